import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Folder, type Ran } from '../cli-run';

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
  for (let n = 0; n < 9; n++) folder.write(`d/${n}.txt`, `第${n}号报告\n一、情况\n今年以来，各项工作进展顺利。\n`);
  // Its failure record tells the test when to interrupt.
  folder.write('d/4.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]));
});
afterEach(() => folder.remove());

const keptIn = ({ stderr }: Ran): number => Number(/^(\d+) of \d+ documents are up to date/m.exec(stderr)?.[1] ?? 0);
const bytes = (name: string): Buffer => readFileSync(join(folder.path, name));

describe.each(['all.ndjson', 'all.jsonl.gz'])('an interruption while %s is written', (name) => {
  const clean = (...argv: string[]): Promise<Ran> => folder.run(['clean', 'd', '-o', name, '--jobs', '1', '--lang', 'en', '--max-failures', 'all', ...argv]);
  const interrupted = async (...argv: string[]): Promise<Ran> => {
    const interruption = new AbortController();
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        interruption.abort();
        done();
      },
    });
    return folder.run(['clean', 'd', '-o', name, '--jobs', '1', '--lang', 'en', '--failures', '-', ...argv], { signal: interruption.signal, stdout });
  };
  const whole = async (): Promise<Buffer> => {
    await folder.run(['clean', 'd', '-o', `whole-${name}`, '--jobs', '1', '--max-failures', 'all']);
    return bytes(`whole-${name}`);
  };

  test('what was finished is there, and --resume goes on from it', async () => {
    expect((await interrupted()).code).toBe(130);
    expect(readdirSync(folder.path).sort()).toEqual([`.reportkit-for-${name}-manifest.ndjson`, name, 'd']);
    expect(bytes(name).length).toBeGreaterThan(0);
    expect(keptIn(await clean('--resume'))).toBeGreaterThanOrEqual(4);
    expect(bytes(name)).toEqual(await whole());
  });

  test.each([[[]], [['--resume']]])('an earlier file stays whole (with %j), and --resume goes on beside it', async (argv) => {
    await clean();
    folder.write('d/0.txt', '另一份报告\n一、情况\n今年以来，各项工作进展顺利。\n').write('d/7.txt', '再一份报告\n');
    const before = bytes(name);
    expect((await interrupted(...argv)).code).toBe(130);
    expect(bytes(name)).toEqual(before);
    expect(keptIn(await clean('--resume'))).toBeGreaterThanOrEqual(4);
    expect(bytes(name)).toEqual(await whole());
    expect(readdirSync(folder.path).sort()).toEqual([`.reportkit-for-${name}-manifest.ndjson`, name, 'd', `whole-${name}`]);
  });

  test('a run that is not interrupted leaves nothing beside its file', async () => {
    await clean();
    expect(readdirSync(folder.path).sort()).toEqual([name, 'd']);
  });
});
