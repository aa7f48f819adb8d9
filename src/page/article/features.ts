import { FIRST_NAME, Kind, Name } from '../tree/names';
import { hiddenClasses } from '../tree/style-sheet';
import { isWhole, textData, type PageTree } from '../tree/tree';
import { ownUnits } from '../tree/units';
import { hashOfWord, readAttributes, readBareLink } from './attributes';
import { columnsFor, type Columns } from './columns';
import { containerByTag } from './containers';
import { addToLine, endLine, newLine } from './line-worth';
import { Shade, Tag, tagOf } from './tags';
import { countText, newCount, type TextCount } from './text-count';

/**
 * What the judgement needs of every element, by its number in document order; the root is 0. A subtree is the range from its
 * number to its `last`. `gain` to `files` are sums once they were added up over the subtree.
 */
export interface Features {
  readonly tree: PageTree;
  /** How many elements there are. */
  readonly count: number;
  /** Number of the element among all nodes of the tree. */
  readonly nodes: Int32Array;
  readonly parent: Int32Array;
  /** Number of the last element of the subtree. */
  readonly last: Int32Array;
  /** Bits of `Tag`. */
  readonly tags: Int32Array;
  /** An element is never more visible than its parent. */
  readonly shade: Uint8Array;
  /** Roles, containers and kinds are not read of elements whose text is none of the page. */
  readonly roles: Int32Array;
  /** Number of the first word of the class; 0: it has no class. */
  readonly kind: Int32Array;
  /** Number of the known container it is; 0: none. */
  readonly container: Uint8Array;
  /** Whether line breaks stand before and after the element. */
  readonly block: Uint8Array;
  /** Whether it lists other pages; found when numbers are added up. */
  readonly cards: Uint8Array;
  /** Worth of the prose. All counts are in Han characters, a Latin letter being 0.4 of one. */
  readonly gain: Float64Array;
  /** Cost of links and loose words. */
  readonly loss: Float64Array;
  readonly chars: Float64Array;
  readonly links: Float64Array;
  readonly han: Int32Array;
  /** Sum of the Han code units: equal texts have equal sums. */
  readonly sum: Float64Array;
  readonly marks: Int32Array;
  /** Lines of prose. */
  readonly lines: Int32Array;
  /** Links to files. */
  readonly files: Int32Array;
}

export function featuresOf(tree: PageTree): Features {
  const { names, after, attributesFrom } = tree;
  const columns = columnsFor(tree.count);
  const { nodes, parent, last, home, shade, linked, container, block, chars, links, han, sum, marks } = columns;
  const count = newCount();
  const line = newLine();
  openRoot(columns);
  /** Classes that a style sheet above hides. */
  const hidden = new Set<number>();
  let opened = 1;
  // The element that is being read, and the node its subtree ends in front of.
  let number = 0;
  let end = tree.count;
  for (let node = 1; ; ) {
    while (node === end) {
      if (block[number]!) endLine(line, columns, false);
      last[number] = opened - 1;
      if (number === 0) {
        parent[0] = -1;
        return { ...columns, tree, count: opened };
      }
      number = parent[number]!;
      end = after[nodes[number]!]!;
    }
    const name = names[node]!;
    if (name < FIRST_NAME) {
      if (name === Kind.text && countNode(tree, node, count)) {
        chars[number] = chars[number]! + count.chars;
        han[number] = han[number]! + count.han;
        sum[number] = sum[number]! + count.sum;
        marks[number] = marks[number]! + count.marks;
        if (linked[number]!) links[number] = links[number]! + count.chars;
        addToLine(line, count, home[number]!, linked[number]! !== 0);
      }
      node++;
      continue;
    }
    const tag = tagOf(name);
    const behind = after[node]!;
    if ((tag & Tag.lineBreak) !== 0) {
      endLine(line, columns, true);
      node = behind;
      continue;
    }
    const element = opened++;
    nodes[element] = node;
    open(columns, element, number, tag);
    const isRead = shade[element]! < Shade.none;
    if ((tag & Tag.container) !== 0) container[element] = containerByTag(name);
    if (name === Name.style) for (const one of hiddenClasses(tree, node)) hidden.add(hashOfWord(one));
    if (isRead && attributesFrom[node] !== attributesFrom[node + 1]) readAttributes(columns, element, tree, node, hidden);
    else if (isRead && (tag & Tag.link) !== 0) readBareLink(columns, element, tree, node);
    if (block[element]!) endLine(line, columns, false);
    if (isRead && behind > node + 1) {
      number = element;
      end = behind;
      node++;
    } else node = behind;
  }
}

/** The root is above itself until the page has been read. */
function openRoot(columns: Columns): void {
  columns.nodes[0] = columns.shade[0] = columns.home[0] = columns.linked[0] = columns.doubt[0] = 0;
  open(columns, 0, 0, 0);
}

/** Sets all values of an element, as its name and its parent have them. */
function open(columns: Columns, number: number, above: number, tag: number): void {
  const { parent, last, home, tags, shade, roles, container, kind, doubt, linked, block, cards, gain, loss, chars, links, sum, han, marks, lines, files } = columns;
  const isInline = (tag & Tag.inline) !== 0;
  const own = tag & Tag.shade;
  const outer = shade[above]!;
  parent[number] = above;
  last[number] = number;
  tags[number] = tag;
  shade[number] = own > outer ? own : outer;
  block[number] = isInline ? 0 : 1;
  home[number] = isInline ? home[above]! : number;
  linked[number] = linked[above]!;
  doubt[number] = (tag & Tag.around) !== 0 ? 1 : doubt[above]!;
  roles[number] = container[number] = kind[number] = cards[number] = 0;
  gain[number] = loss[number] = chars[number] = links[number] = sum[number] = 0;
  han[number] = marks[number] = lines[number] = files[number] = 0;
}

/** Counts a text; false when nothing of it shows. */
function countNode(tree: PageTree, text: number, count: TextCount): boolean {
  if (isWhole(tree, text)) countText(tree.units, tree.starts[text]!, tree.ends[text]!, count);
  else {
    const data = textData(tree, text);
    countText(ownUnits(data), 0, data.length, count);
  }
  return count.chars !== 0;
}

/** True of an element inside another, or of that one. */
export const isWithin = ({ last }: Features, one: number, other: number): boolean => one >= other && one <= last[other]!;
