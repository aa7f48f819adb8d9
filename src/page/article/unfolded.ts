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
  let shown: ReadonlyMap<string, number> | undefined;
  for (let i = element + 1; i <= last[element]!; i++) {
    if (shade[i] !== Shade.hidden || shade[parent[i]!] !== Shade.visible) continue;
    const next = last[i]! + 1;
    const isText = holdsText(features, i);
    if (isText && ((next < count && UNFOLDS.test(textOf(tree, nodes[next]!, LONGEST_BUTTON))) || isOneOfMany(features, i, (shown ??= shownOf(features))))) found.push(i);
    i = last[i]!;
  }
  return found;
}

/** True where visible boxes of the same name and class show sentences, in boxes of the same class. */
function isOneOfMany(features: Features, hidden: number, shown: ReadonlyMap<string, number>): boolean {
  return features.kind[hidden] !== 0 && features.block[hidden]! !== 0 && (shown.get(looksOf(features, hidden)) ?? 0) >= FEWEST_ALIKE;
}

/** How many visible boxes with sentences there are of each look; counted once, since a page may hide any number of boxes. */
function shownOf(features: Features): ReadonlyMap<string, number> {
  const { kind, shade, marks, count } = features;
  const shown = new Map<string, number>();
  for (let i = 0; i < count; i++) {
    if (kind[i] === 0 || shade[i] !== Shade.visible || marks[i] === 0) continue;
    const looks = looksOf(features, i);
    shown.set(looks, (shown.get(looks) ?? 0) + 1);
  }
  return shown;
}

/** Its class and name, and the class of the box around. */
const looksOf = ({ tree, nodes, parent, kind }: Features, i: number): string => `${kind[i]} ${tree.names[nodes[i]!]} ${kind[parent[i]!]}`;

/** True of a box with prose of its own, not of links alone; its counts are added up here, since those of hidden boxes are not. */
export function holdsText({ last, chars, links, marks }: Features, element: number): boolean {
  let [text, linked, ends] = [0, 0, 0];
  for (let i = element; i <= last[element]!; i++) {
    text += chars[i]!;
    linked += links[i]!;
    ends += marks[i]!;
  }
  return text >= LEAST_CHARS && ends > 0 && linked * 3 < text;
}
