import { isUtf8 } from 'node:buffer';

/**
 * File names are bytes. Inside this room a name is a string in which a byte that is not UTF-8 stands as a lone
 * surrogate U+DC80 to U+DCFF (Python's surrogateescape, PEP 383): globs and sorting work, and nothing is lost.
 */

// Matches one escaped byte: the \udcc0 of "\udcc0.txt"
// Trap: without the u flag it would also match the second half of 𠮷 (\ud842\udfb7); with it, only lone surrogates.
const ESCAPED = /[\udc80-\udcff]/u;
const EVERY_ESCAPED = new RegExp(ESCAPED.source, 'gu');

/** Reads the bytes of a name. */
export function decodeName(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  let name = '';
  for (let at = 0; at < bytes.length; ) {
    const length = [1, 2, 3, 4].find((n) => at + n <= bytes.length && isUtf8(bytes.subarray(at, at + n)));
    name += length === undefined ? String.fromCharCode(0xdc00 + (bytes[at] ?? 0)) : bytes.toString('utf8', at, at + length);
    at += length ?? 1;
  }
  return name;
}

/** The bytes of a name, exact for every name that `decodeName` gave. */
export function bytesOfName(name: string): Buffer {
  if (!ESCAPED.test(name)) return Buffer.from(name, 'utf8');
  const parts: Buffer[] = [];
  let at = 0;
  for (const match of name.matchAll(EVERY_ESCAPED)) {
    parts.push(Buffer.from(name.slice(at, match.index), 'utf8'), Buffer.of(match[0].charCodeAt(0) - 0xdc00));
    at = match.index + 1;
  }
  parts.push(Buffer.from(name.slice(at), 'utf8'));
  return Buffer.concat(parts);
}

/** What `node:fs` opens: a string where it can be one. */
export function forFs(name: string): string | Buffer {
  return ESCAPED.test(name) ? bytesOfName(name) : name;
}

/** How a path stands in reports: `/`, NFC, odd bytes percent-escaped, and then the raw bytes beside it in base64. */
export function reportedPath(path: string): { readonly path: string; readonly pathBytes?: string } {
  const text = path.normalize('NFC');
  if (!ESCAPED.test(path)) return { path: text };
  const escaped = text.replace(EVERY_ESCAPED, (byte) => `%${(byte.charCodeAt(0) - 0xdc00).toString(16).toUpperCase()}`);
  return { path: escaped, pathBytes: bytesOfName(path).toString('base64') };
}

/**
 * Compares by UTF-8 bytes without encoding. UTF-16 order differs only where a surrogate meets U+E000 to U+FFFF:
 * 𠮷 is \ud842… and yet stands behind ｡ (U+FF61).
 */
export function byUtf8(a: string, b: string): number {
  const length = Math.min(a.length, b.length);
  for (let at = 0; at < length; at++) {
    const x = a.charCodeAt(at);
    const y = b.charCodeAt(at);
    if (x !== y) return rank(x) - rank(y);
  }
  return a.length - b.length;
}

function rank(unit: number): number {
  if (unit < 0xd800) return unit;
  return unit < 0xe000 ? unit + 0x2000 : unit - 0x800;
}
