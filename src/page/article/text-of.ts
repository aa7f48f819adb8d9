import { FIRST_NAME, Kind } from '../tree/names';
import { isWhole, textData, type PageTree } from '../tree/tree';
import { Shade, Tag, tagOf } from './tags';

// Matches white space and its entities:  "\n\t"   &nbsp;&nbsp;   &#12288;   Trap: &lt;, &ampnbsp.
const SPACE = /(?:&(?:nbsp|emsp|ensp|thinsp|#160|#12288|#xa0|#x3000);|[\s\u00a0\u3000])+/gi;
// Matches the white space around the ends of blocks in folded text. Trap: one space between two words.
const BREAK = / ?\n[ \n]*/g;

/** Nodes looked at: a short text may lie thousands of levels deep, and every level may be asked. */
const MOST_NODES = 400;

/** The visible text of a small subtree, white space and its entities folded to one space, blocks parted by a line feed; cut after `limit` characters. */
export function textOf(tree: PageTree, root: number, limit: number): string {
  const { source, names, starts, ends, after } = tree;
  const end = after[root]!;
  let text = '';
  let length = 0;
  let visits = MOST_NODES;
  for (let node = root; node < end && length < limit && visits-- > 0; ) {
    const name = names[node]!;
    if (name === Kind.text) {
      const data = isWhole(tree, node) ? source.slice(starts[node], Math.min(ends[node]!, starts[node]! + limit)) : textData(tree, node).slice(0, limit);
      text += isFolded(data) ? data : data.replace(SPACE, ' ');
      length += data.trim().length;
    } else if (name >= FIRST_NAME) {
      const tag = tagOf(name);
      if (node !== root && (tag & Tag.shade) !== Shade.visible) {
        node = after[node]!;
        continue;
      }
      if ((tag & Tag.inline) === 0 && text !== '') text += '\n';
    }
    node++;
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
