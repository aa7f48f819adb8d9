import type { RuleId } from '../model/rule';

/*
 * Chains of rules by number: few occur, most segments have a chain of one rule, and equal chains have one number.
 */

const chains: (readonly RuleId[])[] = [[]];
const numbers = new Map<string, number>([['', 0]]);

/** The chain of what no rule has touched. */
export const NOBODY = 0;

export function chainOf(number: number): readonly RuleId[] {
  return chains[number] as readonly RuleId[];
}

export function numberOfChain(by: readonly RuleId[]): number {
  const key = by.join('\n');
  let number = numbers.get(key);
  if (number === undefined) {
    number = chains.push([...by]) - 1;
    numbers.set(key, number);
  }
  return number;
}

let lastRule: RuleId | null = null;
let lastNumber = NOBODY;

/** The chain of one rule. Most edits are by the rule of the edit before. */
export function single(rule: RuleId): number {
  if (rule !== lastRule) {
    lastNumber = numberOfChain([rule]);
    lastRule = rule;
  }
  return lastNumber;
}

/** A chain with one rule more; a rule that follows itself is named once. */
export function followedBy(number: number, rule: RuleId): number {
  const by = chainOf(number);
  if (by.length === 0) return single(rule);
  return by[by.length - 1] === rule ? number : numberOfChain([...by, rule]);
}

/** The chains of two segments that become one: the first as it was, then the rules only the second knows. */
export function joined(a: number, b: number): number {
  if (a === NOBODY || a === b) return a === NOBODY ? b : a;
  const [first, second] = [chainOf(a), chainOf(b)];
  const more = second.filter((rule) => !first.includes(rule));
  return more.length === 0 ? a : numberOfChain([...first, ...more]);
}
