import type { View } from '../../model/view';
import { ANYWHERE, AT_PAUSE, BEFORE_PAUSE, BETWEEN_ARROWS, CONTACT_FIELDS, OF_OFFICE, OFFERED_BY_ARROWS, PART_OF_SENTENCE } from './dropped-offer-terms';
import { voicesOf } from '../voice/voice-model';
import { LineMemory, remembered } from './line-memory';
import { foldWidth } from '../../lexicon/folded-text';
import { speaksOfSellers } from './quoted-speech';
import type { Stretch } from './sentence-bounds';

const REACH = 60;
const LEAST_OWN = 8;

/**
 * A phrase that a site dropped into the document's line, when its own words tell both of its ends; null otherwise.
 * @param place of a seller's word inside it.
 */
export function droppedOfferAt(view: View, place: number, lineStart: number, lineEnd: number): Stretch | null {
  const from = Math.max(lineStart, place - REACH);
  const said = foldWidth(view.text.slice(from, Math.min(lineEnd, place + REACH)));
  const span = spanIn(said, place - from, from === lineStart);
  if (span === null || lineEnd - lineStart - (span[1] - span[0]) < LEAST_OWN) return null;
  return { viewStart: from + span[0], viewEnd: from + span[1] };
}

/** True of a sentence of the document with such a phrase in it: what stands around the phrase does not sound like a seller. */
export const holdsDroppedOffer = remembered((said: string): boolean => {
  for (const pattern of [...ANYWHERE, ...AT_PAUSE]) {
    for (const { index, 0: phrase } of matchesOf(pattern, said)) {
      const rest = said.slice(0, index) + said.slice(index + phrase.length);
      if (rest.length >= LEAST_OWN && voicesOf(rest).seller < OWN) return true;
    }
  }
  return false;
});

/** What was found around a place of some words. */
const heard = new LineMemory<{ readonly span: Span | null }>();

function spanIn(said: string, at: number, fromStart: boolean): Span | null {
  const asked = `${at} ${fromStart} ${said}`;
  const known = heard.get(asked);
  if (known !== undefined) return known.span;
  const span = spanAround(said, at, fromStart);
  return heard.keep(asked, { span: span === null || speaksOfSellers(sentenceOf(said, span)) ? null : span }).span;
}

const OWN = -0.3;

/** The sentence around a span, as far as it was looked at. */
function sentenceOf(said: string, [start, end]: Span): string {
  const next = said.indexOf('。', end);
  return said.slice(said.lastIndexOf('。', start - 1) + 1, next < 0 ? said.length : next);
}

type Span = readonly [start: number, end: number];

function spanAround(said: string, at: number, fromStart: boolean): Span | null {
  for (const pattern of BETWEEN_ARROWS) {
    const arrows = matchAround(pattern, said, at);
    if (arrows !== null && OFFERED_BY_ARROWS.test(said.slice(...arrows))) return arrows;
  }
  for (const pattern of ANYWHERE) {
    const span = matchAround(pattern, said, at);
    if (span !== null) return withEnd(said, said.slice(0, span[0]).trimEnd(), span);
  }
  for (const pattern of BEFORE_PAUSE) {
    const span = matchAround(pattern, said, at);
    if (span !== null && !PART_OF_SENTENCE.test(said.slice(0, span[0])) && /^[,。;]/.test(said.slice(span[1]))) return span;
  }
  for (const pattern of AT_PAUSE) {
    const span = matchAround(pattern, said, at);
    if (span === null || OF_OFFICE.test(said.slice(...span))) continue;
    const before = said.slice(0, span[0]);
    if (CONTACT_FIELDS.test(before)) continue;
    if (before.trim() === '' ? fromStart : PAUSE.test(before) && !PART_OF_SENTENCE.test(before.trimEnd())) return withEnd(said, before.trimEnd(), span);
  }
  return null;
}

// Matches where a clause, a sentence or a bracket has ended, where a bracket begins, and a gap. Trap: : announces what follows.
const PAUSE = /[,。;!?)】”(] {0,3}$|[\u4e00-\u9fff] {1,4}$/;
const SENTENCE_END = /[。!?]$/;

/** What was put in as a sentence takes its full stop along, and what was put between two pauses one of them. */
function withEnd(said: string, before: string, [start, end]: Span): Span {
  const next = said.charAt(end);
  if (before.endsWith('(') && next === ')') return [before.length - 1, end + 1];
  const isSentence = (before === '' || SENTENCE_END.test(before)) && /[。!:]/.test(next);
  const isClause = before.endsWith(',') && next === ',';
  return [start, isSentence || isClause ? end + 1 : end];
}

/** The match that holds a place. */
function matchAround(pattern: RegExp, text: string, at: number): Span | null {
  for (const match of matchesOf(pattern, text)) {
    const end = match.index + match[0].length;
    if (match.index <= at && at < end) return [match.index, end];
    if (match.index > at) return null;
  }
  return null;
}

/** Nearly every pattern is not there: search looks without the copy of it that matchAll makes. */
function matchesOf(pattern: RegExp, text: string): Iterable<RegExpMatchArray & { readonly index: number }> {
  return text.search(pattern) < 0 ? [] : text.matchAll(pattern);
}
