import type { Features } from './features';
import { Shade } from './tags';
import { namedTitle } from './title-place';

/** Worth, as a share of the densest prose of the page, of what may be the document instead. */
const SHARE = 0.4;
/** Lines of prose of the least document that a longer column could outweigh. */
const LINES = 3;

/**
 * The densest prose may be a column beside the document: a feed of flashes, comments, notes to writers. What stands between the
 * title that the page names and such prose, and is no small part of it, is the document.
 * @param densest the number of the densest element.
 * @returns the number of the element to be read instead; `densest` where nothing speaks against it.
 */
export function bodyOfTitle(features: Features, densest: number): number {
  const { gain, loss, block, shade, last, lines, cards } = features;
  let worth = (gain[densest]! - loss[densest]!) * SHARE;
  let best = -1;
  for (let i = 1; i < densest; i++) {
    if (cards[i]! !== 0) {
      i = last[i]!;
      continue;
    }
    // What holds the densest element is worth less for a reason.
    if (gain[i]! < worth || !block[i]! || shade[i] !== Shade.visible || last[i]! >= densest || lines[i]! < LINES || gain[i]! - loss[i]! < worth) continue;
    worth = gain[i]! - loss[i]!;
    best = i;
  }
  if (best < 0) return densest;
  const title = namedTitle(features);
  return title >= 0 && title < best && last[title]! < best ? best : densest;
}
