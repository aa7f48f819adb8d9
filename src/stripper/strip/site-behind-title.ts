import { genreOf } from '../../lexicon/genres';
import { isOrganisation } from '../../lexicon/organisations';
import { isColumnName, isSiteName, titleParts, type TitlePart } from '../../lexicon/site-names';
import { isColumn } from './chrome-bars';
import type { Zone } from './chrome-line';
import type { Stretch } from './sentence-bounds';

/*
 * The title of a browser's window is often the first line of what was saved, and the only line that says the title.
 */

/** The window's title stands above all else, or below the name of the site. */
const MOST_ABOVE = 2;
const SHORTEST = 8;
const LONGEST = 90;

// Matches the sign that a window puts between a title and a name: _ | ｜ :: -- and a hyphen between blanks. Trap: the hyphen of 2021-2025, and the dash before a subtitle.
const SURE_SIGN = /^ ?(?:_+|[|｜丨¦]+|::|-{2}|»|›) ?$|^ [-–—－] $/;
// Matches how sites are called that bodies and libraries have: 某县人民政府   某市政府办公室   百度文库 . Trap: 某县司法局 behind a title may be who wrote it: a column must stand between.
const OF_ALL = /(?:人民政府|政府办公[室厅]|管理委员会|管委会)$|^(?:百度|豆丁|道客|原创力|人人)[\u4e00-\u9fff]{2,4}$/;

/** What a browser put behind the title of its window, where no other line of the head says the title; null where nothing is. @param going where lines start that go. */
export function siteBehindTitle({ lines }: Zone, going: ReadonlySet<number>): Stretch | null {
  for (const { line, kind } of lines.slice(0, MOST_ABOVE)) {
    if (kind !== 'other' || going.has(line.viewStart) || line.length > LONGEST) continue;
    const title = titleBefore(titleParts(line.trimmed));
    if (title === null) return null;
    const viewStart = line.viewStart + line.text.indexOf(line.trimmed) + title.length;
    return { viewStart, viewEnd: line.viewEnd };
  }
  return null;
}

/** The title in front of the names of columns and a site at the end of a window's; null where there is none. */
function titleBefore(parts: readonly TitlePart[]): string | null {
  const site = parts.at(-1);
  if (site === undefined || parts.length < 2) return null;
  let first = parts.length - 1;
  while (first > 1 && isColumnOf(parts[first - 1] as TitlePart, site)) first--;
  if (!isSite(site, first < parts.length - 1)) return null;
  const title = parts.slice(0, first).map(({ separator, text }) => separator + text).join('').trimEnd();
  return title.length >= SHORTEST && (genreOf(title) !== null || title.startsWith('关于')) ? title : null;
}

// Matches any short name, such as only columns have between two signs in front of a site's:  _部门报告_某县政府网 . Trap: 第二部分 is part of the title.
const BETWEEN_SIGNS = /^(?!第)[\u4e00-\u9fff]{2,8}$/;

function isColumnOf({ text, separator }: TitlePart, site: TitlePart): boolean {
  const name = text.trim();
  return isColumn(name) || isColumnName(name) || (separator === site.separator && SURE_SIGN.test(separator) && isSiteName(site.text.trim()) && BETWEEN_SIGNS.test(name));
}

function isSite({ text, separator }: TitlePart, isBehindColumn: boolean): boolean {
  const name = text.trim();
  if (isSiteName(name)) return true;
  return SURE_SIGN.test(separator) && (OF_ALL.test(name) || (isBehindColumn && isOrganisation(name)));
}
