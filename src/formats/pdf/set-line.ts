import type { PageLine } from './columns';

/** A line with what its page says of it. */
export interface SetLine extends PageLine {
  readonly page: number;
  /** The edges of its column. */
  readonly edges: Edges;
  readonly align: 'left' | 'right' | 'center';
}

export interface Edges {
  readonly left: number;
  readonly right: number;
}
