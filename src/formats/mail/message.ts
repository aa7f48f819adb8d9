import type PostalMime from 'postal-mime';

/** A part of a message with its transfer encoding undone; its characters are not decoded. */
export interface MailPart {
  /** In lower case: `text/html`. */
  readonly type: string;
  readonly parameters: Readonly<Record<string, string | undefined>>;
  readonly isAttachment: boolean;
  readonly fileName: string | null;
  readonly headers: readonly { readonly key: string; readonly value: string }[];
  readonly contentId: string | null;
  readonly bytes: Uint8Array;
  readonly parts: readonly MailPart[];
}

/** What the parser keeps of a part. Its types leave this out, so the version is held in package.json and a test reads it. */
interface Node {
  readonly contentType: { readonly parsed: { readonly value: string; readonly params: Record<string, string | undefined> } };
  readonly contentDisposition: { readonly parsed: { readonly value: string; readonly params: Record<string, string | undefined> } };
  readonly contentId?: string;
  readonly headers: readonly { readonly key: string; readonly value: string }[];
  readonly content: ArrayBuffer | null;
  readonly childNodes: readonly Node[];
}

/** Parts in one another; mail programs make five or six. */
const DEEPEST = 50;
/** Of all parts together; a page with a thousand pictures has 300 KB. */
const LARGEST_HEADERS = 4 << 20;
/** Headers that make parts, two or three to a part. Each part costs the parser a buffer of 100 KB for a moment. */
const MOST_PART_HEADERS = 50_000;
// Matches the start of such a header. Trap: it may stand in a text too, and a text that quotes 50,000 of them is no document either.
const PART_HEADER = /\ncontent-/gi;

export type Message = { readonly root: MailPart } | { readonly tooComplex: string };

/**
 * Takes a message apart. The parser decodes characters as they are declared, and pages keep stale labels:
 * its tree of undecoded parts is taken and not its texts.
 */
export async function parseMessage(bytes: Uint8Array): Promise<Message> {
  if (holdsMore(bytes, MOST_PART_HEADERS)) return { tooComplex: 'it has more parts than any real message' };
  const parser = new (postalMime())({ maxNestingDepth: DEEPEST, maxHeadersSize: LARGEST_HEADERS, forceRfc822Attachments: true });
  try {
    await parser.parse(bytes);
  } catch (error) {
    return { tooComplex: error instanceof Error ? error.message.replace(/^[A-Z]/, (letter) => letter.toLowerCase()) : 'it has no end' };
  }
  return { root: partOf((parser as unknown as { readonly root: Node }).root) };
}

/** Words that stand encoded in a header: =?gb2312?B?udjT2g==?= */
export function decodeWords(text: string): string {
  return postalMime().decodeWords(text);
}

function postalMime(): typeof PostalMime {
  return require('postal-mime') as typeof PostalMime;
}

/** A part and all parts in it, in order. */
export function allParts(part: MailPart): MailPart[] {
  return [part, ...part.parts.flatMap(allParts)];
}

/** @param key in lower case. */
export function headerOf({ headers }: MailPart, key: string): string | null {
  return headers.find((header) => header.key === key)?.value ?? null;
}

function partOf({ contentType, contentDisposition, contentId, headers, content, childNodes }: Node): MailPart {
  const { value, params } = contentType.parsed;
  const fileName = contentDisposition.parsed.params['filename'] ?? params['name'];
  return {
    type: value.toLowerCase(),
    parameters: params,
    isAttachment: contentDisposition.parsed.value === 'attachment',
    fileName: fileName === undefined ? null : decodeWords(fileName),
    headers,
    contentId: contentId ?? null,
    bytes: new Uint8Array(content ?? new ArrayBuffer(0)),
    parts: childNodes.map(partOf),
  };
}

function holdsMore(bytes: Uint8Array, limit: number): boolean {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  let count = 0;
  for (PART_HEADER.lastIndex = 0; PART_HEADER.test(text); ) if (++count > limit) return true;
  return false;
}
