import type { Finding, Rule } from '../../model/rule';
import type { LineIndex } from '../../model/view';
import { SIGN } from '../signs';

/** Two bars at the end of a line may be an empty cell. */
const FEWEST = 3;
const BARS = '|｜';
const BLANKS = ' \t\u00a0\u3000';

export const tableBorder: Rule = {
  id: 'strip/table-border',
  phase: 'strip',
  needs: SIGN.code,
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'info',
  local: true,
  docs: {
    what: {
      en: 'Removes rows of bars that a layout table left behind: lines of nothing but | |||||, and such rows at the end of a line.',
      zh: '删除版式表格残留的竖线：整行只有“| |||||”的行，以及行末成串的竖线。',
    },
    why: {
      en: 'Mirrors print every cell border of an old page as a bar, empty cells too, so that a title ends in thirty of them. A line with a bar anywhere else, or beside a row that has cells, is a table and stays as it is.',
      zh: '转载站把旧网页的表格边框（包括空单元格）都印成竖线，标题后会拖着几十个。行内别处还有竖线、或上下行是有内容的表格行时，视为真正的表格，原样保留。',
    },
    examples: {
      match: ['某县关于审批项目的公告 | |||||||||||\n拟批准两个项目。', '上文。\n| |||||||\n下文。'],
      ignore: ['| 项目 | 金额 | | |', '| 项目 | 金额 |\n| | | |\n| 道路 | 8 |', 'a||b 表示或运算', '甲 | 乙'],
    },
  },
  messages: {},
  *find({ text, lines }): Iterable<Finding> {
    for (let line = 0; line < lines.count; line++) {
      const bars = barsOf(text, lines, line);
      if (bars === null || isTableRow(text, lines, line - 1) || isTableRow(text, lines, line + 1)) continue;
      if (bars > lines.start(line)) yield { viewStart: bars, viewEnd: lines.end(line), to: '' };
      else if (line > 0) yield { viewStart: lines.end(line - 1), viewEnd: lines.end(line), to: '' };
      else yield { viewStart: lines.start(0), viewEnd: lines.count > 1 ? lines.start(1) : lines.end(0), to: '' };
    }
  },
};

/** Where the row of bars at the end of a line begins, the line's start if it has nothing else; null where there is none, or bars before it. */
function barsOf(text: string, lines: LineIndex, line: number): number | null {
  const start = lines.start(line);
  let at = lines.end(line);
  let count = 0;
  while (at > start && (BARS.includes(text.charAt(at - 1)) || BLANKS.includes(text.charAt(at - 1)))) if (BARS.includes(text.charAt(--at))) count++;
  if (count < FEWEST) return null;
  return at > start && hasBar(text, start, at) ? null : at;
}

function hasBar(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (BARS.includes(text.charAt(at))) return true;
  return false;
}

/** A row with cells: a bar with words on both sides, or between a first bar and a last one. */
function isTableRow(text: string, lines: LineIndex, line: number): boolean {
  if (line < 0 || line >= lines.count) return false;
  const own = text.slice(lines.start(line), lines.end(line)).trim();
  return /[^|｜\s][^|｜]{0,200}[|｜]\s{0,4}[^|｜\s]/.test(own) || /^[|｜]\s{0,4}[^|｜\s]/.test(own); // 甲 | 乙   | 甲 |; a title with bars behind it is none
}
