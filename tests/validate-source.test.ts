import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Folder } from './cli-run';
import { zipOf } from './zip-writer';

let folder: Folder;
beforeEach(() => { folder = new Folder(); });
afterEach(() => folder.remove());

const TEXT = '关于春季造林的报告\n一、总体情况\n今年以来，全县造林绿化工作进展顺利。\n';
const PAGE = `<html><body><h1>关于春季造林的报告</h1><p>${TEXT}</p></body></html>`;

const lines = (...records: object[]): string => records.map((record) => `${JSON.stringify(record)}\n`).join('');
const many = (count: number): object[] => Array.from({ length: count }, (_, nth) => ({ text: `${TEXT}第${nth + 1}项。\n` }));

function warc(page: string): Buffer {
  const block = Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`);
  return Buffer.concat([Buffer.from(`WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.gov.cn/1\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]);
}

/** Places whose sources are missing or changed. */
async function wrong(...argv: string[]): Promise<string[]> {
  const { stdout } = await folder.run(['validate', ...argv, '-f', 'ndjson', '--quiet', '--only', 'report/source', '--only', 'report/ledger']);
  return stdout.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as { file: string; rule: string }).map(({ file, rule }) => `${rule} ${file}`);
}

describe('validate --source', () => {
  test('finds records by the file and the number, whatever the order of the reports', async () => {
    folder.write('in/r.ndjson', lines(...many(12))).write('in/q.ndjson.gz', gzipSync(lines({ html: PAGE }))).write('in/a.warc', warc(PAGE)).write('in/z.zip', zipOf([{ name: 'd/r.ndjson', content: lines(...many(3)) }]));
    await folder.run(['clean', 'in', '-o', 'out']);
    await folder.run(['clean', 'in', '-o', 'out.ndjson']);
    expect(await wrong('out', '--source', 'in')).toEqual([]);
    expect(await wrong('out.ndjson', '--source', 'in')).toEqual([]);
    folder.write('in/r.ndjson', lines(...many(12).slice(0, 10), { text: '改' })).write('in/a.warc', warc(`${PAGE}改`));
    expect(await wrong('out', '--source', 'in')).toEqual(['report/source in/a.warc/1', 'report/source in/r.ndjson/11', 'report/source in/r.ndjson/12']);
  });

  test('finds records by the path that they name, also where several name one', async () => {
    folder.write('in/r.ndjson', lines({ text: TEXT, path: '甲/一' }, { text: `${TEXT}二\ud800`, path: '甲/一' }, { text: TEXT, path: 7 }));
    await folder.run(['clean', 'in', '-o', 'out.ndjson']);
    expect(await wrong('out.ndjson', '--source', 'in')).toEqual([]);
    folder.write('in/r.ndjson', lines({ text: TEXT, path: '甲/一' }, { text: '改', path: '甲/一' }));
    expect(await wrong('out.ndjson', '--source', 'in')).toEqual(['report/source in/r.ndjson/1', 'report/source in/7']);
  });

  test('reads the fields that --field names', async () => {
    folder.write('in/r.ndjson', lines({ body: TEXT }));
    await folder.run(['clean', 'in', '--field', 'text=body', '-o', 'out.ndjson']);
    expect(await wrong('out.ndjson', '--source', 'in', '--field', 'text=body')).toEqual([]);
    expect(await wrong('out.ndjson', '--source', 'in')).toEqual(['report/source in/r.ndjson/1']);
  });
});

test('validate --source takes a folder or an archive, and no other file: 2', async () => {
  folder.write('z.zip', zipOf([{ name: '一.txt', content: TEXT }])).write('a.txt', TEXT);
  await folder.run(['clean', 'z.zip', '-o', 'out.ndjson']);
  folder.write('one.ndjson', folder.read('out.ndjson').replace('"path":"z.zip/一.txt"', '"path":"一.txt"'));
  expect(await wrong('one.ndjson', '--source', 'z.zip')).toEqual([]);
  const refused = await folder.run(['validate', 'one.ndjson', '--source', 'a.txt']);
  expect(refused).toMatchObject({ code: 2, stdout: '' });
  expect(refused.stderr).toContain('a.txt is a file, and --source names the folder');
});

test('validate names members of archives and records by their place from the current folder', async () => {
  folder.write('in/a.txt', TEXT).write('in/z.zip', zipOf([{ name: '一.txt', content: TEXT }])).write('in/r.ndjson', lines({ text: TEXT, path: '甲/一' }, { text: TEXT })).write('in/a.warc', warc(PAGE));
  const { stdout } = await folder.run(['validate', 'in', '-f', 'ndjson', '--quiet']);
  const files = stdout.split('\n').filter((line) => line !== '').map((line) => (JSON.parse(line) as { file: string }).file);
  expect([...new Set(files)].sort()).toEqual(['in/a.txt', 'in/a.warc/1', 'in/r.ndjson/1', 'in/r.ndjson/2', 'in/z.zip/一.txt']);
  expect((await folder.run(['validate', 'in', '-f', 'github', '--quiet'])).stdout).toContain('file=in/z.zip/一.txt');
});
