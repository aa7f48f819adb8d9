import type { LoadFailure } from '../../model/load';
import type { Input } from '../inputs';
import type { Failed, Outcome, Summed } from '../outcome';
import type { Answer } from './pool';
import type { SentFailure, SentReport } from './protocol';

/** A document that is cleaned and not yet written. `content` is null where there is nothing to write. */
export type Done = { readonly outcome: Outcome } | { readonly summed: Summed; readonly content: Uint8Array | null };

/** What became of a batch, document by document; null where there was none. */
export interface Finished {
  readonly documents: readonly (Done | null)[];
  /** Called when nobody looks at contents any more; their memory is used again. */
  readonly giveBack: () => void;
}

export interface Asked {
  /** Of the document at this place of the batch. */
  inputOf(at: number, sent: SentReport | SentFailure): Input;
  /** What becomes of a document that was given up. */
  gaveUp(at: number, why: LoadFailure): Failed;
}

/** What a thread sent. */
export function finishedOf({ documents, content, giveBack }: Answer, { inputOf, gaveUp }: Asked): Finished {
  let start = 0;
  return { documents: documents.map(done), giveBack };

  function done(sent: Answer['documents'][number], at: number): Done | null {
    if ('none' in sent) return null;
    if ('failure' in sent) return { outcome: { input: inputOf(at, sent), ...sent } };
    if (!('facts' in sent)) return { outcome: gaveUp(at, sent) };
    const input = inputOf(at, sent);
    const { facts, row, report, bytes, sha256, stamp, rendered } = sent;
    if (report !== undefined) return { outcome: { input, report, bytes, stamp } };
    const part = rendered === null ? null : content.subarray(start, start + rendered);
    start += rendered ?? 0;
    return { summed: { input, facts, bytes, sha256, stamp, ...(row === undefined ? {} : { row }) }, content: part };
  }
}

/** What became of documents that no thread was asked for. */
export function finishedHere(documents: readonly Done[]): Finished {
  return { documents, giveBack: () => undefined };
}
