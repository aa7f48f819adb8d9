import { wordsOf } from '../../model/lists';
import { FACTIONS, KINDS, QUARREL } from './party-d-kinds';
import { KINDS_OF_NAMES } from './party-d-kinds-names';

interface Entry {
  readonly word: string;
  readonly kind: number;
}

const ALL_KINDS = [...KINDS, ...KINDS_OF_NAMES];
const rights = ALL_KINDS.map(({ right }) => wordsOf(right));
const nears = ALL_KINDS.map(({ near }) => (near === undefined ? null : wordsOf(near)));

// The words of the left lists by their last character, so that a slot is compared with a few of them.
const byLast = new Map<string, Entry[]>();
ALL_KINDS.forEach(({ left }, kind) => wordsOf(left).forEach((word) => {
  const key = word.slice(-1);
  byLast.set(key, [...(byLast.get(key) ?? []), { word, kind }]);
}));
for (const entries of byLast.values()) entries.sort((a, b) => b.word.length - a.word.length);

/** Longest side of any kind. */
export const reach = Math.max(...ALL_KINDS.flatMap(({ left, right }) => [...wordsOf(left), ...wordsOf(right)]).map((word) => word.length));

// Matches the beginning and the end of a clause:  ，党啊   同党。
//                                                 ^         ^
// Trap: ： before a D and ） behind it may enclose an answer, so an enclosed D is no business of the kinds (see isLetter).
const OPENS = /(?:^|[，。；：、！？“《‘—·,;:!?）)])$/;
const ENDS = /^(?:$|[，。；：、！？”》’）—),;:!?\n])/;

// Matches one name of a faction beside another of its row:  牛党、[李]党   [蜀]党、洛党   康党与[梁]党
// Trap: 旧D楼, 新D区 and a masked 李D stand beside no other faction.
const quarrel = wordsOf(QUARREL);
const factions = FACTIONS.map(({ names: row, quarrel: needed }) => {
  const names = wordsOf(row).join('|');
  const joined = '(?:[、，与和]|——|—|同|及|或)?';
  return { needed, beside: new RegExp(`(?:${names})党${joined}(?:${names})$`), name: new RegExp(`(?:${names})$`), follows: new RegExp(`^人?${joined}?(?:${names})党`) };
});

/** What a slot is asked with. */
export interface Around {
  readonly before: string;
  readonly after: string;
  /** Length a right word must have, as a longer ordinary word stands there; 0 where none does. */
  readonly least: number;
}

/** How a kind that fits would read, or null. */
export function kindAround({ before, after: behind, least }: Around): string | null {
  // The lists have the comma of Chinese text; a page in half-width marks has the other.
  const after = behind.replace(/^[,;]/, (mark) => (mark === ',' ? '，' : '；'));
  const opens = OPENS.test(before) ? (byLast.get('^') ?? []) : [];
  for (const { word, kind } of [...opens, ...(byLast.get(before.slice(-1)) ?? [])]) {
    if (!endsWith(before, word)) continue;
    const right = rights[kind]?.find((candidate) => fits(candidate, after, least));
    if (right !== undefined && isNear(kind, before, after) && isAlone(kind, before, after)) return `${word.replace('^', '')}党${/^[*$]/.test(right) ? '' : right.replace('$', '')}`;
  }
  return isFaction(before, after) ? `${before.slice(-1)}党` : null;
}

/** `^` has been asked already where it stands by itself. */
function endsWith(before: string, word: string): boolean {
  if (word === '^') return true;
  if (!word.startsWith('^')) return before.endsWith(word);
  return before.endsWith(word.slice(1)) && OPENS.test(before.slice(0, 1 - word.length));
}

// Matches a letter that stands alone:  C打着D的旗号   B辱骂
//                                      ^              ^
// Trap: GDP and A4 are no persons, and D is the slot's own letter.
const LONE_LETTER = /(?<![A-Za-z0-9])[A-CE-ZＡ-ＣＥ-Ｚ](?![A-Za-z0-9])/;

function isAlone(kind: number, before: string, after: string): boolean {
  return ALL_KINDS[kind]?.alone !== true || !isInCompany(before, after);
}

// Matches what parts two sentences:  。   ！
// Trap: ； parts what two persons of one case did, so it does not count.
const SENTENCE_END = /[。！？]/;

/** Another letter stands alone close by, in the same sentence. */
export function isInCompany(before: string, after: string): boolean {
  return LONE_LETTER.test(before.split(SENTENCE_END).at(-1) ?? '') || LONE_LETTER.test(after.split(SENTENCE_END)[0] ?? '');
}

function isFaction(before: string, after: string): boolean {
  const pair = factions.find(({ beside, name, follows }) => beside.test(before) || (name.test(before) && follows.test(after)));
  return pair !== undefined && (!pair.needed || quarrel.some((word) => before.includes(word) || after.includes(word)));
}

function fits(candidate: string, after: string, least: number): boolean {
  if (candidate === '*') return least === 0;
  if (candidate === '$') return ENDS.test(after);
  if (candidate.endsWith('$')) return after.startsWith(candidate.slice(0, -1)) && ENDS.test(after.slice(candidate.length - 1));
  return candidate.length >= least && after.startsWith(candidate);
}

function isNear(kind: number, before: string, after: string): boolean {
  const words = nears[kind];
  return words === undefined || words === null || words.some((word) => before.includes(word) || after.includes(word));
}
