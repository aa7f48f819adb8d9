import { isElement, sourceEnd, sourceStart, type PageData, type PageElement, type PageNode, type ParentNode } from '../dom';
import { readAttributes } from './attributes';
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
  readonly elements: readonly (PageElement | ParentNode)[];
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

/** @param source what was parsed: every text node is its slice. */
export function featuresOf(root: ParentNode, source: string): Features {
  const columns = columnsFor(source.length, () => countElements(root));
  const { parent, last, home, shade, linked, container, block, chars, links, han, sum, marks } = columns;
  const elements: (PageElement | ParentNode)[] = [root];
  const count = newCount();
  const line = newLine();
  openRoot(columns);
  // The element that is being read, and for those above it the place in their children where reading goes on.
  let number = 0;
  let children = root.children;
  let at = 0;
  const places: number[] = [];
  while (true) {
    if (at === children.length) {
      if (block[number]!) endLine(line, columns, false);
      last[number] = elements.length - 1;
      if (number === 0) break;
      number = parent[number]!;
      children = elements[number]!.children;
      at = places.pop()!;
      continue;
    }
    const child = children[at++]!;
    if (child.type === 'text') {
      countNode(child, source, count);
      if (count.chars === 0) continue;
      chars[number] = chars[number]! + count.chars;
      han[number] = han[number]! + count.han;
      sum[number] = sum[number]! + count.sum;
      marks[number] = marks[number]! + count.marks;
      if (linked[number]!) links[number] = links[number]! + count.chars;
      addToLine(line, count, home[number]!, linked[number]! !== 0);
      continue;
    }
    if (!isParent(child)) continue;
    // `<![CDATA[` is a parent without a name. A page shows no text of it.
    const isNamed = isElement(child);
    const tag = isNamed ? tagOf(child.name) : 0;
    if ((tag & Tag.lineBreak) !== 0) {
      endLine(line, columns, true);
      continue;
    }
    const opened = elements.push(child) - 1;
    open(columns, opened, number, tag);
    const isRead = isNamed && shade[opened]! < Shade.none;
    if ((tag & Tag.container) !== 0) container[opened] = containerByTag(child.name);
    if (isRead && mayHaveAttributes(child, tag, source)) readAttributes(columns, opened, child);
    if (block[opened]!) endLine(line, columns, false);
    if (!isRead || child.children.length === 0) continue;
    places.push(at);
    number = opened;
    children = child.children;
    at = 0;
  }
  parent[0] = -1;
  return { ...columns, elements };
}

/** The root is above itself until the page has been read. */
function openRoot(columns: Columns): void {
  columns.shade[0] = columns.home[0] = columns.linked[0] = columns.doubt[0] = 0;
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

/** A page that ends within mark-up may have a last text that is no slice of it. */
function countNode(node: PageData, source: string, count: TextCount): void {
  const start = sourceStart(node);
  const end = sourceEnd(node);
  const { data } = node;
  if (end - start === data.length) countText(source, start, end, count);
  else countText(data, 0, data.length, count);
}

function isParent(node: PageNode): node is PageElement {
  return node.type !== 'comment' && node.type !== 'directive';
}

/** A tag without attributes ends right behind its name. */
function mayHaveAttributes(element: PageElement, tag: number, source: string): boolean {
  return (tag & Tag.listed) === 0 || source.charCodeAt(sourceStart(element) + 1 + element.name.length) !== 0x3e;
}

function countElements(root: ParentNode): number {
  let count = 1;
  const stack: ParentNode[] = [root];
  while (stack.length > 0) {
    for (const child of stack.pop()!.children) {
      if (!('children' in child)) continue;
      count++;
      if (child.children.length > 0) stack.push(child);
    }
  }
  return count;
}
