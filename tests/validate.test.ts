import { afterAll, describe, expect, test } from '@jest/globals';
import { clean, cleanerOf, isReport } from '../src/clean';
import { Validator } from '../src/validate';
import { validatorRules, reportChecks } from '../src/validator/rules';
import type { Problem } from '../src/model/problem';
import type { Report } from '../src/model/report';
import { Folder } from './cli-run';

const folders: Folder[] = [];
afterAll(() => folders.forEach((folder) => folder.remove()));

function folderWith(files: Readonly<Record<string, string | Buffer>>): Folder {
  const folder = new Folder();
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) folder.write(name, content);
  return folder;
}

const GOOD = '云溪县水利局2023年防汛工作报告\n2023年，我局认真履职，全县安全度汛，没有发生重大险情，群众生命财产安全得到保障。\n一、主要工作\n逐级签订责任书，层层压实责任。\n二、下步打算\n继续抓好隐患整治。\n云溪县水利局\n2024年1月8日\n';
const NOISY = `发布时间：2024-01-09 10:00 浏览次数：12\n${GOOD.replace('责任书', '责任##paidbegin##书')}`;

function problemsOf(text: string): Problem[] {
  const validator = new Validator();
  const record = cleanerOf(validator.cleaning)(text, { path: 'a.txt' });
  if (!isReport(record)) throw new Error(record.error.message);
  return validator.raw(record);
}

function reportOf(text: string, path = 'a.txt'): Report {
  const record = clean(text, {}, { path });
  if (!isReport(record)) throw new Error(record.error.message);
  return JSON.parse(JSON.stringify(record)) as Report;
}

describe('checks of one report', () => {
  test.each(reportChecks.filter(({ id }) => id !== 'outline/long-section').flatMap((check) => check.docs.examples.match.map((text) => [check.id, text] as const)))('%s finds %j', (id, text) => {
    expect(problemsOf(text).map(({ rule }) => rule)).toContain(id);
  });
  test.each(reportChecks.flatMap((check) => check.docs.examples.ignore.map((text) => [check.id, text] as const)))('%s passes %j', (id, text) => {
    expect(problemsOf(text).map(({ rule }) => rule)).not.toContain(id);
  });

  test('a section without headings over 8,000 characters', () => {
    const long = GOOD.replace('层层压实责任。', `${'各级各部门要压实责任，抓好落实。\n'.repeat(520)}`);
    expect(problemsOf(long).filter(({ rule }) => rule === 'outline/long-section')).toHaveLength(1);
  });

  test('a clean raw document has no problem', () => expect(problemsOf(GOOD)).toEqual([]));

  test('leftover noise of a raw document: one note a rule, with its first place', () => {
    const found = problemsOf(NOISY).filter(({ rule }) => rule === 'report/leftover-noise');
    expect(found.map(({ severity, line, evidence }) => [severity, line, evidence['by']])).toEqual([['info', 1, 'strip/page-chrome'], ['info', 5, 'strip/paywall-marker']]);
    expect(found[1]).toMatchObject({ excerpt: '##paidbegin##', frame: { text: '逐级签订责任##paidbegin##书，层层压实责任。' } });
  });
});

