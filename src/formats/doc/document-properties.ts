import { Bytes, unlessDamaged } from './bytes';
import type { CompoundFile } from './compound-file';
import { decodePage } from '../word/code-pages';
import { meaningful, meaningfulTitle } from '../word/placeholders';
import type { DocumentProperties } from '../../model/extraction';

const CODE_PAGE = 1;
const TITLE = 2;
const CREATED = 12;
const COMPANY = 15;

const SHORT = 2;
const BYTES_STRING = 30;
const UTF16_STRING = 31;
const FILE_TIME = 64;

/** Title, company and time from the two property sets of an Office file. */
export function readDocumentProperties(file: CompoundFile): DocumentProperties {
  const summary = propertySet(unlessDamaged(() => file.stream('\u0005SummaryInformation'), null));
  const more = propertySet(unlessDamaged(() => file.stream('\u0005DocumentSummaryInformation'), null));
  return { title: meaningfulTitle(summary.text(TITLE)), organisation: meaningful(more.text(COMPANY)), created: summary.time(CREATED) };
}

interface PropertySet {
  text(property: number): string | null;
  time(property: number): string | null;
}

function propertySet(stream: Uint8Array | null): PropertySet {
  const bytes = new Bytes(stream ?? new Uint8Array());
  const places = unlessDamaged(() => placesOf(bytes), new Map<number, number>());
  const valueOf = <T>(property: number, read: (at: number, kind: number) => T | null): T | null => {
    const at = places.get(property);
    return at === undefined ? null : unlessDamaged(() => read(at + 4, bytes.u16(at)), null);
  };
  const codePage = valueOf(CODE_PAGE, (at, kind) => (kind === SHORT ? bytes.u16(at) : null)) ?? 1252;
  return {
    text: (property) => valueOf(property, (at, kind) => {
      if (kind !== BYTES_STRING && kind !== UTF16_STRING) return null;
      const length = bytes.u32(at);
      const text = kind === UTF16_STRING ? bytes.utf16(at + 4, length) : decodePage(bytes.part(at + 4, length), codePage);
      return text.split('\0')[0] ?? '';
    }),
    time: (property) => valueOf(property, (at, kind) => (kind === FILE_TIME ? isoOf(bytes.u32(at), bytes.u32(at + 4)) : null)),
  };
}

function placesOf(bytes: Bytes): Map<number, number> {
  const section = bytes.u32(44);
  const count = bytes.u32(section + 4);
  const places = new Map<number, number>();
  for (let nth = 0; nth < count && section + 16 + nth * 8 <= bytes.length; nth++) places.set(bytes.u32(section + 8 + nth * 8), section + bytes.u32(section + 12 + nth * 8));
  return places;
}

/** From 1601 to 1970. */
const EPOCH_SECONDS = 11_644_473_600;
/** Before this there was no Word: a time that was never set. */
const FIRST_SECONDS = 315_532_800;

function isoOf(low: number, high: number): string | null {
  const seconds = Math.floor((high * 4_294_967_296 + low) / 10_000_000) - EPOCH_SECONDS;
  if (seconds < FIRST_SECONDS || seconds > 7_258_118_400) return null;
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}
