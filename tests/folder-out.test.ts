import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { AllottedNames } from '../src/corpus/allotted-names';
import { Folder, pathsOf } from './cli-run';

let folder: Folder;
beforeEach(() => { folder = new Folder(); });
afterEach(() => folder.remove());

describe('names of outputs', () => {
  const namesOf = (paths: readonly string[], platform: NodeJS.Platform): string[] => {
    const names = new AllottedNames(platform);
    return paths.map((path) => names.nameFor(path, '.json'));
  };

  test.each<[NodeJS.Platform, string[], string[]]>([
    ['linux', ['A.txt', 'a.txt'], ['A.txt.json', 'a.txt.json']],
    ['win32', ['A.txt', 'a.txt', 'a.txt~2'], ['A.txt.json', 'a.txt~2.json', 'a.txt~2~2.json']],
    ['darwin', ['D/x', 'd/X'], ['D/x.json', 'd/X~2.json']],
    ['win32', ['con.txt', 'a:b', 'e.'], ['%63on.txt.json', 'a%3Ab.json', 'e..json']],
    ['linux', ['a', 'a.json/b', 'a.json/c'], ['a.json', 'a.json~2/b.json', 'a.json~2/c.json']],
    ['linux', ['a.json/b', 'a'], ['a.json/b.json', 'a~2.json']],
    ['linux', ['../x', '%2E%2E/x'], ['%2E%2E/x.json', '%2E%2E/x~2.json']],
  ])('%s: %j become %j', (platform, paths, names) => {
    expect(namesOf(paths, platform)).toEqual(names);
  });

  test('a path that comes a thousand times is not tried a million times', () => {
    const has = jest.spyOn(Set.prototype, 'has');
    const names = namesOf(Array<string>(1000).fill('x.txt'), 'linux');
    expect(has.mock.calls.length).toBeLessThan(20_000);
    has.mockRestore();
    expect(names.slice(0, 3)).toEqual(['x.txt.json', 'x.txt~2.json', 'x.txt~3.json']);
    expect(new Set(names).size).toBe(1000);
  });

  test('a number that another path has is passed over, again and again', () => {
    expect(namesOf(['x', 'x~2', 'x', 'x~4', 'x', 'x', 'x~3'], 'linux')).toEqual(['x.json', 'x~2.json', 'x~3.json', 'x~4.json', 'x~5.json', 'x~6.json', 'x~3~2.json']);
  });

  test('a document whose output has the name of a folder of others is no failure', async () => {
    folder.write('d/a').write('d/a.json/b');
    expect((await folder.run(['clean', 'd', '-o', 'out', '--quiet'])).code).toBe(0);
    expect(existsSync(join(folder.path, 'out/a.json~2/b.json'))).toBe(true);
  });
});

describe('--hidden', () => {
  beforeEach(() => { folder.write('d/a.txt').write('d/.b.txt').write('d/.c/d.txt').write('d/node_modules/e.txt'); });

  test('hidden files and node_modules are skipped, and walked with it', async () => {
    expect(pathsOf((await folder.run(['clean', 'd', '--quiet'])).stdout)).toEqual(['a.txt']);
    expect(pathsOf((await folder.run(['clean', 'd', '--quiet', '--hidden'])).stdout)).toEqual(['.b.txt', '.c/d.txt', 'a.txt', 'node_modules/e.txt']);
  });

  test('what the tool writes itself is never an input', async () => {
    await folder.run(['clean', 'd', '-o', 'd/out', '--quiet', '--hidden']);
    expect(pathsOf((await folder.run(['clean', 'd', '--quiet', '--hidden', '--include', 'out', '-f', 'ndjson'])).stdout).filter((path) => path.includes('.reportkit'))).toEqual([]);
  });
});

describe('--dry-run', () => {
  test('lists what would be done, and writes nothing', async () => {
    folder.write('d/a.txt').write('d/b.txt');
    const ran = await folder.run(['clean', 'd', 'gone', '-o', 'out', '--dry-run', '--lang', 'en']);
    expect(ran).toMatchObject({ code: 0, stdout: 'clean\ta.txt\tout/a.txt.json\nclean\tb.txt\tout/b.txt.json\nclean\tgone\tout/gone.json\n' });
    expect(ran.stderr).toContain('would be cleaned: 3; up to date: 0');
    expect(readdirSync(folder.path)).toEqual(['d']);
    expect((await folder.run(['clean', 'd', '-o', 'all.ndjson', '--dry-run', '--quiet'])).stdout).toBe('clean\ta.txt\nclean\tb.txt\n');
    expect(readdirSync(folder.path)).toEqual(['d']);
  });

  test('with --resume, what is up to date would be kept', async () => {
    folder.write('d/a.txt').write('d/b.txt');
    mkdirSync(join(folder.path, 'out'));
    await folder.run(['clean', 'd', '-o', 'out', '--quiet']);
    folder.write('d/b.txt', '变了\n');
    expect((await folder.run(['clean', 'd', '-o', 'out', '--dry-run', '--resume', '--quiet'])).stdout).toBe('keep\ta.txt\tout/a.txt.json\nclean\tb.txt\tout/b.txt.json\n');
  });
});
