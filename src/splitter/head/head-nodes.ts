import type { Span } from '../../model/span';

export interface HeadNode {
  readonly type: 'title' | 'subtitle' | 'salutation' | 'paragraph';
  readonly span: Span;
  /** Index of its line. */
  readonly line: number;
}

/** The head of a document: title, subtitles and salutation, and where the body starts. */
export interface Head {
  readonly nodes: readonly HeadNode[];
  readonly bodyStart: number;
}
