// Matches what XML 1.0 has no place for: most controls, halves of pairs, U+FFFE and U+FFFF.
// Trap: tab and line breaks are allowed, but in an attribute they become blanks unless they are written as numbers.
const NO_XML = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;', '\n': '&#10;', '\r': '&#13;', '\t': '&#9;' };

/** Text for an attribute or an element. */
export function xml(text: string): string {
  return text.replace(NO_XML, '\ufffd').replace(/[&<>"'\n\r\t]/g, (char) => NAMES[char] ?? char);
}
