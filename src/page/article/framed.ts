import { Attribute } from '../tree/attribute-names';
import { Name } from '../tree/names';
import { attributeIndex } from '../tree/tree';
import type { Features } from './features';
import { countText, newCount } from './text-count';

/** Han characters of a page in a frame that is a document rather than a box of the site. */
const LEAST = 60;

export interface FramedBody {
  readonly node: number;
  readonly han: number;
}

/**
 * The frame with the most prose among those whose page stands in their own attribute (<iframe srcdoc="&lt;p&gt;…">): a browser shows it.
 * null: no frame has any.
 */
export function framedBody({ tree, nodes, count }: Features): FramedBody | null {
  let best: FramedBody | null = null;
  const text = newCount();
  for (let i = 1; i < count; i++) {
    const node = nodes[i]!;
    if (tree.names[node] !== Name.iframe) continue;
    const at = attributeIndex(tree, node, Attribute.srcdoc);
    if (at < 0) continue;
    countText(tree.units, tree.valueStarts[at]!, tree.valueEnds[at]!, text);
    if (text.marks >= 2 && text.han >= LEAST && text.han > (best?.han ?? 0)) best = { node, han: text.han };
  }
  return best;
}
