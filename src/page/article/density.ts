import { isElement, type PageElement } from '../dom';
import type { Features } from './features';
import { textOf } from './text-of';

/**
 * Adds the numbers of every element of one shade to those above it, up to where that shade begins.
 * Lists of cards lose their worth on the way, tables of data get some.
 */
export function sumUp(features: Features, shade: number): void {
  const { elements, parent, gain, loss, chars, links, han, sum, marks, lines, files } = features;
  for (let i = elements.length - 1; i >= 0; i--) {
    if (features.shade[i] !== shade) continue;
    if (isCardList(features, i)) {
      features.cards.add(i);
      loss[i] = loss[i]! + gain[i]!;
      gain[i] = 0;
      lines[i] = 0;
    } else if (isDataTable(features, i)) {
      gain[i] = gain[i]! + (chars[i]! - links[i]!) * DATA_WORTH;
      loss[i] = Math.min(loss[i]!, links[i]!);
    }
    const up = parent[i]!;
    if (up < 0 || features.shade[up] !== shade) continue;
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
}

/** Han characters of a teaser or a comment. */
const CARD_LIMIT = 260;
const DATA_WORTH = 0.25;
/** Tags of text, which are no cards. */
const NO_CARD = new Set(['p', 'a', 'span', 'strong', 'b', 'font', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'table', 'tbody', 'td']);

/** Three or more boxes of one kind, each with a link and little text: teasers, comments, search results. Paragraphs are no boxes. */
function isCardList({ elements, last, shade, chars, links, loss }: Features, number: number): boolean {
  if (links[number]! < 6 || links[number]! * 16 < chars[number]!) return false;
  let kind = '';
  let boxes = 0;
  let cards = 0;
  for (let i = number + 1; i <= last[number]!; i = last[i]! + 1) {
    if (shade[i] !== shade[number] || chars[i]! < 4) continue;
    const element = elements[i]!;
    if (!('name' in element)) return false;
    // The heading of the list and its foot.
    const cls = element.attribs['class'] ?? '';
    const own = `${element.name}.${cls.split(' ', 1)[0] ?? ''}`;
    if (NO_CARD.has(element.name) || (kind !== '' && own !== kind)) {
      if (chars[i]! > 40) return false;
      continue;
    }
    kind = own;
    boxes++;
    // A link of a card has a line of its own; links in sentences are an encyclopedia's.
    if (links[i]! >= 2 && loss[i]! >= 1 && chars[i]! <= CARD_LIMIT) cards++;
  }
  return boxes >= 3 && cards * 5 >= boxes * 4;
}

/** Cells ending in a colon that make a table one of labels and values: what the page says of a document, not the document. */
const LABELS = 3;

/** Three or more rows of two or more cells with short texts and few links, and without labels. */
function isDataTable({ elements, chars, links, gain }: Features, number: number): boolean {
  const table = elements[number]!;
  if (!('name' in table) || (table.name !== 'tbody' && table.name !== 'table')) return false;
  if (links[number]! * 4 > chars[number]! || gain[number]! * 2 > chars[number]!) return false;
  let rows = 0;
  let labels = 0;
  for (const row of table.children) {
    if (!isElement(row) || row.name !== 'tr') continue;
    let cells = 0;
    for (const cell of row.children) {
      if (!isElement(cell) || (cell.name !== 'td' && cell.name !== 'th')) continue;
      cells++;
      if (rows < 4 && isLabel(cell) && ++labels >= LABELS) return false;
    }
    if (cells >= 2) rows++;
  }
  return rows >= 3;
}

function isLabel(cell: PageElement): boolean {
  const text = textOf(cell, 24);
  return text.length <= 14 && (text.endsWith('：') || text.endsWith(':'));
}

/** The element of one shade whose prose outweighs its links and loose words most; the innermost of equals. -1: there is none. */
export function densest(features: Features, shade: number): number {
  const { elements, gain, loss, block } = features;
  let best = -1;
  let worth = 0;
  for (let i = 0; i < elements.length; i++) {
    if (features.cards.has(i)) {
      i = features.last[i]!;
      continue;
    }
    if (!block[i]! || features.shade[i] !== shade) continue;
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

/** A box that is one line is a paragraph by another name: the box around it, unless that holds much else. */
export function boxOfLine(features: Features, number: number): number {
  const { parent, shade, chars, links, block, last, elements } = features;
  let box = number;
  for (let level = 0; level < LIFT_LEVELS; level++) {
    for (let i = box + 1; i <= last[box]!; i++) if (block[i]! && chars[i]! > 0) return box;
    const up = parent[box]!;
    const above = up < 0 ? null : elements[up]!;
    if (above === null || !('name' in above) || above.name === 'body' || above.name === 'html' || above.name === 'tr') return box;
    if (shade[up] !== shade[box] || chars[up]! > chars[box]! + LIFT_CHARS || links[up]! * 3 > chars[up]!) return box;
    box = up;
    if (chars[up]! > chars[number]!) return box;
  }
  return box;
}
