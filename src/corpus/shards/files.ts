import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { shardErrors } from '../../catalogue/shard-errors';
import { usageErrors } from '../../catalogue/usage-errors';
import { byUtf8, decodeName, forFs } from '../file-names';
import { isFolder, lookAt, realPath } from '../places';
import { reasonOf } from '../system-error';
import type { ShardFault, ShardFile } from './check';
import { factsPath, FACTS_SUFFIX, shardFactsAt, fileStampOf } from './facts';

interface Named {
  readonly location: string;
  readonly named: string;
}

export interface ShardFiles {
  readonly files: readonly ShardFile[];
  readonly faults: readonly ShardFault[];
  /** Files of the folders that may be shards and lack what stands beside one: other outputs may lie there too, so this counts where a shard is missing. */
  readonly bare: readonly ShardFault[];
}

/**
 * The files of shards that names mean: files, their `.shard.json`, or folders of them, each once.
 * Every file is read and held against what was written beside it.
 */
export async function shardFiles(names: readonly string[], cwd: string): Promise<ShardFiles> {
  const found = new Map<string, Named>();
  const bare: Named[] = [];
  for (const name of names) {
    for (const one of isFolder(resolve(cwd, name)) ? inFolder(name, cwd) : [{ ...dataOf(name, cwd), hasFacts: true }]) {
      if (!one.hasFacts) {
        bare.push(one);
        continue;
      }
      const key = 'stats' in lookAt(one.location) ? realPath(one.location) : one.location;
      if (!found.has(key)) found.set(key, one);
    }
  }
  const files: ShardFile[] = [];
  const faults: ShardFault[] = [];
  for (const one of found.values()) {
    const read = await shardFile(one);
    if ('facts' in read) files.push(read);
    else faults.push(read);
  }
  return { files: files.sort((a, b) => a.facts.shard.index - b.facts.shard.index), faults, bare: bare.map(withoutFacts) };
}

/** A glob of the shell gives both: a file, and what stands beside it. */
function dataOf(name: string, cwd: string): Named {
  const data = name.endsWith(FACTS_SUFFIX) ? name.slice(0, -FACTS_SUFFIX.length) : name;
  return { location: resolve(cwd, data), named: data };
}

// Matches names of files that shards write:  1.ndjson  2.jsonl.gz  3.csv . Trap: what stands beside them ends in .json.
const DATA = /\.(?:ndjson|jsonl)(?:\.gz)?$|\.(?:csv|parquet)$/i;

/** The files of a folder that have facts beside them, or might have. */
function inFolder(folder: string, cwd: string): (Named & { readonly hasFacts: boolean })[] {
  const names = readdirSync(forFs(resolve(cwd, folder)), { encoding: 'buffer' }).map(decodeName).filter((name) => !name.startsWith('.')).sort(byUtf8);
  const withFacts = new Set(names.filter((name) => name.endsWith(FACTS_SUFFIX)).map((name) => name.slice(0, -FACTS_SUFFIX.length)));
  return [...new Set([...withFacts, ...names.filter((name) => DATA.test(name))])].map((name) => ({ ...dataOf(join(folder, name), cwd), hasFacts: withFacts.has(name) }));
}

function withoutFacts({ named }: Pick<Named, 'named'>): ShardFault {
  return { text: shardErrors.noFacts, parameters: { file: named, facts: factsPath(named) } };
}

async function shardFile({ location, named }: Named): Promise<ShardFile | ShardFault> {
  try {
    if ('error' in lookAt(location)) return { text: shardErrors.noFile, parameters: { file: named } };
    const facts = shardFactsAt(location);
    if (facts === 'missing') return withoutFacts({ named });
    if (facts === 'damaged') return { text: shardErrors.badFacts, parameters: { facts: factsPath(named) } };
    const stamp = await fileStampOf(location);
    if (stamp.sha256 === facts.file.sha256 && stamp.bytes === facts.file.bytes) return { location, named, facts };
    if (stamp.bytes === facts.file.bytes) return { text: shardErrors.changedWithin, parameters: { file: named, ...facts.shard, got: stamp.sha256, want: facts.file.sha256 } };
    return { text: shardErrors.changed, parameters: { file: named, ...facts.shard, got: stamp.bytes, want: facts.file.bytes } };
  } catch (error) {
    return { text: usageErrors.unreadableFile, parameters: { file: named, reason: reasonOf(error as NodeJS.ErrnoException) } };
  }
}
