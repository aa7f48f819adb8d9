import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Folder, records } from './cli-run';

const NOISY = '某市关于工作的报告\r\n\r\n　　责任主##paidbegin##体已经明确,工作有序推进。\r\n一、总体情况\r\n今年以来，各项工作进展顺利。\r\n';

let folder: Folder;
beforeEach(() => { folder = new Folder().write('d/a.txt', NOISY); });
afterEach(() => folder.remove());

const textOf = (stdout: string) => records(stdout)[0]?.text;

describe('presets', () => {
  test('verbatim decodes and splits only; a rule set beside it wins', async () => {
    const ran = await folder.run(['clean', 'd', '--preset', 'verbatim']);
    expect(textOf(ran.stdout)).toBe(NOISY);
    expect(records(ran.stdout)[0]?.tree.length).toBeGreaterThan(0);
    const marked = await folder.run(['clean', 'd', '--preset', 'verbatim', '--rule', 'strip/paywall-marker=apply']);
    expect(textOf(marked.stdout)).toBe(NOISY.replace('##paidbegin##', ''));
  });

  test('recommended is the default, to the hash of the rules; strict is another', async () => {
    const stampOf = async (...more: string[]) => records((await folder.run(['clean', 'd', ...more])).stdout)[0]?.tool.rules;
    expect(await stampOf('--preset', 'recommended')).toBe(await stampOf());
    expect(await stampOf('--preset', 'strict')).not.toBe(await stampOf());
  });

  test('strict asks what is off by default, and its warnings are errors', async () => {
    folder.write('d/a.txt', '某县关于工作的公示\n张三，身份证号110101199003074514，电话13800138000。\n一、总体情况\n今年以来，各项工作进展顺利。\n三、下一步打算\n继续抓好落实。\n');
    expect((await folder.run(['validate', 'd'])).code).toBe(0);
    const strict = await folder.run(['validate', 'd', '--preset', 'strict']);
    expect(strict.code).toBe(1);
    expect(strict.stdout).toContain('suspect/personal-data');
    folder.write('reportkit.config.json', '{"extends": "strict", "rules": {"suspect/personal-data": "off"}, "failOn": "never"}');
    const own = await folder.run(['validate', 'd']);
    expect(own.code).toBe(0);
    expect(own.stdout).not.toContain('suspect/personal-data');
    expect((await folder.run(['clean', 'd', '--preset', 'lax'])).code).toBe(2);
  });
});

describe('the file', () => {
  test('comments may stand in it, and places stay right', async () => {
    folder.write('reportkit.config.json', '// 起点\n{\n  /* 只解码 */ "extends": "verbatim", // "//" in a string is text\n  "include": ["*.txt"]\n}\n');
    expect(textOf((await folder.run(['clean', 'd'])).stdout)).toBe(NOISY);
    folder.write('reportkit.config.json', '// 起点\n{ /* x */ "extend": "verbatim" }');
    expect((await folder.run(['clean', 'd'])).stderr).toContain(':2:11: there is no setting “extend”. Did you mean “extends”?');
    folder.write('reportkit.config.json', '{"lang": "zh" /* open ');
    expect((await folder.run(['clean', 'd'])).stderr).toContain(':1:15: this is not JSON');
  });

  test('a package.json with a key “reportkit” is one; without it the search goes on', async () => {
    folder.write('package.json', '{\n  "name": "x",\n  "reportkit": {"extends": "verbatim"}\n}').write('sub/package.json', '{"name": "y"}').write('broken/package.json', '{');
    expect(textOf((await folder.run(['clean', 'd'])).stdout)).toBe(NOISY);
    folder.write('package.json', '{\n  "name": "x",\n  "reportkit": {"extend": 1}\n}');
    expect((await folder.run(['clean', 'd'])).stderr).toContain('package.json:3:17: there is no setting “extend”');
    folder.write('reportkit.config.json', '{}');
    expect((await folder.run(['clean', 'd'])).code).toBe(0);
  });

  test('a package.json with a BOM is read as one without', async () => {
    folder.write('package.json', '\ufeff{"reportkit": {"nonsense": 1}}');
    const ran = await folder.run(['clean', 'd']);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('there is no setting “nonsense”');
  });

  test('values in values without end are no configuration, and no bug', async () => {
    folder.write('deep.json', `{"options": ${'['.repeat(20_000)}${']'.repeat(20_000)}}`);
    const ran = await folder.run(['clean', 'd', '-c', 'deep.json']);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('deep.json:1:');
    expect(ran.stderr).not.toContain('Internal error');
  });

  test('a rule may be a level, or level and severity', async () => {
    folder.write('d/a.txt', '某县关于工作的报告\n一、总体情况\n今年以来，各项工作进展顺利。\n三、下一步打算\n继续抓好落实。\n');
    folder.write('reportkit.config.json', '{"rules": {"outline/numbering-gap": {"severity": "error"}, "metadata/missing-title": "off"}}');
    expect((await folder.run(['validate', 'd'])).code).toBe(1);
    folder.write('reportkit.config.json', '{"rules": {"outline/numbering-gap": {"level": "off", "severity": "error"}}}');
    expect((await folder.run(['validate', 'd'])).stdout).not.toContain('numbering-gap');
  });

  test.each([
    ['{"rules": {"load/empty": {"levle": "off"}}}', ':1:27: there is no setting “rules.load/empty.levle”. Did you mean “level”?'],
    ['{"rules": {"load/empty": {"level": "apply"}}}', ':1:26: the rule load/empty cannot be set to "apply"'],
    ['{"rules": {"load/empty": {"severity": "fatal"}}}', ':1:39: "fatal" is no value for “rules.load/empty.severity”. Give what it takes: error, warning, info'],
    ['{"extends": "loose"}', ':1:13: "loose" is no value for “extends”. Give what it takes: recommended, verbatim, strict'],
  ])('%j is refused with its place', async (config, message) => {
    folder.write('reportkit.config.json', config);
    const ran = await folder.run(['clean', 'd']);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(message);
  });
});
