/** Frequent characters that only one of the two scripts writes. */
const TRADITIONAL = '國會來對時們說為過學經動種義務發關開實現進應無與業電車東長門見風馬鳥魚體黨員機縣區廳辦報導總統處議預決結論設計規劃點區強調產農場濟織織環護據標準項質量億萬還這當後從個麼讓條書記華';
const SIMPLIFIED = '国会来对时们说为过学经动种义务发关开实现进应无与业电车东长门见风马鸟鱼体党员机县区厅办报导总统处议预决结论设计规划点区强调产农场济织织环护据标准项质量亿万还这当后从个么让条书记华';

/** 1 for a character only traditional script writes, 2 for one only simplified script writes; by code unit, U+4E00 first. */
const TELLS = new Uint8Array(0x5200);
for (const char of TRADITIONAL) if (!SIMPLIFIED.includes(char)) TELLS[char.charCodeAt(0) - 0x4e00] = 1;
for (const char of SIMPLIFIED) if (!TRADITIONAL.includes(char)) TELLS[char.charCodeAt(0) - 0x4e00] = 2;

/** More than enough to tell; the rest of a long text would only cost time. */
const SAMPLE = 2000;

/** The script a text is written in; null when it holds no Chinese. */
export function scriptOf(text: string): 'hans' | 'hant' | null {
  const end = Math.min(text.length, SAMPLE);
  let hant = 0;
  let hans = 0;
  let han = false;
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at) - 0x4e00;
    if (code < 0 || code >= TELLS.length) continue;
    han = true;
    const tells = TELLS[code];
    if (tells === 1) hant++;
    else if (tells === 2) hans++;
  }
  return han ? (hant > hans ? 'hant' : 'hans') : null;
}
