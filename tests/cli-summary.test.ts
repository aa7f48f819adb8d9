import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { Folder } from './cli-run';
import { zipOf } from './zip-writer';

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

test('--failures - is standard output where the records go elsewhere, and a mistake where they go there', async () => {
  folder.write('d/photo.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));
  const ran = await folder.run(['clean', 'd', '-o', 'out.ndjson', '--failures', '-', '--max-failures', 'all', '--quiet']);
  expect(ran.code).toBe(0);
  expect(JSON.parse(ran.stdout)).toMatchObject({ schema: 'reportkit/failure@1', source: { path: 'photo.txt' } });
  for (const more of [[], ['-o', 'b.ndjson', '--summary', '-']]) {
    const both = await folder.run(['clean', 'd', '--failures', '-', ...more]);
    expect(both).toMatchObject({ code: 2, stdout: '' });
    expect(both.stderr).toContain('--failures - is standard output');
  }
  const shard = await folder.run(['clean', 'd', '-o', 'c.ndjson', '--failures', '-', '--shard', '1/2']);
  expect(shard.code).toBe(2);
  expect(shard.stderr).toContain('failure records of a shard need a file');
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

test('the summary names a record by its file and number, whatever the record calls itself', async () => {
  const line = JSON.stringify({ text: '工作##paidbegin##顺利', path: '甲/乙' });
  folder.write('r/q.ndjson', `\n${line}\n`).write('r/z.zip', zipOf([{ name: 'd/p.ndjson', content: `${line.replace('甲/乙', '丙')}\n` }])).write('r/a.txt');
  const { stderr } = await folder.run(['clean', 'r', '-o', 'out']);
  const commands = [...stderr.matchAll(/reportkit explain "([^"]+)" --record (\d+)/g)].map(([, file = '', number = '']) => [file, number] as const);
  expect(commands).toEqual(expect.arrayContaining([['r/q.ndjson', '2'], ['r/z.zip/d/p.ndjson', '1']]));
  for (const [file, number] of commands) expect((await folder.run(['explain', file, '--record', number])).stdout).toContain('##paidbegin##');
});

test('a record whose path holds a NUL is written like any other', async () => {
  folder.write('r.ndjson', `${JSON.stringify({ text: '工作进展顺利。', path: 'a\0b' })}\n`);
  expect(await folder.run(['clean', 'r.ndjson', '-o', 'out', '--quiet'])).toMatchObject({ code: 0, stderr: '' });
  expect(JSON.parse(folder.read('out/a%00b.json'))).toMatchObject({ source: { path: 'a\0b' } });
  expect((await folder.run(['restore', 'out', '-o', 'back', '--quiet'])).code).toBe(0);
  expect(folder.read('back/a%00b')).toBe('工作进展顺利。');
});
