import type { TextRun } from './runs';

/** The mark of a note is smaller than its line by this much at least, and raised by this share of the line's size. */
const SMALLER = 0.8;
const RAISED = 0.12;

// Matches the number of a note:  1  23 . Trap: ① and [1] raised are marks as they are written.
const NUMBER = /^\d{1,3}$/;

// Matches what a power stands behind:  m²  10³ . Trap: 46.3% and 份 have no powers.
const BASE = /[A-Za-z\d]$/;

/** Writes small raised numbers as other kinds of file give the marks of notes: 1 as [1], and with a space in front of the note itself. */
export function withMarks(runs: readonly TextRun[], tallest: TextRun): readonly TextRun[] {
  const isRaised = (run: TextRun): boolean => NUMBER.test(run.text) && run.size < SMALLER * tallest.size && run.base < tallest.base - RAISED * tallest.size;
  if (!runs.some(isRaised)) return runs;
  const sorted = [...runs].sort((a, b) => a.left - b.left);
  return sorted.map((run, at) => {
    if (!isRaised(run)) return run;
    const before = sorted[at - 1];
    const isFirst = before === undefined || run.left - before.right > tallest.size;
    if (!isFirst && BASE.test(before.text)) return run;
    return { ...run, base: tallest.base, text: isFirst ? `[${run.text}] ` : `[${run.text}]` };
  });
}
