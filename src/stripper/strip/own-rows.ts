import { opensIndexRow } from '../../lexicon/index-labels';
import type { View } from '../../model/view';
import type { LineText } from './line-text';
import { above, below, walk } from './neighbour-lines';
import { isInCells } from './own-cells';

/*
 * Rows of a table that blanks part, and headings above decimals: words of a page stand in a document that lists what a page holds.
 */

// Matches the head of such a table:  序号 栏目 问题描述 整改时限 . Trap: a sentence that speaks of a 序号 has no gaps.
const HEAD = /^(?:序号|编号) {1,12}\S+(?: {1,40}\S+)+$/;
// Matches a row of it:  2 通知公告 第2页至第5页内容重复 3月22日
const ROW = /^(\d{1,3}) {1,8}\S/;
// Matches a heading with a bare number:  1 下载与登录
const NUMBERED = /^(\d{1,2}) {1,4}[\u4e00-\u9fff]/;
const MOST_ROWS = 60;

/** A row that is not counted has so many columns, and so many rows that stand together have as many. */
const FEWEST_COLUMNS = 4;
const FEWEST_ROWS = 3;

/** True of one of several rows of a table with as many cells each:  病房护士 14 大专及以上 30周岁以下 需倒班 . Trap: a menu is no offer, and is read elsewhere. */
export function isAmongRows(view: View, line: LineText): boolean {
  const columns = columnsOf(line);
  if (columns < FEWEST_COLUMNS) return false;
  let rows = 1;
  for (const next of [above, below]) for (let other = next(view, line); other !== null && rows < FEWEST_ROWS && columnsOf(other) === columns; other = next(view, other)) rows++;
  return rows >= FEWEST_ROWS;
}

// Matches a row of cells that ends in a bar, the last of them empty or not:  售价: | 0 |   信息内容 | 本年处理决定数量 | || . Trap: 首页 | 要闻 | is a menu by itself, but the lines around it are none.
const BARRED = /[^| ] ?\|(?: ?\|){0,8}$/;

/** True of one of several lines in turn that each end in a bar, as a table is copied; the table of disclosure is the page's. */
export function isAmongBarred(view: View, line: LineText): boolean {
  if (!BARRED.test(line.trimmed)) return false;
  const isBarred = ({ trimmed }: LineText): boolean => BARRED.test(trimmed);
  const others = [...walk(view, line, above, FEWEST_BARRED, isBarred), ...walk(view, line, below, FEWEST_BARRED, isBarred)];
  const cells = barsOf(line);
  const alike = cells >= FEWEST_COLUMNS && others.length >= FEWEST_ROWS - 1 && others.every((other) => barsOf(other) === cells);
  return (alike || others.length >= FEWEST_BARRED) && ![line, ...others].some(({ trimmed }) => opensIndexRow(trimmed));
}

const FEWEST_BARRED = 3;

const barsOf = ({ trimmed }: LineText): number => trimmed.split('|').length - 1;

// Matches whose number to call, and the number:  石埠镇 7241002   县防汛办 7221119 传真 7221120   水库管理所 7266030(微信同号:138XXXX7266)
// Trap: a seller names himself once or twice, and not by name and number alone (客服微信:…).
const NUMBER_ROW = /^[\u4e00-\u9fff()]{2,20} {1,12}(?:\(?0\d{2,3}[-) ] ?)?\d{7,8}(?: .{1,30}|\([^()]{1,30}\))?$/;

// Matches an item that a code counts:  A02 党章通读 8学时   D-101 会议室 . Trap: WPS 会员 has no figure, and B站 no code.
const CODED = /^[A-Z]{1,3}-?\d{2,4} {1,4}[\u4e00-\u9fff]/;
/** Beside a line of such a list stand so many others in turn. */
const FEWEST_OTHERS = 3;

/** True of a line of a table or a list whose form alone says that it is the document's, whoever speaks so: cells, numbers to call, items with codes. */
export function isOwnByForm(view: View, line: LineText): boolean {
  return isInCells(view, line) || [NUMBER_ROW, CODED].some((row) => row.test(line.trimmed) && othersInTurn(view, line, row) >= FEWEST_OTHERS);
}

/** How many lines like it stand in turn right above and right below a line; of each side no more are counted than are needed. */
function othersInTurn(view: View, line: LineText, row: RegExp): number {
  const isLike = ({ trimmed }: LineText): boolean => row.test(trimmed);
  return [above, below].reduce((sum, step) => sum + walk(view, line, step, FEWEST_OTHERS, isLike).length, 0);
}

