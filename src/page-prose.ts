import type { PageReading } from './model/page';
import type { RuleId } from './model/rule';
import type { SourceEdit } from './model/source-edit';
import { countHan } from './stripper/prose';

// Matches one tag:  <p class="a"> . Trap: a tag that never ends must not be looked for to the end of the page once for each < in it.
const TAG = /<[^<>]*>/g;
/** Shorter stretches between two tags are items of lists, and teasers. */
const SHORTEST_PARAGRAPH = 60;
/** A page with more text than this holds its document. */
const LONG_ENOUGH = 600;
const FEWEST_CUT = 200;
const TIMES = 2;

/** Of what stays, where the mark-up itself has slips: less of the document is lost by them, or more of it is left. */
const PART = 0.25;

/**
 * Chinese characters in paragraphs of prose that were cut with the frame of a page, where they are many beside what stays; else null.
 * @param hasSlips the page closes what is not open, or leaves open what it must close.
 */
export function proseCut(cuts: readonly { readonly sourceStart: number; readonly sourceEnd: number }[], source: string, text: string, hasSlips: boolean): { readonly cut: number; readonly kept: number } | null {
  const kept = countHan(text);
  if (kept > LONG_ENOUGH && !hasSlips) return null;
  let cut = 0;
  for (const { sourceStart, sourceEnd } of cuts) {
    for (const paragraph of source.slice(sourceStart, sourceEnd).replace(TAG, '\0').split('\0')) if (paragraph.length >= SHORTEST_PARAGRAPH && paragraph.includes('。')) cut += countHan(paragraph);
  }
  return cut >= Math.max(FEWEST_CUT, (hasSlips ? PART : TIMES) * kept) ? { cut, kept } : null;
}

const SWALLOWING: ReadonlySet<RuleId> = new Set(['markup/html-comment', 'markup/html-script']);
const SHORTEST_SWALLOWED = 300;

/** Comments and scripts that hold paragraphs: they may have been closed too late. */
export function swallowingEdits({ edits }: Pick<PageReading, 'edits'>, source: string): readonly SourceEdit[] {
  return edits.filter(({ rule, sourceStart, sourceEnd }) => sourceEnd - sourceStart > SHORTEST_SWALLOWED && SWALLOWING.has(rule) && source.slice(sourceStart, sourceEnd).includes('</p>'));
}
