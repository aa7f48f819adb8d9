import { resolve } from 'node:path';
import { FORMATS } from '../emitter/formats';
import type { TableName } from '../emitter/table';
import { lookAt } from './places';

export { FORMATS, type TableName };
export type Format = (typeof FORMATS)[number];

export interface OutputKind {
  /** Absolute. */
  readonly path: string;
  /** The format of one file for all; null means a folder. */
  readonly file: OneFile | null;
  readonly existsAsFile: boolean;
}

/** A format that holds all documents in one file. */
export type OneFile = 'ndjson' | 'json' | 'csv' | 'parquet';

/** What the end of a name says, as the contract has it. */
const ENDINGS: readonly (readonly [RegExp, OneFile])[] = [
  [/\.(?:ndjson|jsonl)(?:\.gz)?$/i, 'ndjson'],
  [/\.csv$/i, 'csv'],
  [/\.json$/i, 'json'],
  [/\.parquet$/i, 'parquet'],
];

/** Reads what `-o` means from the end of the name; a slash at the end says folder. */
export function kindOfOutput(output: string, cwd: string): OutputKind {
  const path = resolve(cwd, output);
  const seen = lookAt(path);
  return {
    path,
    file: ENDINGS.find(([ending]) => ending.test(output))?.[1] ?? null,
    existsAsFile: 'stats' in seen && !seen.stats.isDirectory(),
  };
}
