import type { Block } from './flow';

/** What was found in a file. */
export interface RtfDocument {
  readonly body: readonly Block[];
  readonly notes: readonly Block[];
  readonly furniture: readonly Block[];
  readonly info: { readonly title: string; readonly company: string; readonly created: readonly number[] };
  /** `unpaired`: the document ends in front of more of its text. */
  readonly end: 'complete' | 'cut' | 'unpaired' | 'too-deep';
  /** The last brace is there. */
  readonly isClosed: boolean;
}
