import type { CheerioOptions } from 'cheerio/slim';
import { CAPITALS, PageTokenizer } from './tree/tokenizer';

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

/**
 * Text, comments, and `<!…>` or `<?…>`. `data` of a text node is as the source has it, entities and all; an end tag that ends
 * nothing (甲</i>乙) is dropped from it, so a text may be shorter than its place in the source.
 */
export interface PageData {
  readonly type: 'text' | 'comment' | 'directive';
  readonly data: string;
  readonly startIndex: number | null;
  readonly endIndex: number | null;
  readonly parent: ParentNode | null;
}

export type PageNode = PageElement | PageData;

/**
 * Parses a page so that every text starts at its place in the source and places rise strictly: no repair moves or invents
 * anything. What is no text node is mark-up, and so is an end tag inside a text that ends nothing.
 */
export function parsePage(source: string): ParentNode {
  try {
    return parsed(source, false);
  } catch (error) {
    if (error !== CAPITALS) throw error;
    return parsed(source, true);
  }
}

/** @param lower false when all names of the page are in lower case: lowering each costs an eighth of the time. */
function parsed(source: string, lower: boolean): ParentNode {
  // Loaded when the first page comes: a corpus of plain text never pays for it.
  const { load } = require('cheerio/slim') as typeof import('cheerio/slim');
  const xml = { xmlMode: false, decodeEntities: false, withStartIndices: true, withEndIndices: true, lowerCaseTags: lower, lowerCaseAttributeNames: lower, Tokenizer: PageTokenizer };
  return detached(load(source, { xml } as unknown as CheerioOptions).root()[0] as unknown as WritableRoot);
}

interface WritableRoot {
  children: { parent: ParentNode | null }[];
  readonly endIndex: number | null;
}

/**
 * Takes the tree away from the loaded page. Each load makes a class whose parent lists it, and short collections of garbage
 * take that list for a living owner: trees left there outlive their page by seconds and are copied again and again.
 */
function detached(page: WritableRoot): ParentNode {
  const { children, endIndex } = page;
  const root: ParentNode = { type: 'root', children: children as unknown as readonly PageNode[], startIndex: null, endIndex, parent: null };
  for (const child of children) child.parent = root;
  page.children = [];
  return root;
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
