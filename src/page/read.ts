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
  /** The same with all text of the page. */
  readonly whole: () => PageReading;
}

/** @param source the decoded page; every offset is one of it. */
export function pageReader(source: string): PageReader {
  const root = parsePage(source);
  const found = findDocument(root, source);
  const facts = readFacts(root, source, found);
  const readingOf = (part: Found): PageReading => ({ ...renderPage(root, source, part), facts, verdict: found.verdict });
  return { document: () => readingOf(found), whole: () => readingOf({ parts: [root], chrome: new Set(), verdict: found.verdict }) };
}
