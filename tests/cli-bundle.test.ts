import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { Folder } from './cli-run';

const root = join(__dirname, '..');

/** The built package somewhere else, so that its bundle can be taken apart. */
let folder: Folder;
let bundle: string;
beforeAll(() => {
  folder = new Folder().write('a.txt').write('b.txt', '关于D建工作的报告\n一、总体情况\n坚持D的领导。\n');
  for (const name of ['bin', 'dist', 'package.json']) cpSync(join(root, name), join(folder.path, 'package', name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder.path, 'package/node_modules'), 'junction');
  bundle = join(folder.path, 'package/dist/bundle');
});
afterAll(() => folder.remove());

function ran(args: readonly string[], env: Readonly<Record<string, string>> = {}): { readonly status: number | null; readonly stdout: string; readonly stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder.path, 'package/bin/reportkit.js'), ...args], { cwd: folder.path, env: { PATH: process.env['PATH'], ...env }, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const compiled = (): string[] => readdirSync(bundle).filter((name) => /\.v8/.test(name));
const CLEAN = ['clean', 'a.txt', 'b.txt', '--quiet'];

describe('the bundle', () => {
  test('gives what the files give, with compiled code and without', () => {
    const plain = ran(CLEAN, { NODE_DISABLE_COMPILE_CACHE: '1' });
    expect(plain).toMatchObject({ status: 0, stderr: '' });
    for (const name of compiled()) rmSync(join(bundle, name));
    expect(ran(['rules', 'strip/page-chrome']).status).toBe(0);
    expect(compiled()).toEqual([]);
    expect(ran(CLEAN)).toEqual(plain);
    expect(compiled()).toHaveLength(1);
    expect(ran(CLEAN)).toEqual(plain);
  });

  test('compiled code that is damaged, or of another Node, is not used', () => {
    const before = ran(CLEAN);
    const [name = ''] = compiled();
    writeFileSync(join(bundle, name), Buffer.concat([Buffer.alloc(64, 7), readFileSync(join(bundle, name)).subarray(64)]));
    expect(ran(CLEAN)).toEqual(before);
    writeFileSync(join(bundle, name), '');
    expect(ran(CLEAN)).toEqual(before);
    rmSync(join(bundle, name));
  });

  test('what is not in it meets the modules that are', () => {
    // The command stands outside, and what it throws must be known as a mistake of the user.
    const { status, stderr } = ran(['merge', 'nothing', '--lang', 'en', '-o', 'x.ndjson']);
    expect(status).toBe(2);
    expect(stderr).not.toContain('    at ');
    expect(ran(['overview', 'a.txt', '--format', 'json']).status).toBe(0);
    // The writer of tables is an ES module: `import()` must know where to look, with compiled code and without.
    for (const name of ['x.parquet', 'y.parquet']) expect(ran([...CLEAN, '-o', name])).toEqual({ status: 0, stdout: '', stderr: '' });
  });

  test('is ASCII, holds no long text, and names the packages of others with their licences', () => {
    const source = readFileSync(join(bundle, readFileSync(join(bundle, 'name'), 'latin1')), 'latin1');
    expect(/[^\0-\x7f]/.test(source)).toBe(false);
    expect(Math.max(...[...source.matchAll(/'[\w+/=]{1000,}'/g)].map(([text]) => text.length), 0)).toBeLessThan(64 * 1024);
    expect(source).toContain('Copyright (c) 2011 TJ Holowaychuk');
    expect(source).toContain('"commander":{"version":"');
  });

  test('modules that a plain text does not need wait until something of them is used', () => {
    const loadedFor = (text: string): string => {
      folder.write('c.txt', text);
      const program = `process.on('exit', () => process.stdout.write(Object.keys(require.cache).join(' '))); process.argv = ['node', 'reportkit', 'clean', 'c.txt', '--quiet', '-o', 'c.json']; require('./package/bin/reportkit.js');`;
      return spawnSync(process.execPath, ['-e', program], { cwd: folder.path, encoding: 'utf8' }).stdout.replaceAll('\\', '/');
    };
    expect(loadedFor('云溪县2023年工作总结\n一、总体情况\n各项任务已经完成。\n')).not.toMatch(/restore\/party-d-kinds|chars\/script-origin/);
    expect(loadedFor('关于D建工作的报告\n一、总体情况\n坚持D的领导，在D同学。\n')).toContain('restore/party-d-document');
  });

  test('a package of another version than the one in it is loaded from where it is', () => {
    const before = ran(CLEAN);
    const modules = join(folder.path, 'node_modules');
    mkdirSync(modules);
    for (const name of ['commander', '@vant/area-data']) cpSync(join(root, 'node_modules', name), join(modules, name), { recursive: true });
    renameSync(join(folder.path, 'package/node_modules'), join(folder.path, 'package/kept'));
    for (const name of ['string-width', 'emoji-regex', 'is-fullwidth-code-point', 'strip-ansi', 'ansi-regex', 'picomatch', 'iconv-lite', 'zod', 're2js']) symlinkSync(join(root, 'node_modules', name), join(modules, name), 'junction');
    expect(ran(CLEAN)).toEqual(before);
    const described = join(modules, 'commander/package.json');
    writeFileSync(described, readFileSync(described, 'utf8').replace(/"version": "[^"]*"/, '"version": "14.9.9"'));
    writeFileSync(join(modules, 'commander/lib/command.js'), `${readFileSync(join(modules, 'commander/lib/command.js'), 'utf8')}\nprocess.stderr.write('another commander\\n');\n`);
    expect(ran(CLEAN)).toEqual({ ...before, stderr: 'another commander\n' });
    rmSync(modules, { recursive: true });
    renameSync(join(folder.path, 'package/kept'), join(folder.path, 'package/node_modules'));
  });

  test('threads start from it too, and leave no code behind that lacks what cleaning needs', () => {
    const plain = ran([...CLEAN, '--jobs', '2', '--timeout', '50'], { NODE_DISABLE_COMPILE_CACHE: '1' });
    for (const name of compiled()) rmSync(join(bundle, name));
    expect(ran([...CLEAN, '--jobs', '2', '--timeout', '50'])).toEqual(plain);
    expect(compiled()).toEqual([]);
    expect(ran(CLEAN)).toEqual(plain);
    expect(compiled()).toHaveLength(1);
    expect(ran([...CLEAN, '--jobs', '2', '--timeout', '50'])).toEqual(plain);
  });

  test('without it the files are loaded', () => {
    const before = ran(CLEAN);
    rmSync(bundle, { recursive: true });
    expect(ran(CLEAN)).toEqual(before);
    expect(existsSync(bundle)).toBe(false);
  });
});
