import { Attribute } from '../tree/attribute-names';
import { Kind } from '../tree/names';
import { declarationsIn, holdsY, isZero } from '../tree/style-declaration';
import { isStyledBlock } from '../tree/styled-block';
import type { PageTree } from '../tree/tree';
import type { Columns } from './columns';
import { better, containerByClass, containerById, containerOf, Trust } from './containers';
import { isFileLink } from './file-link';
import { AROUND, rolesOfName } from './roles';
import { Shade, Tag } from './tags';

/** Source characters of a link that holds a title and a picture. One that was never closed swallows the page. */
const LONGEST_LINK = 3000;
/** Links of fewer source characters are not asked whether they hold paragraphs. */
const SHORT_LINK = 150;
const [SPACE, DASH, SLASH, NOUGHT, NINE, COLON, LESS, GREATER] = [0x20, 0x2d, 0x2f, 0x30, 0x39, 0x3a, 0x3c, 0x3e];
const [SMALL_A, SMALL_E, SMALL_Z] = [0x61, 0x65, 0x7a];
/** The bit in which a small letter differs from its capital. */
const LOWER_CASE = 0x20;
/** So many paragraphs of sentences are in no link (and one, or so many texts, in none that is not closed): a card has a summary, and a line or two below it. */
const PARAGRAPHS = 3;
const SHORTEST_PARAGRAPH = 40;
const SHORTEST_TEXT = 8;
const SENTENCE_ENDS: ReadonlySet<number> = new Set([...'。；！？：”）'].map((end) => end.charCodeAt(0)));

/** One without an address holds a title, no more. */
const LONGEST_BARE_LINK = 400;

/**
 * Adds to the values of an element what its attributes say.
 * @param node its number in the tree.
 * @param hidden classes that a style sheet hides: words set so into a line are against copying. A box that is hidden may be folded.
 */
export function readAttributes(columns: Columns, number: number, tree: PageTree, node: number, hidden: ReadonlySet<number>): void {
  const { units, attributes, valueStarts, valueEnds } = tree;
  let id = -1;
  let classes = -1;
  let style = -1;
  let anchors = (columns.tags[number]! & Tag.link) === 0;
  const end = tree.attributesFrom[node + 1]!;
  for (let at = tree.attributesFrom[node]!; at < end; at++) {
    switch (attributes[at]!) {
      case Attribute.class:
        classes = at;
        break;
      case Attribute.id:
        id = at;
        break;
      case Attribute.style:
        style = at;
        break;
      case Attribute.href:
        if ((columns.tags[number]! & Tag.link) !== 0) readLink(columns, number, tree, node, at);
        anchors = true;
        break;
      case Attribute.name:
        anchors = true;
        break;
      case Attribute.hidden:
        hide(columns, number);
        break;
    }
  }
  if (!anchors && id < 0) readBareLink(columns, number, tree, node);
  // Of an id and a class that are trusted alike the id counts.
  if (id >= 0) {
    const start = valueStarts[id]!;
    addName(columns, number, rolesOfName(units, start, valueEnds[id]!), containerById(units, start, valueEnds[id]!));
  }
  if (classes >= 0) {
    const start = valueStarts[classes]!;
    addName(columns, number, rolesOfName(units, start, valueEnds[classes]!), containerByClass(units, start, valueEnds[classes]!));
    columns.kind[number] = hashOfFirst(units, start, valueEnds[classes]!);
    if ((columns.tags[number]! & Tag.inline) !== 0 && (columns.kind[number] === JAMMER || hidden.has(columns.kind[number]))) hide(columns, number);
  }
  if ((columns.tags[number]! & (Tag.inline | Tag.link)) === Tag.inline && (style >= 0 || classes >= 0) && isStyledBlock(tree, node)) {
    columns.block[number] = 1;
    columns.home[number] = number;
  }
  if (style >= 0 && (hides(tree, style, columns.container[number]!) || ((columns.tags[number]! & Tag.inline) !== 0 && (isOfNoSize(tree, style) || isOffScreen(tree, style))))) hide(columns, number);
}

function addName({ roles, container, doubt }: Columns, number: number, found: number, known: number): void {
  roles[number] = roles[number]! | found;
  if ((found & AROUND) !== 0) doubt[number] = 1;
  if (known !== 0) container[number] = better(container[number]!, known);
}

/** Anchors and links that were never closed lead nowhere. */
function readLink({ files, linked }: Columns, number: number, tree: PageTree, node: number, href: number): void {
  const length = tree.ends[node]! - tree.starts[node]!;
  if (length > LONGEST_LINK + 1 || (length > SHORT_LINK && holdsParagraphs(tree, node))) return;
  if (isFileLink(tree.units, tree.valueStarts[href]!, tree.valueEnds[href]!)) files[number] = 1;
  else linked[number] = 1;
}

/** Whether an element ends in an end tag of its own: `</a>`, `</A >`; else it ends where what is around it does. */
function isClosed({ starts, ends, units }: PageTree, node: number): boolean {
  let at = ends[node]! - 1;
  if (units[at] !== GREATER) return false;
  for (at--; at > starts[node]! && units[at] !== LESS; at--) if (units[at] === GREATER) return false;
  return units[at + 1] === SLASH && (units[at + 2]! | LOWER_CASE) === SMALL_A && (units[at + 3]! === GREATER || units[at + 3]! <= SPACE);
}

