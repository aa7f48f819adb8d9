import type { PageElement, ParentNode } from '../dom';
import { isAfterword, isHeadMatter, isSignature } from './chrome-terms';
import type { Features } from './features';
import { AROUND, Role } from './roles';
import { textOf } from './text-of';
import { isWidget } from './widget-words';

/** Share of the prose that one child must hold to be the body of its parent. */
const MAIN_SHARE = 0.7;
/** Characters of a neighbour whose text is worth reading. */
const READABLE = 400;

export interface Trimmed {
  /** Number of the element that holds the document. */
  readonly element: number;
  readonly chrome: readonly number[];
}

/**
 * Goes down from a subtree to the body in it, as long as one child holds the prose. Neighbours that are no part of the document
 * are chrome; the first level at which a neighbour belongs to the document is where it ends.
 */
export function trimAround(features: Features, from: number): Trimmed {
  const chrome: number[] = [];
  let element = from;
  let current = from;
  let whole = true;
  while (true) {
    const main = mainChild(features, current);
    if (main < 0 || hasOwnText(features, current)) return { element, chrome };
    const found: number[] = [];
    let kept = false;
    for (let i = current + 1; i <= features.last[current]!; i = features.last[i]! + 1) {
      if (i === main || features.chars[i]! === 0 || features.shade[i]! > features.shade[main]!) continue;
      if (isNeighbourChrome(features, i, main)) found.push(i);
      else kept = true;
    }
    if (kept) whole = false;
    if (whole) element = main;
    else chrome.push(...found);
    current = main;
  }
}

function mainChild({ last, gain, block }: Features, number: number): number {
  const least = gain[number]! * MAIN_SHARE;
  if (least <= 0) return -1;
  for (let i = number + 1; i <= last[number]!; i = last[i]! + 1) if (gain[i]! >= least) return block[i]! ? i : -1;
  return -1;
}

function hasOwnText(features: Features, number: number): boolean {
  const node: PageElement | ParentNode = features.elements[number]!;
  for (const child of node.children) if (child.type === 'text' && child.data.trim().length > 12) return true;
  return false;
}

/** Whether an element beside the body is no part of the document. When unsure it is a part. */
function isNeighbourChrome(features: Features, number: number, main: number): boolean {
  const { gain, loss, chars, links, roles, marks, elements } = features;
  const before = number < main;
  const own = chars[number]!;
  if ((roles[number]! & AROUND) !== 0 && (roles[number]! & Role.body) === 0 && own < features.chars[main]!) return true;
  if (links[number]! * 2 > own) return true;
  const node = elements[number]!;
  const name = 'name' in node ? node.name : '';
  if (name === 'nav' || name === 'footer' || name === 'aside' || name === 'form') return true;
  if (own > READABLE) return loss[number]! > gain[number]!;
  const text = textOf(node, READABLE * 2);
  if (text === '') return false;
  if (isWidget(text)) return true;
  if (before) return isHeadMatter(text, marks[number]!) || /^h[1-3]$/.test(name);
  if (isSignature(text)) return false;
  return isAfterword(text, marks[number]!) || loss[number]! > gain[number]!;
}
