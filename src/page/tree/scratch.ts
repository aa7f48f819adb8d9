import type { PageTree } from './tree';

/** Columns of the tree of a long page are not kept for the next. */
const USUAL = 131_072;
const FEW = 4096;

/** The columns of a tree that is being made; they grow with it. */
export class Scratch {
  names: Int32Array;
  starts: Int32Array;
  ends: Int32Array;
  private parents: Int32Array;
  private after: Int32Array;
  private attributesFrom: Int32Array;
  private count = 0;

  private attributes: Uint8Array;
  private valueStarts: Int32Array;
  private valueEnds: Int32Array;
  private attributeCount = 0;
  /** Behind the attributes of the last element: what follows is of a tag that is being read, and may never be finished. */
  private ownFrom = 0;

  /** Begins a tree with its root. @param capacity of nodes and of attributes, at first. */
  constructor(capacity = FEW) {
    this.names = new Int32Array(capacity);
    this.starts = new Int32Array(capacity);
    this.ends = new Int32Array(capacity);
    this.parents = new Int32Array(capacity);
    this.after = new Int32Array(capacity);
    this.attributesFrom = new Int32Array(capacity);
    this.attributes = new Uint8Array(capacity);
    this.valueStarts = new Int32Array(capacity);
    this.valueEnds = new Int32Array(capacity);
    this.begin();
  }

  private begin(): void {
    this.count = this.attributeCount = this.ownFrom = 0;
    this.add(0, 0, 0, -1);
  }

  /** Columns for the next tree: these, if they are not too long to be kept. */
  again(): Scratch {
    if (this.names.length > USUAL || this.attributes.length > USUAL) return new Scratch();
    this.begin();
    return this;
  }

  /** Adds a node without children; returns its number. An element takes the attributes that were added since the last. */
  add(name: number, start: number, end: number, parent: number): number {
    const node = this.count++;
    if (node === this.names.length) this.growNodes();
    this.names[node] = name;
    this.starts[node] = start;
    this.ends[node] = end;
    this.parents[node] = parent;
    this.after[node] = node + 1;
    this.attributesFrom[node] = this.ownFrom;
    this.ownFrom = this.attributeCount;
    return node;
  }

  /** Of two attributes of one name the first counts. */
  addAttribute(name: number, start: number, end: number): void {
    for (let at = this.ownFrom; at < this.attributeCount; at++) if (this.attributes[at] === name) return;
    const at = this.attributeCount++;
    if (at === this.attributes.length) this.growAttributes();
    this.attributes[at] = name;
    this.valueStarts[at] = start;
    this.valueEnds[at] = end;
  }

  close(element: number, end: number): void {
    this.ends[element] = end;
    this.after[element] = this.count;
  }

  /** The tree, in these columns: it holds until they are used again. */
  treeOf(source: string, units: Uint16Array, others: Pick<PageTree, 'ownNames' | 'pieces' | 'slips' | 'blockClasses'>): PageTree {
    if (this.count === this.names.length) this.growNodes();
    const { count, names, starts, ends, parents, after, attributesFrom, attributes, valueStarts, valueEnds } = this;
    after[0] = count;
    attributesFrom[count] = this.ownFrom;
    return { source, units, count, names, starts, ends, parents, after, attributesFrom, attributes, valueStarts, valueEnds, ...others };
  }

  private growNodes(): void {
    this.names = doubled(this.names);
    this.starts = doubled(this.starts);
    this.ends = doubled(this.ends);
    this.parents = doubled(this.parents);
    this.after = doubled(this.after);
    this.attributesFrom = doubled(this.attributesFrom);
  }

  private growAttributes(): void {
    const attributes = new Uint8Array(this.attributes.length * 2);
    attributes.set(this.attributes);
    this.attributes = attributes;
    this.valueStarts = doubled(this.valueStarts);
    this.valueEnds = doubled(this.valueEnds);
  }
}

function doubled(column: Int32Array): Int32Array {
  const longer = new Int32Array(column.length * 2);
  longer.set(column);
  return longer;
}
