/** One number per element and quality. Pages come one after another, so columns of a usual size are used again. */
export interface Columns {
  readonly nodes: Int32Array;
  readonly parent: Int32Array;
  readonly last: Int32Array;
  readonly home: Int32Array;
  readonly tags: Int32Array;
  readonly shade: Uint8Array;
  readonly roles: Int32Array;
  readonly container: Uint8Array;
  readonly kind: Int32Array;
  readonly doubt: Uint8Array;
  readonly linked: Uint8Array;
  readonly block: Uint8Array;
  readonly cards: Uint8Array;
  readonly gain: Float64Array;
  readonly loss: Float64Array;
  readonly chars: Float64Array;
  readonly links: Float64Array;
  readonly sum: Float64Array;
  readonly han: Int32Array;
  readonly marks: Int32Array;
  readonly lines: Int32Array;
  readonly files: Int32Array;
}

const USUAL = 131072;

function newColumns(capacity: number): Columns {
  return {
    nodes: new Int32Array(capacity),
    parent: new Int32Array(capacity),
    last: new Int32Array(capacity),
    home: new Int32Array(capacity),
    tags: new Int32Array(capacity),
    shade: new Uint8Array(capacity),
    roles: new Int32Array(capacity),
    container: new Uint8Array(capacity),
    kind: new Int32Array(capacity),
    doubt: new Uint8Array(capacity),
    linked: new Uint8Array(capacity),
    block: new Uint8Array(capacity),
    cards: new Uint8Array(capacity),
    gain: new Float64Array(capacity),
    loss: new Float64Array(capacity),
    chars: new Float64Array(capacity),
    links: new Float64Array(capacity),
    sum: new Float64Array(capacity),
    han: new Int32Array(capacity),
    marks: new Int32Array(capacity),
    lines: new Int32Array(capacity),
    files: new Int32Array(capacity),
  };
}

let usual: Columns | null = null;

/**
 * Columns for every element of a page, their values those of the page before: a reader sets all values of an element when it
 * opens it. The memory of columns is not touched before it is written.
 * @param count at least the number of elements.
 */
export function columnsFor(count: number): Columns {
  if (count > USUAL) return newColumns(count);
  usual ??= newColumns(USUAL);
  return usual;
}
