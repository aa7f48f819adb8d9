import type { PageReading } from '../model/page';
import { findDocument } from './article/find';
import { readFacts } from './facts/read';
import type { Found } from './found';
import { renderPage } from './render/render';
import { pagesParsed, parsePage } from './tree/parse';

/** A parsed page, and the ways to read it, until the next page is parsed: its tree stands in memory that all pages share. */
export interface PageReader {
  /** Which part of the page is the document, the edits that make running text of it, and what the page says about it. */
  readonly document: () => PageReading;
  /** The same with all text that the page shows. */
  readonly whole: () => PageReading;
  /** The same with all text there is, shown or not. */
  readonly everything: () => PageReading;
}

/** @param source the decoded page; every offset is one of it. */
export function pageReader(source: string): PageReader {
  const tree = parsePage(source);
  const number = pagesParsed();
  const found = findDocument(tree);
  const facts = readFacts(tree, found);
  const page: Found = { parts: [0], chrome: new Set(), verdict: found.verdict };
  const readingOf = (part: Found, all = false): PageReading => {
    if (pagesParsed() !== number) throw new Error('another page was parsed since, over the tree of this one');
    return { ...renderPage(tree, part, all), facts, verdict: found.verdict, slips: tree.slips };
  };
  return { document: () => readingOf(found), whole: () => readingOf(page), everything: () => readingOf(page, true) };
}
