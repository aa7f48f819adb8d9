import { Name } from '../tree/names';
import { isAfterword, isHeadMatter } from './box-words';
import type { Features } from './features';
import { Tag } from './tags';
import { textOf } from './text-of';
import { isWidget } from './widget-words';

/*
 * A table that sets prose over rows of labels and values: a notice of procurement, a card of a project. The rows are as loose as a page's
 * buttons, but nothing else of a page is set so.
 */

/** Rows of data that make the table around a row of prose the document. */
const LEAST_ROWS = 2;
/** Characters of a row whose text is worth reading. */
const READABLE = 400;

/** @returns the table around a box of prose that is alone in its row, where rows behind it are data; the box itself where it stands in no such table. */
export function tableOfProse(features: Features, box: number): number {
  const { tree, nodes, parent, last, shade, tags, links, chars } = features;
  // Prose beside a label is the value of a page's own table.
  let row = box;
  while (row > 0 && (tags[row]! & Tag.row) === 0) row = parent[row]!;
  if (row > 0 && last[row]! >= box && cellsOf(features, row) > 1) return box;
  let table = box;
  while (table > 0 && (tags[table]! & Tag.table) === 0) table = shade[parent[table]!] === shade[box] ? parent[table]! : 0;
  while (table > 0 && tree.names[nodes[table]!] !== Name.table) table = (tags[table]! & Tag.table) === 0 ? 0 : parent[table]!;
  if (table <= 0 || shade[table] !== shade[box] || links[table]! * 8 > chars[table]! || holdsTables(features, table)) return box;
  let rows = 0;
  for (let i = table + 1; i <= last[table]!; i++) {
    if ((tags[i]! & Tag.row) === 0 || !holdsData(features, i)) continue;
    // Rows of data in front of prose are what a page says of a document.
    if (i < box) return box;
    rows++;
  }
  return rows >= LEAST_ROWS ? table : box;
}

/** A row of two or more cells and no link behind a row that holds prose. */
export function isDataRow(features: Features, row: number, main: number): boolean {
  const { tags } = features;
  return row > main && (tags[main]! & Tag.row) !== 0 && (tags[row]! & Tag.row) !== 0 && !holdsTables(features, row) && !holdsTables(features, main) && holdsData(features, row);
}

/** Cells of a row that hold text. */
function cellsOf({ last, tags, chars }: Features, row: number): number {
  let cells = 0;
  for (let cell = row + 1; cell <= last[row]!; cell = last[cell]! + 1) if ((tags[cell]! & Tag.cell) !== 0 && chars[cell]! > 0) cells++;
  return cells;
}

function holdsData(features: Features, row: number): boolean {
  const { tree, nodes, chars, links } = features;
  if (links[row]! > 0 || chars[row] === 0 || chars[row]! > READABLE || cellsOf(features, row) < 2) return false;
  const text = textOf(tree, nodes[row]!, READABLE * 2);
  return !isHeadMatter(text) && !isAfterword(text) && !isWidget(text, true);
}

function holdsTables({ tree, nodes, last }: Features, number: number): boolean {
  for (let i = number + 1; i <= last[number]!; i++) if (tree.names[nodes[i]!] === Name.table) return true;
  return false;
}
