import { Bytes, Damaged, TooLarge } from './bytes';

/** An OLE compound file: a small file system of sectors, chained by an allocation table. */
export interface CompoundFile {
  /** Streams and storages of the root; those of embedded objects are not listed. */
  readonly names: ReadonlySet<string>;
  /** Null when the root has no such stream. */
  stream(name: string): Uint8Array | null;
}

interface Entry {
  readonly name: string;
  readonly type: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Sectors from here on are marks: free, end of chain, table. */
const FIRST_MARK = 0xfffffffa;
const ENTRY_BYTES = 128;
const STORAGE = 1;
const STREAM = 2;
/** Places of allocation sectors that the header itself lists. */
const LISTED_IN_HEADER = 109;

export function isCompoundFile(bytes: Uint8Array): boolean {
  return SIGNATURE.every((byte, at) => bytes[at] === byte);
}

export function openCompoundFile(bytes: Uint8Array, maxBytes: number): CompoundFile {
  if (!isCompoundFile(bytes)) throw new Damaged('no OLE compound file');
  const header = new Bytes(bytes);
  const shift = header.u16(0x1e);
  const miniShift = header.u16(0x20);
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) throw new Damaged('sector sizes that no program writes');
  const sectors = new Sectors(bytes, shift);
  const table = allocationTable(header, sectors);
  const read = (start: number, size: number): Uint8Array => {
    if (size > maxBytes) throw new TooLarge(`a stream of ${size} bytes`);
    return sectors.chain(table, start, size);
  };
  const directory = new Bytes(read(header.u32(0x30), sectors.sizeOf(table, header.u32(0x30))));
  const root = entryAt(directory, 0);
  const entries = entriesOf(directory, root);
  const miniStreamBelow = header.u32(0x38);
  let mini: { readonly sectors: Sectors; readonly table: Uint32Array } | null = null;
  const readMini = (start: number, size: number): Uint8Array => {
    mini ??= {
      sectors: new Sectors(read(root.start, root.size), miniShift, 0),
      table: numbersOf(read(header.u32(0x3c), sectors.sizeOf(table, header.u32(0x3c)))),
    };
    return mini.sectors.chain(mini.table, start, size);
  };
  return {
    names: new Set(entries.keys()),
    stream: (name) => {
      const entry = entries.get(name);
      if (entry === undefined || entry.type !== STREAM) return null;
      if (entry.size === 0) return new Uint8Array();
      return entry.size < miniStreamBelow ? readMini(entry.start, entry.size) : read(entry.start, entry.size);
    },
  };
}

class Sectors {
  private readonly bytes: Uint8Array;
  private readonly shift: number;
  /** The header of a file takes the place of a sector; a stream of small sectors has none. */
  private readonly first: number;

  constructor(bytes: Uint8Array, shift: number, first = 1) {
    this.bytes = bytes;
    this.shift = shift;
    this.first = first;
  }

  get size(): number {
    return 1 << this.shift;
  }

  /** The last sector of a file may be cut short. */
  get count(): number {
    return Math.ceil(this.bytes.length / this.size) - this.first;
  }

  sector(at: number): Uint8Array {
    if (at >= this.count || at < 0) throw new Damaged(`breaks off: sector ${at} of ${this.count} is not there`);
    return this.bytes.subarray((at + this.first) * this.size, (at + this.first + 1) * this.size);
  }

  /** Bytes of all sectors of a chain. */
  sizeOf(table: Uint32Array, start: number): number {
    let count = 0;
    for (let at = start; at < FIRST_MARK; at = table[at] ?? FIRST_MARK) {
      if (++count > this.count) throw new Damaged('a chain of sectors runs in a circle');
    }
    return count * this.size;
  }

  chain(table: Uint32Array, start: number, size: number): Uint8Array {
    const needed = Math.ceil(size / this.size);
    if (needed > this.count) throw new Damaged('breaks off: a stream is larger than the file');
    const whole = new Uint8Array(size);
    let at = start;
    for (let nth = 0; nth < needed; nth++) {
      if (at >= FIRST_MARK) throw new Damaged('a chain of sectors ends too early');
      const part = this.sector(at);
      const filled = nth * this.size;
      whole.set(part.subarray(0, Math.min(part.length, size - filled)), filled);
      at = table[at] ?? FIRST_MARK;
    }
    return whole;
  }
}

function numbersOf(bytes: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(bytes.length >> 2);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at < numbers.length; at++) numbers[at] = view.getUint32(at * 4, true);
  return numbers;
}

/** Which sector follows which. Its own sectors are listed in the header, then in a chain of lists. */
function allocationTable(header: Bytes, sectors: Sectors): Uint32Array {
  const places: number[] = [];
  for (let at = 0; at < LISTED_IN_HEADER; at++) places.push(header.u32(0x4c + at * 4));
  const perList = sectors.size / 4 - 1;
  let next = header.u32(0x44);
  for (let lists = 0; next < FIRST_MARK; lists++) {
    if (lists > sectors.count) throw new Damaged('a chain of sectors runs in a circle');
    const list = new Bytes(sectors.sector(next));
    for (let at = 0; at < perList; at++) places.push(list.u32(at * 4));
    next = list.u32(perList * 4);
  }
  const used = places.filter((place) => place < FIRST_MARK);
  if (used.length > sectors.count) throw new Damaged('an allocation table larger than the file');
  const perSector = sectors.size / 4;
  const table = new Uint32Array(used.length * perSector).fill(0xffffffff);
  used.forEach((place, nth) => table.set(numbersOf(sectors.sector(place)), nth * perSector));
  return table;
}

function entryAt(directory: Bytes, nth: number): Entry {
  const at = nth * ENTRY_BYTES;
  const units = Math.min(32, Math.max(0, directory.u16(at + 64) / 2 - 1));
  return {
    name: directory.utf16(at, Math.floor(units)),
    type: directory.u8(at + 66),
    left: directory.u32(at + 68),
    right: directory.u32(at + 72),
    child: directory.u32(at + 76),
    start: directory.u32(at + 116),
    // The upper half is only used by files of more than 4 GB, and old programs leave rubbish in it.
    size: directory.u32(at + 120),
  };
}

/** What stands in the root: its entries are a binary tree. */
function entriesOf(directory: Bytes, root: Entry): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const count = Math.floor(directory.length / ENTRY_BYTES);
  const seen = new Set<number>();
  const open = [root.child];
  for (let nth = open.pop(); nth !== undefined; nth = open.pop()) {
    if (nth >= count || seen.has(nth)) continue;
    seen.add(nth);
    const entry = entryAt(directory, nth);
    if (entry.type === STREAM || entry.type === STORAGE) entries.set(entry.name, entry);
    open.push(entry.left, entry.right);
  }
  return entries;
}
