import { attributeOf } from '../tree/tree';
import type { Features } from './features';
import { Shade } from './tags';
import { textOf } from './text-of';
import { holdsText } from './unfolded';

// Matches a number at the end of any name:  con2 . Trap: tab2 may hold another text, so a pager in the box is asked for.
const NUMBERED = /^(.*?)(\d{1,2})$/;
// Matches a pager at the end of such a box:  1 2 3 下一页 共3页 . Trap: 共3页 in a sentence stands in no box that short.
const PAGER = /下一?页|共 ?\d{1,2} ?页/;
const LONGEST_PAGER = 60;

export interface NumberedPages {
  /** Hidden boxes, in the order of the page. */
  readonly pages: readonly number[];
  /** Boxes inside those pages that turn them. */
  readonly pagers: readonly number[];
}

/** Boxes beside one that shows, hidden until a script turns to them: the same document's further pages. */
export function hiddenPagesBeside(features: Features, shown: number): NumberedPages {
  const { tree, nodes, parent, last, shade } = features;
  const pages: number[] = [];
  const outer = parent[shown]!;
  const own = outer < 0 || shade[shown] !== Shade.visible ? '' : (attributeOf(tree, nodes[shown]!, 'id') ?? '');
  const name = pagerOf(features, shown) === null ? null : NUMBERED.exec(own);
  if (name?.[1] === undefined || name[1] === '') return { pages, pagers: [] };
  for (let i = outer + 1; i <= last[outer]!; i = last[i]! + 1) {
    if (shade[i] !== Shade.hidden) continue;
    const other = NUMBERED.exec(attributeOf(tree, nodes[i]!, 'id') ?? '');
    if (other !== null && other[1] === name[1] && holdsText(features, i) && pagerOf(features, i) !== null) pages.push(i);
  }
  const pagers = pages.length === 0 ? [] : [shown, ...pages].flatMap((page) => pagerOf(features, page) ?? []);
  return { pages, pagers };
}

/** The last box inside of a page, when it says how to turn it. */
function pagerOf({ tree, nodes, last, parent, block }: Features, page: number): number | null {
  let found: number | null = null;
  for (let i = page + 1; i <= last[page]!; i++) if (parent[i] === page && block[i] !== 0) found = i;
  if (found === null) return null;
  const said = textOf(tree, nodes[found]!, LONGEST_PAGER + 1);
  return said.length <= LONGEST_PAGER && PAGER.test(said) ? found : null;
}
