import type { Evidence } from './bilingual';
import type { Severity } from './diagnostic';
import type { RuleId } from './rule-id';
import type { Span } from './span';

/** Something that `validate` found in a document or in the corpus. */
export interface Problem {
  readonly rule: RuleId;
  readonly severity: Severity;
  /** Of the document, as in `source.path`. */
  readonly path: string;
  /** What to open: the document's own file, relative to the current folder; as `path` where that is not known. */
  readonly file: string;
  readonly message: string;
  /** What to do about it; '' where a record of an older version does not say it apart. */
  readonly help: string;
  /** From 1, in the decoded source; 1 for what concerns the document as a whole. Columns count UTF-16 units. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** In the decoded source, in UTF-16 units; null for what has no place in it. */
  readonly source: Span | null;
  readonly excerpt: string;
  readonly evidence: Evidence;
  /** The line it begins on, cut around it, for people; null where the source is not at hand. */
  readonly frame: Frame | null;
}

/** A piece of a line with what is meant marked in it. */
export interface Frame {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}
