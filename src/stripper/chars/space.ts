import type { Finding, Rule } from '../../model/rule';
import { blankRunsOf } from '../signs';
import { endsParagraph, holdsPageFields, isPadding, keptSpacesForBreaks, lostItsLines, partsField, wasBreak } from './paragraph-break';

// Matches a line end that is no LF; chars/line-ending turns it into one.
const OTHER_LINE_END = /[\v\f\r\u0085\u2028\u2029]/;

// Matches two blanks that are not the ordinary space, anywhere in a run of them.
const WIDE = /[^ ] *[^ ]/;

// Matches two ordinary spaces, which part paragraphs in a text that lost its lines.
const ORDINARY = /^ {2,8}$/;

// Matches a mark that binds to what follows it. Trap: after a closing bracket or quote a space may part two items (【打印】 【关闭】).
const BINDS_RIGHT = /[，、；：。！？（《〈「『【〔“‘]/;

// Matches a mark that binds to what precedes it.
const BINDS_LEFT = /[，、；：。！？）》〉」』】〕”’]/;

// Matches the end of a sentence, behind which a space may be all that is left of a paragraph break.
const STOP = /[。！？]/;

// Matches a character of Chinese text, opening marks included.
const CHINESE = /[\u3400-\u9fff\uf900-\ufaff\ud840-\ud87f（《〈「『【〔“‘]/;

// Matches the number of a section right after a stop:  。 二、  。 （一）  Trap: 。 二是 is an ordinary sentence.
const MARKER = /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|第[一二三四五六七八九十]{1,4}[章节条])/;

// Matches a line that is nothing but its number so far:  一、  （一）  1.  •   Word writes a TAB behind it.
// Trap: a row whose first cell is a number has more TABs on its line.
const NUMBER_ALONE = /(?:^|\n)(?:第?[一二三四五六七八九十百]{1,4}[、．.章节条]|[（(][一二三四五六七八九十\d]{1,4}[）)]|\d{1,3}[.．、)]|[•·●■◆★▪])$/;

/** How far a line is searched for another cell. */
const ROW = 200;

export const space: Rule = {
  id: 'chars/space',
  phase: 'chars',
  local: true,
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'info',
  docs: {
    what: {
      en: 'Leaves one paragraph a line: cuts blank lines, indentation and padding, makes any run of spaces in a line one space (a TAB between cells stays), and breaks the line where only an indentation is left of a paragraph break, or one or two spaces of every break in a text on a line or two.',
      zh: '一段一行：删去空行、缩进和补白，行内连续空白并为一个空格（单元格之间的制表符保留）；段落换行丢失、只剩缩进之处恢复换行；全文挤成一两行、每处换行只剩一两个空格的，也恢复换行。',
    },
    why: {
      en: 'Pages pad with U+00A0, U+2002 and U+3000, and one-line pages keep “。　　一、” in mid-line. Padded names (杜  宇) and spaced titles (工 作 报 告) keep one space; a space between a full-width mark and Chinese is cut.',
      zh: '网页用 U+00A0、U+2002、U+3000 补白，单行网页在行中留有“。　　一、”。补白的姓名（杜  宇）和加空格的标题（工 作 报 告）保留一个空格；全角标点与汉字之间的空格删去。',
    },
    examples: {
      match: ['　　各位代表：', '第一段\n\n\n第二段', '民主集中制， 严格落实', '甲\u00a0\u00a0乙', '圆满完成工作。　　一、主要措施', '末行有换行\n', '镇长　　王某某'],
      ignore: ['第一段\n第二段', '姓名\t职务', '政 府 工 作 报 告', 'Annual Report 2023', '服务实体经济 携手同行'],
    },
  },
  messages: {},
  find(view) {
    const { text } = view;
    const runs = blankRunsOf(view);
    const found: Finding[] = [];
    if (runs.length === 0) return found;
    const oneLine = lostItsLines(view.whole ?? view);
    const spaced = !oneLine && keptSpacesForBreaks(view.whole ?? view);
    const fielded = !oneLine && holdsPageFields(view.whole ?? view);
    for (let at = 0; at < runs.length; at += 2) {
      const start = runs[at] as number;
      const end = runs[at + 1] as number;
      if (start === 0 || end === text.length) {
        found.push({ viewStart: start, viewEnd: end, to: '' });
        continue;
      }
      const run = text.slice(start, end);
      if (run === '\r\n') continue;
      const lineEnd = run.indexOf('\n');
      const kept = lineEnd >= 0 ? lineEnd : run.search(OTHER_LINE_END);
      if (kept >= 0) betweenLines(found, run, start, kept);
      else if (end === start + 1 && ((spaced && wasBreak(text, start)) || (fielded && partsField(text, start)))) found.push({ viewStart: start, viewEnd: end, to: '\n' });
      else withinLine(found, text, run, start, end, oneLine);
    }
    return found;
  },
};

/** Keeps one line end, the one at `kept`, and cuts what stands around it. A CR right before an LF is left to chars/line-ending. */
function betweenLines(found: Finding[], run: string, start: number, kept: number): void {
  let before = kept;
  while (run.charAt(kept) === '\n' && run.charAt(before - 1) === '\r') before--;
  if (before > 0) found.push({ viewStart: start, viewEnd: start + before, to: '' });
  if (kept + 1 < run.length) found.push({ viewStart: start + kept + 1, viewEnd: start + run.length, to: '' });
}

function withinLine(found: Finding[], text: string, run: string, start: number, end: number, oneLine: boolean): void {
  const to = replacementFor(text, run, start, end, oneLine);
  if (to !== run) found.push({ viewStart: start, viewEnd: end, to });
}

function replacementFor(text: string, run: string, start: number, end: number, oneLine: boolean): string {
  if (run.includes('\t') && !followsNumber(text, start, end)) return run.length === 1 ? run : run.replace(/[^\t]+/g, '');
  if (run.length > 1 && (WIDE.test(run) || (oneLine && ORDINARY.test(run))) && (endsParagraph(text, start, end) || (oneLine && !isPadding(text, start, end)))) return '\n';
  return isGlue(text, start, end) ? '' : ' ';
}

/** True when the TAB at this place parts a number from its heading and no cells. */
function followsNumber(text: string, start: number, end: number): boolean {
  if (!NUMBER_ALONE.test(text.slice(Math.max(0, start - 8), start))) return false;
  return !(text.slice(end, end + ROW).split('\n', 1)[0] as string).includes('\t');
}

/** True when the space between these two neighbours is none that Chinese typesetting knows. */
function isGlue(text: string, start: number, end: number): boolean {
  const left = text.charAt(start - 1);
  const right = text.charAt(end);
  if (BINDS_LEFT.test(right)) return true;
  if (!BINDS_RIGHT.test(left)) return false;
  if (STOP.test(left)) return CHINESE.test(right) && !MARKER.test(text.slice(end, end + 6));
  return CHINESE.test(right) || (right >= '0' && right <= '9');
}
