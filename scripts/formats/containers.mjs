// Small writers of the two containers that fixtures need byte by byte: OLE compound files and PDF.
import { deflateSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { visibleLines } from './lines.mjs';

const SECTOR = 512;
const [END, FREE, FAT] = [0xfffffffe, 0xffffffff, 0xfffffffd];

/** @param {[string, Uint8Array][]} streams each of at least 4096 bytes, so that none goes to the mini stream. */
export function oleOf(streams) {
  const sizes = streams.map(([, bytes]) => Math.ceil(bytes.length / SECTOR));
  const fat = Buffer.alloc(SECTOR, 0xff);
  fat.writeUInt32LE(FAT, 0);
  fat.writeUInt32LE(END, 4);
  const directory = Buffer.alloc(SECTOR);
  const entry = (slot, name, type, start, size, child, next) => {
    const at = slot * 128;
    directory.write(name, at, 'utf16le');
    directory.writeUInt16LE(name.length * 2 + 2, at + 64);
    directory[at + 66] = type;
    directory[at + 67] = 1;
    [FREE, next, child].forEach((value, index) => directory.writeUInt32LE(value, at + 68 + index * 4));
    directory.writeUInt32LE(start, at + 116);
    directory.writeUInt32LE(size, at + 120);
  };
  entry(0, 'Root Entry', 5, END, 0, 1, FREE);
  const body = [];
  let sector = 2;
  streams.forEach(([name, bytes], index) => {
    entry(index + 1, name, 2, sector, bytes.length, FREE, index + 1 < streams.length ? index + 2 : FREE);
    for (let at = 0; at < sizes[index]; at++) fat.writeUInt32LE(at + 1 < sizes[index] ? sector + at + 1 : END, (sector + at) * 4);
    body.push(Buffer.concat([bytes, Buffer.alloc(sizes[index] * SECTOR - bytes.length)]));
    sector += sizes[index];
  });
  const header = Buffer.alloc(SECTOR, 0xff);
  header.fill(0, 0, 76);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(header);
  [[24, 0x3e], [26, 3], [28, 0xfffe], [30, 9], [32, 6]].forEach(([at, value]) => header.writeUInt16LE(value, at));
  [[44, 1], [48, 1], [56, 4096], [60, END], [64, 0], [68, END], [72, 0], [76, 0]].forEach(([at, value]) => header.writeUInt32LE(value, at));
  return Buffer.concat([header, fat, directory, ...body]);
}

/** @param {(string | Buffer)[]} objects numbered from 1; the first is the catalogue. */
export function pdfOf(objects) {
  const parts = [Buffer.from('%PDF-1.6\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const places = [];
  let at = parts[0].length;
  objects.forEach((object, index) => {
    const bytes = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from('\nendobj\n')]);
    places.push(at);
    parts.push(bytes);
    at += bytes.length;
  });
  parts.push(Buffer.from(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`));
  return Buffer.concat(parts);
}

export const streamOf = (content, dictionary = '') => {
  const packed = deflateSync(content, { level: 9 });
  return Buffer.concat([Buffer.from(`<< /Length ${packed.length} /Filter /FlateDecode ${dictionary}>>\nstream\n`), packed, Buffer.from('\nendstream')]);
};

const [EM, LEADING, LEFT, TOP, PER_LINE, LINES] = [16, 28, 80, 750, 28, 22];
/** Half-width characters take half a place. */
const ems = (text) => [...text].reduce((sum, character) => sum + (character.charCodeAt(0) < 128 ? 0.5 : 1), 0);

function broken(text, indent) {
  const lines = [];
  let line = '　'.repeat(indent);
  for (const character of text) {
    // A mark that closes may hang over the edge and never begins a line.
    if (ems(line + character) > PER_LINE && !'，。；：、）”》！'.includes(character)) {
      lines.push(line);
      line = '';
    }
    line += character;
  }
  return [...lines, line];
}

/** The document set by a program that knows fonts by name only: GBK-EUC-H, nothing embedded, the number of the page at the foot. */
export function gbkPdfOf(document) {
  const rows = document.blocks.flatMap((block) => {
    const [text] = visibleLines({ blocks: [block] });
    if (['title', 'center'].includes(block.kind)) return [{ text, left: LEFT + ((PER_LINE - ems(text)) / 2) * EM }];
    return broken(text, block.kind === 'addressee' ? 0 : 2).map((line) => ({ text: line.replace(/^　+/u, ''), left: LEFT + (line.startsWith('　') ? 2 * EM : 0) }));
  });
  const pages = [];
  for (let at = 0; at < rows.length; at += LINES) pages.push(rows.slice(at, at + LINES));
  const show = (text, left, top) => `1 0 0 1 ${left} ${top} Tm <${iconv.encode(text, 'gbk').toString('hex')}> Tj\n`;
  const contents = pages.map((page, number) => `BT /F1 ${EM} Tf\n${page.map(({ text, left }, line) => show(text, left, TOP - line * LEADING)).join('')}${show(`— ${number + 1} —`, 280, 60)}ET`);
  const first = 6;
  return pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, at) => `${first + at * 2} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light-GBK-EUC-H /Encoding /GBK-EUC-H /DescendantFonts [4 0 R] >>',
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000 /W [814 [500] 815 907 500] /FontDescriptor 5 0 R >>',
    '<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [-25 -254 1000 880] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 93 >>',
    ...contents.flatMap((content, at) => [`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${first + at * 2 + 1} 0 R >>`, streamOf(content)]),
  ]);
}
