import { isOrganisation } from '../../lexicon/organisations';
import type { Finding } from '../../model/rule';
import type { View } from '../../model/view';
import { lineAt, type LineText } from './line-text';
import { above } from './neighbour-lines';

// Matches the day that a cut begins with:  ⏎　　2024年1月8日责任编辑：…   二〇二四年一月八日 文章来自：…
//                                           ^^^^^^^^^^^^                 ^^^^^^^^^^^^^^^^^^
// Trap: 2024-01-08 and 2024年1月8日 10:20 are the page's own.
const DAY = /^\s*(?:(?:19|20)\d\d ?年 ?\d{1,2} ?月 ?\d{1,2} ?日|[一二][〇○零一二三四五六七八九]{3}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)(?![ \u3000]{0,4}\d{1,2}[:：]\d\d)/;
// Matches the blanks of a name set apart:  县 民 政 局 . Trap: U+3000 is one as well.
const BLANKS = /\s+/g;
/** The longest day, with its indentation. */
const LONGEST_DAY = 80;

/** What is cut, without the day that a body signed on: below its name the day is the document's, whatever is glued behind it. */
export function sparingSignedDays(view: View, found: readonly Finding[]): Finding[] {
  return found.map((finding) => {
    const { viewStart, viewEnd } = finding;
    const day = DAY.exec(view.text.slice(viewStart, Math.min(viewEnd, viewStart + LONGEST_DAY)))?.[0];
    if (day === undefined) return finding;
    const dayEnd = viewStart + day.length;
    const line = lineAt(view, dayEnd);
    if (line.viewEnd === dayEnd || !isSigned(view, line, viewStart)) return finding;
    // The line goes on, so its break stays.
    return { ...finding, viewStart: dayEnd, viewEnd: viewEnd > line.viewEnd && view.text.endsWith('\n', viewEnd) ? viewEnd - 1 : viewEnd };
  });
}

/** Nothing stands before the day in its line, and the name of a body above it, which stays. */
function isSigned(view: View, line: LineText, cutStart: number): boolean {
  if (view.text.slice(line.viewStart, Math.max(line.viewStart, cutStart)).trim() !== '') return false;
  const signer = above(view, line);
  return signer !== null && signer.viewEnd <= cutStart && isOrganisation(signer.trimmed.replace(BLANKS, ''));
}

// Matches a day in figures alone on its line:  2024-01-18   2024.1.18 . Trap: with a time it is the page's.
const FIGURE_DAY = /^(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}$/;

// Matches the same behind the name of a body:  某市教育局 2024-01-18
const BEHIND_NAME = / (?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}$/;

/** A body and such a day sign a document, on one line or on two. */
export function signsInFigures(view: View, line: LineText): boolean {
  const day = BEHIND_NAME.exec(line.trimmed);
  return day === null ? isDayBelow(above(view, line), line) : isOrganisation(line.trimmed.slice(0, day.index).replace(BLANKS, ''));
}

/** A day in figures is a page's, but for the one right below the name of a body. */
export function isDayBelow(signer: LineText | null, day: LineText | undefined): boolean {
  return day !== undefined && signer !== null && FIGURE_DAY.test(day.trimmed) && isOrganisation(signer.trimmed.replace(BLANKS, ''));
}
