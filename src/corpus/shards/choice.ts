import { createHash, hash } from 'node:crypto';
import type { Shard } from '../../model/shard';
import type { Input } from '../inputs';

// Matches what an output folder puts behind the second of two names it cannot tell apart: the ~2 of "a.txt~2"
// Trap: "a~2.txt" is a name as any other.
const SECOND = /~\d+$/;

/** How many hex digits of the hash decide: 48 bits, which a number holds exactly. */
const DIGITS = 12;

/**
 * Which of `count` shards a path belongs to, from 1: SHA-256 of the path, its first 48 bits modulo `count`.
 * Small and capital letters count as the same, and so does `~2` at the end: names that a file system may not tell apart
 * stay in one shard, where they are told apart as in a whole run.
 */
export function shardOfPath(path: string, count: number): number {
  const folded = path.toLowerCase().replace(SECOND, '');
  return (Number.parseInt(hash('sha256', folded, 'hex').slice(0, DIGITS), 16) % count) + 1;
}

/** The inputs of one shard, in their order. Others that come or go change nothing. */
export function inputsOfShard(inputs: readonly Input[], { index, count }: Shard): Input[] {
  return inputs.filter(({ path }) => shardOfPath(path, count) === index);
}

/** A hash over the paths of all inputs: shards that looked at different files differ in it. */
export function listHash(inputs: readonly Input[]): string {
  const sum = createHash('sha256');
  for (const { path } of inputs) sum.update(path).update('\0');
  return sum.digest('hex');
}
