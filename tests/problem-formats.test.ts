import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, test } from '@jest/globals';
import { PROBLEM_FORMATS } from '../src/cli/problem-format-names';
import { renderProblems, type ProblemContext } from '../src/cli/problem-formats';
import { githubSummary } from '../src/emitter/problems/github';
import { relativeUri } from '../src/emitter/problems/uri';
import type { Problem } from '../src/model/problem';
import { rules } from '../src/index';

/** Checks XML against a schema; Debian's libxml2-utils has it. Where it is missing those tests are skipped, and say so. */
const XMLLINT = 'xmllint';
const hasXmllint = spawnSync(XMLLINT, ['--version']).status === 0;
if (!hasXmllint) process.stderr.write(`SKIPPED: JUnit against its schema: ${XMLLINT} is not installed (apt-get install libxml2-utils)\n`);
const testWithXmllint = hasXmllint ? test : test.skip;
const schemaPath = (name: string): string => join(__dirname, '..', 'fixtures/schemas', name);

const context: ProblemContext = { rules, files: ['a.txt', '清洁/b c.txt'], failOn: 'error', language: 'en', color: false, width: 80 };

const problem: Problem = {
  rule: 'outline/numbering-gap', severity: 'warning', path: 'b c.txt', file: '清洁/b c.txt', message: 'It jumps: <1> & "2"\u0001 到 三，', help: 'Check <it>.', line: 3, column: 5, endLine: 3, endColumn: 7,
  source: [20, 22], excerpt: '三、', evidence: { expected: 2 }, frame: { text: '　　一、工作 三、下步', start: 7, end: 9 },
};
const severities = ['error', 'warning', 'info'] as const;
const problems = (count: number): Problem[] => Array.from({ length: count }, (_, i) => ({ ...problem, severity: severities[i % 3] ?? 'info', line: i + 1, endLine: i + 1 }));

const SIZES = [0, 1, 30_000];

