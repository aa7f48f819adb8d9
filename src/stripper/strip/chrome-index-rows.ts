import { numberOfRow, opensIndexRow } from '../../lexicon/index-labels';
import { isOrganisation } from '../../lexicon/organisations';
import type { ChromeLine } from './chrome-line';
import { labelTable } from './chrome-patterns';
import { goes, type Role } from './chrome-role';

/** So many rows of labels make a table. */
const FEWEST_ROWS = 3;
const LONGEST_ROW = 160;

// Matches what no other table than the one of disclosure has:  索 引 号   发文字号   主题分类
const OF_DISCLOSURE = /^(?:索 {0,6}引 {0,6}号|发 {0,6}文 {0,6}字 {0,6}号|主 {0,6}题 {0,6}分 {0,6}类|组配分类|体裁分类|信息分类)/;

/** Rows of the disclosure table that a page numbered, above all else: 1. [索引号] 1134…/2023-00012 ⏎ 2. [主题分类] 农业 */
export function markNumberedRows(lines: readonly ChromeLine[], roles: Role[]): void {
  let rows = 0;
  while (numberOfRow(lines[rows]?.line.trimmed ?? '') === rows + 1) rows++;
  if (rows >= FEWEST_ROWS) roles.fill('bar', 0, rows);
}

/** A label of two characters (体裁, 文号) alone on its line is an ordinary word; below two labels with their values it is the next of them. */
export function markShortLabels(lines: readonly ChromeLine[], roles: Role[]): void {
  for (let at = 1, labels = 0; at + 1 < lines.length; at++) {
    const said = lines[at - 1] as ChromeLine;
    if (said.reading !== null && said.open !== null && goes(roles[at - 1])) labels++;
    const label = lines[at] as ChromeLine;
    const value = lines[at + 1] as ChromeLine;
    if (labels < 2 || roles[at] !== 'stop' || label.line.length !== 2 || labelTable.get(label.line.trimmed)?.value !== 'index' || !goes(roles[at - 1])) continue;
    if (value.kind !== 'other' || value.line.length > LONGEST_VALUE) continue;
    roles[at] = roles[at + 1] = 'value';
  }
}

const LONGEST_VALUE = 16;

/** Rows of the disclosure table that lost their colons: 索 引 号000027518/2023-04416⏎标 题某局开展清理行动⏎主题分类交通 发布日期2023-10-17. */
export function markIndexRows(lines: readonly ChromeLine[], roles: Role[]): void {
  // Some row has a blank behind its label, or a colon: most heads hold none, and no line of them is looked at.
  if (!lines.some(({ reading }) => (reading?.index ?? 0) > 0)) return;
  const isRow = ({ line, reading }: ChromeLine): boolean => line.length <= LONGEST_ROW && ((reading?.index ?? 0) > 0 || opensIndexRow(line.trimmed));
  const rows = lines.filter(isRow);
  if (rows.length < FEWEST_ROWS || !rows.some(({ line }) => OF_DISCLOSURE.test(line.trimmed))) return;
  const first = lines.findIndex(isRow);
  for (let at = first; at < lines.length && (isRow(lines[at] as ChromeLine) || roles[at] === 'own'); at++) if (roles[at] === 'stop') roles[at] = 'bar';
}

// Matches the number under which a portal files a page, alone on its line:  11370112MB2803691Q/2024-6538710   11370112004203737J-A/2023-6005636   003043524/202203-00218 . Trap: a paper's own number has Chinese characters and brackets, a telephone no year.
const FILED_UNDER = /^[0-9A-Za-z]{6,20}(?:-[A-Z]?)?[/-](?:19|20)\d\d(?:0[1-9]|1[0-2])?-\d{3,8}$/;
// Matches a day alone on its line:  2024-01-31
const DAY_ALONE = /^(?:19|20)\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?(?: \d{1,2}:\d\d(?::\d\d)?)?$/;
const LONGEST_OFFICE = 20;

// Matches who made a paper open and on which level, and below it when it was made and posted:  某市生态环境局云滨分局 县级 ⏎ 2023-06-02 2023-06-02
const ON_LEVEL = /^([^\s:。]{4,30}) {1,4}(?:国家|省|市|县|区|乡|镇|乡镇|村)级$/;
const TWO_DAYS = /^(?:19|20)\d\d-\d\d-\d\d (?:19|20)\d\d-\d\d-\d\d$/;
// Matches the name of a list of what is made open:  云滨市基层政务公开
const LIST_NAME = /^[\u4e00-\u9fff]{2,16}(?:政务|信息|事务|党务)公开(?:目录|专栏|平台)?$/;

/** Who, on which level and when, without labels, above a title. */
function markLevels(lines: readonly ChromeLine[], roles: Role[]): void {
  const at = lines.findIndex(({ line }, place) => roles[place] === 'stop' && ON_LEVEL.test(line.trimmed));
  if (at < 0 || !TWO_DAYS.test(lines[at + 1]?.line.trimmed ?? '') || !isOrganisation(ON_LEVEL.exec(lines[at]?.line.trimmed ?? '')?.[1] ?? '')) return;
  roles.fill('bar', at, at + 2);
  if (at === 1 && LIST_NAME.test(lines[0]?.line.trimmed ?? '')) roles[0] = 'bar';
}

/** Values of the disclosure table without their labels, one a line: the number of filing, the office and the day. */
export function markBareValues(lines: readonly ChromeLine[], roles: Role[]): void {
  markLevels(lines, roles);
  const at = lines.findIndex(({ line }, place) => roles[place] !== 'value' && FILED_UNDER.test(line.trimmed));
  if (at < 0) return;
  roles[at] = 'bar';
  const office = lines[at + 1];
  const named = office !== undefined && roles[at + 1] === 'stop' && office.line.length <= LONGEST_OFFICE && isOrganisation(office.line.trimmed);
  const day = named ? at + 2 : at + 1;
  if (DAY_ALONE.test(lines[day]?.line.trimmed ?? '')) roles.fill('bar', at, day + 1);
}
