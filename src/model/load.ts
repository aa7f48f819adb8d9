import type { Evidence, Message } from './bilingual';
import type { Remark } from './diagnostic';
import type { RuleId } from './rule';
import type { SourceDocument } from './source';

/** Why an input could not become a document. */
export interface LoadFailure {
  readonly rule: RuleId;
  readonly message: Message;
  readonly evidence: Evidence;
}

export type LoadResult =
  | { readonly ok: true; readonly document: SourceDocument; readonly remarks: readonly Remark[] }
  /** @property format what the file is, where that is why it was refused. */
  | { readonly ok: false; readonly failure: LoadFailure; readonly format?: string };
