import { characterSet, isSpace } from '../../../lexicon/character-sets';
import { foldedUnit, foldWidth } from '../../../lexicon/folded-text';
import { slotIn } from '../../../lexicon/hashed-weights';
import { shapeOf, type LineShape } from './line-shape';
import * as slot from './title-slots';
import { numberOfRole, numberOfShape, sameFigure, SLOTS, type HeadRole } from './title-slots';

export { SLOTS, type HeadRole };

/*
 * What tells the title of a text from the other lines of its head: its characters, how it begins and ends, and what stands around it.
 * Each feature is a slot of one table of weights.
 */

/** So many lines of a head are looked at. */
export const MOST_LINES = 16;
const LONGEST_READ = 60;
const LONGEST_GRAM = 3;
/** The shape of a longer line does not depend on its figures. */
const LONGEST_FIGURED = 60;
/** All characters of a line together say about as much as three other features. */
const GRAM_WEIGHT = 0.5;
/** Words that another line may say again are longer. */
const SHORTEST_SAID = 5;

/** A line at the head of a clean text. */
export interface HeadLine {
  readonly text: string;
  readonly role: HeadRole;
  /** True where the page had its head line (来源：… 发布时间：…) right below. */
  readonly headed: boolean;
}

/** The slots of one line: those of its characters count `gramWeight` each, the others 1. */
export interface TitleFeatures {
  readonly grams: readonly number[];
  readonly gramWeight: number;
  readonly around: readonly number[];
}

// Matches words set with blanks between any two characters:  通  知   政 府 工 作 报 告 . Trap: 县 政府 is two words.
const SPACED_OUT = /^\S(?: {1,8}\S){1,60}$/;

/** What is told of the lines of a head together, by line: read when it is asked for, since few lines of most heads are weighed. */
export class ReadHead {
  readonly lines: readonly HeadLine[];
  /** The line that the rules took for the title, and that addresses somebody; -1 where none does. */
  readonly said: number;
  readonly addressed: number;
  private readonly folded: string[] = [];
  private readonly texts: string[] = [];
  private readonly bares: string[] = [];
  private readonly shapes: number[] = [];

  constructor(lines: readonly HeadLine[]) {
    this.lines = lines;
    this.said = lines.findIndex(({ role }) => role === 'title');
    this.addressed = lines.findIndex(({ role }) => role === 'salutation');
  }

  /** Folded; closed up where blanks stand between any two characters. */
  text(at: number): string {
    const known = this.texts[at];
    if (known !== undefined) return known;
    const folded = this.fold(at);
    return (this.texts[at] = folded.charCodeAt(1) === BLANK && SPACED_OUT.test(folded) ? folded.replaceAll(' ', '') : folded);
  }

  /** Without any blank. */
  bare(at: number): string {
    return (this.bares[at] ??= this.fold(at).replaceAll(' ', ''));
  }

  /** By number, as `title-slots` has them. */
  shape(at: number): number {
    if (at < 0 || at >= this.lines.length) return slot.NO_SHAPE;
    return (this.shapes[at] ??= isPlainProse((this.lines[at] as HeadLine).text) ? PROSE_SHAPE : numberedShape(this.text(at)));
  }

  role(at: number): number {
    const line = this.lines[at];
    return line === undefined ? slot.NO_ROLE : (numberOfRole.get(line.role) as number);
  }

  /** How many lines above are of one of these shapes. */
  countAbove(at: number, shapes: readonly number[]): number {
    let count = 0;
    for (let above = 0; above < at; above++) if (shapes.includes(this.shape(above))) count++;
    return count;
  }

  /** The line that looks most like a title; -1 where none does. */
  headline(): number {
    return this.lines.findIndex((_, at) => HEADLINES.includes(this.shape(at)));
  }

  private fold(at: number): string {
    return (this.folded[at] ??= foldWidth((this.lines[at] as HeadLine).text).trim());
  }
}

const BLANK = 0x20;

/** What a line may begin with that is no prose however long it is: a number of a heading, a bracket, a dash. */
const OPENS_OTHER = characterSet('一二三四五六七八九十第(0123456789[【—–―- ');

/** True of most paragraphs: longer than any line of another shape, and beginning as none of these. They need not be folded. */
function isPlainProse(line: string): boolean {
  const first = foldedUnit(line.charCodeAt(0));
  return line.length > LONGEST_FIGURED && first > BLANK && OPENS_OTHER[first] !== 1 && !isSpace(first) && foldedUnit(line.charCodeAt(1)) !== BLANK && !mayBeTrimmed(line.charCodeAt(line.length - 1));
}

function mayBeTrimmed(unit: number): boolean {
  return isSpace(unit) || foldedUnit(unit) === BLANK;
}

function numberedShape(text: string): number {
  return numberOfShape.get(shapeOf(text.length > LONGEST_FIGURED ? text : text.replace(/[0-9]/g, '0'))) as number;
}

