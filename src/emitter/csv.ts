import type { OutputRecord } from '../model/report';
import { rowsOf, TABLES, type Cell, type Row, type TableName } from './table';

/** Numbers are written as they are; text is quoted and guarded; null is an empty field. */
type Field = Exclude<Cell, readonly string[]>;

const BOM = '\ufeff';
const LINE_END = '\r\n';

/** The first line, behind a BOM: without it a spreadsheet takes UTF-8 for the local encoding. */
export function csvHeader(table: TableName): string {
  return BOM + Object.keys(TABLES[table]).join(',') + LINE_END;
}

/** The rows of one record, each with its CRLF (RFC 4180). */
export function csvRows(record: OutputRecord, table: TableName): string {
  return rowsOf(record, table).map(line).join('');
}

/** What stands between the items of a list, by column. */
const JOINED: Readonly<Record<string, string>> = { headingPath: ' > ', flagRules: ' ' };

function line(row: Row): string {
  return Object.entries(row).map(([column, cell]) => fieldOf(Array.isArray(cell) ? cell.join(JOINED[column] ?? ' ') : (cell as Field))).join(',') + LINE_END;
}

// Matches the first character of what a spreadsheet would run as a formula:  =1+1  +1  -1  @SUM  ＝1  TAB CR LF
// Trap: Excel takes the full-width signs too.
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

// Matches what RFC 4180 wants in quotes, and blanks at an end, which some readers would trim.
const TO_QUOTE = /[",\r\n]|^\s|\s$/;

/** Text that would run as a formula gets an apostrophe in front; numbers are numbers. */
function fieldOf(value: Field): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return TO_QUOTE.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
