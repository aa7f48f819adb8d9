import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { cleanerOf } from '../index';
import type { LedgerForm } from '../model/ledger';

/** `clean FILES [--ledger FORM] [--quiet]`: one NDJSON record a file on stdout. */
export function cleanToStdout(argv: readonly string[], process: NodeJS.Process): number {
  const at = argv.indexOf('--ledger');
  const ledger = (at > 0 ? argv[at + 1] : 'compact') as LedgerForm;
  const inputs = argv.slice(1).filter((word, i, all) => !word.startsWith('--') && all[i - 1] !== '--ledger');
  const cleaner = cleanerOf({ ledger });
  let failed = 0;
  for (const input of inputs) {
    const files = statSync(input).isDirectory() ? readdirSync(input, { recursive: true, encoding: 'utf8' }).map((name) => [name, join(input, name)] as const) : [[basename(input), input] as const];
    for (const [path, file] of files.sort()) {
      if (!statSync(file).isFile()) continue;
      const record = cleaner(readFileSync(file), { path });
      if (record.schema !== 'reportkit/report@1') failed++;
      process.stdout.write(`${JSON.stringify(record)}\n`);
    }
  }
  return failed > 0 ? 3 : 0;
}
