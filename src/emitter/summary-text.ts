import { fill } from '../catalogue/fill';
import { summaryWords } from '../catalogue/views';
import type { Bilingual, Evidence, Language } from '../model/bilingual';
import type { RuleId } from '../model/rule';
import { shellQuoted } from './shell-quote';
import { padEnd, padStart, painter, printable, widthOf } from './style';
import { shareRemoved, type Summary } from './summary';

export interface SummaryOptions {
  readonly language: Language;
  readonly color: boolean;
  /** How the user calls the tool: `reportkit`. */
  readonly command: string;
  /** How `explain` takes the document of a report’s path, quoted; null where it cannot be asked for. Default: the path itself. */
  readonly explainOf?: (path: string) => string | null;
}

const MOST_RULES = 12;

/** The closing summary, for people. */
export function renderSummary(summary: Summary, { language, color, command, explainOf = shellQuoted }: SummaryOptions): string {
  const paint = painter(color);
  const words = (text: Bilingual, parameters: Evidence = {}): string => fill(text, language, parameters);
  const { documents, failed, chars, kept, replaced, removed, diagnostics } = summary;
  const lines = [paint('bold', words(summaryWords.documents, { documents, done: documents - failed, failed }))];
  if (documents > failed) lines.push(words(summaryWords.characters, { chars, kept, replaced, removed }), words(summaryWords.diagnostics, { ...diagnostics }));

  const table = (head: Bilingual, counts: Partial<Record<RuleId, number>>): void => {
    const rows = Object.entries(counts).map(([rule, count]) => [rule, String(count)] as const).sort(([a, x], [b, y]) => Number(y) - Number(x) || (a < b ? -1 : 1));
    if (rows.length === 0) return;
    const shown = rows.slice(0, MOST_RULES);
    const [ruleWidth, countWidth] = [Math.max(...shown.map(([rule]) => widthOf(rule))), Math.max(...shown.map(([, count]) => count.length))];
    lines.push('', paint('bold', words(head)), ...shown.map(([rule, count]) => `  ${padEnd(rule, ruleWidth)}  ${padStart(count, countWidth)}`));
    if (rows.length > MOST_RULES) lines.push(`  ${words(summaryWords.more, { count: rows.length - MOST_RULES })}`);
  };
  table(summaryWords.failures, summary.failuresByRule);
  table(summaryWords.byRule, summary.byRule);

  if (summary.worst.length > 0) {
    lines.push('', paint('bold', words(summaryWords.worst)));
    for (const document of summary.worst) {
      const faults = [
        ...(document.errors > 0 ? [paint('red', words(summaryWords.errors, { count: document.errors }))] : []),
        ...(document.warnings > 0 ? [paint('yellow', words(summaryWords.warnings, { count: document.warnings }))] : []),
        ...(document.removed > 0 ? [words(summaryWords.share, { percent: (shareRemoved(document) * 100).toFixed(1) })] : []),
      ];
      const named = explainOf(document.path);
      lines.push(`  ${named === null ? printable(document.path) : `${command} explain ${named}`}  # ${faults.join(', ')}`);
    }
  }
  return lines.map((line) => `${line}\n`).join('');
}
