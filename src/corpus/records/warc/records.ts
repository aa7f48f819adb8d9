import { loadFailures } from '../../../load-failures';
import { UnreadableError } from '../unreadable';
import { ByteQueue } from './byte-queue';

/** The header of a record; names of fields as the file has them. */
export interface WarcHeader {
  /** Position among all records of the file, from 1. */
  readonly number: number;
  readonly fields: Readonly<Record<string, string>>;
  /** Of the block, in bytes. */
  readonly length: number;
}

export interface WarcRecord extends WarcHeader {
  /** Its first bytes only, where it is larger than may be read. */
  readonly block: Buffer;
  readonly isWhole: boolean;
}

/** A header is a few hundred bytes; addresses of pages may make it some thousand. */
const LONGEST_HEADER = 1_048_576;

/** As much is read of a block that is too large, to see what it is. */
const HEAD_BYTES = 65_536;
const EMPTY = Buffer.alloc(0);

// Matches the first line of a record, of every version there is:  WARC/1.0  WARC/0.17
const VERSION = /^WARC\/\d+\.\d+\s*$/;

/**
 * The records of a web archive (ISO 28500) that are wanted, in order, one in memory at a time.
 * @throws UnreadableError where the file breaks off or is no WARC from there on.
 */
export async function* warcRecords(chunks: AsyncIterable<Buffer>, options: { readonly wanted: (header: WarcHeader) => boolean; readonly maxBytes: number }): AsyncGenerator<WarcRecord, void, void> {
  const queue = new ByteQueue(chunks);
  try {
    for (let number = 1; ; number++) {
      const header = await headerIn(queue, number);
      if (header === null) return;
      const isRead = options.wanted(header);
      const isWhole = header.length <= options.maxBytes;
      const block = isRead ? await queue.take(isWhole ? header.length : Math.min(header.length, HEAD_BYTES)) : EMPTY;
      const rest = await queue.skip(header.length - block.length);
      if (block.length + rest < header.length) throw damaged(`it breaks off in record ${number}`);
      if (isRead) yield { ...header, block, isWhole };
    }
  } finally {
    await queue.close();
  }
}

async function headerIn(queue: ByteQueue, number: number): Promise<WarcHeader | null> {
  let line = await lineOf(queue);
  // Two empty lines end a record; some programs write more, or fewer.
  while (line !== null && line.trim() === '') line = await lineOf(queue);
  if (line === null) {
    if (number === 1) throw damaged('there is no record in it');
    return null;
  }
  if (!VERSION.test(line)) throw damaged(number === 1 ? 'it does not begin with a record' : `behind record ${number - 1} no other begins`);
  const fields: Record<string, string> = {};
  let last: string | null = null;
  let size = 0;
  for (;;) {
    line = await lineOf(queue);
    if (line === null) throw damaged(`it breaks off in the header of record ${number}`);
    size += line.length;
    if (size > LONGEST_HEADER) throw damaged(`the header of record ${number} does not end`);
    if (line.trim() === '') break;
    // The value may hold colons:  WARC-Target-URI: http://…
    const colon = line.indexOf(':');
    // A line that begins with a blank goes on with the value before.
    if (/^[ \t]/.test(line) && last !== null) fields[last] = `${fields[last] ?? ''} ${line.trim()}`;
    else if (colon > 0) fields[(last = line.slice(0, colon).trim())] = line.slice(colon + 1).trim();
  }
  const length = Number(fieldOf(fields, 'Content-Length') ?? Number.NaN);
  if (!Number.isSafeInteger(length) || length < 0) throw damaged(`record ${number} does not say how long it is`);
  return { number, fields, length };
}

async function lineOf(queue: ByteQueue): Promise<string | null> {
  return (await queue.line(LONGEST_HEADER))?.toString('utf8') ?? null;
}

/** The value of a field; upper and lower case are one. */
export function fieldOf(fields: Readonly<Record<string, string>>, name: string): string | undefined {
  const direct = fields[name];
  if (direct !== undefined) return direct;
  const lower = name.toLowerCase();
  return Object.entries(fields).find(([known]) => known.toLowerCase() === lower)?.[1];
}

function damaged(detail: string): UnreadableError {
  return new UnreadableError(loadFailures.damaged('warc', detail));
}
