/** Frequent characters that only one of the two scripts writes. */
const TRADITIONAL = '國會來對時們說為過學經動種義務發關開實現進應無與業電車東長門見風馬鳥魚體黨員機縣區廳辦報導總統處議預決結論設計規劃點區強調產農場濟織織環護據標準項質量億萬還這當後從個麼讓條書記華';
const SIMPLIFIED = '国会来对时们说为过学经动种义务发关开实现进应无与业电车东长门见风马鸟鱼体党员机县区厅办报导总统处议预决结论设计规划点区强调产农场济织织环护据标准项质量亿万还这当后从个么让条书记华';

const ONLY_TRADITIONAL = new RegExp(`[${[...TRADITIONAL].filter((char) => !SIMPLIFIED.includes(char)).join('')}]`, 'g');
const ONLY_SIMPLIFIED = new RegExp(`[${[...SIMPLIFIED].filter((char) => !TRADITIONAL.includes(char)).join('')}]`, 'g');

/** More than enough to tell; the rest of a long text would only cost time. */
const SAMPLE = 20_000;

/** The script a text is written in; null when it holds none of the characters that tell. */
export function scriptOf(text: string): 'hans' | 'hant' | null {
  const sample = text.slice(0, SAMPLE);
  const hant = sample.match(ONLY_TRADITIONAL)?.length ?? 0;
  const hans = sample.match(ONLY_SIMPLIFIED)?.length ?? 0;
  if (hant + hans === 0) return /[\u4e00-\u9fff]/.test(sample) ? 'hans' : null;
  return hant > hans ? 'hant' : 'hans';
}
