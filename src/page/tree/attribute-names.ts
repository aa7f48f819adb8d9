import { WordIndex } from './word-index';

/** The attributes that any reader of the page asks for; the tree holds no others. */
const LISTED = [
  'align', 'alt', 'class', 'colspan', 'content', 'data-lazy-src', 'data-original', 'data-src', 'datetime', 'download', 'height', 'hidden', 'href', 'id', 'itemprop', 'name', 'pdfsrc', 'property', 'rel', 'reversed', 'role', 'rowspan', 'src', 'srcdoc', 'start', 'style',
  'sudyfile-attr', 'type', 'value', 'width',
] as const;

export type AttributeName = (typeof LISTED)[number];

const INDEX = new WordIndex();
LISTED.forEach((name, at) => INDEX.add(name, at + 1));

/** Numbers of attributes by their names. */
export const Attribute = Object.fromEntries(LISTED.map((name, at) => [name, at + 1])) as Readonly<Record<AttributeName, number>>;

/** The number of the attribute whose name a piece of a page is, in any case; 0: nobody asks for it. */
export function attributeAt(units: Uint16Array, start: number, end: number): number {
  return INDEX.findIn(units, start, end);
}
