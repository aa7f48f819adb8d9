import type { Found } from '../found';
import { marksOf, Mark } from '../marks';
import { Attribute } from '../tree/attribute-names';
import { FIRST_NAME, Kind } from '../tree/names';
import { commentData, type PageTree } from '../tree/tree';
import { isStyledBlock } from '../tree/styled-block';
import { DEAD, WordIndex } from '../tree/word-index';
import { mayBeFile } from './attachments';
import { LineWriter } from './line-writer';
import { AUTHOR_NAMES, SOURCE_NAMES as MEDIUM_NAMES } from './label-terms';
import type { Place, PlacedElement } from './lines';
import type { PageScan } from './page-scan';
import { Places } from './places';
import { TagRole, tagRole } from './tag-roles';
import { textBelow } from './text-below';

const MOST_COMMENTS = 500;
const LONGEST_PAGE_TITLE = 500;

/** Walks the page once, in page order. */
export function scanPage(tree: PageTree, found: Found): PageScan {
  const { names, after } = tree;
  const [metas, links, scripts]: [number[], number[], number[]] = [[], [], []];
  const [anchors, images, players, named]: [PlacedElement[], PlacedElement[], PlacedElement[], PlacedElement[]] = [[], [], [], []];
  const comments: string[] = [];
  const marks = marksOf(tree, found);
  const places = new Places((marks[0]! & Mark.part) !== 0);
  const writer = new LineWriter(tree, places.outer);
  const { lines } = writer;
  let pageTitle: string | null = null;
  let wechat = false;

  // What is open around `element`, the outermost first; values beyond `depth` are left over.
  const ends: number[] = [];
  const roles: number[] = [];
  const above: Place[] = [];
  const linesBefore: number[] = [];
  let depth = 0;
  let element = 0;
  let end = tree.count;
  let role: number = TagRole.block;
  let place = places.outer;
  let before = 0;
  for (let node = 1; ; ) {
    if (node === end) {
      if (role === TagRole.inline) writer.seam();
      else if (role === TagRole.anchor) {
        writer.seam();
        writer.links--;
      } else {
        writer.flush();
        if (role === TagRole.cell && lines.length === before) writer.emptyCell(element, place);
      }
      if (depth-- === 0) break;
      element = tree.parents[element]!;
      end = ends[depth]!;
      role = roles[depth]!;
      place = above[depth]!;
      before = linesBefore[depth]!;
      continue;
    }
    const name = names[node]!;
    const mark = marks[node]!;
    if (name < FIRST_NAME) {
      if (name === Kind.text) writer.write(node, mark === 0 ? place : places.inside(place));
      else if (name === Kind.comment && comments.length < MOST_COMMENTS) comments.push(commentData(tree, node));
      node++;
      continue;
    }
    const usual = tagRole(name);
    const own = usual === TagRole.inline && isStyledBlock(tree, node) ? TagRole.block : usual;
    const behind = after[node]!;
    if (own <= TagRole.title) {
      if (own === TagRole.meta) metas.push(node);
      else if (own === TagRole.script) scripts.push(node);
      else if (own === TagRole.title) pageTitle ??= textBelow(tree, node, LONGEST_PAGE_TITLE);
      node = behind;
      continue;
    }
    const inParts = place.inParts || (mark & Mark.part) !== 0;
    const chrome = place.chrome || (mark & Mark.chrome) !== 0;
    if (own < TagRole.block) {
      if (own === TagRole.link) links.push(node);
      else if (own === TagRole.image) images.push(placed(node, inParts, chrome, lines.length));
      else writer.flush();
      // An unclosed one may hold the rest of the page.
      if (behind === node + 1) {
        node = behind;
        continue;
      }
    }
    if (tree.attributesFrom[node] !== tree.attributesFrom[node + 1]) {
      const said = readAttributes(tree, node);
      if (said !== 0) {
        if ((said & Said.wechat) !== 0) wechat = true;
        if ((said & Said.named) !== 0) named.push(placed(node, inParts, chrome, lines.length));
        if ((said & Said.player) !== 0) players.push(placed(node, inParts, chrome, lines.length));
      }
      if (own === TagRole.anchor && mayBeFile(tree, node, inParts)) anchors.push(placed(node, inParts, chrome, lines.length));
    }
    if (own === TagRole.inline) writer.seam();
    else if (own === TagRole.anchor) {
      writer.seam();
      writer.links++;
    } else writer.flush();
    ends[depth] = end;
    roles[depth] = role;
    above[depth] = place;
    linesBefore[depth++] = before;
    if (own > TagRole.anchor || inParts !== place.inParts || chrome !== place.chrome) place = places.of(name, own, place, inParts, chrome);
    element = node;
    end = behind;
    role = own;
    before = lines.length;
    node++;
  }
  return { lines, metas, links, anchors, images, players, named, scripts, comments, wechat, pageTitle: pageTitle ?? '' };
}

function placed(element: number, inParts: boolean, chrome: boolean, line: number): PlacedElement {
  return { element, inParts, inDocument: inParts && !chrome, line };
}

const Said = { wechat: 1, named: 2, player: 4 } as const;
const IDS = 'js_content activity-name js_name js_article'.split(' ');
const SOURCE_NAMES: ReadonlySet<string> = new Set([...MEDIUM_NAMES, ...AUTHOR_NAMES]);
const WECHAT_IDS: ReadonlySet<string> = new Set(IDS);
/** Names of both lists in any case: of what is not among them no name is cut out. */
const SAYING = new WordIndex();
for (const name of [...IDS, ...SOURCE_NAMES]) SAYING.add(name, 1);

/** What class, id and two more attributes of an element say, as bits of `Said`. */
function readAttributes({ source, units, attributes, attributesFrom, valueStarts, valueEnds }: PageTree, element: number): number {
  let said = 0;
  const end = attributesFrom[element + 1]!;
  for (let at = attributesFrom[element]!; at < end; at++) {
    switch (attributes[at]!) {
      case Attribute.class:
      case Attribute.id:
        if (attributes[at] === Attribute.class) said |= namesSource(source, units, valueStarts[at]!, valueEnds[at]!) ? Said.named : 0;
        else if (SAYING.findIn(units, valueStarts[at]!, valueEnds[at]!) !== 0) said |= ofName(source.slice(valueStarts[at], valueEnds[at]));
        break;
      case Attribute.datetime:
        said |= Said.named;
        break;
      case Attribute.pdfsrc:
        said |= Said.player;
        break;
    }
  }
  return said;
}

function ofName(id: string): number {
  return (SOURCE_NAMES.has(id) ? Said.named : 0) | (WECHAT_IDS.has(id) ? Said.wechat : 0);
}

/** The first word of a class: source ent-source. */
function namesSource(source: string, units: Uint16Array, start: number, end: number): boolean {
  let state = SAYING.start;
  let at = start;
  for (; at < end && units[at]! > 0x20; at++) {
    state = SAYING.step(state, units[at]!);
    if (state === DEAD) return false;
  }
  return SAYING.valueAt(state) !== 0 && SOURCE_NAMES.has(source.slice(start, at));
}
