import { Name } from '../tree/names';
import { attributeOf } from '../tree/tree';
import type { Features } from './features';
import { Role } from './roles';
import { Tag } from './tags';
import { textOf } from './text-of';

/**
 * Adds the numbers of every element of one shade to those above it, up to where that shade begins.
 * Lists of cards lose their worth on the way, tables of data get some.
 * @returns the most worth that any of them has.
 */
export function sumUp(features: Features, shade: number): number {
  const { count, tags, shade: shades, parent, gain, loss, chars, links, han, sum, marks, lines, files, cards, roles } = features;
  let most = 0;
  for (let i = count - 1; i >= 0; i--) {
    if (shades[i] !== shade) continue;
    if (links[i]! >= CARD_LINKS && isCardList(features, i)) {
      cards[i] = 1;
      loss[i] = loss[i]! + gain[i]!;
      gain[i] = 0;
      lines[i] = 0;
    } else if ((tags[i]! & Tag.rows) !== 0 && holdsDataRows(features, i)) {
      gain[i] = gain[i]! + (chars[i]! - links[i]!) * DATA_WORTH;
      loss[i] = Math.min(loss[i]!, links[i]!);
    }
    if ((roles[i]! & Role.share) !== 0 && chars[i]! <= LARGEST_TOOL) loss[i] = 0;
    if (gain[i]! > most) most = gain[i]!;
    const up = parent[i]!;
    if (up < 0 || shades[up] !== shade) continue;
    gain[up] = gain[up]! + gain[i]!;
    loss[up] = loss[up]! + loss[i]!;
    chars[up] = chars[up]! + chars[i]!;
    links[up] = links[up]! + links[i]!;
    han[up] = han[up]! + han[i]!;
    sum[up] = sum[up]! + sum[i]!;
    marks[up] = marks[up]! + marks[i]!;
    lines[up] = lines[up]! + lines[i]!;
    files[up] = files[up]! + files[i]!;
  }
  return most;
}

/** Buttons to share inside a document's box are cut from it by their name, and say nothing against the box. Links to its neighbours do. */
const LARGEST_TOOL = 160;

/** Characters of links of the shortest list. */
const CARD_LINKS = 6;
/** Han characters of a teaser or a comment. */
const CARD_LIMIT = 260;
const DATA_WORTH = 0.25;

/** Three or more boxes of one kind, each with a link and little text: teasers, comments, search results. Paragraphs are no boxes. */
function isCardList(features: Features, number: number): boolean {
  const { last, tags, shade, chars, links, loss } = features;
  if (links[number]! * 16 < chars[number]!) return false;
  const own = shade[number]!;
  let kind = -1;
  let boxes = 0;
  let cards = 0;
  for (let i = number + 1; i <= last[number]!; i = last[i]! + 1) {
    if (shade[i] !== own || chars[i]! < 4) continue;
    // The heading of the list and its foot.
    if ((tags[i]! & Tag.noCard) !== 0 || isRegion(features, i) || (kind >= 0 && !isOfKind(features, i, kind))) {
      if (chars[i]! > 40) return false;
      continue;
    }
    if (isDocumentAmong(features, i, number)) return false;
    kind = i;
    boxes++;
    // A link of a card has a line of its own; links in sentences are an encyclopedia's.
    if (links[i]! >= 2 && loss[i]! >= 1 && chars[i]! <= CARD_LIMIT) cards++;
  }
  return boxes >= 3 && cards * 5 >= boxes * 4;
}

/** Lines of prose of a box, and its share of all the prose, that make it a document beside menus and a foot, and no teaser. */
const DOCUMENT_LINES = 3;
const DOCUMENT_SHARE = 0.7;

function isDocumentAmong({ lines, gain }: Features, box: number, all: number): boolean {
  return lines[box]! >= DOCUMENT_LINES && gain[box]! >= gain[all]! * DOCUMENT_SHARE;
}

const COUNTED = /\d/;

/** A box with a name that no other has (#nav, #left) is a part of the page; cards have none, or count (#post-7). */
function isRegion({ tree, nodes }: Features, number: number): boolean {
  const id = attributeOf(tree, nodes[number]!, 'id');
  return id !== undefined && id !== '' && !COUNTED.test(id);
}

/** Whether two elements have one name and one first word of a class. */
function isOfKind({ tree, nodes, kind }: Features, one: number, other: number): boolean {
  return kind[one] === kind[other] && tree.names[nodes[one]!] === tree.names[nodes[other]!];
}

/** Cells ending in a colon that make a table one of labels and values: what the page says of a document, not the document. */
const LABELS = 3;

/** Three or more rows of two or more cells with short texts and few links, and without labels. */
function holdsDataRows(features: Features, number: number): boolean {
  const { last, tags, chars, links, gain } = features;
  if (links[number]! * 4 > chars[number]! || gain[number]! * 2 > chars[number]!) return false;
  let rows = 0;
  let labels = 0;
  for (let row = number + 1; row <= last[number]!; row = last[row]! + 1) {
    if ((tags[row]! & Tag.row) === 0) continue;
    let cells = 0;
    for (let cell = row + 1; cell <= last[row]!; cell = last[cell]! + 1) {
      if ((tags[cell]! & Tag.cell) === 0) continue;
      cells++;
      if (rows < 4 && isLabel(features, cell) && ++labels >= LABELS) return false;
    }
    if (cells >= 2) rows++;
  }
  return rows >= 3;
}

function isLabel({ tree, nodes }: Features, cell: number): boolean {
  const text = textOf(tree, nodes[cell]!, 24);
  return text.length <= 14 && (text.endsWith('：') || text.endsWith(':'));
}

/** The element of one shade whose prose outweighs its links and loose words most; the innermost of equals. -1: there is none. */
export function densest({ count, last, gain, loss, block, shade: shades, cards }: Features, shade: number): number {
  let best = -1;
  let worth = 0;
  for (let i = 0; i < count; i++) {
    if (cards[i]! !== 0) {
      i = last[i]!;
      continue;
    }
    if (!block[i]! || shades[i] !== shade) continue;
    const own = gain[i]! - loss[i]!;
    if (own > 0 && own >= worth) {
      worth = own;
      best = i;
    }
  }
  return best;
}

/** Levels and loose characters between a line and the box it is a line of. */
const LIFT_LEVELS = 3;
const LIFT_CHARS = 240;

const ENDS_OF_LIFT: ReadonlySet<number> = new Set([Name.body, Name.html, Name.tr]);

/** A box that is one line is a paragraph by another name: the box around it, unless that holds much else. */
export function boxOfLine(features: Features, number: number): number {
  const { tree, nodes, parent, shade, chars, links, block, last } = features;
  let box = number;
  for (let level = 0; level < LIFT_LEVELS; level++) {
    for (let i = box + 1; i <= last[box]!; i++) if (block[i]! && chars[i]! > 0) return box;
    const up = parent[box]!;
    if (up <= 0 || ENDS_OF_LIFT.has(tree.names[nodes[up]!]!)) return box;
    if (shade[up] !== shade[box] || chars[up]! > chars[box]! + LIFT_CHARS || links[up]! * 3 > chars[up]!) return box;
    box = up;
    if (chars[up]! > chars[number]!) return box;
  }
  return box;
}
