import type { Bilingual, Evidence } from './bilingual';
import type { Remark } from './diagnostic';
import type { RuleId } from './rule';
import type { SourceDocument } from './source';

/** Why an input could not become a document; the message says what, why and what to do. */
export interface LoadFailure {
  readonly rule: RuleId;
  readonly message: Bilingual;
  readonly evidence: Evidence;
}

export type LoadResult =
  | { readonly ok: true; readonly document: SourceDocument; readonly remarks: readonly Remark[] }
  /** @property format what the file is, where that is why it was refused. */
  | { readonly ok: false; readonly failure: LoadFailure; readonly format?: string };
