import type { PageVerdict } from '../model/page';
import type { PageElement, PageNode, ParentNode } from './dom';

/** Which parts of a page are its document. */
export interface Found {
  /** Disjoint subtrees in page order that hold the document, title lines in front of the body included where they are found. */
  readonly parts: readonly (PageNode | ParentNode)[];
  /** Elements inside the parts that are no part of the document: share bars, pagers, head lines, hidden copies. */
  readonly chrome: ReadonlySet<PageElement>;
  readonly verdict: PageVerdict;
}
