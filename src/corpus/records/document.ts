import type { InputName } from '../../index';
import type { LoadFailure } from '../../model/load';
import type { InputFields } from '../../model/report';

/** One document out of a file of many, before it is cleaned, or why there is none in its place. */
export interface RecordDocument {
  readonly name: InputName & { readonly path: string };
  /** Of the file, in which it stands by line or by number. */
  readonly number: number;
  /** What comes back under `input`. */
  readonly fields?: InputFields;
  readonly body: RecordBody;
}

export type RecordBody =
  | { readonly content: string | Uint8Array; readonly isPage: boolean; /** No document after all when no reader knows its bytes. */ readonly unsure?: boolean }
  | { readonly failure: LoadFailure };
