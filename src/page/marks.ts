import type { Found } from './found';
import type { PageTree } from './tree/tree';

/** What was found of a node, as bits. */
export const Mark = { part: 1, chrome: 2 } as const;

/** For each node of a page whether it is a part of the document, or chrome inside one. */
export function marksOf({ count }: PageTree, { parts, chrome }: Found): Uint8Array {
  const marks = new Uint8Array(count);
  for (const node of parts) marks[node]! |= Mark.part;
  for (const node of chrome) marks[node]! |= Mark.chrome;
  return marks;
}

/** Whether a node is a part itself, or what stands in it is. */
export function holdsPart({ after }: PageTree, marks: Uint8Array, outer: number): boolean {
  const end = after[outer]!;
  for (let node = outer; node < end; node++) if ((marks[node]! & Mark.part) !== 0) return true;
  return false;
}
