/* How near the text of a page comes to what its writer took for right. */

export const squeezed = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '');

function grams(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (let at = 0; at + 4 <= text.length; at++) found.set(text.slice(at, at + 4), (found.get(text.slice(at, at + 4)) ?? 0) + 1);
  return found;
}

/** The gold with those of its optional lines that the text has as lines of their own, beside the lines it must have. */
export function bodyOf(body: readonly string[], text: string): string {
  const lines = text.split('\n').map(squeezed);
  const must = body.filter((line) => !line.startsWith('?')).map(squeezed);
  const times = (list: readonly string[], line: string): number => list.filter((one) => one === line).length;
  return body.map((line) => (line.startsWith('?') ? squeezed(line.slice(1)) : line)).filter((line, at) => body[at]?.startsWith('?') !== true || times(lines, line) > times(must, line)).join('\n');
}

/** F1 of the bags of 4-grams. */
export function score(gold: string, got: string): number {
  const [a, b] = [grams(gold), grams(got)];
  let both = 0;
  for (const [gram, count] of a) both += Math.min(count, b.get(gram) ?? 0);
  const sizes = Math.max(0, gold.length - 3) + Math.max(0, got.length - 3);
  return sizes === 0 ? 1 : (2 * both) / sizes;
}
