import type { Severity } from './diagnostic';
import type { Level } from './rule';

export const USER_RULE_KINDS = ['cut-text', 'cut-line', 'replace', 'flag'] as const;
export type UserRuleKind = (typeof USER_RULE_KINDS)[number];

/** A literal text, or a regular expression in RE2 syntax: it is looked for within one line. */
export type UserPattern = string | { readonly regex: string; readonly ignoreCase?: boolean | undefined };

/** A text a rule must act on; `result` is what must become of it. */
export type UserExample = string | { readonly text: string; readonly result: string };

/** A rule written as data; its id is `user/` and the name under which it stands. */
export interface UserRule {
  /** Cut what matches, cut the line that holds a match, put another text in its place, or only say so. */
  readonly kind: UserRuleKind;
  readonly match: UserPattern | readonly UserPattern[];
  /** A line that matches one of these is left alone. */
  readonly unless?: UserPattern | readonly UserPattern[] | undefined;
  /** Of `replace` alone: `$1` to `$9` are groups of the match, `$$` is a dollar sign. */
  readonly replacement?: string | undefined;
  /** The largest share of a document's visible characters that the rule may take away, 0 to 1. */
  readonly budget?: number | undefined;
  readonly level?: Level | undefined;
  readonly severity?: Severity | undefined;
  /** What the rule is for, in the words of whoever wrote it. */
  readonly description?: string | undefined;
  readonly examples: { readonly match: readonly UserExample[]; readonly ignore: readonly string[] };
}

export const DEFAULT_USER_BUDGET = 0.5;
/** Longer expressions are refused; what they match is bounded by the engine, which takes linear time. */
export const LONGEST_PATTERN = 1000;
export const LONGEST_REPLACEMENT = 1000;
