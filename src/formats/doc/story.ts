import { characterProperties, type CharacterProperties } from './character-properties';
import { shownCharacters } from './fields';
import { firstRunFrom, runAt } from './formatted-pages';
import { paragraphProperties, type ParagraphProperties } from './paragraph-properties';
import { pieceIndexAt, type Piece } from './pieces';
import type { WordFile } from './word-file';
import { symbolFor } from '../word/symbols';

/** A paragraph as it is shown, with the properties it has by style and by itself. */
export interface StoryParagraph extends ParagraphProperties {
  readonly text: string;
  /** Where it begins in the text of all stories. */
  readonly cpStart: number;
  /** All that is seen of it is bold. */
  readonly isBold: boolean;
  /** Of its style; 0 for no heading. */
  readonly headingLevel: number;
  /** It ends a cell, or a row when `isRowEnd` is set. */
  readonly endsCell: boolean;
  /** Places where drawn objects hang, and whether text stands in front of each. */
  readonly anchors: readonly { readonly cp: number; readonly isBehindText: boolean }[];
}

/** Marks that stand for something else than themselves. */
const MARK = { object: 0x01, note: 0x02, cell: 0x07, drawing: 0x08, line: 0x0b, page: 0x0c, paragraph: 0x0d, column: 0x0e, hyphen: 0x1e, softHyphen: 0x1f, symbol: 0x28 } as const;

const NOTHING = new Uint8Array();
const NO_STYLE = 0;

/** Characters of one list of properties inside a paragraph. */
interface Stretch {
  readonly cpStart: number;
  readonly cpEnd: number;
  readonly properties: Uint8Array;
  readonly pieceProperties: Uint8Array | null;
}

/** By place in the text: the mark that is shown there. */
export type NoteReferences = ReadonlyMap<number, string>;

const NO_NOTES: NoteReferences = new Map();

/** Reads the paragraphs of a part of the text. */
export function readStory(file: WordFile, cpStart: number, cpEnd: number, marks: NoteReferences = NO_NOTES): StoryParagraph[] {
  const end = Math.min(cpEnd, file.text.length);
  const shown = shownCharacters(file.text, cpStart, end);
  const paragraphs: StoryParagraph[] = [];
  let open: Stretch[] = [];
  const close = (cpMark: number): void => {
    const paragraph = paragraphOf(file, open, cpMark, { shown, base: cpStart, marks });
    if (paragraph === null) return;
    paragraphs.push(paragraph);
    open = [];
  };
  for (const stretch of stretchesOf(file, cpStart, end)) {
    let from = stretch.cpStart;
    for (let cp = stretch.cpStart; cp < stretch.cpEnd; cp++) {
      const code = file.text.charCodeAt(cp);
      if (code !== MARK.paragraph && code !== MARK.cell && code !== MARK.page && code !== MARK.column) continue;
      open.push({ ...stretch, cpStart: from, cpEnd: cp + 1 });
      from = cp + 1;
      close(cp);
    }
    if (from < stretch.cpEnd) open.push({ ...stretch, cpStart: from });
  }
  if (open.length > 0) close(end);
  return paragraphs;
}

/** Cuts a part of the text where the piece or the properties of characters change. */
function* stretchesOf({ pieces, characterRuns }: WordFile, cpStart: number, cpEnd: number): Generator<Stretch> {
  for (let at = pieceIndexAt(pieces, cpStart); at < pieces.length; at++) {
    const piece = pieces[at] as Piece;
    const start = Math.max(cpStart, piece.cpStart);
    const end = Math.min(cpEnd, piece.cpEnd);
    if (piece.cpStart >= cpEnd) return;
    if (start >= end) continue;
    let cp = start;
    for (let nth = firstRunFrom(characterRuns, fcOf(piece, start)); cp < end; nth++) {
      const run = characterRuns[nth];
      if (run === undefined) break;
      const from = Math.min(end, cpOf(piece, run.fcStart));
      if (from > cp) yield { cpStart: cp, cpEnd: from, properties: NOTHING, pieceProperties: piece.properties };
      const to = Math.min(end, cpOf(piece, run.fcEnd));
      cp = Math.max(cp, from);
      if (to > cp) yield { cpStart: cp, cpEnd: to, properties: run.properties, pieceProperties: piece.properties };
      cp = Math.max(cp, to);
    }
    if (cp < end) yield { cpStart: cp, cpEnd: end, properties: NOTHING, pieceProperties: piece.properties };
  }
}

