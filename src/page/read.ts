import type { PageReading } from '../model/page';
import { findDocument } from './article/find';
import { parsePage } from './dom';
import { readFacts } from './facts/read';
import type { Found } from './found';
import { renderPage } from './render/render';

/** A parsed page, and the two ways to read it. */
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
  const root = parsePage(source);
  const found = findDocument(root, source);
  const facts = readFacts(root, source, found);
  const page: Found = { parts: [root], chrome: new Set(), verdict: found.verdict };
  const readingOf = (part: Found, all = false): PageReading => ({ ...renderPage(root, source, part, all), facts, verdict: found.verdict });
  return { document: () => readingOf(found), whole: () => readingOf(page), everything: () => readingOf(page, true) };
}
