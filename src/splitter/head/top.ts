import type { Head, HeadNode } from './head-nodes';
import type { TextLine } from '../lines';
import { isSubtitle } from './subtitles';

/** The lines of a text, or of an attachment, of which the first are its head. */
export interface Top {
  readonly lines: readonly TextLine[];
  readonly from: number;
  readonly to: number;
  contentOf(line: number): string;
  /** Reads the head from a line on. */
  read(from: number): Head;
}

/** The line is the title, whatever reading from it on says; subtitles may follow. */
export function withTitleAt(top: Top, at: number): Head {
  const own = top.read(at);
  if (titleOf(own)?.line === at) return below(top, at, own);
  let end = at + 1;
  while (end < top.to && isSubtitle(top.contentOf(end))) end++;
  const subtitles = Array.from({ length: end - at - 1 }, (_, nth) => nodeOf('subtitle', top, at + 1 + nth));
  return below(top, at, { nodes: [nodeOf('title', top, at), ...subtitles], bodyStart: end });
}

export function titleOf({ nodes }: Head): HeadNode | undefined {
  return nodes.find(({ type }) => type === 'title');
}

/** The lines of the title as one; empty where there is none. */
export function titleWords({ nodes }: Head, text: string): string {
  return nodes.filter(({ type }) => type === 'title').map(({ span }) => text.slice(span[0], span[1])).join('');
}

function nodeOf(type: HeadNode['type'], { lines }: Top, at: number): HeadNode {
  const { start, end } = lines[at] as TextLine;
  return { type, span: [start, end], line: at };
}

/** The lines above are a page's, and paragraphs here. */
export function below(top: Top, at: number, own: Head): Head {
  return { nodes: [...Array.from({ length: at - top.from }, (_, line) => nodeOf('paragraph', top, top.from + line)), ...own.nodes], bodyStart: own.bodyStart };
}
