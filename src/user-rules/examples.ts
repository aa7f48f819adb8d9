import { applyEdits } from '../ledger/edited-text';
import { viewOf } from '../ledger/view';
import type { Evidence, Message } from '../model/bilingual';
import type { Finding, Rule, RuleContext } from '../model/rule';
import { LONGEST_PATTERN, LONGEST_REPLACEMENT, type UserPattern, type UserRule } from '../model/user-rule';
import { isList } from '../model/lists';
import { faults } from './faults';
import { PatternFault, patternOf } from './patterns';
import { userRuleFrom } from './rule';

/** Why a rule is not accepted, and where in its definition. */
export interface UserRuleFault {
  readonly name: string;
  /** Keys from the rule's own object on: `['examples', 'match', 0]`. */
  readonly path: readonly PropertyKey[];
  readonly message: Message;
  readonly evidence: Evidence;
}

export interface AcceptedRules {
  readonly rules: readonly Rule[];
  /** The first fault of the first rule that has one; then there are no rules. */
  readonly fault: UserRuleFault | null;
}

/** Rounds after which an edit that still finds something is taken to go on for ever. */
const MOST_ROUNDS = 8;

const CONTEXT: RuleContext = { script: 'keep', kind: 'text' };

/** Takes rules in, each only when its patterns are sound and its examples show what it says. */
export function acceptedRules(written: Readonly<Record<string, UserRule>>): AcceptedRules {
  const rules: Rule[] = [];
  for (const [name, definition] of Object.entries(written)) {
    const fault = faultOf(name, definition);
    if (fault !== null) return { rules: [], fault: { name, ...fault } };
    rules.push(userRuleFrom(name, definition));
  }
  return { rules, fault: unrest(rules, written) };
}

/** @returns null when all rules are accepted. */
export function userRuleFault(written: Readonly<Record<string, UserRule>>): UserRuleFault | null {
  return acceptedRules(written).fault;
}

type Fault = Omit<UserRuleFault, 'name'>;

// Matches a name that can stand behind “user/”: advert, 页脚-2
// Trap: a slash or a space would make an id that cannot be given to --rule.
const NAME = /^[\p{L}\p{Nd}][\p{L}\p{Nd}._-]{0,59}$/u;

function faultOf(name: string, written: UserRule): Fault | null {
  if (!NAME.test(name)) return { path: [], message: faults.name, evidence: { name } };
  return patternFault('match', written.match) ?? patternFault('unless', written.unless ?? []) ?? replacementFault(written) ?? exampleFault(userRuleFrom(name, written), written);
}

function patternFault(key: 'match' | 'unless', written: UserRule['match']): Fault | null {
  if (!isList(written)) return onePatternFault([key], written);
  if (key === 'match' && written.length === 0) return { path: [key], message: faults.noMatch, evidence: {} };
  for (const [index, one] of written.entries()) {
    const fault = onePatternFault([key, index], one);
    if (fault !== null) return fault;
  }
  return null;
}

function onePatternFault(path: readonly PropertyKey[], written: UserPattern): Fault | null {
  try {
    patternOf(written);
    return null;
  } catch (error) {
    if (!(error instanceof PatternFault)) throw error;
    return { path, message: faults[error.kind], evidence: { reason: error.message, most: LONGEST_PATTERN } };
  }
}

function replacementFault({ kind, replacement, level }: UserRule): Fault | null {
  if (kind === 'replace' && (replacement === undefined || replacement === '')) return { path: [], message: faults.noReplacement, evidence: {} };
  if (kind === 'flag' && level === 'apply') return { path: ['level'], message: faults.flagApplied, evidence: {} };
  if (kind !== 'replace' && replacement !== undefined) return { path: ['replacement'], message: faults.replacementOf, evidence: { kind } };
  if ((replacement?.length ?? 0) > LONGEST_REPLACEMENT) return { path: ['replacement'], message: faults.longReplacement, evidence: { most: LONGEST_REPLACEMENT } };
  return null;
}

function exampleFault(rule: Rule, { kind, examples: { match, ignore } }: UserRule): Fault | null {
  if (match.length === 0 || ignore.length === 0) return { path: ['examples', match.length === 0 ? 'match' : 'ignore'], message: faults.noExample, evidence: {} };
  for (const [index, example] of match.entries()) {
    const path = ['examples', 'match', index];
    const text = typeof example === 'string' ? example : example.text;
    if (findingsOf(rule, text).length === 0) return { path, message: faults.notFound, evidence: { text } };
    const got = settledText([rule], text);
    if (got === null) return { path, message: faults.noRest, evidence: { text } };
    if (typeof example === 'string' && kind === 'replace') return { path, message: faults.noResult, evidence: { got } };
    if (typeof example !== 'string' && example.result !== got) return { path, message: faults.otherResult, evidence: { got, result: example.result } };
  }
  for (const [index, text] of ignore.entries()) {
    const [first] = findingsOf(rule, text);
    if (first !== undefined) return { path: ['examples', 'ignore', index], message: faults.foundToo, evidence: { found: text.slice(first.viewStart, first.viewEnd) } };
  }
  return null;
}

function findingsOf(rule: Rule, text: string): Finding[] {
  return [...rule.find(viewOf(text), CONTEXT)];
}

/** The text when no rule finds anything any more; null when that does not come. */
function settledText(rules: readonly Rule[], text: string): string | null {
  let settled = text;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    let isQuiet = true;
    for (const rule of rules) {
      const edits = findingsOf(rule, settled).flatMap(({ viewStart, viewEnd, to }) => (to === undefined ? [] : [{ viewStart, viewEnd, to, by: rule.id }]));
      if (edits.length === 0) continue;
      settled = applyEdits(settled, edits);
      isQuiet = false;
    }
    if (isQuiet) return settled;
  }
  return null;
}

/** Rules that undo one another would make every clean text another one. */
function unrest(rules: readonly Rule[], written: Readonly<Record<string, UserRule>>): UserRuleFault | null {
  const editing = rules.filter(({ default: level }) => level === 'apply');
  for (const [name, { examples }] of Object.entries(written)) {
    for (const [index, example] of examples.match.entries()) {
      if (settledText(editing, typeof example === 'string' ? example : example.text) === null) return { name, path: ['examples', 'match', index], message: faults.undone, evidence: {} };
    }
  }
  return null;
}
