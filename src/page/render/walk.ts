import { sourceStart, type PageData, type PageElement, type PageNode, type ParentNode } from '../dom';

/** What is told of a page in page order. */
export interface Visitor {
  /** What holds inside the element entered last; put back when it is left. */
  state: number;
  enter(element: PageElement): void;
  /** @param limit where what follows the element starts: one that the next tag ends has no end tag of its own, whatever the parser says. */
  leave(element: PageElement, limit: number): void;
  takeTextNode(node: PageData, parent: ParentNode): void;
  /** Comments, directives, scripts and styles. */
  skip(node: PageNode): void;
}

/** Walks without recursion: pages nest tens of thousands deep. */
export function walk(root: ParentNode, length: number, visitor: Visitor): void {
  const nodes: ParentNode[] = [root];
  const next: number[] = [0];
  const states: number[] = [visitor.state];
  const limits: number[] = [length];
  for (let depth = 0; depth >= 0; ) {
    const parent = nodes[depth] as ParentNode;
    const at = next[depth] as number;
    const child = parent.children[at];
    if (child === undefined) {
      if (parent.type === 'tag') visitor.leave(parent as PageElement, limits[depth] as number);
      visitor.state = states[depth] as number;
      depth--;
      continue;
    }
    next[depth] = at + 1;
    if (child.type === 'text') visitor.takeTextNode(child, parent);
    else if (child.type === 'tag' || (child as ParentNode).type === 'cdata') {
      const following = parent.children[at + 1];
      limits[depth + 1] = following === undefined ? (limits[depth] as number) : sourceStart(following);
      depth++;
      nodes[depth] = child as PageElement;
      next[depth] = 0;
      states[depth] = visitor.state;
      if (child.type === 'tag') visitor.enter(child);
    } else visitor.skip(child);
  }
}
