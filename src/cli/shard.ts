import { shardErrors } from '../catalogue/shard-errors';
import { nothingMeant } from '../catalogue/suggest';
import { UsageError } from '../catalogue/usage-error';
import { usageErrors } from '../catalogue/usage-errors';
import type { Shard } from '../model/shard';
import { word, type RawOptions } from './values';

/** What `--shard` says; null when it is not given. @throws UsageError for a shard that cannot be. */
export function shardOf(raw: RawOptions, env: NodeJS.ProcessEnv): Shard | null {
  const value = word(raw, 'shard');
  if (value === undefined) return null;
  if (value === 'auto') return shardIn(env);
  // Matches a shard: "1/4"
  // Trap: "0/4" and "5/4" match and are refused below, with a reason of their own.
  const match = /^(\d+)\/(\d+)$/.exec(value);
  const index = Number(match?.[1]);
  const count = Number(match?.[2]);
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(count) || count < 1) {
    throw new UsageError(usageErrors.badValue, { option: '--shard', value, expected: '1/4, 2/4, …, auto', ...nothingMeant });
  }
  if (index < 1 || index > count) throw new UsageError(shardErrors.outside, { index, count });
  return { index, count };
}

/**
 * The shard that the scheduler means. A Slurm array counts when it runs every number from 0 or 1 on: then its length is
 * the number of shards. One that starts elsewhere or leaves gaps is most likely a part of an earlier array run again,
 * and would take too many documents. Kubernetes tells the index only; JOB_COMPLETIONS is set in the manifest.
 * @throws UsageError when there is no scheduler, or what it says makes no sense.
 */
export function shardIn(env: NodeJS.ProcessEnv): Shard {
  const inArray = isSet(env, 'SLURM_ARRAY_TASK_ID');
  const inPod = isSet(env, 'JOB_COMPLETION_INDEX');
  if (inArray && inPod) throw new UsageError(shardErrors.twoEnvironments);
  if (inArray) return slurmShard(env);
  if (inPod) return podShard(env);
  throw new UsageError(isSet(env, 'SLURM_JOB_ID') ? shardErrors.noArray : shardErrors.noEnvironment);
}

function slurmShard(env: NodeJS.ProcessEnv): Shard {
  const name = 'SLURM_ARRAY_TASK_ID';
  const task = numberIn(env, name);
  const first = numberIn(env, 'SLURM_ARRAY_TASK_MIN');
  const last = numberIn(env, 'SLURM_ARRAY_TASK_MAX');
  const tasks = numberIn(env, 'SLURM_ARRAY_TASK_COUNT');
  const step = isSet(env, 'SLURM_ARRAY_TASK_STEP') ? numberIn(env, 'SLURM_ARRAY_TASK_STEP') : 1;
  if (task < first || task > last) throw new UsageError(shardErrors.outsideEnvironment, { name, value: task, first, last });
  // The step of an array of one task says nothing.
  if (first > 1 || tasks !== last - first + 1 || (step !== 1 && tasks > 1)) throw new UsageError(shardErrors.brokenArray, { first, last, step, tasks });
  return { index: task - first + 1, count: tasks };
}

function podShard(env: NodeJS.ProcessEnv): Shard {
  const name = 'JOB_COMPLETION_INDEX';
  const index = numberIn(env, name);
  if (!isSet(env, 'JOB_COMPLETIONS')) throw new UsageError(shardErrors.noCompletions, { index });
  const count = numberIn(env, 'JOB_COMPLETIONS');
  if (index >= count) throw new UsageError(shardErrors.outsideEnvironment, { name, value: index, first: 0, last: count - 1 });
  return { index: index + 1, count };
}

function isSet(env: NodeJS.ProcessEnv, name: string): boolean {
  return (env[name] ?? '') !== '';
}

function numberIn(env: NodeJS.ProcessEnv, name: string): number {
  const value = env[name] ?? '';
  const number = Number(value);
  if (!/^\d+$/.test(value) || !Number.isSafeInteger(number)) throw new UsageError(shardErrors.notNumber, { name, value });
  return number;
}
