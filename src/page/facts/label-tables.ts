import type { PageFacts } from '../../model/page';
import { endsInColon, isIndexLabel, labelsIn, valueIn, wholeLabel } from './labels';
import { mayHoldLabel } from './line-signs';
import { plain, type PageLine } from './lines';
import type { Zone } from './zone';

type Value = PageFacts['values'][number];

interface FoundValue extends Value {
  readonly line: number;
}

const LONGEST_LABELLED = 300;
const LONGEST_VALUE = 160;
/** Lines between two values of one table that hold none. */
const WIDEST_GAP = 4;
/** So far behind the document its own index may stand. */
const BEHIND = 30;
const FEWEST_INDEX_LABELS = 2;
/** Lines of a row of labels; an index of one document has a dozen. */
const MOST_COLUMNS = 60;

/** Labels that head lines show without a colon; 发布 or 作者 alone may be a button. */
const LONE_LABELS: ReadonlySet<string> = new Set(['来源', '信息来源', '文章来源', '稿件来源', '稿源', '发布时间', '发布日期', '发布机构', '发布单位', '发文机关', '发文字号', '文号', '成文日期']);

/** Labels of the day on which an issue of a gazette or a journal came out. */
const ISSUED: ReadonlySet<string> = new Set(['出版日期', '出版时间']);

/** Values that labels of index tables and head lines name, in page order; a table of several documents gives none. */
export function readLabels(lines: readonly PageLine[], zone: Zone): Value[] {
  const runs: FoundValue[][] = [];
  const last = Math.min(lines.length, zone.end + BEHIND);
  for (let at = 0; at < last; at++) {
    const line = lines[at];
    if (line === undefined || line.long || isBody(at, line, zone) || !mayHoldLabel(line.signs, line.place.cell > 0 || line.place.row > 0 || isInHead(at, line, zone))) continue;
    if (line.text.length > LONGEST_LABELLED || line.text === '') continue;
    const found = valuesAt(lines, at, zone);
    if (found.length === 0) continue;
    const run = runs[runs.length - 1];
    const before = run?.[run.length - 1];
    // What stands behind a short text is not said with the line above it.
    if (run !== undefined && before !== undefined && at - before.line <= WIDEST_GAP && !(before.line < zone.body && at >= zone.end)) run.push(...found);
    else runs.push([...found]);
  }
  return runs.flatMap((run) => trusted(lines, run, zone));
}

/** Between title and text, where a template may leave the colon to a style: <div>来源</div><div>县应急局</div>. */
function isInHead(at: number, { inDocument }: PageLine, { head, body }: Zone): boolean {
  return !inDocument && at > head && at < body;
}

function isBody(at: number, { inDocument }: PageLine, { body, end }: Zone): boolean {
  return inDocument && at >= body && at < end;
}

/** Of a run of labels between title and text, all; elsewhere it must be the index of one document. */
function trusted(lines: readonly PageLine[], run: readonly FoundValue[], { head, body, end }: Zone): Value[] {
  const own = run.filter(({ line }) => line >= head && line < body);
  if (own.length > 0) return run.map(bare);
  // Its own source below the text, set apart from it: <div>来源：某某镇党委</div>.
  const credits = run.filter(({ label, line }) => line >= body && line <= end && isCredit(label, lines[line]));
  const [credit] = credits;
  if (credits.length === 1 && credit !== undefined && (OWN_SOURCE.has(credit.label) || run.every(({ line }) => line === credit.line))) return credits.map(bare);
  // The day of an issue is said of all its papers, wherever it stands.
  if (run.length === 1 && run[0] !== undefined && ISSUED.has(run[0].label) && run[0].line < body) return run.map(bare);
  const index = run.filter(({ label }) => isIndexLabel(label));
  const labels = new Set(index.map(({ label }) => label));
  if (labels.size < FEWEST_INDEX_LABELS || labels.size < index.length) return [];
  const first = run[0]?.line ?? 0;
  return first < body || first - end < BEHIND ? run.map(bare) : [];
}

/** Labels of a source that list entries do without. */
const OWN_SOURCE: ReadonlySet<string> = new Set(['信息来源', '文章来源', '稿件来源']);
const LONGEST_LINKED_SOURCE = 24;

/** A list of other papers links them, and says 来源 of each; the source of this one may be linked itself: 文章来源：<a>某报</a>. */
function isCredit(label: string, line: PageLine | undefined): boolean {
  return line !== undefined && (OWN_SOURCE.has(label) ? line.linked <= LONGEST_LINKED_SOURCE : label === '来源' && line.linked === 0);
}

