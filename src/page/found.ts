import type { PageVerdict } from '../model/page';

/** Which parts of a page are its document, by numbers of nodes of its tree. */
export interface Found {
  /** Disjoint subtrees in page order that hold the document, title lines in front of the body included where they are found. */
  readonly parts: readonly number[];
  /** Elements inside the parts that are no part of the document: share bars, pagers, head lines, hidden copies. */
  readonly chrome: ReadonlySet<number>;
  readonly verdict: PageVerdict;
}
