import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Folder } from './cli-run';

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
  folder.write('d/a.txt').write('d/b.txt').write('e/c.txt').write('file.txt');
});
afterEach(() => folder.remove());

test('--summary - is standard output where the records go elsewhere, and a mistake where they go there', async () => {
  const ran = await folder.run(['clean', 'd', '-o', 'out', '--summary', '-', '--quiet']);
  expect(ran.code).toBe(0);
  expect(JSON.parse(ran.stdout)).toMatchObject({ schema: 'reportkit/summary@1', documents: 2 });
  for (const stdoutIsTerminal of [false, true]) {
    const both = await folder.run(['clean', 'd', '--summary', '-'], { stdoutIsTerminal });
    expect(both).toMatchObject({ code: 2, stdout: '' });
    expect(both.stderr).toContain('--summary - is standard output');
  }
  expect(existsSync(join(folder.path, '-'))).toBe(false);
});

test('--summary that cannot be written is refused before anything is', async () => {
  for (const place of ['file.txt/sum.json', 'e']) {
    const ran = await folder.run(['clean', 'd', '-o', 'out', '--summary', place]);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(`${place} cannot be written`);
    expect(existsSync(join(folder.path, 'out'))).toBe(false);
  }
  await folder.run(['clean', 'd', '-o', 's/1.ndjson', '--shard', '1/1']);
  const merged = await folder.run(['merge', 's', '-o', 'all.ndjson', '--summary', 'file.txt/sum.json']);
  expect(merged.code).toBe(2);
  expect(existsSync(join(folder.path, 'all.ndjson'))).toBe(false);
  expect(readdirSync(folder.path).sort()).toEqual(['d', 'e', 'file.txt', 's']);
  expect(JSON.parse((await folder.run(['merge', 's', '-o', 'all.ndjson', '--summary', '-', '--quiet'])).stdout)).toMatchObject({ documents: 2 });
});
