import { cleanerOf, isReport } from './clean';
import { worded } from './catalogue/fill';
import { restore, sha256 } from './ledger/restore';
import { unitOffsets } from './ledger/units';
import { verify } from './ledger/verify-report';
import type { Severity } from './model/diagnostic';
import type { Problem } from './model/problem';
import type { Report } from './model/report';
import type { RuleId, RuleInfo } from './model/rule';
import { defaultSettings, type Settings } from './model/settings';
import type { Span } from './model/span';
import type { StableRecord } from './model/stable';
import { rulesHashOf } from './rulebook';
import { askedAt, mayBeOn, rulesWith, type Asked } from './asked';
import { cleaningSettings } from './cleaning-settings';
import { messageOf, type Complaint } from './validator/check';
import { leftoverNoise, leftovers } from './validator/checks/leftover-noise';
import { Census } from './validator/corpus/census';
import { nearDuplicateRule } from './validator/corpus/rules';
import { editedPlaces } from './validator/edited-places';
import { LinePlaces, START, type LinePlace } from './validator/place';
import { faultInBoth } from './validator/ledger-clauses';
import { ledgerRule, schemaRule, sourceRule } from './validator/report-rules';
import { reportChecks } from './validator/rules';

export interface ValidateSettings extends Partial<Settings> {
  /** Only these rules, or groups of rules (`corpus`), are asked. */
  readonly only?: readonly string[];
  /** What `tool.rules` of every record should be; `config`: what these settings make of it at its path. */
  readonly expectRules?: string;
}

/** What became of the source of a report; see `--source`. */
export type SourceEvidence =
  | { readonly found: 'same'; readonly text: string }
  | { readonly found: 'missing'; readonly folder: string }
  | { readonly found: 'changed'; readonly got: string };

/** Checks documents one by one, and at the end what only all of them show. */
export class Validator {
  readonly #settings: Settings;
  readonly #catalogue: readonly RuleInfo[];
  readonly #at: (path: string) => Asked;
  readonly #again: (text: string, path: string) => Report | null;
  readonly #census: Census;

  /** @throws RangeError for an unknown rule, or a level it does not offer. */
  constructor({ only, expectRules, ...settings }: ValidateSettings = {}) {
    this.#settings = { ...defaultSettings, ...settings };
    this.#catalogue = rulesWith(settings);
    this.#at = askedAt(this.#settings, this.#catalogue, only);
    const cleaner = cleanerOf(this.cleaning);
    this.#again = (text, path) => {
      const record = cleaner(text, { path });
      return isReport(record) ? record : null;
    };
    const hashOf = rulesHashOf(cleaningSettings(this.#settings));
    this.#census = new Census({
      near: mayBeOn(nearDuplicateRule.id, this.#settings, this.#at),
      nearest: this.#settings.options[nearDuplicateRule.id]?.['similarity'] ?? null,
      expectedOf: expectRules === undefined ? null : expectRules === 'config' ? hashOf : () => expectRules,
      groupOf: this.#settings.overrides.length === 0 ? () => '' : hashOf,
    });
  }

