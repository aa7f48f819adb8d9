import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { cleanerOf, rulesHashOf, type OutputRecord, type Override } from '../src/index';
import { globFilter } from '../src/settings/globs';
import { Folder, records } from './cli-run';

const NOISY = '某市关于工作的报告\n责任主##paidbegin##体已经明确，工作有序推进。\n一、总体情况\n今年以来，各项工作进展顺利。\n三、下一步打算\n继续抓好落实。\n';

let folder: Folder;
beforeEach(() => { folder = new Folder().write('d/a.txt', NOISY).write('d/raw/b.txt', NOISY).write('d/raw/deep/c.txt', NOISY); });
afterEach(() => folder.remove());

const config = (value: object): Folder => folder.write('reportkit.config.json', JSON.stringify(value));
const cleaned = async (...more: string[]) => new Map(records((await folder.run(['clean', 'd', ...more])).stdout).map((report) => [report.source.path, report]));

describe('overrides', () => {
  test('hold for the paths they name; of several the last wins, key by key', async () => {
    config({
      overrides: [
        { files: ['raw/**'], rules: { 'strip/paywall-marker': 'report', 'outline/numbering-gap': { severity: 'error' } } },
        { files: ['c.txt'], rules: { 'strip/paywall-marker': 'apply' } },
      ],
    });
    const by = await cleaned();
    expect([...by].map(([path, { text }]) => [path, text.includes('##paidbegin##')])).toEqual([['a.txt', false], ['raw/b.txt', true], ['raw/deep/c.txt', false]]);
    expect([...by].map(([path, { diagnostics }]) => [path, diagnostics.find(({ rule }) => rule === 'outline/numbering-gap')?.severity])).toEqual([['a.txt', 'warning'], ['raw/b.txt', 'error'], ['raw/deep/c.txt', 'error']]);
  });

  test('the hash of a report is that of the settings of its file', async () => {
    config({ overrides: [{ files: ['raw/**'], excludedFiles: ['deep'], rules: { 'strip/paywall-marker': 'report' } }] });
    const by = await cleaned();
    const [a, b, c] = ['a.txt', 'raw/b.txt', 'raw/deep/c.txt'].map((path) => by.get(path)?.tool.rules);
    expect(a).toBe(rulesHashOf({})('a.txt'));
    expect(c).toBe(a);
    expect(b).toBe(rulesHashOf({ rules: { 'strip/paywall-marker': 'report' } })('raw/b.txt'));
  });

  test('may start anew from a preset; the command line wins over all', async () => {
    config({ rules: { 'outline/numbering-gap': 'off' }, overrides: [{ files: ['raw'], extends: 'verbatim', severity: { 'outline/numbering-gap': 'info' } }] });
    const by = await cleaned();
    expect(by.get('raw/b.txt')?.text).toBe(NOISY);
    expect(by.get('raw/b.txt')?.diagnostics.map(({ rule, severity }) => [rule, severity])).toContainEqual(['outline/numbering-gap', 'info']);
    expect(by.get('a.txt')?.text).not.toContain('paid');
    expect((await cleaned('--rule', 'strip/paywall-marker=apply')).get('raw/b.txt')?.text).toBe(NOISY.replace('##paidbegin##', ''));
    expect((await cleaned('--preset', 'verbatim')).get('a.txt')?.text).toBe(NOISY);
  });

  test('script and encoding may differ too', () => {
    const overrides: Override[] = [{ files: ['*.big5'], encoding: 'big5' }, { files: ['tw/**'], script: 'simplified' }];
    const clean = cleanerOf({ overrides });
    const textOf = (record: OutputRecord): string => ('text' in record ? record.text : record.error.message);
    expect(textOf(clean(Buffer.from('a4a4a4e5', 'hex'), { path: 'x/a.big5' }))).toBe('中文');
    expect(textOf(clean('臺灣經濟發展報告', { path: 'tw/a.txt' }))).toBe('台湾经济发展报告');
    expect(textOf(clean('臺灣經濟發展報告', { path: 'a.txt' }))).toBe('臺灣經濟發展報告');
  });

  test('validate takes severities, levels and options by path, of files and of reports', async () => {
    config({
      severity: { 'metadata/missing-date': 'info' },
      overrides: [
        { files: ['raw/**'], severity: { 'outline/numbering-gap': 'error', 'report/leftover-noise': 'error' } },
        { files: ['c.txt'], rules: { 'report/leftover-noise': 'off', 'outline/numbering-gap': 'off', 'report/tiny-body': { options: { minCharacters: 500 } } } },
      ],
    });
    const told = async (...names: string[]): Promise<string[]> => {
      const { stdout } = await folder.run(['validate', ...names, '-f', 'ndjson']);
      return stdout.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as { rule: string; severity: string; path: string }).filter(({ rule }) => /numbering|leftover|tiny/.test(rule)).map(({ rule, severity, path }) => `${path} ${rule} ${severity}`);
    };
    const expected = ['a.txt outline/numbering-gap warning', 'raw/b.txt outline/numbering-gap error', 'raw/deep/c.txt report/tiny-body warning'];
    expect((await told('d')).filter((line) => !line.includes('leftover'))).toEqual(expected);
    expect((await told('d')).filter((line) => line.includes('leftover'))).toEqual(['a.txt report/leftover-noise info', 'raw/b.txt report/leftover-noise error']);
    await folder.run(['clean', 'd', '-o', 'out']);
    expect(await told('out')).toEqual(expected);
    expect((await folder.run(['validate', 'd', '--severity', 'outline/numbering-gap=info', '--severity', 'report/leftover-noise=info'])).code).toBe(0);
  });

  test('files of one corpus that are cleaned differently on purpose are no mixture; --expect-rules config holds each against its settings', async () => {
    config({ overrides: [{ files: ['raw/**'], extends: 'verbatim' }] });
    await folder.run(['clean', 'd', '-o', 'out']);
    const mixed = async (...more: string[]) => (await folder.run(['validate', 'out', '--only', 'corpus/mixed-rules', ...more])).stdout;
    expect(await mixed()).toBe('');
    expect(await mixed('--expect-rules', 'config')).toBe('');
    config({ overrides: [{ files: ['raw/**'], extends: 'verbatim' }, { files: ['c.txt'], rules: { 'chars/space': 'apply' } }] });
    expect(await mixed()).toBe('');
    expect(await mixed('--expect-rules', 'config')).toContain('raw/deep/c.txt');
    expect(await mixed('--expect-rules', 'config')).not.toContain('raw/b.txt');
  });

  test.each([
    ['{"overrides": [{"rules": {}}]}', ':1:16: “overrides[0].files” is missing here. Add it; it takes: array'],
    ['{"overrides": [{"files": [], "rules": {}}]}', ':1:26: [] is no value for “overrides[0].files”. Give what it takes: at least 1 of them'],
    ['{"overrides": [{"file": ["a"]}]}', ':1:17: there is no setting “overrides[0].file”. Did you mean “files”?'],
    ['{"overrides": [{"files": ["a"]},\n {"files": ["b"], "rules": {"strip/page-crome": "off"}}]}', ':2:29: there is no rule “strip/page-crome”. Did you mean “strip/page-chrome”?'],
    ['{"overrides": [{"files": ["a"], "rules": {"load/empty": "apply"}}]}', ':1:57: the rule load/empty cannot be set to "apply". Set it to one of these:'],
    ['{"overrides": [{"files": ["a"], "severity": {"load/emty": "info"}}]}', ':1:46: there is no rule “load/emty”. Did you mean “load/empty”?'],
    ['{"overrides": [{"files": ["a"], "encoding": "gbq"}]}', ':1:45: "gbq" is no value for “overrides[0].encoding”'],
    ['{"rules": {"strip/spam-footer": {"options": {"buget": 1}}}}', ':1:46: the rule strip/spam-footer has no option “buget”. Did you mean “budget”? Use one it has: budget.'],
    ['{"rules": {"strip/spam-footer": {"options": {"budget": 2}}}}', ':1:56: 2 is no value for “rules.strip/spam-footer.options.budget”. Give what it takes: 0 … 1'],
    ['{"overrides": [{"files": ["a"], "rules": {"corpus/near-duplicate": {"options": {"similarity": 0.9}}}}]}', 'holds for all documents'],
    ['{"rules": {"load/empty": "of"}}', ':1:26: "of" is no value for “rules.load/empty”. Give what it takes: off, report, apply, {…}'],
    ['{"severity": {"load/emty": "info"}}', ':1:15: there is no rule “load/emty”. Did you mean “load/empty”?'],
  ])('%s is refused with its place', async (text, message) => {
    folder.write('reportkit.config.json', text);
    const ran = await folder.run(['clean', 'd']);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(message);
  });

  test('the library refuses them too', () => {
    expect(() => cleanerOf({ overrides: [{ files: ['a'], rules: { 'strip/nothing': 'off' } }] })).toThrow('There is no rule strip/nothing');
    expect(() => cleanerOf({ options: { 'strip/spam-footer': { buget: 1 } } })).toThrow('Rule strip/spam-footer has no option buget; it has budget.');
    expect(() => cleanerOf({ options: { 'strip/spam-footer': { budget: 7 } } })).toThrow('cannot be 7');
  });
});

