import type { RtfDocument } from './document';
import { writeBlocks } from './flow';
import { RtfInterpreter } from './interpreter';
import type { DocumentProperties } from '../../model/extraction';
import type { FormatReader, FormatReading } from '../reader';
import { TextBuilder } from '../text-builder';
import { meaningful, meaningfulTitle } from '../word/placeholders';

/** Rich Text Format, as Word, WPS and LibreOffice write it. */
export const readRtf: FormatReader = (bytes, { maxBytes }) => Promise.resolve(reading(bytes, maxBytes));

const SIGNATURE = [0x7b, 0x5c, 0x72, 0x74, 0x66];
/** White space and a BOM may stand in front. */
const FURTHEST_START = 64;

function reading(bytes: Uint8Array, maxBytes: number): FormatReading {
  if (bytes.length > maxBytes) return { ok: false, fault: 'too-large', detail: `${bytes.length} bytes of RTF` };
  const start = startOf(bytes);
  if (start < 0) return { ok: false, fault: 'damaged', detail: 'does not begin with {\\rtf' };
  const document = new RtfInterpreter(bytes, start).read();
  if (document.end === 'too-deep') return { ok: false, fault: 'too-complex', detail: 'groups nest deeper than in any real file' };
  if (document.end === 'cut' || isSwallowed(document)) return { ok: false, fault: 'damaged', detail: 'breaks off: groups that were opened are not closed' };
  if (document.end === 'unpaired') return { ok: false, fault: 'damaged', detail: 'its groups do not pair: the first ends in front of more text' };
  const builder = new TextBuilder();
  write(document, builder);
  const extraction = builder.build(propertiesOf(document));
  return /\S/.test(extraction.text) ? { ok: true, extraction } : { ok: false, fault: 'no-text', detail: 'an RTF file without text' };
}

function startOf(bytes: Uint8Array): number {
  for (let at = 0; at < FURTHEST_START; at++) if (SIGNATURE.every((byte, nth) => bytes[at + nth] === byte)) return at;
  return -1;
}

/** A group that was never closed takes all behind it, and the last brace: the text is then in a table of fonts, or in a header. */
function isSwallowed({ isClosed, body }: RtfDocument): boolean {
  return !isClosed && body.every((block) => 'paragraph' in block && block.paragraph.text.trim() === '');
}

function write({ body, notes, furniture }: RtfDocument, builder: TextBuilder): void {
  writeBlocks(body, builder);
  writeBlocks(notes, builder, true);
  const said = new Set<string>();
  for (const block of furniture) {
    const texts = 'paragraph' in block ? [block.paragraph.text] : block.table.flatMap(({ cells }) => cells.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text)));
    for (const text of texts.map((one) => one.trim())) {
      if (said.has(text)) continue;
      said.add(text);
      builder.furniture(text);
    }
  }
}

function propertiesOf({ info: { title, company, created } }: RtfDocument): DocumentProperties {
  return { title: meaningfulTitle(title), organisation: meaningful(company), created: timeOf(created) };
}

/** RTF gives local time and no zone. */
function timeOf([year, month, day, hour, minute]: readonly number[]): string | null {
  if (year === undefined || month === undefined || day === undefined || year < 1980 || year > 2200 || !(month >= 1 && month <= 12) || !(day >= 1 && day <= 31)) return null;
  const date = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  if (!(hour !== undefined && hour >= 0 && hour <= 23 && minute !== undefined && minute >= 0 && minute <= 59)) return date;
  return `${date}T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
