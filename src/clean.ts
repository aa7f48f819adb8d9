import { hash } from 'node:crypto';
import { worded } from './catalogue/fill';
import { positionsOf } from './ledger/positions';
import { removalsBy } from './ledger/removals';
import { encodeAndKeep, encodeUtf8 } from './ledger/utf8';
import { countsOf, toWire } from './ledger/wire';
import { wholeEnds, wholeSlice } from './ledger/units';
import { viewOf } from './ledger/view';
import { load, loadText, type LoadOptions } from './loader/load';
import { readMetadata } from './metadata/read';
import type { Evidence } from './model/bilingual';
import type { Diagnostic, Remark } from './model/diagnostic';
import type { Ledger, LedgerForm } from './model/ledger';
import type { LoadFailure, LoadResult } from './model/load';
import type { FailureRecord, OutputRecord, Report } from './model/report';
import type { Settings } from './model/settings';
import type { SourceDocument } from './model/source';
import type { LineIndex, View } from './model/view';
import { inCodePoints } from './emitter/code-points';
import { extractedTextOf } from './extracted-text';
import { loadFile } from './load-file';
import type * as PageTexts from './page-text';
import { restoredTitle } from './restored-title';
import { rulebookOf } from './rulebook';
import { refuseInput, refuseSettings } from './settings/refusals';
import { split } from './splitter/split';
import { headingStyle, styleOf } from './splitter/style';
import { runPhases } from './stripper/phases';
import type { Ruleset } from './stripper/ruleset';
import { version } from './version';

export { rules } from './rulebook';

/** Where an input comes from. */
export interface InputName {
  /** Stands in `source.path`; default `-`. */
  readonly path?: string;
  /** Base64 of a file name that is not valid UTF-8. */
  readonly pathBytes?: string;
  /** The encoding that the server named, a label: a hint, as what pages say of themselves. */
  readonly declaredEncoding?: string;
  /** Where it was fetched from; `metadata.url` where the page itself names no other. */
  readonly url?: string;
}

export type Cleaner = (input: Uint8Array | string, name?: InputName) => OutputRecord;

/** Takes a file of any kind that is read; at once where its reader needs no waiting. */
export type FileCleaner = (bytes: Uint8Array, name?: InputName) => OutputRecord | Promise<OutputRecord>;

/**
 * Prepares the rules once for many documents.
 * @throws RangeError when a setting, a rule id or a level does not exist. What is returned throws TypeError for an input that is neither bytes nor text.
 */
export function cleanerOf(settings: Partial<Settings> = {}): Cleaner {
  const { optionsOf, recordOf } = prepared(settings);
  return (input, name = {}) => {
    refuseInput(input);
    const options = optionsOf(name);
    return recordOf(typeof input === 'string' ? loadText(input, options) : load(input, options), options);
  };
}

/**
 * The same for files of any kind: besides texts and pages, office documents, PDF, saved mail and gzip.
 * @throws RangeError when a rule id is unknown or a rule does not offer the level asked for.
 */
export function fileCleanerOf(settings: Partial<Settings> = {}): FileCleaner {
  const { optionsOf, recordOf } = prepared(settings);
  return (bytes, name = {}) => {
    refuseInput(bytes);
    const options = optionsOf(name);
    const loaded = loadFile(bytes, options);
    return loaded instanceof Promise ? loaded.then((result) => recordOf(result, options)) : recordOf(loaded, options);
  };
}

interface Prepared {
  readonly optionsOf: (name: InputName) => LoadOptions;
  readonly recordOf: (loaded: LoadResult, options: LoadOptions) => OutputRecord;
}

function prepared(given: Partial<Settings>): Prepared {
  refuseSettings(given);
  const { forPath } = rulebookOf(given);
  return {
    optionsOf: ({ path = '-', pathBytes, declaredEncoding, url }) => {
      const { encoding, from, maxBytes } = forPath(path).settings;
      return {
        path,
        ...(pathBytes === undefined ? {} : { pathBytes }),
        ...(declaredEncoding === undefined ? {} : { declaredEncoding }),
        ...(url === undefined ? {} : { url }),
        encoding, from, maxBytes,
      };
    },
    recordOf: (loaded, { path, pathBytes }) => {
      const { ruleset, settings } = forPath(path);
      return loaded.ok ? reportOf(loaded.document, loaded.remarks, ruleset, settings) : failureOf(loaded.failure, { path, ...(pathBytes === undefined ? {} : { pathBytes }) }, settings);
    },
  };
}

/**
 * Cleans one document: decode, strip, split, read metadata.
 * @param input the bytes of a file, or a text that is decoded already.
 * @returns a report, or a failure record that says what, why and what to do. Bad input never throws.
 */
export function clean(input: Uint8Array | string, settings: Partial<Settings> = {}, name: InputName = {}): OutputRecord {
  return cleanerOf(settings)(input, name);
}

/**
 * Cleans one file of any kind: besides what `clean` takes, Word (.docx, .doc, .wps), RTF, PDF, Excel (.xlsx), saved pages and mail (.mht, .eml), and gzip of these.
 * @returns a report, or a failure record that says what, why and what to do. Bad input never rejects.
 */
export async function cleanFile(bytes: Uint8Array, settings: Partial<Settings> = {}, name: InputName = {}): Promise<OutputRecord> {
  return fileCleanerOf(settings)(bytes, name);
}

export function isReport(record: OutputRecord): record is Report {
  return record.schema === 'reportkit/report@1';
}

/** A quarter of the code, which texts do without. */
function pageReading(): typeof PageTexts {
  return require('./page-text') as typeof PageTexts;
}

