import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { journalOf, manifestOf, ResumableFolder } from '../../src/corpus/resume/folder';
import { defaultFields } from '../../src/corpus/records/choice';
import { WriteError } from '../../src/corpus/write-error';
import { defaultSettings } from '../../src/model/settings';
import { Folder, type Ran } from '../cli-run';

const MANIFEST = manifestOf(null);
const JOURNAL = journalOf(null);

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
  for (let n = 0; n < 6; n++) folder.write(`d/${n}.txt`, `第${n}号报告\n一、情况\n今年以来，各项工作进展顺利。\n`);
  age(...readdirSync(join(folder.path, 'd')).map((name) => `d/${name}`));
});
afterEach(() => folder.remove());

/** Makes files look as if they had stood for a while: the time of a file that is new is not trusted. */
function age(...names: string[]): void {
  for (const name of names) utimesSync(join(folder.path, name), 1e9, 1e9);
}

/** Every file of the output but the book-keeping. */
function outputs(name = 'out'): Record<string, string> {
  return Object.fromEntries(readdirSync(join(folder.path, name), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.startsWith('.reportkit-'))
    .map((entry) => join(entry.parentPath, entry.name)).map((file) => [file.slice(join(folder.path, name).length + 1), readFileSync(file, 'utf8')] as const).sort());
}

const clean = (...argv: string[]): Promise<Ran> => folder.run(['clean', 'd', '-o', 'out', '--lang', 'en', ...argv]);
const keptIn = ({ stderr }: Ran): number => Number(/^(\d+) of \d+ documents are up to date/m.exec(stderr)?.[1] ?? 0);
const manifest = (): { path: string; status: string }[] => folder.read(`out/${MANIFEST}`).trimEnd().split('\n').map((line) => JSON.parse(line) as { path: string; status: string });

/** Changes a file in a way that its size and its time do not tell. */
function change(name: string): void {
  const place = join(folder.path, name);
  const { atime, mtime } = statSync(place);
  writeFileSync(place, readFileSync(place, 'utf8').replace('顺利', '良好'));
  utimesSync(place, atime, mtime);
}

