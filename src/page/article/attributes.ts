import { sourceEnd, sourceStart, type PageElement } from '../dom';
import type { Columns } from './columns';
import { better, containerByClass, containerById, containerOf, Trust } from './containers';
import { isFileLink } from './file-link';
import { AROUND, rolesOfName } from './roles';
import { Shade, Tag } from './tags';

/** A style that takes an element out of the page: `display : none!important`; not `display:block`. */
const GONE = /display\s*:\s*none/i;
/** A style that leaves a blank: `visibility:hidden`. */
const BLANK = /visibility\s*:\s*hidden/i;
/** Source characters of a link that holds a title and a picture. One that was never closed swallows the page. */
const LONGEST_LINK = 3000;

/** Adds to the values of an element what its attributes say. */
export function readAttributes(columns: Columns, number: number, element: PageElement): void {
  const { attribs } = element;
  let id = '';
  let classes = '';
  let style = '';
  // Pages have many shapes of attributes: to walk the few there are is cheaper than to ask for each that there may be.
  for (const name in attribs) {
    switch (name) {
      case 'class':
        classes = attribs[name]!;
        break;
      case 'id':
        id = attribs[name]!;
        break;
      case 'style':
        style = attribs[name]!;
        break;
      case 'href':
        if ((columns.tags[number]! & Tag.link) !== 0) readLink(columns, number, element, attribs[name]!);
        break;
      case 'hidden':
        hide(columns, number);
        break;
    }
  }
  if (id !== '') addName(columns, number, rolesOfName(id), containerById(id));
  if (classes !== '') {
    addName(columns, number, rolesOfName(classes), containerByClass(classes));
    columns.kind[number] = hashOfFirst(classes);
  }
  if (style !== '' && hides(style, columns.container[number]!)) hide(columns, number);
}

function addName({ roles, container, doubt }: Columns, number: number, found: number, known: number): void {
  roles[number] = roles[number]! | found;
  if ((found & AROUND) !== 0) doubt[number] = 1;
  if (known !== 0) container[number] = better(container[number]!, known);
}

/** Anchors and links that were never closed lead nowhere. */
function readLink({ files, linked }: Columns, number: number, element: PageElement, href: string): void {
  if (sourceEnd(element) - sourceStart(element) > LONGEST_LINK + 1) return;
  if (isFileLink(href)) files[number] = 1;
  else linked[number] = 1;
}

function hide({ shade }: Columns, number: number): void {
  if (shade[number] === Shade.visible) shade[number] = Shade.hidden;
}

function hides(style: string, container: number): boolean {
  if (!hasY(style)) return false;
  // A page may keep its body blank until its script has run.
  return GONE.test(style) || (BLANK.test(style) && containerOf(container).trust !== Trust.system);
}

/** `display` and `visibility` have one; `text-indent:2em` and most styles of paragraphs have none. */
function hasY(style: string): boolean {
  for (let i = 0; i < style.length; i++) if ((style.charCodeAt(i) | 0x20) === 0x79) return true;
  return false;
}

/** A number for the first word of a class, by which elements of one list are known (FNV-1a). */
function hashOfFirst(value: string): number {
  let hash = 0;
  for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (code === 0x20) break;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash;
}
