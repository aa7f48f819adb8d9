import { basename, relative } from 'node:path';
import { notes } from '../catalogue/notes';
import type { Input } from '../corpus/inputs';
import type { Outcome } from '../corpus/run';
import { printable } from '../emitter/style';
import { addToSummary, emptySummary, renderSummary, summaryJson } from '../emitter/summary';
import { renderRows, tableRowOf, type TableRow } from '../emitter/terminal-table';
import type { Severity } from '../model/diagnostic';
import type { OutputRecord } from '../model/report';
import type { CleanOptions } from './clean-options';
import { columnsOf, type Io, type Voice } from './terminal';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** What a run of `clean` has come to: the summary, what the exit code needs of it, and the rows of the table. */
export class Results {
  readonly #options: CleanOptions;
  readonly #inputs: readonly Input[];
  readonly #summary = emptySummary();
  readonly #rows: TableRow[] = [];
  readonly #start = performance.now();
  #bytes = 0;

  constructor(options: CleanOptions, inputs: readonly Input[]) {
    this.#options = options;
    this.#inputs = inputs;
  }

  get done(): number {
    return this.#summary.documents;
  }

  get failed(): number {
    return this.#summary.failed;
  }

  add(outcome: Outcome): void {
    addToSummary(this.#summary, 'report' in outcome ? outcome.report : outcome.failure);
    if (this.#options.plan.to === 'terminal') this.#rows.push(tableRowOf(spoken(outcome)));
    if ('report' in outcome) this.#bytes += outcome.bytes;
  }

  /** Whether there is a finding of this severity or a worse one. */
  hasFindings(least: Severity | 'never'): boolean {
    return least !== 'never' && SEVERITIES.slice(0, SEVERITIES.indexOf(least) + 1).some((severity) => this.#summary.diagnostics[severity] > 0);
  }

  progressText(voice: Voice, path: string): string {
    const seconds = Math.max(performance.now() - this.#start, 1) / 1000;
    return voice.words(notes.progress, { done: this.done, total: Math.max(this.#inputs.length, this.done), rate: (this.#bytes / 1e6 / seconds).toFixed(1), path: printable(path) });
  }

  summaryJson(): string {
    return summaryJson(this.#summary);
  }

  /** @param cwd to which the files of the worst documents are named, so that the lines can be pasted. */
  summaryText({ language, color }: Voice, cwd: string): string {
    const worst = new Set(this.#summary.worst.map(({ path }) => path));
    const places = new Map(this.#inputs.filter(({ path }) => worst.has(path)).map((input) => [input.path, placeOf(input, cwd)]));
    return renderSummary(this.#summary, { language, color, command: 'reportkit', placeOf: (path) => places.get(path) ?? path });
  }

  /** One line a document, for a terminal. */
  table(io: Io): string {
    const { language, colorOut } = this.#options;
    return renderRows(this.#rows, { language, width: columnsOf(io.stdout, 80), color: colorOut });
  }
}

/** What `explain` takes: a file in an archive is named behind its archive. */
function placeOf({ path, location, archived }: Input, cwd: string): string {
  if (location === null) return '-';
  const archive = `${basename(location)}/`;
  const inside = archived === undefined ? '' : path.slice(path.indexOf(archive) + archive.length - 1);
  return placeFrom(cwd, location) + inside;
}

/** As short as can be: inside the current folder from there, else as it is. */
function placeFrom(cwd: string, location: string): string {
  const path = relative(cwd, location);
  return path.startsWith('..') ? location : path;
}

/** The record as people read it: a failure in their language. */
function spoken(outcome: Outcome): OutputRecord {
  if ('report' in outcome) return outcome.report;
  return { ...outcome.failure, error: { ...outcome.failure.error, message: outcome.said } };
}
