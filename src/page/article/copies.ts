import type { Features } from './features';

/** Han characters of a block that nobody writes twice, and its least share of the document. */
const LEAST = 60;
const SHARE = 0.2;

/** More copies than archives keep. */
const MOST_COPIES = 6;

/** The element that holds one of two or more copies of which a part consists, loose text among them; else the part itself. */
export function oneCopyOf(features: Features, part: number): number {
  const { han, sum, last, lines, block, shade } = features;
  const total = han[part]!;
  let best = part;
  if (total < LEAST * 2) return best;
  for (let i = part + 1; i <= last[part]!; i++) {
    const own = han[i]!;
    if (own < LEAST || !block[i]! || shade[i] !== shade[part] || total % own !== 0) continue;
    const copies = total / own;
    if (copies < 2 || copies > MOST_COPIES || sum[i]! * copies !== sum[part]!) continue;
    if (best === part || lines[i]! > lines[best]!) best = i;
  }
  return best;
}

/** Blocks of one text inside a part: archives keep a body three times. The one with the most lines stays, the others are chrome. */
export function copiesInside(features: Features, part: number, chrome: Set<number>): void {
  const { nodes, last, han, sum, lines, block, shade } = features;
  const least = Math.max(LEAST, han[part]! * SHARE);
  const kept = new Map<number, number>();
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
    const first = kept.get(key);
    if (first === undefined || i <= last[first]!) {
      if (first === undefined) kept.set(key, i);
      i++;
      continue;
    }
    const worse = lines[i]! > lines[first]! ? first : i;
    chrome.add(nodes[worse]!);
    if (worse === first) kept.set(key, i);
    i = worse === i ? last[i]! + 1 : i + 1;
  }
}
