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

// Matches the first words of a box in which a site's machine sums up the document:  AI 摘要   智能摘要：   大模型速览
// Trap: 摘要 and 内容提要 are of the document or its editor; AI摘要服务管理办法 goes on.
const MACHINE = /^[【[]?(?:AI|ＡＩ|人工智能|大模型|智能)\s?(?:摘要|总结|速读|速览|概要|导读|看点)[】\]]?[:：]?$/i;
// Matches what such a box says of itself:  内容由大模型生成，仅供参考   以上由AI自动生成 . Trap: 由AI生成的图像应当标识 in a rule goes on as a sentence.
const MADE_BY_MACHINE = /由(?:AI|人工智能|大模型|智能助手)(?:自动|智能)?(?:生成|总结|提炼)(?:[，,].{0,16})?[。）)]?$/i;
const LARGEST_SUMMARY = 400;
const LONGEST_HEAD = 8;

/** A box with what a machine says of the document; it says so in its heading or its last words. */
export function isMachineSummary({ tree, nodes, last, block, chars, links }: Features, i: number): boolean {
  if (!block[i]! || tree.names[nodes[i]!] === Name.p || chars[i]! > LARGEST_SUMMARY || links[i]! > 0 || last[i] === i) return false;
  const first = firstWords(tree, last, chars, nodes, i);
  if (first !== '' && MACHINE.test(first)) return true;
  const end = lastBox(last, chars, i);
  return end > i && chars[end]! <= 24 && MADE_BY_MACHINE.test(textOf(tree, nodes[end]!, 60).trim());
}

/** The text of the first element inside that has some; '' where it is long. */
function firstWords(tree: PageTree, last: Int32Array, chars: Float64Array, nodes: Int32Array, box: number): string {
  for (let i = box + 1; i <= last[box]!; i++) if (chars[i]! > 0 && chars[i]! <= LONGEST_HEAD) return textOf(tree, nodes[i]!, LONGEST_HEAD * 3).trim();
    else if (chars[i]! > 0 && last[i] === i) return '';
  return '';
}

function lastBox(last: Int32Array, chars: Float64Array, box: number): number {
  let found = box;
  for (let i = box + 1; i <= last[box]!; i = last[i]! + 1) if (chars[i]! > 0) found = i;
  return found;
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

// Matches the heading of a list of other pages about the document:  政策解读  相关解读：  图解  延伸阅读  相关文件
// Trap: 解读 alone in a title (关于…的解读) is longer; 相关附件 lists the document's own files.
const ABOUT = /^[【\[]?(?:(?:政策|文件|相关|专家|权威|媒体|部门)?(?:解读|图解)|解读(?:材料|文章|回应)|(?:相关|延伸|推荐)(?:阅读|范文|文章|链接|政策|文件|新闻|报道|信息))[】\]]?[:：]?$/;
const LONGEST_ABOUT = 12;

/** A heading, and two or more boxes of one kind behind it that each begin with a link: other pages with their teasers. */
export function isTeaserBox({ tree, nodes, last, block, chars, links, kind, tags }: Features, i: number, total: number): boolean {
  if (!block[i]! || links[i] === 0 || chars[i]! * 2 > total) return false;
  let heading = -1;
  let first = -1;
  let boxes = 0;
  for (let k = i + 1; k <= last[i]!; k = last[k]! + 1) {
    if (chars[k] === 0) continue;
    if (heading < 0) {
      if (chars[k]! > LONGEST_ABOUT || !ABOUT.test(textOf(tree, nodes[k]!, LONGEST_ABOUT * 2))) return false;
      heading = k;
      continue;
    }
    if (first < 0) first = k;
    if (kind[k] !== kind[first] || tree.names[nodes[k]!] !== tree.names[nodes[first]!] || !beginsWithLink(last, chars, tags, k)) return false;
    boxes++;
  }
  return boxes >= 2;
}

function beginsWithLink(last: Int32Array, chars: Float64Array, tags: Int32Array, box: number): boolean {
  let k = box + 1;
  while (k <= last[box]! && (chars[k] === 0 || (chars[k] === chars[k + 1] && k + 1 <= last[k]!))) k++;
  return k <= last[box]! && (tags[k]! & Tag.link) !== 0;
}
