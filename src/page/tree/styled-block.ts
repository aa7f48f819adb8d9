import { Attribute } from './attribute-names';
import { DISPLAYED_AS_BLOCK } from './style-sheet';
import { attributeIndex, attributeOf, type PageTree } from './tree';

/** Whether its own style, or a style sheet of the page by its class, makes an element of a line a block: `<span style="display:block">`. */
export function isStyledBlock(tree: PageTree, node: number): boolean {
  if (tree.attributesFrom[node] === tree.attributesFrom[node + 1]) return false;
  if (tree.blockClasses.size > 0 && attributeOf(tree, node, 'class')?.split(/\s+/).some((name) => tree.blockClasses.has(name)) === true) return true;
  const at = attributeIndex(tree, node, Attribute.style);
  if (at < 0) return false;
  const [start, end] = [tree.valueStarts[at]!, tree.valueEnds[at]!];
  return holdsY(tree.units, start, end) && DISPLAYED_AS_BLOCK.test(tree.source.slice(start, end));
}

/** `display` and `visibility` have one; `text-indent:2em` and most styles of paragraphs have none. */
export function holdsY(units: Uint16Array, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ((units[at]! | 0x20) === 0x79) return true;
  return false;
}
