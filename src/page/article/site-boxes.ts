import { FIRST_NAME, Name } from '../tree/names';
import { attributeOf, hasChildren, isText, textData, type PageTree } from '../tree/tree';
import type { Features } from './features';
import { Tag } from './tags';
import { textOf } from './text-of';

// Matches the first words of a box that is an advertisement by its own word:  广告   [广告]   推广
// Trap: 广告发布登记 and 广告：禁止… go on; the word must be all of its element.
const ADVERT = /^[[【(（]?(?:广告|推广|AD)[\]】)）]?$/;
const ADVERT_DEPTH = 3;

/** A box whose first text is the word for advertisement and nothing else. */
export function isAdvert(tree: PageTree, box: number): boolean {
  const { names, after } = tree;
  let outer = box;
  for (let depth = 0; depth < ADVERT_DEPTH; depth++) {
    const end = after[outer]!;
    let child = outer + 1;
    for (; child < end; child = after[child]!) {
      if (names[child]! >= FIRST_NAME && hasChildren(tree, child)) break;
      const text = isText(tree, child) ? textData(tree, child).trim() : '';
      if (text !== '') return ADVERT.test(text);
    }
    if (child === end) return false;
    outer = child;
  }
  return false;
}

// Matches which picture of a gallery it is:  1/6   (2 / 6)
// Trap: 1/2 in a sentence or a cell; it must stand alone beside a picture.
const PICTURE_COUNT = /^[(（]?\d{1,2} ?\/ ?\d{1,2}[)）]?$/;
const COUNT_CHARS = 6;
const PICTURE_REACH = 12;

export function isPictureCount({ tree, nodes, chars, links, parent, last, tags }: Features, i: number): boolean {
  if (chars[i]! > COUNT_CHARS || links[i]! > 0 || (tags[i]! & Tag.table) !== 0) return false;
  if (!PICTURE_COUNT.test(textOf(tree, nodes[i]!, 16).trim())) return false;
  const around = parent[i]!;
  const end = Math.min(last[around]!, around + PICTURE_REACH);
  for (let k = around + 1; k <= end; k++) if (tree.names[nodes[k]!] === Name.img) return true;
  return false;
}

/** Labels of a form that a reader fills in on the page, its heading with them. */
const LARGEST_FORM = 160;
const MOST_PARTS = 200;
const BUTTONS = new Set(['submit', 'button', 'reset', 'image']);

/**
 * A box with a field to write or choose in and a button, and no more words than labels take. A document inside a form, and a
 * printed form with boxes to tick, have no button beside so few words.
 */
export function isEntryForm({ tree, nodes, chars, block, last, files }: Features, i: number, total: number): boolean {
  const own = chars[i]!;
  const parts = last[i]! - i;
  if (parts < 2 || parts > MOST_PARTS || !block[i]! || own > LARGEST_FORM || own * 2 > total || files[i]! > 0) return false;
  let fields = 0;
  let buttons = 0;
  for (let k = i + 1; k <= i + parts; k++) {
    const name = tree.names[nodes[k]!];
    if (name === Name.button) buttons++;
    else if (name === Name.textarea || name === Name.select) fields++;
    else if (name === Name.input) {
      const type = (attributeOf(tree, nodes[k]!, 'type') ?? '').toLowerCase();
      if (BUTTONS.has(type)) buttons++;
      else if (type !== 'hidden') fields++;
    }
  }
  return fields > 0 && buttons > 0;
}
