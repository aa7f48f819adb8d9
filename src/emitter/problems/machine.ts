import { inOneLine } from '../../catalogue/fill';
import type { Severity } from '../../model/diagnostic';
import type { Problem } from '../../model/problem';
import { renderLine } from '../json';
import { byFile } from './order';
import { xml } from './xml';

/** Problems as one JSON array, for scripts. */
export function renderProblemsJson(problems: readonly Problem[]): string {
  return `${JSON.stringify(problems.map(plain), null, 2)}\n`;
}

/** One problem a line. */
export function renderProblemsNdjson(problems: readonly Problem[]): string {
  return problems.map((problem) => renderLine(plain(problem))).join('');
}

/** The frame is for people: whoever reads JSON has the excerpt. */
function plain({ frame: _frame, ...problem }: Problem): object {
  return problem;
}

const GITLAB: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' };

/** GitLab Code Quality: what a merge request shows beside its changes. @param fingerprints by problem. */
export function renderGitlab(problems: readonly Problem[], fingerprints: readonly string[]): string {
  const issues = problems.map(({ rule, severity, file, line, endLine, ...problem }, i) => ({
    type: 'issue',
    description: inOneLine(problem),
    check_name: rule,
    fingerprint: fingerprints[i] ?? '',
    severity: GITLAB[severity],
    categories: ['Style'],
    location: { path: file, lines: { begin: line, end: endLine } },
  }));
  return `${JSON.stringify(issues, null, 2)}\n`;
}

/** The format of Checkstyle 4.3, which most servers read. */
export function renderCheckstyle(problems: readonly Problem[]): string {
  const files = [...byFile(problems)].map(([path, group]) => {
    const errors = group.map(({ rule, severity, line, column, ...problem }) => `    <error line="${line}" column="${column}" severity="${severity}" message="${xml(inOneLine(problem))}" source="reportkit.${xml(rule)}"/>\n`);
    return `  <file name="${xml(path)}">\n${errors.join('')}  </file>\n`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n${files.join('')}</checkstyle>\n`;
}
