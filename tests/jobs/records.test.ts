import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { nestsDeeper } from '../../src/corpus/records/nesting';
import { Folder } from '../cli-run';

const BIN = join(__dirname, '../../bin/reportkit.js');
const MARKED = join(__dirname, 'marked-thread.mjs');

let folder: Folder;
beforeEach(() => { folder = new Folder(); });
afterEach(() => folder.remove());

const TEXT = '关于工作的报告\n一、总体情况\n责任主##paidbegin##体,很好。\n二、党的建设\n今年以来，各项工作进展顺利。\n';
const line = (value: unknown): string => JSON.stringify(value);
const deep = (levels: number): string => '['.repeat(levels) + ']'.repeat(levels);

/** Lines of every kind, good ones most of all. */
function lines(count: number): string {
  const odd = ['{bad', '  ', '[1]', '{"id":1}', line({ html: '<!DOCTYPE html><html><body><h1>报告</h1><p>一份报告的正文内容。</p></body></html>', path: '页/一.html' }),
    line({ text: TEXT, path: '../出.txt', 编号: '七' }), `{"text":"甲","x":${deep(998)}}`, `{"text":"甲","x":${deep(20_000)}}`, line({ text: '' }), line({ text: `乙\ud800${TEXT}`, id: 1234567890123456 })];
  return Array.from({ length: count }, (_, n) => odd[n] ?? line({ text: TEXT.repeat(1 + (n % 7)), n })).join('\n');
}

function page(n: number, type: string, body: string | Buffer): Buffer {
  const http = Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Type: ${type}\r\n\r\n`), Buffer.from(body)]);
  return Buffer.concat([Buffer.from(`WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://www.example.gov.cn/${n}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${http.length}\r\n\r\n`), http, Buffer.from('\r\n\r\n')]);
}

async function ran(args: readonly string[], input: string | Buffer = ''): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  const { code, stdout, stderr } = await folder.run(args, { stdin: input });
  return { code, stdout, stderr };
}

describe('records are cleaned on threads', () => {
  test.each([[[]], [['-f', 'csv']], [['-f', 'json']], [['--stable']]])('to the bytes, summary and exit code of one: %j', async (options) => {
    folder.write('d/a.ndjson', lines(700)).write('d/b.jsonl.gz', gzipSync(lines(40))).write('d/c.txt', TEXT)
      .write('d/e.warc', Buffer.concat([page(1, 'text/html; charset=utf-8', `<html><body><h1>报告</h1><p>${TEXT}</p></body></html>`), page(2, 'image/png', 'x'), page(3, 'application/octet-stream', Buffer.from([0, 1, 2, 0xff])), page(4, 'text/plain', TEXT), Buffer.from('WARC/1.0\r\nWARC-Type: resp')]));
    const of = async (...jobs: string[]) => ({ ...(await ran(['clean', 'd', '--summary', 's.json', '--max-failures', '3', ...options, ...jobs])), summary: folder.read('s.json') });
    const one = await of('--jobs', '1');
    expect(one.code).toBe(3);
    expect(await of('--jobs', '3', '--timeout', '60')).toEqual(one);
    expect(await of('--jobs', '1', '--timeout', '60')).toEqual(one);
  });

  test('a record that hangs or ends its thread costs itself, keeps its name and its fields, and the others are what they are without it', async () => {
    const all = Array.from({ length: 12 }, (_, n) => line({ text: TEXT, n }));
    const alone = await ran(['clean', '--from', 'ndjson', '--quiet'], all.join('\n'));
    all.splice(5, 0, line({ text: TEXT, mark: 'hang' }), line({ text: TEXT, path: '甲.txt', mark: 'exit' }));
    folder.write('a.ndjson', all.join('\n'));
    const { code, stdout } = await folder.run(['clean', 'a.ndjson', '--quiet', '--jobs', '2', '--timeout', '4', '--max-failures', 'all'], { threadScript: MARKED });
    expect(code).toBe(0);
    const records = stdout.trimEnd().split('\n');
    expect(JSON.parse(records[5] ?? '')).toMatchObject({ source: { path: 'a.ndjson/6' }, error: { rule: 'load/timeout' }, input: { mark: 'hang' } });
    expect(JSON.parse(records[6] ?? '')).toMatchObject({ source: { path: '甲.txt' }, error: { rule: 'load/worker-died' }, input: { mark: 'exit' } });
    const texts = (of: readonly string[]): string[] => of.map((one) => (JSON.parse(one) as { text: string }).text);
    expect(texts(records.filter((_, n) => n !== 5 && n !== 6))).toEqual(texts(alone.stdout.trimEnd().split('\n')));
  });

  test('a pipe that idles has its answer, and what follows later too', async () => {
    const child = spawn(process.execPath, [BIN, 'clean', '--from', 'ndjson', '--quiet', '--jobs', '2', '--timeout', '60'], { cwd: folder.path });
    let out = '';
    const answers = (count: number): Promise<void> => new Promise((resolve) => {
      const look = (): void => { if (out.split('\n').length > count) resolve(); };
      child.stdout.on('data', look);
      look();
    });
    child.stdout.on('data', (chunk: Buffer) => { out += chunk.toString('latin1'); });
    for (const [from, count] of [[0, 1], [1, 4]] as const) {
      for (let n = from; n < count; n++) child.stdin.write(`${line({ text: TEXT, n })}\n`);
      await answers(count);
    }
    child.stdin.end(line({ text: TEXT, n: 4 }));
    await answers(5);
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(0);
    expect(out.trimEnd().split('\n').map((one) => (JSON.parse(one) as { input: { n: number } }).input.n)).toEqual([0, 1, 2, 3, 4]);
  });

  test('an interruption ends it while the pipe is open', async () => {
    const child = spawn(process.execPath, [BIN, 'clean', '--from', 'ndjson', '--quiet', '--jobs', '2', '--timeout', '60'], { cwd: folder.path });
    child.stdout.once('data', () => child.kill('SIGINT'));
    child.stdin.write(`${line({ text: TEXT })}\n`);
    expect(await new Promise((resolve) => child.on('close', resolve))).toBe(130);
  });
});

test('nesting is counted outside of strings', () => {
  const bytes = (json: string): Uint8Array => Buffer.from(json);
  expect(nestsDeeper(bytes(deep(5)), 5)).toBe(false);
  expect(nestsDeeper(bytes(deep(6)), 5)).toBe(true);
  expect(nestsDeeper(bytes('{"a":[{"b":{}}],"[[[[[[\\"[[":1}'), 4)).toBe(false);
  expect(nestsDeeper(bytes('{"a":[{"b":{}}],"[[[[[[\\"[[":1}'), 3)).toBe(true);
  expect(nestsDeeper(bytes(`[${'[],'.repeat(50)}[]]`), 2)).toBe(false);
});
