/** The slice of the parser's tree that the page room reads. Offsets are in the parsed source; `endIndex` is inclusive. */
export interface ParentNode {
  readonly type: 'root' | 'tag' | 'script' | 'style' | 'cdata';
  readonly children: readonly PageNode[];
  readonly startIndex: number | null;
  readonly endIndex: number | null;
  readonly parent: ParentNode | null;
}

export interface PageElement extends ParentNode {
  readonly type: 'tag' | 'script' | 'style';
  /** Lower case. */
  readonly name: string;
  /** Names in lower case, values as the source has them (entities are not decoded). */
  readonly attribs: Readonly<Record<string, string>>;
}

/** Text, comments, and `<!…>` or `<?…>`. `data` of a text node is its slice of the source, entities and all. */
export interface PageData {
  readonly type: 'text' | 'comment' | 'directive';
  readonly data: string;
  readonly startIndex: number | null;
  readonly endIndex: number | null;
  readonly parent: ParentNode | null;
}

export type PageNode = PageElement | PageData;

/**
 * Parses a page so that every text node equals its slice of the source and offsets rise strictly:
 * no repair moves, merges or invents anything. What is no text node is mark-up.
 */
export function parsePage(source: string): ParentNode {
  // Loaded when the first page comes: a corpus of plain text never pays for it.
  const { load } = require('cheerio/slim') as typeof import('cheerio/slim');
  const page = load(source, { xml: { xmlMode: false, decodeEntities: false, withStartIndices: true, withEndIndices: true } });
  return page.root()[0] as unknown as ParentNode;
}

export function isElement(node: PageNode): node is PageElement {
  return node.type === 'tag' || node.type === 'script' || node.type === 'style';
}

/** A node's place in the source, half-open. */
export function sourceStart(node: PageNode | ParentNode): number {
  return node.startIndex ?? 0;
}

export function sourceEnd(node: PageNode | ParentNode): number {
  return (node.endIndex ?? -1) + 1;
}
