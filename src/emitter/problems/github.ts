import { fill, inOneLine } from '../../catalogue/fill';
import { notes } from '../../catalogue/notes';
import { problemWords } from '../../catalogue/views';
import type { Language } from '../../model/bilingual';
import { SEVERITIES, type Severity } from '../../model/diagnostic';
import type { Problem } from '../../model/problem';
import { bySeverity, countsOf } from './order';

/** GitHub shows so many annotations of a kind for one step, and drops the rest without a word. */
const MOST_OF_A_KIND = 10;

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** Workflow commands: annotations within the caps of the platform, the heaviest first, and a line that sums up all. */
export function renderGithub(problems: readonly Problem[], language: Language): string {
  const shown = SEVERITIES.flatMap((severity) => problems.filter((problem) => problem.severity === severity).slice(0, MOST_OF_A_KIND));
  const counts = countsOf(problems);
  const left = problems.length - shown.length;
  const rest = left > 0 ? fill(problemWords.notAnnotated, language, { left, most: MOST_OF_A_KIND }) : '';
  return `${shown.map(commandOf).join('')}${fill(problemWords.annotated, language, { ...counts, rest })}\n`;
}

function commandOf({ severity, rule, file, line, column, endLine, endColumn, message, help }: Problem): string {
  const places = `file=${property(file)},line=${line},endLine=${endLine}${line === endLine ? `,col=${column},endColumn=${Math.max(endColumn, column)}` : ''}`;
  return `::${COMMANDS[severity]} ${places},title=${property(rule)}::${data(help === '' ? message : `${message}\n${help}`)}\n`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** A step's summary may hold a megabyte; this many rows stay far below. */
const MOST_ROWS = 500;

/** Markdown for the summary of a job. */
export function githubSummary(problems: readonly Problem[], documents: number, language: Language): string {
  const counts = countsOf(problems);
  const rows = [...problems].sort(bySeverity).slice(0, MOST_ROWS).map(({ severity, rule, file, line, ...problem }) => `| ${severity} | ${cell(`${file}:${line}`)} | ${cell(rule)} | ${cell(inOneLine(problem))} |\n`);
  const head = `## reportkit validate\n\n${fill(notes.validated, language, { documents, errors: counts.error, warnings: counts.warning, infos: counts.info })}\n`;
  if (rows.length === 0) return head;
  const left = problems.length - rows.length;
  return `${head}\n${fill(problemWords.columns, language)}\n| --- | --- | --- | --- |\n${rows.join('')}${left > 0 ? `\n${fill(problemWords.more, language, { left })}\n` : ''}`;
}

function cell(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\`*_<>|[\]]/g, '\\$&');
}
