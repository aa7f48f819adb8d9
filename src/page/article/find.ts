import { Name } from '../tree/names';
import { attributeOf, nameOf, type PageTree } from '../tree/tree';
import type { Found } from '../found';
import { chromeInside } from './chrome';
import { copiesInside, oneCopyOf } from './copies';
import { isTeaserOf, keptBelowByline } from './kept-field';
import { bestKnown } from './known';
import { tableOfProse } from './data-rows';
import { boxOfLine, densest, sumUp } from './density';
import { featuresOf, isWithin, type Features } from './features';
import { framedBody } from './framed';
import { bodyAboveFeeds } from './feeds';
import { otherHalves } from './letters';
import { neighboursOf } from './neighbours';
import { hiddenPagesBeside } from './numbered-pages';
import { hasMorePages, pageKind } from './page-kind';
import { discountReadersTalk } from './readers-talk';
import { areSigned, isColumnBeside, signedNotice } from './signed-notice';
import { discountSiteTalk } from './site-talk';
import { keepsMarkup, scriptWithBody, type ScriptBody } from './stored';
import { firstPanelOf, otherPanels } from './tabs';
import { Shade, Tag } from './tags';
import { bodyOfTitle } from './title-body';
import { trimAround, type Trimmed } from './trim';
import { unfoldedIn } from './unfolded';

interface Choice {
  readonly elements: readonly number[];
  readonly chrome: readonly number[];
  readonly found: 'known' | 'density' | 'whole';
  readonly container: string | null;
  /** Worth of the prose in Han characters. */
  readonly worth: number;
  /** Its further pages stand in the same file, hidden until a script turns to them. */
  readonly hasHiddenPages: boolean;
}

/** Which parts of a page are its document. Linear in the page; never empty. */
export function findDocument(tree: PageTree): Found {
  const features = featuresOf(tree);
  let choice = choose(features, Shade.visible);
  const frame = framedBody(features);
  if (frame !== null && frame.han > (choice?.worth ?? 0)) return only(frame.node, 'iframe', { en: 'a frame holds the document in its own attribute', zh: '正文在框架的属性中' });
  let script: ScriptBody | null = null;
  if (choice === null || choice.worth < SLIGHT) {
    const shown = choice?.worth ?? 0;
    for (const shade of [Shade.hidden, Shade.stored]) {
      const other = choose(features, shade);
      if (other !== null && isBetter(other, choice, shade === Shade.stored && other.elements.some((number) => keepsMarkup(features, number)) ? KEPT_TIMES : HIDDEN_TIMES)) choice = other;
    }
    script = scriptWithBody(features);
    if (script !== null && choice !== null && script.han < choice.worth * (shown < EMPTY || isTeaserOf(features, choice.elements, script.text) ? 2 : HIDDEN_TIMES)) script = null;
  } else if (choice.found === 'density') choice = keptInstead(features) ?? choice;
  const notADocument = pageKind(features, choice?.worth ?? 0, choice !== null && (isDocumentBox(features, choice) || holdsFiles(features, choice) || areSigned(features, choice.elements)), choice === null ? 0 : linesOf(features, choice));
  const found: Choice = choice ?? { elements: [bodyOf(features)], chrome: [], found: 'whole', container: null, worth: 0, hasHiddenPages: false };
  const panels = new Set(found.elements.slice(0, 1).flatMap((number) => otherPanels(features, number)));
  const kept = { ...found, elements: found.elements.filter((number) => !panels.has(number)).map((number) => wholeTable(features, oneCopyOf(features, number))) };
  if (script !== null) return only(script.node, 'script', { en: 'a script holds the prose', zh: '正文在脚本数据中' });
  const chrome = new Set<number>();
  for (const number of [...kept.chrome, ...panels]) chrome.add(features.nodes[number]!);
  for (const number of kept.elements) {
    if (kept.found !== 'whole') chromeInside(features, number, kept.found === 'density', chrome);
    copiesInside(features, number, chrome);
    for (const hidden of unfoldedIn(features, number)) chrome.delete(features.nodes[hidden]!);
  }
  return {
    parts: kept.elements.map((number) => features.nodes[number]!),
    chrome,
    verdict: { found: kept.found, container: kept.container, notADocument, morePages: !kept.hasHiddenPages && hasMorePages(features, kept.elements), evidence: evidenceOf(kept) },
  };
}

/** A document that no element of the page shows. */
function only(node: number, container: string, evidence: { readonly en: string; readonly zh: string }): Found {
  return { parts: [node], chrome: new Set(), verdict: { found: 'script', container, notADocument: null, morePages: false, evidence } };
}

/** A page whose visible prose is less than this may keep its body out of sight. */
const SLIGHT = 150;
/** Times that a text kept with its mark-up must outweigh what is shown: an editor's field holds a document, seldom anything else. */
const KEPT_TIMES = 4;
/** Prose of an empty shell: the foot of the site, a request to turn scripts on. */
const EMPTY = 24;
/** Prose of the shortest notice. */
const NOTICE = 10;
const HIDDEN_LEAST = 30;
const HIDDEN_TIMES = 15;

function isBetter(other: Choice, visible: Choice | null, times: number): boolean {
  if (other.worth < HIDDEN_LEAST) return false;
  const worth = visible?.worth ?? 0;
  return worth < EMPTY ? other.worth > worth * 2 : other.worth > worth * times;
}

