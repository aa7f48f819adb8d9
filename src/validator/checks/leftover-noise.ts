import type { Message } from '../../model/bilingual';
import type { Report } from '../../model/report';
import type { RuleId, RuleInfo } from '../../model/rule';
import type { Complaint } from '../check';
import { sizeOf } from '../edited-places';

const inRaw: Message = {
  en: '{by} would change {characters} {characters:character|characters} in {places} {places:place|places}.',
  zh: '{by} 会在 {places} 处改动 {characters} 个字符。',
  help: { en: 'Run “reportkit clean” before the text is used.', zh: '使用文本前请先运行“reportkit clean”。' },
};
const inCleaned: Message = {
  en: '{by} still finds noise in the cleaned text: {characters} {characters:character|characters} in {places} {places:place|places}. It was cleaned with other rules, or edited since.',
  zh: '{by} 在清洗后的文本中仍发现噪声：{places} 处共 {characters} 个字符。该文本用别的规则清洗过，或之后被改动过。',
  help: { en: 'Clean the original again.', zh: '请重新清洗原文。' },
};

/** A file that is still noisy: for `validate`, which hands it the report of what cleaning would do. */
export const leftoverNoise: RuleInfo = {
  id: 'report/leftover-noise',
  default: 'report',
  levels: ['off', 'report'],
  severity: 'info',
  docs: {
    what: {
      en: 'Reports every strip/*, restore/* and user/* rule that would still change a text: info for a raw file, an error for a report whose text should be clean.',
      zh: '报告仍会改动文本的每条 strip/*、restore/* 与 user/* 规则：原始文件为 info，本应干净的报告为 error。',
    },
    why: {
      en: 'A cleaned corpus must stay clean: files added by hand, reports of older rules and edits in between bring noise back.',
      zh: '清洗过的语料应保持干净：手工加入的文件、旧规则的报告、中途的编辑都会带回噪声。',
    },
    examples: { match: ['完成整改任##paidbegin##务21项'], ignore: ['完成整改任务21项'] },
  },
  messages: { inRaw, inCleaned },
};

// Matches rules that take noise away or put words back. Trap: chars/* and markup/* only tidy, and say nothing of noise.
const NOISE = /^(?:strip|restore|user)\//;

/** @param cleaned the report is of a text that was clean already: what it changes should not have been there. */
export function* leftovers({ ledger, source: { offsets } }: Report, cleaned: boolean): Iterable<Complaint> {
  const found = new Map<RuleId, { count: number; units: number; start: number; end: number }>();
  let at = 0;
  for (const segment of ledger ?? []) {
    const size = sizeOf(segment, offsets);
    const rule = 'by' in segment ? segment.by.find((one) => NOISE.test(one)) : undefined;
    if (rule !== undefined) {
      const known = found.get(rule);
      if (known === undefined) found.set(rule, { count: 1, units: size, start: at, end: at + size });
      else found.set(rule, { ...known, count: known.count + 1, units: known.units + size });
    }
    at += size;
  }
  for (const [by, { count, units, start, end }] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
    yield { message: cleaned ? inCleaned : inRaw, evidence: { by, characters: units, places: count }, source: offsets === 'utf-16' ? [start, end] : null };
  }
}
