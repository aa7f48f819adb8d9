import type { PageElement, ParentNode } from '../dom';
import { knownContainer, Trust } from './containers';
import { columnsFor } from './columns';
import { isInline, shadeOfTag, Shade } from './tags';
import { AROUND, rolesOfName } from './roles';
import { countText, type TextCount } from './text-count';

/**
 * What the judgement needs of every element, by its number in document order; the root is 0.
 * `gain` to `files` are sums once they were added up over the subtree.
 */
export interface Features {
  readonly elements: readonly (PageElement | ParentNode)[];
  readonly parent: Int32Array;
  /** Number of the last element of the subtree. */
  readonly last: Int32Array;
  /** An element is never more visible than its parent. */
  readonly shade: Uint8Array;
  readonly roles: Int32Array;
  /** Whether line breaks stand before and after the element. */
  readonly block: Uint8Array;
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
  /** Elements that list other pages; found when numbers are added up. */
  readonly cards: Set<number>;
}

/** A link to a file: `/P0201.doc`, `x.PDF?v=1`; not `index.html`, not `/docs`. */
const FILE_LINK = /\.(?:docx?|xlsx?|pptx?|pdf|wps|et|ofd|rar|zip|7z|csv|rtf|txt|ceb)(?:[?#]|$)/i;
/** A style that takes an element out of the page: `display : none!important`; not `display:block`. */
const GONE = /display\s*:\s*none/i;
/** A style that leaves a blank: `visibility:hidden`. */
const BLANK = /visibility\s*:\s*hidden/i;
/** Source characters of a link that holds a title and a picture. One that was never closed swallows the page. */
const LONGEST_LINK = 3000;
/** Han characters of a line that is prose without any mark. */
const LONG_LINE = 28;
/** Share of worth that is left to prose in an element whose name says it is no body. */
const DOUBT = 0.3;
/** Cost of a loose word in a block, worth of a short line in a paragraph. */
const LOOSE_COST = 0.3;
const SHORT_WORTH = 0.2;
/** Cost of a paragraph that is a link: menus are lists, catalogues are paragraphs. */
const LINKED_LINE = 0.4;

const LINE_TAGS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'section', 'dd', 'center']);

