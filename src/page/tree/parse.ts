import { TreeBuilder } from './builder';
import { PageTokenizer } from './tokenizer';
import type { PageTree } from './tree';

/**
 * Parses a page so that every text starts at its place in the source and places rise strictly: no repair moves or invents
 * anything. What is no text node is mark-up, and so is an end tag inside a text that ends nothing.
 */
export function parsePage(source: string): PageTree {
  const builder = new TreeBuilder(source);
  const tokenizer = new PageTokenizer({}, builder);
  tokenizer.write(source);
  tokenizer.end();
  return builder.finish();
}
