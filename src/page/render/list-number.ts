import { Kind, Name } from '../tree/names';
import { attributeOf, hasAttribute, textData, type PageTree } from '../tree/tree';

/** One open list. */
export interface OpenList {
  next: number;
  /** 1, or -1 when the list counts down; 0 when its items bear no numbers. */
  readonly step: number;
  readonly style: string;
}

export function openList(tree: PageTree, list: number, unmarked: boolean): OpenList {
  if (tree.names[list] !== Name.ol || unmarked) return { next: 0, step: 0, style: '' };
  const counted = hasAttribute(tree, list, 'reversed');
  const start = integer(attributeOf(tree, list, 'start')) ?? (counted ? itemsOf(tree, list) : 1);
  return { next: start, step: counted ? -1 : 1, style: attributeOf(tree, list, 'type') ?? '1' };
}

/** The number a browser shows before an item, `3. `; empty where it shows none, or where the item writes its own. */
export function numberOf(tree: PageTree, item: number, list: OpenList | undefined): string {
  if (list === undefined || list.step === 0) return '';
  const value = integer(attributeOf(tree, item, 'value')) ?? list.next;
  list.next = value + list.step;
  const opening = openingOf(tree, item);
  return OWN_NUMBER.test(opening) && !QUANTITY.test(opening) ? '' : `${written(value, list.style)}. `;
}

// Matches the opening of an item that numbers itself:  1.  （一）  二、  ①  第三条  (2)  •  一是
// Trap: 2024年 and 3个 are words of the item.
const OWN_NUMBER = /^(?:\d{1,3}(?:[.．、)）]|\s?[.．、])|[（(]?[一二三四五六七八九十]{1,3}[)）、．.]|[（(]\d{1,3}[)）]|[①-⑳⑴-⒛㈠-㈩•·●■◆]|第[一二三四五六七八九十百\d]{1,5}[条章节款项]|[一二三四五六七八九十]是)/;

// Matches an amount with a point in it, as OWN_NUMBER does:  3.5亿元  12.5%  1.2公里
// Trap: 1.1总体目标, 1.2023年工作 and 2.3个工作日 begin with the item's number.
const QUANTITY = /^\d{1,3}[.．]\d{1,2}\s?(?:[%％‰亿万千百倍吨亩米克升元]|公[里斤顷吨]|平方|立方|个百分点)/;

/** As much of an item as its own number could take. */
const OPENING = 12;
const MOST_NODES = 30;

/** The first characters an item shows, entities as they are. */
function openingOf(tree: PageTree, item: number): string {
  const { names, after } = tree;
  const end = after[item]!;
  let opening = '';
  let node = item + 1;
  for (let looked = 0; looked < MOST_NODES && opening.length < OPENING && node < end; looked++) {
    const name = names[node]!;
    if (name === Kind.text) opening = (opening + textData(tree, node).slice(0, 200).replace(/&nbsp;|&emsp;|&ensp;|&#12288;/g, ' ')).trimStart();
    node = name === Name.script || name === Name.style ? after[node]! : node + 1;
  }
  return opening;
}

function itemsOf({ names, after }: PageTree, list: number): number {
  const end = after[list]!;
  let items = 0;
  for (let node = list + 1; node < end; node = after[node]!) if (names[node] === Name.li) items++;
  return items;
}

function integer(attribute: string | undefined): number | null {
  return attribute !== undefined && /^\s*-?\d{1,6}\s*$/.test(attribute) ? Number.parseInt(attribute, 10) : null;
}

function written(value: number, style: string): string {
  if (value > 0 && (style === 'a' || style === 'A')) return inCase(letters(value), style === 'A');
  if (value > 0 && value < 4000 && (style === 'i' || style === 'I')) return inCase(roman(value), style === 'I');
  return String(value);
}

function inCase(text: string, upper: boolean): string {
  return upper ? text.toUpperCase() : text;
}

/** 1 is a, 27 is aa. */
function letters(value: number): string {
  let text = '';
  for (let left = value; left > 0; left = Math.floor((left - 1) / 26)) text = String.fromCharCode(0x61 + ((left - 1) % 26)) + text;
  return text;
}

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'], [900, 'cm'], [500, 'd'], [400, 'cd'], [100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i'],
];

function roman(value: number): string {
  let text = '';
  let left = value;
  for (const [worth, letter] of ROMAN) {
    for (; left >= worth; left -= worth) text += letter;
  }
  return text;
}
