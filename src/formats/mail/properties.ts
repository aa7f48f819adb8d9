import type { DocumentProperties } from '../../model/extraction';
import { decodeWords, headerOf, type MailPart } from './message';

// Matches who a browser says a page is from:  <Saved by Blink>  由 Microsoft Internet Explorer 5 保存  =?gb2312?B?08k…
// Trap: a person of the name "Saved" has an address behind it.
const SAVED_BY = /^"?<?\s*(?:Saved by|由 .{1,60} 保存)/;

/** Whether a browser wrote it: its date is then the day it was saved. */
export function isSavedPage(root: MailPart, page: MailPart | undefined): boolean {
  if (headerOf(root, 'snapshot-content-location') !== null) return true;
  if (page === undefined) return false;
  return SAVED_BY.test(decodeWords(headerOf(root, 'from') ?? '')) || (headerOf(root, 'to') === null && headerOf(page, 'content-location') !== null);
}

/** Where the page was saved from. */
export function urlOf(root: MailPart, page: MailPart | undefined): string | null {
  const places = [headerOf(root, 'snapshot-content-location'), page === undefined ? null : headerOf(page, 'content-location')];
  return places.find((place) => place !== null && /^https?:\/\//i.test(place)) ?? null;
}

// Matches the marks of an answer or a forwarded mail in front of its subject:  Re: 转发：  Fwd:  回复:
// Trap: "答复：" is left, replies to deputies' proposals are called so.
const ANSWER = /^(?:(?:re|fwd?|回复|转发)\s*[:：]\s*)+/i;

export function propertiesOf(root: MailPart, isSaved: boolean): DocumentProperties {
  return {
    title: readable(headerOf(root, 'subject')?.replace(/\t/g, ' '), (text) => text.replace(ANSWER, '').trim()),
    organisation: readable(headerOf(root, 'organization'), (text) => text.trim()),
    created: isSaved ? null : dateOf(headerOf(root, 'date')),
  };
}

/** Without what was lost: a header in bare GBK has U+FFFD in it. */
function readable(value: string | null | undefined, cleaned: (text: string) => string): string | null {
  const text = cleaned(decodeWords(value ?? ''));
  return text === '' || text.includes('\ufffd') ? null : text;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
// Matches the date of a mail:  Mon, 4 Mar 2024 09:05:00 +0800 (CST) . Trap: the zone is left out, the hour is the sender's own.
const DATE = /\b(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4}) (\d{1,2}):(\d{2})(?::(\d{2}))?/;

function dateOf(value: string | null): string | null {
  const [, day = '', month = '', year = '', hour = '', minute = '', second] = DATE.exec(value ?? '') ?? [];
  const nth = MONTHS.indexOf(month.toLowerCase()) + 1;
  if (nth === 0) return null;
  return `${year}-${two(nth)}-${two(day)}T${two(hour)}:${minute}${second === undefined ? '' : `:${second}`}`;
}

function two(value: number | string): string {
  return String(value).padStart(2, '0');
}
