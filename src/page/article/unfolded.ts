import type { Features } from './features';
import { Shade } from './tags';
import { textOf } from './text-of';

// Matches the button behind the rest of a text that a phone's page shows on demand:  展开全文   阅读全文 ↓   查看更多
// Trap: 展开菜单 opens no text.
const UNFOLDS = /^(?:点击)?(?:展开|显示|阅读|查看)(?:全文|剩余|更多|余下)[^\n]{0,6}/;
const LEAST_CHARS = 20;
/** So many boxes of its kind must show their text: answers of which some are folded. */
const FEWEST_ALIKE = 2;
const LONGEST_BUTTON = 16;

/**
 * Elements inside the document that are hidden until a button right behind them unfolds the rest of the text, or of whose kind others
 * show theirs: the answers of a list of questions, of which one or the other is folded.
 */
export function unfoldedIn(features: Features, element: number): number[] {
  const { tree, nodes, parent, last, shade, count } = features;
  const found: number[] = [];
  for (let i = element + 1; i <= last[element]!; i++) {
    if (shade[i] !== Shade.hidden || shade[parent[i]!] !== Shade.visible) continue;
    const next = last[i]! + 1;
    const isText = holdsText(features, i);
    if (isText && ((next < count && UNFOLDS.test(textOf(tree, nodes[next]!, LONGEST_BUTTON))) || isOneOfMany(features, i))) found.push(i);
    i = last[i]!;
  }
  return found;
}

/** True where visible boxes of the same name and class show sentences, in boxes of the same class. */
function isOneOfMany({ tree, nodes, parent, count, shade, kind, marks, block }: Features, hidden: number): boolean {
  if (kind[hidden] === 0 || !block[hidden]!) return false;
  const name = tree.names[nodes[hidden]!]!;
  const around = kind[parent[hidden]!];
  let alike = 0;
  for (let i = 0; i < count; i++) {
    if (kind[i] === kind[hidden] && shade[i] === Shade.visible && marks[i]! > 0 && tree.names[nodes[i]!] === name && kind[parent[i]!] === around && ++alike >= FEWEST_ALIKE) return true;
  }
  return false;
}

/** Counts of hidden elements are not added up where what shows is enough. */
function holdsText({ last, chars, links, marks }: Features, element: number): boolean {
  let [text, linked, ends] = [0, 0, 0];
  for (let i = element; i <= last[element]!; i++) {
    text += chars[i]!;
    linked += links[i]!;
    ends += marks[i]!;
  }
  return text >= LEAST_CHARS && ends > 0 && linked * 3 < text;
}
