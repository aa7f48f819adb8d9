import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { rules } from '../src/index';
import { run } from '../src/cli/run';
import { Folder, Gathering, records } from './cli-run';

let folder: Folder;
beforeEach(() => { folder = new Folder(); });
afterEach(() => folder.remove());

const NOISY = '某市关于工作的报告\r\n\r\n　　责任主##paidbegin##体已经明确,工作有序推进。\r\n一、总体情况\r\n今年以来，各项工作进展顺利。\r\n';

describe('restore', () => {
  const source = iconv.encode(NOISY, 'gb18030');

  test('one report gives its bytes on standard output, and a proof on standard error', async () => {
    folder.write('a.txt', source);
    const { stdout } = await folder.run(['clean', 'a.txt']);
    const ran = await folder.run(['restore', '-'], { stdin: stdout });
    expect(ran.code).toBe(0);
    expect(ran.bytes.equals(source)).toBe(true);
    expect(ran.stderr).toMatch(/^ok {2}a\.txt {2}sha256 [0-9a-f]{64} {2}bytes-identical \(gb18030\)\n$/);
  });

  test.each(['compact', 'text', 'full'])('from every form of the ledger (%s), in both units', async (ledger) => {
    folder.write('a.txt', source);
    for (const offsets of ['utf-16', 'codepoint']) {
      await folder.run(['clean', 'a.txt', '-o', 'a.json', '--ledger', ledger, '--offsets', offsets]);
      expect((await folder.run(['restore', 'a.json'])).bytes.equals(source)).toBe(true);
    }
  });

  test('files, NDJSON, gzip, arrays and whole outputs; several go to a folder under their own names', async () => {
    folder.write('d/a.txt', source).write('d/x/b.txt').write('d/c.png', Buffer.from('89504e470d0a1a0a', 'hex'));
    await folder.run(['clean', 'd', '-o', 'out', '--max-failures', 'all']);
    await folder.run(['clean', 'd', '-o', 'all.ndjson.gz', '--max-failures', 'all']);
    folder.write('array.json', (await folder.run(['clean', 'd', '-f', 'json'])).stdout);
    for (const input of ['out', 'all.ndjson.gz', 'array.json']) {
      const ran = await folder.run(['restore', input, '-o', `back-${input}`]);
      expect(ran.code).toBe(0);
      expect(ran.stderr.split('\n').filter((line) => line.startsWith('ok'))).toHaveLength(2);
      expect(ran.stderr).toContain('c.png: a failure record');
      expect(readFileSync(join(folder.path, `back-${input}`, 'a.txt')).equals(source)).toBe(true);
      expect(folder.read(`back-${input}/x/b.txt`)).toBe(folder.read('d/x/b.txt'));
    }
    expect((await folder.run(['restore', 'all.ndjson.gz'])).code).toBe(2);
    expect(await folder.run(['restore', 'all.ndjson.gz', '--check', '--quiet'])).toMatchObject({ code: 0, stdout: '', stderr: '' });
  });

  test('one report with -o FILE is that file; into a folder that is there, under its own name', async () => {
    folder.write('a.txt', source);
    mkdirSync(join(folder.path, 'there'));
    await folder.run(['clean', 'a.txt', '-o', 'a.json']);
    await folder.run(['restore', 'a.json', '-o', 'b.txt']);
    await folder.run(['restore', 'a.json', '-o', 'there']);
    expect(readFileSync(join(folder.path, 'b.txt')).equals(source)).toBe(true);
    expect(readFileSync(join(folder.path, 'there/a.txt')).equals(source)).toBe(true);
  });

  test('a report that was changed fails its proof: 1', async () => {
    folder.write('a.txt', source);
    const report = records((await folder.run(['clean', 'a.txt'])).stdout)[0];
    folder.write('a.json', JSON.stringify({ ...report, text: report?.text.replace('明确', '清楚') }));
    const ran = await folder.run(['restore', 'a.json', '-o', 'b.txt']);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toMatch(/^FAILED {2}a\.txt/);
    folder.write('b.json', JSON.stringify({ ...report, source: { ...report?.source, sha256: '0'.repeat(64) } }));
    expect((await folder.run(['restore', 'b.json', '--check'])).stderr).toContain('encoded as gb18030');
    folder.write('c.json', JSON.stringify({ ...report, ledger: 'gone' }));
    expect((await folder.run(['restore', 'c.json', '--check'])).stderr).toContain('no whole report');
  });

  test('what was decoded with losses comes back as UTF-8, with a warning', async () => {
    folder.write('a.txt', Buffer.concat([Buffer.from('一份报告的正文，写得很长，足够判断编码。\n'.repeat(20)), Buffer.from([0xe6, 0x8a])]));
    await folder.run(['clean', 'a.txt', '-o', 'a.json']);
    const ran = await folder.run(['restore', 'a.json']);
    expect(ran.code).toBe(0);
    expect(ran.stderr).toContain('text-identical');
    expect(ran.stderr).toContain('written as UTF-8');
    expect(ran.stdout.endsWith('\ufffd')).toBe(true);
  });

  test('without a ledger, or with hidden markup, it says what to do', async () => {
    folder.write('a.txt', source);
    await folder.run(['clean', 'a.txt', '-o', 'none.json', '--ledger', 'none']);
    const none = await folder.run(['restore', 'none.json']);
    expect(none).toMatchObject({ code: 1, stdout: '' });
    expect(none.stderr).toContain('--ledger none');
    const report = records((await folder.run(['clean', 'a.txt', '--ledger', 'text'])).stdout)[0];
    const hidden = report?.ledger?.map((segment) => ('cut' in segment ? { skip: segment.cut.length, by: segment.by } : segment));
    folder.write('hidden.json', JSON.stringify({ ...report, ledger: hidden }));
    expect((await folder.run(['restore', 'hidden.json'])).stderr).toContain('--source');
    const given = await folder.run(['restore', 'hidden.json', '--source', 'a.txt']);
    expect(given.code).toBe(0);
    expect(given.bytes.equals(source)).toBe(true);
    folder.write('other.txt');
    expect((await folder.run(['restore', 'hidden.json', '--source', 'other.txt'])).stderr).toContain('another file');
    expect((await folder.run(['restore', 'hidden.json', '--source', 'gone.txt'])).code).toBe(2);
  });

  test('what holds no report', async () => {
    folder.write('a.txt').write('b.json', '{"a": 1}').write('broken.ndjson', '{"schema":1}\n{oops\n');
    expect((await folder.run(['restore', 'a.txt'])).code).toBe(3);
    expect((await folder.run(['restore', 'b.json'])).code).toBe(2);
    expect((await folder.run(['restore', 'broken.ndjson'])).code).toBe(3);
    expect((await folder.run(['restore', 'gone.json'])).code).toBe(3);
    expect((await folder.run(['restore'])).code).toBe(2);
    folder.write('half.gz', gzipSync('{"a": 1}').subarray(0, 12));
    expect((await folder.run(['restore', 'half.gz'])).code).toBe(3);
  });

  test('a path in a report cannot leave the folder', async () => {
    folder.write('a.txt');
    const report = records((await folder.run(['clean', 'a.txt'])).stdout)[0];
    folder.write('in/bad.ndjson', ['../../up.txt', '/root.txt'].map((path) => JSON.stringify({ ...report, source: { ...report?.source, path } })).join('\n'));
    expect((await folder.run(['restore', 'in', '-o', 'deep/out'])).code).toBe(0);
    expect(folder.read('deep/out/%2E%2E/%2E%2E/up.txt')).toBe(folder.read('a.txt'));
    expect(folder.read('deep/out/root.txt')).toBe(folder.read('a.txt'));
  });
});

