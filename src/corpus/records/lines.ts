/** One line, without its LF. Numbers start at 1. */
export type Line =
  | { readonly number: number; readonly bytes: Buffer }
  /** @property length of the line; it was not held. */
  | { readonly number: number; readonly length: number };

const LF = 10;

/**
 * Each line as soon as it ends; the last may have no LF. Lines end at LF only: U+2028 and a lone CR may stand in JSON.
 * @param maxBytes a longer line is passed over and told by its length; never more than this and one chunk is in memory.
 */
export async function* linesOf(chunks: AsyncIterable<Buffer>, maxBytes: number): AsyncGenerator<Line, void, void> {
  let number = 0;
  let parts: Buffer[] = [];
  let length = 0;
  const take = (part: Buffer): void => {
    length += part.length;
    if (length > maxBytes) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const ended = (): Line => {
    number++;
    const line: Line = length > maxBytes ? { number, length } : { number, bytes: parts.length === 1 ? (parts[0] as Buffer) : Buffer.concat(parts) };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let at = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, at)) {
      take(chunk.subarray(at, end));
      yield ended();
      at = end + 1;
    }
    take(chunk.subarray(at));
  }
  if (length > 0) yield ended();
}
