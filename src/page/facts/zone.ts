import { lettersBy } from '../../lexicon/letters';
import { isNumberLine } from '../../lexicon/document-numbers';
import { isOrganisation } from '../../lexicon/organisations';
import { isFrameTitle } from '../../lexicon/site-names';
import { labelsIn } from './labels';
import { plain, type PageLine } from './lines';
import { partedStamp } from './parted-stamp';

/** Places among the lines of a page: where the head of its document begins, its text, and what comes behind. */
export interface Zone {
  /** First line of the title or of the byline in front of it, or, without a title, a few lines before the text. */
  readonly head: number;
  /** The line that repeats the page's title best; -1 when none does. */
  readonly title: number;
  /** First line of prose in the document. */
  readonly body: number;
  /** Behind the last line of the document. */
  readonly end: number;
}

const LINES_BEFORE_BODY = 12;
const FARTHEST_TITLE = 120;
const SHORTEST_PROSE = 24;
const LONGEST_TITLE = 160;
const SHORTEST_TITLE = 4;
/** Lines between title and byline. */
const MOST_BETWEEN = 3;

/** What is left of a title when only its letters and digits count. */
export const titleKey = lettersBy((text) => text);

/** @param titles what head and meta tags call the page. */
export function zoneOf(lines: readonly PageLine[], titles: readonly string[]): Zone {
  const first = lines.findIndex(({ place }) => place.inParts);
  let end = lines.length;
  while (end > 0 && lines[end - 1]?.place.inParts !== true) end--;
  if (first < 0) return { head: 0, title: -1, body: lines.length, end: lines.length };
  const keys = [...new Set(titles.filter((title) => !isFrameTitle(title)).map(titleKey))].filter((key) => key.length >= SHORTEST_TITLE);
  const body = bodyLine(lines, first, end, keys);
  const title = titleLine(lines, Math.max(0, body - FARTHEST_TITLE), body, keys);
  return { head: title >= 0 ? bylineBefore(lines, title) : Math.max(0, body - LINES_BEFORE_BODY), title, body, end };
}

const LINES_OF_BYLINE = 8;

/** The first line of a byline right in front of the title, when a template sets it there; else the title. */
function bylineBefore(lines: readonly PageLine[], title: number): number {
  const seen = new Set<string>();
  let first = title;
  for (let at = title - 1; at >= 0 && title - at <= LINES_OF_BYLINE; at--) {
    const line = lines[at];
    if (line === undefined || line.long || line.text.length > LONGEST_TITLE || /[。；！？]/.test(line.text) || CRUMBS.test(line.text)) break;
    const labels = line.isLink ? [] : labelsIn(line.text);
    // A label that comes twice is one of a list of documents.
    if (labels.some(({ label }) => seen.has(label))) return title;
    for (const { label } of labels) seen.add(label);
    if (labels.length > 0 || partedStamp(line.text) !== null) first = at;
  }
  return first;
}

function bodyLine(lines: readonly PageLine[], first: number, end: number, keys: readonly string[]): number {
  for (let at = first; at < end; at++) {
    const line = lines[at];
    if (line === undefined || !line.inDocument) continue;
    if (line.long) return at;
    if (line.place.level > 0 || line.isLink || line.text.length < SHORTEST_PROSE) continue;
    // A sentence, or the name of an addressee; a title may hold ！ or ？.
    if (/[。；]/.test(line.text) || (/[，！？：]$/.test(line.text) && !keys.some((key) => key.includes(titleKey(line.text))))) return at;
  }
  const start = lines.findIndex(({ inDocument }, at) => at >= first && inDocument);
  return Math.min(end, (start < 0 ? first : start) + 3);
}

// Matches a trail of columns: 首页 > 通知公告 > …, 当前位置：…
// Trap: a comparison in a title (效率>公平) has no blank on both sides.
export const CRUMBS = / (?:>+|»|›|→) |^(?:您?的?(?:当前|现在|所在)?(?:的)?位置)/;

/** A title broken by <br> begins with the first line of its element. */
function firstOfElement(lines: readonly PageLine[], at: number, from: number): number {
  const { element, place } = lines[at] as PageLine;
  let first = at;
  while (place.level > 0 && first > from && lines[first - 1]?.element === element) first--;
  return first;
}

/** The nearest heading above the text, or a higher one close to it: 文字实录 in h3 stands below the title in h2. */
function headingAbove(lines: readonly PageLine[], from: number, body: number): number {
  let found = -1;
  let level = 4;
  for (let at = body - 1; at >= from; at--) {
    const line = lines[at];
    if (line === undefined || line.place.level === 0 || line.place.level >= level || line.isLink || line.text.length < SHORTEST_TITLE) continue;
    if (found >= 0 && (found - at > LINES_OF_BYLINE || isOrganisation(plain(line.text)))) break;
    found = at;
    level = line.place.level;
  }
  return found;
}

/** The body whose paper it is may stand above its theme, in the same element. */
function withBodyAbove(lines: readonly PageLine[], at: number, from: number): number {
  const above = at > from ? lines[at - 1] : undefined;
  return above !== undefined && above.element === lines[at]?.element && isOrganisation(plain(above.text)) ? at - 1 : at;
}

/** Between title and byline stand the number of the paper, a subtitle behind its dash, or a rule in a row of its own. */
function isBetween(text: string): boolean {
  return text === '' || text.startsWith('—') || isNumberLine(text);
}

/** Where no tag names the title: the line right above the first line with two labels, as templates set it. */
function lineAboveByline(lines: readonly PageLine[], from: number, body: number): number {
  for (let at = from + 1; at < body; at++) {
    const line = lines[at];
    if (line === undefined || line.long || line.isLink || labelsIn(line.text).length < 2) continue;
    let titleAt = at - 1;
    while (titleAt > from && at - titleAt <= MOST_BETWEEN && isBetween(plain((lines[titleAt] as PageLine).text))) titleAt--;
    const above = lines[titleAt] as PageLine;
    const text = plain(above.text);
    const isTitle = !above.long && text.length >= SHORTEST_TITLE * 2 && text.length <= LONGEST_TITLE && above.linked === 0 && !CRUMBS.test(text) && labelsIn(text).length === 0 && !/[。；]/.test(text);
    return isTitle ? withBodyAbove(lines, titleAt, from) : -1;
  }
  return -1;
}

/** The line that says most of a title; of equals the first. */
function titleLine(lines: readonly PageLine[], from: number, body: number, keys: readonly string[]): number {
  let best = -1;
  let most = 0;
  for (let at = from; at < body; at++) {
    const line = lines[at];
    if (line === undefined || line.long || line.isLink) continue;
    if (line.text.length < SHORTEST_TITLE || line.text.length > LONGEST_TITLE || CRUMBS.test(line.text)) continue;
    const key = titleKey(plain(line.text));
    if (keys.includes(key)) return firstOfElement(lines, at, from);
    if (key.length < SHORTEST_TITLE || key.length <= most) continue;
    // `<title>` starts with the line, or the line says all of the title and somewhat more.
    if (keys.some((title) => title.startsWith(key) || (key.length >= 10 && title.includes(key)) || (key.includes(title) && key.length <= title.length * 2))) {
      best = at;
      most = key.length;
    }
  }
  if (best >= 0) return firstOfElement(lines, best, from);
  const heading = keys.length > 0 ? headingAbove(lines, from, body) : -1;
  if (heading >= 0) return heading;
  // `<title>` may name a column alone.
  const above = lineAboveByline(lines, Math.max(from, body - LINES_BEFORE_BODY), body);
  return above >= 0 || keys.length > 0 ? above : headingAbove(lines, from, body);
}
