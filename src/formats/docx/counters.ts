import { formed } from '../word/number-forms';
import type { List, ListLevel, Numbering } from './numbering';
import type { ParagraphProperties } from './properties';
import type { ParagraphStyle } from './styles';

/** The number in front of a paragraph. */
export interface Label {
  readonly text: string;
  /** Nothing stands between it and the paragraph. */
  readonly tight: boolean;
}

/** Counts the numbered paragraphs of a document in order. */
export class Counters {
  private readonly numbering: Numbering;
  /** By definition: the last number of each level; undefined where the level is to start. */
  private readonly counts = new Map<string, (number | undefined)[]>();
  private readonly used = new Set<string>();

  constructor(numbering: Numbering) {
    this.numbering = numbering;
  }

  /** The next number for a paragraph; null when it has none. */
  next(own: ParagraphProperties, style: ParagraphStyle): Label | null {
    const numId = own.numId ?? style.numId;
    if (numId === null || numId === '0') return null;
    const list = this.numbering.list(numId);
    if (list === null) return null;
    const at = own.listLevel ?? levelOfStyle(list, style) ?? 0;
    const level = list.levels[at];
    if (level === undefined) return null;
    const counts = this.countsOf(list, numId);
    counts[at] = counts[at] === undefined ? startOf(list, at) : counts[at] + 1;
    for (let below = at + 1; below < list.levels.length; below++) if (startsAgain(list.levels[below], at)) counts[below] = undefined;
    return level.hidden ? null : { text: labelOf(list, level, counts), tight: level.tight };
  }

  private countsOf(list: List, numId: string): (number | undefined)[] {
    let counts = this.counts.get(list.definition);
    if (counts === undefined) this.counts.set(list.definition, (counts = []));
    if (!this.used.has(numId)) {
      this.used.add(numId);
      for (const level of list.starts.keys()) counts[level] = undefined;
    }
    return counts;
  }
}

/** The level that names the style, or that the style names; the nearest style that knows one wins. */
function levelOfStyle({ levels }: List, { chain }: ParagraphStyle): number | null {
  for (const { id, listLevel } of chain) {
    const at = levels.findIndex((level) => level?.styleId === id);
    if (at >= 0) return at;
    if (listLevel !== null) return listLevel;
  }
  return null;
}

function startOf({ starts, levels }: List, at: number): number {
  return starts.get(at) ?? levels[at]?.start ?? 1;
}

/** Whether a level starts again behind a paragraph of the higher level `at`. */
function startsAgain(level: ListLevel | undefined, at: number): boolean {
  return level === undefined || level.restart === null || at < level.restart;
}

/** Bullets come from fonts of symbols, whose characters mean nothing elsewhere: they stand in the private area or are letters. */
const BULLET = '•';

// Matches a bullet that is a mark in any font: – ● ◆ ★ ※
// Trap: l, n, u, ü and Ø are discs and arrows in Wingdings, and nothing in the private area means anything.
const OWN_BULLET = /^[^\p{L}\p{N}\p{Co}\p{Cc}\p{Z}]+$/u;

function labelOf(list: List, level: ListLevel, counts: readonly (number | undefined)[]): string {
  if (level.form === 'bullet') return level.text === '' ? '' : OWN_BULLET.test(level.text) ? level.text : BULLET;
  return level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    const form = list.levels[at]?.form ?? 'decimal';
    // A level that has not come yet counts as having started.
    return formed(counts[at] ?? startOf(list, at), level.legal && form !== 'none' ? 'decimal' : form);
  });
}

// Matches the end of a mark that stands close to its text: 一、 （一） 1. ① 1） 第一，
// Trap: behind 1 and 第一章 a space is wanted, or number and text run together.
const CLOSED = /[、．.，,)）\]］】〕：:\u2460-\u24ff\u3220-\u32bf]$/;

// Matches the end of a mark of half width. Trap: 1. and 5万 must not become 1.5万.
const HALF_WIDTH = /[.,:)\]]$/;

/** Puts the number in front of the text as one would type it. */
export function labelled({ text: label, tight }: Label, text: string): string {
  const mark = label.trim();
  if (mark === '' || tight) return mark + text;
  const isClose = CLOSED.test(mark) && !(HALF_WIDTH.test(mark) && /^[0-9A-Za-z]/.test(text));
  return isClose ? mark + text : `${mark} ${text}`;
}
