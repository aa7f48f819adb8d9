import { type AttributeName, Attribute } from './attribute-names';
import { FIRST_NAME, Kind, listedName, NAMES_END } from './names';

/**
 * A page as columns, one number per node and quality, in page order: node 0 is the root, a subtree is the range from its
 * number to `after`. Columns are longer than the tree. Nothing is cut out of the page before it is asked for. Offsets are in the source, half-open.
 */
export interface PageTree {
  readonly source: string;
  /** The source, unit by unit, zeros behind it: to look at a character of a string takes several times as long. */
  readonly units: Uint16Array;
  /** How many nodes there are. */
  readonly count: number;
  /** A `Kind`, or the number of the element's name. */
  readonly names: Int32Array;
  readonly starts: Int32Array;
  /** What the page leaves open ends behind the page. */
  readonly ends: Int32Array;
  readonly parents: Int32Array;
  /** Number of the first node behind the subtree. */
  readonly after: Int32Array;
  /** Index of a node's first attribute; the last are in front of the next node's. One entry more than nodes. */
  readonly attributesFrom: Int32Array;
  /** Of attributes: number of the name, and place of the value. */
  readonly attributes: Uint8Array;
  readonly valueStarts: Int32Array;
  readonly valueEnds: Int32Array;
  /** Names the page adds to the listed ones, by their numbers from `NAMES_END` on. */
  readonly ownNames: readonly string[];
  /** Places of the pieces of texts in which an end tag ends nothing (甲</i>乙); such a text is shorter than its place. */
  readonly pieces: ReadonlyMap<number, readonly number[]>;
  /** How many end tags of blocks ended nothing, and what was ended though the page never closed it. */
  readonly slips: number;
  /** Classes that the page's style sheets make blocks. */
  readonly blockClasses: ReadonlySet<string>;
}

export function isElement({ names }: PageTree, node: number): boolean {
  return names[node]! >= FIRST_NAME;
}

export function isText({ names }: PageTree, node: number): boolean {
  return names[node] === Kind.text;
}

/** The element's name in lower case; empty for other nodes. */
export function nameOf({ names, ownNames }: PageTree, node: number): string {
  const name = names[node]!;
  return name < NAMES_END ? listedName(name) : (ownNames[name - NAMES_END] ?? '');
}

/** Index of an attribute among all of the page; -1 where the element has none of this name. */
export function attributeIndex({ attributes, attributesFrom }: PageTree, node: number, name: number): number {
  const end = attributesFrom[node + 1]!;
  for (let at = attributesFrom[node]!; at < end; at++) if (attributes[at] === name) return at;
  return -1;
}

/** The value of an attribute as the source has it, entities and all. */
export function attributeOf(tree: PageTree, node: number, name: AttributeName): string | undefined {
  const at = attributeIndex(tree, node, Attribute[name]);
  return at < 0 ? undefined : tree.source.slice(tree.valueStarts[at], tree.valueEnds[at]);
}

export function hasAttribute(tree: PageTree, node: number, name: AttributeName): boolean {
  return attributeIndex(tree, node, Attribute[name]) >= 0;
}

export function hasChildren({ after }: PageTree, node: number): boolean {
  return after[node]! > node + 1;
}

/** Whether a text is the slice of the source from its start to its end. */
export function isWhole({ pieces }: PageTree, text: number): boolean {
  return pieces.size === 0 || !pieces.has(text);
}

/** A text as the source has it, entities and all. */
export function textData({ source, starts, ends, pieces }: PageTree, text: number): string {
  const parts = pieces.size === 0 ? undefined : pieces.get(text);
  if (parts === undefined) return source.slice(starts[text], ends[text]);
  const slices: string[] = [];
  for (let at = 0; at < parts.length; at += 2) slices.push(source.slice(parts[at], parts[at + 1]));
  return slices.join('');
}

// Matches white space of mark-up at the beginning. Trap: U+00A0 is a character.
const LEADING = /^[ \t\n\f\r]+/;

/** What stands in a script. */
export function scriptText(tree: PageTree, script: number): string {
  const end = tree.after[script]!;
  let text = '';
  for (let node = script + 1; node < end; node = tree.after[node]!) if (isText(tree, node)) text += textData(tree, node);
  return text;
}

/** What stands inside a comment: `<!-- … -->`, `<![CDATA[…]]>` and `</3 …>` too. */
export function commentData({ source, starts, ends }: PageTree, comment: number): string {
  const start = starts[comment]!;
  const end = ends[comment]!;
  const isOpen = end > source.length;
  if (source.charCodeAt(start + 1) === 0x2f) return source.slice(start + 2, end - 1).replace(LEADING, '');
  if (source.charCodeAt(start + 2) === 0x5b) return isOpen ? `${source.slice(start + 2)}]]` : source.slice(start + 2, end - 1);
  return source.slice(start + 4, isOpen ? source.length : end - 3);
}
