const MARKS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  // Before UTF-16, whose mark it begins with; a UTF-16 text does not start with NUL.
  ['utf-32le', [0xff, 0xfe, 0x00, 0x00]],
  ['utf-32be', [0x00, 0x00, 0xfe, 0xff]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
  ['gb18030', [0x84, 0x31, 0x95, 0x33]],
];

/** The encoding a byte order mark names, or null. */
export function bomOf(bytes: Uint8Array): string | null {
  for (const [encoding, mark] of MARKS) if (bytes[0] === mark[0] && mark.every((byte, at) => bytes[at] === byte)) return encoding;
  return null;
}