describe('--resume', () => {
  test('nothing changed: nothing is done again, and the summary is the same', async () => {
    const first = await clean('--summary', 'a.json');
    const before = outputs();
    const second = await clean('--summary', 'b.json', '--resume');
    expect([first.code, second.code, keptIn(first), keptIn(second)]).toEqual([0, 0, 0, 6]);
    expect(outputs()).toEqual(before);
    expect(folder.read('b.json')).toBe(folder.read('a.json'));
    expect(manifest().map(({ path }) => path)).toEqual(['0.txt', '1.txt', '2.txt', '3.txt', '4.txt', '5.txt']);
    expect(existsSync(join(folder.path, 'out', JOURNAL))).toBe(false);
  });

  test('without it, everything is done again', async () => {
    await clean();
    expect(keptIn(await clean())).toBe(0);
  });

  test('what changed, came, failed or lost its output is done again; the rest is not', async () => {
    folder.write('d/bad.txt', Buffer.from([0xc4, 0xd2]));
    await clean();
    folder.write('d/1.txt', '另一份报告\n').write('d/new.txt');
    rmSync(join(folder.path, 'out/2.txt.json'));
    writeFileSync(join(folder.path, 'out/3.txt.json'), '{');
    const ran = await clean('--resume');
    expect(keptIn(ran)).toBe(3);
    expect(ran.code).toBe(3);
    expect(ran.stderr).toContain('bad.txt');
    expect(await folder.run(['clean', 'd', '-o', 'whole'])).toMatchObject({ code: 3 });
    expect(outputs()).toEqual(outputs('whole'));
  });

  test('the content decides: a new time alone is no change, and the same time of a new file is not trusted', async () => {
    await clean();
    utimesSync(join(folder.path, 'd/1.txt'), 2e9, 2e9);
    expect(keptIn(await clean('--resume'))).toBe(6);
    folder.write('d/new.txt', '新报告，进展顺利。\n');
    await clean('--resume');
    change('d/new.txt');
    expect(keptIn(await clean('--resume'))).toBe(6);
    expect(folder.read('out/new.txt.json')).toContain('良好');
  });

  test.each([['--rule', 'strip/paywall-marker=off'], ['--ledger', 'text'], ['--offsets', 'codepoint'], ['--lang', 'zh'], ['--stable']])('other settings (%s %s) make everything stale, and back', async (...options) => {
    await clean();
    const before = outputs();
    expect(keptIn(await folder.run(['clean', 'd', '-o', 'out', '--resume', '--lang', 'en', ...options]))).toBe(0);
    expect(keptIn(await clean('--resume'))).toBe(0);
    expect(outputs()).toEqual(before);
  });

  test('a failure that is mended leaves no file of its failure', async () => {
    folder.write('d/bad.txt', Buffer.from([0xc4, 0xd2]));
    await clean('-f', 'text');
    expect(Object.keys(outputs())).toContain('bad.txt.json');
    folder.write('d/bad.txt', '好的报告\n');
    await clean('-f', 'text', '--resume');
    expect(Object.keys(outputs())).not.toContain('bad.txt.json');
    expect(folder.read('out/bad.txt.txt')).toContain('好的报告');
  });

  test('after an interruption it goes on from there', async () => {
    const interruption = new AbortController();
    const stopped = await folder.run(['clean', 'd', 'gone', '-o', 'out', '--failures', 'f.ndjson'], { signal: interruption.signal, env: { CI: 'true' }, stdout: new Writable() }).then((ran) => ran);
    expect(stopped.code).toBe(3);
    interruption.abort();
    await folder.run(['clean', 'd', '-o', 'out', '--resume'], { signal: interruption.signal });
    expect(keptIn(await clean('--resume'))).toBe(6);
  });

  test('after a kill: the journal counts, a line that is cut does not, and what was half written goes', async () => {
    await clean();
    const lines = folder.read(`out/${MANIFEST}`).split('\n');
    rmSync(join(folder.path, 'out', MANIFEST));
    writeFileSync(join(folder.path, 'out', JOURNAL), `${lines.slice(0, 3).join('\n')}\n${(lines[3] ?? '').slice(0, 40)}`);
    writeFileSync(join(folder.path, 'out', '.reportkit-1-0.tmp'), '{"half');
    const before = outputs();
    delete before['.reportkit-1-0.tmp'];
    expect(keptIn(await clean('--resume'))).toBe(3);
    expect(outputs()).toEqual(before);
    expect(manifest()).toHaveLength(6);
  });

  test('an output that cannot be ended is discarded without a second fault', async () => {
    const out = join(folder.path, 'out');
    const opened = await ResumableFolder.open(out, { each: 'file', format: 'json', stable: false }, { inputs: [], settings: defaultSettings, records: { kind: 'auto', fields: defaultFields }, resume: false, prune: false, shard: null, named: 'out' });
    mkdirSync(join(out, MANIFEST));
    expect(() => opened.end()).toThrow(WriteError);
    await expect(opened.discard()).resolves.toBeUndefined();
  });

  test('inputs that moved are others; a manifest may hold what is no input now', async () => {
    await clean();
    renameSync(join(folder.path, 'd/5.txt'), join(folder.path, 'd/6.txt'));
    expect(keptIn(await clean('--resume'))).toBe(5);
    expect(manifest().map(({ path }) => path)).toContain('5.txt');
  });

  test.each([[[]], [['-o', 'x.csv']], [['-o', 'x.json']]])('%j cannot be resumed, and says so', async (output) => {
    const ran = await folder.run(['clean', 'd/0.txt', '--resume', ...output]);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain('Name a folder or an .ndjson file');
  });
});

test('shards that write to one folder have each their own manifest, and go on with --resume', async () => {
  const shard = async (part: string): Promise<Ran> => folder.run(['clean', 'd', '-o', 'out', '--shard', part, '--resume']);
  expect((await shard('1/2')).code).toBe(0);
  expect((await shard('2/2')).code).toBe(0);
  const names = readdirSync(join(folder.path, 'out')).filter((name) => name.startsWith('.reportkit-'));
  expect(names.sort()).toEqual([manifestOf({ index: 1, count: 2 }), manifestOf({ index: 2, count: 2 })]);
  const all = await clean('--resume');
  expect(keptIn(all)).toBe(6);
  await folder.run(['clean', 'd', '-o', 'once']);
  expect(outputs('out')).toEqual(outputs('once'));
});
