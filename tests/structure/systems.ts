import { LEVEL, type Level } from './markers';
import type { Dice } from './random';

/** The numbering system of a whole document. */
export interface System {
  readonly levels: readonly Level[];
  /** The level whose numbers go on across the headings above it. */
  readonly running?: number;
  /** Its headings carry no body of their own on their line: chapters. */
  readonly lone: number;
  readonly clauses?: boolean;
  readonly articles?: boolean;
}

type Make = (dice: Dice) => System;

const plain = (...levels: readonly ((dice: Dice) => Level)[]): Make => (dice) => ({ levels: levels.map((level) => level(dice)), lone: 0 });
const { cjk, cjkParen, arabic, arabicParen, circled, chapter, part, sectionOfChapter, article, decimalTop, decimalBelow, decimal, bold } = LEVEL;

/** By the family that its headings count for. */
export const SYSTEMS: Readonly<Record<string, Make>> = {
  plain: plain(cjk, cjkParen, arabic, arabicParen),
  'single-level': plain(cjk),
  'two-level': plain(cjk, arabic),
  running: (dice) => ({ ...plain(cjk, cjkParen, arabic)(dice), running: 1 }),
  inverted: plain(cjkParen, cjk, arabic),
  'arabic-over-paren': plain(arabic, arabicParen),
  circled: plain(cjk, cjkParen, arabic, circled),
  'circled-under-arabic': plain(cjk, arabic, circled),
  decimals: plain(decimalTop, decimal, decimal),
  'decimals-under-cjk': plain(cjk, decimalBelow, decimal),
  'chapter-over-cjk': (dice) => ({ ...plain(chapter, cjk, cjkParen)(dice), lone: 1 }),
  'chapter-clauses': (dice) => ({ ...plain(chapter)(dice), lone: 1, clauses: true }),
  regulation: (dice) => ({ ...plain(chapter, article)(dice), running: 1, lone: 1, articles: true }),
  'regulation-parts': (dice) => ({ ...plain(part, chapter, article)(dice), running: 2, lone: 2, articles: true }),
  'regulation-sections': (dice) => ({ ...plain(chapter, sectionOfChapter, article)(dice), running: 2, lone: 2, articles: true }),
  'plan-chapters': (dice) => ({ ...plain(chapter, sectionOfChapter, cjk)(dice), lone: 2 }),
  'bold-under-cjk': plain(cjk, bold),
  'bold-alone': plain(bold),
  'bold-under-paren': plain(cjk, cjkParen, bold),
};
