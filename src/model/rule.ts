import type { Bilingual, Evidence, Message } from './bilingual';
import type { Severity } from './diagnostic';
import type { RuleId } from './rule-id';
import type { ScriptSetting } from './settings';
import type { SourceDocument } from './source';
import type { View } from './view';

export type { RuleGroup, RuleId } from './rule-id';

/** The groups that read and edit text, in the order they run. `suspect` reads the last text and never edits. */
export type Phase = 'markup' | 'chars' | 'strip' | 'restore' | 'suspect';

export type Level = 'off' | 'report' | 'apply';

export interface RuleDocs {
  /** One sentence: what the rule finds and what it does with it. */
  readonly what: Bilingual;
  /** One or two sentences: where the noise comes from and what is kept safe. Name the source (a standard, a CMS, a page). */
  readonly why: Bilingual;
  /** Short texts the rule must act on, and texts that look like it and must stay. */
  readonly examples: { readonly match: readonly string[]; readonly ignore: readonly string[] };
}

/** A number that a rule may be set to. */
export interface RuleOption {
  readonly default: number;
  readonly least: number;
  readonly most: number;
  readonly what: Bilingual;
}

/** Everything `reportkit rules` knows of a rule; also the shape of rules that live outside the stripper. */
export interface RuleInfo {
  readonly id: RuleId;
  readonly default: Level;
  /** The levels a user may choose. Rules that only report do not offer `apply`. */
  readonly levels: readonly Level[];
  readonly docs: RuleDocs;
  /** Severity of a finding that is reported and not applied. */
  readonly severity: Severity;
  /** Texts of the rule's diagnostics, by message id. */
  readonly messages: Readonly<Record<string, Message>>;
  readonly options?: Readonly<Record<string, RuleOption>>;
}

/** A rule of the stripper: pure, synchronous, without state; it reads one view and hands in findings. */
export interface Rule extends RuleInfo {
  readonly phase: Phase;
  /**
   * The largest share of the view's visible characters the rule may remove in one document, 0 to 1.
   * Above it the rule's removals are withdrawn and reported. Absent: no limit of its own.
   */
  readonly budget?: number;
  /**
   * The rule's findings depend on nothing beyond the line they stand in and the lines next to it, and it never only
   * says something. Such a rule looks again only at lines that changed.
   */
  readonly local?: boolean;
  /**
   * Bits of the stripper's signs: a text that holds none of them holds nothing for the rule, which is then not asked.
   * Absent: it is always asked.
   */
  readonly needs?: number;
  /** For a `suspect` rule whose signs the strip phase removes: it looks once, right before that phase first does. */
  readonly beforeStrip?: boolean;
  find(view: View, context: RuleContext): Iterable<Finding>;
}

/** What a rule may know besides the text. */
export interface RuleContext {
  readonly script: ScriptSetting;
  readonly kind: SourceDocument['kind'];
}

/**
 * What a rule saw, in offsets of the view it was given.
 *
 * `to` absent: say so only. `to` empty: remove. Otherwise: replace by `to`.
 * A finding with a `message` becomes a diagnostic even when it is applied.
 */
export interface Finding {
  readonly viewStart: number;
  readonly viewEnd: number;
  readonly to?: string;
  /** A key of the rule's `messages`. */
  readonly message?: string;
  readonly evidence?: Evidence;
  /** Overrides the rule's severity for this finding's diagnostic. */
  readonly severity?: Severity;
  /** The removed characters all stand in a copy that is kept, so they do not count against the budget. */
  readonly covered?: boolean;
  /** Markup that no reader sees. */
  readonly hidden?: boolean;
  /** Gives way to whatever else is found where it stands, however short: what is left is looked at again. */
  readonly yields?: boolean;
}
