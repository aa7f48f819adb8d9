import { isText, isWhole, textData } from '../tree/tree';
import { stringsIn } from '../tree/script-strings';
import { unescapedData } from '../tree/unicode-escapes';
import { ownUnits } from '../tree/units';
import type { Features } from './features';
import { Tag } from './tags';
import { BEHIND_HAN, countText, FIRST_HAN, newCount, type TextCount } from './text-count';

/** Han characters of a text in a script that is a body rather than a message. */
const LEAST = 60;

// Matches the beginning of a paragraph, escaped or not:  &lt;p style=   <P>  &lt;div&gt; . Trap: the text of an agreement in a field has none.
const PARAGRAPH = /^\s*(?:&lt;|<)(?:p|div|span|table|section|br|h[1-6]|strong)(?:[\s/>]|&gt;)/i;

/** Whether a text that is not shown is written as mark-up, as editors keep a document. */
export function keepsMarkup({ tree, nodes }: Features, number: number): boolean {
  const first = nodes[number]! + 1;
  return first < tree.after[nodes[number]!]! && isText(tree, first) && PARAGRAPH.test(textData(tree, first).slice(0, 80));
}

export interface ScriptBody {
  /** The text node of the script. */
  readonly node: number;
  /** Han characters of the string. */
  readonly han: number;
  /** The string, escaped characters read. */
  readonly text: string;
}

/** The script that holds the longest prose in one of its strings; null if none holds a body. */
export function scriptWithBody({ tree, nodes, count: elements, tags }: Features): ScriptBody | null {
  let best: ScriptBody | null = null;
  let most = LEAST;
  const count = newCount();
  for (let i = 0; i < elements; i++) {
    if ((tags[i]! & Tag.script) === 0) continue;
    const end = tree.after[nodes[i]!]!;
    for (let node = nodes[i]! + 1; node < end; node = tree.after[node]!) {
      if (!isText(tree, node) || tree.ends[node]! - tree.starts[node]! < LEAST) continue;
      const written = textData(tree, node);
      const data = unescapedData(written);
      const units = data === written && isWhole(tree, node) ? tree.units.subarray(tree.starts[node], tree.ends[node]) : ownUnits(data);
      const han = hanIn(units, 0, data.length);
      if (han < most) continue;
      // A template stands there as mark-up, data as strings.
      const longest = data.trimStart().startsWith('<') ? { han, start: 0, end: data.length } : longestString(units.subarray(0, data.length), most, count);
      if (longest.han < most) continue;
      countText(units, 0, data.length, count);
      if (count.marks < 2) continue;
      most = longest.han;
      best = { node, han: longest.han, text: data.slice(longest.start, longest.end) };
    }
  }
  return best;
}

/** Han characters as `countText` counts them, and nothing else: scripts are most of a page, and few of them hold any prose. */
function hanIn(units: Uint16Array, start: number, end: number): number {
  let han = 0;
  for (let i = start; i < end; i++) if (units[i]! >= FIRST_HAN && units[i]! < BEHIND_HAN) han++;
  return han;
}

interface LongString {
  readonly han: number;
  readonly start: number;
  readonly end: number;
}

/** The string that holds most Han characters, among those with whole sentences; less than `least` of them when none holds as many. */
function longestString(code: Uint16Array, least: number, count: TextCount): LongString {
  let most: LongString = { han: least - 1, start: 0, end: 0 };
  for (const [start, end] of stringsIn(code, 0, code.length)) {
    if (end - start < LEAST || hanIn(code, start, end) <= most.han) continue;
    countText(code, start, end, count);
    if (count.marks >= 2) most = { han: count.han, start, end };
  }
  return most;
}