describe('outline', () => {
  test('an outline of one, with paths of several', async () => {
    folder.write('d/a.txt', NOISY).write('d/b.txt', '没有章节的一段话。');
    const one = await folder.run(['outline', 'd/a.txt']);
    expect(one.code).toBe(0);
    expect(one.stdout).toContain('[1] 一、总体情况');
    const two = await folder.run(['outline', 'd']);
    expect(two.stdout).toMatch(/^a\.txt\n/);
    expect(two.stdout).toContain('\nb.txt\n');
  });

  test('-f json gives the tree, or an array of them', async () => {
    folder.write('d/a.txt', NOISY).write('d/b.txt', NOISY);
    expect(JSON.parse((await folder.run(['outline', 'd/a.txt', '-f', 'json'])).stdout)).toMatchObject({ path: 'd/a.txt', title: '某市关于工作的报告' });
    expect(JSON.parse((await folder.run(['outline', 'd', '-f', 'json'])).stdout)).toMatchObject([{ path: 'a.txt' }, { path: 'b.txt' }]);
    const failed = await folder.run(['outline', 'gone', '-f', 'json']);
    expect(failed.code).toBe(3);
    expect((await folder.run(['outline', 'gone', 'd', '-f', 'json', '--max-failures', '1'])).code).toBe(0);
  });
});