describe('reports read from files', () => {
  const validator = (): Validator => new Validator();
  test('one that clean wrote holds', () => {
    expect(validator().stored(reportOf(GOOD))).toEqual([]);
    expect(validator().stored(reportOf(NOISY)).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
  test.each<[string, (report: Report) => unknown, string]>([
    ['a text that was edited', (report) => ({ ...report, text: report.text.replace('责任', '任务') }), 'report/ledger'],
    ['a count that is wrong', (report) => ({ ...report, counts: { ...report.counts, kept: 1 } }), 'report/ledger'],
    ['a key that is gone', ({ metadata: _gone, ...rest }) => rest, 'report/schema'],
    ['a tree with a hole', (report) => ({ ...report, tree: report.tree.slice(1) }), 'report/ledger'],
  ])('%s is an error', (_what, change, rule) => {
    expect(validator().stored(change(reportOf(NOISY)) as Report)).toContainEqual(expect.objectContaining({ rule, severity: 'error' }));
  });
  test('a report that lacks a part is told which; anything else is no record', () => {
    const { tree: _gone, ...treeless } = reportOf(GOOD);
    expect(validator().alien('a.json', treeless).map(({ rule, evidence }) => [rule, String(evidence['fault']).split(':')[0]])).toEqual([['report/schema', 'tree']]);
    expect(validator().alien('a.json', { schema: 'other@1' }).map(({ evidence }) => String(evidence['fault']))).toEqual(['schema: it is neither reportkit/report@1 nor another record of reportkit']);
  });
  test('noise in a text that should be clean is an error', () => {
    const untouched = clean(NOISY, { rules: { 'strip/paywall-marker': 'off' } }, { path: 'a.txt' }) as Report;
    expect(validator().stored(untouched)).toContainEqual(expect.objectContaining({ rule: 'report/leftover-noise', severity: 'error' }));
  });
  test('the source is missing, or has changed', () => {
    const report = reportOf(GOOD);
    expect(validator().stored(report, { found: 'same', text: GOOD })).toEqual([]);
    expect(validator().stored(report, { found: 'missing', folder: 'raw' }).map(({ rule }) => rule)).toEqual(['report/source']);
    expect(validator().stored(report, { found: 'changed', got: 'f' }).map(({ rule }) => rule)).toEqual(['report/source']);
    expect(validator().stored(report, { found: 'same', text: `${GOOD}。` }).map(({ rule }) => rule)).toContain('report/ledger');
  });
});

describe('the corpus', () => {
  const corpusOf = (reports: readonly Report[], settings = {}): string[] => {
    const validator = new Validator(settings);
    for (const report of reports) validator.stored(report);
    return validator.corpus().map(({ rule, path }) => `${rule} ${path}`);
  };
  test('copies, names twice, other rules, near copies', () => {
    const other = reportOf('白石县教育局关于做好开学准备的通知\n各学校：\n现将秋季开学准备工作有关事项通知如下，请结合实际认真抓好贯彻落实，确保按时顺利开学。\n白石县教育局\n2023年8月20日\n', 'c.txt');
    const long = GOOD.replace('继续抓好隐患整治。', Array.from({ length: 20 }, (_, i) => `第${i}项工作要继续抓好，压实各方责任，确保${i}处隐患整治到位。`).join('\n'));
    expect(corpusOf([reportOf(GOOD, 'a.txt'), reportOf(GOOD, 'b.txt'), other])).toEqual(['corpus/duplicate b.txt']);
    expect(corpusOf([reportOf(GOOD, 'a.txt'), { ...other, source: { ...other.source, path: 'a.txt' } }])).toContain('corpus/same-id a.txt');
    expect(corpusOf([reportOf(GOOD, 'a.txt'), other, { ...reportOf(long, 'd.txt'), tool: { name: 'reportkit', version: '0.0.1', rules: 'sha256:0' } }])).toContain('corpus/mixed-rules d.txt');
    expect(corpusOf([reportOf(long, 'a.txt'), reportOf(long.replace('第3项', '第三项'), 'b.txt')])).toEqual(['corpus/near-duplicate b.txt']);
  });
  test('--expect-rules decides what most have not', () => {
    const report = reportOf(GOOD);
    expect(corpusOf([report], { expectRules: report.tool.rules })).toEqual([]);
    expect(corpusOf([report], { expectRules: 'sha256:f' })).toEqual(['corpus/mixed-rules a.txt']);
  });
});

test('every rule of validate has examples and words in both languages', () => {
  for (const { docs, messages, levels } of validatorRules) {
    expect(levels).toEqual(['off', 'report']);
    expect(docs.examples.match.length * docs.examples.ignore.length).toBeGreaterThan(0);
    for (const message of Object.values(messages)) for (const language of ['en', 'zh'] as const) expect(message[language]).not.toBe('');
  }
});

describe('reportkit validate', () => {
  test('a clean corpus: exit 0, and nothing but the summary', async () => {
    const folder = folderWith({ 'a.txt': GOOD });
    expect(await folder.run(['validate', 'a.txt', '--lang', 'en'])).toMatchObject({ code: 0, stdout: '', stderr: '1 document: 0 errors, 0 warnings, 0 notes.\n' });
  });
  test('raw files and reports mixed; --fail-on, --max-findings, --severity, --only, --rule', async () => {
    const folder = folderWith({ 'in/a.txt': NOISY, 'in/b.txt': GOOD });
    await folder.run(['clean', 'in/b.txt', '-o', 'r.ndjson']);
    const codeOf = async (...args: string[]): Promise<number> => (await folder.run(['validate', 'in', 'r.ndjson', '-f', 'json', '--quiet', ...args])).code;
    expect(await codeOf()).toBe(0);
    expect(await codeOf('--fail-on', 'info')).toBe(1);
    expect(await codeOf('--fail-on', 'info', '--max-findings', '9')).toBe(0);
    expect(await codeOf('--severity', 'report/leftover-noise=error')).toBe(1);
    expect(await codeOf('--severity', 'report/leftover-noise=error', '--rule', 'report/leftover-noise=off')).toBe(0);
    expect(await codeOf('--severity', 'report/leftover-noise=error', '--only', 'outline')).toBe(0);
    expect(await codeOf('--only', 'outlin')).toBe(2);
    for (const pair of ['report/leftover-noise=info=error', 'report/leftover-noise', 'report/leftover-noise=fatal', 'leftover=error']) expect(await codeOf('--severity', pair)).toBe(2);
    for (const pair of ['report/leftover-noise=off=apply', 'report/leftover-noise']) expect(await codeOf('--rule', pair)).toBe(2);
  });
  test('--severity wins over the overrides of a configuration', async () => {
    const config = { overrides: [{ files: ['in/**'], severity: { 'report/leftover-noise': 'info' } }] };
    const folder = folderWith({ 'in/a.txt': NOISY, 'reportkit.config.json': JSON.stringify(config) });
    expect((await folder.run(['validate', 'in/a.txt', '--quiet'])).code).toBe(0);
    expect((await folder.run(['validate', 'in/a.txt', '--quiet', '--severity', 'report/leftover-noise=error'])).code).toBe(1);
  });
  test('a baseline lets pass what is known, wherever it stands, and nothing new', async () => {
    const folder = folderWith({ 'a.txt': NOISY });
    const args = ['validate', 'a.txt', '--fail-on', 'info', '--baseline', 'base.json', '--quiet'];
    expect((await folder.run(args)).code).toBe(2);
    expect((await folder.run([...args, '--update-baseline'])).code).toBe(0);
    expect((await folder.run(args)).code).toBe(0);
    folder.write('a.txt', NOISY.replace('云溪县水利局2023', '\n\n云溪县水利局2023'));
    expect((await folder.run(args)).code).toBe(0);
    folder.write('a.txt', NOISY.replace('继续抓好', '继续抓[!--empirenews.page--]好'));
    expect((await folder.run(args)).code).toBe(1);
  });
  test('--source holds reports against their files', async () => {
    const folder = folderWith({ 'in/a.txt': GOOD });
    await folder.run(['clean', 'in', '-o', 'out']);
    expect((await folder.run(['validate', 'out', '--source', 'in', '--quiet'])).code).toBe(0);
    folder.write('in/a.txt', `${GOOD}改`);
    expect((await folder.run(['validate', 'out', '--source', 'in', '--quiet'])).code).toBe(1);
    expect((await folder.run(['validate', 'out', '--source', 'none', '--quiet'])).code).toBe(2);
  });
  test('a file that cannot be read is an error of its own, exit 3, and the others are checked', async () => {
    const folder = folderWith({ 'a.txt': GOOD, 'b.jpg': Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]) });
    const ran = await folder.run(['validate', 'a.txt', 'b.jpg', 'none.txt', '-f', 'ndjson', '--lang', 'en']);
    expect(ran.code).toBe(3);
    expect(ran.stdout.trim().split('\n').map((line) => (JSON.parse(line) as Problem).rule)).toEqual(['load/binary', 'load/not-found']);
  });
  test('paths in findings lead to the files from the current folder', async () => {
    const folder = folderWith({ 'data/raw/a.txt': NOISY });
    const ran = await folder.run(['validate', 'data/raw', '-f', 'ndjson', '--quiet']);
    expect(JSON.parse(ran.stdout.split('\n')[0] ?? '')).toMatchObject({ path: 'a.txt', file: 'data/raw/a.txt' });
  });
});
