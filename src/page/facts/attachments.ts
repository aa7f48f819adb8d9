import { characterSet } from '../../lexicon/character-sets';
import { FILE_ENDINGS } from '../../lexicon/file-endings';
import type { PageAttachment } from '../../model/page';
import { Attribute } from '../tree/attribute-names';
import { FIRST_NAME, Name } from '../tree/names';
import { attributeOf, type PageTree } from '../tree/tree';
import { withoutEntities } from '../render/entities';
import type { PlacedElement } from './lines';
import type { PageScan } from './page-scan';
import { textBelow } from './text-below';
import type { Zone } from './zone';

// Matches the ending of a file's name in an address, with what may stand behind it: .pdf .docx?id=3 .xls#a
// Trap: .pdf.html is a page about a file; .jpg is an image.
const FILE = new RegExp(`\\.(?:${FILE_ENDINGS.join('|')})(?=$|[?#&!])`, 'i');

// Matches words of class names that hold attachments: fujian fujianClass fj-list attachment annex
// Trap: fjsen, a name of a site, is no word fj.
const HOLDER = /(?:^|[\s_-])(?:fujian\w*|fj(?:list)?|attach\w*|annex\w*|appendix\w*|accessor(?:y|ies)|downfile\w*|xgfj)(?:$|[\s_-])/i;

// Matches addresses of scripts that answer with a file: /download.jsp?id=3 getFile?x
// Trap: a link to a page about downloads has the name of no file as its text.
const DOWNLOAD = /download|attach|fujian|getfile/i;

/** Last characters of what FILE matches at the end of an address, and white space that is trimmed. */
const LAST_CHARACTERS = characterSet(`${FILE_ENDINGS.map((ending) => ending.slice(-1) + ending.slice(-1).toUpperCase()).join('')} \t\r\n\f\v`);
/** What may stand behind a file's name, or begin an entity. */
const MARKS = characterSet('?#&!');

const LONGEST_NAME = 200;
/** So many lines behind the document its attachments may be listed. */
const BEHIND = 12;
const MOST = 500;
const LABEL_REACH = 16;

/** Files the document links: inside it, in a holder of attachments, or right behind it. Each address once. */
export function readAttachments(tree: PageTree, { anchors, players }: PageScan, { end }: Zone): PageAttachment[] {
  const found = new Map<string, string>();
  const add = (name: string, href: string): void => {
    if (href !== '' && !found.has(href) && found.size < MOST) found.set(href, name === '' ? nameIn(href) : name);
  };
  for (const placed of anchors) {
    const { element } = placed;
    const href = withoutEntities(attributeOf(tree, element, 'href') ?? '').trim();
    const sudy = attributeOf(tree, element, 'sudyfile-attr');
    const file = sudy !== undefined || FILE.test(href) || FILE.test(attributeOf(tree, element, 'download') ?? '') || isDownload(tree, href, element);
    if (!file || href.startsWith('#') || /^javascript:/i.test(href) || !isNear(tree, placed, end)) continue;
    add(sudyName(sudy) ?? textBelow(tree, element, LONGEST_NAME), href);
  }
  for (const { element } of players) add(sudyName(attributeOf(tree, element, 'sudyfile-attr')) ?? '', withoutEntities(attributeOf(tree, element, 'pdfsrc') ?? '').trim());
  return [...found].map(([href, name]) => ({ name, href }));
}

/** Whether an `a` may be one of them; the full look at it comes when the document's end is known. */
export function mayBeFile({ source, units, attributes, attributesFrom, valueStarts, valueEnds }: PageTree, anchor: number, inParts: boolean): boolean {
  const end = attributesFrom[anchor + 1]!;
  for (let at = attributesFrom[anchor]!; at < end; at++) {
    const name = attributes[at];
    if (name === Attribute.download || name === Attribute['sudyfile-attr']) return true;
    if (name === Attribute.href && (mayNameFile(units, valueStarts[at]!, valueEnds[at]!) || (inParts && DOWNLOAD.test(source.slice(valueStarts[at], valueEnds[at]))))) return true;
  }
  return false;
}

/** False for most addresses: no mark that may stand behind a file's name, and a last character that ends no such name. */
function mayNameFile(units: Uint16Array, start: number, end: number): boolean {
  if (end === start) return false;
  const last = units[end - 1]!;
  if (last >= 0x80 || LAST_CHARACTERS[last] === 1) return true;
  for (let at = start; at < end; at++) if (MARKS[units[at]!] === 1) return true;
  return false;
}

function isNear(tree: PageTree, { element, inParts, line }: PlacedElement, end: number): boolean {
  if (inParts) return true;
  if (line >= end && line - end <= BEHIND && (/附件|附表|附图/.test(textBelow(tree, element, LONGEST_NAME)) || isLabelled(tree, element))) return true;
  let node = element;
  for (let up = 0; up < 4 && isBox(tree.names[node]!); up++, node = tree.parents[node]!) if (HOLDER.test(attributeOf(tree, node, 'class') ?? '') || HOLDER.test(attributeOf(tree, node, 'id') ?? '')) return true;
  return false;
}

// Matches the label in front of a file in its row: 附件【报名表.doc】 附件：任务分解表.xlsx 附件1 名单.pdf
// Trap: 附件下载 heads a box of the site.
const LABEL = /^(?:相关)?附[件表图] ?\d{0,2} ?(?:[【\[（(：:]|$)/;

/** Whether the row of a link begins with the label of an attachment. */
function isLabelled(tree: PageTree, element: number): boolean {
  const row = tree.parents[element]!;
  return isBox(tree.names[row]!) && LABEL.test(textBelow(tree, row, LABEL_REACH));
}

/** An element, and no script or style: a page that writes `<script/>` goes on inside it. */
function isBox(name: number): boolean {
  return name >= FIRST_NAME && name !== Name.script && name !== Name.style;
}

/** A link without a file's name that a script answers with one: its text is the name. */
function isDownload(tree: PageTree, href: string, element: number): boolean {
  return DOWNLOAD.test(href) && FILE.test(textBelow(tree, element, LONGEST_NAME));
}

/** sudyfile-attr="{'title':'附件1.docx'}" */
function sudyName(attribute: string | undefined): string | null {
  return attribute === undefined ? null : (/'?title'?\s?:\s?['"]([^'"]{1,200})['"]/.exec(withoutEntities(attribute))?.[1] ?? null);
}

function nameIn(href: string): string {
  const last = href.split(/[?#]/, 1)[0]?.split('/').pop() ?? '';
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