const numbersOf = (...shapes: readonly LineShape[]): number[] => shapes.map((shape) => numberOfShape.get(shape) as number);
const HEADLINES = numbersOf('middle', 'long', 'named');
const PROSE = numbersOf('prose', 'sentence');
const MARKS = numbersOf('mark');
const [PROSE_SHAPE = slot.NO_SHAPE] = PROSE;

/** What only a look at all lines of a head tells, or one into its source. */
export interface FarLooks {
  readonly saidAgain: boolean;
  readonly holdsOther: boolean;
  readonly isHeadline: boolean;
  readonly isHeaded: boolean;
}

export function farLooks(head: ReadHead, at: number): FarLooks {
  const words = head.bare(at);
  const among = (is: (other: string) => boolean): boolean => head.lines.some((_, place) => place !== at && is(head.bare(place)));
  return {
    saidAgain: words.length > SHORTEST_SAID && among((other) => other.includes(words)),
    holdsOther: among((other) => other.length > SHORTEST_SAID && words.length > other.length && words.includes(other)),
    isHeadline: head.headline() === at,
    isHeaded: (head.lines[at] as HeadLine).headed,
  };
}

/** One set of features for each line. */
export function titleFeatures(lines: readonly HeadLine[]): TitleFeatures[] {
  const head = new ReadHead(lines);
  return lines.map((_, at) => ({ grams: Array.from(gramSlots(head.text(at))), gramWeight: gramWeightOf(head.text(at)), around: Array.from(slotsAround(head, at, farLooks(head, at))) }));
}

const around = new Int16Array(27);

/** The slots of a line but for those of its characters, until the next line is asked for. */
export function slotsAround(head: ReadHead, at: number, far: FarLooks): Int16Array {
  const text = head.text(at);
  const { length } = text;
  const { said, addressed } = head;
  const [shape, above, below] = [head.shape(at), head.shape(at - 1), head.shape(at + 1)];
  const role = head.role(at);
  around[0] = slot.LAST[0](text, Math.max(0, length - 1), length);
  around[1] = slot.LAST[1](text, Math.max(0, length - 2), length);
  around[2] = slot.LAST[2](text, Math.max(0, length - 3), length);
  around[3] = slot.FIRST[0](text, 0, Math.min(1, length));
  around[4] = slot.FIRST[1](text, 0, Math.min(2, length));
  around[5] = slot.place(Math.min(at, slot.MOST_PLACES));
  around[6] = slot.shape(shape);
  around[7] = slot.aboveAndOwn(above, shape);
  around[8] = slot.ownAndBelow(shape, below);
  around[9] = slot.twoBelow(below, head.shape(at + 2));
  around[10] = slot.aboveAndBelow(above, below);
  around[11] = slot.twoAbove(head.shape(at - 2), above);
  around[12] = slot.length(lengthStep(length));
  around[13] = slot.proseAbove(Math.min(3, head.countAbove(at, PROSE)));
  around[14] = slot.marksAbove(Math.min(3, head.countAbove(at, MARKS)));
  around[15] = slot.saidAgain(far.saidAgain);
  around[16] = slot.holdsOther(far.holdsOther);
  around[17] = slot.isHeadline(far.isHeadline);
  around[18] = slot.isHeaded(far.isHeaded);
  around[19] = slot.role(role);
  around[20] = slot.inRole(role, shape);
  around[21] = slot.rolesAround(head.role(at - 1), role, head.role(at + 1));
  around[22] = slot.untitledAt(said < 0, at);
  around[23] = slot.fromTitle(said < 0 ? null : at - said);
  around[24] = slot.titleBetween(said === at, above, below);
  around[25] = slot.fromAddress(addressed < 0 ? null : at - addressed);
  around[26] = slot.beside(head.shape(said), shape, at < said ? 0 : at > said ? 1 : 2);
  return around;
}

const grams = new Int16Array(LONGEST_READ * LONGEST_GRAM);

/** The slots of a line's characters, one, two and three in a row, until the next line is asked for. */
export function gramSlots(text: string): Int16Array {
  const length = Math.min(text.length, LONGEST_READ);
  let count = 0;
  for (let at = 0; at < length; at++) {
    let hash = BASIS;
    for (let size = 1; size <= LONGEST_GRAM && at + size <= length; size++) {
      hash = Math.imul(hash ^ sameFigure(text.charCodeAt(at + size - 1)), PRIME);
      grams[count++] = slotIn(SLOTS, hash);
    }
  }
  return grams.subarray(0, count);
}

export function gramWeightOf(text: string): number {
  return GRAM_WEIGHT / Math.sqrt(Math.max(1, Math.min(text.length, LONGEST_READ)));
}

const LENGTHS = [4, 8, 14, 22, 34, 50, 70];

function lengthStep(length: number): number {
  const step = LENGTHS.findIndex((limit) => length < limit);
  return step < 0 ? LENGTHS.length : step;
}

const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