describe('explain', () => {
  test('shows the edits of a file, or of one line', async () => {
    folder.write('a.txt', NOISY);
    const whole = await folder.run(['explain', 'a.txt']);
    expect(whole.code).toBe(0);
    expect(whole.stdout).toContain('strip/paywall-marker');
    expect(whole.stdout).toContain('##paidbegin##');
    const line = await folder.run(['explain', 'a.txt:5']);
    expect(line.stdout).not.toContain('##paidbegin##');
    expect((await folder.run(['explain', 'a.txt:3-5'])).stdout).toContain('##paidbegin##');
    expect((await folder.run(['explain', 'a.txt', '--all'])).stdout.length).toBeGreaterThan(whole.stdout.length);
    expect((await folder.run(['explain', 'a.txt', '--lang', 'zh'])).stdout).toContain('第 3 行');
  });

  test('a name that ends like a line is a name when there is such a file', async () => {
    folder.write('10:30', NOISY);
    expect((await folder.run(['explain', '10:30'])).code).toBe(0);
    expect((await folder.run(['explain', '10:30:3'])).stdout).toContain('##paidbegin##');
  });

  test('one record of a file of many, by its number or its path', async () => {
    const lines = [NOISY, '工作总结\n一、情况\n今年以来进展顺利。\n##paidend##\n'].map((text, at) => JSON.stringify({ id: `甲/${at}`, text }));
    folder.write('r.ndjson', `${lines.join('\n\n')}\n`);
    expect((await folder.run(['explain', 'r.ndjson', '--record', '3'])).stdout).toContain('##paidend##');
    expect((await folder.run(['explain', 'r.ndjson', '--record', '甲/0', '--field', 'path=id'])).stdout).toContain('##paidbegin##');
    expect((await folder.run(['explain', '-', '--from', 'ndjson', '--record', '-/3'], { stdin: lines.join('\n\n') })).stdout).toContain('##paidend##');
    // Reports of them, which are counted without the blank line.
    await folder.run(['clean', 'r.ndjson', '-o', 's.ndjson']);
    expect((await folder.run(['explain', 's.ndjson', '--record', '2'])).stdout).toContain('##paidend##');
    expect((await folder.run(['explain', 's.ndjson', '--record', 'r.ndjson/1'])).stdout).toContain('##paidbegin##');
    for (const [argv, said] of [[[], '--record'], [['--record', '2'], 'no record 2']] as const) {
      const ran = await folder.run(['explain', 'r.ndjson', ...argv]);
      expect([ran.code, ran.stderr]).toEqual([2, expect.stringContaining(said)]);
    }
    expect((await folder.run(['explain', 'gone.ndjson', '--record', '2'])).code).toBe(3);
  });

  test('what cannot be explained', async () => {
    folder.write('d/a.txt', NOISY);
    expect((await folder.run(['explain', 'd/a.txt:99'])).stderr).toContain('has no line 99');
    expect((await folder.run(['explain', 'd'])).code).toBe(2);
    expect((await folder.run(['explain', 'gone.txt:3'])).code).toBe(3);
    expect((await folder.run(['explain'])).code).toBe(2);
    expect((await folder.run(['explain', '-'], { stdin: NOISY })).stdout).toContain('##paidbegin##');
  });
});

