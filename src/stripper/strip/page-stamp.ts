import type { Finding, Rule } from '../../model/rule';
import type { View } from '../../model/view';
import { isSpace } from '../../lexicon/character-sets';
import { foldedUnit, foldWidth } from '../../lexicon/folded-text';
import { STAMPS, STAMP_STARTS, STAMP_WORD, STRONG_WORD } from './page-stamp-terms';
import { withoutLines } from './parted-lines';

const SHORTEST = 3;
const LONGEST = 180;
/** Longer lines are no row of a stamp's words. */
const LONGEST_ROW = 40;
const SHORTEST_WEAK = 4;
/** So many ordinary words that points part are a stamp: 编辑.整理.分享 may be a menu's. */
const FEWEST_POINTED = 4;
/** A word alone is a stamp from so many pages on: a shelf or a column may be called so twice. */
const FEWEST_PAGES = 3;

export const pageStamp: Rule = {
  id: 'strip/page-stamp',
  phase: 'strip',
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'info',
  // Stamps in four languages are longer than a short notice.
  budget: 0.9,
  docs: {
    what: {
      en: 'Removes lines that libraries of documents and programs stamp on the pages of a file (.专业.整理.下载可编辑.   由扫描全能王 扫描创建   仅供个人用于学习、研究；不得用于商业用途。) and joins the sentence a page parted.',
      zh: '删除文库与软件盖在页面上的整行标记（“.专业.整理.下载可编辑.”“由扫描全能王 扫描创建”“仅供个人用于学习、研究；不得用于商业用途。”），并把被分页隔开的句子接上。',
    },
    why: {
      en: 'Files from 豆丁, 道客 and their kind carry such heads and feet on every page, trial versions of Foxit, pdfFactory, Aspose and Spire their own. A row of these words is a stamp where points part or frame it, or where a word that only libraries use (精品文档, 可编辑) stands beside another or in a frame; such a word alone goes only where it comes again or another stamp is there.',
      zh: '豆丁、道客等文库的文件每页都有此类页眉页脚，福昕、pdfFactory、Aspose、Spire 等试用版软件亦然。此类词语成排时，须以点相隔或框住，或含文库专用之词（如“精品文档”“可编辑”）且另有一词或有线框，才认作标记；该词单独成行时，只在隔行重复或另有标记时才删。',
    },
    examples: {
      match: ['第一段内容到此为止。\n.专业.整理.\n第二段内容从此开始。', '精品文档 欢迎下载\n一、工作情况\n由扫描全能王 扫描创建', '实用文档\n第一段内容到此为止。\n实用文档\n第二段内容从此开始。\n实用文档\n第三段内容到此结束。'],
      ignore: ['实用文档\n第一段内容到此为止。', '精品文档\n收录历年文稿。\n精品文档\n收录历年图册。', '编辑.整理.分享', '书山有路勤为径，学海无涯苦作舟\n书山有路勤为径，学海无涯苦作舟', '参考资料\n1.工作台账', '- 精选文档\n- 学习资料', '学习资料 仅供参考', '用扫描全能王扫描后上传', '编辑\n审校\n编辑'],
    },
  },
  messages: {},
  find: (view): Finding[] => withoutLines(view, stampsIn(view)),
};

function stampsIn(view: View): number[] {
  const sure = new Set<number>();
  const weak = new Map<string, number[]>();
  for (let line = 0; line < view.lines.count; line++) {
    const said = saidIn(view, line);
    if (said === null) continue;
    const verdict = STAMPS.some((pattern) => pattern.test(said)) ? 'sure' : verdictOf(said);
    if (verdict === 'sure') sure.add(line);
    else if (verdict === 'weak') {
      const known = weak.get(said);
      if (known === undefined) weak.set(said, [line]);
      else known.push(line);
    }
  }
  for (const lines of weak.values()) if (sure.size > 0 || comesAgain(lines)) for (const line of lines) sure.add(line);
  return [...sure].sort((a, b) => a - b);
}

const starts = new Uint8Array(0x10000);
for (const start of STAMP_STARTS) starts[start.charCodeAt(0)] = 1;

/** The line as stamps are written, or null when it cannot be one. */
function saidIn({ text, lines }: View, line: number): string | null {
  const start = lines.start(line);
  const end = lines.end(line);
  if (end - start < SHORTEST || end - start > LONGEST) return null;
  let first = start;
  while (first < end && isSpace(text.charCodeAt(first))) first++;
  return first < end && starts[foldedUnit(text.charCodeAt(first))] === 1 ? foldWidth(text.slice(first, end)).trim() : null;
}

// Matches what stands between a stamp's words, and around them:  .   --   · . Trap: a Chinese mark parts sentences, and no stamp holds one.
const BETWEEN = /[ .·\-—_~*|/,]*/y;
// Matches words that points frame or part:  .专业.整理.   学习.资料.完善.编辑 . Trap: 1.参考资料 begins with a number.
const POINTED = /^\.[\s\S]*\.$|[\u4e00-\u9fff]\.[\u4e00-\u9fff]+\.[\u4e00-\u9fff]/;

function verdictOf(said: string): 'sure' | 'weak' | 'other' {
  if (said.length > LONGEST_ROW) return 'other';
  const words = wordsOf(said);
  if (words === null || words.length === 0) return 'other';
  const isStrong = words.some((word) => STRONG_WORD.test(word));
  const isPointed = POINTED.test(said) && (isStrong || words.length >= FEWEST_POINTED || said.startsWith('.'));
  if ((isStrong && (words.length > 1 || said.startsWith('.'))) || (isPointed && words.length > 1)) return 'sure';
  return isStrong && said.length >= SHORTEST_WEAK ? 'weak' : 'other';
}

/** The stamp's words that a line consists of; null when it says anything else. */
function wordsOf(said: string): string[] | null {
  const words: string[] = [];
  for (let at = 0; at < said.length; ) {
    BETWEEN.lastIndex = at;
    at += BETWEEN.exec(said)?.[0].length ?? 0;
    if (at === said.length) break;
    STAMP_WORD.lastIndex = at;
    const word = STAMP_WORD.exec(said)?.[0];
    if (word === undefined) return null;
    words.push(word);
    at += word.length;
  }
  return words;
}

/** Lines in a row are a list, not pages. */
function comesAgain(lines: readonly number[]): boolean {
  return lines.length >= FEWEST_PAGES && lines.every((line, at) => at === 0 || line > (lines[at - 1] as number) + 1);
}
