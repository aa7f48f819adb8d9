import { FIRST_NAME, Kind } from '../tree/names';
import { textData } from '../tree/tree';
import { withoutEntities } from '../render/entities';
import type { Features } from './features';

/*
 * A body that a page holds two or three times. Equal numbers of Han characters and equal sums of them are cheap to look at, and all that
 * different texts must not have: two years in one template differ in their figures alone. Only equal words make a copy.
 */

/** Han characters of a block that nobody writes twice, and its least share of the document. */
const LEAST = 60;
const SHARE = 0.2;

/** More copies than archives keep. */
const MOST_COPIES = 6;

/** The element that holds one of two or more copies of which a part consists, loose text among them; else the part itself. */
export function oneCopyOf(features: Features, part: number): number {
  const { chars, han, sum, last, lines, block, shade } = features;
  const total = han[part]!;
  let best = part;
  if (total < LEAST * 2) return best;
  let whole: string | null = null;
  let unlike = part;
  for (let i = part + 1; i <= last[part]!; i++) {
    const own = han[i]!;
    if (own < LEAST || !block[i]! || shade[i] !== shade[part] || total % own !== 0) continue;
    const copies = total / own;
    if (copies < 2 || copies > MOST_COPIES || sum[i]! * copies !== sum[part]!) continue;
    if (best !== part && lines[i]! <= lines[best]!) continue;
    // What a box holds and nothing else says what the box does.
    if (i <= last[unlike]! && chars[i] === chars[unlike]) continue;
    whole ??= wordsOf(features, part);
    if (wordsOf(features, i).repeat(copies) === whole) best = i;
    else unlike = i;
  }
  return best;
}

/** Blocks of one text inside a part: archives keep a body three times. The one with the most lines stays, the others are chrome. */
export function copiesInside(features: Features, part: number, chrome: Set<number>): void {
  const { nodes, last, han, sum, lines, block, shade } = features;
  const least = Math.max(LEAST, han[part]! * SHARE);
  /** Blocks of one number and sum of Han characters, no two with the same words. */
  const kept = new Map<number, number[]>();
  for (let i = part + 1; i <= last[part]!; ) {
    if (han[i]! < least || shade[i] !== shade[part] || chrome.has(nodes[i]!)) {
      i = last[i]! + 1;
      continue;
    }
    if (!block[i]!) {
      i++;
      continue;
    }
    const key = sum[i]! * 65536 + (han[i]! % 65536);
    const alike = kept.get(key) ?? [];
    kept.set(key, alike);
    // A box around a block is no copy of it.
    const isInside = alike.some((one) => i <= last[one]!);
    const at = isInside ? -1 : twinAmong(features, alike, i);
    if (at < 0) {
      if (!isInside) alike.push(i);
      i++;
      continue;
    }
    const first = alike[at]!;
    const worse = lines[i]! > lines[first]! ? first : i;
    chrome.add(nodes[worse]!);
    if (worse === first) alike[at] = i;
    i = worse === i ? last[i]! + 1 : i + 1;
  }
}

/** Index of the block that says the same as another; -1 where none does. */
function twinAmong(features: Features, blocks: readonly number[], other: number): number {
  if (blocks.length === 0) return -1;
  const words = wordsOf(features, other);
  return blocks.findIndex((one) => wordsOf(features, one) === words);
}

// Matches what shows as nothing or as white space, entities decoded. Trap: signs and figures are what two texts differ in.
const UNSEEN = /[\s\u00ad\u200b-\u200f\u2060\ufeff]+/g;

/** All characters that an element shows, white space left out. */
function wordsOf({ tree, nodes, last, shade }: Features, element: number): string {
  const end = tree.after[nodes[element]!]!;
  const texts: string[] = [];
  let inner = element;
  for (let node = nodes[element]! + 1; node < end; ) {
    if (tree.names[node] === Kind.text) texts.push(textData(tree, node));
    else if (tree.names[node]! >= FIRST_NAME && inner < last[element]! && nodes[inner + 1] === node) {
      inner++;
      if (shade[inner] !== shade[element]) {
        inner = last[inner]!;
        node = tree.after[node]!;
        continue;
      }
    }
    node++;
  }
  return withoutEntities(texts.join('')).replace(UNSEEN, '');
}
