import { isByline } from './box-words';
import type { Features } from './features';
import { keepsMarkup } from './stored';
import { Shade } from './tags';
import { textOf } from './text-of';

/*
 * A system keeps a document, with its mark-up, in a field that a script shows in the empty box above it. A column below may hold more prose
 * than the page shows of it, which is none.
 */

/** Characters of the line of date and source. */
const LONGEST_LINE = 160;
/** Empty boxes and fields between that line and what a field keeps. */
const MOST_BETWEEN = 12;
/** As much of a field and of the page is compared. */
const REACH = 4000;

// Matches the first words of a text between its tags, as many as no other text begins with.
// Trap: entities and tags end a run.
const RUN = /[\u4e00-\u9fff，、。；：“”《》（）〔〕]{14,40}/;

/** Whether what a page shows is the beginning of a longer text: a teaser above a button that fetches the rest. Characters escaped twice count as no match. */
export function isTeaserOf({ tree, nodes }: Features, shown: readonly number[], text: string): boolean {
  return shown.some((element) => {
    const run = RUN.exec(textOf(tree, nodes[element]!, REACH))?.[0];
    return run !== undefined && text.slice(0, REACH).includes(run);
  });
}

/**
 * Number of a field with a document of mark-up that stands right below the line of date and source; -1: there is none, or the page shows
 * its text elsewhere (archives keep a body twice).
 */
export function keptBelowByline(features: Features): number {
  const { tree, nodes, count, shade, parent } = features;
  for (let i = 1; i < count; i++) {
    if (shade[i] !== Shade.stored || shade[parent[i]!] !== Shade.visible || !keepsMarkup(features, i) || !isBelowByline(features, i)) continue;
    const run = RUN.exec(textOf(tree, nodes[i]!, REACH))?.[0];
    return run === undefined || textOf(tree, 0, REACH).includes(run) ? -1 : i;
  }
  return -1;
}

/** Whether nothing that shows stands between the line of date and source and an element. */
function isBelowByline({ tree, nodes, shade, chars, block, last, links, marks }: Features, element: number): boolean {
  for (let i = element - 1; i > 0 && element - i <= MOST_BETWEEN; i--) {
    if (!block[i]! || shade[i] !== Shade.visible || chars[i] === 0 || last[i]! >= element) continue;
    return marks[i] === 0 && chars[i]! <= LONGEST_LINE && links[i]! * 2 <= chars[i]! && isByline(textOf(tree, nodes[i]!, LONGEST_LINE * 2).trim());
  }
  return false;
}
