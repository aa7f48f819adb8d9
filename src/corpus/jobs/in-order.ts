/** How far work may run ahead of whoever takes the results. */
export interface Ahead {
  readonly items: number;
  /** One item may be larger than this. */
  readonly bytes: number;
}

/**
 * Starts work on items ahead of the consumer, and gives the results in the order of the items.
 * What is started and not taken stays within the limits, so a slow consumer holds up the work and not the memory.
 * @throws what `start` rejects with, at the place of that item.
 */
export async function* inOrder<Item extends { readonly bytes: number }, Result>(
  items: Iterable<Item>, start: (item: Item) => Promise<Result>, ahead: Ahead,
): AsyncGenerator<readonly [Item, Result], void, void> {
  const source = items[Symbol.iterator]();
  const started: (readonly [Item, Promise<Result>])[] = [];
  let bytes = 0;
  let more = true;
  for (;;) {
    while (more && started.length < ahead.items && (started.length === 0 || bytes < ahead.bytes)) {
      const next = source.next();
      more = next.done !== true;
      if (next.done === true) break;
      const result = start(next.value);
      // It is awaited in its turn; until then its failure must not count as unseen.
      result.catch(() => undefined);
      started.push([next.value, result]);
      bytes += next.value.bytes;
    }
    const first = started.shift();
    if (first === undefined) return;
    bytes -= first[0].bytes;
    yield [first[0], await first[1]];
  }
}
