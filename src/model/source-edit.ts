import type { RuleId } from './rule-id';

/** One change that reading a page or an office document makes to its source, before the rules for texts look. */
export interface SourceEdit {
  readonly rule: RuleId;
  readonly sourceStart: number;
  readonly sourceEnd: number;
  /** The empty string removes. */
  readonly to: string;
  /** True for tags, comments, scripts and styles; never for a text node. */
  readonly hidden: boolean;
}
