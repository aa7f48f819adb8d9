import { existsSync, readFileSync } from 'node:fs';
import { factsOf, type DocumentFacts, type Summary } from '../../emitter/summary';
import { byUtf8, forFs } from '../file-names';
import type { Outcome, Summed } from '../outcome';

/** What is known of one document that was done: a line of the manifest. */
export interface Entry {
  /** As in reports. */
  readonly path: string;
  /** `size` and `mtime` are those of its `Stamp`; 0 and null where it had none. */
  readonly size: number;
  readonly mtime: number | null;
  /** Of the content; of a failure ''. */
  readonly sha256: string;
  /** See `rulesHash`. */
  readonly rules: string;
  readonly status: 'done' | 'failed';
  /** Where its output is; null when it has none. */
  readonly output: Placed | null;
  /** Of the content, in bytes, and what the summary needs of it; null for a failure. */
  readonly bytes: number;
  readonly facts: DocumentFacts | null;
  /** Of a file of many documents: what they come to, and where each is, where each has a file. `output` then is that of all of them. */
  readonly records?: { readonly summary: Summary; readonly files: readonly PlacedFile[] };
}

/** A file in the output folder, or a record in the output file. Sizes are in bytes. */
export type Placed = PlacedFile | PlacedRecord;

export interface PlacedFile {
  /** Relative to the folder. */
  readonly name: string;
  readonly bytes: number;
}

export interface PlacedRecord {
  readonly at: number;
  readonly bytes: number;
}

export function entryFor(outcome: Outcome | Summed, rules: string, output: Placed | null): Entry {
  const { path } = outcome.input;
  if ('failure' in outcome) return { path, size: 0, mtime: null, sha256: '', rules, status: 'failed', output, bytes: 0, facts: null };
  const { stamp, bytes } = outcome;
  const { sha256, facts } = 'facts' in outcome ? outcome : { sha256: outcome.report.source.sha256, facts: factsOf(outcome.report) };
  return { path, size: stamp?.size ?? 0, mtime: stamp?.mtime ?? null, sha256, rules, status: 'done', output, bytes, facts };
}

/** The files in the output folder that an entry speaks of. */
export function filesOf({ output, records }: Entry): readonly PlacedFile[] {
  return records?.files ?? (output !== null && 'name' in output ? [output] : []);
}

export function lineOf(entry: Entry): string {
  return `${JSON.stringify(entry)}\n`;
}

/** Sorted by path, a line each. */
export function manifestLines(entries: Iterable<Entry>): string[] {
  return [...entries].sort((a, b) => byUtf8(a.path, b.path)).map(lineOf);
}

const LF = 0x0a;

/** The entries of a manifest or a journal; of two with one path the later counts. None where there is no such file. */
export function entriesIn(place: string): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  if (!existsSync(forFs(place))) return entries;
  const bytes = readFileSync(forFs(place));
  // Line by line: the whole may be longer than a string can be.
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(LF, at);
    const stop = end < 0 ? bytes.length : end;
    const entry = entryOf(bytes.toString('utf8', at, stop));
    if (entry !== null) entries.set(entry.path, entry);
    at = stop + 1;
  }
  return entries;
}

/** @returns null for a line that was not written to its end, and for lines of others. */
function entryOf(line: string): Entry | null {
  try {
    const value = JSON.parse(line) as Partial<Entry> | null;
    return typeof value?.path === 'string' && typeof value.rules === 'string' && typeof value.sha256 === 'string' ? (value as Entry) : null;
  } catch {
    return null;
  }
}
