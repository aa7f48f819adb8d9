import { inOneLine } from '../catalogue/fill';
import { codePointLength, sliceIn } from '../ledger/units';
import type { FailureRecord, OutputRecord, Report } from '../model/report';
import type { Section } from '../model/tree';
import { restoredUnits, sectionsOf, severityCounts } from './tallies';

export type TableName = 'documents' | 'sections';

/** Null is an empty cell. */
export type Cell = string | number | boolean | readonly string[] | null;
export type CellType = 'text' | 'integer' | 'boolean' | 'list';

/** What a table has for columns, in their order. `documents`: one row a record. `sections`: one row a section. */
export const TABLES = {
  documents: {
    path: 'text', status: 'text', title: 'text', issuer: 'text', date: 'text', publishedAt: 'text', year: 'integer', documentNumber: 'text', genre: 'text', regionCode: 'text', regionName: 'text', origin: 'text', url: 'text', script: 'text',
    mediaType: 'text', encoding: 'text', encodingEvidence: 'text', byteExact: 'boolean', bytes: 'integer', sha256: 'text', cleanSha256: 'text',
    chars: 'integer', textLength: 'integer', sections: 'integer', kept: 'integer', replaced: 'integer', removed: 'integer', restored: 'integer',
    flags: 'integer', errors: 'integer', warnings: 'integer', flagRules: 'list', errorRule: 'text', errorMessage: 'text',
  },
  sections: {
    path: 'text', order: 'integer', depth: 'integer', marker: 'text', style: 'text', ordinal: 'integer', title: 'text', headingPath: 'list', runIn: 'boolean',
    spanStart: 'integer', spanEnd: 'integer', textLength: 'integer', text: 'text', status: 'text', errorRule: 'text', errorMessage: 'text',
  },
} as const satisfies Readonly<Record<TableName, Readonly<Record<string, CellType>>>>;

export type Row = Readonly<Record<string, Cell>>;

/**
 * The rows of one record. `documents`: one; lengths and counts are in the unit of the report. `sections`: one a section,
 * `text` being its own body without the sections below. A failure is one row in both.
 */
export function rowsOf(record: OutputRecord, table: TableName): Row[] {
  if (record.schema === 'reportkit/failure@1') return [failureRow(record, Object.keys(TABLES[table]))];
  return table === 'documents' ? [documentRow(record)] : sectionRows(record);
}

function documentRow(report: Report): Record<keyof (typeof TABLES)['documents'], Cell> {
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
    flags: error + warning, errors: error, warnings: warning, flagRules: [...new Set(flagged)].sort(),
    errorRule: null, errorMessage: null,
  };
}

function failureRow({ source, error }: FailureRecord, columns: readonly string[]): Row {
  const empty = Object.fromEntries(columns.map((column) => [column, null]));
  return { ...empty, path: source.path, status: 'failed', errorRule: error.rule, errorMessage: inOneLine(error) };
}

function sectionRows(report: Report): Row[] {
  const textOf = sliceIn(report.text, report.source.offsets);
  return sectionsOf(report.tree).map((section, index): Record<keyof (typeof TABLES)['sections'], Cell> => ({
    path: report.source.path, order: index + 1, depth: section.depth,
    marker: section.marker?.raw ?? null, style: section.marker?.style ?? null, ordinal: section.marker?.ordinal ?? null,
    title: section.title, headingPath: section.headingPath, runIn: section.runIn,
    spanStart: section.span[0], spanEnd: section.span[1], textLength: section.span[1] - section.span[0],
    text: ownBody(section, textOf),
    status: 'ok', errorRule: null, errorMessage: null,
  }));
}

/** What stands in the section itself: everything but its heading and the sections below. */
function ownBody(section: Section, textOf: (span: readonly [number, number]) => string): string {
  return section.children.filter(({ type }) => type !== 'section').map(({ span }) => textOf(span)).join('\n');
}
