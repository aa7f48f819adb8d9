import { Bytes, unlessDamaged } from './bytes';
import { characterProperties, PLAIN_CHARACTER, type CharacterProperties } from './character-properties';
import { paragraphProperties, PLAIN_PARAGRAPH, type ParagraphProperties } from './paragraph-properties';
import { headingLevelOf } from '../word/heading-names';

/** The style sheet, with what each style inherits. */
export interface Styles {
  paragraph(style: number): ParagraphProperties;
  /** What a paragraph style says of its characters. */
  characters(style: number): CharacterProperties;
  characterStyle(style: number, base: CharacterProperties): CharacterProperties;
  /** The level of a heading style by its identity or name; 0 for another style. */
  headingLevel(style: number): number;
}

interface Style {
  readonly identity: number;
  readonly base: number;
  readonly name: string;
  readonly paragraph: Uint8Array;
  readonly character: Uint8Array;
}

const NO_BASE = 0xfff;
const PARAGRAPH = 1;
const TABLE = 3;
/** Word allows eleven. */
const DEEPEST = 20;
const TITLE = 62;
/** Lists of properties have a few hundred bytes; they are read again for each paragraph. */
const LONGEST = 4096;
const NOTHING = new Uint8Array();

export function readStyles(table: Bytes, at: number, length: number, data: Bytes): Styles {
  const found = unlessDamaged(() => sheetOf(new Bytes(table.part(at, length))), []);
  const paragraphs = new Map<number, ParagraphProperties>();
  const characters = new Map<number, CharacterProperties>();
  const paragraph = (number: number, depth = 0): ParagraphProperties => {
    const style = found[number];
    if (style === undefined || depth > DEEPEST) return PLAIN_PARAGRAPH;
    let known = paragraphs.get(number);
    if (known === undefined) paragraphs.set(number, (known = paragraphProperties(style.paragraph, paragraph(style.base, depth + 1), data)));
    return known;
  };
  const ofCharacters = (number: number, depth = 0): CharacterProperties => {
    const style = found[number];
    if (style === undefined || depth > DEEPEST) return PLAIN_CHARACTER;
    let known = characters.get(number);
    if (known === undefined) characters.set(number, (known = characterProperties(style.character, ofCharacters(style.base, depth + 1), (_, base) => base)));
    return known;
  };
  /** By style, then by what it stands on: those are the few objects of `characters`. */
  const overBases = new Map<number, Map<CharacterProperties, CharacterProperties>>();
  const characterStyle = (number: number, base: CharacterProperties, depth = 0): CharacterProperties => {
    const style = found[number];
    if (style === undefined || depth > DEEPEST) return base;
    let known = overBases.get(number);
    if (known === undefined) overBases.set(number, (known = new Map()));
    let look = known.get(base);
    if (look === undefined) {
      const inherited = style.base === NO_BASE ? base : characterStyle(style.base, base, depth + 1);
      known.set(base, (look = characterProperties(style.character, inherited, (_, same) => same)));
    }
    return look;
  };
  return {
    paragraph,
    characters: ofCharacters,
    characterStyle,
    headingLevel: (number) => {
      const style = found[number];
      if (style === undefined) return 0;
      if (style.identity >= 1 && style.identity <= 9) return Math.min(6, style.identity);
      return style.identity === TITLE ? 1 : headingLevelOf(style.name);
    },
  };
}

function sheetOf(sheet: Bytes): (Style | undefined)[] {
  const headerBytes = sheet.u16(0);
  const count = sheet.u16(2);
  const baseBytes = sheet.u16(4);
  const styles: (Style | undefined)[] = [];
  let at = 2 + headerBytes;
  for (let nth = 0; nth < count && at + 2 <= sheet.length; nth++) {
    const size = sheet.u16(at);
    const start = at + 2;
    if (start + size > sheet.length) break;
    styles.push(size === 0 ? undefined : unlessDamaged(() => styleOf(new Bytes(sheet.part(start, size)), baseBytes), undefined));
    at = start + size + (size % 2);
  }
  return styles;
}

function styleOf(style: Bytes, baseBytes: number): Style {
  const identity = style.u16(0) & 0xfff;
  const kind = style.u16(2) & 0xf;
  const base = style.u16(2) >> 4;
  const units = style.u16(baseBytes);
  const name = style.utf16(baseBytes + 2, units);
  // Behind the name and its closing zero: lists of properties, each at an even place with its length in front.
  let at = baseBytes + 2 + units * 2 + 2;
  const next = (): Uint8Array => {
    at += at % 2;
    if (at + 2 > style.length) return NOTHING;
    const size = style.u16(at);
    const list = style.part(at + 2, size);
    at += 2 + size;
    return list.subarray(0, LONGEST);
  };
  if (kind === TABLE) next();
  // The list of a paragraph begins with the number of the style.
  const paragraph = kind === PARAGRAPH || kind === TABLE ? next().subarray(2) : NOTHING;
  return { identity, base, name, paragraph, character: next() };
}
