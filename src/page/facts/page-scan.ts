import type { PageLine, PlacedElement } from './lines';

/** What one walk over the page collects; elements by their numbers. */
export interface PageScan {
  readonly lines: readonly PageLine[];
  readonly metas: readonly number[];
  readonly links: readonly number[];
  /** Elements `a` that may link a file. */
  readonly anchors: readonly PlacedElement[];
  readonly images: readonly PlacedElement[];
  /** Elements that name a file in an attribute of their own: pdf players. */
  readonly players: readonly PlacedElement[];
  readonly scripts: readonly number[];
  readonly comments: readonly string[];
  /** Elements whose name says what they hold: a medium, or a time in `datetime`. */
  readonly named: readonly PlacedElement[];
  /** An element of WeChat's articles is there. */
  readonly wechat: boolean;
  /** `<title>` as a reader sees it. */
  readonly pageTitle: string;
}
