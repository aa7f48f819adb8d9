/** One of `count` parts of a corpus; `index` is from 1 to `count`. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}
