/** A text people read, in both languages of the tool. `{name}` is filled from parameters. */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

/**
 * Something the tool tells its reader. The text itself says what is the case and why; `help` says what to do about it:
 * an option, a command, an edit. Where it happened stands in the text or is printed beside it.
 */
export interface Message extends Bilingual {
  readonly help: Bilingual;
}

export type Language = keyof Bilingual;

/** What a template may be filled with; also what a diagnostic's `evidence` may hold. */
export type Evidence = Readonly<Record<string, EvidenceValue>>;
export type EvidenceValue = string | number | boolean | null | Bilingual | readonly EvidenceValue[] | { readonly [key: string]: EvidenceValue };