/** What a field keeps below the line of date and source, where all that shows is prose beside it. */
function keptInstead(features: Features): Choice | null {
  const field = keptBelowByline(features);
  const kept = field < 0 ? null : choose(features, Shade.stored);
  return kept !== null && kept.worth >= HIDDEN_LEAST && kept.elements.includes(field) ? kept : null;
}

function choose(features: Features, shade: number): Choice | null {
  const { tree, nodes, gain } = features;
  discountSiteTalk(features, shade, sumUp(features, shade));
  if (shade === Shade.visible) discountReadersTalk(features, shade);
  const most = densest(features, shade);
  const best = most > 0 && shade === Shade.visible ? bodyAboveFeeds(features, bodyOfTitle(features, most)) : most;
  const densely = best < 0 ? null : denseIn(features, best, shade);
  const known = bestKnown(features, shade, densely === null ? -1 : densely.element, best);
  // A system's container is in each of the panels of a document in tabs.
  const opened = known === null ? -1 : firstPanelOf(features, known.element);
  const dense = known === null || opened === known.element ? densely : denseIn(features, opened, shade);
  if (known !== null && opened === known.element) {
    const others = withOtherHalves(features, known.element);
    const further = hiddenPagesBeside(features, known.element);
    return { elements: inOrder([known.element, ...others, ...further.pages]), chrome: further.pagers, found: 'known', container: known.label, worth: gain[known.element]!, hasHiddenPages: further.pages.length > 0 };
  }
  if (dense === null) return null;
  const { notice } = dense;
  const others = withOtherHalves(features, dense.element);
  const further = hiddenPagesBeside(features, dense.element);
  const elements = [dense.element, ...others, ...further.pages];
  for (const letter of dense.letters) if (!elements.slice(1).some((one) => isWithin(features, letter, one))) elements.push(letter);
  if (notice !== null && !elements.some((one) => isWithin(features, notice.element, one))) elements.push(notice.element);
  return { elements: inOrder(elements), chrome: [...dense.chrome, ...(notice?.chrome ?? []), ...further.pagers], found: 'density', container: labelOf(tree, nodes[dense.element]!), worth: gain[dense.element]!, hasHiddenPages: further.pages.length > 0 };
}

interface Dense extends Trimmed {
  /** A signed notice in front, which hands over what was found. */
  readonly notice: Trimmed | null;
}

/** The body around the densest prose, or the signed notice that a column outweighs. */
function denseIn(features: Features, best: number, shade: number): Dense {
  const dense = trimAround(features, tableOfProse(features, boxOfLine(features, best)));
  const box = shade === Shade.visible ? signedNotice(features, dense.element) : -1;
  const notice = box < 0 ? null : trimAround(features, box);
  return notice !== null && isColumnBeside(features, dense.element, notice.element) ? { ...notice, notice: null } : { ...dense, notice };
}

function withOtherHalves(features: Features, body: number): number[] {
  const others = neighboursOf(features, body);
  return [...others, ...otherHalves(features, body, others)];
}

/** Whether what was found shows by itself that it is a document, however short. */
function isDocumentBox({ chars, links, marks }: Features, { elements, worth }: Choice): boolean {
  if (worth < NOTICE) return false;
  return elements.every((number) => links[number]! * 3 < chars[number]!) && elements.some((number) => marks[number]! > 0);
}

/** Lines of prose, whatever the name of a box around them says. */
function linesOf({ lines }: Features, { elements }: Choice): number {
  return elements.reduce((sum, number) => sum + lines[number]!, 0);
}

/** A container of a known name with files and no links to pages: the document is one of the files. */
function holdsFiles({ files, links }: Features, { elements, found }: Choice): boolean {
  return found === 'known' && elements.every((number) => links[number] === 0) && elements.some((number) => files[number]! > 0);
}

function inOrder(elements: number[]): number[] {
  return elements.sort((a, b) => a - b);
}

/** The rows of a table are read with the table around them. */
function wholeTable({ tree, nodes, parent, shade }: Features, number: number): number {
  const up = parent[number]!;
  if (up < 0 || tree.names[nodes[number]!] !== Name.tbody || shade[up] !== shade[number]) return number;
  return tree.names[nodes[up]!] === Name.table ? up : number;
}

function bodyOf({ count, tags }: Features): number {
  for (let i = 0; i < count; i++) if ((tags[i]! & Tag.body) !== 0) return i;
  return 0;
}

function labelOf(tree: PageTree, node: number): string {
  if (node === 0) return 'page';
  const name = nameOf(tree, node);
  const id = attributeOf(tree, node, 'id');
  if (id !== undefined && id !== '') return `${name}#${id}`;
  const first = attributeOf(tree, node, 'class')?.trim().split(/\s+/, 1)[0];
  return first === undefined || first === '' ? name : `${name}.${first}`;
}

function evidenceOf({ found, container }: Choice): { en: string; zh: string } {
  switch (found) {
    case 'known':
      return { en: `the container ${container ?? ''} of a known content system`, zh: `已知内容系统的正文容器 ${container ?? ''}` };
    case 'density':
      return { en: `${container ?? ''} holds the most prose and the fewest links`, zh: `${container ?? ''} 的正文最多、链接最少` };
    case 'whole':
      return { en: 'no part of the page stands out; all of its text is kept', zh: '页面中没有明显的正文部分，保留全部文字' };
  }
}
