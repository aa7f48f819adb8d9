import { unitsOf } from '../ledger/desk';

/** Frequent characters that only one of the two scripts writes. They are counted here; what translates one into the other is lexicon/folded-characters. */
const TRADITIONAL = '國會來對時們說為過學經動種義務發關開實現進應無與業電車東長門見風馬鳥魚體黨員機縣區廳辦報導總統處議預決結論設計規劃點區強調產農場濟織織環護據標準項質量億萬還這當後從個麼讓條書記華';
const SIMPLIFIED = '国会来对时们说为过学经动种义务发关开实现进应无与业电车东长门见风马鸟鱼体党员机县区厅办报导总统处议预决结论设计规划点区强调产农场济织织环护据标准项质量亿万还这当后从个么让条书记华';

/** What a unit tells. One byte each: the table is cold when a text comes, and reading it in takes longer than the sum. */
const HANT = 1;
const HANS = 2;
const TELLS = new Uint8Array(0x10000);
for (const char of TRADITIONAL) if (!SIMPLIFIED.includes(char)) TELLS[char.charCodeAt(0)] = HANT;
for (const char of SIMPLIFIED) if (!TRADITIONAL.includes(char)) TELLS[char.charCodeAt(0)] = HANS;

/** More than enough to tell; the rest of a long text would only cost time. */
const SAMPLE = 2000;

// Matches one Chinese character, U+4E00 to U+9FFF.
// Trap: kana and full-width marks are no Chinese.
const HAN = /[\u4e00-\u9fff]/;

/** The script a text is written in; null when it holds no Chinese. */
export function scriptOf(text: string): 'hans' | 'hant' | null {
  const end = Math.min(text.length, SAMPLE);
  const units = unitsOf(end === text.length ? text : text.slice(0, end));
  let traditional = 0;
  let simplified = 0;
  for (let at = 0; at < end; at++) {
    const told = TELLS[units[at] as number] as number;
    traditional += told & HANT;
    simplified += told >> 1;
  }
  if (traditional + simplified === 0 && !HAN.test(text.slice(0, end))) return null;
  return traditional > simplified ? 'hant' : 'hans';
}
