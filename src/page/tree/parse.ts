import { TreeBuilder } from './builder';
import { PageTokenizer } from './tokenizer';
import type { PageTree } from './tree';
import { ownUnits, sharedUnits } from './units';

/**
 * Parses a page so that every text starts at its place in the source and places rise strictly: no repair moves or invents
 * anything. What is no text node is mark-up, and so is an end tag inside a text that ends nothing.
 * Pages come one after another: the tree's `units` are those of the page until the next is parsed.
 */
export function parsePage(source: string): PageTree {
  return parsed(source, sharedUnits(source));
}

/** Parses mark-up that stands inside a page while that page is being read. */
export function parseInner(source: string): PageTree {
  return parsed(source, ownUnits(source));
}

function parsed(source: string, units: Uint16Array): PageTree {
  const builder = new TreeBuilder(source, units);
  new PageTokenizer(source, units, builder).run();
  return builder.finish();
}
