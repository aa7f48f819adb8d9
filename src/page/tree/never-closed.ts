/*
 * What a page opens and never closes swallows the rest of it, in browsers too: a comment, a script, a quotation mark. Nobody who saved
 * the page meant that, and its text is there. These say where what was opened ends instead.
 */

const GREATER = 0x3e;
const LESS = 0x3c;

// Matches the first tag behind a raw element that is never closed: at once, or at the start of a line:  <script src=x>⏎<p> . Trap: "<div>" inside a script's string.
const NEXT_TAG = /(?:^|\n)[ \t\r]{0,40}(?=<[a-z/!])/iy;

/** Where a script, style, title or field of text ends that has no end tag behind it; -1 where nothing shows that it ends at all. */
export function endOfRaw(source: string, name: string, from: number): number {
  if (name === 'title' || name === 'textarea') {
    const next = source.slice(from, from + LONGEST_TITLE).search(name === 'title' ? /[<\n]/ : /<\/?(?:p|div|td|tr|table|br|h[1-6])[\s>/]/i);
    return next < 0 ? -1 : from + next;
  }
  for (let at = from; at >= 0; at = source.indexOf('\n', at + 1)) {
    NEXT_TAG.lastIndex = at;
    const found = NEXT_TAG.exec(source);
    if (found !== null && (at === from || found[0] !== '')) return at + found[0].length;
  }
  return -1;
}

const LONGEST_TITLE = 2000;

/** Attributes that hold no prose and no mark-up. */
const PLAIN: ReadonlySet<string> = new Set(['href', 'src', 'style', 'class', 'id', 'target', 'width', 'height', 'align', 'valign', 'border', 'bgcolor', 'color', 'size', 'face']);
const SHORTEST_SWALLOWED = 12;
const FEWEST_HAN = 4;

/**
 * Where a quoted value ends that has no closing quotation mark of its own and reaches into the text behind its tag, to the next one:
 * `<a href="/1.html>第一条…<img src="`. -1 for values that are what they look like.
 */
export function endOfSwallowing(source: string, units: Uint16Array, nameStart: number, start: number, end: number): number {
  if (end - start < SHORTEST_SWALLOWED) return -1;
  let at = start;
  while (at < end && units[at] !== GREATER && units[at] !== LESS) at++;
  if (at === end || units[at] === LESS || !PLAIN.has(nameAt(source, nameStart, start))) return -1;
  let han = 0;
  for (let behind = at + 1; behind < end; behind++) {
    if (units[behind] === LESS && han >= FEWEST_HAN) return at;
    if (units[behind]! >= 0x4e00 && units[behind]! <= 0x9fff) han++;
  }
  return -1;
}

const nameAt = (source: string, from: number, to: number): string => source.slice(from, to).split(/[\s="']/, 1)[0]!.toLowerCase();

/** Where the next tag follows such prose at once, its `<` stands in what looks like the name of an attribute: its place; -1 where there is none. */
export function markInName(units: Uint16Array, nameStart: number, nameEnd: number): number {
  if (nameEnd - nameStart < SHORTEST_SWALLOWED) return -1;
  let at = nameStart;
  while (at < nameEnd && units[at] !== LESS) at++;
  return at < nameEnd ? at : -1;
}

/** What stands in a tag up to a place. Places rise, so that a tag of a thousand `<` is counted once. */
export class ProseInTag {
  private readonly units: Uint16Array;
  private counted = 0;
  private han = 0;
  private holdsValue = false;

  constructor(units: Uint16Array) {
    this.units = units;
  }

  begin(start: number): void {
    this.counted = start;
    this.han = 0;
    this.holdsValue = false;
  }

  /** Whether the tag has no `>`, and prose stands in it up to the next tag: `<br 各单位要抓好落实。</p>`. */
  isSwallowedBefore(end: number): boolean {
    const { units } = this;
    for (let at = this.counted; at < end; at++) {
      const unit = units[at]!;
      if (unit === EQUALS) this.holdsValue = true;
      else if (unit >= 0x4e00 && unit <= 0x9fff) this.han++;
    }
    this.counted = end;
    return !this.holdsValue && this.han >= SHORTEST_SWALLOWED;
  }
}

const EQUALS = 0x3d;
