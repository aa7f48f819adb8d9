import { Fault } from './fault';
import { Scope } from './namespaces';

/** No real part nests deeper: a text box in a table in a text box needs about sixty. */
const DEEPEST = 200;

const OPEN = 1;
const CLOSE = 2;
const END = 3;

const GT = 0x3e;
const SLASH = 0x2f;
const BANG = 0x21;
const QUESTION = 0x3f;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SPACE = 0x20;

// Matches what keeps an attribute from being found by its name and =": other quotes, blanks around the sign.
// Trap: inside double quotes either may stand too, and then costs time only.
const ODD_TAG = /'|\s=|=\s/;

/**
 * Walks the XML of one part once, from front to back, and holds nothing of it: `children` visits the elements inside the
 * one at hand, and what a visitor leaves unread is skipped. Entities are the five of XML and numbers; a part that
 * declares others is refused, since packages may not.
 */
export class XmlReader {
  private readonly source: string;
  private at = 0;
  private readonly stack: string[] = [];
  private scope = new Scope();
  /** Scopes to go back to, with the depth they end at. */
  private readonly outer: { readonly depth: number; readonly scope: Scope }[] = [];
  private nextDeclaration: number;
  /** The element at hand is `<a/>`. */
  private selfClosed = false;
  /** The tag at hand behind its name. */
  private attributes = '';

  constructor(source: string) {
    this.source = source;
    this.nextDeclaration = source.indexOf('xmlns');
    // Matches the mark some writers put in front of the first tag. Trap: what stands inside the text is the text's own.
    if (source.charCodeAt(0) === 0xfeff) this.at = 1;
  }

  /** Visits the root, then makes sure that nothing but white space follows. */
  root(visit: (name: string) => void): void {
    if (this.advance() !== OPEN) throw new Fault('damaged', 'a part of the file is empty');
    visit(this.name());
    this.leave(1);
    if (this.advance() !== END) throw new Fault('damaged', 'a part of the file goes on behind its end');
  }

  /** Visits the elements directly inside the one at hand. */
  children(visit: (name: string) => void): void {
    const depth = this.stack.length;
    while (this.advance() === OPEN) {
      visit(this.name());
      this.leave(depth + 1);
    }
  }

  /** The characters directly inside the element at hand. */
  text(): string {
    if (this.selfClosed) return '';
    const depth = this.stack.length;
    let out = '';
    while (true) {
      const next = this.source.indexOf('<', this.at);
      if (next < 0) throw brokenOff();
      if (next > this.at) out += decoded(this.source.slice(this.at, next));
      this.at = next;
      if (this.source.startsWith('<![CDATA[', next)) {
        const end = this.behind(']]>', next);
        out += this.source.slice(next + 9, end - 3);
        this.at = end;
      } else if (this.source.charCodeAt(next + 1) === BANG || this.source.charCodeAt(next + 1) === QUESTION) this.skipMarkup(next);
      else if (this.advance() === CLOSE) return out;
      else this.leave(depth + 1);
    }
  }

  /** An attribute of the element at hand; only before its children are visited. */
  attribute(name: string): string | null {
    const tag = this.attributes;
    const needle = this.scope.needle(name);
    if (needle === null || ODD_TAG.test(tag)) return this.attributeBySearch(name);
    for (let at = tag.indexOf(needle); at >= 0; at = tag.indexOf(needle, at + 1)) {
      if (tag.charCodeAt(at - 1) > SPACE) continue;
      const start = at + needle.length;
      return decoded(tag.slice(start, tag.indexOf('"', start)));
    }
    return null;
  }

  /** For tags with other quotes, blanks around =, or prefixes of the file's own. */
  private attributeBySearch(name: string): string | null {
    const tag = this.attributes;
    for (let at = 0; at < tag.length; ) {
      const equals = tag.indexOf('=', at);
      if (equals < 0) return null;
      const start = quoteBehind(tag, equals);
      const end = tag.indexOf(tag.charAt(start), start + 1);
      if (end < 0) return null;
      if (this.scope.attribute(tag.slice(at, equals).trim()) === name) return decoded(tag.slice(start + 1, end));
      at = end + 1;
    }
    return null;
  }

  private name(): string {
    return this.scope.element(this.stack[this.stack.length - 1] as string);
  }

  /** Goes on until the element at `depth` is closed. */
  private leave(depth: number): void {
    while (this.stack.length >= depth) this.advance();
  }

