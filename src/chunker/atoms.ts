import type { ChunkPart } from '../model/chunk';
import type { Section, TreeNode } from '../model/tree';

/** A piece that is taken as it is, or split where it is one paragraph. In UTF-16 units of the text. */
export interface Block {
  readonly kind: 'block';
  readonly start: number;
  readonly end: number;
  readonly part: ChunkPart;
  readonly headingPath: readonly string[];
  /** Lists and tables are never split, headings and titles stay with what follows. */
  readonly splits: boolean;
  readonly leads: boolean;
}

/** A section with all that belongs to it. */
export interface Group {
  readonly kind: 'group';
  readonly start: number;
  readonly end: number;
  readonly headingPath: readonly string[];
  readonly members: readonly Atom[];
}

export type Atom = Block | Group;

const WHOLE: ReadonlySet<ChunkPart> = new Set<ChunkPart>(['list', 'table']);
const LEADING: ReadonlySet<ChunkPart> = new Set<ChunkPart>(['title', 'subtitle', 'heading']);

/** @param inUnits turns an offset of the report into UTF-16 units. */
export function atomsOf(nodes: readonly TreeNode[], text: string, inUnits: (offset: number) => number, headingPath: readonly string[] = []): Atom[] {
  return nodes.map((node): Atom => (node.type === 'section' ? groupOf(node, text, inUnits) : blockOf(node.type, inUnits(node.span[0]), inUnits(node.span[1]), headingPath)));
}

function blockOf(part: ChunkPart, start: number, end: number, headingPath: readonly string[]): Block {
  return { kind: 'block', start, end, part, headingPath, splits: !WHOLE.has(part) && !LEADING.has(part), leads: LEADING.has(part) };
}

function groupOf(section: Section, text: string, inUnits: (offset: number) => number): Group {
  const start = inUnits(section.span[0]);
  const end = inUnits(section.span[1]);
  const bodyStart = section.children[0] === undefined ? end : inUnits(section.children[0].span[0]);
  const headingEnd = start + text.slice(start, bodyStart).trimEnd().length;
  const { headingPath } = section;
  const heading = blockOf('heading', start, headingEnd, headingPath);
  return { kind: 'group', start, end, headingPath, members: [...(headingEnd > start ? [heading] : []), ...atomsOf(section.children, text, inUnits, headingPath)] };
}

/** The parts of an atom, in order. */
export function partsOf(atom: Atom): ChunkPart[] {
  return atom.kind === 'block' ? [atom.part] : atom.members.flatMap(partsOf);
}
