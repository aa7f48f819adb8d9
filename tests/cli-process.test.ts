import { execFileSync, spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { version } from '../src/version';
import { Folder, pathsOf } from './cli-run';

/** The built program in a process of its own: what streams, signals and start-up do cannot be seen otherwise. */
const BIN = join(__dirname, '../bin/reportkit.js');

let folder: Folder;
beforeEach(() => { folder = new Folder(); });
afterEach(() => folder.remove());

function start(...argv: string[]): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [BIN, ...argv], { cwd: folder.path, env: { PATH: process.env['PATH'] } });
}

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  return new Promise((resolve) => {
    child.on('close', (code, signal) => resolve({ code, signal, stdout: Buffer.concat(out).toString('utf8'), stderr: Buffer.concat(err).toString('utf8') }));
  });
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await wait(5);
}

/** Enough work that a signal arrives in the middle of it. */
function manyDocuments(count: number): void {
  const text = `关于工作的报告\n${'一、总体情况\n今年以来，各项工作进展顺利，成效明显。\n'.repeat(400)}`;
  for (let n = 0; n < count; n++) folder.write(`d/${String(n).padStart(4, '0')}.txt`, text);
}

describe('the built program', () => {
  test('gives its version, and loads nothing else for it', async () => {
    expect(await ended(start('--version'))).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' });
    const child = spawn(process.execPath, ['-e', `
      process.argv = ['node', 'reportkit', '--version'];
      require(${JSON.stringify(join(__dirname, '../dist/cli/main.js'))}).main(process);
      process.stdout.write(Object.keys(require.cache).join('\\n'));
    `]);
    const loaded = (await ended(child)).stdout.split('\n').slice(1);
    expect(loaded.map((file) => file.slice(file.indexOf('dist'))).sort()).toEqual([join('dist', 'cli', 'main.js'), join('dist', 'version.js')]);
  });

  test('writes all of a large output to a pipe before it ends', async () => {
    manyDocuments(40);
    const ran = await ended(start('clean', 'd', '--quiet'));
    expect(ran).toMatchObject({ code: 0, stderr: '' });
    expect(pathsOf(ran.stdout)).toHaveLength(40);
  });

  test('reads a pipe', async () => {
    const child = start('clean', '--stdin-path', 'p.txt');
    child.stdin.end('一份报告的正文内容。');
    expect(pathsOf((await ended(child)).stdout)).toEqual(['p.txt']);
  });

  test('reads a pipe that is named as a file', () => {
    const command = `printf '一份报告的正文内容。' | '${process.execPath}' '${BIN}' clean /dev/stdin --quiet`;
    expect(pathsOf(execFileSync('sh', ['-c', command], { cwd: folder.path, encoding: 'utf8' }))).toEqual(['stdin']);
  });

  test('SIGTERM ends the wait for a pipe that nobody writes to', async () => {
    execFileSync('mkfifo', [join(folder.path, 'f.txt')]);
    const child = start('clean', 'f.txt');
    const end = ended(child);
    await wait(600);
    child.kill('SIGTERM');
    expect(await end).toMatchObject({ stdout: '', signal: 'SIGTERM' });
  }, 20_000);

  test('is quiet when the reader goes away', async () => {
    manyDocuments(60);
    const child = start('clean', 'd');
    child.stdout.once('data', () => child.stdout.destroy());
    expect(await ended(child)).toMatchObject({ code: 0, stderr: '' });
  });

  test.each(['SIGINT', 'SIGTERM'] as const)('%s ends it with 130, and every file written is whole', async (signal) => {
    manyDocuments(400);
    const child = start('clean', 'd', '-o', 'out');
    const end = ended(child);
    const out = join(folder.path, 'out');
    await until(() => existsSync(out) && readdirSync(out).some((name) => name.endsWith('.json')));
    child.kill(signal);
    const { code, stderr } = await end;
    expect(code).toBe(130);
    expect(stderr).toMatch(/Interrupted: \d+ of 400/);
    const files = readdirSync(out).filter((name) => name !== '.reportkit-manifest.ndjson');
    expect(files.length).toBeLessThan(400);
    for (const file of files) expect(JSON.parse(readFileSync(join(out, file), 'utf8'))).toMatchObject({ schema: 'reportkit/report@1' });
  });

  test('SIGINT keeps the lines that were finished', async () => {
    manyDocuments(400);
    const child = start('clean', 'd', '-o', 'all.ndjson');
    const end = ended(child);
    await until(() => readdirSync(folder.path).some((name) => name.endsWith('.tmp') && readFileSync(join(folder.path, name)).length > 0));
    child.kill('SIGINT');
    expect((await end).code).toBe(130);
    const paths = pathsOf(folder.read('all.ndjson'));
    expect(paths.length).toBeGreaterThan(0);
    expect(readdirSync(folder.path).sort()).toEqual(['.reportkit-for-all.ndjson-manifest.ndjson', 'all.ndjson', 'd']);
  });

  test('SIGINT ends the wait for standard input', async () => {
    const child = start('clean');
    const end = ended(child);
    child.stdin.write('半份');
    await wait(400);
    child.kill('SIGINT');
    expect(await end).toMatchObject({ code: 130, stdout: '' });
  });
});
