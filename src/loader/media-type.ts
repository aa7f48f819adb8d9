import type { SourceDocument } from '../model/source';

/** The name decides between the kinds of plain text; what is no text at all is told by the bytes. */
export function mediaTypeOf(path: string): SourceDocument['mediaType'] {
  return /\.(?:md|markdown|mdown|mkd)$/i.test(path) ? 'text/markdown' : 'text/plain';
}
