/** A text people read, in both languages of the tool. `{name}` is filled from parameters. */
export interface Bilingual {
  readonly en: string;
  readonly zh: string;
}

export type Language = keyof Bilingual;

/** What a template may be filled with; also what a diagnostic's `evidence` may hold. */
export type Evidence = Readonly<Record<string, EvidenceValue>>;
export type EvidenceValue = string | number | boolean | null | readonly EvidenceValue[] | { readonly [key: string]: EvidenceValue };
