import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parse } from 'yaml';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';

const root = resolve(__dirname, '..');
const page = readFileSync(join(root, 'docs/recipes.md'), 'utf8');
// Matches one block of commands with the tool it needs. Trap: blocks of other languages have another word behind the marks.
const recipes = [...page.matchAll(/^## (.*)$[^]*?|^```sh (\S+)\n([^]*?)^```$/gm)].reduce<{ title: string; tool: string; script: string }[]>((found, [, title, tool, script]) => {
  if (title !== undefined) found.push({ title, tool: '', script: '' });
  else if (tool !== undefined && script !== undefined) found.push({ title: found.at(-1)?.title ?? '', tool, script });
  return found;
}, []).filter(({ script }) => script !== '');

function isInstalled(tool: string): boolean {
  try {
    execFileSync('sh', ['-c', `command -v ${tool}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const missing = [...new Set(recipes.map(({ tool }) => tool))].filter((tool) => !isInstalled(tool));
if (missing.length > 0) console.warn(`recipes: not run, since the tool is not installed: ${missing.join(', ')}`);

describe('recipes', () => {
  const bin = mkdtempSync(join(tmpdir(), 'reportkit-bin-'));
  const folders: string[] = [bin];
  beforeAll(() => {
    writeFileSync(join(bin, 'reportkit'), `#!/bin/sh\nexec "${process.execPath}" "${join(root, 'bin/reportkit.js')}" "$@"\n`);
    chmodSync(join(bin, 'reportkit'), 0o755);
  });
  afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

  test('there are some', () => expect(recipes.length).toBeGreaterThan(8));

  test.each(recipes.filter(({ tool }) => !missing.includes(tool)).map((recipe, i) => [`${i + 1}. ${recipe.title} (${recipe.tool})`, recipe] as const))('%s', (_name, { script }) => {
    const folder = mkdtempSync(join(tmpdir(), 'reportkit-recipe-'));
    folders.push(folder);
    mkdirSync(join(folder, 'downloads'));
    cpSync(join(root, 'fixtures/downloads'), join(folder, 'downloads'), { recursive: true });
    execFileSync('sh', ['-ec', script], { cwd: folder, env: { ...process.env, PATH: `${bin}:${process.env['PATH'] ?? ''}`, LANG: 'C.UTF-8' }, stdio: ['ignore', 'pipe', 'pipe'] });
  });
});

describe('ready-made configurations', () => {
  test.each(['examples/github-actions.yml', 'examples/gitlab-ci.yml', '.pre-commit-hooks.yaml'])('%s is YAML', (file) => expect(parse(readFileSync(join(root, file), 'utf8'))).toBeTruthy());

  test('their commands take the options they give', () => {
    const help = execFileSync(process.execPath, [join(root, 'bin/reportkit.js'), 'validate', '--help'], { encoding: 'utf8' });
    for (const file of ['examples/github-actions.yml', 'examples/gitlab-ci.yml', '.pre-commit-hooks.yaml']) {
      for (const [, words = ''] of readFileSync(join(root, file), 'utf8').matchAll(/reportkit validate ([^\n]*)/g)) {
        for (const [option] of words.matchAll(/--[a-z-]+/g)) expect(help + '--quiet').toContain(option);
      }
    }
  });
});