// Matches the line between the head and the rows of a table in Markdown:  | --- | :---: |
const RULED = /^\|?(?: ?:?-{3,}:? ?\|){1,20}(?: ?:?-{3,}:? ?)?$/;

/** True of the head and the rows of such a table. Trap: | 网站地图 | 联系我们 | has no such line beside it. */
export function isInRuledTable(view: View, line: LineText): boolean {
  if (!line.trimmed.includes('|')) return false;
  const isRow = ({ trimmed }: LineText): boolean => trimmed.includes('|');
  const rows = [line, ...walk(view, line, above, MOST_ROWS, isRow), ...walk(view, line, below, 2, isRow)];
  return rows.some(({ trimmed }) => RULED.test(trimmed)) && rows.some(({ trimmed }) => !RULED.test(trimmed) && trimmed.split('|').filter((cell) => cell.trim() !== '').length >= FEWEST_CELLS);
}

/** A page that was converted has its title and nothing else in such a table. */
const FEWEST_CELLS = 2;

/** Names of columns, two of which head a table. */
const COLUMN_NAMES = new Set('序号 编号 栏目 项目 名称 姓名 单位 责任单位 责任部门 牵头单位 时间 日期 地点 职务 内容 类别 类型 数量 金额 标准 备注 指标 事项 部门 频率 更新频率 完成时限 时限 期限'.split(' '));
const FEWEST_NAMES = 2;

/** True of a table's head, and of a row below it with as many cells, whatever the cells name:  栏目 责任单位 更新频率 ⏎ 通知公告 各单位 每两周 */
export function isBelowColumnNames(view: View, line: LineText): boolean {
  const columns = columnsOf(line);
  if (columns <= FEWEST_NAMES) return false;
  for (let [other, passed]: [LineText | null, number] = [line, 0]; other !== null && passed < MOST_ROWS && columnsOf(other) === columns; other = above(view, other), passed++) {
    if (other.trimmed.split(/[ \t]+/).filter((cell) => COLUMN_NAMES.has(cell)).length >= FEWEST_NAMES) return true;
  }
  return false;
}

/** True of the names of columns right above a row of figures, with as many cells:  乡镇 信息发布 总分 ⏎ 城关镇 28 93 */
export function isAboveFigures(view: View, line: LineText): boolean {
  const columns = columnsOf(line);
  const next = columns < FEWEST_NAMES + 1 || /\d|点赞|收藏|评论|转发|在看/.test(line.trimmed) ? null : below(view, line);
  return next !== null && columnsOf(next) === columns && next.trimmed.split(/[ \t]+/).filter((cell) => /^\d[\d.,%]*$/.test(cell)).length >= FEWEST_NAMES;
}

const columnsOf = ({ trimmed }: LineText): number => (trimmed.endsWith('。') ? 0 : trimmed.includes(' ') || trimmed.includes('\t') ? trimmed.split(/[ \t]+/).length : 1);

/** True of a row below the head of a table, counted from 1 on without a gap; and of a heading right above the first of its decimals. */
export function isRowOrDecimalHead(view: View, line: LineText): boolean {
  const number = NUMBERED.exec(line.trimmed)?.[1];
  if (number !== undefined && below(view, line)?.trimmed.startsWith(`${number}.1`) === true) return true;
  return isRow(view, line);
}

function isRow(view: View, line: LineText): boolean {
  let count = Number(ROW.exec(line.trimmed)?.[1] ?? Number.NaN);
  let other: LineText | null = line;
  for (let passed = 0; count >= 1 && passed < MOST_ROWS; passed++) {
    other = above(view, other);
    if (other === null) return false;
    if (count === 1) return HEAD.test(other.trimmed);
    if (Number(ROW.exec(other.trimmed)?.[1]) !== --count) return false;
  }
  return false;
}

// Matches a heading of a document's outermost series:  二、下载文件 . Trap: 1. and (1) count a seller's steps as well.
const OUTERMOST = /^[一二三四五六七八九十]{1,3}、/;

/** True of lines with a heading that the line below them goes on from: 一、注册登录 ⏎ … ⏎ 二、下载文件 ⏎ … | 三、上传文件 */
export function areOfSeries(view: View, block: readonly LineText[]): boolean {
  const last = block.at(-1);
  return last !== undefined && block.some(({ trimmed }) => OUTERMOST.test(trimmed)) && OUTERMOST.test(below(view, last)?.trimmed ?? '');
}
