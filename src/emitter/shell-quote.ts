import { UNPRINTABLE } from './style';

// Matches what a person cannot see on the terminal and so cannot tell from a blank or from nothing: a line feed, U+3000, U+00A0, U+200B
// Trap: a plain blank, and two of them, stand between quotes as they are.
const UNSEEN = new RegExp(`[^\\S ]|${UNPRINTABLE.source}`, 'g');

/** One word of a shell that names the file whose path it is. In double quotes blanks and brackets need no thought; what is not seen is written as $'…' has it; `!` calls the history of bash even inside double quotes. */
export function shellQuoted(path: string): string {
  if (path.search(UNSEEN) >= 0) return `$'${path.replace(/['\\]/g, '\\$&').replace(UNSEEN, escaped)}'`;
  if (path.includes('!')) return `'${path.replaceAll("'", "'\\''")}'`;
  return `"${path.replace(/["\\$`]/g, '\\$&')}"`;
}

function escaped(character: string): string {
  const code = character.charCodeAt(0);
  return code < 0x80 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`;
}
