import type { PageNode, ParentNode } from '../dom';
import { isInline, shadeOfTag, Shade } from './tags';

const SPACE = /(?:&(?:nbsp|emsp|ensp|thinsp|#160|#12288|#xa0|#x3000);|[\s\u00a0\u3000])+/gi;

/** Nodes looked at: a short text may lie thousands of levels deep, and every level may be asked. */
const MOST_NODES = 400;

/** The visible text of a small subtree, white space and its entities folded to one space, blocks parted by a line feed; cut after `limit` characters. */
export function textOf(node: PageNode | ParentNode, limit: number): string {
  const pieces: string[] = [];
  let length = 0;
  let visits = MOST_NODES;
  const stack: (PageNode | ParentNode)[] = [node];
  while (stack.length > 0 && length < limit && visits-- > 0) {
    const top = stack.pop()!;
    if (top.type === 'text') {
      const piece = top.data.length > limit ? top.data.slice(0, limit) : top.data;
      pieces.push(piece.replace(SPACE, ' '));
      length += piece.trim().length;
      continue;
    }
    if (!('children' in top)) continue;
    if ('name' in top) {
      if (top !== node && shadeOfTag(top.name) !== Shade.visible) continue;
      if (!isInline(top.name)) pieces.push('\n');
    }
    for (let i = top.children.length - 1; i >= 0; i--) stack.push(top.children[i]!);
  }
  return pieces.join('').replace(/ ?\n[ \n]*/g, '\n').trim();
}
