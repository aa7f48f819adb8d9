import { kindOfWord, LONGEST_LISTED, WORD_KIND } from './injected-words';
import type { OfficialProse } from './injected-model';

/** What a brand is put in place of most: bodies, reaches, and the words of every paragraph. */
const RIGHTFUL = [
  '国务院', '全国', '全省', '全市', '全县', '全区', '各级', '省政府', '市政府', '县政府', '政府', '部门', '各部门', '单位', '企业', '群众', '干部', '社会', '经济', '工作', '建设',
  '发展', '服务', '管理', '制度', '机制', '项目', '改革', '安全', '行政', '执法', '法治', '教育', '生态', '农业', '农村', '产业', '市场', '监督', '责任', '任务', '问题', '措施',
];
const MOST = 3;
/** A pair below this was seen in official prose once at most. */
const USUAL = 3;

/** Words that may have stood where a brand stands now, likeliest first: those that both neighbours are used to. */
export function suggestionsFor(text: string, start: number, end: number, prose: OfficialProse): readonly string[] {
  if (!isName(text, start, end)) return [];
  const fits = (word: string): number => {
    const before = prose.pair(text.charCodeAt(start - 1), word.charCodeAt(0));
    const behind = prose.pair(word.charCodeAt(word.length - 1), text.charCodeAt(end));
    return Math.min(before, behind) < USUAL ? 0 : before + behind;
  };
  return RIGHTFUL.map((word) => ({ word, fit: fits(word) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit)
    .slice(0, MOST)
    .map(({ word }) => word);
}

function isName(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    for (let length = 1; length <= LONGEST_LISTED && at + length <= end; length++) {
      const kind = kindOfWord(text, at, length);
      if (kind === WORD_KIND.brand || kind === WORD_KIND.trade) return true;
    }
  }
  return false;
}
