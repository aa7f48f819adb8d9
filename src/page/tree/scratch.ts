import type { PageTree } from './tree';

const FEW = 4096;

/** The columns of a tree that is being made, which grow with it and are used for the next. */
export class Scratch {
  names = new Int32Array(FEW);
  starts = new Int32Array(FEW);
  ends = new Int32Array(FEW);
  private parents = new Int32Array(FEW);
  private after = new Int32Array(FEW);
  private attributesFrom = new Int32Array(FEW);
  private count = 0;

  private attributes = new Uint8Array(FEW);
  private valueStarts = new Int32Array(FEW);
  private valueEnds = new Int32Array(FEW);
  private attributeCount = 0;
  /** Behind the attributes of the last element: what follows is of a tag that is being read, and may never be finished. */
  private ownFrom = 0;

  /** Begins a tree with its root. */
  begin(): void {
    this.count = this.attributeCount = this.ownFrom = 0;
    this.add(0, 0, 0, -1);
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

  treeOf(source: string, units: Uint16Array, ownNames: readonly string[], pieces: ReadonlyMap<number, readonly number[]>): PageTree {
    const { count, ownFrom: attributeCount } = this;
    this.after[0] = count;
    if (count === this.names.length) this.growNodes();
    this.attributesFrom[count] = this.ownFrom;
    return {
      source,
      units,
      count,
      names: this.names.slice(0, count),
      starts: this.starts.slice(0, count),
      ends: this.ends.slice(0, count),
      parents: this.parents.slice(0, count),
      after: this.after.slice(0, count),
      attributesFrom: this.attributesFrom.slice(0, count + 1),
      attributes: this.attributes.slice(0, attributeCount),
      valueStarts: this.valueStarts.slice(0, attributeCount),
      valueEnds: this.valueEnds.slice(0, attributeCount),
      ownNames,
      pieces,
    };
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

function doubled(column: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(column.length * 2);
  longer.set(column);
  return longer;
}
