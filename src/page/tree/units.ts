import { Buffer } from 'node:buffer';

/** Zeros behind a page, so that a look at what follows a mark needs no bound. */
const BEHIND = 16;
const USUAL = 0x100000;

let shared: Buffer | null = null;

/** The units of a page. The memory is used again for the next page, unless it is a long one. */
export function sharedUnits(source: string): Uint16Array {
  if (source.length + BEHIND > USUAL) return ownUnits(source);
  return filled((shared ??= Buffer.alloc(USUAL * 2)), source);
}

/** The same in memory of their own, for a page inside a page. */
export function ownUnits(source: string): Uint16Array {
  return filled(Buffer.alloc((source.length + BEHIND) * 2), source);
}

function filled(buffer: Buffer, source: string): Uint16Array {
  const length = source.length + BEHIND;
  buffer.write(source, 0, 'utf16le');
  const units = new Uint16Array(buffer.buffer, buffer.byteOffset, length);
  units.fill(0, source.length);
  return units;
}