  /** Settings for the cleaning of raw documents: the ledger in full gives every problem its line. */
  get cleaning(): Partial<Settings> {
    const settings = cleaningSettings(this.#settings);
    // The severities are set here, when it is known what is a problem.
    return { ...settings, severities: {}, overrides: settings.overrides.map((override) => ({ ...override, severities: {} })), ledger: 'full' };
  }

  /** The severity set for what is told of a file; null where none is. */
  severityOf(rule: RuleId, path: string): Severity | null {
    return this.#at(path).severities[rule] ?? null;
  }

  /** @param report of a raw document that was cleaned just now, with `cleaning`. */
  raw(report: Report): Problem[] {
    this.#census.add(report, false);
    const places = placesIn(report, null);
    return [...this.#said(report, places), ...this.#checked(report, places), ...this.#told(leftoverNoise, leftovers(report, false), report, places)];
  }

  /** @param report read from a file: it may be anything. @param evidence of its source, where that is asked for. */
  stored(report: Report, evidence: SourceEvidence | null = null): Problem[] {
    const faults = verify(report, evidence?.found === 'same' ? evidence.text : undefined);
    const shape = faults.filter((fault) => fault.startsWith('shape: ')).map((fault) => fault.slice('shape: '.length));
    if (shape.length > 0) return this.#told(schemaRule, shape.map((fault) => ({ message: messageOf(schemaRule, 'message'), evidence: { fault }, source: null })), report, nowhere);
    this.#census.add(report, true);
    const places = placesIn(report, evidence?.found === 'same' ? evidence.text : null);
    const broken = faults.map((fault): Complaint => ({ message: messageOf(ledgerRule, 'message'), evidence: { fault }, source: null }));
    const again = this.#on(leftoverNoise.id, report.source.path) ? this.#again(report.text, report.source.path) : null;
    const noise = again === null ? [] : [...leftovers(again, true)].map((complaint) => ({ ...complaint, source: null }));
    return [
      ...this.#told(ledgerRule, broken, report, places),
      ...this.#told(sourceRule, sourceComplaints(report, evidence), report, places),
      ...this.#said(report, places),
      ...this.#checked(report, places),
      ...this.#told(leftoverNoise, noise, report, places, 'error'),
    ];
  }

  /** @param record of `clean --stable`, from a file: without ledger and places there is less to check. */
  stable(record: StableRecord): Problem[] {
    const { problemsOf } = require('./model/report-schema') as typeof import('./model/report-schema');
    const { stableSchema } = require('./model/stable-schema') as typeof import('./model/stable-schema');
    const { path } = record.source;
    const told = (rule: RuleInfo, complaint: Omit<Complaint, 'source'>, severity = rule.severity): Problem[] => (this.#on(rule.id, path) ? [this.#problem(rule, path, { ...complaint, source: null }, START, severity)] : []);
    const shape = problemsOf(stableSchema, record);
    if (shape.length > 0) return shape.flatMap((fault) => told(schemaRule, { message: messageOf(schemaRule, 'message'), evidence: { fault } }));
    const hash = sha256(record.text) === record.cleanSha256 ? [] : told(ledgerRule, { message: messageOf(ledgerRule, 'message'), evidence: { fault: 'hash: cleanSha256 is not the hash of text' } });
    const again = this.#on(leftoverNoise.id, path) ? this.#again(record.text, path) : null;
    return [...hash, ...(again === null ? [] : [...leftovers(again, true)].flatMap((complaint) => told(leftoverNoise, complaint, 'error')))];
  }

  /** @param value read from a file: a report that lacks a part is asked for its parts, anything else is no record of ours. */
  alien(path: string, value: unknown): Problem[] {
    if (!this.#on(schemaRule.id, path)) return [];
    const { problemsOf, reportSchema } = require('./model/report-schema') as typeof import('./model/report-schema');
    const isOurs = typeof value === 'object' && value !== null && (value as { readonly schema?: unknown }).schema === 'reportkit/report@1';
    const faults = isOurs ? problemsOf(reportSchema, value) : ['schema: it is neither reportkit/report@1 nor another record of reportkit'];
    return faults.map((fault) => this.#problem(schemaRule, path, { message: messageOf(schemaRule, 'message'), evidence: { fault }, source: null }, START));
  }

  /** What only the corpus shows, when all documents are in. */
  corpus(): Problem[] {
    return [...this.#census.complaints()].flatMap(({ rule, path, complaint }) => (this.#on(rule.id, path) ? [this.#problem(rule, path, complaint, START)] : []));
  }

  #on(id: RuleId, path: string): boolean {
    return this.#at(path).levels.get(id) !== 'off';
  }

  /** The diagnostics of cleaning; what it noted of its own edits is no problem of the document. */
  #said(report: Report, places: Places): Problem[] {
    const isEdit = editedPlaces(report);
    return report.diagnostics.filter(({ rule, severity, source }) => this.#on(rule, report.source.path) && !(severity === 'info' && EDITING.test(rule) && isEdit(rule, source[0]))).map((diagnostic) => {
      const { rule, severity, message, help = '', line, column, source, excerpt, evidence } = diagnostic;
      const place = places()?.placeOf(inUnits(report, source)) ?? { ...START, line, column, endLine: line, endColumn: column };
      return { rule, severity: this.severityOf(rule, report.source.path) ?? severity, path: report.source.path, file: report.source.path, message, help, line: place.line, column: place.column, endLine: place.endLine, endColumn: place.endColumn, source, excerpt, evidence, frame: place.frame };
    });
  }

  #checked(report: Report, places: Places): Problem[] {
    return reportChecks.flatMap((check) => this.#told(check, check.check(report, this.#at(report.source.path).options[check.id] ?? {}), report, places));
  }

  #told(rule: RuleInfo, complaints: Iterable<Complaint>, report: Report, places: Places, severity = rule.severity): Problem[] {
    if (!this.#on(rule.id, report.source.path)) return [];
    return Array.from(complaints, (complaint) => this.#problem(rule, report.source.path, complaint, complaint.source === null ? START : (places()?.placeOf(inUnits(report, complaint.source)) ?? START), severity));
  }

  #problem(rule: RuleInfo, path: string, { message, evidence, source }: Complaint, place: LinePlace, severity = rule.severity): Problem {
    const { line, column, endLine, endColumn, frame, excerpt } = place;
    return { rule: rule.id, severity: this.severityOf(rule.id, path) ?? severity, path, file: path, ...worded(message, this.#settings.language, saying(evidence)), line, column, endLine, endColumn, source, excerpt, evidence, frame };
  }
}

// Matches rules that change a text. Trap: what they only point out, an undecided D, is a problem.
const EDITING = /^(?:markup|chars|strip|restore|user)\//;

function* sourceComplaints({ source }: Report, evidence: SourceEvidence | null): Iterable<Complaint> {
  if (evidence?.found === 'missing') yield { message: messageOf(sourceRule, 'missing'), evidence: { path: source.path, folder: evidence.folder }, source: null };
  if (evidence?.found === 'changed') yield { message: messageOf(sourceRule, 'changed'), evidence: { path: source.path, got: evidence.got, want: source.sha256 }, source: null };
}

/** Lines of a source, made when the first place is asked for; null where the source is not at hand. */
type Places = () => LinePlaces | null;

const nowhere: Places = () => null;

/** @param text of the source, where it was read; else the ledger gives it back, if it can. */
function placesIn(report: Report, text: string | null): Places {
  let places: LinePlaces | null | undefined;
  return () => {
    if (places !== undefined) return places;
    const source = text ?? restoredText(report);
    return (places = source === null ? null : new LinePlaces(source));
  };
}

function restoredText(report: Report): string | null {
  const restored = restore(report);
  return restored.ok ? restored.text : null;
}

function inUnits(report: Report, span: Span): Span {
  if (report.source.offsets === 'utf-16') return span;
  const source = restoredText(report);
  if (source === null) return span;
  const turn = unitOffsets(source, report.source.offsets);
  return [turn(span[0]), turn(span[1])];
}

/** A fault is kept in English, for programs, and said in the reader's language. */
function saying(evidence: Problem['evidence']): Parameters<typeof worded>[2] {
  const fault = evidence?.['fault'];
  return typeof fault === 'string' ? { ...evidence, fault: faultInBoth(fault) } : evidence;
}