describe('globs of overrides', () => {
  test.each<[string, string, boolean]>([
    ['*.txt', 'a.txt', true], ['*.txt', 'x/y/a.txt', true], ['raw/*.txt', 'raw/a.txt', true], ['raw/*.txt', 'raw/x/a.txt', false], ['raw/**/*.txt', 'raw/x/a.txt', true],
    ['raw', 'raw/x/a.txt', true], ['raw', 'y/raw/a.txt', true], ['./raw/', 'raw/a.txt', true], ['**', '-', true], ['**', '.x/a', true], ['{a,b}.txt', 'b.txt', true], ['（2023）/**', '（2023）/a.txt', true], ['清洁/**', '清/a', false],
  ])('%s %s', (glob, path, expected) => expect(globFilter([glob], [])(path)).toBe(expected));

  test('excluded files are not meant', () => expect(globFilter(['**'], ['raw'])('raw/a.txt')).toBe(false));
});

describe('presets', () => {
  test('strict: what is off reports, and every finding is an error; the text is the same', async () => {
    folder.write('d/a.txt', `${NOISY}电话13800138000，身份证号110101199003074514。\n`);
    const [usual, strict] = [await cleaned(), await cleaned('--preset', 'strict')];
    expect([...strict.values()].map(({ text }) => text)).toEqual([...usual.values()].map(({ text }) => text));
    expect(strict.get('a.txt')?.diagnostics.map(({ rule }) => rule)).toContain('suspect/personal-data');
    const { stdout, code } = await folder.run(['validate', 'd', '--preset', 'strict', '-f', 'ndjson']);
    expect(code).toBe(1);
    const severities = stdout.split('\n').filter((line) => line !== '').map((line) => (JSON.parse(line) as { severity: string }).severity);
    expect(severities.length).toBeGreaterThan(3);
    expect(new Set(severities)).toEqual(new Set(['error']));
  });
});