function fcOf({ cpStart, fc, width }: Piece, cp: number): number {
  return fc + (cp - cpStart) * width;
}

function cpOf({ cpStart, fc, width }: Piece, place: number): number {
  return cpStart + Math.ceil((place - fc) / width);
}

/** What is shown of a part of the text: a flag for each character from `base` on, and the marks of notes. */
interface Sight {
  readonly shown: Uint8Array;
  readonly base: number;
  readonly marks: NoteReferences;
}

/** @returns null when the mark itself is deleted or hidden: the next paragraph goes on with this one */
function paragraphOf(file: WordFile, stretches: readonly Stretch[], cpMark: number, { shown, base, marks }: Sight): StoryParagraph | null {
  const { style, properties } = propertiesAt(file, cpMark);
  const mark = file.text.charCodeAt(cpMark);
  const ofStyle = file.styles.characters(style);
  if (mark === MARK.paragraph && properties.tableDepth === 0 && cpMark + 1 < file.text.length) {
    const last = stretches.at(-1);
    const look = last === undefined ? ofStyle : lookOf(file, last, ofStyle);
    if (look.deleted || look.hidden) return null;
  }
  const parts: string[] = [];
  const anchors: { cp: number; isBehindText: boolean }[] = [];
  let isBold = true;
  let hasText = false;
  for (const stretch of stretches) {
    const look = lookOf(file, stretch, ofStyle);
    if (look.deleted || look.hidden) continue;
    for (let cp = stretch.cpStart; cp < stretch.cpEnd; cp++) {
      if (shown[cp - base] === 0) continue;
      const code = file.text.charCodeAt(cp);
      if (code === MARK.drawing) anchors.push({ cp, isBehindText: hasText });
      const text = code === MARK.note ? (marks.get(cp) ?? '') : shownAs(code, look.symbol);
      if (text === '') continue;
      parts.push(text);
      if (text.trim() === '') continue;
      hasText = true;
      isBold &&= look.bold;
    }
  }
  return { ...properties, text: parts.join(''), cpStart: stretches[0]?.cpStart ?? cpMark, isBold: hasText && isBold, headingLevel: file.styles.headingLevel(style), endsCell: mark === MARK.cell, anchors };
}

function shownAs(code: number, symbol: number): string {
  if (symbol !== 0 && code === MARK.symbol) return symbolFor(symbol) ?? '';
  if (code >= 0x20) return String.fromCharCode(code);
  if (code === MARK.line) return '\n';
  if (code === MARK.hyphen) return '-';
  return code === 0x09 ? '\t' : '';
}

function lookOf(file: WordFile, { properties, pieceProperties }: Stretch, ofStyle: CharacterProperties): CharacterProperties {
  const { characterStyle } = file.styles;
  const look = properties.length === 0 ? ofStyle : characterProperties(properties, ofStyle, characterStyle);
  return pieceProperties === null ? look : characterProperties(pieceProperties, look, characterStyle);
}

/** Properties of a paragraph are those of its mark. */
function propertiesAt(file: WordFile, cpMark: number): { readonly style: number; readonly properties: ParagraphProperties } {
  const piece = file.pieces[pieceIndexAt(file.pieces, cpMark)];
  const list = piece === undefined ? undefined : runAt(file.paragraphRuns, fcOf(piece, cpMark))?.properties;
  const hasStyle = list !== undefined && list.length >= 2;
  const style = hasStyle ? (list[0] as number) | ((list[1] as number) << 8) : NO_STYLE;
  const base = file.styles.paragraph(style);
  let properties = hasStyle ? paragraphProperties(list.subarray(2), base, file.data) : base;
  if (piece !== undefined && piece.properties !== null) properties = paragraphProperties(piece.properties, properties, file.data);
  return { style, properties };
}
