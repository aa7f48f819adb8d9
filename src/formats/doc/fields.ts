const BEGIN = 0x13;
const SEPARATOR = 0x14;
const END = 0x15;

/**
 * Marks (1) the characters of a part of the text that are shown: of a field, its result and not its instruction. A field that
 * does not end is none, so that it cannot swallow the rest.
 */
export function shownCharacters(text: string, cpStart: number, cpEnd: number): Uint8Array {
  const length = Math.max(0, cpEnd - cpStart);
  /** By place: how many instructions begin there, less those that end. They nest, and time must stay linear. */
  const changes = new Int32Array(length + 1);
  const open: { readonly at: number; separator: number }[] = [];
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(cpStart + at);
    if (code < BEGIN || code > END) continue;
    const field = open.at(-1);
    if (code === BEGIN) {
      open.push({ at, separator: -1 });
    } else if (field !== undefined && code === SEPARATOR) {
      if (field.separator < 0) field.separator = at;
    } else if (field !== undefined) {
      open.pop();
      changes[field.at] = (changes[field.at] ?? 0) + 1;
      const last = field.separator < 0 ? at : field.separator;
      changes[last + 1] = (changes[last + 1] ?? 0) - 1;
    }
  }
  const shown = new Uint8Array(length);
  let depth = 0;
  for (let at = 0; at < length; at++) {
    depth += changes[at] ?? 0;
    shown[at] = depth === 0 ? 1 : 0;
  }
  return shown;
}
