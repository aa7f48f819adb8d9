/** Values of a signature that stand for no gram. */
export const EMPTY = 0x7fffffff;

/*
 * Character 3-grams of a text without its white space, hashed to 32 bits with a sign: those without one
 * are no small integers to the engine, and comparing them takes twice the time. The units are mixed by multiplication, as in
 * Murmur's finalizer: neighbouring characters differ in few bits, and minima need all bits to be fair.
 */

/** Hashes of the 3-grams, in order, repeated ones included; `into` must have room for as many as the text has units. @returns how many. */
export function hashGrams(text: string, into: Int32Array): number {
  let count = 0;
  let a = 0;
  let b = 0;
  let seen = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit <= 0x20 || unit === 0x3000 || unit === 0xa0) continue;
    if (seen >= 2) into[count++] = mixed(a, b, unit);
    else seen++;
    a = b;
    b = unit;
  }
  return count;
}

function mixed(a: number, b: number, c: number): number {
  let hash = Math.imul(a, 0x85ebca6b) ^ Math.imul(b, 0xc2b2ae35) ^ Math.imul(c, 0x27d4eb2f);
  hash ^= hash >>> 16;
  hash = Math.imul(hash, 0x7feb352d);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x846ca68b);
  return hash ^ (hash >>> 16);
}
