import { basename, relative } from 'node:path';
import { notes } from '../catalogue/notes';
import type { Input } from '../corpus/inputs';
import type { Entry } from '../corpus/resume/entry';
import type { Failed, Outcome, Summed } from '../corpus/outcome';
import { printable } from '../emitter/style';
import { addFacts, addFailure, emptySummary, factsOf, quoted, renderSummary, summaryJson, type Summary } from '../emitter/summary';
import { renderRows, tableRowOf, type TableRow } from '../emitter/terminal-table';
import type { Severity } from '../model/diagnostic';
import type { FailureRecord } from '../model/report';
import type { CleanOptions } from './clean-options';
import { columnsOf, type Io, type Voice } from './terminal';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Before so many seconds, nobody knows how long it will take. */
const LEAST_KNOWN = 2;

/** What a run of `clean` has come to: the summary, what the exit code needs of it, and the rows of the table. */
export class Results {
  readonly #options: CleanOptions;
  readonly #inputs: readonly Input[];
  readonly #summary = emptySummary();
  readonly #rows: TableRow[] = [];
  readonly #start = performance.now();
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
      this.#bytes += outcome.bytes;
    }
    if (this.#options.plan.to === 'terminal') this.#rows.push(rowOf(outcome));
  }

  /** A document that was done in an earlier run. */
  keep({ facts }: Entry): void {
    this.#kept++;
    if (facts !== null) addFacts(this.#summary, facts);
  }

  /** Whether there is a finding of this severity or a worse one. */
  hasFindings(least: Severity | 'never'): boolean {
    return least !== 'never' && SEVERITIES.slice(0, SEVERITIES.indexOf(least) + 1).some((severity) => this.#summary.diagnostics[severity] > 0);
  }

  progressText(voice: Voice, path: string): string {
    const seconds = Math.max(performance.now() - this.#start, 1) / 1000;
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
    const places = new Map(this.#inputs.filter(({ path }) => worst.has(path)).map((input) => [input.path, input.location === null ? null : quoted(placeOf(input, input.location, cwd))]));
    return renderSummary(this.#summary, { language, color, command: 'reportkit', explainOf: (path) => places.get(path) ?? this.#recordAt(path, cwd) });
  }

  /** How `explain` takes one of many documents of a file; null where the file cannot be told, or was a stream. */
  #recordAt(path: string, cwd: string): string | null {
    const holding = this.#inputs.filter((input) => path.startsWith(`${input.path}/`));
    const file = holding[0] ?? (this.#inputs.length === 1 ? this.#inputs[0] : undefined);
    if (file === undefined || file.location === null) return null;
    // Matches the number of a record without a name of its own: "12". Trap: "p12" is a name.
    const number = /^\d+$/.exec(path.slice(file.path.length + 1))?.[0];
    return `${quoted(placeOf(file, file.location, cwd))} --record ${number !== undefined && holding.length > 0 ? number : quoted(path)}`;
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

/** What `explain` takes: a file in an archive is named behind its archive. */
function placeOf({ path, archived }: Input, location: string, cwd: string): string {
  const archive = `${basename(location)}/`;
  const inside = archived === undefined ? '' : path.slice(path.indexOf(archive) + archive.length - 1);
  return placeFrom(cwd, location) + inside;
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
