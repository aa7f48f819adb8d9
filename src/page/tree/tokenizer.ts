import type { OpenLists, TokenSink } from './token-sink';

/** Thrown where names are not to be lowered and one has capitals. */
export const CAPITALS = new Error('a name of the page has capital letters');

/** Elements below this depth hold nothing: what they would hold stands beside them, as in browsers, which stop there too. */
const DEEPEST = 512;
const MOST_FOREIGN = 1024;

const QUOTE = { none: 0, unquoted: 1, single: 2, double: 3 } as const;

const EXCLAMATION = 0x21;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const DASH = 0x2d;
const SLASH = 0x2f;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;
const BRACKET = 0x5b;

/** The start of an element whose content is text up to its own end tag. */
const RAW = /(script|style|title|textarea|xmp)[\t\n\f\r />]/iy;

/**
 * Cuts a page into tokens, for the parser's option `Tokenizer`. It reads as the parser's own does without `decodeEntities`, in a
 * third of the time: that one goes character by character through its states, this one from mark to mark. Three things differ:
 * every text starts at its place in the source, also behind `</p >` and at the end of a page that is cut off in a tag;
 * `DEEPEST` bounds the open elements; and names are looked at so that the parser need not lower all of them.
 */
export class PageTokenizer {
  readonly running = true;
  private source = '';
  /** All of the source before this place has been told. */
  private told = 0;
  private selfClosing = false;
  private readonly sink: TokenSink;
  private readonly open: OpenLists;
  private readonly capitalsAllowed: boolean;

  constructor(options: { readonly lowerCaseTags?: boolean }, sink: TokenSink) {
    this.capitalsAllowed = options.lowerCaseTags !== false;
    this.sink = sink;
    this.open = sink as unknown as OpenLists;
  }

  /** @param source the whole page. */
  write(source: string): void {
    this.source = source;
    this.told = 0;
    let from = 0;
    for (let at = source.indexOf('<'); at >= 0; at = source.indexOf('<', from)) {
      const next = source.charCodeAt(at + 1);
      if (isLetter(next)) from = this.openTag(at);
      else if (next === SLASH) from = this.closeTag(at);
      else if (next === EXCLAMATION) from = this.declaration(at);
      else if (next === QUESTION) from = this.instruction(at);
      else from = at + 1;
    }
    this.tellText(source.length);
  }

  end(): void {
    this.sink.onend();
  }

