import { FIRST_NAME, Kind, Name } from '../tree/names';
import type { PageTree } from '../tree/tree';

/** What is told of a page in page order, by numbers of nodes. */
export interface Visitor {
  /** What holds inside the element entered last; put back when it is left. */
  state: number;
  enter(element: number): void;
  leave(element: number): void;
  takeTextNode(text: number): void;
  /** Comments, directives, scripts and styles. */
  skip(node: number): void;
}

/** Walks without recursion: pages nest hundreds deep. */
export function walk({ names, parents, after, count }: PageTree, visitor: Visitor): void {
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
    } else {
      states[depth++] = visitor.state;
      visitor.enter(node);
      element = node;
      end = after[node]!;
      node++;
    }
  }
}
