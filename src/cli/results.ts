import { notes } from '../catalogue/notes';
import type { Finds } from '../corpus/find';
import type { Outcome } from '../corpus/run';
import { printable } from '../emitter/style';
import { renderRows, tableRowOf, type TableRow } from '../emitter/terminal-table';
import type { Language } from '../model/bilingual';
import type { Severity } from '../model/diagnostic';
import type { OutputRecord } from '../model/report';
import type { CleanOptions } from './clean-options';
import type { Io, Voice } from './terminal';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** What a run of `clean` has come to: counts for the exit code, the summary, and the rows of the table. */
export class Results {
  done = 0;
  failed = 0;
  readonly #total: number;
  readonly #found: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  readonly #start = performance.now();
  readonly #wantsRows: boolean;
  readonly #rows: TableRow[] = [];
  #bytes = 0;

  constructor(options: CleanOptions, finds: Finds) {
    this.#wantsRows = options.plan.to === 'terminal';
    this.#total = finds.inputs.length;
  }

  add(outcome: Outcome): void {
    this.done++;
    if (this.#wantsRows) this.#rows.push(tableRowOf(spoken(outcome)));
    if ('failure' in outcome) {
      this.failed++;
      return;
    }
    this.#bytes += outcome.bytes;
    for (const { severity } of outcome.report.diagnostics) this.#found[severity]++;
  }

  /** Whether there is a finding of this severity or a worse one. */
  hasFindings(least: Severity | 'never'): boolean {
    return least !== 'never' && SEVERITIES.slice(0, SEVERITIES.indexOf(least) + 1).some((severity) => this.#found[severity] > 0);
  }

  progressText(voice: Voice, path: string): string {
    const seconds = Math.max(performance.now() - this.#start, 1) / 1000;
    return voice.words(notes.progress, { done: this.done, total: this.#total, rate: (this.#bytes / 1e6 / seconds).toFixed(1), path: printable(path) });
  }

  summaryJson(): string {
    return '{}\n';
  }

  summaryText(_voice: Voice): string {
    return '';
  }

  /** One line a document, for a terminal. */
  table(io: Io, language: Language, color: boolean): string {
    return renderRows(this.#rows, { language, width: io.stdout.columns ?? 80, color });
  }
}

/** The record as people read it: a failure in their language. */
function spoken(outcome: Outcome): OutputRecord {
  if ('report' in outcome) return outcome.report;
  return { ...outcome.failure, error: { ...outcome.failure.error, message: outcome.said } };
}
