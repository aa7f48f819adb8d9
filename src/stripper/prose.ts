// Matches one character of Chinese script, compatibility ideographs included.
// Trap: without the u flag a range beyond U+FFFF would match half of a pair.
const HAN = /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]|[\ud840-\ud87f][\udc00-\udfff]/;

const ENDS = 1;
const STANDS_WITHIN = 2;
/** What a character is to a sentence; ； is both. */
const partOf = new Uint8Array(0x10000);
for (let code = 0x4e00; code <= 0x9fff; code++) partOf[code] = STANDS_WITHIN;
for (const one of '，、；：“”《》（）,;:()0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz％%') partOf[one.charCodeAt(0)] = STANDS_WITHIN;
for (const one of '。！？；') partOf[one.charCodeAt(0)] = (partOf[one.charCodeAt(0)] as number) | ENDS;

/** Characters of a sentence that stand before its end. Menus and share bars hold Chinese too, but no full stops. */
const SHORTEST_SENTENCE = 8;

/** A point behind a Chinese character ends a sentence where a text is typed in half-width signs: 村党支部坚持每月10日为党员活动日. */
const isPoint = (text: string, at: number): boolean => {
  const one = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  return (one === 0x2e || one === 0xff0e) && before >= 0x4e00 && before <= 0x9fff;
};

/** True when the text holds at least one sentence a reader would miss. */
export function holdsProse(text: string): boolean {
  let run = 0;
  for (let at = 0; at < text.length; at++) {
    const part = partOf[text.charCodeAt(at)] as number;
    if (run >= SHORTEST_SENTENCE && ((part & ENDS) !== 0 || isPoint(text, at))) return true;
    run = (part & STANDS_WITHIN) !== 0 ? run + 1 : 0;
  }
  return false;
}

export function holdsHan(text: string): boolean {
  return HAN.test(text);
}

/** By hand: a list of all that a pattern finds is as long as the text. */
export function countHan(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if ((code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || (code >= 0xf900 && code <= 0xfaff)) count++;
    else if (code >= 0xd840 && code <= 0xd87f && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) {
      count++;
      at++;
    }
  }
  return count;
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
