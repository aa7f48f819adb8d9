import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import * as reportkit from '../src/index';

const root = join(__dirname, '..');
const pages = { en: readFileSync(join(root, 'README.md'), 'utf8'), zh: readFileSync(join(root, 'README.zh-CN.md'), 'utf8') };

interface Block {
  readonly language: string;
  readonly code: string;
}

const blocksOf = (page: string): Block[] => [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language = '', code = '']) => ({ language, code }));
const shapeOf = (page: string): string[] => page.split('\n').flatMap((line) => (/^#+ /.test(line) ? [line.replace(/ .*/, '')] : /^\| --- \|/.test(line) ? [line] : []));

describe('both languages', () => {
  test('have the same headings, tables and code', () => {
    expect(shapeOf(pages.zh)).toEqual(shapeOf(pages.en));
    expect(blocksOf(pages.zh)).toEqual(blocksOf(pages.en));
  });

  test('have the same numbers of rows, items and paragraphs', () => {
    const rows = (page: string): string[] => page.split('\n').map((line) => /^(?:\||- |\d\. |#)/.exec(line)?.[0] ?? (line === '' ? '' : 'text'));
    expect(rows(pages.zh)).toEqual(rows(pages.en));
  });

  test.each(['README.md', 'README.zh-CN.md', 'docs/pipeline.md', 'docs/adding-a-rule.md', 'docs/clusters.md', 'docs/clusters.zh-CN.md'])('links of %s lead somewhere', (file) => {
    const targets = [...readFileSync(join(root, file), 'utf8').matchAll(/\]\(([^)#]+)/g)].map(([, target = '']) => target).filter((target) => !target.startsWith('http'));
    expect(targets.filter((target) => !existsSync(join(root, dirname(file), target)))).toEqual([]);
  });
});

describe('library example', () => {
  const example = blocksOf(pages.en).find(({ language }) => language === 'js')?.code ?? '';

  test('prints what its comments say', () => {
    const printed: unknown[] = [];
    const run = new Function('require', 'console', example) as (require: (name: string) => unknown, console: { log(value: unknown): void }) => void;
    run((name) => (name === 'reportkit' ? reportkit : undefined), { log: (value) => printed.push(value) });
    const promised = [...example.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(([, comment]) => comment);
    expect(promised.length).toBeGreaterThan(0);
    expect(printed.map((value) => (Array.isArray(value) ? JSON.stringify(value) : String(value)))).toEqual(promised);
  });
});

/** Runs in a folder that holds nothing but the fixtures, as a reader would; needs a built dist, which `npm test` makes first. */
describe('commands', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reportkit-readme-'));
  symlinkSync(join(root, 'fixtures'), join(folder, 'fixtures'), 'junction');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  const lines = blocksOf(pages.en).filter(({ language }) => language === 'sh').flatMap(({ code }) => code.trim().split('\n'));
  const words = (line: string): string[] => line.split(' ').filter((word) => word !== '');
  const commands = lines.filter((line) => line.startsWith('reportkit ')).map((line) => line.replace(/ \| jq .*$/, ''));

  test('the quick start is two lines', () => {
    const first = 'npm ci && npm run build && node bin/reportkit.js ';
    expect(lines[0]?.startsWith(first)).toBe(true);
    expect(lines[1]).toBe('npm ci && npm test');
    expect(lines.filter((line) => line.startsWith('npm'))).toHaveLength(2);
    expect(spawnSync(process.execPath, [join(root, 'bin/reportkit.js'), ...words(lines[0]?.slice(first.length) ?? '')], { cwd: folder }).status).toBe(0);
  });

  test.each(commands)('%s', (line) => {
    const [, ...args] = words(line);
    const from = args.indexOf('<');
    const input = from < 0 ? '' : readFileSync(join(folder, args[from + 1] ?? ''));
    const printed = execFileSync(process.execPath, [join(root, 'bin/reportkit.js'), ...(from < 0 ? args : args.slice(0, from))], { cwd: folder, input, stdio: ['pipe', 'pipe', 'ignore'] });
    if (!args.includes('-o')) expect(printed.length).toBeGreaterThan(0);
  });
});
