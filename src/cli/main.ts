import { join } from 'node:path';
import { version } from '../version';
import type * as Bundled from './bundle';
import type * as Runner from './run';
import type { Phase } from './terminal';
import type * as Tuning from './tuning';

/** Milliseconds that a run has to finish the document at hand once it was told to stop; then the signal comes again. */
const GRACE = 3000;

/**
 * Entry of `bin/reportkit.js`. Sets the exit code and lets the process end by itself, so that all output is flushed.
 * Nothing but the version is loaded before it is known that more is wanted.
 */
export function main(process: NodeJS.Process): void {
  const argv = process.argv.slice(2);
  // A reader that went away is no error: `| head` has what it wanted. Writers see it by themselves.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
    // What cannot be written is tried again by what can say so.
    process.stdout.write(`${version}\n`, (error) => { if (error) runWith(process, argv); });
    return;
  }
  runWith(process, argv);
}

function runWith(process: NodeJS.Process, argv: readonly string[]): void {
  const interruption = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    // Once: the second time the signal does what it does to any process.
    process.once(signal, () => {
      interruption.abort();
      // What waits for a pipe that nobody writes to would wait for ever; files are written whole or not at all.
      setTimeout(() => process.kill(process.pid, signal), GRACE).unref();
    });
  }
  const { loadBundled } = require('./bundle') as typeof Bundled;
  const cleans = argv.includes('clean');
  // What threads compile, the next run of this one would not find.
  let threads = false;
  const { run } = (loadBundled(process, 'dist/cli/run.js', { cleans, keeps: () => cleans && !threads }) ?? require('./run')) as typeof Runner;
  const onPhase = (phase: Phase): void => {
    threads ||= phase !== 'found';
    if (cleans) (require('./tuning') as typeof Tuning).tunedFor(phase, process);
  };
  const { stdout, stderr, env } = process;
  // Made when it is asked for: most runs name files.
  let asked: NodeJS.ReadStream | undefined;
  const io = { argv, get stdin() { return (asked ??= process.stdin); }, stdout, stderr, cwd: process.cwd(), env, signal: interruption.signal, threadScript: join(__dirname, 'thread.js'), onPhase };
  void run(io).then((code) => {
    process.exitCode = code;
    // An unread pipe would keep the process alive.
    asked?.destroy();
  });
}
