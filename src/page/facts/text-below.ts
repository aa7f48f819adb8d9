import { Kind } from '../tree/names';
import { textData, type PageTree } from '../tree/tree';
import { visible } from './visible';

const MOST_STEPS = 200;

/** The text below an element as a reader sees it, up to a bound. */
export function textBelow(tree: PageTree, element: number, longest: number): string {
  const { names, after } = tree;
  const end = after[element]!;
  let text = '';
  let steps = 0;
  for (let node = element + 1; node < end && steps < MOST_STEPS && text.length < longest * 2; node++, steps++) if (names[node] === Kind.text) text += textData(tree, node);
  return visible(text).slice(0, longest);
}
