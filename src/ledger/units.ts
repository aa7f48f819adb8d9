import type { OffsetUnit } from '../model/settings';

// Matches half of a surrogate pair, whole pairs included.
// Trap: a text without any is the same in both units, and most are.
const SURROGATE = /[\ud800-\udfff]/;

/** Length in code points; a lone surrogate counts as one. */
export function codePointLength(text: string): number {
  if (!SURROGATE.test(text)) return text.length;
  let length = text.length;
  // Matches one whole pair. Trap: a lone half is a code point of its own.
  for (const _ of text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)) length--;
  return length;
}

/** Finds the offset, in UTF-16 units, behind `count` units from `at`; -1 when the text ends before. */
export function endFinder(text: string, unit: OffsetUnit): (at: number, count: number) => number {
  if (unit === 'utf-16' || !SURROGATE.test(text)) return (at, count) => (at + count <= text.length ? at + count : -1);
  return (at, count) => {
    let end = at;
    for (let left = count; left > 0; left--) {
      if (end >= text.length) return -1;
      end += (text.codePointAt(end) ?? 0) > 0xffff ? 2 : 1;
    }
    return end;
  };
}

/** Counts the code points in front of UTF-16 offsets. These must rise: each unit is read once. */
export function risingCodePoints(text: string): (offset: number) => number {
  let at = 0;
  let points = 0;
  return (offset) => {
    points += codePointLength(text.slice(at, offset));
    at = offset;
    return points;
  };
}

/** The translation that changes nothing. */
export const same = (offset: number): number => offset;

/** Turns offsets of a report, in `unit`, into UTF-16 units of the text; beyond the end it stays beyond the end. */
export function unitOffsets(text: string, unit: OffsetUnit): (offset: number) => number {
  if (unit === 'utf-16' || !SURROGATE.test(text)) return same;
  const endOf = endFinder(text, unit);
  const offsets = [0];
  for (let at = 0; at < text.length; offsets.push(at)) at = endOf(at, 1);
  return (offset) => offsets[offset] ?? text.length + 1 + offset;
}

/** Reads spans of a text that are counted in a unit. */
export function sliceIn(text: string, unit: OffsetUnit): (span: readonly [start: number, end: number]) => string {
  const inUnits = unitOffsets(text, unit);
  return ([start, end]) => text.slice(inUnits(start), inUnits(end));
}

/** A slice without the half of a character that was cut through at an end: half a pair is no JSON many readers take. */
export function wholeSlice(text: string, start: number, end: number): string {
  const from = isInsidePair(text, start) ? start + 1 : start;
  return text.slice(from, isInsidePair(text, end) ? end - 1 : end);
}

function isInsidePair(text: string, at: number): boolean {
  return isHigh(text.charCodeAt(at - 1)) && isLow(text.charCodeAt(at));
}

/** The text without half a surrogate pair at either end. */
export function wholeEnds(text: string): string {
  const first = isLow(text.charCodeAt(0)) ? 1 : 0;
  const last = isHigh(text.charCodeAt(text.length - 1)) ? text.length - 1 : text.length;
  return first === 0 && last === text.length ? text : text.slice(first, Math.max(first, last));
}

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit < 0xdc00;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit < 0xe000;
