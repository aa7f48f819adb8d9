import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { manifestOf } from '../../src/corpus/resume/folder';
import { Folder, records, type Ran } from '../cli-run';

const textOf = (n: number): string => `第${n}号报告\n一、情况\n今年以来，各项工作进展顺利。\n`;
const line = (value: object): string => `${JSON.stringify(value)}\n`;

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
  folder.write('d/a.txt', textOf(1)).write('d/z.txt', textOf(2));
  folder.write('d/m.jsonl', line({ text: textOf(3), path: 'B/own.txt' }) + line({ text: textOf(4) }) + line({ text: textOf(5), path: 'A/3' }));
  folder.write('d/n.ndjson.gz', gzipSync(line({ text: textOf(6) })));
  for (const name of readdirSync(join(folder.path, 'd'))) utimesSync(join(folder.path, 'd', name), 1e9, 1e9);
});
afterEach(() => folder.remove());

const keptIn = ({ stderr }: Ran): number => Number(/^(\d+) of \d+ documents are up to date/m.exec(stderr)?.[1] ?? 0);

/** What stands in the output, but for the book-keeping. */
function outputIn(name: string): Record<string, string> {
  const place = join(folder.path, name);
  if (!statSync(place).isDirectory()) return { all: readFileSync(place).toString('latin1') };
  return Object.fromEntries(readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && !entry.name.startsWith('.reportkit-'))
    .map((entry) => join(entry.parentPath, entry.name)).sort().map((file) => [file.slice(place.length + 1), readFileSync(file, 'utf8')]));
}

describe.each(['out', 'all.ndjson', 'all.jsonl.gz'])('--resume to %s where files hold many documents', (name) => {
  const clean = (...argv: string[]): Promise<Ran> => folder.run(['clean', 'd', '-o', name, '--lang', 'en', '--jobs', '1', '--resume', ...argv]);
  const asAnew = async (...argv: string[]): Promise<void> => {
    const fresh = `anew-${name}`;
    rmSync(join(folder.path, fresh), { recursive: true, force: true });
    await folder.run(['clean', 'd', '-o', fresh, '--lang', 'en', '--jobs', '1', '--summary', 'anew.json', ...argv]);
    expect(outputIn(name)).toEqual(outputIn(fresh));
  };

  test('nothing changed: nothing is done again, and the summary is the same', async () => {
    const first = await clean('--summary', 'first.json');
    const second = await clean('--summary', 'second.json');
    expect([first.code, second.code, keptIn(first), keptIn(second)]).toEqual([0, 0, 0, 4]);
    expect(folder.read('second.json')).toBe(folder.read('first.json'));
    expect(JSON.parse(folder.read('second.json'))).toMatchObject({ documents: 6, failed: 0 });
    await asAnew();
  });

  test('a file that changed is done again with all its records, others are not', async () => {
    await clean();
    folder.write('d/m.jsonl', line({ text: textOf(7) }));
    expect(keptIn(await clean('--summary', 'now.json'))).toBe(3);
    await asAnew();
    expect(folder.read('now.json')).toBe(folder.read('anew.json'));
    utimesSync(join(folder.path, 'd/m.jsonl'), 1e9, 1e9);
    expect(keptIn(await clean())).toBe(4);
  });

  test('a file with a record that failed is done again, and so is one whose fields are named otherwise', async () => {
    folder.write('d/m.jsonl', `${line({ text: textOf(7), body: textOf(8) })}{\n`);
    utimesSync(join(folder.path, 'd/m.jsonl'), 1e9, 1e9);
    const first = await clean();
    expect(first.code).toBe(3);
    const again = await clean();
    expect([again.code, keptIn(again)]).toEqual([3, 3]);
    expect(keptIn(await clean('--field', 'text=body'))).toBe(2);
    await asAnew('--field', 'text=body');
  });

  test('the content decides, not the time', async () => {
    await clean();
    utimesSync(join(folder.path, 'd/m.jsonl'), 2e9, 2e9);
    expect(keptIn(await clean())).toBe(4);
    await asAnew();
  });
});

test('what an interruption left of a file of many documents is done again', async () => {
  await folder.run(['clean', 'd', '-o', 'out', '--jobs', '1']);
  const manifest = join(folder.path, 'out', manifestOf(null));
  const lines = readFileSync(manifest, 'utf8').split('\n');
  const before = outputIn('out');
  writeFileSync(manifest, lines.filter((one) => !one.includes('"m.jsonl"')).join('\n'));
  expect(keptIn(await folder.run(['clean', 'd', '-o', 'out', '--jobs', '1', '--lang', 'en', '--resume']))).toBe(3);
  expect(outputIn('out')).toEqual(before);
});

