import { hash } from 'node:crypto';
import { fill } from './catalogue/fill';
import { positionsOf } from './ledger/positions';
import { removalsBy } from './ledger/removals';
import { countsOf, toWire } from './ledger/wire';
import { wholeSlice } from './ledger/units';
import { indexLines } from './ledger/view';
import { encodeUtf8 } from './loader/encode';
import { load, loadText } from './loader/load';
import { loaderRules } from './loader/rules';
import { readMetadata } from './metadata/read';
import { metadataRules } from './metadata/rules';
import type { Diagnostic, Remark } from './model/diagnostic';
import type { Ledger, LedgerForm } from './model/ledger';
import type { LoadFailure, LoadResult } from './model/load';
import type { FailureRecord, OutputRecord, Report } from './model/report';
import type { RuleInfo } from './model/rule';
import { defaultSettings, type Settings } from './model/settings';
import type { SourceDocument } from './model/source';
import type { LineIndex } from './model/view';
import { inCodePoints } from './emitter/code-points';
import { pageRules } from './page/rules';
import { pageTextOf } from './page-text';
import { outlineRules } from './splitter/rules';
import { split } from './splitter/split';
import { headingStyle, styleOf } from './splitter/style';
import { runPhases } from './stripper/phases';
import { stripperRules } from './stripper/registry';
import { rulesetOf, type Ruleset } from './stripper/ruleset';
import { version } from './version';

/** Every rule of the tool, in the order of the docs. */
export const rules: readonly RuleInfo[] = [...loaderRules, ...pageRules, ...stripperRules, ...outlineRules, ...metadataRules];

/** Where an input comes from. */
export interface InputName {
  /** Stands in `source.path`; default `-`. */
  readonly path?: string;
  /** Base64 of a file name that is not valid UTF-8. */
  readonly pathBytes?: string;
}

export type Cleaner = (input: Uint8Array | string, name?: InputName) => OutputRecord;

/**
 * Prepares the rules once for many documents.
 * @throws RangeError when a rule id is unknown or a rule does not offer the level asked for.
 */
export function cleanerOf(settings: Partial<Settings> = {}): Cleaner {
  const complete: Settings = { ...defaultSettings, ...settings };
  const ruleset = rulesetOf(stripperRules, rules, complete);
  return (input, name = {}) => {
    const path = name.path ?? '-';
    const pathBytes = name.pathBytes === undefined ? {} : { pathBytes: name.pathBytes };
    const options = { path, ...pathBytes, encoding: complete.encoding, from: complete.from, maxBytes: complete.maxBytes };
    const loaded: LoadResult = typeof input === 'string' ? loadText(input, options) : load(input, options);
    return loaded.ok ? reportOf(loaded.document, loaded.remarks, ruleset, complete) : failureOf(loaded.failure, { path, ...pathBytes }, complete);
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

export function isReport(record: OutputRecord): record is Report {
  return record.schema === 'reportkit/report@1';
}

function reportOf(document: SourceDocument, loadRemarks: readonly Remark[], ruleset: Ruleset, settings: Settings): Report {
  const page = document.mediaType === 'text/html' ? pageTextOf(document.text, ruleset) : null;
  const { view, ledger, remarks } = runPhases(document.text, ruleset, document.mediaType, page?.first);
  const positions = positionsOf(ledger);
  const style = page === null ? headingStyle(markedHeadings(ledger, document)) : styleOf(page.style, view, positions);
  const { tree, remarks: outlineRemarks } = split(view, positions, document.text, style);
  const { metadata, remarks: metadataRemarks } = readMetadata({ document, ledger, view, tree, facts: page?.facts ?? null });
  const said = [...loadRemarks, ...(page?.remarks ?? []), ...remarks, ...outlineRemarks, ...metadataRemarks].filter((remark) => ruleset.levelOf(remark.rule) !== 'off');
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
    },
    metadata,
    text: view.text,
    cleanSha256: view.text === document.text ? textSha256 : sha256(view.text),
    tree,
    ...(settings.ledger === 'none' ? {} : { ledger: toWire(ledger, document.text, settings.ledger) }),
    diagnostics: diagnosticsOf(said, document.text, settings),
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
  if (document.mediaType !== 'text/markdown') return new Map();
  return new Map(removalsBy(ledger, 'markup/markdown-heading', document.text).map(({ viewAt, cut }) => [viewAt, /^#+/.exec(cut)?.[0].length ?? BOLD_LEVEL]));
}

/** A line in bold stands below every heading with a level of its own. */
const BOLD_LEVEL = 7;

function failureOf(failure: LoadFailure, source: FailureRecord['source'], settings: Settings): FailureRecord {
  return {
    schema: 'reportkit/failure@1',
    source,
    error: { rule: failure.rule, message: fill(failure.message, settings.language, failure.evidence) },
  };
}

/** Gives remarks their words and their place; sorted by place, then by rule. */
function diagnosticsOf(remarks: readonly Remark[], source: string, settings: Settings): Diagnostic[] {
  if (remarks.length === 0) return [];
  const lines = indexLines(source);
  return [...remarks]
    .sort((a, b) => a.source[0] - b.source[0] || a.source[1] - b.source[1] || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0))
    .map((remark) => ({
      rule: remark.rule,
      severity: remark.severity,
      message: fill(remark.message, settings.language, remark.evidence),
      ...placeOf(remark.source[0], lines),
      source: remark.source,
      excerpt: wholeSlice(source, remark.source[0], Math.min(remark.source[1], remark.source[0] + 80)),
      evidence: remark.evidence,
    }));
}

function placeOf(sourceOffset: number, lines: LineIndex): { line: number; column: number } {
  const line = lines.lineAt(sourceOffset);
  return { line: line + 1, column: sourceOffset - lines.start(line) + 1 };
}

function sha256(text: string): string {
  return hash('sha256', encodeUtf8(text), 'hex');
}
