import { createHash } from 'node:crypto';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { find } from '../../src/corpus/find';
import { runCorpus, type CorpusJob } from '../../src/corpus/jobs/run-corpus';
import { openSink } from '../../src/corpus/open';
import type { Outcome, Summed } from '../../src/corpus/outcome';
import { defaultSettings } from '../../src/model/settings';
import { Folder, Gathering } from '../cli-run';
import { zipOf } from '../zip-writer';

/** Threads are started from the built program: `npm test` builds it first. */
const THREAD = join(__dirname, '../../dist/corpus/jobs/thread.js');
const MARKED = join(__dirname, 'marked-thread.mjs');
const BIN = join(__dirname, '../../bin/reportkit.js');

let folder: Folder;
beforeEach(() => { folder = new Folder(); });
afterEach(() => folder.remove());

/** The job of cleaning `d` in the folder to `stdout`, on threads. */
async function jobOf(stdout: Writable, more: Partial<CorpusJob>): Promise<CorpusJob> {
  const { inputs } = await find({ names: [{ name: 'd' }], cwd: folder.path, filter: { include: [], exclude: ['*.seen'], avoid: new Set() }, maxBytes: 1e8 });
  const sink = await openSink({ to: 'stream', stream: stdout, format: 'ndjson', table: 'documents' }, false);
  return { inputs, settings: defaultSettings, stdin: () => new PassThrough(), signal: new AbortController().signal, sink, jobs: 2, timeoutSeconds: 60, rows: false, script: THREAD, ...more };
}

async function all(job: CorpusJob): Promise<(Outcome | Summed)[]> {
  const outcomes: (Outcome | Summed)[] = [];
  for await (const outcome of runCorpus(job)) outcomes.push(outcome);
  return outcomes;
}

const summaryOf = (outcomes: readonly (Outcome | Summed)[]): string[] => outcomes.map((one) => `${one.input.path} ${'failure' in one ? one.failure.error.rule : 'done'}`);

describe('a document that hangs or ends its thread costs itself', () => {
  test.each([
    ['hang', 'load/timeout', 3], ['exit', 'load/worker-died', 60], ['throw', 'load/worker-died', 60],
  ])('%s: %s, and the others are what they are without it', async (name, rule, timeoutSeconds) => {
    for (let n = 0; n < 8; n++) folder.write(`d/${n}.txt`);
    const alone = new Gathering();
    await all(await jobOf(alone, {}));
    folder.write(`d/3-${name}.txt`);
    const stdout = new Gathering();
    const outcomes = await all(await jobOf(stdout, { script: MARKED, timeoutSeconds }));
    expect(summaryOf(outcomes)).toEqual(['0', '1', '2', `3-${name}`, '3', '4', '5', '6', '7'].map((file) => `${file}.txt ${file.includes('-') ? rule : 'done'}`));
    const lines = stdout.text().trimEnd().split('\n');
    expect(lines.filter((line) => !line.includes(rule)).join('\n')).toBe(alone.text().trimEnd());
    const record = JSON.parse(lines.find((line) => line.includes(rule)) ?? '') as { error: { message: string } };
    expect(record.error.message).toContain(rule === 'load/timeout' ? '3 s' : name === 'exit' ? 'exit code 7' : 'twice');
  });

  test('a thread that ends once at a document is no failure of it', async () => {
    folder.write('d/a.txt').write('d/b-once.txt').write('d/c.txt');
    expect(summaryOf(await all(await jobOf(new Gathering(), { script: MARKED })))).toEqual(['a.txt done', 'b-once.txt done', 'c.txt done']);
  });

  test('several in one batch, and nothing but them', async () => {
    folder.write('d/1-exit.txt').write('d/2-hang.txt').write('d/3-exit.txt');
    expect(summaryOf(await all(await jobOf(new Gathering(), { script: MARKED, timeoutSeconds: 3, jobs: 1 }))))
      .toEqual(['1-exit.txt load/worker-died', '2-hang.txt load/timeout', '3-exit.txt load/worker-died']);
  });

  test('threads that cannot start at all are an error, not a loop', async () => {
    folder.write('d/a.txt').write('d/b.txt');
    await expect(all(await jobOf(new Gathering(), { script: join(folder.path, 'gone.js') }))).rejects.toThrow('gone.js');
  });
});

test('a reader that takes nothing holds the work up, and an interruption ends it', async () => {
  for (let n = 0; n < 40; n++) folder.write(`d/${String(n).padStart(2, '0')}.txt`, '一、总体情况\n'.repeat(15_000));
  const interruption = new AbortController();
  let taken = 0;
  const slow = new Writable({ highWaterMark: 1, write(_chunk, _encoding, done) { if (++taken < 3) done(); else setTimeout(() => interruption.abort(), 300); } });
  const done: string[] = [];
  const running = (async () => {
    for await (const { input } of runCorpus(await jobOf(slow, { signal: interruption.signal }))) done.push(input.path);
  })();
  await new Promise((resolve) => interruption.signal.addEventListener('abort', resolve));
  slow.destroy();
  await running;
  expect(done.length).toBeLessThan(4);
});

