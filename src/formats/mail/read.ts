import { bomOf } from '../../loader/bom';
import { decode } from '../../loader/decode';
import type { CarriedFile, DocumentProperties } from '../../model/extraction';
import type { FormatReader, FormatReading } from '../reader';
import { TextBuilder } from '../text-builder';
import { bodyParts, isPage } from './body';
import { carriedBy } from './carried';
import { withFrames } from './frames';
import { allParts, parseMessage, type MailPart } from './message';
import { textOf } from './part-text';
import { isSavedPage, propertiesOf, urlOf } from './properties';

/** A message in a message in a message: forwarded twice. */
const DEEPEST_FORWARD = 3;

/** Reads saved pages (.mht, .mhtml) and mail (.eml). A page goes the way of pages; text alone is taken line by line. */
export const readMail: FormatReader = async (bytes, limits) => read(bytes, limits.maxBytes, 0);

async function read(given: Uint8Array, maxBytes: number, depth: number): Promise<FormatReading> {
  if (given.length > maxBytes) return { ok: false, fault: 'too-large', detail: `it has ${given.length} bytes` };
  const bytes = withoutMark(given);
  const message = await parseMessage(bytes);
  if ('tooComplex' in message) return { ok: false, fault: 'too-complex', detail: message.tooComplex };
  const { root } = message;
  const body = bodyParts(root);
  if (body.length === 0) {
    const forwarded = depth < DEEPEST_FORWARD ? allParts(root).find(({ type, bytes: inner }) => type === 'message/rfc822' && inner.length > 0) : undefined;
    return forwarded === undefined ? withoutBody(root, bytes) : withCarried(await read(forwarded.bytes, maxBytes, depth + 1), carriedBy(root, [forwarded]));
  }
  const texts: string[] = [];
  for (const part of body) {
    const text = textOf(part);
    if (text === null) return { ok: false, fault: 'damaged', detail: 'the encoding of its text cannot be told' };
    texts.push(text);
  }
  const page = body.find(isPage);
  const url = urlOf(root, page);
  const properties = propertiesOf(root, isSavedPage(root, page));
  if (page !== undefined) {
    if (!isClosed(root, bytes) && isHalf(texts.join('\n'))) return { ok: false, fault: 'damaged', detail: 'its page breaks off' };
    const pages = texts.map((text, nth) => (isPage(body[nth] ?? page) ? text : asPage(text)));
    const framed = withFrames(pages.join('\n'), root, body);
    return withCarried({ ok: true, page: framed.page, properties, ...(url === null ? {} : { url }) }, carriedBy(root, [...body, ...framed.shown]));
  }
  const extraction = extractionOf(texts.map((text, nth) => unfolded(text, body[nth]?.parameters ?? {})), properties);
  return withCarried({ ok: true, extraction }, carriedBy(root, body));
}

function withCarried(reading: FormatReading, carried: readonly CarriedFile[]): FormatReading {
  return !reading.ok || carried.length === 0 ? reading : { ...reading, carried: [...(reading.carried ?? []), ...carried] };
}

/** Headers begin with the first byte: an editor that saved the message put a byte order mark in front, and perhaps wrote it in UTF-16. */
function withoutMark(bytes: Uint8Array): Uint8Array {
  const mark = bomOf(bytes);
  if (mark === null) return bytes;
  return mark === 'utf-8' ? bytes.subarray(UTF8_MARK_LENGTH) : Buffer.from(decode(bytes, mark).text.replace(/^\ufeff/, ''));
}

const UTF8_MARK_LENGTH = 3;

// Matches the empty line between the headers and the body. Trap: its end may be CRLF or LF.
const HEADERS_END = /\n\r?\n/;

function withoutBody(root: MailPart, bytes: Uint8Array): FormatReading {
  const text = Buffer.from(bytes).toString('latin1');
  if (!HEADERS_END.test(text)) return { ok: false, fault: 'damaged', detail: 'it breaks off in its headers' };
  if (root.type.startsWith('multipart/')) {
    if (root.parts.length === 0) return { ok: false, fault: 'damaged', detail: 'none of its parts is there' };
    if (!isClosed(root, bytes)) return { ok: false, fault: 'damaged', detail: 'it breaks off in front of its text' };
  }
  const attached = allParts(root).flatMap(({ fileName }) => (fileName === null ? [] : [fileName]));
  if (attached.length === 0 && FILE_TYPE.test(root.type)) attached.push(root.type);
  if (attached.length === 0) return { ok: false, fault: 'no-text', detail: 'no part of it is text' };
  const more = attached.length > SHOWN ? ` and ${attached.length - SHOWN} more` : '';
  return { ok: false, fault: 'foreign', detail: `it only carries ${attached.slice(0, SHOWN).join(', ')}${more}` };
}

/** Whether the line is there that ends the last part; some programs leave it out. */
function isClosed({ type, parameters }: MailPart, bytes: Uint8Array): boolean {
  return !type.startsWith('multipart/') || Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(`--${parameters['boundary'] ?? ''}--`);
}

// Matches what opens a page and what closes it. Trap: <header> and </bodytext>; pages may leave both out.
const PAGE_START = /<(?:html|body)\b/i;
const PAGE_END = /<\/(?:html|body)\s*>/i;

function isHalf(page: string): boolean {
  return PAGE_START.test(page) && !PAGE_END.test(page);
}

// Matches types of files of their own, where no name says what they are:  application/pdf . Trap: pictures are a document without a text layer.
const FILE_TYPE = /^(?:application|message|audio|video)\//;

/** Names of attachments that a message names. */
const SHOWN = 5;

function extractionOf(texts: readonly string[], properties: DocumentProperties): ReturnType<TextBuilder['build']> {
  const builder = new TextBuilder();
  for (const text of texts) for (const line of text.split(LINE_END)) builder.paragraph(line);
  return builder.build(properties);
}

// Matches what ends a line of a mail. Trap: bare CR is one as well.
const LINE_END = /\r\n|\n|\r/;
// Matches a line break that `format=flowed` put in: a blank in front of it says that the line goes on.
// Trap: "-- " alone on its line stands in front of a signature and is no such line.
const SOFT_BREAK = /(?<!(?:^|\n)--) \n/g;

/** Undoes the line breaks of RFC 3676. `delsp`: the blank was put in too, as it must be between Chinese characters. */
function unfolded(text: string, parameters: MailPart['parameters']): string {
  if (parameters['format']?.toLowerCase() !== 'flowed') return text;
  return text.replaceAll('\r\n', '\n').replace(SOFT_BREAK, parameters['delsp']?.toLowerCase() === 'yes' ? '' : ' ');
}

/** A text beside a page, so that the two are one page. */
function asPage(text: string): string {
  return text.split(LINE_END).filter((line) => /\S/.test(line)).map((line) => `<p>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`).join('\n');
}
