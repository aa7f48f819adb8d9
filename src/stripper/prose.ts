// Matches one character of Chinese script, compatibility ideographs included.
// Trap: without the u flag a range beyond U+FFFF would match half of a pair.
const HAN = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[\ud840-\ud87f][\udc00-\udfff]/;
const HAN_ALL = new RegExp(HAN.source, 'g');

// Matches the end of a sentence: eight characters of Chinese text, then a full stop or a closing mark of its kind.
// Trap: menus and share bars hold Chinese too, but no full stops. Eight and no more: with {8,} a text without stops takes quadratic time.
const SENTENCE = /[\u4e00-\u9fff，、；：“”《》（）,;:()0-9A-Za-z％%]{8}[。！？；]/;

/** True when the text holds at least one sentence a reader would miss. */
export function holdsProse(text: string): boolean {
  return SENTENCE.test(text);
}

export function holdsHan(text: string): boolean {
  return HAN.test(text);
}

export function countHan(text: string): number {
  return text.match(HAN_ALL)?.length ?? 0;
}

/** Characters of a text that are not white space. */
export function visibleLength(text: string): number {
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code > 32 && code !== 0xa0 && code !== 0x3000 && code !== 0xfeff && !(code >= 0x2000 && code <= 0x200b)) length++;
  }
  return length;
}