  /** The page comes in one piece, so there is nothing to stop, go on with or begin anew. */
  pause(): void {}
  resume(): void {}
  reset(): void {}

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
    const { source, sink, open } = this;
    const start = at + 1;
    this.tellText(at);
    const nameEnd = this.nameEnd(start);
    if (nameEnd === source.length) return this.dropRest();
    const depth = open.stack.length;
    const foreign = open.foreignContext.length;
    sink.onopentagname(start, nameEnd);
    const end = this.attributes(nameEnd);
    if (end < 0) return this.dropRest();
    this.told = end + 1;
    if (this.selfClosing) sink.onselfclosingtag(end);
    else sink.onopentagend(end);
    if (!this.selfClosing && isRaw(source, start)) return this.rawText(source.slice(start, nameEnd).toLowerCase(), end + 1);
    if ((depth >= DEEPEST && open.stack.length > depth) || (foreign >= MOST_FOREIGN && open.foreignContext.length > foreign)) {
      sink.onclosetag(start, nameEnd);
      sink.startIndex = end + 1;
    }
    return end + 1;
  }

  private nameEnd(start: number): number {
    const { source } = this;
    let at = start;
    for (; at < source.length; at++) {
      const code = source.charCodeAt(at);
      if (code <= GREATER && (code === GREATER || code === SLASH || isBlank(code))) break;
      if (isCapital(code)) this.meetCapital();
    }
    return at;
  }

  private meetCapital(): void {
    if (!this.capitalsAllowed) throw CAPITALS;
  }

  /** Tells the attributes of a tag; returns the place of its `>`, or -1 when the page ends before. */
  private attributes(from: number): number {
    const { source, sink } = this;
    this.selfClosing = false;
    for (let at = from; at < source.length; ) {
      const code = source.charCodeAt(at);
      if (code === GREATER) return at;
      if (code === SLASH) this.selfClosing = true;
      if (code === SLASH || isBlank(code)) {
        at++;
        continue;
      }
      this.selfClosing = false;
      const nameEnd = this.attributeNameEnd(at);
      sink.onattribname(at, nameEnd);
      at = this.pastBlanks(nameEnd);
      if (source.charCodeAt(at) !== EQUALS) sink.onattribend(QUOTE.none, nameEnd);
      else if ((at = this.value(this.pastBlanks(at + 1))) < 0) return -1;
    }
    return -1;
  }

  /** The first character of the name may be any. */
  private attributeNameEnd(start: number): number {
    const { source } = this;
    let at = start;
    for (; at < source.length; at++) {
      const code = source.charCodeAt(at);
      if (code <= GREATER && at > start && (code === EQUALS || code === GREATER || code === SLASH || isBlank(code))) break;
      if (isCapital(code)) this.meetCapital();
    }
    return at;
  }

  private pastBlanks(from: number): number {
    let at = from;
    while (isBlank(this.source.charCodeAt(at))) at++;
    return at;
  }

  /** Tells an attribute's value; returns the place behind it, or -1 when the page ends before. */
  private value(at: number): number {
    const { source, sink } = this;
    const quote = source.charCodeAt(at);
    const quoted = quote === DOUBLE_QUOTE || quote === SINGLE_QUOTE;
    const start = quoted ? at + 1 : at;
    let end = start;
    for (; end < source.length; end++) {
      const code = source.charCodeAt(end);
      if (quoted ? code === quote : code === GREATER || isBlank(code)) break;
    }
    if (end === source.length) return -1;
    sink.onattribdata(start, end);
    if (!quoted) {
      sink.onattribend(QUOTE.unquoted, end);
      return end;
    }
    sink.onattribend(quote === DOUBLE_QUOTE ? QUOTE.double : QUOTE.single, end + 1);
    return end + 1;
  }

  /** Looks for the end tag that closes a raw element; its content is text. @param name in lower case. */
  private rawText(name: string, from: number): number {
    const { source } = this;
    for (let at = source.indexOf('</', from); at >= 0; at = source.indexOf('</', at + 2)) {
      const nameEnd = at + 2 + name.length;
      if (!endsName(source.charCodeAt(nameEnd))) continue;
      const written = source.slice(at + 2, nameEnd);
      if (written.toLowerCase() !== name) continue;
      if (written !== name) this.meetCapital();
      this.tellText(at);
      return this.close(at + 2, nameEnd);
    }
    return source.length;
  }

  private closeTag(at: number): number {
    const { source, sink } = this;
    const start = this.pastBlanks(at + 2);
    const first = source.charCodeAt(start);
    // `</>` and a page that ends here stay text.
    if (first === GREATER || start === source.length) return start;
    let end = start + 1;
    if (isLetter(first)) {
      if (isCapital(first)) this.meetCapital();
      for (let code = source.charCodeAt(end); end < source.length && !endsName(code); code = source.charCodeAt(++end)) if (isCapital(code)) this.meetCapital();
      this.tellText(at);
      return end === source.length ? this.dropRest() : this.close(start, end);
    }
    end = source.indexOf('>', start);
    if (end < 0) return source.length;
    this.tellText(at);
    sink.oncomment(start, end, 0);
    return (this.told = end + 1);
  }

  /** Tells an end tag by the place of its name; what stands behind the name up to the `>` is nothing. */
  private close(nameStart: number, nameEnd: number): number {
    this.sink.onclosetag(nameStart, nameEnd);
    const end = this.source.indexOf('>', nameEnd);
    if (end < 0) return this.dropRest();
    if (end > nameEnd) this.sink.startIndex = end + 1;
    return (this.told = end + 1);
  }

  /** Comments, CDATA, and `<!…>`. Without an end the first two reach to the end of the page, the last is text. */
  private declaration(at: number): number {
    const { source, sink } = this;
    const next = source.charCodeAt(at + 2);
    if (next === DASH && source.charCodeAt(at + 3) === DASH) {
      this.tellText(at);
      // The marks may share their dashes:  <!-->
      const end = source.indexOf('-->', at + 2);
      if (end >= 0) sink.oncomment(at + 4, end + 2, 2);
      else if (at + 4 < source.length) sink.oncomment(at + 4, source.length, 0);
      return end < 0 ? this.dropRest() : (this.told = end + 3);
    }
    if (next === BRACKET && source.startsWith('CDATA[', at + 3)) {
      this.tellText(at);
      const end = source.indexOf(']]>', at + 9);
      if (end >= 0) sink.oncdata(at + 9, end + 2, 2);
      else if (at + 9 < source.length) sink.oncdata(at + 9, source.length, 0);
      return end < 0 ? this.dropRest() : (this.told = end + 3);
    }
    // The character behind `<!`, or behind `<!-`, belongs to the declaration whatever it is.
    const end = source.indexOf('>', next === DASH ? at + 4 : at + 3);
    if (end < 0) return source.length;
    this.tellText(at);
    sink.ondeclaration(at + 2, end);
    return (this.told = end + 1);
  }

  private instruction(at: number): number {
    const end = this.source.indexOf('>', at + 2);
    if (end < 0) return this.source.length;
    this.tellText(at);
    this.sink.onprocessinginstruction(at + 2, end);
    return (this.told = end + 1);
  }
}

function isLetter(code: number): boolean {
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a;
}

/** True for what lowering a name may change. */
function isCapital(code: number): boolean {
  return code >= 0x41 && (code <= 0x5a || code >= 0x80);
}

function isBlank(code: number): boolean {
  return code <= 0x20 && (code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c);
}

/** Of an end tag. */
function endsName(code: number): boolean {
  return code === GREATER || isBlank(code);
}

function isRaw(source: string, start: number): boolean {
  const first = source.charCodeAt(start) | 0x20;
  if (first !== 0x73 && first !== 0x74 && first !== 0x78) return false;
  RAW.lastIndex = start;
  return RAW.test(source);
}
