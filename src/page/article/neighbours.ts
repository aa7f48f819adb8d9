import { Name } from '../tree/names';
import { attributeOf } from '../tree/tree';
import { isDataRow } from './data-rows';
import type { Features } from './features';
import { isAfterword, isAttachments, isDate, isForWriters, isHeading, isHeadMatter, isLead, isOffice, isOutcome, isSignature, opensList } from './box-words';
import { AROUND, Role } from './roles';
import { isMachineSummary } from './site-boxes';
import { runOn } from './run-on';
import { Tag } from './tags';
import { textOf } from './text-of';
import { isWidget } from './widget-words';

/** Characters of a neighbour whose text is worth reading. */
const READABLE = 400;
/** Levels above a body at which its signature or its attachments may stand. */
const LEVELS = 3;
/** Levels above a body at which its text may go on; a cell is three levels below its table's place. */
const RUN_LEVELS = 6;
/** Links and loose words that end the search: another part of the page begins. */
const BARRIER = 40;

/**
 * Elements beside a body that are more of the document: boxes of the same kind, a lead in front, a signature or attachments behind.
 * Only what shows it belongs is taken.
 */
export function neighboursOf(features: Features, body: number): number[] {
  const { parent, shade } = features;
  const found: number[] = [];
  let inner = body;
  for (let level = 0; level < RUN_LEVELS; level++) {
    const outer = parent[inner]!;
    if (outer < 0 || shade[outer] !== shade[body] || isPage(features, outer)) break;
    const children = childrenOf(features, outer, body);
    const at = children.indexOf(inner);
    const run = endsDated(features, body) ? 0 : runOn(features, children, at);
    found.push(...children.slice(at + 1, at + 1 + run));
    if (level < LEVELS) found.push(...beside(features, body, children, { at, run, level }));
    inner = outer;
  }
  return found;
}

function isPage({ tree, nodes }: Features, number: number): boolean {
  return number === 0 || tree.names[nodes[number]!] === Name.html;
}

/** Those that have text and are shown as the body is. */
function childrenOf({ last, chars, shade }: Features, outer: number, body: number): number[] {
  const children: number[] = [];
  for (let i = outer + 1; i <= last[outer]!; i = last[i]! + 1) if (chars[i]! > 0 && shade[i] === shade[body]) children.push(i);
  return children;
}

/** @param run how many children behind the one at `at` are taken already. */
function beside(features: Features, body: number, children: readonly number[], { at, run, level }: { readonly at: number; readonly run: number; readonly level: number }): number[] {
  const { loss, gain } = features;
  const found: number[] = [];
  let from = run + 1;
  for (let step = from; at + step < children.length && step <= 40; step++) {
    const other = children[at + step]!;
    if ((level === 0 && step === 1 && isOpened(features, body, other)) || belongsBehind(features, other, body, level)) {
      // What stands between a body and its end is a part of it: the name above a date.
      for (let k = from; k < step; k++) if (isLoose(features, children[at + k]!)) found.push(children[at + k]!);
      found.push(other);
      from = step + 1;
    } else if (loss[other]! > BARRIER && loss[other]! > gain[other]!) break;
  }
  for (let step = 1; at - step >= 0 && step <= 12; step++) {
    const other = children[at - step]!;
    if (belongsBefore(features, other, body, level)) found.push(other);
    else break;
  }
  return found;
}

/** The body ends in a colon (现将目录公布如下：): the list below it, of links or not, is what it speaks of. */
function isOpened({ tree, nodes, chars, roles, block }: Features, body: number, below: number): boolean {
  return block[below]! !== 0 && (roles[below]! & AROUND) === 0 && chars[body]! <= READABLE && opensList(textOf(tree, nodes[body]!, READABLE * 2));
}

/** A short box that is no tool and no link. */
function isLoose({ tree, nodes, chars, links, roles }: Features, number: number): boolean {
  if (chars[number]! > 60 || links[number]! > 0 || (roles[number]! & AROUND) !== 0) return false;
  const text = textOf(tree, nodes[number]!, 120);
  return !isWidget(text) && !isAfterword(text) && !isHeadMatter(text);
}

function isSameKind(features: Features, one: number, other: number): boolean {
  if (!isSameName(features, one, other)) return false;
  const kind = classOf(features, one);
  return kind !== undefined && kind.trim() !== '' && kind === classOf(features, other);
}

/** The page itself has no name. */
function isSameName({ tree, nodes }: Features, one: number, other: number): boolean {
  return one !== 0 && other !== 0 && tree.names[nodes[one]!] === tree.names[nodes[other]!];
}

function classOf({ tree, nodes }: Features, number: number): string | undefined {
  return attributeOf(tree, nodes[number]!, 'class');
}

function isMoreProse(features: Features, number: number, body: number): boolean {
  const { gain, loss, roles, marks, block } = features;
  if (!block[number]! || loss[number]! * 8 > gain[number]! || (roles[number]! & AROUND) !== 0 || marks[number] === 0) return false;
  return isSameKind(features, number, body) ? gain[number]! >= 12 : gain[number]! >= 60 && marks[number]! >= 2 && gain[number]! * 6 >= gain[body]!;
}

