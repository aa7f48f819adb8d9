import type { Finding, Rule } from '../../model/rule';
import { SIGN } from '../signs';

// Matches a run of short printable scraps, at least four, behind Chinese text at the end of a line, blanks in front of them included:
//   范围1 H0 v9 E& h+ E: e      …主要技术指标$ w; M% t5 P& Y! o: ?
//       ^^^^^^^^^^^^^^^^^^                    ^^^^^^^^^^^^^^^^^^^
// So is a mark behind a stop, which was half-width before the text's own marks were widened:  共22行。！ c9 m* L2 x; q
// Trap: a unit, a code or a formula (5 kg, GB/T 9704, a + b = c) has longer words or fewer of them; see `isRandom`.
const BEHIND = /(?:(?<=[。；！？])[！：；，？（）]|(?<=[\u4e00-\u9fff。，；：、！？）”》¬])) {0,3}[!-~]{1,2}(?: [!-~]{1,2}){3,15} {0,2}$/gm;

// Matches the same in front of Chinese text or of a heading's number, or on a line of its own:  . b" L8 J; ]5 C* t范围   ) D5 w! R3 t" F8 u- S6 p* J1 `2.开头
// Trap: 5% 3% 8% 9% is a row of a table, A. B. C. D. one of options; here letters and marks of two kinds are asked for.
// Trap: in  $ j8 f/ d 1.标题  the number looks like the last scrap and is the heading's, so no scrap may be a digit and a point there.
const IN_FRONT = /^[!-~]{1,2}(?: (?![0-9][.)][\u4e00-\u9fff])[!-~]{1,2}){3,60} {0,2}(?=$|[\u4e00-\u9fff“《（—]|[0-9]{1,2}[.、)][\u4e00-\u9fff])/gm;

// Matches the mark for the end of a paragraph that Word's view shows and a forum kept, with or without scraps behind it:  范围 ¬0 b0 l* H5 M# M; x
//                                                                                                                    ^^
// Trap: ¬p is a formula; the mark stands at the end, and only a text full of scraps is asked for it.
const PARAGRAPH_MARK = / {0,3}¬(?=(?: {0,3}[!-~]{1,2}(?: [!-~]{1,2}){3,15})? {0,2}$)/gm;

/** So many lines, or the run is taken for something the author wrote. */
const FEWEST = 3;

export const jammer: Rule = {
  id: 'strip/jammer',
  phase: 'strip',
  needs: SIGN.scraps,
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'info',
  docs: {
    what: {
      en: 'Removes random Latin scraps (“1 H0 v9 E& h+ E: e”) at the ends or starts of lines, or between them, where at least three lines of the text have them.',
      zh: '删除行末、行首或行间的随机字符（如“1 H0 v9 E& h+ E: e”）；同一文本中至少三行如此才删。',
    },
    why: {
      en: 'Forums (Discuz) hide such scraps in a page to spoil copies; a scraper sees what a reader does not.',
      zh: '论坛（Discuz）在网页中暗藏这类字符以防复制，读者看不见，采集程序却会带出。',
    },
    examples: {
      match: ['适用范围1 H0 v9 E& h+ E: e\n主要指标$ w; M% t5 P& Y! o: ?\n工作要求7 s2 K& f4 T* x\n', '. b" L8 J; ]5 C* t适用范围\n~ E( R5 q8 ~- n" }\n主要指标 q6 @# {& i3 ~: _\n'],
      ignore: ['选项为A B C D\n另一题选项为A B C D\n第三题选项为A B C D\n', '编号为1 2 3 4 5\n序号为1 2 3 4 5\n次序为1 2 3 4 5\n', '计算公式为a + b = c\n面积公式为a * b = c\n周长公式为a + b + c\n', '5% 3% 8% 9%\n6% 2% 7% 1%\n4% 5% 6% 7%\n'],
    },
  },
  messages: {},
  *find({ text }): Iterable<Finding> {
    const behind = [...text.matchAll(BEHIND)].filter(([scraps]) => isRandom(scraps));
    const starts = [...text.matchAll(IN_FRONT)].filter(([scraps]) => /[A-Za-z]/.test(scraps));
    const inFront = starts.filter(([scraps]) => isRandom(scraps) && new Set(scraps.match(MARKS)).size > 1);
    if (behind.length + inFront.length < FEWEST) return;
    const alone = starts.filter((start) => !inFront.includes(start) && isScrapLine(text, start));
    const found = [...behind, ...inFront, ...alone, ...text.matchAll(PARAGRAPH_MARK)].sort((a, b) => a.index - b.index);
    for (const { 0: scraps, index } of found) yield { viewStart: index, viewEnd: index + scraps.length, to: '' };
  },
};

const MARKS = /[!-/:-@[-`{-~]/g;

// Matches a word of a letter or digit and a mark:  U9   T;   K+
const MIXED = /(?:^| )(?:[A-Za-z][0-9!-/:-@[-`{-~]|[0-9!-/:-@[-`{-~][A-Za-z])(?= |$)/;

/** A whole line of scraps in a text that has proved to be full of them: & U9 T; \ \+ ^- S. A formula has its sign of equality. */
function isScrapLine(text: string, { 0: scraps, index }: RegExpExecArray): boolean {
  const end = index + scraps.length;
  return (end === text.length || text.charAt(end) === '\n') && !scraps.includes('=') && new Set(scraps.match(MARKS)).size > 2 && MIXED.test(scraps);
}

/** Letters of both cases, marks and no order: a list counts up, a formula puts its marks between its letters. */
function isRandom(scraps: string): boolean {
  const marks = scraps.match(MARKS)?.length ?? 0;
  const words = scraps.trim().split(' ');
  const glued = words.filter((word) => /^(?:[A-Za-z0-9][!-/:-@[-`{-~]|[!-/:-@[-`{-~][A-Za-z0-9]|[A-Za-z][0-9])$/.test(word)).length;
  return marks >= 1 && glued >= 2 && glued * 3 >= words.length;
}
