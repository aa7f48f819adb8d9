import { shardErrors } from '../../catalogue/shard-errors';
import type { Evidence, Message } from '../../model/bilingual';
import type { ShardFacts } from './facts';

/** A finished file of a shard. */
export interface ShardFile {
  /** Absolute. */
  readonly location: string;
  /** As the user knows it. */
  readonly named: string;
  readonly facts: ShardFacts;
}

/** Why shards cannot be joined, for people. */
export interface ShardFault {
  readonly text: Message;
  readonly parameters: Evidence;
}

/** So many missing shards are named; of the rest, the number. */
const MOST_NAMED = 50;

/** What keeps files from being the whole of one division: others than the first in anything, twice, or missing. */
export function faultsOf(files: readonly ShardFile[]): ShardFault[] {
  const [first] = files;
  if (first === undefined) return [];
  const mixed = files.flatMap((file) => difference(file, first) ?? []);
  return mixed.length > 0 ? mixed : gaps(files, first.facts.shard.count);
}

function difference(file: ShardFile, first: ShardFile): ShardFault | null {
  const { facts, named } = file;
  const { facts: others, named: other } = first;
  if (facts.shard.count !== others.shard.count) {
    return { text: shardErrors.otherCount, parameters: { file: named, other, count: facts.shard.count, otherCount: others.shard.count } };
  }
  if (facts.tool.rules !== others.tool.rules || facts.tool.version !== others.tool.version) {
    return { text: shardErrors.otherRules, parameters: { file: named, other, version: facts.tool.version, otherVersion: others.tool.version, rules: short(facts.tool.rules), otherRules: short(others.tool.rules) } };
  }
  const keys = [...new Set([...Object.keys(facts.settings), ...Object.keys(others.settings)])];
  const setting = keys.find((key) => facts.settings[key] !== others.settings[key]);
  if (setting !== undefined) {
    return { text: shardErrors.otherSettings, parameters: { file: named, other, setting, value: String(facts.settings[setting]), otherValue: String(others.settings[setting]) } };
  }
  if (facts.inputs.sha256 !== others.inputs.sha256 || facts.inputs.total !== others.inputs.total) {
    return { text: shardErrors.otherInputs, parameters: { file: named, other, total: facts.inputs.total, otherTotal: others.inputs.total } };
  }
  return null;
}

function gaps(files: readonly ShardFile[], count: number): ShardFault[] {
  const byIndex = new Map<number, ShardFile>();
  const faults: ShardFault[] = [];
  for (const file of files) {
    const { index } = file.facts.shard;
    const other = byIndex.get(index);
    if (other === undefined) byIndex.set(index, file);
    else faults.push({ text: shardErrors.twice, parameters: { index, count, file: file.named, other: other.named } });
  }
  const missing: number[] = [];
  for (let index = 1; index <= count && missing.length <= MOST_NAMED; index++) if (!byIndex.has(index)) missing.push(index);
  if (missing.length > 0) faults.push({ text: shardErrors.missing, parameters: { count, missing: listed(missing) } });
  return faults;
}

/** As `sbatch --array` takes them: 2,5. */
function listed(missing: readonly number[]): string {
  return missing.slice(0, MOST_NAMED).join(',') + (missing.length > MOST_NAMED ? ',…' : '');
}

/** A hash as far as people compare it. */
function short(hash: string): string {
  return hash.slice(0, 'sha256:'.length + 12);
}
