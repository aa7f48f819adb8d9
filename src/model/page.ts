import type { Evidence } from './bilingual';
import type { SourceEdit } from './source-edit';
import type { SourceStyle } from './source-style';

/** What reading a page's mark-up yields: the changes that make running text of it, and what the mark-up says about the text. */
export interface PageReading {
  /** Sorted by `sourceStart`, disjoint, none empty. Between them they take every tag, comment and script of the page. */
  readonly edits: readonly SourceEdit[];
  readonly style: SourceStyle;
  readonly facts: PageFacts;
  readonly verdict: PageVerdict;
  /** How often the page closes what is not open, or leaves open what it must close: its document may be parted. */
  readonly slips: number;
}

/** How the document was found on its page. */
export interface PageVerdict {
  /** `known`: a container of a known content system; `density`: judged by text and links; `script`: the data of a script; `whole`: no choice was safe, all text was kept. */
  readonly found: 'known' | 'density' | 'script' | 'whole';
  /** What people may call the container: `#zoom`, `.TRS_Editor`, `div.txt`, `script`, `page` for all of it; null for `whole`. */
  readonly container: string | null;
  /** What the page looks like when it is no document: a list or index, a log-in form, search results. Null for a document. */
  readonly notADocument: 'list' | 'login' | 'search' | 'error' | null;
  /** Other pages of the same document were linked: `2`, `3`, 下一页. */
  readonly morePages: boolean;
  readonly evidence: Evidence;
}

/** What a page says about its document outside the text, as found; `metadata` judges it. */
export interface PageFacts {
  /** `<meta name|property|itemprop=… content=…>`, names in lower case, values decoded and trimmed, in page order. */
  readonly meta: readonly { readonly name: string; readonly content: string }[];
  /** Titles in order of trust. `page` is `<title>` as it stands. */
  readonly titles: readonly { readonly text: string; readonly from: 'container' | 'meta' | 'heading' | 'json' | 'page' }[];
  /** Labels with their values: of the index table, and of the head line (发布时间：2024-03-01). Labels without padding and colon. An empty value stays empty. */
  readonly values: readonly { readonly label: string; readonly value: string; readonly from: 'table' | 'list' | 'line' | 'script' | 'json' }[];
  readonly attachments: readonly PageAttachment[];
  readonly images: readonly PageImage[];
  /** Where the page came from: canonical link, og:url, a saved-from comment. */
  readonly url: string | null;
}

export interface PageAttachment {
  readonly name: string;
  readonly href: string;
}

export interface PageImage {
  readonly src: string;
  readonly alt: string;
}
