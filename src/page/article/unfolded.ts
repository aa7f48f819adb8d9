import type { Features } from './features';
import { Shade } from './tags';
import { textOf } from './text-of';

// Matches the button behind the rest of a text that a phone's page shows on demand:  展开全文   阅读全文 ↓   查看更多
// Trap: 展开菜单 opens no text.
const UNFOLDS = /^(?:点击)?(?:展开|显示|阅读|查看)(?:全文|剩余|更多|余下)[^\n]{0,6}/;
const LEAST_CHARS = 20;
const LONGEST_BUTTON = 16;

/** Elements inside the document that are hidden until a button right behind them unfolds the rest of the text. */
export function unfoldedIn({ tree, nodes, parent, last, shade, chars, links, marks, count }: Features, element: number): number[] {
  const found: number[] = [];
  for (let i = element + 1; i <= last[element]!; i++) {
    if (shade[i] !== Shade.hidden || shade[parent[i]!] !== Shade.visible) continue;
    const next = last[i]! + 1;
    if (chars[i]! >= LEAST_CHARS && marks[i]! > 0 && links[i]! * 3 < chars[i]! && next < count && UNFOLDS.test(textOf(tree, nodes[next]!, LONGEST_BUTTON))) found.push(i);
    i = last[i]!;
  }
  return found;
}
