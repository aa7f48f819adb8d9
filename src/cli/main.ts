import { version } from '../version';

/** Entry of `bin/reportkit.js`. Sets the exit code and lets the process end by itself, so that all output is flushed. */
export function main(process: NodeJS.Process): void {
  const argv = process.argv.slice(2);
  if (argv[0] === '--version' || argv[0] === '-V') {
    process.stdout.write(`${version}\n`);
    return;
  }
  const { cleanToStdout } = require('./clean-to-stdout') as typeof import('./clean-to-stdout');
  process.exitCode = cleanToStdout(argv, process);
}
