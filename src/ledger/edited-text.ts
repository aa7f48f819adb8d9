import type { Edit } from '../model/ledger';
import { DESK_UNITS, unitsOf } from './desk';

/** So many edits, and a text is sooner copied unit by unit than cut into slices and joined. */
const MANY = 100;
/** Stretches above this length are copied at once. */
const LONG = 100;

let resultUnits: Uint16Array | undefined;

/**
 * Applies one sweep of edits to a text.
 * @param edits sorted by `viewStart`, disjoint, none empty.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return text;
  return edits.length >= MANY && text.length + growthOf(edits) <= DESK_UNITS ? copied(text, edits) : joined(text, edits);
}

function growthOf(edits: readonly Edit[]): number {
  let growth = 0;
  for (const { viewStart, viewEnd, to } of edits) growth += Math.max(0, to.length - (viewEnd - viewStart));
  return growth;
}

function joined(text: string, edits: readonly Edit[]): string {
  const parts: string[] = [];
  let viewAt = 0;
  for (const edit of edits) {
    if (edit.viewStart > viewAt) parts.push(text.slice(viewAt, edit.viewStart));
    if (edit.to !== '') parts.push(edit.to);
    viewAt = edit.viewEnd;
  }
  parts.push(text.slice(viewAt));
  return parts.join('');
}

function copied(text: string, edits: readonly Edit[]): string {
  const result = (resultUnits ??= new Uint16Array(DESK_UNITS));
  const length = copyEdited(result, unitsOf(text), text.length, edits);
  return Buffer.from(result.buffer, 0, length * 2).toString('utf16le');
}

/** @returns how many units the result has. */
function copyEdited(result: Uint16Array, units: Uint16Array, length: number, edits: readonly Edit[]): number {
  let at = 0;
  let from = 0;
  for (let nth = 0; nth < edits.length; nth++) {
    const { viewStart, viewEnd, to } = edits[nth] as Edit;
    if (viewStart - from > LONG) {
      result.set(units.subarray(from, viewStart), at);
      at += viewStart - from;
    } else while (from < viewStart) result[at++] = units[from++] as number;
    for (let i = 0; i < to.length; i++) result[at++] = to.charCodeAt(i);
    from = viewEnd;
  }
  result.set(units.subarray(from, length), at);
  return at + length - from;
}
