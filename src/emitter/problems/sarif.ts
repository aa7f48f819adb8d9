import type { Severity } from '../../model/diagnostic';
import type { Problem } from '../../model/problem';
import type { RuleInfo } from '../../model/rule';
import type { Language } from '../../model/bilingual';
import { bySeverity } from './order';
import { relativeUri } from './uri';

/** A log with more results is refused by GitHub; it shows the first of these. */
export const MOST_RESULTS = 25_000;
export const MOST_SHOWN = 5_000;

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

export interface SarifOptions {
  readonly version: string;
  readonly rules: readonly RuleInfo[];
  readonly fingerprints: readonly string[];
  readonly language: Language;
}

/** SARIF 2.1.0. Results stand in the order given; where there are too many the lightest are left out, and the log says how many. */
export function renderSarif(problems: readonly Problem[], { version, rules, fingerprints, language }: SarifOptions): string {
  const kept = keptOf(problems);
  const used = [...new Set(kept.map((i) => problems[i]?.rule ?? ''))].sort();
  const indexOf = new Map(used.map((id, index) => [id, index]));
  const descriptors = used.map((id) => descriptor(id, rules.find((rule) => rule.id === id), language));
  const results = kept.map((i) => resultOf(problems[i] as Problem, fingerprints[i] ?? '', indexOf));
  const dropped = problems.length - kept.length;
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [{
      tool: { driver: { name: 'reportkit', version, semanticVersion: version, rules: descriptors } },
      columnKind: 'utf16CodeUnits',
      invocations: [{ executionSuccessful: true, ...(problems.length <= MOST_SHOWN ? {} : { toolExecutionNotifications: notificationsOf(problems.length, dropped) }) }],
      results,
    }],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** Which problems stand in the log, by their index. */
function keptOf(problems: readonly Problem[]): number[] {
  const all = problems.map((_, i) => i);
  if (all.length <= MOST_RESULTS) return all;
  return all.sort((a, b) => bySeverity(problems[a] as Problem, problems[b] as Problem) || a - b).slice(0, MOST_RESULTS).sort((a, b) => a - b);
}

function notificationsOf(total: number, dropped: number): object[] {
  const shown = `GitHub shows the first ${MOST_SHOWN} of ${total} results of a log, the heaviest first.`;
  const left = dropped === 0 ? '' : ` ${dropped} of the lightest are left out here, since a log may hold ${MOST_RESULTS}: use --format ndjson for all.`;
  return [{ level: 'warning', message: { text: `${shown}${left}` }, descriptor: { id: 'reportkit/too-many-results' } }];
}

function descriptor(id: string, rule: RuleInfo | undefined, language: Language): object {
  if (rule === undefined) return { id };
  const { docs } = rule;
  return {
    id,
    shortDescription: { text: docs.what[language] },
    fullDescription: { text: docs.why[language] },
    help: { text: `${docs.what[language]} ${docs.why[language]}`, markdown: `${docs.what[language]}\n\n${docs.why[language]}` },
    defaultConfiguration: { level: LEVELS[rule.severity] },
  };
}

function resultOf(problem: Problem, fingerprint: string, indexOf: ReadonlyMap<string, number>): object {
  const { rule, severity, file, message, line, column, endLine, endColumn, excerpt } = problem;
  const region = { startLine: line, startColumn: column, endLine, endColumn: Math.max(endColumn, endLine === line ? column : 1), ...(excerpt === '' ? {} : { snippet: { text: excerpt } }) };
  return {
    ruleId: rule,
    ruleIndex: indexOf.get(rule) ?? -1,
    level: LEVELS[severity],
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: relativeUri(file) }, region } }],
    partialFingerprints: { 'reportkit/v1': fingerprint },
  };
}
