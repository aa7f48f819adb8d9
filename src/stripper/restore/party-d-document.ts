import { CONTEXT, endsIn, isLetter } from './party-d-context';
import { reach, readSlot, type Reading } from './party-d-phrases';

/**
 * How far a document is to be trusted.
 *
 * - `confident`: two strong places or more and no 党 beside them, so weak words count too.
 * - `single`: one strong place; `mixed`: 党 is written out elsewhere, so a lone D has another reason more often. Strong words only.
 * - `none`: no strong place; nothing is restored.
 */
export type Mode = 'confident' | 'single' | 'mixed' | 'none';

/** A place where D, d or dang may stand for 党. */
export interface Slot {
  readonly viewStart: number;
  readonly viewEnd: number;
  /** A few characters on either side, as the text has them. */
  readonly left: string;
  readonly right: string;
  readonly phrases: readonly string[];
  readonly restore: boolean;
}

export interface Decision {
  readonly slots: readonly Slot[];
  /** Strong places of the capital letter. */
  readonly strong: number;
  readonly mode: Mode;
}

/** Characters on either side that phrases are compared with; some more than the longest, as a space or two may go. */
const NEAR = reach + 4;

interface Candidate extends Omit<Slot, 'restore'> {
  readonly strength: 'strong' | 'weak';
}

// Matches one D that no letter, digit or joining sign follows, but for a span of years:  D的建设   建D100周年
//                                                                                      ^         ^
// Trap: D100型, D-Day, D/A, D%
const CAPITAL = /[DＤ](?:(?=[0-9]{1,3}[余多]?(?:周年|年))|(?![A-Za-z0-9Ａ-Ｚａ-ｚ０-９&＆+\-/_%℃=@\\]))/g;
// Matches d or dang alone:  d的建设   dang员 . The look behind stands behind the d, so that a text is searched for the letter.
const SMALL = /d(?<![A-Za-z0-9&＆+\-./_%=@\\]d)(?:ang)?(?![A-Za-z0-9&＆+\-./_%=@\\])/g;

// Matches what may not stand before a D, with or without a space:  R&   3   C/   v2.   Vitamin␣
// Trap: a list number may:  1.D的建设 (see NUMBERED).
const JOINED_LEFT = /(?<=[A-Za-z0-9Ａ-Ｚａ-ｚ０-９&＆+\-.·/_=@\\#?] ?)/y;
const NUMBERED = /(?<=(?:^|[\s。；：])[0-9]{1,2}[.．] ?)/y;
const JOINED_RIGHT = /^ [A-Za-z0-9&＆+\-/_]/;

// Matches the span of time behind 建D and 入D:  建D100周年   入D20年   在D50年
// Trap: D20年 without 建, 入 or 在 is a label.
const SPAN_OF_YEARS = /^[0-9]/;
const FOUNDED_OR_JOINED = /[建入在]$/;

// Matches a bare D inside a context, with a space beside it, so that D章D规 reads 党章党规.
const BARE_IN_CONTEXT = /(?<![A-Za-z0-9&＆+\-./_])[ \u00a0]?[DＤ][ \u00a0]?(?![A-Za-z0-9&＆+\-./_])/g;

/** Judges every D of a text, then lets the whole document say which of them are restored. */
export function decide(text: string): Decision {
  const capitals = candidatesOf(text, CAPITAL);
  const strong = count(capitals, 'strong');
  const mode = strong === 0 ? 'none' : text.includes('党') ? 'mixed' : strong === 1 ? 'single' : 'confident';
  // Small letters and pinyin are ordinary Latin text far more often: only in a document that is sure of itself.
  const smalls = strong < 3 ? [] : candidatesOf(text, SMALL).filter(({ strength }) => strength === 'strong');
  const all = smalls.length === 0 ? capitals : [...capitals, ...smalls].sort((a, b) => a.viewStart - b.viewStart);
  return {
    slots: all.map(({ viewStart, viewEnd, left, right, phrases, strength }): Slot => {
      return { viewStart, viewEnd, left, right, phrases, restore: strength === 'strong' || mode === 'confident' };
    }),
    strong,
    mode,
  };
}

function candidatesOf(text: string, pattern: RegExp): Candidate[] {
  const found: Candidate[] = [];
  for (const match of text.matchAll(pattern)) {
    const candidate = judge(text, match.index, match.index + match[0].length);
    if (candidate !== null) found.push(candidate);
  }
  return found;
}

function judge(text: string, viewStart: number, viewEnd: number): Candidate | null {
  if (isWordCharacter(text.charCodeAt(viewStart - 1))) return null;
  const nearLeft = text.slice(Math.max(0, viewStart - NEAR), viewStart);
  const nearRight = text.slice(viewEnd, viewEnd + NEAR);
  if ((endsIn(JOINED_LEFT, nearLeft) && !endsIn(NUMBERED, nearLeft)) || JOINED_RIGHT.test(nearRight)) return null;
  const { strength, phrases } = SPAN_OF_YEARS.test(nearRight) ? readSpan(nearLeft) : readSlot(read(nearLeft), read(nearRight));
  if (strength === 'none') return null;
  const left = text.slice(Math.max(0, viewStart - CONTEXT), viewStart);
  const right = text.slice(viewEnd, viewEnd + CONTEXT);
  if (isLetter(left, right)) return null;
  return { viewStart, viewEnd, left: left.slice(-8), right: right.slice(0, 8), phrases, strength };
}

/** A Latin letter or a digit of ASCII: by far the most frequent neighbour of a D that is no 党. */
function isWordCharacter(code: number): boolean {
  return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function readSpan(left: string): Reading {
  return FOUNDED_OR_JOINED.test(left) ? { strength: 'strong', phrases: [`${left.slice(-1)}党`] } : { strength: 'none', phrases: [] };
}

/** The nearest part of a context, with every other bare D in it read as 党 and without the space beside this one. */
function read(context: string): string {
  const plain = context.includes('D') || context.includes('Ｄ') ? context.replace(BARE_IN_CONTEXT, '党') : context;
  return plain.startsWith(' ') || plain.endsWith(' ') ? plain.replace(/^ | $/g, '') : plain;
}

function count(candidates: readonly Candidate[], strength: Candidate['strength']): number {
  return candidates.filter((candidate) => candidate.strength === strength).length;
}