function reportOf(document: SourceDocument, loadRemarks: readonly Remark[], ruleset: Ruleset, settings: Settings): Report {
  const page = document.kind === 'page' ? pageReading().pageTextOf(document.text, ruleset) : null;
  const extracted = document.extraction === undefined ? null : extractedTextOf(document.extraction, ruleset);
  const marked = page ?? extracted;
  const { first, view, ledger, remarks } = runPhases(document.text, ruleset, document.kind, marked?.first);
  const positions = positionsOf(ledger);
  const style = marked === null ? headingStyle(markedHeadings(ledger, document)) : styleOf(marked.style, view, positions);
  const { tree, remarks: outlineRemarks } = split(view, positions, document.text, style, page !== null);
  const { metadata, remarks: metadataRemarks } = readMetadata({ document, ledger, view, positions, tree, facts: page?.facts ?? null, properties: document.properties ?? null });
  const said = [...loadRemarks, ...(marked?.remarks ?? []), ...remarks, ...outlineRemarks, ...metadataRemarks].filter((remark) => ruleset.levelOf(remark.rule) !== 'off');
  // Of a UTF-8 file the text's own hash is the file's.
  const textSha256 = document.encoding === 'utf-8' && document.byteExact ? document.sha256 : sha256(document.text);
  const report: Report = {
    schema: 'reportkit/report@1',
    tool: { name: 'reportkit', version, rules: ruleset.hash },
    source: {
      path: document.path,
      ...(document.pathBytes === undefined ? {} : { pathBytes: document.pathBytes }),
      mediaType: document.mediaType,
      bytes: document.bytes,
      sha256: document.sha256,
      encoding: document.encoding,
      encodingEvidence: document.encodingEvidence,
      byteExact: document.byteExact,
      chars: document.text.length,
      textSha256,
      offsets: 'utf-16',
      ...(document.properties === undefined ? {} : { properties: { ...document.properties } }),
    },
    metadata: page === null || metadata.title === null ? metadata : { ...metadata, title: restoredTitle(metadata.title, page.first.text, ruleset) },
    text: view.text,
    cleanSha256: view.text === document.text ? textSha256 : hash('sha256', encodeAndKeep(view.text), 'hex'),
    tree,
    ...(settings.ledger === 'none' ? {} : { ledger: toWire(ledger, document.text, settings.ledger) }),
    diagnostics: diagnosticsOf(said, first.text === document.text ? first : viewOf(document.text), settings),
    counts: countsOf(ledger),
  };
  return settings.offsets === 'codepoint' ? reportInCodePoints(report, document.text, ledger, settings.ledger) : report;
}

/** The counts are taken anew along the ledger, so the report is lent one when it is to have none. */
function reportInCodePoints(report: Report, source: string, ledger: Ledger, form: LedgerForm): Report {
  if (form !== 'none') return inCodePoints(report, source);
  const counted = inCodePoints({ ...report, ledger: toWire(ledger, source, 'compact') }, source);
  delete counted.ledger;
  return counted;
}

/** Lines that mark-up calls headings: where they start in the text, and on which level, 1 to 6. */
function markedHeadings(ledger: Ledger, document: SourceDocument): ReadonlyMap<number, number> {
  if (document.kind !== 'markdown') return new Map();
  return new Map(removalsBy(ledger, 'markup/markdown-heading', document.text).map(({ viewAt, cut }) => [viewAt, /^#+/.exec(cut)?.[0].length ?? BOLD_LEVEL]));
}

/** A line in bold stands below every heading with a level of its own. */
const BOLD_LEVEL = 7;

function failureOf(failure: LoadFailure, source: FailureRecord['source'], settings: Settings): FailureRecord {
  return {
    schema: 'reportkit/failure@1',
    source,
    error: { rule: failure.rule, ...worded(failure.message, settings.language, failure.evidence) },
  };
}

/** Gives remarks their words and their place; sorted by place, then by rule. */
function diagnosticsOf(remarks: readonly Remark[], source: View, settings: Settings): Diagnostic[] {
  if (remarks.length === 0) return [];
  const { text, lines } = source;
  return [...remarks]
    .sort((a, b) => a.source[0] - b.source[0] || a.source[1] - b.source[1] || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0))
    .map((remark) => {
      const evidence = wholeEvidence(remark.evidence);
      return {
        rule: remark.rule,
        severity: remark.applied === true ? remark.severity : (settings.severities[remark.rule] ?? remark.severity),
        ...worded(remark.message, settings.language, evidence),
        ...placeOf(remark.source[0], lines),
        source: remark.source,
        excerpt: wholeSlice(text, remark.source[0], Math.min(remark.source[1], remark.source[0] + 80)),
        evidence,
      };
    });
}

/** Surroundings are cut by units: half a surrogate pair at an end is no character, and no JSON reader takes it. */
function wholeEvidence(evidence: Evidence): Evidence {
  const isWhole = Object.values(evidence).every((value) => typeof value !== 'string' || wholeEnds(value) === value);
  return isWhole ? evidence : Object.fromEntries(Object.entries(evidence).map(([key, value]) => [key, typeof value === 'string' ? wholeEnds(value) : value]));
}

function placeOf(sourceOffset: number, lines: LineIndex): { line: number; column: number } {
  const line = lines.lineAt(sourceOffset);
  return { line: line + 1, column: sourceOffset - lines.start(line) + 1 };
}

function sha256(text: string): string {
  return hash('sha256', encodeUtf8(text), 'hex');
}
