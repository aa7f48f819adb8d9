// Matches what stands close to its neighbour: Chinese characters and their marks. Trap: letters and digits need a space.
const CLOSE = /[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/;

/** Two lines as one: nothing stands where a break parted two Chinese characters. */
export function joined(before: string, after: string): string {
  if (before === '' || after === '') return before + after;
  return CLOSE.test(before.charAt(before.length - 1)) && CLOSE.test(after.charAt(0)) ? before + after : `${before} ${after}`;
}

/** All lines as one, as a cell holds them. */
export function joinedLines(lines: readonly string[]): string {
  if (lines.length === 1) return (lines[0] as string).trim();
  let out = '';
  for (const line of lines) out = joined(out, line.trim());
  return out;
}
