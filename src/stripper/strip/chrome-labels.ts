import { labelWords, strongWords } from './chrome-patterns';
import { spacedEnd, WordStarts } from './word-starts';

const labels = new WordStarts(labelWords);
const longLabels = new WordStarts(labelWords.filter((word) => word.length > 1));
const buttons = new WordStarts(strongWords);

/** Blanks that may stand between two characters of a label. */
const BLANKS = 4;

// Matches what makes a word a label:  发布时间:   作者 是:  . Trap: 来源:// is the front of an address, and 来源于 has no colon.
const COLON = / {0,3}:(?!\/\/)[ \t]*| {0,2}是:[ \t]*/y;
// Matches the brackets around a label:  [来源]   【 作者 】 . Trap: one that closes without one that opened says nothing.
const OPENED = /[[【] {0,2}$/;
const CLOSED = / {0,2}[\]】][ \t]*/y;

/** A label that stands at a place, without blanks, and where what makes it one ends; null: none does. */
export function labelAt(text: string, at: number): { readonly name: string; readonly end: number } | null {
  for (const name of labels.at(text, at)) {
    const end = spacedEnd(text, at, name, BLANKS);
    if (end < 0) continue;
    const behind = endOf(COLON, text, end) ?? (OPENED.test(text.slice(Math.max(0, at - 3), at)) ? endOf(CLOSED, text, end) : null);
    if (behind !== null) return { name, end: behind };
  }
  return null;
}

function endOf(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : null;
}

// Matches what ends a value beside labels and buttons of the lists:  来稿单位:   [大 中 小]   a tab, a bar or a bracket
// Trap: 字体 alone is a word.
const OTHER_ENDS = /(?:来稿单位|发稿人|审稿人|上稿时间|信息(?:录入|审核|维护)|网站维护|信源|阅读数|关注度|总访问) ?:|(?:字体|字号) ?[[【大]|[\t|【】[\]{}]/g;

/** Where the next label or button begins, or whatever else ends a value; -1: nowhere. */
export function nextLabel(text: string, from: number): number {
  OTHER_ENDS.lastIndex = from;
  const other = OTHER_ENDS.exec(text)?.index ?? -1;
  const last = other < 0 ? text.length : other;
  for (let at = from; at < last; at++) if (beginsLabel(text, at) || buttons.at(text, at).some((word) => text.startsWith(word, at))) return at;
  return other;
}

function beginsLabel(text: string, at: number): boolean {
  return longLabels.at(text, at).some((word) => {
    let end = spacedEnd(text, at, word, BLANKS);
    if (end < 0) return false;
    for (const most = end + 3; end < most && text.charAt(end) === ' '; end++);
    return text.charAt(end) === ':';
  });
}
