import { bufferOf } from './decode';
import type { FileFormat } from './formats';

interface Signature {
  readonly format: FileFormat;
  /** Latin-1; `?` stands for any byte. */
  readonly bytes: string;
  /** The signature is made of letters a text may begin with, so the bytes behind it must look binary too. */
  readonly needsBinary?: boolean;
}

const SIGNATURES: readonly Signature[] = [
  { format: 'pdf', bytes: '%PDF-' },
  { format: 'warc', bytes: 'WARC/1.?\r\n' },
  { format: 'rtf', bytes: '{\\rtf' },
  { format: 'jpeg', bytes: '\xff\xd8\xff' },
  { format: 'png', bytes: '\x89PNG\r\n\x1a\n' },
  { format: 'gif', bytes: 'GIF87a', needsBinary: true },
  { format: 'gif', bytes: 'GIF89a', needsBinary: true },
  { format: 'webp', bytes: 'RIFF????WEBP', needsBinary: true },
  { format: 'audio', bytes: 'RIFF????WAVE', needsBinary: true },
  { format: 'video', bytes: 'RIFF????AVI ', needsBinary: true },
  { format: 'bmp', bytes: 'BM????\0\0\0\0', needsBinary: true },
  { format: 'tiff', bytes: 'II*\0' },
  { format: 'tiff', bytes: 'MM\0*' },
  { format: 'zip', bytes: 'PK\x03\x04' },
  { format: 'zip', bytes: 'PK\x05\x06' },
  { format: 'ole', bytes: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1' },
  { format: 'gzip', bytes: '\x1f\x8b\x08' },
  { format: 'rar', bytes: 'Rar!\x1a\x07' },
  { format: 'sevenzip', bytes: '7z\xbc\xaf\x27\x1c' },
  { format: 'xz', bytes: '\xfd7zXZ\0' },
  { format: 'bzip2', bytes: 'BZh?1AY&SY' },
  { format: 'zstd', bytes: '\x28\xb5\x2f\xfd' },
  { format: 'caj', bytes: 'CAJ\0' },
  { format: 'audio', bytes: 'ID3', needsBinary: true },
  { format: 'audio', bytes: 'fLaC', needsBinary: true },
  { format: 'audio', bytes: 'OggS', needsBinary: true },
  { format: 'audio', bytes: '????ftypM4A' },
  { format: 'video', bytes: '????ftyp', needsBinary: true },
  { format: 'video', bytes: '\x1a\x45\xdf\xa3' }, // Matroska, WebM
  { format: 'video', bytes: 'FLV\x01' },
  { format: 'video', bytes: '\x30\x26\xb2\x75\x8e\x66\xcf\x11' }, // WMV, ASF
  { format: 'video', bytes: '\0\0\x01\xba' },
  { format: 'program', bytes: '\x7fELF' },
  { format: 'program', bytes: 'MZ', needsBinary: true },
  { format: 'database', bytes: 'SQLite format 3\0' },
];

/** Names of the parts inside a ZIP that tell what it is; they stand uncompressed in its local headers and directory. */
const ZIP_PARTS: readonly (readonly [FileFormat, string])[] = [
  ['docx', 'word/document'],
  ['xlsx', 'xl/workbook'],
  ['pptx', 'ppt/presentation'],
  ['ofd', 'OFD.xml'],
  ['epub', 'application/epub+zip'],
  ['odf', 'application/vnd.oasis.opendocument'],
  // An Office document whose main part has another name: most are Word's, and the reader says when one is not.
  ['docx', '[Content_Types].xml'],
  ['docx', '_rels/.rels'],
];

/** Names of the streams inside an OLE file, in UTF-16LE. */
const OLE_STREAMS: readonly (readonly [FileFormat, string])[] = [
  ['doc', 'WordDocument'],
  ['xls', 'Workbook'],
  ['ppt', 'PowerPoint Document'],
];

/** How much of either end of a container is searched for the names of its parts. */
const ENDS_BYTES = 65_536;

/** The signatures a file may bear by its first byte, in order; made when the first such byte comes. */
const byFirstByte: (readonly Signature[] | undefined)[] = [];

function signaturesOf(first: number): readonly Signature[] {
  return (byFirstByte[first] ??= SIGNATURES.filter(({ bytes }) => bytes.startsWith('?') || bytes.charCodeAt(0) === first));
}

/** What the first bytes say the file is, or null when it may be text. The file's name counts for nothing. */
export function formatByMagic(bytes: Uint8Array): FileFormat | null {
  const found = signaturesOf(bytes[0] ?? 0).find((signature) => bears(bytes, signature.bytes));
  if (found === undefined || (found.needsBinary === true && !looksBinary(bytes))) return null;
  if (found.format === 'zip') return partOf(bytes, ZIP_PARTS, 'latin1') ?? 'zip';
  if (found.format === 'ole') return partOf(bytes, OLE_STREAMS, 'utf16le') ?? 'ole';
  return found.format;
}

function bears(bytes: Uint8Array, signature: string): boolean {
  if (bytes.length < signature.length) return false;
  for (let at = signature.length - 1; at >= 0; at--) if (signature[at] !== '?' && signature.charCodeAt(at) !== bytes[at]) return false;
  return true;
}

function partOf(bytes: Uint8Array, parts: readonly (readonly [FileFormat, string])[], encoding: 'latin1' | 'utf16le'): FileFormat | null {
  const ends = [bytes.subarray(0, ENDS_BYTES), bytes.subarray(-ENDS_BYTES)].map(bufferOf);
  return parts.find(([, name]) => ends.some((end) => end.includes(name, 0, encoding)))?.[0] ?? null;
}

/** True when the first bytes hold more controls than any text does; only for bytes that are not UTF-16. */
export function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, HEAD_UNITS);
  let controls = 0;
  for (const byte of head) if (isControl(byte)) controls++;
  return isTooMany(controls, head.length);
}

/** The same for the first characters of a decoded text. */
export function readsBinary(text: string): boolean {
  const head = text.slice(0, HEAD_UNITS);
  return CONTROL.test(head) && isTooMany(head.match(CONTROLS)?.length ?? 0, head.length);
}

const HEAD_UNITS = 2048;

function isTooMany(controls: number, of: number): boolean {
  return controls > Math.max(2, of / 50);
}

// Matches NUL, ESC, the controls of tapes. Trap: the ones `isControl` leaves out.
const CONTROL = /[\0-\x08\x0e-\x19\x1b-\x1f]/;
const CONTROLS = new RegExp(CONTROL.source, 'g');

// TAB, LF, VT, FF and CR are white space; 1A ends a text file of DOS.
function isControl(code: number): boolean {
  return code < 0x20 && !(code >= 0x09 && code <= 0x0d) && code !== 0x1a;
}
