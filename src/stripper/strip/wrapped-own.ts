import { widthOf } from '../../lexicon/cell-widths';
import type { View } from '../../model/view';
import { voicesOf } from '../voice/voice-model';
import { lineAt, type LineText } from './line-text';
import { above, below } from './neighbour-lines';
import { speaksOfSellers } from './quoted-speech';

/*
 * A line of a paragraph that was broken by hand is a part of its sentences: they are judged, not the line.
 */

/** Lines of one width are broken by hand; the last of a paragraph is shorter. */
const SHORTEST = 20;
const TOLERANCE = 4;
/** A sentence that does not sound like a seller's. */
const OWN = -0.2;
const LONGEST = 240;

/** A title has no such mark. */
const PROSE = /[,。;、]/;
// Matches a word that waits for what stands on the next line:  《…实施方案》已 ⏎ 经校党委会审定 . Trap: 的 ends a title's first half as well; a title is no sentence, and is judged elsewhere.
const WAITS = /[已将在为对把被由向从按经]$/;
const ENDS_OPEN = /[\u4e00-\u9fff\dA-Za-z,、“‘(]$/;
// Matches what begins a line of its own:  一、   (二)   3.   ★   【   终审: . Trap: 一些 goes on.
const BEGINS = /^(?:[一二三四五六七八九十]{1,3}[、.]|[(][一二三四五六七八九十\d]{1,3}[)]|\d{1,2} ?[.、)]|第[一二三四五六七八九十]{1,3}[章节条]|[★☆◆●■▲※【《]|[\u4e00-\u9fff]{2,6} ?:)/;

// Matches what ends a line of contacts, which goes on nowhere:  联系电话:0738-4321567   邮箱:yx@163.com . Trap: a year is shorter.
const ENDS_CONTACT = /\d{7}$|@[\w.]{4,30}$/;

/** Whether a line goes on in the next, both being parts of one paragraph. */
export function goesOnBelow(one: LineText, next: LineText): boolean {
  return one.length >= SHORTEST && (PROSE.test(one.trimmed) || WAITS.test(one.trimmed)) && ENDS_OPEN.test(one.trimmed) && !ENDS_CONTACT.test(one.trimmed) && !BEGINS.test(next.trimmed) && (next.length <= one.length + TOLERANCE || widthOf(next.trimmed) <= widthOf(one.trimmed) + 2 * TOLERANCE);
}

/** Of the starts of lines to cut, those that are parts of sentences of the document, told by the lines around them that stay. */
export function sparedByWraps(view: View, cut: ReadonlySet<number>): ReadonlySet<number> {
  const spared = new Set<number>();
  for (const start of cut) if (isWrapped(view, lineAt(view, start), cut)) spared.add(start);
  return spared;
}

function isWrapped(view: View, line: LineText, cut: ReadonlySet<number>): boolean {
  let first = line;
  for (let other = above(view, first); other !== null && goesOnBelow(other, first) && first.viewStart > line.viewStart - LONGEST; other = above(view, first)) first = other;
  if (first === line ? !opensOwn(view, line, cut) : cut.has(first.viewStart)) return false;
  let paragraph = '';
  let [from, to] = [0, 0];
  for (let at: LineText | null = first; at !== null; at = below(view, at)) {
    if (at.viewStart === line.viewStart) from = paragraph.length;
    paragraph += at.trimmed;
    if (at.viewStart === line.viewStart) to = paragraph.length;
    const next = below(view, at);
    if (to > 0 && (next === null || !goesOnBelow(at, next))) break;
  }
  return sentencesAround(paragraph, from, to).every((sentence) => voicesOf(sentence.replaceAll(' ', '')).seller < OWN || speaksOfSellers(sentence));
}

/** True of the first line of a paragraph that goes on below, in lines that stay. */
function opensOwn(view: View, line: LineText, cut: ReadonlySet<number>): boolean {
  const next = below(view, line);
  const third = next === null ? null : below(view, next);
  return next !== null && third !== null && goesOnBelow(line, next) && next.trimmed.includes('。') && goesOnBelow(next, third) && !cut.has(next.viewStart);
}

/** The sentences that a stretch of a paragraph is in. */
function sentencesAround(paragraph: string, from: number, to: number): string[] {
  const start = Math.max(paragraph.lastIndexOf('。', from - 1) + 1, from - LONGEST);
  const next = paragraph.indexOf('。', to - 1);
  return paragraph.slice(start, next < 0 ? undefined : Math.min(paragraph.length, next + 2)).split(/(?<=。”?)(?!”)/).filter((sentence) => sentence.length > 2);
}
