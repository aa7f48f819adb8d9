import type { Bytes } from './bytes';
import { Damaged } from './bytes';

/** The file information block: where each part of a Word document stands. Places are in the table stream. */
export interface FileInformation {
  readonly isEncrypted: boolean;
  /** `0Table` or `1Table`. */
  readonly tableStream: string;
  /** Characters of each story; they follow one another in one count. */
  readonly characters: Stories;
  part(part: Part): { readonly at: number; readonly length: number };
}

export interface Stories {
  readonly main: number;
  readonly footnotes: number;
  readonly headers: number;
  readonly macros: number;
  readonly comments: number;
  readonly endnotes: number;
  readonly textBoxes: number;
  readonly headerTextBoxes: number;
}

/** Pairs of place and length, by their position in the block ([MS-DOC] 2.5.6). */
const PARTS = {
  styles: 1,
  footnoteReferences: 2,
  footnoteTexts: 3,
  headers: 11,
  characterPages: 12,
  paragraphPages: 13,
  pieces: 33,
  shapes: 40,
  endnoteReferences: 46,
  endnoteTexts: 47,
  textBoxes: 56,
  lists: 73,
  listOverrides: 74,
} as const;

export type Part = keyof typeof PARTS;

const WORD = 0xa5ec;
/** Word 97. Earlier versions keep the text in another way. */
const FIRST_VERSION = 0xc1;
const BASE_BYTES = 32;

/** @returns the year of the version when it is too old, else the block */
export function readFileInformation(word: Bytes): FileInformation | 'before-97' {
  const identifier = word.u16(0);
  if (identifier !== WORD) {
    if (identifier === 0xa5dc || identifier === 0xa59b || identifier === 0xa59c || identifier === 0xa697 || identifier === 0xa699) return 'before-97';
    throw new Damaged('the stream WordDocument does not begin as one');
  }
  if (word.u16(2) < FIRST_VERSION) return 'before-97';
  const flags = word.u16(0x0a);
  // Three blocks of numbers, each with its size in front.
  const longs = BASE_BYTES + 2 + word.u16(BASE_BYTES) * 2 + 2;
  const pairs = longs + word.u16(longs - 2) * 4 + 2;
  const pairCount = word.u16(pairs - 2);
  const count = (nth: number): number => {
    const characters = word.i32(longs + nth * 4);
    if (characters < 0) throw new Damaged('a text of less than no characters');
    return characters;
  };
  return {
    isEncrypted: (flags & 0x0100) !== 0,
    tableStream: (flags & 0x0200) !== 0 ? '1Table' : '0Table',
    characters: { main: count(3), footnotes: count(4), headers: count(5), macros: count(6), comments: count(7), endnotes: count(8), textBoxes: count(9), headerTextBoxes: count(10) },
    part: (part) => {
      const nth = PARTS[part];
      if (nth >= pairCount) return { at: 0, length: 0 };
      return { at: word.u32(pairs + nth * 8), length: word.u32(pairs + nth * 8 + 4) };
    },
  };
}
