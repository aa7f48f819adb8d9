import { datesIn, scannedDatesIn, wholeDate } from '../lexicon/dates';
import { foundAt, type Found } from './found';
import type { Head } from './head';

/*
 * The day of a document: of its signature, of the meeting that made it, or on which it was spoken.
 */

/** The day it was signed on. */
export function signedOn({ signature }: Head): Found | null {
  return signature === null || signature.date === null ? null : foundAt(signature.date, 'signature', signature.source);
}

/** A day that stands in the head as well, and is the more exact one: 二零零六年五月二十三日 above, 二零零六年五月 below. */
export function exactly(signed: Found | null, { subtitles, above }: Head): Found | null {
  if (signed?.value.length !== MONTH) return signed;
  for (const { text, source } of [...subtitles, ...above]) {
    const day = wholeDate(text);
    if (day?.startsWith(`${signed.value}-`) === true) return foundAt(day, 'subtitle', source);
  }
  return signed;
}

/** Length of a date to the month. */
const MONTH = 7;

// Matches the day a paper was made known among others of its bracket: （2014年3月12日…通过　2014年3月21日…公布　自2014年5月1日起施行）
//                                                                                      ^^^^^^^^^^^ and what stands between it and the verb
// Trap: the day it was passed comes first, the day it takes effect last.
const MADE_KNOWN = /[^，、\s　]{0,40}(?:公布|发布|颁布|公告)/;

// Matches a line that says when a law was made anew: 2023年10月25日某州人民代表大会常务委员会第十二次会议修订
// Trap: a bracket that tells all its days is read by what made it known.
const MADE_ANEW = /^(?:19|20)[0-9]{2}[^（()）]{10,80}会议\s?(?:修订|修正)$/;

// Matches a day in brackets, alone on its line: （2015年9月8日） . Trap: （2015年9月8日起施行） is a rule's.
const DAY_ALONE = /^[（(][12][0-9]{3}年[0-9]{1,2}月[0-9]{1,2}日[）)]$/;

// Matches a day as machines write it, alone on its line: 2021-06-09 . Trap: 2021年6月9日 is how papers write theirs.
const STAMPED = /^[12][0-9]{3}([-/.])[0-9]{1,2}\1[0-9]{1,2}$/;

/** The day a speech was delivered: ——2026年2月3日在…会议上, （2022年2月28日）; also above the text of a page that has its title elsewhere. */
export function deliveredOn({ titles, subtitles, opening }: Head): Found | null {
  const day = titles.length > 0 ? undefined : opening.find(({ text }) => DAY_ALONE.test(text));
  if (day !== undefined) return foundAt(wholeDate(day.text) ?? datesIn(day.text)[0]?.iso ?? '', 'subtitle', day.source);
  // A law that was made anew is of the last time: 2016年…通过 ⏎ 2023年…修订.
  const anew = subtitles.findLast(({ text }) => MADE_ANEW.test(text));
  for (const { text, source } of anew === undefined ? subtitles : [anew, ...subtitles]) {
    if (STAMPED.test(text)) continue;
    const known = MADE_KNOWN.exec(text)?.[0] ?? '';
    const date = wholeDate(text) ?? datesIn(known)[0]?.iso ?? datesIn(text).find(({ iso }) => iso.length >= MONTH)?.iso ?? scannedDatesIn(text)[0]?.iso ?? null;
    if (date !== null && date.length >= 7) return foundAt(date, 'subtitle', source);
  }
  return null;
}