describe('whatever the number of jobs', () => {
  interface Ran { readonly code: number | null; readonly stdout: Buffer; readonly stderr: string }

  function run(argv: readonly string[], input = ''): Promise<Ran> {
    const child = spawn(process.execPath, [BIN, ...argv], { cwd: folder.path, env: { PATH: process.env['PATH'] } });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.stdin.end(input);
    return new Promise((resolve) => child.on('close', (code) => resolve({ code, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8') })));
  }

  function digestOf(name: string): Record<string, string> {
    const place = join(folder.path, name);
    const hash = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');
    if (/\.\w+$/.test(name)) return { [name.slice(1)]: hash(place) };
    return Object.fromEntries(readdirSync(place, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)).filter((file) => !file.includes('.reportkit')).map((file) => [file.slice(place.length), hash(file)] as const).sort());
  }

  beforeEach(() => {
    for (let n = 0; n < 24; n++) folder.write(`d/${n % 3}/${n}.txt`, `第${n}号报告\n一、情况\n责任主##paidbegin##体,很好。\n二、党的建设\n${'今年以来，各项工作进展顺利。\n'.repeat(n * 90)}`);
    folder.write('d/empty.txt', '').write('d/bad.txt', Buffer.from([0xc4, 0xd2])).write('d/page.html', '<!DOCTYPE html><html><body><h1>报告</h1><p>一份报告的正文内容。</p></body></html>')
      .write('d/年报.zip', zipOf([{ name: '甲/一.txt', content: '年报一\n一、情况\n很好。\n' }, { name: '乙.txt', content: '年报二\n' }]));
  });

  test.each([
    ['x.ndjson'], ['x.csv', '--table', 'sections'], ['x'], ['x', '-f', 'critic'], ['x.ndjson', '--stable', '--failures', 'failures.ndjson'],
  ])('-o %s %s %s writes the same bytes, summary and exit code', async (output, ...options) => {
    const of = async (n: number, ...jobs: string[]) => {
      const name = `${n}${output}`;
      const { code, stdout, stderr } = await run(['clean', 'd', '-', 'gone.txt', '-o', name, '--summary', 's.json', '--fail-on', 'info', ...options, ...jobs], '标准输入的报告\n一、情况\n');
      return { code, stdout: stdout.toString('utf8'), stderr, files: digestOf(name), summary: folder.read('s.json') };
    };
    const one = await of(1, '--jobs', '1');
    expect(one.code).toBe(3);
    expect(await of(2, '--jobs', '8', '--timeout', '60')).toEqual(one);
  });

  test.each([[['-f', 'json']], [['-f', 'csv']]])('%j on standard output too', async (options) => {
    const one = await run(['clean', 'd', ...options, '--jobs', '1']);
    expect(await run(['clean', 'd', ...options, '--jobs', '8', '--timeout', '60'])).toEqual(one);
  });
});

test('a run is told before its first thread starts, and when all have loaded', async () => {
  for (let n = 0; n < 4; n++) folder.write(`d/${n}.txt`);
  const told: string[] = [];
  await all(await jobOf(new Gathering(), { onThreads: (state) => void told.push(state) }));
  expect(told).toEqual(['starting', 'working']);
});

test('many threads raise no warning', async () => {
  for (let n = 0; n < 24; n++) folder.write(`d/${n}.txt`, '关于工作的报告\n各单位要抓好落实，按时报送情况。\n'.repeat(2000));
  const { code, stderr } = await new Promise<{ code: number | null; stderr: string }>((resolve) => {
    const child = spawn(process.execPath, [BIN, 'clean', 'd', '-o', 'out', '--quiet', '--jobs', '12', '--timeout', '60'], { cwd: folder.path, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (text) => { said += String(text); });
    child.on('close', (status) => resolve({ code: status, stderr: said }));
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
}, 60_000);

test('what threads write of many files is what one job writes', async () => {
  for (let n = 0; n < 1001; n++) folder.write(`d/${n % 7}/${n}.txt`, `第${n}号\n`);
  const one = await folder.run(['clean', 'd', '--jobs', '1', '--quiet']);
  expect(await folder.run(['clean', 'd', '--jobs', '2', '--quiet'])).toEqual(one);
  // All is in order before anything is cleaned, so that a mistake leaves no thread behind.
  expect((await folder.run(['clean', 'd', '--jobs', '2', '-f', 'text'])).code).toBe(2);
});

test('rows of a table come from threads as from none', async () => {
  for (let n = 0; n < 4; n++) folder.write(`d/${n}.txt`);
  const { sink: _, ...job } = await jobOf(new Gathering(), { rows: true });
  const outcomes = await all(job);
  expect(outcomes.map((one) => ('row' in one ? one.row?.title : null))).toEqual(new Array(4).fill('关于工作的报告'));
});
