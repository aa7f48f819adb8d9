import { SEVERITIES } from '../model/diagnostic';
import type { RuleId } from '../model/rule';
import { emptySummary, MOST_WORST, worse, type Summary } from './summary';

type Counts = Partial<Record<RuleId, number>>;

/** The summary of all, as one run over the documents of all would have come to. */
export function sumOf(summaries: readonly Summary[]): Summary {
  const sum = emptySummary();
  for (const one of summaries) {
    for (const key of ['documents', 'failed', 'chars', 'kept', 'replaced', 'removed'] as const) sum[key] += one[key];
    for (const severity of SEVERITIES) sum.diagnostics[severity] += one.diagnostics[severity];
    for (const key of ['failuresByRule', 'byRule', 'diagnosticsByRule'] as const) add(sum[key], one[key]);
  }
  // Whatever is among the worst of all is among the worst of its own part.
  sum.worst = summaries.flatMap(({ worst }) => worst).sort(worse).slice(0, MOST_WORST);
  return sum;
}

function add(sum: Counts, counts: Counts): void {
  for (const [rule, count] of Object.entries(counts)) sum[rule as RuleId] = (sum[rule as RuleId] ?? 0) + (count ?? 0);
}
