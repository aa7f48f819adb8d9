/** Texts above this size get an array of their own. */
export const DESK_UNITS = 1 << 19;
const desk = Buffer.allocUnsafeSlow(DESK_UNITS * 2);
const deskUnits = new Uint16Array(desk.buffer);

/**
 * An array that begins with the text's UTF-16 units, valid until the next call: reading them is twice as fast as asking
 * the string for each. It may be longer than the text.
 */
export function unitsOf(text: string): Uint16Array {
  if (text.length <= DESK_UNITS) {
    desk.write(text, 'utf16le');
    return deskUnits;
  }
  const bytes = Buffer.allocUnsafeSlow(text.length * 2);
  bytes.write(text, 'utf16le');
  return new Uint16Array(bytes.buffer);
}
