import { isUtf8 } from 'node:buffer';
import { detect } from '../../loader/detect';
import { crc32 } from '../crc32';

/** A name as an archive has it. */
export interface RawName {
  readonly bytes: Buffer;
  /** The field that holds the name in UTF-8 beside one in the encoding of the machine. */
  readonly unicode: Buffer | null;
  readonly isMarkedUtf8: boolean;
  /** Written under Unix or macOS, where names are UTF-8 also without a mark. */
  readonly isUnix: boolean;
}

/**
 * Decodes the names of one archive: UTF-8 where it is marked or cannot be by chance, else the encoding of Chinese Windows,
 * GB18030 or Big5, told for all names together since one program wrote them. A byte that fits none stands as U+DC80 to U+DCFF.
 */
export function decodeNames(names: readonly RawName[]): string[] {
  const texts = names.map(utf8Of);
  const open = names.filter((_, nth) => texts[nth] === null);
  if (open.length > 0) {
    const sample = Buffer.concat(open.flatMap(({ bytes }) => [bytes, Buffer.from('\n')]).slice(0, SAMPLE_NAMES));
    const decoder = new TextDecoder(detect(sample, null)?.encoding === 'big5' ? 'big5' : 'gb18030', { fatal: true });
    names.forEach(({ bytes }, nth) => { texts[nth] ??= decoded(bytes, decoder); });
  }
  return texts.map((text) => safe(text ?? ''));
}

const SAMPLE_NAMES = 2000;

function utf8Of({ bytes, unicode, isMarkedUtf8, isUnix }: RawName): string | null {
  // Version 1, the checksum of the name it stands for, the name. Renaming by a program that does not know the field leaves it stale.
  if (unicode !== null && unicode.length > 5 && unicode[0] === 1 && unicode.readUInt32LE(1) === crc32(bytes) && isUtf8(unicode.subarray(5))) return unicode.toString('utf8', 5);
  if (!isUtf8(bytes)) return null;
  // 模.txt in GBK is ģ.txt in UTF-8; a sequence of three bytes is no chance.
  const isCertain = isMarkedUtf8 || isUnix || bytes.every((byte) => byte < 0x80) || bytes.some((byte) => byte >= 0xe0);
  return isCertain ? bytes.toString('utf8') : null;
}

function decoded(bytes: Buffer, decoder: InstanceType<typeof TextDecoder>): string {
  try {
    return decoder.decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => String.fromCharCode(byte < 0x80 ? byte : 0xdc00 + byte)).join('');
  }
}

/** Folders in one another that a name may name; file systems hold no more than some hundreds. */
const DEEPEST = 64;

// Matches a drive of Windows: the C: of "C:\a.txt"
// Trap: only as a whole part; "附件1:.txt" is a name.
const DRIVE = /^[A-Za-z]:$/;

/** A name that stays below where it is put: no root, no drive, no way up. What Windows writes with `\` gets `/`. */
function safe(name: string): string {
  const parts = name.replaceAll('\\', '/').replaceAll('\0', '%00').split('/').filter((part) => part !== '' && part !== '.');
  const kept = parts.length > DEEPEST ? [...parts.slice(0, DEEPEST / 2), ...parts.slice(-DEEPEST / 2)] : parts;
  return kept.map((part) => (part === '..' ? '%2E%2E' : DRIVE.test(part) ? part.replace(':', '%3A') : part)).join('/') || 'unnamed';
}
