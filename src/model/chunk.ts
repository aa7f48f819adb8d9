import type { Metadata } from './metadata';
import type { OffsetUnit } from './settings';
import type { Span } from './span';
import type { LeafType } from './tree';

/** What a chunk may hold: the types of the tree's nodes, and `heading` for the heading of a section. */
export type ChunkPart = LeafType | 'signature' | 'table' | 'list' | 'heading';

/** `reportkit/chunk@1`: a piece of a document's text for retrieval. */
export interface Chunk {
  schema: 'reportkit/chunk@1';
  /** The path of the document and the number of the chunk: `a/b.txt#3`. */
  id: string;
  /** Of the chunk in its document, from 1. */
  index: number;
  /** Of the chunks beside it; null at the ends of the document. */
  prev: string | null;
  next: string | null;
  /** Titles of the sections it lies in, from the root; a heading that stands in its own text is named here too. */
  headingPath: string[];
  text: string;
  /** In the clean text of the document; `text` is the text of it. */
  span: Span;
  /** In the decoded source, from the first to behind the last surviving character. */
  source: Span;
  /** The unit of both, and of `chars`. */
  offsets: OffsetUnit;
  chars: number;
  /** What it holds, in order of first appearance. */
  parts: ChunkPart[];
  /** It is longer than --max-chars: a list or a table is kept whole. */
  oversize: boolean;
  document: ChunkDocument;
}

export interface ChunkDocument extends Pick<Metadata, 'title' | 'issuer' | 'date' | 'publishedAt' | 'year' | 'documentNumber' | 'genre' | 'region' | 'url'> {
  path: string;
  sha256: string;
  cleanSha256: string;
}
