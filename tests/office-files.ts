import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../src/formats/crc32';
import type { Extraction } from '../src/model/extraction';
import type { FormatReader, ReadFault } from '../src/formats/reader';

/** Makes office documents for tests, part by part. */

export interface ZipOptions {
  /** Sizes the directory declares instead of the true ones, by part. */
  readonly declared?: Readonly<Record<string, number>>;
  readonly flags?: number;
  readonly stored?: boolean;
  /** Sizes and places in eight bytes, as some programs always write them. */
  readonly wide?: boolean;
}

export function zipOf(parts: Readonly<Record<string, string | Uint8Array>>, { declared = {}, flags = 0, stored = false, wide = false }: ZipOptions = {}): Uint8Array {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(parts)) {
    const bytes = Buffer.from(content as string);
    const packed = stored ? bytes : deflateRawSync(bytes);
    const nameBytes = Buffer.from(name);
    const size = declared[name] ?? bytes.length;
    const header = Buffer.alloc(26);
    header.writeUInt16LE(20, 0);
    header.writeUInt16LE(flags, 2);
    header.writeUInt16LE(stored ? 0 : 8, 4);
    header.writeUInt32LE(crc32(bytes), 10);
    header.writeUInt32LE(packed.length, 14);
    header.writeUInt32LE(size, 18);
    header.writeUInt16LE(nameBytes.length, 22);
    locals.push(Buffer.from('PK\x03\x04'), header, nameBytes, packed);
    const entry = Buffer.alloc(46);
    entry.write('PK\x01\x02', 0, 'latin1');
    header.copy(entry, 6);
    entry.writeUInt32LE(offset, 42);
    const extra = Buffer.alloc(wide ? 28 : 0);
    if (wide) {
      extra.writeUInt16LE(1, 0);
      extra.writeUInt16LE(24, 2);
      extra.writeBigUInt64LE(BigInt(size), 4);
      extra.writeBigUInt64LE(BigInt(packed.length), 12);
      extra.writeBigUInt64LE(BigInt(offset), 20);
      for (const at of [20, 24, 42]) entry.writeUInt32LE(0xffffffff, at);
      entry.writeUInt16LE(28, 30);
    }
    entries.push(entry, nameBytes, extra);
    offset += 30 + nameBytes.length + packed.length;
  }
  const count = Object.keys(parts).length;
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  for (const at of [8, 10]) end.writeUInt16LE(wide ? 0xffff : count, at);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(wide ? 0xffffffff : offset, 16);
  const wideEnd = Buffer.alloc(wide ? 76 : 0);
  if (wide) {
    wideEnd.write('PK\x06\x06', 0, 'latin1');
    wideEnd.writeBigUInt64LE(BigInt(count), 32);
    wideEnd.writeBigUInt64LE(BigInt(directory.length), 40);
    wideEnd.writeBigUInt64LE(BigInt(offset), 48);
    wideEnd.write('PK\x06\x07', 56, 'latin1');
    wideEnd.writeBigUInt64LE(BigInt(offset + directory.length), 64);
  }
  return Buffer.concat([...locals, directory, wideEnd, end]);
}

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface Docx {
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
  readonly settings?: string;
  readonly core?: string;
  readonly app?: string;
  /** Headers and footers by relation id, which begins with `header` or `footer`. */
  readonly furniture?: Readonly<Record<string, string>>;
  readonly more?: Readonly<Record<string, string>>;
  readonly relations?: string;
}

/** The parts of a document with this body. */
export function docxParts(body: string, { styles, numbering, footnotes, endnotes, settings, core, app, furniture = {}, more = {}, relations = '' }: Docx = {}): Record<string, string> {
  const part = (root: string, inner: string): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:${root} xmlns:w="${W}" xmlns:r="${R}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math">${inner}</w:${root}>`;
  const relation = (id: string, kind: string, target: string): string => `<Relationship Id="${id}" Type="${R}/${kind}" Target="${target}"/>`;
  const own: Record<string, string> = { 'word/document.xml': part('document', `<w:body>${body}</w:body>`) };
  const references: string[] = [];
  for (const [kind, root, inner] of [['styles', 'styles', styles], ['numbering', 'numbering', numbering], ['footnotes', 'footnotes', footnotes], ['endnotes', 'endnotes', endnotes], ['settings', 'settings', settings]] as const) {
    if (inner === undefined) continue;
    own[`word/${kind}.xml`] = part(root, inner);
    references.push(relation(kind, kind, `${kind}.xml`));
  }
  for (const [id, inner] of Object.entries(furniture)) {
    const kind = id.startsWith('header') ? 'header' : 'footer';
    own[`word/${id}.xml`] = part(kind === 'header' ? 'hdr' : 'ftr', inner);
    references.push(relation(id, kind, `/word/${id}.xml`));
  }
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    '_rels/.rels': `<Relationships xmlns="${RELATIONS}">${relation('a', 'officeDocument', 'word/document.xml')}${core === undefined ? '' : `<Relationship Id="b" Type="${RELATIONS}/metadata/core-properties" Target="docProps/core.xml"/>`}${app === undefined ? '' : relation('c', 'extended-properties', 'docProps/app.xml')}</Relationships>`,
    ...own,
    'word/_rels/document.xml.rels': `<Relationships xmlns="${RELATIONS}">${references.join('')}${relations}</Relationships>`,
    ...(core === undefined ? {} : { 'docProps/core.xml': `<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${core}</cp:coreProperties>` }),
    ...(app === undefined ? {} : { 'docProps/app.xml': `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">${app}</Properties>` }),
    ...more,
  };
}

export function docxOf(body: string, parts: Docx = {}): Uint8Array {
  return zipOf(docxParts(body, parts));
}

/** A paragraph with these properties. */
export function p(text: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${text === '' ? '' : r(text)}</w:p>`;
}

export function r(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export const LIMITS = { maxBytes: 64 * 1024 * 1024 };

export async function extracted(read: FormatReader, bytes: Uint8Array): Promise<Extraction> {
  const reading = await read(bytes, LIMITS);
  if (!reading.ok) throw new Error(`${reading.fault}: ${reading.detail}`);
  if ('page' in reading) throw new Error('a page');
  checkTiling(reading.extraction);
  return reading.extraction;
}

export async function faultOf(read: FormatReader, bytes: Uint8Array, maxBytes = LIMITS.maxBytes): Promise<ReadFault | null> {
  const reading = await read(bytes, { maxBytes });
  return reading.ok ? null : reading.fault;
}

/** Edits are sorted, disjoint and none empty; every place of the style is one of the text. Throws where this does not hold. */
export function checkTiling({ text, edits, style }: Extraction): void {
  let last = 0;
  for (const { sourceStart, sourceEnd } of edits) {
    if (sourceStart < last || sourceEnd <= sourceStart || sourceEnd > text.length) throw new Error(`edit ${sourceStart}–${sourceEnd} behind ${last} of ${text.length}`);
    last = sourceEnd;
  }
  const places = [...style.headings, ...style.aligned].map(({ sourceStart }) => sourceStart).concat(style.notes ?? []);
  for (const at of places) if (!(at >= 0 && at < text.length) || !/\S/.test(text.charAt(at))) throw new Error(`nothing stands at ${at}`);
  for (const { source, rows } of style.tables) {
    for (const span of [source, ...rows.flat().map((cell) => cell.source)]) if (span !== null && !(span[0] >= 0 && span[0] < span[1] && span[1] <= text.length)) throw new Error(`no span: ${String(span)}`);
  }
}
