import { existsSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { keptBeside } from '../../src/corpus/resume/file';
import { lockOf } from '../../src/corpus/resume/folder';
import { Folder } from '../cli-run';

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
  folder.write('d/1.txt', '报告\n一、情况\n今年以来，各项工作进展顺利。\n');
});
afterEach(() => folder.remove());

/** No process has this number: it is above the highest that systems give. */
const GONE = 2 ** 30;

describe.each([
  ['a file', ['-o', 'all.ndjson', '--resume'], () => keptBeside('all.ndjson').lock],
  ['a folder', ['-o', 'out'], () => join('out', lockOf(null))],
] as const)('%s that another run writes', (_what, argv, lock) => {
  const clean = () => folder.run(['clean', 'd', '--jobs', '1', '--lang', 'en', ...argv]);
  const held = (host: string, pid: number) => folder.write(lock(), `${JSON.stringify({ host, pid })}\n`);

  test('is refused while that run lives, and its lock stays', async () => {
    held(hostname(), process.ppid);
    const ran = await clean();
    expect(ran.code).toBe(2);
    expect(ran.stderr).toContain(`Another run (process ${process.ppid}) is writing `);
    expect(existsSync(join(folder.path, lock()))).toBe(true);
  });

  test.each([['whose run is gone', () => held(hostname(), GONE)], ['of another host', () => held(`not-${hostname()}`, process.ppid)], ['that was cut', () => folder.write(lock(), '{"ho')]])('a lock %s is nobody’s', async (_which, leave) => {
    leave();
    expect((await clean()).code).toBe(0);
    expect(existsSync(join(folder.path, lock()))).toBe(false);
  });
});