describe('rules and schema', () => {
  test('lists every rule, in both languages', async () => {
    for (const language of ['en', 'zh'] as const) {
      const { stdout } = await folder.run(['rules', '--lang', language]);
      for (const rule of rules) expect(stdout).toContain(rule.id);
    }
    expect(JSON.parse((await folder.run(['rules', '-f', 'json'])).stdout)).toHaveLength(rules.length);
  });

  test('shows everything about one', async () => {
    const { stdout } = await folder.run(['rules', 'strip/paywall-marker', '--lang', 'zh']);
    expect(stdout).toContain('明确责任主##paidbegin##体');
    expect(stdout).toContain('--rule strip/paywall-marker=off');
    expect(JSON.parse((await folder.run(['rules', 'load/empty', '-f', 'json'])).stdout)).toMatchObject({ id: 'load/empty', levels: ['off', 'report'] });
    const group = JSON.parse((await folder.run(['rules', 'load', '-f', 'json'])).stdout) as { id: string }[];
    expect(group.map(({ id }) => id)).toEqual(rules.filter(({ id }) => id.startsWith('load/')).map(({ id }) => id));
    expect((await folder.run(['rules', 'load/emty'])).stderr).toContain('Did you mean “load/empty”?');
  });

  test('schemas are JSON, and reject unknown kinds', async () => {
    for (const kind of [[], ['report'], ['config'], ['rules']]) {
      expect(JSON.parse((await folder.run(['schema', ...kind])).stdout)).toHaveProperty('$schema');
    }
    expect((await folder.run(['schema', 'reports'])).code).toBe(2);
  });
});

