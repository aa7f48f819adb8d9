/** What UTF-8 was taken for. */
export type Misreading = 'gbk' | 'latin';

/**
 * What the most frequent characters and marks of Chinese become when their UTF-8 is read as GBK, in either pairing of
 * their bytes (的 → 鐨 or 殑, ， → 锛 or 紝). Made from general frequency order; what is itself common was left out.
 */
export const GBK_SIGNS =
  '锛紝銆細紱紙鈥鐨殑涓竴鏄槸笉鍦湪湁鎴垜浠粬杩繖鏉潵笂澶ぇ鍜拰鍥浗湴鍒埌璇鏃椂瑕灏鍑嚭浼鍙彲涔篃浣綘瀵鐢敓鑳兘鑰瀛瓙閭偅寰緱簬鐫潃笅鑷嚜箣骞繃彂鍚悗綔閲噷敤閬亾琛鎵墍鐒劧瀹绉簨垚鏂柟缁粡箞鍘幓娉硶濡閮悓鐜幇褰綋娌鍔姩闈潰璧鐪湅畾垎繕繘濂皬儴鍏叾簺鏍牱鐞悊蹇績湰鍓墠寮紑絾洜彧粠鎯兂疄棩鍐啗鎰剰棤姏畠笌闀暱鎶妸満鍗崄姘皯绗叕姝宸儏槑鎬鐭煡叏笁叧鐐偣笟皢楂珮闂棿敱棶緢渶';

/** First bytes of the UTF-8 of Chinese characters and marks, as Latin letters. */
export const LATIN_SIGNS = 'ãäåæçèéï';

// What Windows-1252 shows for 80..9F. Trap: it has nothing for 81, 8D, 8F, 90 and 9D, which decoders hand on as controls.
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The bytes a character was read from: 0 where it can be none, one up to FF, else two, of which the second may be ASCII. */
export type BytesOf = (unit: number) => number;

export function bytesOf(misreading: Misreading): BytesOf {
  const table = misreading === 'gbk' ? (gbk ??= readGbk()) : (latin ??= readLatin());
  return (unit) => table[unit] as number;
}

let gbk: Uint16Array | null = null;
let latin: Uint16Array | null = null;

function readLatin(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let byte = 0x80; byte <= 0xff; byte++) table[byte] = byte;
  for (let at = 0; at < WINDOWS_1252.length; at++) table[WINDOWS_1252.charCodeAt(at)] = 0x80 + at;
  return table;
}

function readGbk(): Uint16Array {
  const codes: number[] = [];
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) codes.push(lead, trail);
  }
  const characters = new TextDecoder('gb18030').decode(Uint8Array.from(codes));
  const table = new Uint16Array(0x10000);
  for (let at = 0; at < characters.length; at++) {
    const unit = characters.charCodeAt(at);
    if (unit !== 0xfffd && table[unit] === 0) table[unit] = ((codes[at * 2] as number) << 8) | (codes[at * 2 + 1] as number);
  }
  // Windows reads the lone byte 80 as €: 一 (E4 B8 80) → 涓€.
  table[0x20ac] = 0x80;
  return table;
}

/** Level 1 of GB 2312: its makers' 3755 common characters, whose first byte is B0 to D7. */
export function isLevelOne(unit: number): boolean {
  const code = (gbk ??= readGbk())[unit] as number;
  return code >= 0xb0a1 && code <= 0xd7fe && (code & 0xff) >= 0xa1;
}
