/** The ranks of names, by their order: what a list trusts most comes first. */
export function ranksOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, rank) => [name, rank]));
}

/** The items whose names have a rank, those of the best rank first; of equal rank in their own order. */
export function ranked<T>(items: readonly T[], nameOf: (item: T) => string, ranks: ReadonlyMap<string, number>): readonly T[] {
  const found: T[] = [];
  let ordered = true;
  let last = 0;
  for (const item of items) {
    const rank = ranks.get(nameOf(item));
    if (rank === undefined) continue;
    if (rank < last) ordered = false;
    last = rank;
    found.push(item);
  }
  const rankOf = (item: T): number => ranks.get(nameOf(item)) ?? 0;
  return ordered ? found : found.sort((a, b) => rankOf(a) - rankOf(b));
}
