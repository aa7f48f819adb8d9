import type { Finding } from '../../model/rule';
import type { View } from '../../model/view';
import { withoutLines } from './parted-lines';

/*
 * The number of a page that a mirror wrote into the middle of a sentence: 较2018年翻第2页共3页了一番
 */

// Matches the number of a page and of all pages:  第2页共3页   第 2 页， 共 8 页
// Trap: 第3页 alone is where something stands.
const PAGE = /第[ \u00a0\u3000]?([0-9]{1,4})[ \u00a0\u3000]?页[ \u00a0\u3000，,]{0,3}共[ \u00a0\u3000]?([0-9]{1,4})[ \u00a0\u3000]?页/g;
// Matches what names the page of a document in a sentence of its own:  见第2页共3页   全文在第2页共3页
const NAMES_IT = /[见在于至到按的由为是中：:“（(]$/;
// Matches what is said of such a page:  第3页共5页为补充条款
const SAYS_OF_IT = /^[为是系载的内中有上背由]/;
const HAN = /[\u3400-\u9fff0-9，、。；”）]/;

/** Two that say of how many pages they are, rising, are a mirror's, inside lines or on their own. */
const FEWEST = 2;

/** Removals of such numbers inside lines, and of those on lines of their own beside them. */
export function pagesInLines(view: View): Finding[] {
  const { text, lines } = view;
  const places = [...text.matchAll(PAGE)].map((match) => ({ viewStart: match.index, viewEnd: match.index + match[0].length, page: Number(match[1]), of: Number(match[2]) }));
  if (places.length < FEWEST || places.some(({ page, of }, at) => of !== places[0]?.of || page > of || page < (places[at - 1]?.page ?? 0))) return [];
  const inside = places.filter(({ viewStart, viewEnd }) => isInside(text, viewStart, viewEnd)).map(({ viewStart, viewEnd }): Finding => ({ viewStart, viewEnd, to: '' }));
  if (inside.length === 0) return [];
  const alone = places.map((place) => ({ ...place, line: lines.lineAt(place.viewStart) })).filter(({ viewStart, viewEnd, line }) => text.slice(lines.start(line), lines.end(line)).trim() === text.slice(viewStart, viewEnd));
  return [...inside, ...withoutLines(view, alone.map(({ line }) => line))];
}

function isInside(text: string, viewStart: number, viewEnd: number): boolean {
  const before = text.slice(Math.max(0, viewStart - 1), viewStart);
  return HAN.test(before) && !NAMES_IT.test(before) && HAN.test(text.charAt(viewEnd)) && !SAYS_OF_IT.test(text.slice(viewEnd, viewEnd + 1));
}
