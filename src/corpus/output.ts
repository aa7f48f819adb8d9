import { resolve } from 'node:path';
import type { CsvTable } from '../emitter/csv';
import { FORMATS } from '../emitter/formats';
import { lookAt } from './places';

export { FORMATS, type CsvTable };
export type Format = (typeof FORMATS)[number];

export interface OutputKind {
  /** Absolute. */
  readonly path: string;
  /** The format of one file for all; null means a folder. */
  readonly file: 'ndjson' | 'json' | 'csv' | null;
  readonly parquet: boolean;
  readonly existsAsFile: boolean;
}

/** What the end of a name says, as the contract has it. */
const ENDINGS: readonly (readonly [RegExp, 'ndjson' | 'json' | 'csv'])[] = [
  [/\.(?:ndjson|jsonl)(?:\.gz)?$/i, 'ndjson'],
  [/\.csv$/i, 'csv'],
  [/\.json$/i, 'json'],
];

/** Reads what `-o` means from the end of the name; a slash at the end says folder. */
export function kindOfOutput(output: string, cwd: string): OutputKind {
  const path = resolve(cwd, output);
  const seen = lookAt(path);
  return {
    path,
    file: ENDINGS.find(([ending]) => ending.test(output))?.[1] ?? null,
    parquet: /\.parquet$/i.test(output),
    existsAsFile: 'stats' in seen && !seen.stats.isDirectory(),
  };
}
