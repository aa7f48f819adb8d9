import type { SourceEdit } from '../../model/source-edit';
import type { SourceStyle } from '../../model/source-style';
import { parseInner } from '../tree/parse';
import { Attribute } from '../tree/attribute-names';
import { Name } from '../tree/names';
import { attributeIndex, attributeOf, isText, textData, type PageTree } from '../tree/tree';
import type { Found } from '../found';
import { longestString, plainInner, stringInner, unescapedInner, type InnerSource } from './inner-source';
import type { renderPage } from './render';

/** A document inside the page's source, rendered, with all places in the page's source. */
export interface InnerRendering {
  readonly edits: readonly SourceEdit[];
  readonly style: SourceStyle;
  /** Codes of the first and the last character of its text; -1 when it has none. */
  readonly firstCode: number;
  readonly lastCode: number;
}

// Matches one tag, open or closed:  <p>  </div>  <BR/> . Trap: a<b in a formula has no letter and bracket behind it.
const TAG = /<\/?[a-z][a-z0-9]{0,14}(?:\s[^<>]{0,2000})?\/?>/i;
const ESCAPED_TAG = /&lt;\/?[a-z][a-z0-9]{0,14}(?:\s|&gt;|\/)/i;

/** The text of a <textarea> or <xmp>, as mark-up where it holds some. */
export function embeddedIn(source: string, start: number, end: number): InnerSource {
  const text = source.slice(start, end);
  return !TAG.test(text) && ESCAPED_TAG.test(text) ? unescapedInner(source, start, end) : plainInner(source, start, end);
}

/** The document in a script: its whole content when it is a template, else its longest string. */
export function embeddedInScript(tree: PageTree, script: number): InnerSource | null {
  const { source } = tree;
  const content = script + 1;
  if (content === tree.after[script] || !isText(tree, content)) return null;
  const start = tree.starts[content]!;
  const end = start + textData(tree, content).length;
  // Matches the types of scripts that hold mark-up:  text/html  text/x-template . Trap: text/javascript and JSON hold it in strings.
  if (/html|template|tmpl/i.test(attributeOf(tree, script, 'type') ?? '')) return plainInner(source, start, end);
  const string = longestString(source, start, end);
  return string === null ? null : stringInner(source, string[0], string[1]);
}

/** The page of a frame that stands in its own attribute; what stands between its tags is for browsers without frames. null: it is none. */
export function embeddedInFrame(tree: PageTree, element: number): InnerSource | null {
  const at = tree.names[element] === Name.iframe ? attributeIndex(tree, element, Attribute.srcdoc) : -1;
  return at < 0 ? null : unescapedInner(tree.source, tree.valueStarts[at]!, tree.valueEnds[at]!);
}

/** @param render passed in, because it is what calls this. */
export function renderInner(inner: InnerSource, render: typeof renderPage): InnerRendering {
  const { text, places } = inner;
  // Text without mark-up keeps its line ends, as a text field shows them; its entities are left to the rules of text.
  const { edits, style } = TAG.test(text) ? rendered(text, render) : { edits: [], style: { headings: [], aligned: [], tables: [] } };
  const place = (offset: number): number => places[offset] as number;
  const mapped: SourceEdit[] = [];
  let firstCode = -1;
  let lastCode = -1;
  let at = 0;
  const show = (shown: string): void => {
    if (shown === '') return;
    if (firstCode < 0) firstCode = shown.charCodeAt(0);
    lastCode = shown.charCodeAt(shown.length - 1);
  };
  const keepTo = (end: number): void => {
    show(text.slice(at, end));
    writeEscapes(inner, at, end, mapped);
    at = end;
  };
  for (const edit of edits) {
    keepTo(edit.sourceStart);
    show(edit.to);
    mapped.push({ ...edit, sourceStart: place(edit.sourceStart), sourceEnd: place(edit.sourceEnd) });
    at = edit.sourceEnd;
  }
  keepTo(text.length);
  return { edits: mapped, style: moved(style, place), firstCode, lastCode };
}

function rendered(text: string, render: typeof renderPage): ReturnType<typeof renderPage> {
  const found: Found = { parts: [0], chrome: new Set(), verdict: { found: 'whole', container: null, notADocument: null, morePages: false, evidence: {} } };
  // Nothing in it was cut for being unseen so far, and there is no wider reading to fall back on.
  return render(parseInner(text), found, true);
}

/** Writes an edit for each kept character that the page's source writes in another way; the halves of a pair go together. */
function writeEscapes({ text, places }: InnerSource, start: number, end: number, edits: SourceEdit[]): void {
  for (let at = start; at < end; at++) {
    const sourceFrom = places[at] as number;
    let next = at + 1;
    if ((places[next] as number) - sourceFrom === 1) continue;
    if (isHigh(text.charCodeAt(at)) && next < end && isLow(text.charCodeAt(next))) next++;
    edits.push({ rule: 'markup/html-entity', sourceStart: sourceFrom, sourceEnd: places[next] as number, to: text.slice(at, next), hidden: false });
    at = next - 1;
  }
}

function moved({ headings, aligned, tables }: SourceStyle, place: (offset: number) => number): SourceStyle {
  return {
    headings: headings.map((heading) => ({ ...heading, sourceStart: place(heading.sourceStart) })),
    aligned: aligned.map((line) => ({ ...line, sourceStart: place(line.sourceStart) })),
    tables: tables.map((table) => ({
      source: [place(table.source[0]), place(table.source[1])],
      rows: table.rows.map((row) => row.map((cell) => ({ ...cell, source: cell.source === null ? null : [place(cell.source[0]), place(cell.source[1])] as const }))),
    })),
  };
}

function isHigh(code: number): boolean {
  return code >= 0xd800 && code <= 0xdbff;
}

function isLow(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}
