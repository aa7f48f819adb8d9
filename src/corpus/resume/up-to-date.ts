import { ArchiveReader } from '../archives/reader';
import type { Input } from '../inputs';
import { stampOf } from '../stamp';
import { hashOf, hashOfDocument } from './content-hash';
import type { Entry } from './entry';

/** An input whose output stands, from an earlier run. */
export interface Kept {
  readonly input: Input;
  readonly entry: Entry;
}

export interface Parting {
  readonly kept: readonly Kept[];
  /** In the order of the inputs. */
  readonly todo: readonly Input[];
}

export interface Earlier {
  /** What earlier runs say of a path; the first that holds counts. */
  entriesOf(path: string): readonly Entry[];
  /** Whether the output is there. */
  holds(entry: Entry): boolean;
  readonly rules: string;
  /** Whether the input holds many documents. */
  holdsMany(input: Input): boolean;
  readonly recordRules: string;
  readonly maxBytes: number;
}

/** Tells what need not be done again. What failed, what changed and what was done by other rules is to be done. */
export async function partingOf(inputs: Iterable<Input>, earlier: Earlier): Promise<Parting> {
  const archives = new ArchiveReader(earlier.maxBytes);
  const kept: Kept[] = [];
  const todo: Input[] = [];
  try {
    for (const input of inputs) {
      const entry = await currentEntry(input, earlier, archives);
      if (entry === null) todo.push(input);
      else kept.push({ input, entry });
    }
  } finally {
    archives.close();
  }
  return { kept, todo };
}

/** The content decides. Size and time spare the reading of it, and a size that differs says enough. */
async function currentEntry(input: Input, earlier: Earlier, archives: ArchiveReader): Promise<Entry | null> {
  const many = earlier.holdsMany(input);
  const rules = many ? earlier.recordRules : earlier.rules;
  const entry = earlier.entriesOf(input.path).find((one) => one.status === 'done' && one.rules === rules && (one.records !== undefined) === many && earlier.holds(one));
  const stamp = stampOf(input);
  if (entry === undefined || stamp === null) return null;
  const sameSize = stamp.size === entry.size;
  if (sameSize && entry.mtime !== null && stamp.mtime === entry.mtime) return entry;
  if (!sameSize && input.archived === undefined) return null;
  const sha256 = await (many ? hashOf(input) : hashOfDocument(input, { maxBytes: earlier.maxBytes, archives }));
  return sha256 === entry.sha256 ? { ...entry, ...stamp } : null;
}