describe('outputs whose sources are gone', () => {
  const clean = (...argv: string[]): Promise<Ran> => folder.run(['clean', 'd', '-o', 'out', '--lang', 'en', '--jobs', '1', ...argv]);

  test('are told with their number, and stay', async () => {
    await clean();
    for (const gone of ['a.txt', 'm.jsonl']) rmSync(join(folder.path, 'd', gone));
    const before = outputIn('out');
    for (let n = 0; n < 2; n++) expect((await clean('--resume')).stderr).toContain('2 outputs of earlier runs in out belong to no input of this run and stay: a.txt, m.jsonl. --prune removes them.');
    expect(outputIn('out')).toEqual(before);
    expect((await clean('--resume', '--quiet')).stderr).toBe('');
  });

  test('--prune removes them, but not what was changed since, nor what nobody wrote', async () => {
    folder.write('d/sub/deep.txt', textOf(9));
    await clean();
    for (const gone of ['a.txt', 'm.jsonl', 'sub/deep.txt']) rmSync(join(folder.path, 'd', gone));
    folder.write('out/note.json', '{}').write('out/a.txt.json', 'mine');
    const ran = await clean('--resume', '--prune');
    expect(ran.stderr).toContain('2 outputs of earlier runs in out were removed: m.jsonl, sub/deep.txt.');
    expect(ran.stderr).toContain('a.txt.json is not as it was written, and was not removed.');
    expect(Object.keys(outputIn('out'))).toEqual(['a.txt.json', 'n.ndjson.gz/1.json', 'note.json', 'z.txt.json']);
    expect(existsSync(join(folder.path, 'out/sub'))).toBe(false);
    expect((await clean('--resume')).stderr).toContain('1 output of earlier runs in out belongs to no input of this run and stays: a.txt.');
  });

  test.each([[['-o', 'out', '--prune']], [['-o', 'all.ndjson', '--resume', '--prune']], [['-o', 'out', '--resume', '--prune', '--shard', '1/2']]])('%j is a mistake', async (argv) => {
    expect(await folder.run(['clean', 'd/a.txt', ...argv, '--lang', 'en'])).toMatchObject({ code: 2, stderr: expect.stringContaining('--prune removes what earlier runs left') });
  });
});

describe('--shard where files hold many documents', () => {
  test.each([['.ndjson', []], ['.csv', []], ['.ndjson', ['--failures']]])('%s: merged shards are what one run writes', async (ending, options) => {
    folder.write('d/bad.jsonl', `{\n${line({ text: textOf(8), path: '0' })}{\n`).write('d/none.jsonl', '');
    const failures = (at: string): string[] => (options.length === 0 ? [] : ['--failures', at]);
    for (let i = 1; i <= 3; i++) await folder.run(['clean', 'd', '--shard', `${i}/3`, '-o', `s/${i}${ending}`, '--max-failures', 'all', ...failures(`f/${i}.ndjson`)]);
    await folder.run(['clean', 'd', '-o', `whole${ending}`, '--max-failures', 'all', '--summary', 'whole.json', ...failures('failed.ndjson')]);
    expect((await folder.run(['merge', 's', '-o', `merged${ending}`, '--max-failures', 'all', '--summary', 'merged.json'])).code).toBe(0);
    expect(folder.read(`merged${ending}`)).toBe(folder.read(`whole${ending}`));
    expect(folder.read('merged.json')).toBe(folder.read('whole.json'));
    if (options.length === 0) return;
    expect((await folder.run(['merge', 'f', '-o', 'f.ndjson', '--max-failures', 'all'])).code).toBe(0);
    expect(folder.read('f.ndjson')).toBe(folder.read('failed.ndjson'));
  });

  test('a shard goes on with --resume', async () => {
    const clean = (...argv: string[]): Promise<Ran> => folder.run(['clean', 'd', '--lang', 'en', '--resume', ...argv]);
    for (const _ of [1, 2]) for (const i of [1, 2]) await clean('--shard', `${i}/2`, '-o', `s/${i}.ndjson`);
    await clean('-o', 'whole.ndjson');
    expect((await folder.run(['merge', 's', '-o', 'merged.ndjson'])).code).toBe(0);
    expect(folder.read('merged.ndjson')).toBe(folder.read('whole.ndjson'));
    expect(records(folder.read('merged.ndjson'))).toHaveLength(6);
  });
});
