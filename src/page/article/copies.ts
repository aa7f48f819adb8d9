import type { PageElement } from '../dom';
import type { Features } from './features';

/** Han characters of a block that nobody writes twice, and its least share of the document. */
const LEAST = 60;
const SHARE = 0.2;

/** Blocks of one text inside a part: archives keep a body three times. The one with the most lines stays, the others are chrome. */
export function copiesInside(features: Features, part: number, chrome: Set<PageElement>): void {
  const { elements, last, han, sum, lines, block, shade } = features;
  const least = Math.max(LEAST, han[part]! * SHARE);
  const kept = new Map<number, number>();
  for (let i = part + 1; i <= last[part]!; ) {
    const element = elements[i]!;
    if (han[i]! < least || shade[i] !== shade[part] || chrome.has(element as PageElement)) {
      i = last[i]! + 1;
      continue;
    }
    if (!block[i]!) {
      i++;
      continue;
    }
    const key = sum[i]! * 65536 + (han[i]! % 65536);
    const first = kept.get(key);
    if (first === undefined || i <= last[first]!) {
      if (first === undefined) kept.set(key, i);
      i++;
      continue;
    }
    const worse = lines[i]! > lines[first]! ? first : i;
    chrome.add(elements[worse]! as PageElement);
    if (worse === first) kept.set(key, i);
    i = worse === i ? last[i]! + 1 : i + 1;
  }
}
