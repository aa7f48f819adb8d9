import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { UsageError } from '../catalogue/usage-error';
import { usageErrors } from '../catalogue/usage-errors';
import type { Baseline } from '../index';
import { writeWhole } from './file-target';
import { jsonOf } from './read-json';
import { reasonOf } from './system-error';

/** Reads a baseline. @throws UsageError when it is not there or is none. */
export function readBaseline(name: string, cwd: string): Baseline {
  let text: string;
  try {
    text = readFileSync(resolve(cwd, name), 'utf8');
  } catch (error) {
    throw new UsageError(usageErrors.noBaseline, { file: name, reason: reasonOf(error as NodeJS.ErrnoException) });
  }
  const { baselineSchema } = require('../model/baseline-schema') as typeof import('../model/baseline-schema');
  const result = baselineSchema.safeParse(jsonOf(text));
  if (!result.success) throw new UsageError(usageErrors.badBaseline, { file: name });
  return result.data;
}

/** @throws the system's error when it cannot be written. */
export function writeBaseline(name: string, cwd: string, baseline: Baseline): void {
  writeWhole(resolve(cwd, name), `${JSON.stringify(baseline, null, 2)}\n`);
}
