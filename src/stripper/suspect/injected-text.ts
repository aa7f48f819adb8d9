import type { Finding, Rule } from '../../model/rule';
import { ADDRESS, BRAND, LATIN, SLOTS, TRADES } from './injected-slots';
import { isOfficial, watermarksIn } from './injected-watermarks';

/** Characters before its trade that a brand's name may have. */
const LONGEST_STEM = 10;

export const injectedText: Rule = {
  id: 'suspect/injected-text',
  phase: 'suspect',
  default: 'off',
  levels: ['off', 'report'],
  severity: 'warning',
  docs: {
    what: {
      en: 'Reports words that somebody put into a clause: a watermark in a clause that is whole without it, and the brand of a betting site in place of a real word. Nothing is removed or replaced.',
      zh: '提示被人塞入句子的文字：去掉后句子仍然完整的水印，以及顶替原词的博彩网站名称；不作删除或替换。',
    },
    why: {
      en: 'Sites that sell texts mark them with odd words, and pages made for search engines swap names of bodies for brands. What stood there is a guess, so it is suggested and never written. Off by default for now: on lists of unseen strings it finds half of them, and it takes a fifth of the time.',
      zh: '素材网站在文中夹带怪词作记号，搜索引擎作弊页面用品牌名顶替机关名称。原词只能推测，因此只作建议，不写入正文。目前默认关闭：对未见过的词约能找出一半，且用时增加约五分之一。',
    },
    examples: {
      match: ['对照中共中央、亿鼎娱乐《法治社会建设实施纲要》抓好落实。', '扎实开展清理橘猫喵喵，确保取得实效。', '组织开展豪盈棋牌工信系统专项检查。'],
      ignore: ['贯彻落实中共中央、国务院《法治政府建设实施纲要》。', '推进全民体育健身，办好省体育总会年会。', '在市委、市政府的领导下开展工作。', '加强5G和GDP核算工作。'],
    },
  },
  messages: {
    slot: {
      en: '“{words}” cannot stand here; the place calls for {suggestions}. Compare with the original; nothing was replaced.',
      zh: '“{words}”不应出现在此处，此处应为：{suggestions}。请核对原文；此处未作替换。',
    },
    brand: {
      en: '“{words}” looks like the name of a betting or spam site put into the text. Compare with the original; nothing was removed.',
      zh: '“{words}”疑为被塞入正文的博彩或垃圾网站名称。请核对原文；此处未作删除。',
    },
    watermark: {
      en: '“{words}” looks like a watermark put into the clause. Read the clause without it; nothing was removed.',
      zh: '“{words}”疑为夹带在句中的水印。请去掉后通读该句；此处未作删除。',
    },
  },
  find(view): readonly Finding[] {
    const { text } = view;
    const findings: Finding[] = [];
    const add = (viewStart: number, viewEnd: number, message: string, evidence: Finding['evidence']): void => {
      if (!findings.some((one) => one.viewStart < viewEnd && viewStart < one.viewEnd)) findings.push({ viewStart, viewEnd, message, evidence: { words: text.slice(viewStart, viewEnd), ...evidence } });
    };
    const holds = (sign: string): boolean => text.includes(sign);
    for (const { sign, pattern, rightful, suggestions } of SLOTS) if (sign.some(holds)) for (const match of text.matchAll(pattern)) {
      const words = match[1] ?? '';
      const viewStart = match.index + match[0].length - words.length;
      if (!rightful.test(words)) add(viewStart, viewStart + words.length, 'slot', { suggestions: suggestions.join('、') });
    }
    for (const trade of TRADES) for (let at = text.indexOf(trade); at >= 0; at = text.indexOf(trade, at + 1)) {
      const from = Math.max(0, at - LONGEST_STEM);
      for (const { 0: words, index } of text.slice(from, at + trade.length + 2).matchAll(BRAND)) add(from + index, from + index + words.length, 'brand', {});
    }
    const marks = watermarksIn(text);
    if (holds('.')) for (const { 0: words, index } of text.matchAll(ADDRESS)) marks.push({ viewStart: index, viewEnd: index + words.length });
    for (const { 0: words, index } of text.matchAll(LATIN)) marks.push({ viewStart: index, viewEnd: index + words.length });
    if (marks.length > 0 && isOfficial(text)) for (const { viewStart, viewEnd } of marks) add(viewStart, viewEnd, 'watermark', {});
    return findings.sort((a, b) => a.viewStart - b.viewStart);
  },
};
