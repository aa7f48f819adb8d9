/** Texts up to this size share one array for good. */
export const DESK_UNITS = 1 << 19;
const desk = Buffer.allocUnsafeSlow(DESK_UNITS * 2);
const deskUnits = new Uint16Array(desk.buffer);

/**
 * The array of the last text above this size, for the next one. Half a dozen passes read each text, and memory beside the heap makes the
 * collector search all of it; held weakly, since what one run has made stays to the end of the run, and no longer.
 */
let large: WeakRef<Buffer> | undefined;

/**
 * An array that begins with the text's UTF-16 units, valid until the next call: reading them is twice as fast as asking
 * the string for each. It may be longer than the text.
 */
export function unitsOf(text: string): Uint16Array {
  const bytes = bytesOf(text);
  return bytes === desk ? deskUnits : new Uint16Array(bytes.buffer);
}

/** The same as bytes, the lower one first; they too may be more than the text has. */
export function bytesOf(text: string): Buffer {
  const bytes = text.length <= DESK_UNITS ? desk : roomFor(text.length * 2);
  bytes.write(text, 'utf16le');
  return bytes;
}

function roomFor(size: number): Buffer {
  const known = large?.deref();
  if (known !== undefined && known.length >= size) return known;
  const made = Buffer.allocUnsafeSlow(size);
  large = new WeakRef(made);
  return made;
}
