import { Attribute } from './attribute-names';
import { holdsY } from './style-declaration';
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
