import { fill, inOneLine } from '../../catalogue/fill';
import { problemWords } from '../../catalogue/views';
import type { Severity } from '../../model/diagnostic';
import type { Problem } from '../../model/problem';
import type { RuleInfo } from '../../model/rule';
import type { Language } from '../../model/bilingual';
import { remediesOf } from '../remedies';
import { bySeverity } from './order';
import { relativeUri } from './uri';

/** A log with more results is refused by GitHub; it shows the first of these. */
const MOST_RESULTS = 25_000;
const MOST_SHOWN = 5_000;

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
      invocations: [{ executionSuccessful: true, ...(problems.length <= MOST_SHOWN ? {} : { toolExecutionNotifications: notificationsOf(problems.length, dropped, language) }) }],
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

function notificationsOf(total: number, dropped: number, language: Language): object[] {
  const shown = fill(problemWords.sarifShown, language, { shown: MOST_SHOWN, total });
  const text = dropped === 0 ? shown : inOneLine({ message: shown, help: fill(problemWords.sarifDropped, language, { dropped, most: MOST_RESULTS }) });
  return [{ level: 'warning', message: { text }, descriptor: { id: 'reportkit/too-many-results' } }];
}

function descriptor(id: string, rule: RuleInfo | undefined, language: Language): object {
  if (rule === undefined) return { id };
  const { docs } = rule;
  return {
    id,
    shortDescription: { text: docs.what[language] },
    fullDescription: { text: docs.why[language] },
    help: helpOf(rule, language),
    defaultConfiguration: { level: LEVELS[rule.severity] },
  };
}

/** What the rule is about, why, and what to do about what it finds; viewers show it beside a result. */
function helpOf(rule: RuleInfo, language: Language): { text: string; markdown: string } {
  const { what, why } = rule.docs;
  const remedies = remediesOf(rule, language);
  const text = [what[language], why[language], ...remedies].reduce((sum, sentence) => inOneLine({ message: sum, help: sentence }));
  const list = remedies.map((remedy) => `- ${remedy}\n`).join('');
  return { text, markdown: `${what[language]}\n\n${why[language]}${list === '' ? '' : `\n\n${fill(problemWords.whatToDo, language)}\n\n${list}`}` };
}

function resultOf(problem: Problem, fingerprint: string, indexOf: ReadonlyMap<string, number>): object {
  const { rule, severity, file, line, column, endLine, endColumn, excerpt } = problem;
  const region = { startLine: line, startColumn: column, endLine, endColumn: Math.max(endColumn, endLine === line ? column : 1), ...(excerpt === '' ? {} : { snippet: { text: excerpt } }) };
  return {
    ruleId: rule,
    ruleIndex: indexOf.get(rule) ?? -1,
    level: LEVELS[severity],
    message: { text: inOneLine(problem) },
    locations: [{ physicalLocation: { artifactLocation: { uri: relativeUri(file) }, region } }],
    partialFingerprints: { 'reportkit/v1': fingerprint },
  };
}
