import type { View } from '../../model/view';

/*
 * Running heads of facing pages: the number stands outside, so on the left of one page and on the right of the next.
 */

// Matches a page number outside of at least two words:  12　县人民政府公报　2023年第2期   2023年第2期　县人民政府公报　13
// Trap: 3 县水利局 85分 is a row of a ranking; the same words must come back with another number on the other side.
const LEFT = /^(\d{1,3})[ \t\u3000]+(\S+(?:[ \t\u3000]+\S+)+)$/;
const RIGHT = /^(\S+(?:[ \t\u3000]+\S+)+)[ \t\u3000]+(\d{1,3})$/;
// Matches a page number between points, and what the page is of:  ·188·　　某县志   第三编　农业　　·187·
// Trap: 1·17 and 约翰·3 have letters or digits at the points.
const POINTED_LEFT = /^[·•・](\d{1,4})[·•・][ \t\u3000]+(\S.*)$/;
const POINTED_RIGHT = /^(\S.*[^ \t\u3000])[ \t\u3000]+[·•・](\d{1,4})[·•・]$/;
const HAN = /[\u4e00-\u9fff]{2}/;
const BLANKS = /[ \t\u3000]+/;

const SHORTEST = 6;
const LONGEST = 60;
/** Facing pages, and one or two of which the head was lost. */
const MOST_STEP = 3;

interface FacingHead {
  readonly line: number;
  readonly page: number;
  readonly side: 'left' | 'right';
  /** Words in any order; the same for all where the number stands between points. */
  readonly words: string;
}

/** Lines that are heads of facing pages: two or more with rising numbers, on both sides, with text between them. */
export function facingHeadsIn({ text, lines }: View): number[] {
  const byWords = new Map<string, FacingHead[]>();
  for (let line = 0; line < lines.count; line++) {
    const start = lines.start(line);
    const end = lines.end(line);
    if (end - start < SHORTEST || end - start > LONGEST || !(isEdge(text.charCodeAt(start)) || isEdge(text.charCodeAt(end - 1)))) continue;
    const head = headOf(text.slice(start, end).trim(), line);
    if (head !== null) byWords.set(head.words, [...(byWords.get(head.words) ?? []), head]);
  }
  return [...byWords.values()].flatMap((heads) => (areFacing(heads) ? heads.map(({ line }) => line) : []));
}

const isEdge = (unit: number): boolean => (unit >= 0x30 && unit <= 0x39) || unit === 0xb7 || unit === 0x2022 || unit === 0x30fb;

function headOf(said: string, line: number): FacingHead | null {
  const pointed = POINTED_LEFT.exec(said) ?? POINTED_RIGHT.exec(said);
  if (pointed !== null) {
    const isLeft = !HAN.test(pointed[1] as string);
    return { line, page: Number(pointed[isLeft ? 1 : 2]), side: isLeft ? 'left' : 'right', words: '·' };
  }
  const left = LEFT.exec(said);
  const right = left === null ? RIGHT.exec(said) : null;
  const words = left?.[2] ?? right?.[1];
  if (words === undefined || !HAN.test(words)) return null;
  return { line, page: Number(left?.[1] ?? right?.[2]), side: left === null ? 'right' : 'left', words: words.split(BLANKS).sort().join(' ') };
}

function areFacing(heads: readonly FacingHead[]): boolean {
  return new Set(heads.map(({ side }) => side)).size === 2 && heads.every(({ line, page }, at) => {
    const before = heads[at - 1];
    return before === undefined || (page > before.page && page - before.page <= MOST_STEP && line > before.line + 1);
  });
}