export function featuresOf(root: ParentNode, sourceLength: number): Features {
  const elements: (PageElement | ParentNode)[] = [];
  const columns = columnsFor(sourceLength, () => countElements(root));
  const { parent, last, shade, roles, doubt, block, gain, loss, chars, links, han, sum, marks, lines, files } = columns;
  const names = new Map<string, number>();
  const count: TextCount = { chars: 0, han: 0, sum: 0, marks: 0, commas: 0 };

  const rolesOf = (name: string): number => {
    let found = names.get(name);
    if (found === undefined) {
      found = rolesOfName(name);
      names.set(name, found);
    }
    return found;
  };

  const open = (node: PageElement | ParentNode, above: number): number => {
    const number = elements.length;
    elements.push(node);
    parent[number] = above;
    last[number] = number;
    gain[number] = loss[number] = chars[number] = links[number] = sum[number] = 0;
    han[number] = marks[number] = lines[number] = files[number] = 0;
    const outer = above < 0 ? Shade.visible : shade[above]!;
    const doubted = above < 0 ? 0 : doubt[above]!;
    if (!('name' in node)) {
      shade[number] = outer;
      roles[number] = 0;
      doubt[number] = doubted;
      block[number] = 1;
      return number;
    }
    const { name, attribs } = node;
    const cls = attribs['class'];
    const id = attribs['id'];
    const found = (cls === undefined ? 0 : rolesOf(cls)) | (id === undefined ? 0 : rolesOf(id));
    roles[number] = found;
    let own = shadeOfTag(name);
    if (own === Shade.visible && isHidden(node)) own = Shade.hidden;
    shade[number] = own > outer ? own : outer;
    doubt[number] = doubted !== 0 || (found & AROUND) !== 0 || name === 'nav' || name === 'footer' || name === 'aside' ? 1 : 0;
    block[number] = isInline(name) ? 0 : 1;
    return number;
  };

  // The line that is being read, and the block it began in.
  let lineChars = 0;
  let lineLinks = 0;
  let lineMarks = 0;
  let lineCommas = 0;
  let lineBlock = -1;
  let broken = false;

  const endLine = (atBreak: boolean): void => {
    if (lineBlock >= 0 && lineChars > 0) {
      const own = lineChars - lineLinks;
      const isProse = (lineMarks > 0 && own >= 6) || (lineCommas > 0 && own >= 12) || own >= LONG_LINE;
      const weight = doubt[lineBlock]! ? DOUBT : 1;
      if (isProse && own >= lineLinks) {
        gain[lineBlock] = gain[lineBlock]! + (lineMarks + lineCommas > 0 ? lineChars : own * 0.5) * weight;
        lines[lineBlock] = lines[lineBlock]! + 1;
      } else if (isProse && lineMarks > 0) {
        gain[lineBlock] = gain[lineBlock]! + own * weight;
      } else if (lineLinks > own) {
        loss[lineBlock] = loss[lineBlock]! + lineLinks * (isLineTag(elements[lineBlock]!) ? LINKED_LINE : 1);
      } else if (atBreak || broken || isLineTag(elements[lineBlock]!)) {
        gain[lineBlock] = gain[lineBlock]! + own * SHORT_WORTH * weight;
      } else {
        loss[lineBlock] = loss[lineBlock]! + own * LOOSE_COST;
      }
    }
    broken = atBreak;
    lineChars = lineLinks = lineMarks = lineCommas = 0;
    lineBlock = -1;
  };

  const nodes: ParentNode[] = [root];
  const isLink: boolean[] = [false];
  const numbers: number[] = [open(root, -1)];
  const next: number[] = [0];
  const blocks: number[] = [0];
  let linked = 0;
  while (nodes.length > 0) {
    const top = nodes.length - 1;
    const node = nodes[top]!;
    const number = numbers[top]!;
    const at = next[top]!;
    if (at >= node.children.length) {
      if (block[number]!) endLine(false);
      if (isLink[top]!) linked--;
      isLink.pop();
      last[number] = elements.length - 1;
      nodes.pop();
      numbers.pop();
      next.pop();
      blocks.pop();
      continue;
    }
    next[top] = at + 1;
    const child = node.children[at]!;
    if (child.type === 'text') {
      countText(child.data, count);
      if (count.chars === 0) continue;
      chars[number] = chars[number]! + count.chars;
      han[number] = han[number]! + count.han;
      sum[number] = sum[number]! + count.sum;
      marks[number] = marks[number]! + count.marks;
      lineChars += count.chars;
      lineMarks += count.marks;
      lineCommas += count.commas;
      if (linked > 0) {
        lineLinks += count.chars;
        links[number] = links[number]! + count.chars;
      }
      if (lineBlock < 0) lineBlock = blocks[top]!;
      continue;
    }
    if (!('children' in child)) continue;
    if (child.name === 'br') {
      endLine(true);
      continue;
    }
    const childNumber = open(child, number);
    if (block[childNumber]!) endLine(false);
    if (child.type !== 'tag' || shade[childNumber] === Shade.none) continue;
    const kind = child.name === 'a' ? linkKind(child) : Link.none;
    if (kind === Link.page) linked++;
    else if (kind === Link.file) files[childNumber] = files[childNumber]! + 1;
    isLink.push(kind === Link.page);
    nodes.push(child);
    numbers.push(childNumber);
    next.push(0);
    blocks.push(block[childNumber]! ? childNumber : blocks[top]!);
  }
  endLine(false);
  return { elements, parent, last, shade, roles, block, gain, loss, chars, links, han, sum, marks, lines, files, cards: new Set() };
}

function isHidden(node: PageElement): boolean {
  const { style } = node.attribs;
  if (node.attribs['hidden'] !== undefined) return true;
  if (style === undefined || style === '') return false;
  if (GONE.test(style)) return true;
  // A page may keep its body blank until its script has run.
  return BLANK.test(style) && knownContainer(node)?.trust !== Trust.system;
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

function isLineTag(node: PageElement | ParentNode): boolean {
  return 'name' in node && LINE_TAGS.has(node.name);
}

const Link = { none: 0, page: 1, file: 2 } as const;

/** Whether an `a` leads to another page or to a file. Anchors and links that were never closed do neither. */
function linkKind(node: PageElement): number {
  const href = node.attribs['href'];
  if (href === undefined || (node.endIndex ?? 0) - (node.startIndex ?? 0) > LONGEST_LINK) return Link.none;
  return FILE_LINK.test(href) ? Link.file : Link.page;
}
