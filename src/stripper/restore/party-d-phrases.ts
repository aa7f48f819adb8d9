import { strongPhrases, vetoPhrases, weakPhrases } from './party-d-words';

type Strength = 'strong' | 'weak' | 'veto';

/** What the words around a slot say, and all phrases of that strength that fit, the longest first. */
export interface Reading {
  readonly strength: 'strong' | 'weak' | 'none';
  readonly phrases: readonly string[];
}

interface Pattern {
  readonly phrase: string;
  readonly strength: Strength;
  readonly before: string;
  readonly after: string;
}

// Two-character keys of the right side, single characters where a phrase has no more, and `<x` for phrases that end in the slot.
const byKey = new Map<string, Pattern[]>();

for (const [strength, phrases] of [['strong', strongPhrases], ['weak', weakPhrases], ['veto', vetoPhrases]] as const) {
  for (const phrase of phrases) for (let at = phrase.indexOf('党'); at >= 0; at = phrase.indexOf('党', at + 1)) {
    const pattern = { phrase, strength, before: phrase.slice(0, at), after: phrase.slice(at + 1) };
    const key = pattern.after === '' ? `<${pattern.before.slice(-1)}` : pattern.after.slice(0, 2);
    byKey.set(key, [...(byKey.get(key) ?? []), pattern]);
  }
}

const NOTHING: Reading = { strength: 'none', phrases: [] };

/** Longest side of any phrase, so how much of the text a slot has to carry along. */
export const reach = Math.max(...[...byKey.values()].flat().flatMap(({ before, after }) => [before.length, after.length]));

/**
 * Reads a slot by the words on both sides.
 * @param left the text before the slot, every bare D in it written 党.
 * @param right the text behind it, likewise.
 */
export function readSlot(left: string, right: string): Reading {
  const fitting: Pattern[] = [];
  addFitting(fitting, right.slice(0, 2), left, right);
  addFitting(fitting, `<${left.slice(-1)}`, left, right);
  if (right.length > 1) addFitting(fitting, right.slice(0, 1), left, right);
  if (fitting.length === 0) return NOTHING;
  const standing = standingOf(fitting);
  if (standing.length === 0) return NOTHING;
  const strength = standing.some((pattern) => pattern.strength === 'strong') ? 'strong' : 'weak';
  const phrases = new Set<string>();
  for (const pattern of standing) if (pattern.strength === strength) phrases.add(pattern.phrase);
  return { strength, phrases: [...phrases].sort((a, b) => b.length - a.length) };
}

function addFitting(fitting: Pattern[], key: string, left: string, right: string): void {
  const patterns = byKey.get(key);
  if (patterns === undefined) return;
  for (const pattern of patterns) if (right.startsWith(pattern.after) && (pattern.before === '' || left.endsWith(pattern.before))) fitting.push(pattern);
}

/** The phrases that no veto cancels. */
function standingOf(fitting: readonly Pattern[]): readonly Pattern[] {
  const vetoes = fitting.filter(({ strength }) => strength === 'veto');
  if (vetoes.length === 0) return fitting;
  return fitting.filter((pattern) => pattern.strength !== 'veto' && !vetoes.some((veto) => cancels(veto, pattern)));
}

/**
 * Both fit the same place, so on each side one is the beginning of the other. The longer word is the real one:
 * 党组件 cancels 局党组 and 党组成 does not cancel 党组成员; 进入党 cancels 入党 and not 入党誓词; 党级 cancels 全党 and not 从严治党.
 */
function cancels(veto: Pattern, phrase: Pattern): boolean {
  if (veto.before === '') return phrase.after === '' ? phrase.before.length <= veto.after.length : phrase.after.length <= veto.after.length;
  if (veto.after === '') return phrase.after === '' && phrase.before.length <= veto.before.length;
  return phrase.after.length <= veto.after.length && phrase.before.length <= veto.before.length;
}
