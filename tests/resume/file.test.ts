import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { keptBeside } from '../../src/corpus/resume/file';
import { Folder, type Ran } from '../cli-run';

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
  for (let n = 0; n < 6; n++) folder.write(`d/${n}.txt`, `第${n}号报告\n一、情况\n今年以来，各项工作进展顺利。\n`);
});
afterEach(() => folder.remove());

const keptIn = ({ stderr }: Ran): number => Number(/^(\d+) of \d+ documents are up to date/m.exec(stderr)?.[1] ?? 0);
const bytes = (name: string): Buffer => readFileSync(join(folder.path, name));

describe.each(['all.ndjson', 'all.jsonl.gz'])('--resume to %s', (name) => {
  const clean = (...argv: string[]): Promise<Ran> => folder.run(['clean', 'd', '-o', name, '--jobs', '1', '--lang', 'en', '--resume', ...argv]);
  const whole = async (...argv: string[]): Promise<Buffer> => {
    await folder.run(['clean', 'd', '-o', `whole-${name}`, '--jobs', '1', '--lang', 'en', ...argv]);
    return bytes(`whole-${name}`);
  };

  test('what changed, came or failed is done again, in the order of the inputs', async () => {
    folder.write('d/bad.txt', Buffer.from([0xc4, 0xd2]));
    await clean();
    expect(bytes(name)).toEqual(await whole());
    folder.write('d/1.txt', '另一份报告\n').write('d/0a.txt');
    expect(keptIn(await clean('--failures', 'f.ndjson', '--summary', 's.json'))).toBe(5);
    expect(bytes(name)).toEqual(await whole('--failures', 'g.ndjson', '--summary', 't.json'));
    expect(bytes('f.ndjson')).toEqual(bytes('g.ndjson'));
    expect(bytes('s.json')).toEqual(bytes('t.json'));
  });

  test('after a kill it goes on from the journal and the partial file; a cut line or record is none', async () => {
    await folder.run(['clean', 'd', '-o', 'plain.ndjson', '--jobs', '1', '--lang', 'en', '--resume']);
    const { journal, partial } = keptBeside(join(folder.path, name));
    const from = keptBeside(join(folder.path, 'plain.ndjson')).manifest;
    const lines = readFileSync(from, 'utf8').split('\n');
    writeFileSync(journal, `${lines.slice(0, 3).join('\n')}\n${(lines[3] ?? '').slice(0, 40)}`);
    writeFileSync(partial, bytes('plain.ndjson').subarray(0, -100));
    expect(keptIn(await clean())).toBe(3);
    expect(bytes(name)).toEqual(await whole());
    expect([journal, partial].map((place) => existsSync(place))).toEqual([false, false]);
  });

  test('an output that another run wrote is not taken for its own', async () => {
    await clean();
    rmSync(join(folder.path, name));
    await folder.run(['clean', 'd/1.txt', '-o', name, '--jobs', '1']);
    expect(keptIn(await clean())).toBe(0);
    expect(bytes(name)).toEqual(await whole());
  });

  test('a shard with its facts', async () => {
    await clean('--shard', '1/2');
    expect(keptIn(await clean('--shard', '1/2'))).toBeGreaterThan(0);
    expect(bytes(name)).toEqual(await whole('--shard', '1/2'));
    expect(bytes(`${name}.shard.json`)).toEqual(bytes(`whole-${name}.shard.json`));
  });
});
