import { iconv } from './iconv';

/** The encodings the loader can tell by itself. */
export type SniffedEncoding = 'utf-8' | 'gb18030' | 'big5' | 'utf-16le' | 'utf-16be';

// Names in use that the WHATWG list lacks. gbk and gb2312 stand here because a file so labelled may hold any GB18030
// character, and because Node's "gbk" decoder is wrong on 101 codes where "gb18030" is wrong on none.
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['gbk', 'gb18030'], ['cp936', 'gb18030'], ['ms936', 'gb18030'], ['windows-936', 'gb18030'], ['936', 'gb18030'],
  ['euc-cn', 'gb18030'], ['gb18030-2000', 'gb18030'], ['gb18030-2005', 'gb18030'], ['gb18030-2022', 'gb18030'],
  ['cp950', 'big5'], ['ms950', 'big5'], ['windows-950', 'big5'], ['950', 'big5'], ['big5-eten', 'big5'], ['big5hkscs', 'big5'], ['big-5', 'big5'],
  ['utf16', 'utf-16le'], ['utf16le', 'utf-16le'], ['utf16be', 'utf-16be'], ['ucs2', 'utf-16le'],
  ['utf-8-sig', 'utf-8'], ['utf8-bom', 'utf-8'], ['utf-8-bom', 'utf-8'], ['cp65001', 'utf-8'], ['utf_8', 'utf-8'],
]);

// iconv-lite offers these as encodings; they are transports or broken forms, not encodings of a text file.
const NOT_FOR_TEXT = /^(?:base64|hex|binary|utf-?7(?:-?imap)?|cesu-?8)$/;

/**
 * The one name the tool reports for an encoding a user named in any usual way, or null when it is unknown.
 * `GBK`, `gb2312` and `cp936` are `gb18030`; `big5-hkscs` and `cp950` are `big5`; `utf-16` is `utf-16le`.
 */
export function canonicalEncoding(label: string): string | null {
  const name = label.trim().toLowerCase();
  const known = ALIASES.get(name) ?? whatwgName(name);
  if (known !== null) return ALIASES.get(known) ?? known;
  return !NOT_FOR_TEXT.test(name) && iconv().encodingExists(name) ? name : null;
}

function whatwgName(name: string): string | null {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}
