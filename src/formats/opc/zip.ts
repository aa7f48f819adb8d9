import { constants } from 'node:buffer';
import { inflateRawSync } from 'node:zlib';
import type { ReadLimits } from '../reader';
import { crc32 } from './crc32';
import { Fault } from './fault';

/** No document has as many parts; a thousand pictures make a thousand. */
const MOST_PARTS = 100_000;

/** What deflate can make of one byte at best: a part that claims more lies. */
const BEST_RATIO = 1032;

const DIRECTORY_END = 0x06054b50;
const DIRECTORY_END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const WIDE_SIZES = 0x0001;

const ALL_16 = 0xffff;
const ALL_32 = 0xffffffff;

const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

interface Part {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly unpacked: number;
  readonly headerStart: number;
}

/** The parts of a package by name. Sizes are checked before anything is unpacked, and again while it is. */
export class ZipParts {
  private readonly view: DataView;
  private readonly bytes: Uint8Array;
  private readonly parts = new Map<string, Part>();
  /** How many bytes may still be unpacked. */
  private left: number;

  constructor(bytes: Uint8Array, { maxBytes }: ReadLimits) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.left = maxBytes;
    this.readDirectory();
  }

  has(name: string): boolean {
    return this.parts.has(name.toLowerCase());
  }

  /** The text of a part; null when the package has none of this name. */
  text(name: string): string | null {
    const part = this.parts.get(name.toLowerCase());
    return part === undefined ? null : decodedText(this.unpacked(part));
  }

  private readDirectory(): void {
    const { count, start } = this.directory();
    if (count > MOST_PARTS) throw new Fault('too-large', `${count} parts`);
    let at = start;
    for (let nth = 0; nth < count; nth++) {
      if (at + 46 > this.bytes.length || this.view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new Fault('damaged', 'the directory of the file is broken');
      const nameEnd = at + 46 + this.view.getUint16(at + 28, true);
      const extraEnd = nameEnd + this.view.getUint16(at + 30, true);
      if (extraEnd > this.bytes.length) throw new Fault('damaged', 'the directory of the file is broken');
      this.parts.set(nameOf(this.bytes.subarray(at + 46, nameEnd)), this.partAt(at, nameEnd, extraEnd));
      at = extraEnd + this.view.getUint16(at + 32, true);
    }
  }

  private directory(): { count: number; start: number } {
    const last = this.bytes.length - 22;
    for (let at = last; at >= Math.max(0, last - ALL_16); at--) {
      if (this.view.getUint32(at, true) !== DIRECTORY_END) continue;
      const count = this.view.getUint16(at + 10, true);
      const start = this.view.getUint32(at + 16, true);
      return count === ALL_16 || start === ALL_32 ? (this.wideDirectory(at) ?? { count, start }) : { count, start };
    }
    throw new Fault('damaged', 'the file has no directory: it breaks off');
  }

  private wideDirectory(end: number): { count: number; start: number } | null {
    if (end < 20 || this.view.getUint32(end - 20, true) !== LOCATOR_64) return null;
    const at = this.wide(end - 12);
    if (at + 56 > this.bytes.length || this.view.getUint32(at, true) !== DIRECTORY_END_64) throw new Fault('damaged', 'the directory of the file is broken');
    return { count: this.wide(at + 32), start: this.wide(at + 48) };
  }

  private partAt(at: number, extraStart: number, extraEnd: number): Part {
    const sizes = { unpacked: this.view.getUint32(at + 24, true), packed: this.view.getUint32(at + 20, true), headerStart: this.view.getUint32(at + 42, true) };
    for (let field = extraStart; field + 4 <= extraEnd; field += 4 + this.view.getUint16(field + 2, true)) {
      if (this.view.getUint16(field, true) !== WIDE_SIZES) continue;
      let wideAt = field + 4;
      for (const key of ['unpacked', 'packed', 'headerStart'] as const) {
        if (sizes[key] !== ALL_32 || wideAt + 8 > extraEnd) continue;
        sizes[key] = this.wide(wideAt);
        wideAt += 8;
      }
    }
    return { ...sizes, flags: this.view.getUint16(at + 8, true), method: this.view.getUint16(at + 10, true), crc: this.view.getUint32(at + 16, true) };
  }

  /** A number of eight bytes; beyond what numbers hold exactly, no file reaches. */
  private wide(at: number): number {
    return Number(this.view.getBigUint64(at, true));
  }

  private unpacked(part: Part): Uint8Array {
    const { flags, method, packed, unpacked, headerStart } = part;
    if ((flags & ENCRYPTED) !== 0) throw new Fault('encrypted', 'its parts are encrypted');
    if (unpacked > Math.min(this.left, constants.MAX_STRING_LENGTH)) throw new Fault('too-large', `a part of ${unpacked} bytes`);
    if (headerStart + 30 > this.bytes.length || this.view.getUint32(headerStart, true) !== LOCAL_HEADER) throw new Fault('damaged', 'a part is not where the directory says');
    const start = headerStart + 30 + this.view.getUint16(headerStart + 26, true) + this.view.getUint16(headerStart + 28, true);
    if (start + packed > this.bytes.length) throw new Fault('damaged', 'a part breaks off');
    if (unpacked > packed * BEST_RATIO + BEST_RATIO) throw new Fault('damaged', 'a part claims to unpack to more than it can');
    this.left -= unpacked;
    const content = unpackedBytes(this.bytes.subarray(start, start + packed), method, unpacked);
    if (content.length !== unpacked || crc32(content) !== part.crc) throw new Fault('damaged', 'a part is not what its checksum says');
    return content;
  }
}

function unpackedBytes(packed: Uint8Array, method: number, size: number): Uint8Array {
  if (method === STORED) return packed;
  if (method !== DEFLATED) throw new Fault('damaged', `a part is packed by method ${method}`);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch (error) {
    // A part that goes on behind the size it declares is a bomb: nothing more of it is unpacked.
    if ((error as { code?: string }).code === 'ERR_BUFFER_TOO_LARGE') throw new Fault('too-large', 'a part unpacks to more than it declares');
    throw new Fault('damaged', 'a part does not unpack');
  }
}

/** Names are ASCII and compared without case; some writers part folders by a backslash. */
function nameOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('utf8').replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

// Matches the encoding a part declares: <?xml version="1.0" encoding="gb2312"?>
// Trap: only at its very start; the word may also stand in the text.
const DECLARED = /^<\?xml[^>]{0,60}encoding=["']([\w-]{1,20})["']/;

function decodedText(bytes: Uint8Array): string {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return buffer.toString('utf16le', 2);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const label = DECLARED.exec(buffer.toString('latin1', 0, 120))?.[1]?.toLowerCase() ?? 'utf-8';
  if (label === 'utf-8') return buffer.toString('utf8');
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    throw new Fault('damaged', `a part is written in ${label}, which no program reads`);
  }
}
