import { sep } from 'node:path';
import { shardErrors } from '../catalogue/shard-errors';
import { UsageError } from '../catalogue/usage-error';
import type { Finds } from '../corpus/find';
import type { Input } from '../corpus/inputs';
import { isFolder } from '../corpus/places';
import { inputsOfShard, listHash } from '../corpus/shards/choice';
import type { RowCount, RowCounts } from '../corpus/shards/row-counts';
import { shardFactsAt, writeFacts } from '../corpus/shards/facts';
import { settingsHash } from '../corpus/settings-hash';
import { WriteError } from '../corpus/write-error';
import { sortedSummary, type Summary } from '../emitter/summary';
import { defaultSettings } from '../model/settings';
import type { Shard } from '../model/shard';
import { version } from '../version';
import type { CleanOptions } from './clean-options';
import { lazy } from './lazy';
import { writtenOrRefused, type NamedPlace } from './output-place';

/** The same finds with the inputs of one shard; none at all is a shard too. */
export function ofShard<Found extends Finds>(finds: Found, shard: Shard | null): Found {
  return shard === null ? finds : { ...finds, inputs: inputsOfShard(finds.inputs, shard) };
}

/**
 * Shards run side by side: what one writes must not be found by the others, nor written over by them.
 * @param places of the files of this run.
 * @param inputs named ones.
 * @throws UsageError
 */
export function checkShardPlaces({ shard, plan, failuresFile }: CleanOptions, places: readonly NamedPlace[], inputs: readonly NamedPlace[]): void {
  if (shard === null) return;
  for (const { named, real } of places) {
    if (plan.to === 'folder' && named === plan.named) continue;
    const around = inputs.find((input) => real.startsWith(input.real + sep) && isFolder(input.real));
    if (around !== undefined) throw new UsageError(shardErrors.insideInput, { output: named, input: around.named });
  }
  for (const file of [plan.to === 'file' ? plan : null, failuresFile]) {
    const held = file === null ? 'missing' : factsAt(file);
    if (file === null || typeof held === 'string' || held.shard.count !== shard.count || held.shard.index === shard.index) continue;
    throw new UsageError(shardErrors.otherShard, { output: file.named, held: `${held.shard.index}/${held.shard.count}`, ...shard });
  }
}

function factsAt({ path, named }: { readonly path: string; readonly named: string }): ReturnType<typeof shardFactsAt> {
  return writtenOrRefused(named, () => shardFactsAt(path));
}

/**
 * Says beside each finished file of a shard what it is, so that `merge` can tell that nothing is missing.
 * @param all the inputs of every shard.
 * @throws WriteError
 */
export async function writeShardFacts({ shard, plan, failuresFile, records, settings }: CleanOptions, all: readonly Input[], own: readonly Input[], summary: Summary, counts: RowCounts): Promise<void> {
  if (shard === null) return;
  const { rules: _levels, ...others } = { ...defaultSettings, ...settings };
  const chosen = Object.fromEntries(Object.entries(others).map(([name, value]) => [name, plain(value)]));
  const facts = {
    tool: { name: 'reportkit', version, rules: lazy.engine().rulesHashOf(settings)('') },
    shard,
    inputs: { total: all.length, own: own.length, sha256: listHash(all) },
    summary: sortedSummary(summary),
  } as const;
  const files = [
    ...(plan.to === 'file' ? [{ ...plan, as: { holds: 'documents', table: plan.format === 'csv' ? plan.table : null, stable: plan.stable === true, failuresApart: failuresFile !== null }, rowsOf: failuresFile === null ? rowsOfAll : rowsOfDone }] : []),
    ...(failuresFile === null ? [] : [{ ...failuresFile, format: 'ndjson', as: { holds: 'failures' }, rowsOf: rowsOfFailures }]),
  ];
  for (const { path, named, format, as, rowsOf } of files) {
    const groups = counts.groups(own, records, rowsOf);
    try {
      await writeFacts(path, { ...facts, settings: { ...chosen, format, ...as }, ...(groups.length === 0 ? {} : { groups }) });
    } catch (error) {
      throw new WriteError(error as NodeJS.ErrnoException, named);
    }
  }
}

const rowsOfAll = ({ done, failed }: RowCount): number => done + failed;
const rowsOfDone = ({ done }: RowCount): number => done;
const rowsOfFailures = ({ failed }: RowCount): number => failed;

/** A setting that is a table, such as overrides, counts by the hash of it, whatever order its keys are in. */
function plain(value: unknown): string | number | boolean | null {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null) return value;
  return settingsHash(value);
}
