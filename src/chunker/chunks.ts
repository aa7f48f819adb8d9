import { risingCodePoints, same, unitOffsets } from '../ledger/units';
import type { Chunk, ChunkDocument } from '../model/chunk';
import type { Report } from '../model/report';
import type { Span } from '../model/span';
import type { TreeNode } from '../model/tree';
import { atomsOf } from './atoms';
import { packed, type Piece } from './pack';
import { sourcePlaces, type SourcePlaces } from './source-places';

export interface ChunkOptions {
  /** No chunk is longer, in UTF-16 units; a list or a table that is longer by itself stays whole. At least 50. */
  readonly maxChars: number;
  /** Sections shorter than this share a chunk with their neighbours; a fifth of `maxChars` unless given. */
  readonly minChars?: number;
}

export const DEFAULT_MAX_CHARS = 1000;
export const FEWEST_MAX_CHARS = 50;

/**
 * Parts a report for retrieval. The spans of its chunks follow one another and hold every character of the text that
 * is not white space, each once, so that each heading stands in exactly one chunk; `headingPath` names it in the others.
 * @throws RangeError when `maxChars` is less than 50, or no number.
 */
export function chunksOf(report: Report, { maxChars, minChars = Math.floor(maxChars / 5) }: ChunkOptions): Chunk[] {
  if (!(maxChars >= FEWEST_MAX_CHARS)) throw new RangeError(`maxChars is ${maxChars}; it must be ${FEWEST_MAX_CHARS} or more.`);
  const { text, source } = report;
  const pieces = packed(atomsOf(report.tree, text, unitOffsets(text, source.offsets)), text, { most: maxChars, least: minChars });
  const inReport = source.offsets === 'utf-16' ? same : risingCodePoints(text);
  const placeOf = report.ledger === undefined ? leafPlaces(report.tree) : sourcePlaces(report.ledger, source.offsets);
  const document = documentOf(report);
  return pieces.map((piece, i) => {
    const span: Span = [inReport(piece.start), inReport(piece.end)];
    return {
      schema: 'reportkit/chunk@1',
      id: idOf(source.path, i),
      index: i + 1,
      prev: i === 0 ? null : idOf(source.path, i - 1),
      next: i === pieces.length - 1 ? null : idOf(source.path, i + 1),
      headingPath: [...piece.headingPath],
      text: text.slice(piece.start, piece.end),
      span,
      source: placeOf(span),
      offsets: source.offsets,
      chars: span[1] - span[0],
      parts: [...piece.parts],
      oversize: isOversize(piece, maxChars),
      document,
    };
  });
}

function idOf(path: string, at: number): string {
  return `${path}#${at + 1}`;
}

function isOversize({ start, end }: Piece, maxChars: number): boolean {
  return end - start > maxChars;
}

function documentOf({ metadata, source, cleanSha256 }: Report): ChunkDocument {
  const { title, issuer, date, publishedAt, year, documentNumber, genre, region, url } = metadata;
  return { path: source.path, sha256: source.sha256, cleanSha256, title, issuer, date, publishedAt, year, documentNumber, genre, region, url };
}

/** Without a ledger a piece of a paragraph has the place of the paragraph. */
function leafPlaces(tree: readonly TreeNode[]): SourcePlaces {
  const leaves = leavesOf(tree);
  return ([start, end]) => {
    const held = leaves.filter(({ span }) => span[0] < end && span[1] > start);
    return [held[0]?.source[0] ?? 0, held.at(-1)?.source[1] ?? 0];
  };
}

interface Place {
  readonly span: Span;
  readonly source: Span;
}

/** Every node but sections, lists whole, and the headings of sections up to their first child. */
function leavesOf(nodes: readonly TreeNode[]): Place[] {
  return nodes.flatMap((node): Place[] => {
    if (node.type !== 'section') return [node];
    const [first] = node.children;
    if (first === undefined) return [node];
    return [{ span: [node.span[0], first.span[0]], source: [node.source[0], first.source[0]] }, ...leavesOf(node.children)];
  });
}
