// Matches the end of a line: CRLF, LF or CR. Trap: CRLF is one end and no two.
export const LINE_END = /\r\n|\r|\n/g;

export function endsLine(text: string): boolean {
  return text.endsWith('\n') || text.endsWith('\r');
}
