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

/** The parts of the document that a walk in page order has not passed. */
export class PartsAhead {
  private readonly parts: readonly number[];
  private next = 0;

  constructor({ parts }: Found) {
    this.parts = [...parts].sort((a, b) => a - b);
  }

  /** Whether one of them begins in a range of nodes. @param from never smaller than the time before. */
  standIn(from: number, end: number): boolean {
    const { parts } = this;
    while (this.next < parts.length && parts[this.next]! < from) this.next++;
    return this.next < parts.length && parts[this.next]! < end;
  }
}
