/*
 * What Markdown (CommonMark and GitHub's additions) would take for its own. Only what would really be misread is
 * escaped: 国发[2019]5号 and a_b stay as they are, so that the text can still be searched.
 */

// Matches inline marks, one or two a line of this table:
//   \*  \\  `code`   *em*   ~~gone~~   $x$
//   _em_ but not snake_case
//   ](url  ][ref  ]: def   [^1]
//   <tag>  <!--  </a   but not 3<5      &amp; but not A&B
// Trap: a class that takes every [ and _ would fill document numbers and URLs with backslashes.
const INLINE = /\\(?=[!-/:-@[-`{-~])|[`*~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|\](?=[([:])|\[(?=\^)|<(?=[A-Za-z/!?])|&(?=#|[A-Za-z][A-Za-z0-9]*;)/gu;

// Matches the start of a line that begins a block:  # 标题   > 引文   - 项   + 项   [甲]: url   === under a line
// Trap: -5℃ and +86 begin no list: a blank or the end must follow. * is escaped everywhere already.
const BLOCK_START = /^(?:#{1,6}(?=[ \t]|$)|>|[-+](?=[ \t]|$)|-(?=[- \t]*$)|=(?==*[ \t]*$)|\[)/;

// Matches the number of an ordered list:  1. 项   12) 项 . Trap: 1.开展 is text, for no blank follows.
const ORDERED_START = /^(\d{1,9})([.)])(?=[ \t]|$)/;

// Matches the line breaks of every system. Trap: CRLF is one.
const BREAK = /\r\n|[\r\n\u2028\u2029]/;

/** Text inside a line, where no block can begin. */
export function escapeInline(text: string): string {
  return text.replace(INLINE, '\\$&');
}

/** A paragraph of one or more lines; line breaks stay as hard breaks, blanks around lines go. */
export function escapeBlock(text: string): string {
  return linesOf(text).map(escapeLine).join('\\\n');
}

function linesOf(text: string): string[] {
  return text.split(BREAK).map((line) => line.trim()).filter((line) => line !== '');
}

function escapeLine(line: string): string {
  const inline = escapeInline(line);
  if (ORDERED_START.test(inline)) return inline.replace(ORDERED_START, '$1\\$2');
  return BLOCK_START.test(inline) ? `\\${inline}` : inline;
}

/** Text after `#`: its lines are joined, and a `#` at the end would be taken for a closing mark. */
export function escapeHeading(text: string): string {
  return escapeInline(linesOf(text).join('')).replace(/#$/, '\\#');
}

/** A cell of a table: one line, and a bar that is not the end of the cell. */
export function escapeCell(text: string): string {
  return linesOf(text).map(escapeInline).join('<br>').replaceAll('|', '\\|');
}