/** Whether paragraphs of a document stand in a link, which was not closed behind its own words then. */
function holdsParagraphs(tree: PageTree, node: number): boolean {
  const { names, after, starts, ends } = tree;
  const closed = isClosed(tree, node);
  let paragraphs = 0;
  let texts = 0;
  for (let inner = node + 1; inner < after[node]!; inner++) {
    if (names[inner] !== Kind.text) continue;
    const length = ends[inner]! - starts[inner]!;
    if (length >= SHORTEST_PARAGRAPH && endsSentence(tree, inner)) paragraphs++;
    if (length >= SHORTEST_TEXT) texts++;
    // The next link ends one that is not closed: it holds its own words, and no more texts.
    if (paragraphs >= PARAGRAPHS || (!closed && (paragraphs > 0 || texts >= PARAGRAPHS))) return true;
  }
  return false;
}

function endsSentence({ starts, ends, units }: PageTree, text: number): boolean {
  let end = ends[text]!;
  while (end > starts[text]! && units[end - 1]! <= SPACE) end--;
  return SENTENCE_ENDS.has(units[end - 1]!);
}

/** A link whose address a script sets, or whoever saved the page took out. With a name or an id it is a place that others lead to. */
export function readBareLink({ linked }: Columns, number: number, tree: PageTree, node: number): void {
  if (tree.ends[node]! - tree.starts[node]! <= LONGEST_BARE_LINK) linked[number] = 1;
}

function hide({ shade }: Columns, number: number): void {
  if (shade[number] === Shade.visible) shade[number] = Shade.hidden;
}

// Matches what may take an element out of the page, or leave a blank:  display : none!important   visibility:hidden
// Trap: backface-visibility:hidden hides nothing, so this is only the gate.
const MAY_HIDE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

function hides({ source, units, valueStarts, valueEnds }: PageTree, at: number, container: number): boolean {
  if (!holdsY(units, valueStarts[at]!, valueEnds[at]!)) return false;
  const style = source.slice(valueStarts[at], valueEnds[at]);
  if (!MAY_HIDE.test(style)) return false;
  const values = declarationsIn(style);
  // A page may keep its body blank until its script has run.
  return values.get('display') === 'none' || (values.get('visibility') === 'hidden' && containerOf(container).trust !== Trust.system);
}

/**
 * `font-size:0`, `font-size: 0px;` of words put into a text against copying. Not 0.9em; and not of a box, which may be set so
 * that nothing shows between its parts, while they have a size of their own.
 */
function isOfNoSize({ source, units, valueStarts, valueEnds }: PageTree, style: number): boolean {
  const [start, end] = [valueStarts[style]!, valueEnds[style]!];
  return maySetNoSize(units, start, end) && isZero(declarationsIn(source.slice(start, end)).get('font-size'));
}

/** Whether `ze:` stands in front of a nought, as in `font-size: 0`, and in `background-size:0`. */
function maySetNoSize(units: Uint16Array, start: number, end: number): boolean {
  for (let at = start + 2; at < end; at++) {
    if (units[at] !== COLON || (units[at - 1]! | LOWER_CASE) !== SMALL_E || (units[at - 2]! | LOWER_CASE) !== SMALL_Z) continue;
    let value = at + 1;
    while (value < end && units[value] === SPACE) value++;
    if (value < end && units[value] === NOUGHT) return true;
  }
  return false;
}

// Matches how far words stand outside of the screen:  -9999px  -200em   Trap: left:-4px, by which a mark is set.
const FAR_OUT = /^-\d{3,5}(?:px|em)$/;
// Matches a margin that does the same. Trap: -100px moves a box over its neighbour.
const FAR_MARGIN = /^-\d{4,5}(?:px|em)$/;

/** `position:absolute;left:-9999px`: words that stand outside of the screen. */
function isOffScreen({ source, units, valueStarts, valueEnds }: PageTree, style: number): boolean {
  const [start, end] = [valueStarts[style]!, valueEnds[style]!];
  if (!holdsNegative(units, start, end)) return false;
  const values = declarationsIn(source.slice(start, end));
  return (
    (['left', 'top', 'text-indent'] as const).some((property) => FAR_OUT.test(values.get(property) ?? '')) ||
    (['margin-left', 'margin-top'] as const).some((property) => FAR_MARGIN.test(values.get(property) ?? ''))
  );
}

/** Whether `-` stands in front of a figure; in most styles of words it does not. */
function holdsNegative(units: Uint16Array, start: number, end: number): boolean {
  for (let at = start + 4; at < end; at++) if (units[at] === DASH && units[at + 1]! > NOUGHT && units[at + 1]! <= NINE) return true;
  return false;
}

/** The class in which forums put strings into a text against copying; their style sheet hides it: <font class="jammer">. */
const JAMMER = hashOfWord('jammer');

export function hashOfWord(word: string): number {
  return hashOfFirst(Uint16Array.from(word, (one) => one.charCodeAt(0)), 0, word.length);
}

/** A number for the first word of a class, by which elements of one list are known (FNV-1a). */
function hashOfFirst(units: Uint16Array, start: number, end: number): number {
  let hash = 0;
  for (let at = start; at < end; at++) {
    const code = units[at]!;
    if (code === 0x20) break;
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return hash;
}
