import type { PageNode, ParentNode } from '../dom';
import { Shade, Tag, tagOf } from './tags';

// Matches white space and its entities:  "\n\t"   &nbsp;&nbsp;   &#12288;   Trap: &lt;, &ampnbsp.
const SPACE = /(?:&(?:nbsp|emsp|ensp|thinsp|#160|#12288|#xa0|#x3000);|[\s\u00a0\u3000])+/gi;
// Matches the white space around the ends of blocks in folded text. Trap: one space between two words.
const BREAK = / ?\n[ \n]*/g;

/** Nodes looked at: a short text may lie thousands of levels deep, and every level may be asked. */
const MOST_NODES = 400;

/** The visible text of a small subtree, white space and its entities folded to one space, blocks parted by a line feed; cut after `limit` characters. */
export function textOf(node: PageNode | ParentNode, limit: number): string {
  let text = '';
  let length = 0;
  let visits = MOST_NODES;
  const stack: (PageNode | ParentNode)[] = [node];
  while (stack.length > 0 && length < limit && visits-- > 0) {
    const top = stack.pop()!;
    if (top.type === 'text') {
      const piece = top.data.length > limit ? top.data.slice(0, limit) : top.data;
      text += isFolded(piece) ? piece : piece.replace(SPACE, ' ');
      length += piece.trim().length;
      continue;
    }
    if (!('children' in top)) continue;
    if ('name' in top) {
      const tag = tagOf(top.name);
      if (top !== node && (tag & Tag.shade) !== Shade.visible) continue;
      if ((tag & Tag.inline) === 0 && text !== '') text += '\n';
    }
    for (let i = top.children.length - 1; i >= 0; i--) stack.push(top.children[i]!);
  }
  return (text.includes('\n') ? text.replace(BREAK, '\n') : text).trim();
}

/** Whether a text holds no white space but single spaces, and no entity. False when unsure. */
function isFolded(text: string): boolean {
  let wasSpace = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isSpace = code === 0x20;
    if (isSpace ? wasSpace : code < 0x20 || code === 0x26 || (code >= 0xa0 && code <= 0x3000) || code === 0xfeff) return false;
    wasSpace = isSpace;
  }
  return true;
}