describe('help', () => {
  test('of every command, in both languages; the locale decides', async () => {
    for (const command of ['clean', 'outline', 'explain', 'restore', 'rules', 'schema', 'validate', 'diff', 'merge']) {
      const english = await folder.run([command, '--help']);
      expect(english).toMatchObject({ code: 0, stderr: '' });
      expect(english.stdout).toMatch(/^Usage: reportkit /);
      const chinese = await folder.run(['help', command], { env: { LC_MESSAGES: 'zh_CN.UTF-8' } });
      expect(chinese.code).toBe(0);
      expect(chinese.stdout).toMatch(/^用法：/);
    }
  });

  test('no line is wider than the terminal', async () => {
    for (const language of ['en', 'zh']) {
      const { stdout } = await folder.run(['clean', '--help', '--lang', language]);
      for (const line of stdout.split('\n')) expect(Buffer.from(line, 'utf16le').length).toBeLessThanOrEqual(220);
    }
  });

  test('without a command, and with a mistaken one', async () => {
    folder.write('d/a.txt');
    expect(await folder.run([])).toMatchObject({ code: 2, stdout: '' });
    expect(await folder.run(['help', 'claen'])).toMatchObject({ code: 2, stdout: '' });
    expect((await folder.run(['claen'])).stderr).toContain('Did you mean “clean”?');
    expect((await folder.run(['d'])).stderr).toContain('Run “reportkit clean d”');
    expect((await folder.run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  test('the locale', async () => {
    const of = async (env: NodeJS.ProcessEnv) => (await folder.run(['--help'], { env })).stdout.startsWith('用法') ? 'zh' : 'en';
    expect(await of({})).toBe('en');
    expect(await of({ LANG: 'zh_CN.UTF-8' })).toBe('zh');
    expect(await of({ LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'en_US.UTF-8' })).toBe('en');
    expect(await of({ LANG: 'zh_CN.UTF-8', LC_ALL: 'C.UTF-8', LANGUAGE: 'zh_CN' })).toBe('en');
    expect(await of({ LANG: 'en_US.UTF-8', LANGUAGE: 'zh_TW:en' })).toBe('zh');
    expect(await of({ LC_ALL: '', LANG: 'zh-Hans' })).toBe('zh');
  });
});

describe('configuration', () => {
  const withConfig = (config: unknown) => folder.write('reportkit.config.json', typeof config === 'string' ? config : JSON.stringify(config, null, 2)).write('d/a.txt', NOISY).write('d/b.md', NOISY);

  test('is found upward, and options win over it', async () => {
    withConfig({ $schema: 'x', rules: { 'strip/paywall-marker': 'off' }, include: ['*.txt'], ledger: 'none', offsets: 'codepoint', script: 'keep', lang: 'zh', failOn: 'info' });
    const ran = await folder.run(['clean', 'd']);
    const [record, ...more] = records(ran.stdout);
    expect(more).toEqual([]);
    expect(record?.text).toContain('##paidbegin##');
    expect(record).toMatchObject({ source: { offsets: 'codepoint' } });
    expect(record?.ledger).toBeUndefined();
    const other = await folder.run(['clean', 'd', '--include', '*.md', '--rule', 'strip/paywall-marker=apply', '--ledger', 'full', '--fail-on', 'never']);
    expect(other.code).toBe(0);
    expect(records(other.stdout)[0]).toMatchObject({ source: { path: 'b.md' } });
    expect(records(other.stdout)[0]?.text).not.toContain('##paidbegin##');
    expect(records(other.stdout)[0]?.ledger).toBeDefined();
  });

  test('the search ends at a repository; --config names another', async () => {
    withConfig({ include: ['*.txt'] });
    mkdirSync(join(folder.path, 'd/.git'));
    writeFileSync(join(folder.path, 'd/mine.json'), '{"include": ["*.md"]}');
    const inD = new Proxy(folder, { get: (target, key) => (key === 'path' ? join(folder.path, 'd') : Reflect.get(target, key) as unknown) });
    expect(records((await inD.run(['clean', '.', '--exclude', '*.json'])).stdout)).toHaveLength(2);
    expect(records((await folder.run(['clean', 'd', '-c', 'd/mine.json'])).stdout).map(({ source }) => source.path)).toEqual(['b.md']);
    expect((await folder.run(['clean', 'd', '--config', 'gone.json'])).stderr).toContain('There is no configuration file gone.json');
  });

  test.each([
    ['{\n  "ruls": {}\n}', ':2:3: there is no setting “ruls”. Did you mean “rules”?'],
    ['{\n  "rules": {\n    "strip/page-crome": "off"\n  }\n}', ':3:5: there is no rule “strip/page-crome”. Did you mean'],
    ['{"rules": {"load/empty": "apply"}}', ':1:26: the rule load/empty cannot be set to "apply". Set it to one of these: off, report'],
    ['{"script":\n "both"}', ':2:2: "both" is no value for “script”. Give what it takes: auto, simplified, keep'],
    ['{"include": "*.txt"}', ':1:13: "*.txt" is no value for “include”'],
    ['{"lang": "zh",}', ':1:15: this is not JSON'],
    ['{"lang": \'zh\'}', ':1:10: this is not JSON'],
    ['', ':1:1: this is not JSON'],
    ['[]', ':1:1: '],
    ['{"encoding": "klingon"}', 'klingon'],
  ])('%j is refused with its place', async (config, message) => {
    withConfig(config);
    const ran = await folder.run(['clean', 'd']);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(message);
  });
});

test('an internal error is one line that says how to report it, and a stack under --debug', async () => {
  folder.write('a.txt');
  const broken = Object.assign(new Error('reading'), { stack: 'the stack' });
  const stdin = { get isTTY(): boolean { throw broken; } };
  for (const argv of [['clean'], ['clean', '--debug']]) {
    const stderr = new Gathering();
    const code = await run({ argv, stdin: stdin as never, stdout: new Gathering(), stderr, cwd: folder.path, env: {} });
    expect(code).toBe(2);
    expect(stderr.text()).toContain('This is a bug in reportkit');
    expect(stderr.text().includes('the stack')).toBe(argv.includes('--debug'));
  }
});

