import { wholeSlice } from '../ledger/units';
import type { LineIndex } from '../model/view';
import type { Event } from './edits';
import { cutToWidth, printable, widthOf, type Paint } from './style';

/** Cells for what is marked; the rest of the width is for what stands around it. */
const MOST_MARKED = 36;

/**
 * One line that shows an event in its place: `…责任主[-##paidbegin##-]体，…`, `…利用[-D-]{+党+}组…`, `⟦（三）⟧加强…`.
 * The marks of edits are those of `git diff --word-diff`, so they can be read without colour.
 */
export function excerptOf(event: Event, source: string, lines: LineIndex, width: number, paint: Paint): string {
  const marked = shortened(visible(source.slice(event.sourceStart, event.sourceEnd)), MOST_MARKED);
  const was = event.kind === 'remark' ? `⟦${marked}⟧` : `[-${marked}-]`;
  const now = event.kind === 'replace' ? `{+${shortened(visible(event.now), MOST_MARKED)}+}` : '';
  const room = Math.max(0, width - widthOf(was) - widthOf(now));
  const lineStart = lines.start(event.firstLine);
  const lineEnd = Math.max(event.sourceEnd, lines.end(event.lastLine));
  // A character takes a cell or two, so this many units are enough; the rest of a long line is not looked at.
  const before = printable(wholeSlice(source, Math.max(lineStart, event.sourceStart - room - 1), event.sourceStart));
  const after = printable(wholeSlice(source, event.sourceEnd, Math.min(lineEnd, event.sourceEnd + room + 1)));
  const [left, right] = share(widthOf(before), widthOf(after), room);
  const style = event.kind === 'remark' ? 'yellow' : 'removed';
  return `${endOf(before, left)}${paint(style, was)}${paint('added', now)}${cutToWidth(after, right)}`;
}

/** Half the room each; what one side leaves over goes to the other. */
function share(before: number, after: number, room: number): [number, number] {
  const half = Math.floor(room / 2);
  const left = before <= half ? before : Math.max(half, room - after);
  return [left, room - Math.min(left, before)];
}

/** The last so many cells of a text. */
function endOf(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let kept = '';
  let cells = 1;
  for (const character of Array.from(text).reverse()) {
    cells += widthOf(character);
    if (cells > width) break;
    kept = character + kept;
  }
  return width < 1 ? '' : `…${kept}`;
}

/** Beginning and end of a text that is too wide. */
function shortened(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  const tail = Math.floor(width / 3);
  return cutToWidth(text, width - tail) + endOf(text, tail).replace(/^…/, '');
}

// Matches a line break of any system, or one character that shows nothing or is obeyed by a terminal: NBSP, tab, ZWSP
// Trap: the plain blank is one of them only where nothing else stands beside it.
const UNSEEN = /\r\n|[\s\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u115f\u1160\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]/g;

/** A text with names for what cannot be seen: ⏎ for a line break, ␣ for a lone blank, <U+00A0> for the rest. */
export function visible(text: string): string {
  const blank = text.trim() === '';
  return text.replace(UNSEEN, (character) => {
    if (character === '\n' || character === '\r' || character === '\r\n') return '⏎';
    if (character === ' ') return blank ? '␣' : ' ';
    return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`;
  });
}
