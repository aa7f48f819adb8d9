import type { PageElement, PageNode } from '../dom';
import { isElement } from '../dom';

/** One open list; `null` steps stand for lists without numbers. */
export interface OpenList {
  next: number;
  /** 1, or -1 when the list counts down; 0 when its items bear no numbers. */
  readonly step: number;
  readonly style: string;
}

export function openList(element: PageElement, unmarked: boolean): OpenList {
  if (element.name !== 'ol' || unmarked) return { next: 0, step: 0, style: '' };
  const counted = Object.hasOwn(element.attribs, 'reversed');
  const start = integer(element.attribs['start']) ?? (counted ? itemsOf(element) : 1);
  return { next: start, step: counted ? -1 : 1, style: element.attribs['type'] ?? '1' };
}

/** The number a browser shows before an item, `3. `; empty where it shows none, or where the item writes its own. */
export function numberOf(item: PageElement, list: OpenList | undefined): string {
  if (list === undefined || list.step === 0) return '';
  const value = integer(item.attribs['value']) ?? list.next;
  list.next = value + list.step;
  return OWN_NUMBER.test(openingOf(item)) ? '' : `${written(value, list.style)}. `;
}

// Matches the opening of an item that numbers itself:  1.  （一）  二、  ①  第三条  (2)  •  一是
// Trap: 2024年 and 3个 are words of the item.
const OWN_NUMBER = /^(?:\d{1,3}(?:[.．、)）]|\s?[.．、])|[（(]?[一二三四五六七八九十]{1,3}[)）、．.]|[（(]\d{1,3}[)）]|[①-⑳⑴-⒛㈠-㈩•·●■◆]|第[一二三四五六七八九十百\d]{1,5}[条章节款项]|[一二三四五六七八九十]是)/;

/** As much of an item as its own number could take. */
const OPENING = 12;
const MOST_NODES = 30;

/** The first characters an item shows, entities as they are. */
function openingOf(item: PageElement): string {
  const waiting: PageNode[] = [...item.children.slice(0, MOST_NODES)].reverse();
  let opening = '';
  for (let looked = 0; looked < MOST_NODES && opening.length < OPENING; looked++) {
    const node = waiting.pop();
    if (node === undefined) break;
    if (node.type === 'text') opening = (opening + node.data.slice(0, 200).replace(/&nbsp;|&emsp;|&ensp;|&#12288;/g, ' ')).trimStart();
    else if (isElement(node) && node.type === 'tag') waiting.push(...node.children.slice(0, MOST_NODES).toReversed());
  }
  return opening;
}

function itemsOf(list: PageElement): number {
  return list.children.filter((child) => isElement(child) && child.name === 'li').length;
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
