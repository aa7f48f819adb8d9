import type { Role } from './chrome-role';
import type { ChromeLine, Zone } from './chrome-line';
import { HASH_KEY } from './chrome-lines';
import { isColumnOfTitles, KEYWORDS, standsBelow } from './chrome-title';
import { TITLE_ENDS } from './own-line-terms';

/*
 * Lines that are chrome because of the label before them: a value on the line below, the steps of a path, the items of a list of pages.
 */

const MOST_ITEMS = 39;

/** What the labels that end their line, the first steps of paths and the heads of lists take along. */
export function markAnswers(lines: readonly ChromeLine[], roles: Role[], { side }: Zone): void {
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as ChromeLine;
    if (line.open === 'crumb' || endsInStep(line)) markSteps(lines, roles, at);
    else if (line.open !== null) markValue(lines, roles, at, side);
    if (line.kind === 'code' && HASH_KEY.test(line.line.trimmed)) markItem(lines, roles, at + 1);
    if (line.kind === 'related' && side === 'tail') markItems(lines, roles, at + 1);
  }
}

/** The items below the head of a list, up to the first line that is none. */
function markItems(lines: readonly ChromeLine[], roles: Role[], first: number): void {
  for (let at = first; at < first + MOST_ITEMS; at++) {
    const goesAnyway = roles[at] === 'own' && (lines[at]?.hard !== true || at === first || BULLET.test(lines[at]?.line.trimmed ?? ''));
    if (!goesAnyway && !markItem(lines, roles, at)) return;
  }
}

// Matches the end of a title; such a line is never taken for the value of a label.
const TITLE_END = new RegExp(`(?:${TITLE_ENDS}|复函|纲要|标准|指南)(?:\([^()]{1,20}\))?$`);

/** A label whose value stands on the next line: 来源:⏎四川日报. */
function markValue(lines: readonly ChromeLine[], roles: Role[], at: number, side: Zone['side']): void {
  const open = lines[at]?.open;
  const next = lines[at + 1];
  if (next === undefined || (roles[at + 1] !== 'stop' && roles[at + 1] !== 'pass')) return;
  const { trimmed } = next.line;
  const fits =
    open === 'who' || open === 'name' ? trimmed.length <= 16 && !TITLE_END.test(trimmed) && !/[:。;]/.test(trimmed)
    // Between two labels a value may end as titles do: 组配分类⏎法治政府建设年度报告⏎成文日期
    : open === 'index' ? trimmed.length <= 40 && (!TITLE_END.test(trimmed) || waitsAsWell(lines[at + 2])) && !/[:。;]/.test(trimmed)
    : open === 'count' ? /^[\d,]{1,9} ?(?:人?次)?$/.test(trimmed)
    // Above a text the line below 【图片解读】 may be its title.
    : open === 'article' ? trimmed.length <= 90 && (side === 'tail' || standsBelow(lines, at + 2, trimmed))
    : open === 'title' ? KEYWORDS.test(trimmed) || standsBelow(lines, at + 2, trimmed)
    : false;
  if (fits && next.kind !== 'kept' && !isOwnNumber(lines[at] as ChromeLine, trimmed)) roles[at + 1] = 'value';
}

// Matches the number of a paper alone on its line:  龙溪府发〔2022〕39号
const NUMBER = /^[\u4e00-\u9fff]{1,14}[〔[(](?:19|20)\d\d[〕\])] ?第?\d{1,4}号$/;

/** Below a label that is left empty and asks for no number (有效性:) it heads the document. */
const isOwnNumber = ({ reading }: ChromeLine, said: string): boolean => NUMBER.test(said) && !/[号文]/.test(reading?.openLabel ?? '');

const waitsAsWell = (line: ChromeLine | undefined): boolean => line?.kind === 'chrome' && line.open !== null && (line.reading?.index ?? 0) > 0;

function endsInStep({ kind, line }: ChromeLine): boolean {
  return kind === 'chrome' && /^(?:首页|主页|网站首页)?[ >»›→]*$/.test(line.trimmed) && />|»|›|→/.test(line.trimmed);
}

// Matches the sign between two steps alone on its line:  >   >>   / . Trap: -- parts a document's own lines, and then no step of a path stands above it.
const SIGN_ALONE = /^[>»›→/\\|-]+$/;

/** The document's own title below a step that ends like one: 法治政府建设年度报告⏎某县人民政府2023年法治政府建设工作报告 */
function isAboveTitle(below: ChromeLine | undefined): boolean {
  return below !== undefined && below.kind === 'other' && below.line.length > SHORTEST_TITLE && TITLE_END.test(below.line.trimmed);
}

const SHORTEST_TITLE = 8;

/** 年度报告 behind the sign of a path is a column, whatever titles end in. */
const LONGEST_KIND = 4;

/** A path with one step a line: 您的位置:⏎首页⏎>⏎要闻⏎要闻. */
function markSteps(lines: readonly ChromeLine[], roles: Role[], from: number): void {
  let step = '';
  let mayName = lines[from]?.open === 'crumb' || SIGN_ALONE.test(lines[from]?.line.trimmed ?? '');
  for (let at = from + 1; at < Math.min(lines.length, from + 16); at++) {
    const { line, kind } = lines[at] as ChromeLine;
    const { trimmed } = line;
    if (kind === 'chrome' && SIGN_ALONE.test(trimmed)) mayName = true;
    else if (kind === 'chrome' && /首页|主页/.test(trimmed)) mayName = />$/.test(trimmed);
    else if (roles[at] === 'stop' && kind === 'other' && trimmed.length <= 14 && (mayName || trimmed === step) && (!TITLE_END.test(trimmed) || trimmed.length <= LONGEST_KIND || isColumnOfTitles(lines, at) || isAboveTitle(lines[at + 1]))) {
      roles[at] = 'value';
      step = stepName(trimmed);
      mayName = />$/.test(trimmed);
    } else return;
  }
}

function stepName(trimmed: string): string {
  return (trimmed.split('>')[0] ?? '').trim();
}

// Matches the sign of an item in a list of other pages.  Trap: – parts a range.
const BULLET = /^[•·▪◦]/;

/** A title in a list of other pages. Returns whether the line was one. */
function markItem(lines: readonly ChromeLine[], roles: Role[], at: number): boolean {
  const item = lines[at];
  if (item === undefined || item.kind !== 'other' || item.line.trimmed.length > 90) return false;
  const after = lines[at + 1];
  // An office right above a date is a signature.
  if (after !== undefined && /^.{4} ?年.{2,7}日$/.test(after.line.trimmed)) return false;
  roles[at] = 'value';
  return true;
}
