import { isText, textData } from '../tree/tree';
import type { Features } from './features';
import { letterIn } from './letters';
import { isNeighbourChrome } from './neighbours';
import { AROUND, Role } from './roles';
import { titlePlace } from './title-place';

/** Share of the prose that one child must hold to be the body of its parent. */
const MAIN_SHARE = 0.6;

export interface Trimmed {
  /** Number of the element that holds the document. */
  readonly element: number;
  readonly chrome: readonly number[];
  /** Letters beside an answer, which belong to it. */
  readonly letters: readonly number[];
}

/**
 * Goes down from a subtree to the body in it, as long as one child holds the prose. Neighbours that are no part of the document
 * are chrome; the document is the lowest element that holds all the others.
 */
export function trimAround(features: Features, densest: number): Trimmed {
  const { last, chars, shade } = features;
  const from = belowTitle(features, densest);
  const chrome: number[] = [];
  const letters: number[] = [];
  let element = from;
  let current = from;
  let whole = true;
  while (true) {
    const main = mainChild(features, current);
    if (main < 0 || hasOwnText(features, current)) return { element, chrome, letters };
    const dropped: number[] = [];
    for (let i = current + 1; i <= last[current]!; i = last[i]! + 1) {
      if (i === main || chars[i] === 0 || shade[i] !== shade[main]) continue;
      const letter = isNeighbourChrome(features, i, main) ? i : letterIn(features, i);
      if (letter < 0) whole = false;
      else dropped.push(i);
      if (letter > i) letters.push(letter);
    }
    if (whole) element = main;
    else chrome.push(...dropped);
    current = main;
  }
}

/** Share of the prose that must follow a title for it to be the document's. */
const BEHIND_TITLE = 0.3;

/**
 * Columns beside a document may hold prose, but what stands before the document's title is none of it: goes down to the box
 * that holds the title and the prose behind it.
 */
function belowTitle(features: Features, densest: number): number {
  const { last, gain, loss, marks, parent, block } = features;
  let current = densest;
  let title = -1;
  while (true) {
    const wanted = gain[current]! * BEHIND_TITLE;
    let holders = 0;
    for (let i = current + 1; i <= last[current]!; i = last[i]! + 1) if (block[i]! && gain[i]! > loss[i]! && last[i]! > i) holders++;
    if (holders < 2) return current;
    if (title < 0) title = titlePlace(features);
    if (title <= current || title > last[current]!) return current;
    let child = title;
    while (parent[child] !== current) child = parent[child]!;
    if (gain[child]! - loss[child]! < wanted || gain[child]! < 12) return current;
    // Prose behind the title but outside its box belongs to the document as well, unless the box has sentences and the other one is named as a column.
    for (let i = last[child]! + 1; i <= last[current]!; i = last[i]! + 1) if (block[i]! && gain[i]! > loss[i]! && gain[i]! >= 12 && !(marks[child]! > 0 && isColumn(features, i))) return current;
    current = child;
  }
}

function isColumn({ roles }: Features, box: number): boolean {
  return (roles[box]! & AROUND) !== 0 && (roles[box]! & Role.body) === 0;
}

function mainChild({ last, gain, block, shade }: Features, number: number): number {
  const least = gain[number]! * MAIN_SHARE;
  if (least <= 0) return -1;
  for (let i = number + 1; i <= last[number]!; i = last[i]! + 1) if (gain[i]! >= least && shade[i] === shade[number]) return block[i]! ? i : -1;
  return -1;
}

function hasOwnText({ tree, nodes }: Features, number: number): boolean {
  const { after } = tree;
  const end = after[nodes[number]!]!;
  for (let node = nodes[number]! + 1; node < end; node = after[node]!) if (isText(tree, node) && textData(tree, node).trim().length > 12) return true;
  return false;
}
