// 0x80 to 0x9F of Windows-1252; the five unused places stay control characters.
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

export function cp1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 4096) parts.push(String.fromCharCode(...bytes.subarray(at, at + 4096)));
  // Matches what Latin-1 and Windows-1252 read differently. Trap: é (0xE9) is the same in both.
  return parts.join('').replace(/[\x80-\x9f]/g, (letter) => HIGH.charAt(letter.charCodeAt(0) - 0x80));
}

/** Code pages of Windows by number, as the decoders of the platform name them. */
const LABELS: Readonly<Record<number, string>> = {
  874: 'windows-874', 932: 'shift_jis', 936: 'gb18030', 949: 'euc-kr', 950: 'big5', 1200: 'utf-16le', 1250: 'windows-1250', 1251: 'windows-1251',
  1253: 'windows-1253', 1254: 'windows-1254', 1255: 'windows-1255', 1256: 'windows-1256', 1257: 'windows-1257', 1258: 'windows-1258',
  10008: 'gb18030', 10002: 'big5', 52936: 'gb18030', 54936: 'gb18030', 65001: 'utf-8',
};

const decoders = new Map<string, InstanceType<typeof TextDecoder>>();

/** Bytes of a Windows code page; what is not valid in it becomes U+FFFD. */
export function decodePage(bytes: Uint8Array, codePage: number): string {
  const label = LABELS[codePage];
  if (label === undefined) return cp1252(bytes);
  let decoder = decoders.get(label);
  if (decoder === undefined) decoders.set(label, (decoder = new TextDecoder(label, { ignoreBOM: true })));
  return decoder.decode(bytes);
}

/** True when a character of the code page may take two bytes. */
export function isDoubleByte(codePage: number): boolean {
  return codePage === 936 || codePage === 950 || codePage === 932 || codePage === 949 || codePage === 54936 || codePage === 10008 || codePage === 10002 || codePage === 52936 || codePage === 65001;
}