  /** To the next tag. Open elements that end with the source are damage. */
  private advance(): typeof OPEN | typeof CLOSE | typeof END {
    if (this.selfClosed) {
      this.selfClosed = false;
      this.pop();
      return CLOSE;
    }
    while (true) {
      const start = this.source.indexOf('<', this.at);
      if (start < 0) {
        if (this.stack.length > 0) throw brokenOff();
        this.at = this.source.length;
        return END;
      }
      const code = this.source.charCodeAt(start + 1);
      if (code === BANG || code === QUESTION) this.skipMarkup(start);
      else if (code === SLASH) return this.close(start);
      else return this.open(start);
    }
  }

  private open(start: number): typeof OPEN {
    const { source } = this;
    let at = start + 1;
    for (let code = source.charCodeAt(at); code > 0x20 && code !== GT && code !== SLASH; ) code = source.charCodeAt(++at);
    const nameEnd = at;
    for (let code = source.charCodeAt(at); code !== GT; code = source.charCodeAt(++at)) {
      if (code === QUOTE || code === APOSTROPHE) at = source.indexOf(code === QUOTE ? '"' : "'", at + 1);
      if (at < 0 || at >= source.length) throw brokenOff();
    }
    this.selfClosed = source.charCodeAt(at - 1) === SLASH && at > nameEnd;
    this.attributes = source.slice(nameEnd, this.selfClosed ? at - 1 : at);
    this.at = at + 1;
    if (nameEnd === start + 1) throw new Fault('damaged', 'a tag has no name');
    if (this.stack.push(source.slice(start + 1, nameEnd)) > DEEPEST) throw new Fault('too-complex', `elements nest deeper than ${DEEPEST}`);
    if (this.nextDeclaration >= 0 && this.nextDeclaration < this.at) this.declare(nameEnd);
    return OPEN;
  }

  private close(start: number): typeof CLOSE {
    const end = this.behind('>', start);
    const name = this.stack[this.stack.length - 1];
    if (name === undefined || !this.source.startsWith(name, start + 2) || !this.onlyBlanks(start + 2 + name.length, end - 1)) throw new Fault('damaged', 'tags are not closed in order');
    this.at = end;
    this.pop();
    return CLOSE;
  }

  private onlyBlanks(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (this.source.charCodeAt(at) > SPACE) return false;
    return from <= to;
  }

  private pop(): void {
    this.stack.pop();
    const outer = this.outer[this.outer.length - 1];
    if (outer === undefined || this.stack.length >= outer.depth) return;
    this.scope = outer.scope;
    this.outer.pop();
  }

  private declare(nameEnd: number): void {
    if (this.nextDeclaration >= nameEnd) {
      const declared = declarationsOf(this.attributes);
      if (declared.length > 0) {
        this.outer.push({ depth: this.stack.length, scope: this.scope });
        this.scope = this.scope.with(declared);
      }
    }
    this.nextDeclaration = this.source.indexOf('xmlns', this.at);
  }

  /** Comments, instructions and CDATA between tags. */
  private skipMarkup(start: number): void {
    if (this.source.startsWith('<!--', start)) this.at = this.behind('-->', start + 4);
    else if (this.source.startsWith('<![CDATA[', start)) this.at = this.behind(']]>', start);
    else if (this.source.charCodeAt(start + 1) === QUESTION) this.at = this.behind('?>', start);
    else throw new Fault('damaged', 'a part declares a document type, which no office document may');
  }

  private behind(mark: string, from: number): number {
    const found = this.source.indexOf(mark, from);
    if (found < 0) throw brokenOff();
    return found + mark.length;
  }
}

function brokenOff(): Fault {
  return new Fault('damaged', 'a part of the file breaks off');
}

/** The names a tag declares addresses for. */
function declarationsOf(tag: string): [prefix: string, address: string][] {
  const found: [string, string][] = [];
  for (let at = 0; at < tag.length; ) {
    const equals = tag.indexOf('=', at);
    const start = equals < 0 ? -1 : quoteBehind(tag, equals);
    const end = start < 0 ? -1 : tag.indexOf(tag.charAt(start), start + 1);
    if (end < 0) break;
    const raw = tag.slice(at, equals).trim();
    if (raw === 'xmlns' || raw.startsWith('xmlns:')) found.push([raw.slice(6), decoded(tag.slice(start + 1, end))]);
    at = end + 1;
  }
  return found;
}

function quoteBehind(tag: string, equals: number): number {
  let start = equals + 1;
  while (start < tag.length && tag.charCodeAt(start) <= 0x20) start++;
  return start;
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

// Matches &amp; &#19968; &#x4e00;
// Trap: & alone, and &nbsp; which XML does not know, stay as they are.
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|(amp|lt|gt|quot|apos));/gi;

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, hex: string | undefined, decimal: string | undefined, name: string | undefined) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
  });
}
