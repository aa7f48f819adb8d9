import type { Part } from './parts';

const LONGEST_TOC = 400;
/** Without the word 目录 above it, only a run of this many lines with page numbers is a table of contents. */
const FEWEST_BARE_LINES = 3;

// Matches what leads to a page number at the end of a line: ……19 · ....... 19 · ·····（3） · - 16 - · 总则- 1 -
// Trap: 增长5 is no leader: at least one ellipsis, three points or a TAB, or a dash on both sides of the number.
const PAGE_LEADER = /(?:[ \t\u3000]|(?<=[\u4e00-\u9fa5）)”》]))[-–—] ?[0-9]{1,3} ?[-–—]$|(?:…|\.{3}|·{3}|。{3}|-{3}|\t)(?: [.·]{1,60}){0,4}[ \t\u3000]{0,8}[（(]?[0-9０-９]{1,3}[）)]?$/;
const DASHES = '-–—';
/** What leaders consist of; the pattern above finds the last of them. */
const LEADERS = '….·。-\t \u3000';

// Matches the word over a table of contents, spaced or not: 目录 · 目　录 · 目次
// Trap: 权责目录 is a title.
export const TOC_HEAD = /^目\s{0,3}[录次]$/;

// Matches what ends the title on a line that goes on with the body: 一、总体要求。坚持…
// Trap: an entry with a time in it, 14:30, is only compared by less of its text.
const CLOSE = /[。；：;:]/;

/** True for a line that ends in leaders and a page number; a TAB alone may stand in a table. */
export function hasPageLeader(content: string): boolean {
  const last = content.charCodeAt(content.length - 1);
  const mayBe = (last >= 48 && last <= 57) || (last >= 0xff10 && last <= 0xff19) || last === 0x29 || last === 0xff09 || DASHES.includes(content.charAt(content.length - 1));
  return mayBe && !content.includes('\t') && PAGE_LEADER.test(content);
}

/**
 * Where the table of contents that starts at line `at` ends: behind the lines that have page numbers or, under 目录,
 * come again as headings below. Equal to `at` when there is none.
 */
export function tocEnd(at: number, to: number, content: (at: number) => string, lastPlaces: () => ReadonlyMap<string, number>): number {
  const headed = TOC_HEAD.test(content(at));
  let end = at + 1;
  for (; end < Math.min(to, at + LONGEST_TOC); end++) {
    const own = content(end);
    if (own === '' || TOC_HEAD.test(own)) break;
    if (headed ? !PAGE_LEADER.test(own) && (lastPlaces().get(bareLine(own)) ?? 0) <= end : !hasPageLeader(own)) break;
  }
  if (headed) end = Math.max(end, beforeFirstEntry(at, to, content));
  return end - at >= (headed ? 2 : FEWEST_BARE_LINES) ? end : at;
}

// Matches an entry of a list of chapters: 第二章 登记与通行 . Trap: a chapter in a book has a text below it.
const CHAPTER = /^第[一二三四五六七八九十]{1,3}[编章][ \t\u3000]{0,4}[^。，；：]{1,30}$/;
const FEWEST_CHAPTERS = 2;

/**
 * Where chapters end that stand in a row without 目录 above, and of which the first comes again right below the last: the contents of a law.
 * Equal to `at` where they are none.
 */
export function chapterListEnd(at: number, to: number, content: (at: number) => string): number {
  if (!CHAPTER.test(content(at))) return at;
  const first = bareLine(content(at));
  let end = at + 1;
  while (end < to && CHAPTER.test(content(end)) && bareLine(content(end)) !== first) end++;
  return end < to && end - at >= FEWEST_CHAPTERS && bareLine(content(end)) === first ? end : at;
}

const LONGEST_ENTRY = 60;

// Matches how an entry of such a table begins:  4.1 预案实施时间 · 第二章 组织体系 · 附件2
// Trap: the document's title, said again between the table and the text, is none.
const NUMBERED = /^(?:[0-9０-９一二三四五六七八九十（(]|第|附[件录表图])/;

/**
 * Behind the last numbered entry in front of the line that says the first one again: entries whose headings were lost, or that the text words
 * otherwise, are entries too. Equal to `at` where a sentence stands between.
 */
function beforeFirstEntry(at: number, to: number, content: (at: number) => string): number {
  const first = bareLine(content(at + 1));
  if (first === '' || !NUMBERED.test(first)) return at;
  for (let next = at + 2; next < Math.min(to, at + LONGEST_TOC); next++) {
    const own = content(next);
    if (own === '' || own.length > LONGEST_ENTRY || own.includes('。')) return at;
    if (bareLine(own) !== first) continue;
    let end = next;
    while (end > at + 1 && !NUMBERED.test(content(end - 1))) end--;
    return end;
  }
  return at;
}

/** The last line of a part that holds the same words, page numbers aside. */
export function lastPlacesOf(part: Part, content: (at: number) => string): Map<string, number> {
  const places = new Map<string, number>();
  for (let i = part.from; i < part.to; i++) {
    const own = content(i);
    places.set(bareLine(own), i);
    // Where the body follows on the heading's line, the entry has only what stands before it.
    const close = CLOSE.exec(own);
    if (close !== null) places.set(bareLine(own.slice(0, close.index)), i);
  }
  return places;
}

function bareLine(content: string): string {
  let end = PAGE_LEADER.exec(content)?.index ?? content.length;
  while (end > 0 && LEADERS.includes(content.charAt(end - 1))) end--;
  return content.slice(0, end).replace(/\s/g, '');
}
