import { isHan } from '../../lexicon/character-sets';
import type { Candidate } from './injected-evidence';
import { doubtOfPair, doubtsOf, LEAST_DOUBT } from './injected-gate';
import type { OfficialProse } from './injected-model';
import { registerOf, type Register } from './injected-register';
import type { Doubt } from './injected-sites';

/*
 * What stands around a span: its clause, the words at its borders, how the text speaks and how much else in it is in
 * doubt. Where a text does not speak officially, the words of a span alone tell little.
 */

/** What holds for a whole text. */
export interface Surroundings extends Register {
  /** Units in doubt. */
  readonly doubted: number;
  readonly length: number;
}

export function surroundingsOfText(text: string, stretches: readonly Doubt[]): Surroundings {
  return { ...registerOf(text), doubted: stretches.reduce((sum, { from, to }) => sum + to - from, 0), length: text.length };
}

/** Scales of the numbers below: none of them is much above one. */
const LONGEST_CLAUSE = 8;
const LEVELS = 4;
const TEN = 10;
const FEW = 5;
const SHORT_TEXT = 500;
const MOST_SHORT_TEXTS = 3;
const AWAY = 3;

const one = (is: boolean): number => (is ? 1 : 0);

export function surroundingsOf(text: string, { viewStart: start, viewEnd: end }: Candidate, stretch: Doubt, whole: Surroundings, prose: OfficialProse): number[] {
  const before = unitsOfClause(text, start - 1, -1);
  const behind = unitsOfClause(text, end, 1);
  const others = (TEN * (whole.doubted - (stretch.to - stretch.from))) / whole.length;
  return [
    one(before > 0 && behind > 0), before / LONGEST_CLAUSE, behind / LONGEST_CLAUSE, one(before >= AWAY && behind >= AWAY), ...insideOf(text, start),
    whole.official, whole.talk, others, Math.min(MOST_SHORT_TEXTS, whole.length / SHORT_TEXT), one(before === 0), one(behind === 0),
    ...wordsAt(text, start, end, prose), ...doubtOf(text, start, end, stretch, prose),
    prose.general(text.charCodeAt(start - 1)), prose.general(text.charCodeAt(end)), one(BEFORE.includes(text.charAt(start - 1))), one(BEHIND.includes(text.charAt(end))),
    one(isHan(text.charCodeAt(start - 1)) && isHan(text.charCodeAt(end))),
  ];
}

/** Words of one character that a name or a new clause often follows, and those that go on behind one; pauses too. */
const BEFORE = '的在和了等将已对为及与由从是有不以并到行时人后市县区镇村处、，。';
const BEHIND = '的在和了等将已对为及与由从是有不以并到行时人后上中各。，、';

const isInClause = (unit: number): boolean => isHan(unit) || (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);

function unitsOfClause(text: string, from: number, step: 1 | -1): number {
  let units = 0;
  while (units < LONGEST_CLAUSE && isInClause(text.charCodeAt(from + step * units))) units++;
  return units;
}

/** So far back an opening mark is looked for. */
const REACH = 40;
const QUOTES = ['“”', '‘’', '「」'] as const;

/** Whether the place lies between quotation marks, in a name of a text, in brackets. */
function insideOf(text: string, at: number): [quoted: number, named: number, bracketed: number] {
  const line = text.slice(Math.max(0, at - REACH, text.lastIndexOf('\n', at - 1) + 1), at);
  const isOpen = (marks: string): boolean => line.lastIndexOf(marks.charAt(0)) > line.lastIndexOf(marks.charAt(1));
  return [one(QUOTES.some(isOpen)), one(isOpen('《》')), one(isOpen('（）'))];
}

const LONGEST_WORD = 4;
const LONG_WORD = 3;

/** Whether words lie across the borders, end before the span and begin behind it, and what part of the span is words. */
function wordsAt(text: string, start: number, end: number, prose: OfficialProse): number[] {
  const levelOf = (from: number, to: number): number => (from >= 0 && to <= text.length && isAllHan(text, from, to) ? prose.word(text, from, to) : 0);
  const across = (at: number): number => {
    let most = 0;
    for (let before = 1; before < LONGEST_WORD; before++) for (let behind = 1; before + behind <= LONGEST_WORD; behind++) most = Math.max(most, levelOf(at - before, at + behind));
    return most;
  };
  let [ending, beginning] = [0, 0];
  for (let length = 2; length <= LONGEST_WORD; length++) {
    ending = Math.max(ending, levelOf(start - length, start));
    beginning = Math.max(beginning, levelOf(end, end + length));
  }
  let [covered, reach, long] = [0, start, 0];
  for (let at = start; at < end; at++) {
    for (let length = LONGEST_WORD; length >= 2; length--) {
      if (at + length > end || levelOf(at, at + length) === 0) continue;
      covered += Math.max(0, at + length - Math.max(at, reach));
      reach = Math.max(reach, at + length);
      if (length >= LONG_WORD) long = 1;
      break;
    }
  }
  const [entry, exit] = [across(start), across(end)];
  return [entry / LEVELS, exit / LEVELS, one(entry > 0), one(exit > 0), one(ending > 0), ending / LEVELS, one(beginning > 0), beginning / LEVELS, covered / (end - start), long];
}

function isAllHan(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isHan(text.charCodeAt(at))) return false;
  return true;
}

/** The doubt about the span, and where it lies in its stretch. */
function doubtOf(text: string, start: number, end: number, { from, to }: Doubt, prose: OfficialProse): number[] {
  const doubts = doubtsOf(prose);
  let doubt = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    doubt += (doubts[unit] as number) + (at > start ? doubtOfPair(prose.gate, text.charCodeAt(at - 1), unit) : 0);
  }
  const share = doubt / LEAST_DOUBT;
  return [share, share / (end - start), (to - from) / TEN, one(start === from), one(end === to), (start - from) / FEW, (end - to) / FEW];
}
