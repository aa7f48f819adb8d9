import { inOneLine } from '../catalogue/fill';
import { tableWords } from '../catalogue/views';
import type { Language } from '../model/bilingual';
import type { OutputRecord } from '../model/report';
import { largest } from './largest';
import { cutToWidth, padEnd, padStart, painter, printable, widthOf, type Paint } from './style';
import { removedUnits, restoredUnits, sectionsOf, severityCounts } from './tallies';

/** What the table keeps of a document: enough for its line, so a long run needs no reports in memory. */
export type TableRow =
  | { readonly failed: false; readonly title: string; readonly date: string; readonly sections: number; readonly removed: number; readonly restored: number; readonly errors: number; readonly warnings: number }
  | { readonly failed: true; readonly title: string; readonly rule: string; readonly message: string };

export interface TableOptions {
  readonly language: Language;
  /** Cells of the terminal. */
  readonly width: number;
  readonly color: boolean;
}

export function tableRowOf(record: OutputRecord): TableRow {
  if (record.schema === 'reportkit/failure@1') {
    return { failed: true, title: printable(record.source.path), rule: record.error.rule, message: printable(inOneLine(record.error)) };
  }
  const { error, warning } = severityCounts(record);
  return {
    failed: false,
    title: printable(record.metadata.title ?? record.source.path),
    date: record.metadata.date ?? record.metadata.publishedAt?.slice(0, 10) ?? '',
    sections: sectionsOf(record.tree).length,
    removed: removedUnits(record),
    restored: restoredUnits(record),
    errors: error,
    warnings: warning,
  };
}

const NUMBERS = ['sections', 'removed', 'restored', 'flags'] as const;
const GAP = '  ';
const DATE_WIDTH = 10;
const LEAST_TITLE = 12;

/** One line per document, cut to the width. */
export function renderRows(rows: readonly TableRow[], { language, width, color }: TableOptions): string {
  const paint = painter(color);
  const heads = NUMBERS.map((column) => tableWords[column][language]);
  const cells = rows.map((row) => (row.failed ? null : [String(row.sections), String(row.removed), String(row.restored), flagsOf(row)]));
  const widths = heads.map((head, i) => Math.max(widthOf(head), largest(cells.map((fields) => (fields?.[i] ?? '').length))));
  const fixed = widths.reduce((sum, cell) => sum + GAP.length + cell, GAP.length + DATE_WIDTH);
  const longest = Math.max(widthOf(tableWords.title[language]), largest(rows.map((row) => (row.failed ? 0 : widthOf(row.title)))));
  const titleWidth = Math.max(LEAST_TITLE, Math.min(longest, width - fixed));

  const line = (title: string, date: string, fields: readonly string[]): string =>
    [padEnd(cutToWidth(title, titleWidth), titleWidth), padEnd(date, DATE_WIDTH), ...fields.map((field, i) => padStart(field, widths[i] ?? 0))].join(GAP).trimEnd();
  const lines = rows.map((row, i) => {
    if (row.failed) return failedLine(row, width, paint);
    return paintFlags(cutToWidth(line(row.title, row.date, cells[i] ?? []), width), row, paint);
  });
  return [paint('bold', cutToWidth(line(tableWords.title[language], tableWords.date[language], heads), width)), ...lines].map((text) => `${text}\n`).join('');
}

function flagsOf(row: { readonly errors: number; readonly warnings: number }): string {
  return row.errors + row.warnings === 0 ? '' : String(row.errors + row.warnings);
}

/** The flags are the last field of the line, so they are coloured from behind. */
function paintFlags(line: string, row: TableRow & { readonly failed: false }, paint: Paint): string {
  const flags = flagsOf(row);
  if (flags === '' || !line.endsWith(flags)) return line;
  return line.slice(0, -flags.length) + paint(row.errors > 0 ? 'red' : 'yellow', flags);
}

function failedLine(row: TableRow & { readonly failed: true }, width: number, paint: Paint): string {
  return paint('red', cutToWidth(`✗ ${row.title}${GAP}${row.message} [${row.rule}]`, width));
}
