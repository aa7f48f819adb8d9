import { constants } from 'node:buffer';
import type { ReadLimits } from '../reader';
import { readDirectory, type ZipEntry } from '../zip/directory';
import { unpackEntry } from '../zip/entry';
import { sourceOf, type ByteSource } from '../zip/source';
import type { UnpackFailure } from '../unpacked';
import { Fault } from './fault';

/** No document has as many parts; a thousand pictures make a thousand. */
const MOST_PARTS = 100_000;

/** The parts of a package by name. What is unpacked counts, all parts together; pictures are never unpacked. */
export class Parts {
  private readonly source: ByteSource;
  /** Names are compared without case. */
  private readonly entries = new Map<string, ZipEntry>();
  /** How many bytes may still be unpacked. */
  private left: number;

  constructor(bytes: Uint8Array, { maxBytes }: ReadLimits) {
    this.source = sourceOf(bytes);
    this.left = maxBytes;
    const directory = readDirectory(this.source, { maxEntries: MOST_PARTS, maxTotal: Infinity });
    if (!directory.ok) throw faultFrom(directory);
    for (const entry of directory.entries) this.entries.set(entry.name.toLowerCase(), entry);
  }

  has(name: string): boolean {
    return this.entries.has(name.toLowerCase());
  }

  /** The text of a part; null when the package has none of this name. */
  text(name: string): string | null {
    const entry = this.entries.get(name.toLowerCase());
    if (entry === undefined) return null;
    const unpacked = unpackEntry(this.source, entry, Math.min(this.left, constants.MAX_STRING_LENGTH));
    if (!unpacked.ok) throw faultFrom(unpacked);
    this.left -= unpacked.bytes.length;
    return decodedText(unpacked.bytes);
  }
}

/** No office program packs in another way than the two that are read. */
function faultFrom({ fault, detail }: UnpackFailure): Fault {
  return new Fault(fault === 'unsupported' ? 'damaged' : fault, detail);
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
