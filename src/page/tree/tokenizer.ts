import { tableOfNames } from './names';
import { NextPlace } from './next-place';
import { endOfRaw, endOfSwallowing, markInName, ProseInTag } from './never-closed';
import type { TokenSink } from './token-sink';

/** Elements below this depth hold nothing: what they would hold stands beside them, as in browsers, which stop there too. */
const DEEPEST = 512;
const MOST_FOREIGN = 1024;

/** Units that are looked at one by one before a search is called. */
const NEAR = 64;

const EXCLAMATION = 0x21;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const DASH = 0x2d;
const SLASH = 0x2f;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const BRACKET = 0x5b;

/** Elements whose content is text up to their own end tag. */
const RAW = tableOfNames([[1, 'script style title textarea xmp']]);

/**
 * Cuts a page into tokens. It reads as the tokenizer of cheerio's parser does without `decodeEntities`, but from mark to mark
 * instead of character by character. Some things differ: every text starts at its place in the source, also behind `</p >` and at
 * the end of a page that is cut off in a tag; `DEEPEST` bounds the open elements; `--!>` ends a comment and the first `>` what
 * begins as CDATA, as in browsers; and what is never closed does not swallow the page (`never-closed`).
 */
export class PageTokenizer {
  /** All of the source before this place has been told. */
  private told = 0;
  private selfClosing = false;
  /** Names of raw elements that nothing ends any more: not looked for again. */
  private readonly endless = new Set<string>();
  private readonly commentEnds: NextPlace;
  private readonly bangs: NextPlace;
  private readonly prose: ProseInTag;
  private readonly source: string;
  private readonly units: Uint16Array;
  private readonly sink: TokenSink;

  /** @param units of the source, zeros behind them. */
  constructor(source: string, units: Uint16Array, sink: TokenSink) {
    this.source = source;
    this.units = units;
    this.sink = sink;
    this.commentEnds = new NextPlace(source, '-->');
    this.bangs = new NextPlace(source, '--!>');
    this.prose = new ProseInTag(units);
  }

  run(): void {
    const { source, units } = this;
    let from = 0;
    for (let at = this.next(LESS, 0); at >= 0; at = this.next(LESS, from)) {
      const next = units[at + 1]!;
      if (isLetter(next)) from = this.openTag(at);
      else if (next === SLASH) from = this.closeTag(at);
      else if (next === EXCLAMATION) from = this.declaration(at);
      else if (next === QUESTION) from = this.instruction(at);
      else from = at + 1;
    }
    this.tellText(source.length);
    this.sink.onend();
  }

  /** The next place of a mark, -1 when there is none. Most are near, and to call a search costs as much as to look at a hundred units. */
  private next(mark: number, from: number): number {
    const { units } = this;
    const near = Math.min(from + NEAR, this.source.length);
    for (let at = from; at < near; at++) if (units[at] === mark) return at;
    return this.source.indexOf(mark === LESS ? '<' : '>', near);
  }

  /** Tells the text before a place. */
  private tellText(end: number): void {
    if (end > this.told) this.sink.ontext(this.told, end);
    this.told = end;
  }

  /** What is not closed before the page ends is mark-up; returns where to go on, the end. */
  private dropRest(): number {
    return (this.told = this.source.length);
  }

  /** Each of these takes the place of a `<` and returns where to look for the next. */
  private openTag(at: number): number {
    const { source, sink } = this;
    const { foreignContext, stack } = sink;
    const start = at + 1;
    this.tellText(at);
    const nameEnd = this.nameEnd(start);
    if (nameEnd === source.length) return this.dropRest();
    const depth = stack.length;
    const foreign = foreignContext.length;
    sink.onopentagname(start, nameEnd);
    const end = this.attributes(nameEnd);
    if (end < 0) return this.dropRest();
    this.told = end + 1;
    if (this.selfClosing) sink.onselfclosingtag(end);
    else sink.onopentagend(end);
    if (!this.selfClosing && (RAW[sink.name] ?? 0) !== 0) return this.rawText(source.slice(start, nameEnd).toLowerCase(), end + 1);
    if ((depth >= DEEPEST && stack.length > depth) || (foreign >= MOST_FOREIGN && foreignContext.length > foreign)) {
      sink.onclosetag(start, nameEnd);
      sink.startIndex = end + 1;
    }
    return end + 1;
  }

  private nameEnd(start: number): number {
    const { source, units } = this;
    let at = start;
    for (; at < source.length; at++) {
      const code = units[at]!;
      if (code <= GREATER && (code === GREATER || code === SLASH || isBlank(code))) break;
    }
    return at;
  }

  /** Tells the attributes of a tag; returns the place of its `>`, or -1 when the page ends before. */
  private attributes(from: number): number {
    const { source, units, sink, prose } = this;
    this.selfClosing = false;
    prose.begin(from);
    for (let at = from; at < source.length; ) {
      const code = units[at]!;
      if (code === GREATER) return at;
      if (code === SLASH) this.selfClosing = true;
      if (code === SLASH || isBlank(code)) {
        at++;
        continue;
      }
      this.selfClosing = false;
      sink.startIndex = at;
      const nameEnd = this.attributeNameEnd(at);
      const less = code === LESS ? at : markInName(units, at, nameEnd);
      if (less >= 0 && prose.isSwallowedBefore(less)) {
        sink.onslip();
        return from - 1;
      }
      const mark = this.pastBlanks(nameEnd);
      if (units[mark]! !== EQUALS) {
        sink.onattribute(at, nameEnd, nameEnd, nameEnd);
        at = mark;
      } else if ((at = this.value(at, nameEnd, this.pastBlanks(mark + 1))) < 0) return -1;
    }
    return -1;
  }