function belongsBehind(features: Features, number: number, body: number, level: number): boolean {
  const { tree, nodes, chars, links, roles, files } = features;
  if ((roles[number]! & (AROUND | Role.pager)) !== 0 && files[number] === 0) return false;
  if (level === 0 && isMoreProse(features, number, body)) return !isAfterword(textOf(tree, nodes[number]!, 60));
  if (chars[number]! > READABLE || links[number]! * 2 > chars[number]!) return false;
  const text = textOf(tree, nodes[number]!, READABLE * 2);
  if (isAfterword(text) || isOutcome(text) || (isOffice(text) && endsDated(features, body))) return false;
  return isSignature(text) || (files[number]! > 0 && isAttachments(text));
}

function belongsBefore(features: Features, number: number, body: number, level: number): boolean {
  const { tree, nodes, chars, links, roles, marks } = features;
  if (level > 0 || (roles[number]! & AROUND) !== 0 || links[number]! * 3 > chars[number]!) return false;
  if (isMoreProse(features, number, body) && isSameKind(features, number, body)) return true;
  if (chars[number]! > READABLE || marks[number] === 0 || isMachineSummary(features, number)) return false;
  const text = textOf(tree, nodes[number]!, READABLE * 2);
  return !isHeadMatter(text) && isLead(text) && !isRepeated(features, text, body);
}

/** Whether a body begins with what stands in front of it, cut short or not. */
function isRepeated({ tree, nodes }: Features, text: string, body: number): boolean {
  const lead = withoutEllipsis(text.replace(/^(?:摘\s*要|导\s*[读语]|核心提示|内容提要|提要)[】\]:：\s]*/, ''));
  if (lead.length < 8) return false;
  return textOf(tree, nodes[body]!, lead.length * 2 + 200).replace(/\s/g, '').includes(lead.replace(/\s/g, ''));
}

/** A row of two or more cells is data, not a title. */
function isRow({ tags, last }: Features, number: number): boolean {
  if ((tags[number]! & Tag.row) === 0) return false;
  let cells = 0;
  for (let cell = number + 1; cell <= last[number]!; cell = last[cell]! + 1) if ((tags[cell]! & Tag.cell) !== 0) cells++;
  return cells >= 2;
}

/** Two boxes without a name and without boxes in them: paragraphs by another name. */
function isLineAmongLines(features: Features, number: number, main: number): boolean {
  const { block, last, chars } = features;
  if (!isSameName(features, number, main) || classOf(features, number) !== classOf(features, main)) return false;
  for (let i = main + 1; i <= last[main]!; i++) if (block[i]! && chars[i]! > 0) return false;
  return true;
}

/** A body that ends with its date is signed: the name of an office behind it is the site's. */
function endsDated({ tree, nodes, last, chars }: Features, body: number): boolean {
  let end = last[body]!;
  while (end > body && chars[end] === 0) end--;
  return end > body && chars[end]! <= 40 && isDate(textOf(tree, nodes[end]!, 80));
}

/** Of the kind of the main box, both without boxes in them and without links. */
function isRowAmongRows(features: Features, number: number, main: number): boolean {
  return features.links[number] === 0 && isSameKind(features, number, main) && isLineAmongLines(features, number, main);
}

function withoutEllipsis(text: string): string {
  let end = text.length;
  while (end > 0 && '.…'.includes(text[end - 1]!)) end--;
  return text.slice(0, end);
}

/** The office that signs, in a box whose name begins as advertising does: gg is 公告 as well as 广告. */
function isSigner({ tree, nodes, links, roles }: Features, number: number, main: number): boolean {
  return number > main && links[number] === 0 && (roles[number]! & AROUND) === Role.advert && isOffice(textOf(tree, nodes[number]!, 60));
}

/** Whether an element beside the body is no part of the document. When unsure it is a part. */
export function isNeighbourChrome(features: Features, number: number, main: number): boolean {
  const { tree, nodes, gain, loss, chars, links, roles, marks, files, tags } = features;
  const own = chars[number]!;
  if ((roles[number]! & AROUND) !== 0 && (roles[number]! & Role.body) === 0 && own < chars[main]! && !isSigner(features, number, main)) return true;
  if (links[number]! * 2 > own) return true;
  if ((tags[number]! & (Tag.around | Tag.form)) !== 0 || isMachineSummary(features, number)) return true;
  if (own > READABLE) return loss[number]! > gain[number]!;
  const text = textOf(tree, nodes[number]!, READABLE * 2);
  if (text === '') return false;
  if (isWidget(text) || isForWriters(text)) return true;
  if (number < main) return isHeadMatter(text) || ((tags[number]! & Tag.noTitle) === 0 && !isLineAmongLines(features, number, main) && !isRow(features, number) && isHeading(text, marks[number]!)) || isRepeated(features, text, main);
  if (isOutcome(text)) return true;
  if (isSignature(text) || (files[number]! > 0 && isAttachments(text))) return false;
  // A row of label and value is as loose as a button, but it stands among rows of its kind.
  return isAfterword(text) || (loss[number]! > gain[number]! && !isRowAmongRows(features, number, main) && !isDataRow(features, number, main));
}
