import { AFTERWORD, ATTACHMENTS, CRUMBS, DATE, FIELD, FOR_WRITERS, FRONT_MATTER, GLUED, OFFER, OFFICE, OPENS_LIST, OUTCOME, PLATFORM, RATING, SIGNATURE } from './chrome-terms';

/*
 * What the whole text of a small element may be when it is no part of the document. Elements are short here (a few hundred
 * characters at most): text rules judge lines later, so only what mark-up sets apart as a box is decided by these words.
 */

/** Whether a text may hold `least` fields: a colon or a bracket ends each. */
function mayHoldFields(text: string, least: number): boolean {
  let ends = 0;
  for (let i = 0; i < text.length && ends < least; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x3a || code === 0xff1a || code === 0x3011 || code === 0x5d) ends++;
  }
  return ends >= least;
}

/** Fields in a text; 0 when there are less than `least`. */
function fieldsIn(text: string, least: number): number {
  return mayHoldFields(text, least) ? (text.match(FIELD)?.length ?? 0) : 0;
}

/** Matter in front of a body: the way to the page, the line of date and source. */
export function isHeadMatter(text: string): boolean {
  if (CRUMBS.test(text)) return true;
  const fields = fieldsIn(text, 1);
  return fields >= 2 || (fields === 1 && text.length <= 60) || (DATE.test(text) && text.length <= 80);
}

/** A box of loose words in front of a body: its title, the name of the column. A number, an addressee or a lead is more. */
export function isHeading(text: string, marks: number): boolean {
  return marks === 0 && !FRONT_MATTER.test(text);
}

/** The line of date, source and author as a box of its own, wherever it stands. */
export function isByline(text: string): boolean {
  if (text.length > 160) return false;
  return fieldsIn(text, 2) >= 2;
}

/** The same in a box that its name says to be that line. */
export function isGluedByline(text: string): boolean {
  return GLUED.test(text);
}

export function isOfferHeading(text: string): boolean {
  return OFFER.test(text);
}

/** What a mailbox tells its writers. */
export function isForWriters(text: string): boolean {
  return FOR_WRITERS.test(text);
}

/** What came of a consultation, below its draft. */
export function isOutcome(text: string): boolean {
  return OUTCOME.test(text);
}

export function isAfterword(text: string): boolean {
  return AFTERWORD.test(text) || (text.length <= 300 && PLATFORM.test(text));
}

export function isRating(text: string): boolean {
  return RATING.test(text);
}

/** The name of an office and nothing else. */
export function isOffice(text: string): boolean {
  return OFFICE.test(text);
}

/** The day a paper is signed, whatever stands before it on its line. */
export function isDate(text: string): boolean {
  return /[月日号]$/.test(text) && SIGNATURE.test(text);
}

export function isSignature(text: string): boolean {
  if (isOffice(text)) return true;
  return text.length <= 200 && SIGNATURE.test(text) && fieldsIn(text, 1) === 0;
}

/** The list of a document's own files behind it; it must hold a link to a file. */
export function isAttachments(text: string): boolean {
  return ATTACHMENTS.test(text);
}

/** A paragraph set in front of a body: it has whole sentences and is no talk of the site. */
export function isLead(text: string): boolean {
  return text.length >= 16 && /[。！？]/.test(text) && !PLATFORM.test(text) && !AFTERWORD.test(text);
}

export function opensList(text: string): boolean {
  return OPENS_LIST.test(text.slice(-12));
}
