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
  const title = namedTitle(features);
  if (title < 0) return densest;
  if (last[densest]! < title) return densestBehind(features, title, densest);
  if (densest < title) return branchOf(features, title, densest);
  return best >= 0 && title < best && last[title]! < best ? best : densest;
}

/** Prose of the shortest notice. */
const NOTICE = 10;

/** A column that stands in front of the title is none of the document: the densest prose behind the title is, if there is any. */
function densestBehind({ gain, loss, block, shade, last, cards, marks, count }: Features, title: number, densest: number): number {
  let worth = NOTICE;
  let best = -1;
  for (let i = last[title]! + 1; i < count; i++) {
    if (cards[i]! !== 0) {
      i = last[i]!;
      continue;
    }
    const own = gain[i]! - loss[i]!;
    if (!block[i]! || shade[i] !== Shade.visible || marks[i]! === 0 || own < worth) continue;
    worth = own;
    best = i;
  }
  return best < 0 ? densest : best;
}

/** Share of the prose of a box that may stand in front of the title: a lead. */
const LEAD = 0.15;

/** Where much prose stands in front of the title inside the densest box, the branch with the title and what is below it. */
function branchOf({ gain, loss, last, block, shade }: Features, title: number, densest: number): number {
  let best = densest;
  for (;;) {
    let before = 0;
    let branch = -1;
    for (let i = best + 1; i <= last[best]!; i = last[i]! + 1) {
      if (last[i]! < title) before += gain[i]!;
      else if (i < title) branch = i;
      if (i >= title) break;
    }
    if (branch < 0 || !block[branch]! || shade[branch] !== Shade.visible || before <= gain[best]! * LEAD || gain[branch]! - loss[branch]! < NOTICE) return best;
    best = branch;
  }
}
