import { TreeBuilder } from './builder';
import { Scratch } from './scratch';
import { PageTokenizer } from './tokenizer';
import type { PageTree } from './tree';
import { ownUnits, sharedUnits } from './units';

/** Used for one page after the other. */
let shared: Scratch | null = null;
let pages = 0;

/** Nodes of mark-up inside a page, which is mostly a few paragraphs. */
const INNER = 256;

/**
 * Parses a page so that every text starts at its place in the source and places rise strictly: no repair moves or invents
 * anything. What is no text node is mark-up, and so is an end tag inside a text that ends nothing.
 * Pages come one after another: a tree holds until the next page is parsed.
 */
export function parsePage(source: string): PageTree {
  pages++;
  shared = shared === null ? new Scratch() : shared.again();
  return parsed(source, sharedUnits(source), shared);
}

/** How many pages were parsed: a tree is that of its page until the number rises. */
export function pagesParsed(): number {
  return pages;
}

/** Parses mark-up that stands inside a page while that page is being read. */
export function parseInner(source: string): PageTree {
  return parsed(source, ownUnits(source), new Scratch(INNER));
}

function parsed(source: string, units: Uint16Array, scratch: Scratch): PageTree {
  const builder = new TreeBuilder(source, units, scratch);
  new PageTokenizer(source, units, builder).run();
  return builder.finish();
}
