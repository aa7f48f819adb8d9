import { FIRST_NAME } from '../tree/names';
import { nameOf } from '../tree/tree';
import { isAfterword, isHeadMatter } from './box-words';
import type { Features } from './features';
import { AROUND } from './roles';
import { textOf } from './text-of';
import { isWidget } from './widget-words';

/** What a text is made of below its container: no boxes, which begin another part of the page. */
const TEXT_NAMES: ReadonlySet<string> = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'ul', 'ol', 'table', 'blockquote', 'figure', 'center', 'section', 'pre', 'strong', 'b', 'span', 'font']);
/** Worth of the prose that shows that a text goes on, and its marks: a site says less behind a document. */
const LEAST_GAIN = 60;
const LEAST_MARKS = 2;

/**
 * Paragraphs that stand behind a body without a box of their own: an end tag too many ended the body's box in mid-text.
 * @param children of one element, in order, the body (or what holds it) at `at`.
 * @returns how many children behind it belong to it; 0 where nothing shows that the text goes on.
 */
export function runOn(features: Features, children: readonly number[], at: number): number {
  const { gain, marks } = features;
  let [worth, ends, length] = [0, 0, 0];
  for (let step = 1; at + step < children.length; step++) {
    const number = children[at + step]!;
    if (!isProse(features, number)) break;
    if (marks[number] === 0) continue;
    worth += gain[number]!;
    ends += marks[number]!;
    length = step;
  }
  return worth >= LEAST_GAIN && ends >= LEAST_MARKS ? length : 0;
}

function isProse({ tree, nodes, roles, chars, links }: Features, number: number): boolean {
  const node = nodes[number]!;
  if (tree.names[node]! < FIRST_NAME || !TEXT_NAMES.has(nameOf(tree, node)) || (roles[number]! & AROUND) !== 0 || links[number]! * 3 > chars[number]!) return false;
  const text = textOf(tree, node, 120);
  return !isAfterword(text) && !isHeadMatter(text) && !isWidget(text);
}
