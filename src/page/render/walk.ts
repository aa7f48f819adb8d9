import { FIRST_NAME, Kind, Name } from '../tree/names';
import type { PageTree } from '../tree/tree';

/** What is told of a page in page order, by numbers of nodes. */
export interface Visitor {
  /** What holds inside the element entered last; put back when it is left. */
  state: number;
  enter(element: number): void;
  /** Whether nothing in a subtree is shown: then its texts and what is skipped are told, and no element of it. */
  showsNothing(element: number): boolean;
  /** All up to a place that was not told is tags. */
  passTags(place: number): void;
  leave(element: number): void;
  takeTextNode(text: number): void;
  /** Comments, directives, scripts and styles. */
  skip(node: number): void;
}

/** Walks without recursion: pages nest hundreds deep. */
export function walk(tree: PageTree, visitor: Visitor): void {
  const { names, parents, after, count } = tree;
  const states: number[] = [];
  let depth = 0;
  let element = 0;
  let end = count;
  for (let node = 1; ; ) {
    if (node === end) {
      if (element === 0) return;
      visitor.leave(element);
      visitor.state = states[--depth]!;
      element = parents[element]!;
      end = after[element]!;
      continue;
    }
    const name = names[node]!;
    if (name === Kind.text) visitor.takeTextNode(node++);
    else if (name < FIRST_NAME || name === Name.script || name === Name.style) {
      visitor.skip(node);
      node = after[node]!;
    } else if (visitor.showsNothing(node)) {
      passOver(tree, node, visitor);
      node = after[node]!;
    } else {
      states[depth++] = visitor.state;
      visitor.enter(node);
      element = node;
      end = after[node]!;
      node++;
    }
  }
}

/** The nodes of a subtree one behind the other: what is nested in what is of no account where nothing is shown. */
function passOver(tree: PageTree, element: number, visitor: Visitor): void {
  const { names, starts, after } = tree;
  const end = after[element]!;
  visitor.passTags(starts[element]!);
  // A line end may have been asked for in front; what takes it is the element's own tag, as elsewhere.
  if (element + 1 < end) visitor.passTags(starts[element + 1]!);
  for (let node = element + 1; node < end; ) {
    const name = names[node]!;
    if (name === Kind.text) visitor.takeTextNode(node++);
    else if (name < FIRST_NAME || name === Name.script || name === Name.style) {
      visitor.skip(node);
      node = after[node]!;
    } else node++;
  }
  visitor.passTags(endOf(tree, element));
}

/** Where an element ends. One that the next tag ends has no end tag of its own, whatever the parser says. */
export function endOf({ source, starts, ends, after, count }: PageTree, element: number): number {
  const next = after[element]!;
  return Math.min(ends[element]!, next < count ? starts[next]! : source.length);
}
