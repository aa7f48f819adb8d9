import { foldWidth } from '../../lexicon/folded-text';
import { slotIn } from '../../lexicon/hashed-weights';
import { shapeOf, type LineShape } from './line-shape';

/*
 * What tells the title of a text from the other lines of its head: its characters, how it begins and ends, and what stands around it.
 * Each feature is a slot of one table of weights.
 */

export const SLOTS = 1 << 15;
/** So many lines of a head are looked at. */
export const MOST_LINES = 16;
const LONGEST_READ = 60;
const LONGEST_GRAM = 3;
/** All characters of a line together say about as much as three other features. */
const GRAM_WEIGHT = 0.5;

/** What the rules make of a line: a title, a line that goes on with one, a subtitle, whom the text addresses, a line above these, or a line of the body. */
export type HeadRole = 'title' | 'more' | 'subtitle' | 'salutation' | 'paragraph' | 'body';

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

/** One set of features for each line. */
export function titleFeatures(lines: readonly HeadLine[]): TitleFeatures[] {
  const said = lines.findIndex(({ role }) => role === 'title');
  const folded = lines.map(({ text }) => foldWidth(text).trim());
  const texts = folded.map((text) => (SPACED_OUT.test(text) ? text.replaceAll(' ', '') : text).replace(/[0-9]/g, '0'));
  const bare = folded.map((text) => text.replaceAll(' ', ''));
  const shapes = texts.map(shapeOf);
  const headline = shapes.findIndex((shape) => shape === 'middle' || shape === 'long' || shape === 'named');
  const proseAbove = countsAbove(shapes, (shape) => shape === 'prose' || shape === 'sentence');
  const marksAbove = countsAbove(shapes, (shape) => shape === 'mark');
  const addressed = lines.findIndex(({ role }) => role === 'salutation');
  const ofSaid = shapes[said] ?? 'none';
  return lines.map(({ headed, role }, at) => {
    const text = texts[at] as string;
    const shape = shapes[at] as LineShape;
    const above = shapes[at - 1] ?? 'none';
    const below = shapes[at + 1] ?? 'none';
    const words = bare[at] as string;
    const isSaidAgain = bare.some((other, place) => place !== at && words.length > 5 && other.includes(words));
    const holdsOther = bare.some((other, place) => place !== at && other.length > 5 && words.length > other.length && words.includes(other));
    const { grams, gramWeight } = gramsOf(text);
    const around = [
      `e1${text.slice(-1)}`, `e2${text.slice(-2)}`, `e3${text.slice(-3)}`, `b1${text.slice(0, 1)}`, `b2${text.slice(0, 2)}`,
      `i${Math.min(at, 8)}`, `k${shape}`, `p${above}|${shape}`, `q${shape}|${below}`, `r${below}|${shapes[at + 2] ?? 'none'}`, `s${above}|${below}`, `v${shapes[at - 2] ?? 'none'}|${above}`,
      `l${lengthStep(text.length)}`, `a${Math.min(3, proseAbove[at] as number)}`, `m${Math.min(3, marksAbove[at] as number)}`,
      `t${isSaidAgain}`, `w${holdsOther}`, `f${headline === at}`, `h${headed}`,
      `R${role}`, `K${role}${shape}`, `Z${lines[at - 1]?.role}|${role}|${lines[at + 1]?.role}`, `N${said < 0}${Math.min(at, 3)}`, `D${said < 0 ? 'n' : Math.max(-3, Math.min(3, at - said))}`, `S${said === at}${above}|${below}`,
      `A${addressed < 0 ? 'n' : Math.max(-2, Math.min(2, at - addressed))}`, `B${ofSaid}|${shape}|${at < said ? 'a' : at > said ? 'b' : 'i'}`,
    ].map(slotOf);
    return { grams, gramWeight, around };
  });
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
      hash = Math.imul(hash ^ text.charCodeAt(at + size - 1), PRIME);
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

function slotOf(feature: string): number {
  let hash = 0x2f0b4a2d;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), PRIME);
  return slotIn(SLOTS, hash);
}
