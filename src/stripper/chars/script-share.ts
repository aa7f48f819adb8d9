// Matches one of the most frequent characters that only traditional script has; together four in five of those that occur.
// Trap: 乾, 於, 昇, 著, 后, 里 stand in simplified texts too (乾隆, names), so they are not here.
const TRADITIONAL = /[國業發進經實設產會濟動區強開務體資現爲為個農對項堅續們長點義關學結質機創規級場萬決穩總積來調極計繼優劃過領時這際統應構內與術辦權爭環護兩題導範億標黨衆眾營條擴問達態運戰礎臺灣協費轉嚴當貿電團種認員數廣線監係價聯風勢綜鄉專執軍後斷確職須貫東試組變揮醫幹並間議緊較別徹識預則險園門財鬥還驗責顯鎮節習綠傳興審備網從處類適論難將書華報陳黃葉樣聽說話請讓見給錢車軌鐵]/g;

// Matches one Chinese character.
const HAN = /[\u4e00-\u9fff]/g;

const WINDOW = 512;
const WINDOWS = 8;

/** The share of traditional characters among the Chinese ones, 0 to 1, counted over evenly spaced windows of a long text. */
export function traditionalShare(text: string): number {
  const sample = sampleOf(text);
  const han = count(sample, HAN);
  return han === 0 ? 0 : count(sample, TRADITIONAL) / han;
}

/** True when any frequent traditional character occurs. */
export function holdsTraditional(text: string): boolean {
  return text.search(TRADITIONAL) >= 0;
}

/** Windows, not the whole: this is asked of every text in every sweep. */
function sampleOf(text: string): string {
  if (text.length <= WINDOW * WINDOWS) return text;
  const step = Math.floor((text.length - WINDOW) / (WINDOWS - 1));
  return Array.from({ length: WINDOWS }, (_, at) => text.slice(at * step, at * step + WINDOW)).join('\n');
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
