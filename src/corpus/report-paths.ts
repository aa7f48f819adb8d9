import { resolve, sep } from 'node:path';
import { byUtf8, reportedPath } from './file-names';
import type { Input } from './inputs';

/** An input before it has the path it is reported by. */
export interface Candidate extends Pick<Input, 'location' | 'archived' | 'error' | 'failure'> {
  /** Relative to its root, as `file-names` holds names. */
  readonly relative: string;
  /** Absolute folder the path is relative to; its name stands in front where two paths are equal. */
  readonly root: string;
}

/**
 * Gives every candidate the path reports name it by, and sorts by the UTF-8 bytes of that path.
 * Where several would get one path, each gets its root's name in front, and as many more names as tell them apart.
 * Names of one folder that differ only in their normal form are told apart by `~2`, `~3` behind the path.
 */
export function withReportPaths(candidates: readonly Candidate[]): Input[] {
  const named = candidates.map((candidate) => ({ candidate, ...reportedPath(candidate.relative) }));
  const taken = new Set<string>();
  const inputs: Input[] = [];
  const add = ({ candidate, path, pathBytes }: Named): void => {
    let unique = path;
    for (let n = 2; taken.has(unique); n++) unique = `${path}~${n}`;
    taken.add(unique);
    inputs.push({
      path: unique,
      ...(pathBytes === undefined ? {} : { pathBytes }),
      location: candidate.location,
      ...(candidate.archived === undefined ? {} : { archived: candidate.archived, place: resolve(candidate.root, candidate.relative) + unique.slice(path.length) }),
      ...(candidate.error === undefined ? {} : { error: candidate.error }),
      ...(candidate.failure === undefined ? {} : { failure: candidate.failure }),
    });
  };
  const groups = grouped(named);
  for (const group of groups) if (group.length === 1) group.forEach(add);
  for (const group of groups) if (group.length > 1) toldApart(group).forEach(add);
  return inputs.sort((a, b) => byUtf8(a.path, b.path));
}

type Named = { readonly candidate: Candidate; readonly path: string; readonly pathBytes?: string };

function grouped(named: readonly Named[]): Named[][] {
  const groups = new Map<string, Named[]>();
  for (const one of named) {
    const group = groups.get(one.path);
    if (group === undefined) groups.set(one.path, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

function toldApart(group: readonly Named[]): Named[] {
  const roots = new Set(group.map(({ candidate }) => candidate.root));
  if (roots.size === 1) return [...group];
  const deepest = Math.max(...group.map(({ candidate }) => candidate.root.split(sep).length));
  for (let names = 1; names <= deepest; names++) {
    const longer = group.map(({ candidate }): Named => {
      const front = candidate.root.split(sep).filter((part) => part !== '').slice(-names);
      return { candidate, ...reportedPath([...front, candidate.relative].join('/')) };
    });
    if (new Set(longer.map(({ path }) => path)).size === group.length) return longer;
    // The same root gives the same names however many are taken, and the more stand there, the more the path tells of the machine.
    if (roots.size < group.length) return longer;
  }
  return [...group];
}
