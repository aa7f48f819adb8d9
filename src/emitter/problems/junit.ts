import { inOneLine } from '../../catalogue/fill';
import type { Severity } from '../../model/diagnostic';
import type { Problem } from '../../model/problem';
import { atLeast, byFile } from './order';
import { xml } from './xml';

/**
 * JUnit's XML, a test case for each document: a case fails when one of its problems is as heavy as those that fail the
 * run; lighter ones stand in its output. No times: the same corpus gives the same bytes.
 * @param files of all documents, in order; those without a problem pass.
 */
export function renderJunit(problems: readonly Problem[], files: readonly string[], failOn: Severity | 'never'): string {
  const groups = byFile(problems);
  const names = [...new Set([...files, ...groups.keys()])];
  let failures = 0;
  const cases = names.map((file) => {
    const group = groups.get(file) ?? [];
    const heavy = failOn === 'never' ? [] : group.filter(({ severity }) => atLeast(severity, failOn));
    const light = group.filter((problem) => !heavy.includes(problem));
    if (heavy.length > 0) failures++;
    return caseOf(file, heavy, light);
  });
  const counts = `tests="${names.length}" failures="${failures}" errors="0"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="reportkit" ${counts}>\n  <testsuite name="reportkit validate" ${counts} skipped="0">\n${cases.join('')}  </testsuite>\n</testsuites>\n`;
}

function caseOf(file: string, heavy: readonly Problem[], light: readonly Problem[]): string {
  const open = `    <testcase name="${xml(file)}" classname="reportkit"`;
  const [first] = heavy;
  if (first === undefined && light.length === 0) return `${open}/>\n`;
  const failure = first === undefined ? '' : `      <failure message="${xml(inOneLine(first))}" type="${xml(first.rule)}">${xml(linesOf(heavy))}</failure>\n`;
  const output = light.length === 0 ? '' : `      <system-out>${xml(linesOf(light))}</system-out>\n`;
  return `${open}>\n${failure}${output}    </testcase>\n`;
}

function linesOf(problems: readonly Problem[]): string {
  return problems.map(({ rule, severity, file, line, column, ...problem }) => `${file}:${line}:${column} ${severity} ${rule} ${inOneLine(problem)}`).join('\n');
}
