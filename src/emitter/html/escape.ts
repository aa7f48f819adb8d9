const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

// Matches what has a meaning in text and in quoted attributes:  < & "
// Trap: a NUL or a lone carriage return is no mark-up, but a parser would replace it; `htmlText` shows it instead.
const SPECIAL = /[&<>"']/g;

// Matches controls that a page cannot hold or would fold: NUL, escape, a lone carriage return, halves of surrogate pairs.
// Trap: TAB and LF stay; they are white space that `pre-wrap` shows.
const CONTROL = /[\0-\x08\x0b-\x1f\x7f-\x9f]|\p{Surrogate}/gu;

/** Text for a page, in an element or a quoted attribute. What no page can hold is shown as a visible sign. */
export function htmlText(text: string): string {
  return text.replace(SPECIAL, (char) => ENTITIES[char] ?? char).replace(CONTROL, shown);
}

function shown(char: string): string {
  const code = char.charCodeAt(0);
  return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
}

// Matches what would end a script element or open a comment in it:  </script>  <!--
// Trap: JSON may hold it in a string only, where the escape means the same.
const TAG_OPENER = /</g;

/** JSON to stand in a `script` element of a data type. */
export function embeddedJson(value: unknown): string {
  return JSON.stringify(value).replace(TAG_OPENER, '\\u003c').replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029');
}
