/*
 * The line that a D stands in. A D at the edge of a line that was broken by hand in mid-sentence: …基层卫生战线的D ⏎ 员，我第一时间…
 * Its words are read over the break. Cells and headings that end in a letter are short, or hold no comma.
 */

/** Lines of less are no lines of prose. */
const SHORTEST = 14;

// Matches the end of a line that goes on below. Trap: 维生素D⏎ at the end of a heading has no prose around it.
const OPEN_END = /\p{Script=Han}$/u;
// Matches a line of running text.
const PROSE = /[，。；、]/;

/** The sides of a D read over a break beside it; null where none parts a sentence there. */
export function overBreak(left: string, right: string): { readonly left: string; readonly right: string } | null {
  const [line, next] = [lineEnd(left), lineStart(right)];
  if (next === '' && right.startsWith('\n')) {
    const below = lineStart(right.slice(1));
    return line.length >= SHORTEST && OPEN_END.test(line) && /^\p{Script=Han}/u.test(below) && PROSE.test(below) ? { left, right: right.slice(1) } : null;
  }
  if (line === '' && left.endsWith('\n')) {
    const above = lineEnd(left.slice(0, -1));
    return above.length >= SHORTEST && OPEN_END.test(above) && PROSE.test(next) ? { left: left.slice(0, -1), right } : null;
  }
  return null;
}

/** What of the context before a D stands in its line. */
export function lineEnd(context: string): string {
  return context.slice(context.lastIndexOf('\n') + 1);
}

/** What of the context behind it does. */
export function lineStart(context: string): string {
  const end = context.indexOf('\n');
  return end < 0 ? context : context.slice(0, end);
}
