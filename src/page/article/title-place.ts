import { isFrameTitle } from '../../lexicon/site-names';
import type { Features } from './features';
import { Shade, Tag } from './tags';
import { textOf } from './text-of';

const SHORTEST = 4;
const LONGEST = 120;
const LONGEST_PAGE_TITLE = 400;
/** A title this long may stand behind a column or a site in the page's title: Notice – 关于…的公告 – Public Information. */
const LONG = 10;

/** The place of the title that the page names, else the only h1 of the page. -1: there is none. */
export function titlePlace(features: Features): number {
  const named = namedTitle(features);
  if (named >= 0) return named;
  const { count, tags, shade, chars, links, block } = features;
  let onlyHeading = -1;
  for (let i = 1; i < count; i++) {
    if ((tags[i]! & Tag.h1) === 0 || !block[i]! || shade[i] !== Shade.visible || chars[i]! < 2 || chars[i]! > LONGEST || links[i]! > 0) continue;
    if (onlyHeading >= 0) return -1;
    onlyHeading = i;
  }
  return onlyHeading;
}

/** The first visible box, no link, whose text is the page's title, its beginning or a long part of it, headings before others. -1: there is none. */
export function namedTitle(features: Features): number {
  let place = places.get(features);
  if (place === undefined) places.set(features, (place = findNamed(features)));
  return place;
}

/** Several steps ask, and what they change says nothing of a title. */
const places = new WeakMap<Features, number>();

function findNamed(features: Features): number {
  const { tree, nodes, count, tags, shade, chars, links, block, han } = features;
  const title = pageTitle(features, LONGEST_PAGE_TITLE).replace(/\s/g, '');
  // The name of the site is in its pages as who signs, too.
  if (title.length < SHORTEST || isFrameTitle(title)) return -1;
  let other = -1;
  for (let i = 1; i < count; i++) {
    if (!block[i]! || shade[i] !== Shade.visible || chars[i]! < 2 || chars[i]! > LONGEST || links[i]! > 0) continue;
    if (han[i]! > title.length) continue;
    const isHeading = (tags[i]! & Tag.heading) !== 0;
    if (!isHeading && other >= 0) continue;
    const text = textOf(tree, nodes[i]!, LONGEST * 2).replace(/\s/g, '');
    if (text.length < SHORTEST || text.length > title.length || !(title.startsWith(text) || (text.length >= LONG && title.includes(text)))) continue;
    if (isHeading) return i;
    other = i;
  }
  return other;
}

/** What the page calls itself in its head, cut after `limit` characters; empty where it says nothing. */
export function pageTitle({ tree, nodes, count, tags }: Features, limit: number): string {
  for (let i = 0; i < count; i++) if ((tags[i]! & Tag.title) !== 0) return textOf(tree, nodes[i]!, limit);
  return '';
}
