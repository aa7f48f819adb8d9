import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Folder } from './cli-run';

let folder: Folder;
beforeEach(() => { folder = new Folder(); });
afterEach(() => folder.remove());

describe('restore, where there is nothing to restore or to prove', () => {
  test.each([[], ['--check'], ['--check', '--json'], ['--quiet'], ['-o', 'back.bin']])('failure records alone: 1, and a line that says why (%j)', async (...options) => {
    folder.write('d/a.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]));
    await folder.run(['clean', 'd', '-o', 'out', '--max-failures', 'all']);
    const ran = await folder.run(['restore', 'out', ...options]);
    expect(ran.code).toBe(1);
    expect(ran.stderr).toContain('Nothing was restored: only failure records are in out.');
    expect(ran.stdout).toBe(options.includes('--json') ? '[]\n' : '');
    expect(existsSync(join(folder.path, 'back.bin'))).toBe(false);
  });
});

test('restore says of a packed text that it was packed, and of one with losses that it had them', async () => {
  const text = '一份报告的正文，写得很长，足够判断编码。\n'.repeat(20);
  folder.write('d/a.txt.gz', gzipSync(text)).write('d/b.txt.gz', gzipSync(Buffer.concat([Buffer.from(text), Buffer.from([0xe6, 0x8a])])));
  await folder.run(['clean', 'd', '-o', 'out']);
  const packed = await folder.run(['restore', 'out/a.txt.gz.json']);
  expect(packed).toMatchObject({ code: 0, stdout: text });
  expect(packed.stderr).toContain('the source was packed (gzip)');
  expect((await folder.run(['restore', 'out/b.txt.gz.json'])).stderr).toContain('did not decode without loss');
});

test('--source beside several reports is refused before one is restored; a folder with one is not', async () => {
  folder.write('d/a.txt').write('d/b.txt').write('e/a.txt');
  await folder.run(['clean', 'd', '-o', 'two']);
  await folder.run(['clean', 'e', '-o', 'one']);
  const refused = await folder.run(['restore', 'two', '-o', 'back', '--source', 'd/a.txt']);
  expect(refused.code).toBe(2);
  expect(refused.stderr).not.toContain('ok  ');
  expect(existsSync(join(folder.path, 'back'))).toBe(false);
  expect((await folder.run(['restore', 'one', '-o', 'back', '--source', 'e/a.txt'])).code).toBe(0);
  expect(folder.read('back/a.txt')).toBe(folder.read('e/a.txt'));
});

test('a report that was saved with a BOM is a report, laid out over lines too', async () => {
  folder.write('d/a.txt');
  const { stdout } = await folder.run(['clean', 'd']);
  folder.write('line.json', `\ufeff${stdout}`).write('laid.json', `\ufeff${JSON.stringify(JSON.parse(stdout), null, 2)}\n`);
  for (const file of ['line.json', 'laid.json']) expect(await folder.run(['restore', file])).toMatchObject({ code: 0, stdout: folder.read('d/a.txt') });
});
