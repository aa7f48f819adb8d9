/** Lines of a source, from 1, both ends within. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** As it is written behind a name: `12`, `12-15`. */
export const lineRangeText = ({ first, last }: LineRange): string => (first === last ? String(first) : `${first}-${last}`);
