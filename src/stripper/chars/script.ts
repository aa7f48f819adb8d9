import type { Finding, Rule } from '../../model/rule';
import type { View } from '../../model/view';
import { changesOf, type Change } from './script-convert';
import { originOf } from './script-origin';
import { holdsTraditional, traditionalShare } from './script-share';
import { SIGN } from '../signs';

/** Below this share the traditional characters are names and quotations in a simplified text (a traditional text has 0.25 and more). */
const TRADITIONAL_TEXT = 0.18;
/** A text with this share has at least a part worth a closer look. */
const TRADITIONAL_PART = 0.02;
/** A line that is converted by itself: this many changed characters, and this share of the line. */
const LINE_CHANGES = 3;
const LINE_SHARE = 0.1;

export const script: Rule = {
  id: 'chars/script',
  phase: 'chars',
  needs: SIGN.traditional,
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'info',
  docs: {
    what: {
      en: 'Turns traditional script into simplified, as --script says: auto only where a mainland text was turned traditional to hide a copy, simplified always, keep never.',
      zh: '按 --script 的设置把繁体转为简体：auto 只转换为伪装转载而改成繁体的内地文本，simplified 一律转换，keep 从不转换。',
    },
    why: {
      en: 'Copied pages are turned traditional, often with readings in brackets (發(fā)展), so that search engines take them for new. Texts of Hong Kong, Macau and Taiwan stay. Numbers and titles are converted too; a personal name may get the wrong form (鍾, 乾): the ledger has the original.',
      zh: '有的网站把转载内容改成繁体，还夹注拼音（如“發(fā)展”），使搜索引擎当作原创。港澳台文本保持原样。文号和书名一并转换；人名可能转成错误字形（如“鍾”“乾”），原字见账本。',
    },
    examples: {
      match: ['全縣黨員幹部深入貫徹落實黨中央關于鄉村振興的決策部署。'],
      ignore: ['本署已就有關計劃諮詢區議會，並向立法會提交文件。', '全县党员干部深入贯彻落实党中央关于乡村振兴的决策部署。', '乾隆年间，于氏宗祠建成。'],
    },
  },
  messages: {
    converted: {
      en: 'This text was turned traditional ({share} of its characters); it is simplified again.',
      zh: '该文本被改成繁体（占汉字的 {share}），现转回简体。',
      help: { en: 'If it is a genuine traditional text, use --script keep.', zh: '如原文即为繁体，请使用 --script keep。' },
    },
    open: {
      en: 'Traditional script, and nothing tells where it was written; it stays.',
      zh: '文本为繁体，无法判断来源地，保持原样。',
      help: { en: 'Use --script simplified to convert it, or --script keep to say that it is right.', zh: '如需转换，请使用 --script simplified；如本来就是繁体，请使用 --script keep。' },
    },
  },
  *find(view, context): Iterable<Finding> {
    if (context.script === 'keep') return;
    const share = traditionalShare(view.text);
    if (context.script === 'simplified') {
      if (holdsTraditional(view.text)) yield* findingsOf(wanted(view, share), view.text);
      return;
    }
    if (share < TRADITIONAL_PART) return;
    const { verdict, mainland, overseas, glosses } = originOf(view.text);
    const evidence = { share: `${Math.round(share * 100)} %`, mainland, overseas, glosses };
    if (verdict === 'cloaked') {
      let first = true;
      for (const finding of findingsOf(wanted(view, share), view.text)) {
        yield first ? { ...finding, message: 'converted', evidence } : finding;
        first = false;
      }
    } else if (verdict === 'open' && share >= TRADITIONAL_TEXT) {
      yield { viewStart: view.lines.start(0), viewEnd: view.lines.end(0), message: 'open', evidence };
    }
  },
};

function* findingsOf(changes: readonly Change[], text: string): Iterable<Finding> {
  for (const { start, to } of changes) if (text.length > start) yield { viewStart: start, viewEnd: start + to.length, to };
}

/** Every change in a traditional text; in a simplified one only those of lines that are traditional as a whole. */
function wanted(view: View, share: number): Change[] {
  const changes = changesOf(view.text);
  if (share >= TRADITIONAL_TEXT) return changes;
  const perLine = new Map<number, number>();
  const lineOf = (change: Change): number => view.lines.lineAt(change.start);
  for (const change of changes) perLine.set(lineOf(change), (perLine.get(lineOf(change)) ?? 0) + change.to.length);
  return changes.filter((change) => {
    const line = lineOf(change);
    const changed = perLine.get(line) ?? 0;
    return changed >= LINE_CHANGES && changed >= LINE_SHARE * (view.lines.end(line) - view.lines.start(line));
  });
}
