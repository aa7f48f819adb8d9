import { codePointLength, unitOffsets } from '../ledger/units';
import type { FailureRecord, OutputRecord, Report } from '../model/report';
import type { Section } from '../model/tree';
import { restoredUnits, sectionsOf, severityCounts } from './tallies';

export type CsvTable = 'documents' | 'sections';

/** Numbers are written as they are; text is quoted and guarded; null is an empty field. */
type Field = string | number | boolean | null;

const DOCUMENT_COLUMNS = [
  'path', 'status', 'title', 'issuer', 'date', 'publishedAt', 'year', 'documentNumber', 'genre', 'regionCode', 'regionName', 'origin', 'url', 'script',
  'mediaType', 'encoding', 'encodingEvidence', 'byteExact', 'bytes', 'sha256', 'cleanSha256',
  'chars', 'textLength', 'sections', 'kept', 'replaced', 'removed', 'restored', 'flags', 'errors', 'warnings', 'flagRules', 'errorRule', 'errorMessage',
] as const;

const SECTION_COLUMNS = ['path', 'order', 'depth', 'marker', 'style', 'ordinal', 'title', 'headingPath', 'runIn', 'spanStart', 'spanEnd', 'textLength', 'text', 'status', 'errorRule', 'errorMessage'] as const;

const BOM = '\ufeff';
const LINE_END = '\r\n';

/** The first line, behind a BOM: without it a spreadsheet takes UTF-8 for the local encoding. */
export function csvHeader(table: CsvTable): string {
  return BOM + (table === 'documents' ? DOCUMENT_COLUMNS : SECTION_COLUMNS).join(',') + LINE_END;
}

/**
 * The rows of one record, each with its CRLF (RFC 4180). `documents`: one row; lengths and counts are in the unit of
 * the report. `sections`: one row a section, `text` being its own body without the sections below. A failure is one row in both.
 */
export function csvRows(record: OutputRecord, table: CsvTable): string {
  if (record.schema === 'reportkit/failure@1') return row(failureFields(record, table === 'documents' ? DOCUMENT_COLUMNS : SECTION_COLUMNS));
  return table === 'documents' ? row(documentFields(record)) : sectionRows(record);
}

function documentFields(report: Report): Record<(typeof DOCUMENT_COLUMNS)[number], Field> {
  const { metadata, source, counts } = report;
  const { error, warning } = severityCounts(report);
  const flagged = report.diagnostics.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule);
  return {
    path: source.path, status: 'ok',
    title: metadata.title, issuer: metadata.issuer, date: metadata.date, publishedAt: metadata.publishedAt, year: metadata.year,
    documentNumber: metadata.documentNumber, genre: metadata.genre, regionCode: metadata.region?.code ?? null, regionName: metadata.region?.name ?? null,
    origin: metadata.origin, url: metadata.url, script: metadata.script,
    mediaType: source.mediaType, encoding: source.encoding, encodingEvidence: source.encodingEvidence, byteExact: source.byteExact,
    bytes: source.bytes, sha256: source.sha256, cleanSha256: report.cleanSha256,
    chars: source.chars, textLength: source.offsets === 'codepoint' ? codePointLength(report.text) : report.text.length, sections: sectionsOf(report.tree).length,
    kept: counts.kept, replaced: counts.replaced, removed: counts.removed, restored: restoredUnits(report),
    flags: error + warning, errors: error, warnings: warning, flagRules: [...new Set(flagged)].sort().join(' '),
    errorRule: null, errorMessage: null,
  };
}

function failureFields({ source, error }: FailureRecord, columns: readonly string[]): Record<string, Field> {
  const empty = Object.fromEntries(columns.map((column) => [column, null]));
  return { ...empty, path: source.path, status: 'failed', errorRule: error.rule, errorMessage: error.message };
}

function sectionRows(report: Report): string {
  const inUnits = unitOffsets(report.text, report.source.offsets);
  const textOf = ([start, end]: readonly [number, number]): string => report.text.slice(inUnits(start), inUnits(end));
  return sectionsOf(report.tree)
    .map((section, index) => {
      const fields: Record<(typeof SECTION_COLUMNS)[number], Field> = {
        path: report.source.path, order: index + 1, depth: section.depth,
        marker: section.marker?.raw ?? null, style: section.marker?.style ?? null, ordinal: section.marker?.ordinal ?? null,
        title: section.title, headingPath: section.headingPath.join(' > '), runIn: section.runIn,
        spanStart: section.span[0], spanEnd: section.span[1], textLength: section.span[1] - section.span[0],
        text: ownBody(section, textOf),
        status: 'ok', errorRule: null, errorMessage: null,
      };
      return row(fields);
    })
    .join('');
}

/** What stands in the section itself: everything but its heading and the sections below. */
function ownBody(section: Section, textOf: (span: readonly [number, number]) => string): string {
  return section.children.filter(({ type }) => type !== 'section').map(({ span }) => textOf(span)).join('\n');
}

function row(fields: Readonly<Record<string, Field>>): string {
  return Object.values(fields).map(fieldOf).join(',') + LINE_END;
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
