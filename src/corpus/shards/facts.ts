import { createHash } from 'node:crypto';
import { createReadStream, readFileSync } from 'node:fs';
import type { Summary } from '../../emitter/summary';
import type { Shard } from '../../model/shard';
import { forFs } from '../file-names';
import { writeWhole } from '../file-target';
import type { RowGroup } from './row-counts';
import { jsonOf } from '../read-json';

/** What stands in `FILE.shard.json`. It is written when FILE is whole, so a file without it, or that it does not fit, is not. */
export interface ShardFacts {
  readonly schema: 'reportkit/shard@1';
  readonly tool: { readonly name: 'reportkit'; readonly version: string; readonly rules: string };
  readonly shard: Shard;
  /** What changes the file beside the rules. */
  readonly settings: Readonly<Record<string, string | number | boolean | null>>;
  readonly inputs: { readonly total: number; readonly own: number; readonly sha256: string };
  readonly file: FileStamp;
  /** Absent where every row is of a document with a file of its own. */
  readonly groups?: readonly RowGroup[];
  readonly summary: Summary;
}

export interface FileStamp {
  readonly bytes: number;
  readonly sha256: string;
}

export const FACTS_SUFFIX = '.shard.json';

/** @param path of the file; absolute. */
export function factsPath(path: string): string {
  return path + FACTS_SUFFIX;
}

/** Writes what a shard was beside its finished file. @throws the system's error. */
export async function writeFacts(path: string, facts: Omit<ShardFacts, 'schema' | 'file'>): Promise<void> {
  const { tool, shard, settings, inputs, groups, summary } = facts;
  const whole: ShardFacts = { schema: 'reportkit/shard@1', tool, shard, settings, inputs, file: await fileStampOf(path), ...(groups === undefined ? {} : { groups }), summary };
  writeWhole(factsPath(path), `${JSON.stringify(whole, null, 2)}\n`);
}

/** What stands beside a file: facts, nothing, or something else. @throws the system's error when it is there and cannot be read. */
export function shardFactsAt(path: string): ShardFacts | 'missing' | 'damaged' {
  let text: string;
  try {
    text = readFileSync(forFs(factsPath(path)), 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'missing';
    throw error;
  }
  const { shardSchema } = require('../../model/shard-schema') as typeof import('../../model/shard-schema');
  const result = shardSchema.safeParse(jsonOf(text));
  if (!result.success || result.data.shard.index > result.data.shard.count) return 'damaged';
  return result.data;
}

/** Size and hash of a file as it stands there. @throws the system's error. */
export async function fileStampOf(path: string): Promise<FileStamp> {
  const sum = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(forFs(path), { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    sum.update(chunk);
    bytes += chunk.length;
  }
  return { bytes, sha256: sum.digest('hex') };
}
