import type { Metadata } from '../model/metadata';

/** Name → codes of GB/T 2260, six digits; a name may stand for several places. */
type Gazetteer = ReadonlyMap<string, readonly string[]>;

const LONGEST_NAME = 15;
const SHORTEST_NAME = 2;

let gazetteer: Gazetteer | null = null;

/** Read once, when the first document names a place: the table is 60 KB. */
function places(): Gazetteer {
  if (gazetteer !== null) return gazetteer;
  const { areaList } = require('@vant/area-data') as typeof import('@vant/area-data');
  const byName = new Map<string, string[]>();
  for (const table of [areaList.province_list, areaList.city_list, areaList.county_list]) {
    // Not over entries: most names have one code, and three thousand pairs and empty lists take as long as a short text.
    for (const code in table) {
      const name = table[code] as string;
      const codes = byName.get(name);
      if (codes === undefined) byName.set(name, [code]);
      // A municipality stands in the table as a province and as its own city; the province's code is the place.
      else if (!codes.some((known) => known.slice(0, 2) === code.slice(0, 2) && known.endsWith('0000') && code.endsWith('00'))) codes.push(code);
    }
  }
  gazetteer = byName;
  return byName;
}

/**
 * The place a short text (an issuer, a title) names: the lowest level that resolves to one code.
 * A province or city in front settles a county name that several have. Null when nothing resolves.
 */
export function regionIn(text: string): Metadata['region'] {
  let above = '';
  let from = 0;
  let region: Metadata['region'] = null;
  for (let at = 1; at < text.length; at++) {
    if (!LAST_CHARACTERS.includes(text.charAt(at))) continue;
    const name = longestNameBehind(text, from, at + 1);
    if (name === null || isOffice(text, at + 1)) continue;
    const codes = (places().get(name) ?? []).filter((code) => code.startsWith(above));
    const [code] = codes;
    if (codes.length !== 1 || code === undefined) {
      if (region !== null) break;
      continue;
    }
    region = { code, name };
    above = code.endsWith('0000') ? code.slice(0, 2) : code.endsWith('00') ? code.slice(0, 4) : code;
    from = at + 1;
  }
  return region;
}

/** The place of a code of GB/T 2260, six digits; null when there is none. */
export function regionOfCode(code: string): Metadata['region'] {
  const { areaList } = require('@vant/area-data') as typeof import('@vant/area-data');
  const name = areaList.province_list[code] ?? areaList.city_list[code] ?? areaList.county_list[code];
  return name === undefined ? null : { code, name };
}

/** What names of provinces, cities and counties end in. */
const LAST_CHARACTERS = '省市区县旗州盟';

/** The longest known name that ends at `end` and starts at `from` or behind it. */
function longestNameBehind(text: string, from: number, end: number): string | null {
  for (let length = Math.min(LONGEST_NAME, end - from); length >= SHORTEST_NAME; length--) {
    const name = text.slice(end - length, end);
    if (places().has(name)) return name;
  }
  return null;
}

/** 代县长 holds no 代县: 长 behind a name is an office, unless a place such as 长沙市 starts with it. */
function isOffice(text: string, behind: number): boolean {
  if (text.charAt(behind) !== '长') return false;
  for (let length = SHORTEST_NAME; length <= LONGEST_NAME; length++) if (places().has(text.slice(behind, behind + length))) return false;
  return true;
}
