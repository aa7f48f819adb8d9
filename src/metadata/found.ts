import type { Provenance, ProvenancePlace } from '../model/metadata';
import type { Span } from '../model/span';

/** A value with the place it was read at. */
export interface Found {
  readonly value: string;
  readonly at: Provenance;
}

/** A value of the text or of the lines that rules cut. */
export function foundAt(value: string, from: ProvenancePlace, source: Span | null): Found {
  return { value, at: { from, name: null, source } };
}

/** A value of mark-up, under the name of its tag or label. */
export function foundUnder(value: string, from: ProvenancePlace, name: string | null): Found {
  return { value, at: { from, name, source: null } };
}
