import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PassThrough, Readable, Writable } from 'node:stream';
import { run } from '../src/cli/run';
import type { Report } from '../src/model/report';

export interface RunOptions {
  readonly stdin?: string | Buffer | Readable;
  readonly stdinIsTerminal?: boolean;
  readonly stdoutIsTerminal?: boolean;
  readonly stderrIsTerminal?: boolean;
  readonly env?: NodeJS.ProcessEnv;
  readonly signal?: AbortSignal;
  readonly stdout?: Writable;
  /** Of threads, in place of the built one. */
  readonly threadScript?: string;
}

export interface Ran {
  readonly code: number;
  readonly stdout: string;
  readonly bytes: Buffer;
  readonly stderr: string;
}

/** A folder of its own for one test, and the command line run in it. */
export class Folder {
  readonly path = mkdtempSync(join(tmpdir(), 'reportkit-test-'));

  write(name: string, content: string | Buffer = '关于工作的报告\n一、总体情况\n今年以来，各项工作进展顺利。\n'): this {
    const place = join(this.path, name);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content);
    return this;
  }

  read(name: string): string {
    return readFileSync(join(this.path, name), 'utf8');
  }

  readBytes(name: string): Buffer {
    return readFileSync(join(this.path, name));
  }

  remove(): void {
    rmSync(this.path, { recursive: true, force: true });
  }

  async run(argv: readonly string[], options: RunOptions = {}): Promise<Ran> {
    const stdout = new Gathering(options.stdoutIsTerminal === true);
    const stderr = new Gathering(options.stderrIsTerminal === true);
    const code = await run({
      argv,
      stdin: Object.assign(inputOf(options.stdin), { isTTY: options.stdinIsTerminal === true }),
      stdout: options.stdout ?? stdout,
      stderr,
      cwd: this.path,
      env: options.env ?? {},
      threadScript: options.threadScript ?? join(__dirname, '../dist/corpus/jobs/thread.js'),
      ...(options.signal === undefined ? {} : { signal: options.signal }),
    });
    return { code, stdout: stdout.text(), bytes: stdout.bytes(), stderr: stderr.text() };
  }
}

function inputOf(stdin: RunOptions['stdin']): Readable {
  if (stdin instanceof Readable) return stdin;
  const stream = new PassThrough();
  stream.end(stdin ?? '');
  return stream;
}

/** A stream that remembers what it got. */
export class Gathering extends Writable {
  readonly isTTY: boolean;
  columns = 100;
  readonly #chunks: Buffer[] = [];

  constructor(isTerminal = false) {
    super();
    this.isTTY = isTerminal;
  }

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    this.#chunks.push(chunk);
    done();
  }

  bytes(): Buffer {
    return Buffer.concat(this.#chunks);
  }

  text(): string {
    return this.bytes().toString('utf8');
  }
}

/** A stream that takes nothing. */
export function failing(code: string): Writable {
  return new Writable({
    write(_chunk, _encoding, done) {
      done(Object.assign(new Error(`${code}: no, write`), { code }));
    },
  });
}

/** The records of an NDJSON text. */
export function records(ndjson: string): Report[] {
  return ndjson.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Report);
}

export function pathsOf(ndjson: string): string[] {
  return records(ndjson).map((record) => record.source.path);
}
