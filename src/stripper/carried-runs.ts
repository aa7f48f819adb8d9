import type { Edit } from '../model/ledger';

/** Where half-width marks and white space stand in a text. */
export interface MarksAndRuns {
  /** Offsets of half-width marks. */
  readonly marks: readonly number[];
  /** Starts and ends, in turn, of runs of white space; a lone line feed between two lines is none. */
  readonly runs: readonly number[];
}

const LF = 10;

/**
 * Carries marks and runs over a sweep of edits: they stand as they stood, unless they touch an edit. Only what edits
 * wrote, and white space beside them, is read.
 * @param edits sorted and disjoint, in the coordinates of the text before them.
 * @param text the text after them.
 * @param isBlank 1 for each unit of white space, line feeds included.
 * @param isMark 1 for each half-width mark.
 */
export function carriedOver({ marks, runs }: MarksAndRuns, text: string, edits: readonly Edit[], isBlank: Uint8Array, isMark: Uint8Array): MarksAndRuns {
  const newMarks: number[] = [];
  const newRuns: number[] = [];
  let mark = 0;
  let run = 0;
  let shift = 0;
  /** All runs that begin before this place of the new text are found. */
  let known = 0;
  for (const { viewStart, viewEnd, to } of edits) {
    for (; mark < marks.length && (marks[mark] as number) < viewStart; mark++) newMarks.push((marks[mark] as number) + shift);
    while (mark < marks.length && (marks[mark] as number) < viewEnd) mark++;
    for (; run < runs.length && (runs[run + 1] as number) < viewStart; run += 2) newRuns.push((runs[run] as number) + shift, (runs[run + 1] as number) + shift);
    while (run < runs.length && (runs[run] as number) <= viewEnd) run += 2;
    const start = viewStart + shift;
    const end = start + to.length;
    for (let at = start; at < end; at++) if (isMark[text.charCodeAt(at)] === 1) newMarks.push(at);
    known = addRuns(newRuns, text, start, end, known, isBlank);
    shift = end - viewEnd;
  }
  for (; mark < marks.length; mark++) newMarks.push((marks[mark] as number) + shift);
  for (; run < runs.length; run++) newRuns.push((runs[run] as number) + shift);
  return { marks: newMarks, runs: newRuns };
}

/** Adds the runs that touch a stretch of the text, whole, but for those before `known`. @returns up to where runs are known then. */
function addRuns(runs: number[], text: string, from: number, to: number, known: number, isBlank: Uint8Array): number {
  let at = Math.max(from, known);
  while (at > known && isBlank[text.charCodeAt(at - 1)] === 1) at--;
  while (at <= to) {
    const start = at;
    // Behind the end stands NaN, no place in a table: asking for it makes the engine give up what it has compiled.
    while (at < text.length && isBlank[text.charCodeAt(at)] === 1) at++;
    if (at === start) at++;
    else if (at > start + 1 || text.charCodeAt(start) !== LF || start === 0 || at === text.length) runs.push(start, at);
  }
  return at;
}
