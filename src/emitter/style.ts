export type Style = 'bold' | 'dim' | 'red' | 'green' | 'yellow' | 'cyan' | 'removed' | 'added';

const CODES: Readonly<Record<Style, string>> = { bold: '1', dim: '2', red: '31', green: '32', yellow: '33', cyan: '36', removed: '31;9', added: '32;4' };

export type Paint = (style: Style, text: string) => string;

/** Colours for a terminal, or none. Written out: node:util's styleText looks at the process, and these texts must not depend on it. */
export function painter(color: boolean): Paint {
  return color ? (style, text) => (text === '' ? '' : `\u001b[${CODES[style]}m${text}\u001b[0m`) : (_, text) => text;
}

// Matches what a terminal would obey or hide: control characters, direction marks, zero width, BOM
// Trap: U+202E in a title turns the rest of the line round.
export const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]/g;

/** A text on one line: white space is a blank, what a terminal would obey is �. */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(UNPRINTABLE, '\ufffd');
}

/** Cells of a terminal; a Chinese character takes two. */
export function widthOf(text: string): number {
  // string-width strips and matches emoji first, 20 times the time of this loop; what the loop does not know goes there.
  let cells = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code >= 0x20 && code < 0x7f) cells += 1;
    else if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3001 && code <= 0x3029) || (code >= 0xff01 && code <= 0xff60)) cells += 2;
    else return (require('string-width') as typeof import('string-width'))(text);
  }
  return cells;
}

/** Cuts a text to so many cells; what is cut off is shown as “…”. */
export function cutToWidth(text: string, width: number): string {
  // No character has more than two cells a unit, so a short text needs no look at each.
  if (text.length * 2 <= width || widthOf(text) <= width) return text;
  let cells = 0;
  let end = 0;
  for (const character of text) {
    cells += widthOf(character);
    if (cells > width - 1) break;
    end += character.length;
  }
  return `${text.slice(0, end)}…`;
}

export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}

// Matches what may not be torn apart: a word and the blank behind it, or one Chinese character with the marks that
// may not begin a line.
const PIECE = /[\u2e80-\uffef][,.;:!?)"'\u3001\u3002\uff0c\uff1a\uff1b\uff01\uff1f\uff09\u300b\u201d\u2019]*|[^\s\u2e80-\uffef]+|\s+/gu;

/** Breaks a text into lines of so many cells; Chinese may break anywhere, words stay whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let cells = 0;
  for (const [piece] of text.matchAll(PIECE)) {
    const size = widthOf(piece);
    if (cells + size > width && line.trim() !== '') {
      lines.push(line.trimEnd());
      line = '';
      cells = 0;
    }
    if (line === '' && piece.trim() === '') continue;
    line += piece;
    cells += size;
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}
