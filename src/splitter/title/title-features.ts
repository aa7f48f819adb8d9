import { foldWidth } from '../../lexicon/folded-text';
import { slotIn } from '../../lexicon/hashed-weights';
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

/** What is told of the lines of a head together, by line. */
export interface ReadHead {
  readonly lines: readonly HeadLine[];
  /** Folded; closed up where blanks stand between any two characters. */
  readonly texts: readonly string[];
  /** Without any blank. */
  readonly bare: readonly string[];
  /** By number, as `title-slots` has them. */
  readonly shapes: readonly number[];
  readonly roles: readonly number[];
  /** The line that the rules took for the title, that looks most like one, and that addresses somebody; -1 where none does. */
  readonly said: number;
  readonly headline: number;
  readonly addressed: number;
  readonly proseAbove: readonly number[];
  readonly marksAbove: readonly number[];
}

export function readHead(lines: readonly HeadLine[]): ReadHead {
  const folded = lines.map(({ text }) => foldWidth(text).trim());
  const texts = folded.map((text) => (SPACED_OUT.test(text) ? text.replaceAll(' ', '') : text));
  const shapes = texts.map((text) => shapeOf(text.length > LONGEST_FIGURED ? text : text.replace(/[0-9]/g, '0')));
  return {
    lines, texts,
    bare: folded.map((text) => text.replaceAll(' ', '')),
    shapes: shapes.map((shape) => numberOfShape.get(shape) as number),
    roles: lines.map(({ role }) => numberOfRole.get(role) as number),
    said: lines.findIndex(({ role }) => role === 'title'),
    headline: shapes.findIndex((shape) => shape === 'middle' || shape === 'long' || shape === 'named'),
    addressed: lines.findIndex(({ role }) => role === 'salutation'),
    proseAbove: countsAbove(shapes, (shape) => shape === 'prose' || shape === 'sentence'),
    marksAbove: countsAbove(shapes, (shape) => shape === 'mark'),
  };
}

/** One set of features for each line. */
export function titleFeatures(lines: readonly HeadLine[]): TitleFeatures[] {
  const head = readHead(lines);
  return lines.map((_, at) => featuresAt(head, at));
}

export function featuresAt({ lines, texts, bare, shapes, roles, said, headline, addressed, proseAbove, marksAbove }: ReadHead, at: number): TitleFeatures {
  const text = texts[at] as string;
  const { length } = text;
  const shape = shapes[at] as number;
  const shapeAt = (other: number): number => shapes[other] ?? slot.NO_SHAPE;
  const [above, below] = [shapeAt(at - 1), shapeAt(at + 1)];
  const words = bare[at] as string;
  const isSaidAgain = words.length > SHORTEST_SAID && bare.some((other, place) => place !== at && other.includes(words));
  const holdsOther = bare.some((other, place) => place !== at && other.length > SHORTEST_SAID && words.length > other.length && words.includes(other));
  const around = [
    slot.LAST[0](text, Math.max(0, length - 1), length), slot.LAST[1](text, Math.max(0, length - 2), length), slot.LAST[2](text, Math.max(0, length - 3), length),
    slot.FIRST[0](text, 0, Math.min(1, length)), slot.FIRST[1](text, 0, Math.min(2, length)),
    slot.place(Math.min(at, slot.MOST_PLACES)), slot.shape(shape), slot.aboveAndOwn(above, shape), slot.ownAndBelow(shape, below), slot.twoBelow(below, shapeAt(at + 2)),
    slot.aboveAndBelow(above, below), slot.twoAbove(shapeAt(at - 2), above),
    slot.length(lengthStep(length)), slot.proseAbove(Math.min(3, proseAbove[at] as number)), slot.marksAbove(Math.min(3, marksAbove[at] as number)),
    slot.saidAgain(isSaidAgain), slot.holdsOther(holdsOther), slot.isHeadline(headline === at), slot.isHeaded((lines[at] as HeadLine).headed),
    slot.role(roles[at] as number), slot.inRole(roles[at] as number, shape), slot.rolesAround(roles[at - 1] ?? slot.NO_ROLE, roles[at] as number, roles[at + 1] ?? slot.NO_ROLE),
    slot.untitledAt(said < 0, at), slot.fromTitle(said < 0 ? null : at - said), slot.titleBetween(said === at, above, below),
    slot.fromAddress(addressed < 0 ? null : at - addressed), slot.beside(shapeAt(said), shape, at < said ? 0 : at > said ? 1 : 2),
  ];
  return { ...gramsOf(text), around };
}

function countsAbove(shapes: readonly LineShape[], counts: (shape: LineShape) => boolean): number[] {
  let count = 0;
  return shapes.map((shape) => {
    const above = count;
    if (counts(shape)) count++;
    return above;
  });
}

function gramsOf(text: string): Pick<TitleFeatures, 'grams' | 'gramWeight'> {
  const length = Math.min(text.length, LONGEST_READ);
  const grams: number[] = [];
  for (let at = 0; at < length; at++) {
    let hash = BASIS;
    for (let size = 1; size <= LONGEST_GRAM && at + size <= length; size++) {
      hash = Math.imul(hash ^ sameFigure(text.charCodeAt(at + size - 1)), PRIME);
      grams.push(slotIn(SLOTS, hash));
    }
  }
  return { grams, gramWeight: GRAM_WEIGHT / Math.sqrt(Math.max(1, length)) };
}

const LENGTHS = [4, 8, 14, 22, 34, 50, 70];

function lengthStep(length: number): number {
  const step = LENGTHS.findIndex((limit) => length < limit);
  return step < 0 ? LENGTHS.length : step;
}

const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;