describe('SARIF', () => {
  const schema = JSON.parse(readFileSync(join(__dirname, '..', 'node_modules/@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8')) as { id: string };
  const { id, ...rest } = schema;
  const ajv = new Ajv({ strict: false, unicodeRegExp: false });
  addFormats(ajv);
  const valid = ajv.compile({ ...rest, $id: id, $schema: 'http://json-schema.org/draft-07/schema#' });
  test.each(SIZES)('%d findings fit the official schema', (count) => {
    const log = JSON.parse(renderProblems(problems(count), 'sarif', context)) as { runs: { results: object[]; invocations: { toolExecutionNotifications?: { message: { text: string } }[] }[] }[] };
    valid(log);
    expect(valid.errors).toBeNull();
    expect(log.runs[0]?.results).toHaveLength(Math.min(count, 25_000));
    if (count > 25_000) expect(log.runs[0]?.invocations[0]?.toolExecutionNotifications?.[0]?.message.text).toMatch(/5000 of 30000.*5000 of the lightest/);
  });
  test('of too many the lightest are left out, and the order stays', () => {
    const { runs } = JSON.parse(renderProblems(problems(30_000), 'sarif', context)) as { runs: { results: { level: string; locations: { physicalLocation: { region: { startLine: number } } }[] }[] }[] };
    const results = runs[0]?.results ?? [];
    expect(results.filter(({ level }) => level === 'error')).toHaveLength(10_000);
    expect(results.filter(({ level }) => level === 'note')).toHaveLength(5_000);
    const lines = results.map(({ locations }) => locations[0]?.physicalLocation.region.startLine ?? 0);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
  });
  test('fingerprints do not know lines, and paths are URIs', () => {
    const of = (one: Problem): unknown => (JSON.parse(renderProblems([one], 'sarif', context)) as { runs: { results: { partialFingerprints: unknown }[] }[] }).runs[0]?.results[0]?.partialFingerprints;
    expect(of(problem)).toEqual(of({ ...problem, line: 99, endLine: 99 }));
    expect(of(problem)).not.toEqual(of({ ...problem, excerpt: '四、防汛' }));
    expect(relativeUri('清洁/b c.txt')).toBe('%E6%B8%85%E6%B4%81/b%20c.txt');
    expect(relativeUri('a:b/c.txt')).toBe('./a%3Ab/c.txt');
  });
});

describe('JUnit', () => {
  const complaintsOf = (xml: string): string => {
    const { stderr, status } = spawnSync(XMLLINT, ['--huge', '--noout', '--nonet', '--schema', schemaPath('jenkins-junit.xsd'), '-'], { input: xml, encoding: 'utf8' });
    return status === 0 ? '' : stderr;
  };
  // A document for each finding too: then it is the cases that are many, and not the lines of one.
  const spread = (count: number): Problem[] => problems(count).map((one, i) => ({ ...one, file: `清洁/${i}.txt` }));
  testWithXmllint.each(SIZES)('%d findings fit the schema of Jenkins, in one document and in as many', (count) => {
    for (const found of [problems(count), spread(count)]) {
      for (const failOn of ['error', 'never'] as const) expect(complaintsOf(renderProblems(found, 'junit', { ...context, failOn }))).toBe('');
    }
    expect(complaintsOf(renderProblems([], 'junit', { ...context, files: [] }))).toBe('');
  });
  testWithXmllint('the schema refuses what is no report', () => expect(complaintsOf('<testsuites><testcase/></testsuites>')).toMatch(/testcase/));
  const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', isArray: (name) => name === 'testcase' });
  test.each(SIZES)('%d findings are well-formed, a case for each document', (count) => {
    const xml = renderProblems(problems(count), 'junit', context);
    expect(XMLValidator.validate(xml)).toBe(true);
    const { testsuites } = parser.parse(xml) as { testsuites: { tests: string; failures: string; testsuite: { testcase: { name: string; failure?: object }[] } } };
    expect(testsuites).toMatchObject({ tests: '2', failures: count > 0 ? '1' : '0' });
    expect(testsuites.testsuite.testcase.map(({ name, failure }) => [name, failure !== undefined])).toEqual([['a.txt', false], ['清洁/b c.txt', count > 0]]);
  });
});

describe('GitLab', () => {
  // The documentation of GitLab has a table of properties and no schema: ours is written from that table, and names what
  // a value can be (a severity, a line from 1 on, a path below the repository). What GitLab's parser refuses is less.
  const valid = new Ajv().compile(JSON.parse(readFileSync(schemaPath('gitlab-code-quality.json'), 'utf8')) as object);
  test.each(SIZES)('%d findings are what its documentation asks for, with fingerprints of their own', (count) => {
    const text = renderProblems(problems(count), 'gitlab', context);
    expect(text.startsWith('\ufeff')).toBe(false);
    const issues = JSON.parse(text) as { fingerprint: string }[];
    valid(issues);
    expect(valid.errors).toBeNull();
    expect(issues).toHaveLength(count);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(count);
  });
  test('the schema refuses an issue without a line, and a severity of another house', () => {
    const [issue] = JSON.parse(renderProblems(problems(1), 'gitlab', context)) as { location: { path: string } }[];
    expect(valid([{ ...issue, location: { path: 'a.txt' } }])).toBe(false);
    expect(valid([{ ...issue, severity: 'warning' }])).toBe(false);
    expect(valid([{ ...issue, location: { ...issue?.location, path: './a.txt' } }])).toBe(false);
  });
});

describe('others', () => {
  test.each(SIZES)('checkstyle: %d findings are well-formed', (count) => expect(XMLValidator.validate(renderProblems(problems(count), 'checkstyle', context))).toBe(true));
  test('github: within the caps of the platform, with a line for the rest; commands are escaped', () => {
    const lines = renderProblems(problems(100), 'github', context).trimEnd().split('\n');
    expect(lines.filter((line) => line.startsWith('::error'))).toHaveLength(10);
    expect(lines.filter((line) => line.startsWith('::'))).toHaveLength(30);
    expect(lines.at(-1)).toMatch(/34 errors, 33 warnings, 33 notes; 70 more/);
    expect(renderProblems([{ ...problem, message: '100%\n:,', file: 'a,b:c.txt' }], 'github', context)).toContain('file=a%2Cb%3Ac.txt');
    expect(renderProblems([{ ...problem, message: '100%\n:,' }], 'github', context)).toContain('::100%25%0A:,%0ACheck <it>.\n');
    expect(githubSummary(problems(2000), 5, 'en').split('\n').length).toBeLessThan(520);
  });
  test('pretty: the mark stands under what is meant, in cells', () => {
    const [, head, frame, mark] = renderProblems([problem], 'pretty', context).split('\n');
    expect(head).toMatch(/3:5 {2}warning {2}It jumps/);
    expect(frame).toBe('     3 │ 　　一、工作 三、下步');
    expect(mark).toBe(`       │ ${' '.repeat(13)}^^^^`);
  });
  test('pretty: what to do stands once in a file, and once more where it is something else', () => {
    const text = renderProblems([problem, { ...problem, line: 4 }, { ...problem, line: 5, help: 'Split the file.' }, { ...problem, file: 'z.txt' }, { ...problem, line: 6, help: '' }], 'pretty', context);
    expect(text.split('\n').filter((line) => line.includes('help: '))).toEqual(['         help: Check <it>.', '         help: Split the file.', '         help: Check <it>.']);
    expect(renderProblems([problem], 'pretty', { ...context, language: 'zh' })).toContain('处理：Check <it>.');
  });
  test('what to do comes with every finding in every format', () => {
    const found = { ...problem, message: 'It jumps.', help: 'Check it.' };
    const render = (format: (typeof PROBLEM_FORMATS)[number]): string => renderProblems([found], format, { ...context, failOn: 'warning' });
    expect(JSON.parse(render('json'))).toMatchObject([{ message: 'It jumps.', help: 'Check it.' }]);
    expect(JSON.parse(render('ndjson'))).toMatchObject({ message: 'It jumps.', help: 'Check it.' });
    expect(JSON.parse(render('sarif'))).toMatchObject({ runs: [{ results: [{ message: { text: 'It jumps. Check it.' } }] }] });
    expect(JSON.parse(render('gitlab'))).toMatchObject([{ description: 'It jumps. Check it.' }]);
    expect(render('github')).toContain('::It jumps.%0ACheck it.\n');
    for (const format of ['junit', 'checkstyle'] as const) expect(render(format)).toContain('message="It jumps. Check it."');
    expect(githubSummary([found], 1, 'en')).toContain('| It jumps. Check it. |');
  });
  test('the rule of a SARIF log says what, why and what to do, in the language of the reader', () => {
    const helpIn = (language: 'en' | 'zh'): { text: string; markdown: string } =>
      (JSON.parse(renderProblems([problem], 'sarif', { ...context, language })) as { runs: { tool: { driver: { rules: { help: { text: string; markdown: string } }[] } } }[] }).runs[0]?.tool.driver.rules[0]?.help ?? { text: '', markdown: '' };
    expect(helpIn('en').text).toMatch(/^Reports a numbering that leaves out a number\. .* Check the original\.$/);
    expect(helpIn('en').markdown).toMatch(/\n\nWhat to do:\n\n- Check the original\.\n$/);
    expect(helpIn('zh').markdown).toMatch(/处理办法：\n\n- 请核对原文。\n$/);
  });
  test('nothing found is nothing said by pretty and ndjson, and a whole document elsewhere', () => {
    for (const format of PROBLEM_FORMATS) expect([format, renderProblems([], format, context) === '']).toEqual([format, format === 'pretty' || format === 'ndjson']);
  });
});