  /** The first character of the name may be any. */
  private attributeNameEnd(start: number): number {
    const { source, units } = this;
    let at = start;
    for (; at < source.length; at++) {
      const code = units[at]!;
      if (code <= GREATER && at > start && (code === EQUALS || code === GREATER || code === SLASH || isBlank(code))) break;
    }
    return at;
  }

  private pastBlanks(from: number): number {
    const { units } = this;
    let at = from;
    while (isBlank(units[at]!)) at++;
    return at;
  }

  /** Tells an attribute whose value starts at a place; returns the place behind it, or -1 when the page ends before. */
  private value(nameStart: number, nameEnd: number, at: number): number {
    const { source, units, sink } = this;
    const quote = units[at]!;
    const quoted = quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE;
    const start = quoted ? at + 1 : at;
    let end = start;
    if (quoted) while (end < source.length && units[end]! !== quote) end++;
    else while (end < source.length && !endsName(units[end]!)) end++;
    const swallowed = quoted ? endOfSwallowing(source, units, nameStart, start, end) : -1;
    if (swallowed < 0 && end >= source.length) return -1;
    if (swallowed >= 0) {
      sink.onslip();
      end = swallowed;
    }
    sink.onattribute(nameStart, nameEnd, start, end);
    return quoted && swallowed < 0 ? end + 1 : end;
  }

  /** Looks for the end tag that closes a raw element; its content is text. @param name in lower case. */
  private rawText(name: string, from: number): number {
    const { source, units } = this;
    for (let at = this.endless.has(name) ? -1 : source.indexOf('</', from); at >= 0; at = source.indexOf('</', at + 2)) {
      const nameEnd = at + 2 + name.length;
      if (!endsName(units[nameEnd]!)) continue;
      const written = source.slice(at + 2, nameEnd);
      if (written.toLowerCase() !== name) continue;
      this.tellText(at);
      return this.close(at + 2, nameEnd);
    }
    this.endless.add(name);
    const end = endOfRaw(source, name, from);
    if (end < 0) return source.length;
    this.tellText(end);
    this.sink.onslip();
    this.sink.onrawend(end);
    return end;
  }

  private closeTag(at: number): number {
    const { source, units, sink } = this;
    const start = this.pastBlanks(at + 2);
    const first = units[start]!;
    // `</>` and a page that ends here stay text.
    if (first === GREATER || start === source.length) return start;
    let end = start + 1;
    if (isLetter(first)) {
      while (end < source.length && !endsName(units[end]!)) end++;
      this.tellText(at);
      return end === source.length ? this.dropRest() : this.close(start, end);
    }
    end = source.indexOf('>', start);
    if (end < 0) return source.length;
    this.tellText(at);
    sink.oncomment(end);
    return (this.told = end + 1);
  }

  /** Tells an end tag by the place of its name; what stands behind the name up to the `>` is nothing. */
  private close(nameStart: number, nameEnd: number): number {
    this.sink.onclosetag(nameStart, nameEnd);
    const end = this.next(GREATER, nameEnd);
    if (end < 0) return this.dropRest();
    if (end > nameEnd) this.sink.startIndex = end + 1;
    return (this.told = end + 1);
  }

  /** Comments, CDATA, and `<!…>`. What has no end is text, but for a comment that has no `>` either. */
  private declaration(at: number): number {
    const { source, units, sink } = this;
    const next = units[at + 2]!;
    if (next === DASH && units[at + 3]! === DASH) {
      this.tellText(at);
      const end = this.commentEnd(at);
      if (end >= 0) sink.oncomment(end);
      else if (at + 4 < source.length) sink.oncomment(source.length);
      return end < 0 ? this.dropRest() : (this.told = end + 1);
    }
    if (next === BRACKET && source.startsWith('CDATA[', at + 3)) {
      this.tellText(at);
      const isForeign = sink.foreignContext[sink.foreignContext.length - 1] === true;
      const end = source.indexOf(isForeign ? ']]>' : '>', at + 9);
      const last = isForeign ? end + 2 : end;
      if (end >= 0) sink.oncomment(last);
      else if (at + 9 < source.length) sink.oncomment(source.length);
      return end < 0 ? this.dropRest() : (this.told = last + 1);
    }
    // The character behind `<!`, or behind `<!-`, belongs to the declaration whatever it is.
    const end = source.indexOf('>', next === DASH ? at + 4 : at + 3);
    if (end < 0) return source.length;
    this.tellText(at);
    sink.ondirective(end);
    return (this.told = end + 1);
  }

  /** The place of the `>` that ends a comment; of one that is never closed the first; -1 when there is none. */
  private commentEnd(at: number): number {
    const { source, sink } = this;
    // The marks may share their dashes:  <!-->
    const end = this.commentEnds.from(at + 2);
    const bang = this.bangs.from(at + 4);
    if (bang >= 0 && (end < 0 || bang < end)) return bang + 3;
    if (end >= 0) return end + 2;
    sink.onslip();
    return source.indexOf('>', at + 4);
  }

  private instruction(at: number): number {
    const end = this.source.indexOf('>', at + 2);
    if (end < 0) return this.source.length;
    this.tellText(at);
    this.sink.ondirective(end);
    return (this.told = end + 1);
  }
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

function isBlank(code: number): boolean {
  return code <= 0x20 && (code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c);
}

/** Of an end tag. */
function endsName(code: number): boolean {
  return code === GREATER || isBlank(code);
}
