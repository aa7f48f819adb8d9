import { genreOf } from '../../lexicon/genres';
import { isOrganisation } from '../../lexicon/organisations';
import { isColumnName } from '../../lexicon/site-names';
import type { PageFacts } from '../../model/page';
import { attributeOf, nameOf, type PageTree } from '../tree/tree';
import { TITLE_NAMES } from './label-terms';
import { labelsIn, wholeLabel } from './labels';
import { plain, type PageLine } from './lines';
import { CRUMBS, type Zone } from './zone';

type Title = PageFacts['titles'][number];

/** Names of meta tags that hold a title, the most trusted first. */
const META_TITLES = ['articletitle', 'og:title', 'twitter:title', 'dc.title', 'dcterms.title', 'title', 'headline', 'name'];

const LONGEST = 200;
const SHORTEST = 2;
const MOST_LINES = 12;

/** What the head says the page's title is; the zone is found with it. */
export function metaTitles(meta: PageFacts['meta']): Title[] {
  const found: Title[] = [];
  for (const name of META_TITLES) {
    const text = meta.find((tag) => tag.name === name && !isVoid(tag.content))?.content;
    if (text !== undefined) found.push({ text, from: 'meta' });
  }
  return found;
}

/** Titles that lines between head and text show: by name of their container, by h1–h3, and the line that repeats the page's title. */
export function lineTitles(tree: PageTree, lines: readonly PageLine[], { title, body }: Zone): Title[] {
  const found: Title[] = [];
  const from = title >= 0 ? title : Math.max(0, body - MOST_LINES);
  for (let at = from; at < body; at++) {
    const line = lines[at];
    if (line === undefined || line.long) continue;
    const named = isNamedTitle(tree, line.element);
    // Blogs link a headline to itself; templates wrap it in a link that goes nowhere.
    if (line.isLink && !(named && (line.place.level === 1 || isWrapped(tree, line)))) continue;
    if (!named && (line.place.level === 0 || line.place.level > 3) && at !== title) continue;
    // A title broken by <br> is several lines of one element.
    let text = plain(line.text);
    while (at + 1 < body && (named || line.place.level > 0 || (at === title && isOrganisation(text))) && lines[at + 1]?.element === line.element && lines[at + 1]?.long === false) text += plain(lines[++at]?.text ?? '');
    if (isProse(text) || CRUMBS.test(text) || text.length < SHORTEST || text.length > LONGEST || wholeLabel(text) !== null || labelsIn(text).length > 0) continue;
    found.push({ text, from: named ? 'container' : 'heading' });
  }
  // Headings of a contents or of an issue beside the text say nothing of it.
  return found.some(({ text }) => !CONTENTS.test(text) && genreOf(text) !== null) || found.some(({ from: place }) => place === 'container') ? found : [...found, ...kindTitles(lines.slice(from, body))];
}

// Matches the heading of a contents: 目录 目　录 . Trap: 权责清单目录 is a title.
const CONTENTS = /^目\s*[录錄]$/;
const LEAST_OF_KIND = 8;
const MOST_OF_KIND = 70;

/** Old pages mark their headline by its size alone: of the lines above the text the last that names a kind of document. */
function kindTitles(lines: readonly PageLine[]): Title[] {
  const named = lines.filter((line) => !line.long && !line.isLink).map((line) => plain(line.text)).filter((text) => text.length >= LEAST_OF_KIND && text.length <= MOST_OF_KIND && genreOf(text) !== null && !CRUMBS.test(text) && wholeLabel(text) === null && labelsIn(text).length === 0);
  return named.length === 0 ? [] : [{ text: withBodyAbove(lines, named.at(-1) as string), from: 'heading' }];
}

/** The body whose paper it is may stand above its theme, in the same element. */
function withBodyAbove(lines: readonly PageLine[], title: string): string {
  const at = lines.findLastIndex((line) => plain(line.text) === title);
  const above = lines[at - 1];
  const body = above === undefined || above.element !== lines[at]?.element ? '' : plain(above.text);
  return isOrganisation(body) ? body + title : title;
}

const LEAST_OF_WRAPPED = 8;

/** A headline in a link that goes nowhere, `<a href="javascript:void(0)">`. Trap: so are tabs and the names of columns, which are short. */
function isWrapped(tree: PageTree, line: PageLine): boolean {
  if (line.text.length < LEAST_OF_WRAPPED || nameOf(tree, line.element) !== 'a' || isColumnName(plain(line.text))) return false;
  const href = attributeOf(tree, line.element, 'href')?.trim().toLowerCase() ?? '';
  return href === '' || href === '#' || href.startsWith('javascript:');
}

const LEAST_OF_PROSE = 40;

/** Some pages set their whole text as a heading: two sentences and more. */
function isProse(text: string): boolean {
  return text.length >= LEAST_OF_PROSE && text.endsWith('。') && text.indexOf('。') < text.length - 1;
}

// Matches what systems call the box of a document's title:  detail_tit   easysite-news-title   zw-bt . Trap: channel_title and box-tit head a column.
const TITLE_NAME = /^(?:[a-z]{2,12}[-_])?(?:article|detail|details|news|info|content|text|show|view|doc|page|art|con|arc|xl|wz|zw|neirong)[-_]?(?:tit|title|bt|biaoti)\d?$/;

const isTitleName = (name: string): boolean => TITLE_NAMES.has(name) || TITLE_NAME.test(name);

/** The element or one of the two around it is called a title. */
function isNamedTitle(tree: PageTree, element: number): boolean {
  let node = element;
  for (let up = 0; up < 3 && node > 0; up++, node = tree.parents[node]!) {
    if (TITLE_NAMES.has(nameOf(tree, node))) return true;
    const id = attributeOf(tree, node, 'id');
    if (id !== undefined && isTitleName(id.toLowerCase())) return true;
    const names = attributeOf(tree, node, 'class');
    if (names !== undefined && names.length < 200 && names.toLowerCase().split(/\s+/).some(isTitleName)) return true;
  }
  return false;
}

/** Placeholders that templates leave: null, undefined, {{title}}, ${title}, --. */
function isVoid(content: string): boolean {
  return content === '' || /^(?:null|undefined|none|nan|n\/a|暂无|无|-+|\/)$/i.test(content) || /\{\{|\$\{|<%|\[\[|%>/.test(content);
}
