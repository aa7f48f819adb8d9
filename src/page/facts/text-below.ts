import { isElement, type PageElement, type PageNode } from '../dom';
import { visible } from './decode';

const MOST_STEPS = 200;

/** The text below an element as a reader sees it, up to a bound. */
export function textBelow(element: PageElement, longest: number): string {
  let text = '';
  const stack: PageNode[] = [...element.children].reverse();
  for (let steps = 0; stack.length > 0 && steps < MOST_STEPS && text.length < longest * 2; steps++) {
    const node = stack.pop() as PageNode;
    if (!isElement(node)) {
      if (node.type === 'text') text += node.data;
    } else for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index] as PageNode);
  }
  return visible(text).slice(0, longest);
}
