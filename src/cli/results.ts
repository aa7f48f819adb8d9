import { relative } from 'node:path';
import { notes } from '../catalogue/notes';
import { now } from '../corpus/clock';
import type { Input } from '../corpus/inputs';
import type { Entry } from '../corpus/resume/entry';
import type { Failed, Outcome, Summed } from '../corpus/outcome';
import { printable } from '../emitter/style';
import { shellQuoted } from '../emitter/shell-quote';
import { addFacts, addFailure, emptySummary, factsOf, hasFindings, MOST_WORST, summaryJson, sumOf, type Summary } from '../emitter/summary';
import { renderSummary } from '../emitter/summary-text';
import { renderRows, tableRowOf, type TableRow } from '../emitter/terminal-table';
import type { Severity } from '../model/diagnostic';
import type { FailureRecord } from '../model/report';
import type { CleanOptions } from './clean-options';
import { columnsOf, type Io, type Voice } from './terminal';

/** Before so many seconds, nobody knows how long it will take. */
const LEAST_KNOWN = 2;

/** What a run of `clean` has come to: the summary, what the exit code needs of it, and the rows of the table. */
export class Results {
  readonly #options: CleanOptions;
  readonly #inputs: readonly Input[];
  #summary = emptySummary();
  readonly #rows: TableRow[] = [];
  readonly #worstRecords = new Map<string, Input>();
  readonly #start = now();
  #bytes = 0;
  #kept = 0;

  constructor(options: CleanOptions, inputs: readonly Input[]) {
    this.#options = options;
    this.#inputs = inputs;
  }

  get summary(): Summary {
    return this.#summary;
  }

  get done(): number {
    return this.#summary.documents;
  }

  get failed(): number {
    return this.#summary.failed;
  }

  add(outcome: Outcome | Summed): void {
    if ('failure' in outcome) addFailure(this.#summary, outcome.failure.error.rule);
    else {
      addFacts(this.#summary, 'facts' in outcome ? outcome.facts : factsOf(outcome.report));
      this.#rememberRecord(outcome.input);
      this.#bytes += outcome.bytes;
    }
    if (this.#options.plan.to === 'terminal') this.#rows.push(rowOf(outcome));
  }

  /** A document that was done in an earlier run. */
  keep({ facts, records }: Entry): void {
    this.#kept += records?.summary.documents ?? 1;
    if (records !== undefined) this.#summary = sumOf([this.#summary, records.summary]);
    if (facts !== null) addFacts(this.#summary, facts);
  }

  hasFindings(least: Severity | 'never'): boolean {
    return hasFindings(this.#summary, least);
  }

  progressText(voice: Voice, path: string): string {
    const seconds = Math.max(now() - this.#start, 1) / 1000;
    const [done, total] = [this.done, Math.max(this.#inputs.length, this.done)];
    const left = ((total - done) * seconds) / Math.max(done - this.#kept, 1);
    return voice.words(notes.progress, { done, total, rate: (this.#bytes / 1e6 / seconds).toFixed(1), failed: this.failed, left: seconds < LEAST_KNOWN ? '?' : clockOf(left), path: printable(path) });
  }

  summaryJson(): string {
    return summaryJson(this.#summary);
  }

  /** @param cwd to which the files of the worst documents are named, so that the lines can be pasted. */
  summaryText({ language, color }: Voice, cwd: string): string {
    const worst = new Set(this.#summary.worst.map(({ path }) => path));
    const inputs = [...this.#inputs.filter(({ path }) => worst.has(path)), ...this.#worstRecords.values()];
    const places = new Map(inputs.map((input) => [input.path, explainOf(input, cwd)]));
    return renderSummary(this.#summary, { language, color, command: 'reportkit', explainOf: (path) => places.get(path) ?? null });
  }

  /** Of the many documents of a file, those that the summary names: they may call themselves anything. */
  #rememberRecord(input: Input): void {
    const { worst } = this.#summary;
    if (input.record === undefined || !worst.some(({ path }) => path === input.path)) return;
    this.#worstRecords.set(input.path, input);
    if (this.#worstRecords.size <= 2 * MOST_WORST) return;
    for (const path of this.#worstRecords.keys()) if (!worst.some((one) => one.path === path)) this.#worstRecords.delete(path);
  }

  /** One line a document, for a terminal. */
  table(io: Io): string {
    const { language, colorOut } = this.#options;
    return renderRows(this.#rows, { language, width: columnsOf(io.stdout, 80), color: colorOut });
  }
}

/** `0:05`, `12:34`, `3:00:00`. */
export function clockOf(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const padded = (value: number): string => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${padded(minutes)}:${padded(rest)}` : `${minutes}:${padded(rest)}`;
}

/** How `explain` takes a document, in quotes: its file, through archives, and the number of one of many; null where it was a stream. */
function explainOf({ location, place, record }: Input, cwd: string): string | null {
  if (location === null) return null;
  const file = shellQuoted(placeFrom(cwd, place ?? location));
  return record === undefined ? file : `${file} --record ${record}`;
}

/** As short as can be: inside the current folder from there, else as it is. */
function placeFrom(cwd: string, location: string): string {
  const path = relative(cwd, location);
  return path.startsWith('..') ? location : path;
}

function rowOf(outcome: Outcome | Summed): TableRow {
  if ('failure' in outcome) return tableRowOf(spoken(outcome));
  if ('report' in outcome) return tableRowOf(outcome.report);
  if (outcome.row === undefined) throw new Error('a table is written of documents without rows');
  return outcome.row;
}

/** The record as people read it: in their language. */
function spoken({ failure, said }: Failed): FailureRecord {
  return { ...failure, error: { rule: failure.error.rule, message: said } };
}
