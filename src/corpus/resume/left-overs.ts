import { rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { forFs } from '../file-names';
import type { Input } from '../inputs';
import { lookAt } from '../places';
import { filesOf, type Entry, type PlacedFile } from './entry';

/** Outputs of earlier runs whose sources are not among the documents of this one. */
export function leftOversOf(before: ReadonlyMap<string, Entry>, inputs: readonly Input[]): readonly Entry[] {
  if (before.size === 0) return [];
  const paths = new Set(inputs.map(({ path }) => path));
  return [...before.values()].filter((entry) => !paths.has(entry.path) && filesOf(entry).length > 0);
}

export interface Pruned {
  readonly removed: readonly Entry[];
  /** Names of files that are not as they were written. They stay, and so do their entries. */
  readonly changed: readonly string[];
}

/** Removes left-overs, and folders that are empty then. @param isNeeded whether a document of this run stands under the name. */
export function prune(folder: string, leftOvers: readonly Entry[], isNeeded: (name: string) => boolean): Pruned {
  const removed: Entry[] = [];
  const changed: string[] = [];
  for (const entry of leftOvers) {
    const others = filesOf(entry).filter((file) => !isNeeded(file.name) && isThere(folder, file) && !stands(folder, file)).map(({ name }) => name);
    for (const file of filesOf(entry)) if (!isNeeded(file.name) && stands(folder, file)) remove(folder, file.name);
    if (others.length === 0) removed.push(entry);
    changed.push(...others);
  }
  return { removed, changed };
}

/** Whether a file stands in the folder as it was written, by its size. */
export function stands(folder: string, { name, bytes }: PlacedFile): boolean {
  const seen = lookAt(join(folder, name));
  return 'stats' in seen && seen.stats.isFile() && seen.stats.size === bytes;
}

function isThere(folder: string, { name }: PlacedFile): boolean {
  return 'stats' in lookAt(join(folder, name));
}

function remove(folder: string, name: string): void {
  rmSync(forFs(join(folder, name)));
  for (let around = dirname(name); around !== '.'; around = dirname(around)) {
    try {
      rmdirSync(forFs(join(folder, around)));
    } catch {
      // It holds something else.
      return;
    }
  }
}