function bare({ label, value, from }: FoundValue): Value {
  return { label, value, from };
}

/** The values of a line; a label that ends its line has its value on the next. */
function valuesAt(lines: readonly PageLine[], at: number, zone: Zone): FoundValue[] {
  const line = lines[at] as PageLine;
  const from = line.place.cell > 0 ? 'table' : line.place.row > 0 ? 'list' : 'line';
  const whole = line.place.cell > 0 || line.place.row > 0 || endsInColon(line.text) || (isInHead(at, line, zone) && LONE_LABELS.has(line.text)) ? wholeLabel(line.text) : null;
  if (whole !== null) {
    const value = valueBehind(lines, at, zone);
    return value === null ? [] : [{ label: whole, value, from, line: at }];
  }
  const found = labelsIn(line.text).map(({ label, rest }) => ({ label, value: valueIn(rest), from, line: at }) satisfies FoundValue);
  const last = found[found.length - 1];
  if (last !== undefined && last.value === '' && endsInColon(line.text)) found[found.length - 1] = { ...last, value: valueBehind(lines, at, zone) ?? '' };
  return found;
}

/** The value that stands in the next cell or on the next line; empty when a label stands there; null when the label is none. */
function valueBehind(lines: readonly PageLine[], at: number, zone: Zone): string | null {
  const line = lines[at] as PageLine;
  const next = lines[at + 1];
  if (next === undefined) return endsInColon(line.text) ? '' : null;
  if (line.place.cell > 0) return valueInRow(lines, at);
  // An item of a list is closed: what follows belongs to the next.
  if (next.place.row !== line.place.row || next.place.cell !== line.place.cell) return line.place.row > 0 || endsInColon(line.text) ? '' : null;
  if (isBody(at + 1, next, zone) || next.long) return '';
  return wholeLabel(next.text) !== null || labelsIn(next.text).length > 0 || next.text.length > LONGEST_VALUE ? '' : valueIn(next.text);
}

function valueInRow(lines: readonly PageLine[], at: number): string | null {
  const line = lines[at] as PageLine;
  const start = at + 1;
  let end = start;
  const inRow = (index: number): boolean => lines[index]?.place.row === line.place.row && lines[index]?.place.table === line.place.table;
  // Lines of the label's own cell come first, then those of the next cell.
  const cell = inRow(start) ? lines[start]?.place.cell : undefined;
  if (cell === undefined) return endsInColon(line.text) ? '' : columnValue(lines, at);
  while (inRow(end) && lines[end]?.place.cell === cell) end++;
  const value = lines.slice(start, end).map(({ text }) => plain(text)).join('');
  const next = lines[start] as PageLine;
  const label = wholeLabel(next.text);
  if (label !== null && cell !== line.place.cell) {
    // 名称 | 标题: a value may look like a label, if a label or nothing follows where the next pair begins.
    const behind = inRow(end) ? lines[end] : undefined;
    const isValue = !endsInColon(next.text) && !next.place.header && endsInColon(line.text) && (behind === undefined || wholeLabel(behind.text) !== null);
    if (!isValue) return endsInColon(line.text) ? '' : columnValue(lines, at);
  } else if (label !== null || (cell === line.place.cell && labelsIn(next.text).length > 0)) return '';
  return value.length > LONGEST_VALUE ? '' : value;
}

/** A row of labels with one row of values below: the value in the same column. Two rows below are a list of documents. */
function columnValue(lines: readonly PageLine[], at: number): string | null {
  const { row, table } = (lines[at] as PageLine).place;
  let first = at;
  while (at - first <= MOST_COLUMNS && lines[first - 1]?.place.row === row && lines[first - 1]?.place.table === table) first--;
  let end = at;
  while (end - first <= MOST_COLUMNS && lines[end]?.place.row === row && lines[end]?.place.table === table) end++;
  const count = end - first;
  if (count > MOST_COLUMNS) return null;
  for (let index = first; index < end; index++) if (wholeLabel(lines[index]?.text ?? '') === null) return null;
  if (count < 2) return null;
  const below = lines.slice(end, end + count);
  const [head] = below;
  if (head === undefined || head.place.table !== table || head.place.row === row || below.length < count || below.some((line) => line.place.row !== head.place.row || line.place.table !== table || line.place.cell === 0)) return null;
  if (lines[end + count]?.place.table === table) return null;
  return plain(below[at - first]?.text ?? '');
}
