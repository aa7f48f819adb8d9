/** What one text node holds. Filled in place: a page has tens of thousands of them. */
export interface TextCount {
  /** Visible characters; Latin letters and digits count less than Han characters, because a word takes several. */
  chars: number;
  han: number;
  /** Sum of the Han code units. */
  sum: number;
  /** Marks that end a sentence. */
  marks: number;
  commas: number;
}

const LATIN = 0.4;

/** The range that is counted as Han. */
export const FIRST_HAN = 0x3400;
export const BEHIND_HAN = 0xa000;

export function newCount(): TextCount {
  return { chars: 0, han: 0, sum: 0, marks: 0, commas: 0 };
}

/**
 * Counts the raw text of a page between two offsets: entities are not decoded, `&nbsp;` and its kind count as white space, others
 * as one character.
 */
export function countText(units: Uint16Array, start: number, end: number, into: TextCount): void {
  let wide = 0;
  let latin = 0;
  let han = 0;
  let sum = 0;
  let marks = 0;
  let commas = 0;
  for (let i = start; i < end; i++) {
    const code = units[i]!;
    if (code >= 0x3040) {
      wide++;
      if (code >= FIRST_HAN && code < BEHIND_HAN) {
        han++;
        sum += code;
      } else if (code === 0xff0c) commas++;
      else if (code === 0xff01 || code === 0xff1b || code === 0xff1f) marks++;
      else if (code === 0xfeff) wide--;
      continue;
    }
    if (code <= 0x20 || code === 0xa0 || code === 0x3000) continue;
    if (code === 0x3002) {
      wide++;
      marks++;
    } else if (code === 0x3001) {
      wide++;
      commas++;
    } else if (code === 0x26) {
      i = entity(units, i, end);
      latin++;
    } else {
      latin++;
      // A mark of a Latin sentence has white space or the end after it: `3.5` and `a.html` have not.
      if ((code === 0x2e || code === 0x21 || code === 0x3f) && (i + 1 >= end || units[i + 1]! <= 0x20)) marks++;
      else if ((code === 0x2c || code === 0x3b) && (i + 1 >= end || units[i + 1]! <= 0x20)) commas++;
    }
  }
  into.chars = wide + latin * LATIN;
  into.han = han;
  into.sum = sum;
  into.marks = marks;
  into.commas = commas;
}

/** The place of the `;` of an entity, or the place it was given: `&nbsp;`, `&#12288;`; not `A&B公司`. */
function entity(units: Uint16Array, at: number, end: number): number {
  const stop = Math.min(end, at + 10);
  for (let i = at + 1; i < stop; i++) {
    const code = units[i]!;
    if (code === 0x3b) return i;
    if (!((code >= 48 && code <= 57) || ((code | 32) >= 97 && (code | 32) <= 122) || code === 35)) return at;
  }
  return at;
}
