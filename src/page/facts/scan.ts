import { isElement, type PageElement, type PageNode, type ParentNode } from '../dom';
import type { Found } from '../found';
import { mayBeFile } from './attachments';
import { LineWriter } from './line-writer';
import { SOURCE_NAMES } from './label-terms';
import type { PageLine, Place, PlacedElement } from './lines';
import { TagRole, tagRole } from './tag-roles';
import { textBelow } from './text-below';

/** What one walk over the page collects. */
export interface PageScan {
  readonly lines: readonly PageLine[];
  readonly metas: readonly PageElement[];
  readonly links: readonly PageElement[];
  /** Elements `a` that may link a file. */
  readonly anchors: readonly PlacedElement[];
  readonly images: readonly PlacedElement[];
  /** Elements that name a file in an attribute of their own: pdf players. */
  readonly players: readonly PlacedElement[];
  readonly scripts: readonly PageElement[];
  readonly comments: readonly string[];
  /** Elements whose name says what they hold: a medium, or a time in `datetime`. */
  readonly named: readonly PlacedElement[];
  /** An element of WeChat's articles is there. */
  readonly wechat: boolean;
  /** `<title>` as a reader sees it. */
  readonly pageTitle: string;
}

const MOST_COMMENTS = 500;
const LONGEST_PAGE_TITLE = 500;
const WECHAT_IDS: ReadonlySet<string> = new Set(['js_content', 'activity-name', 'js_name', 'js_article']);

/** Walks the page once, with a stack of its own: pages nest deeper than calls may. */
export function scanPage(root: ParentNode, found: Found): PageScan {
  const [metas, links, scripts]: [PageElement[], PageElement[], PageElement[]] = [[], [], []];
  const [anchors, images, players, named]: [PlacedElement[], PlacedElement[], PlacedElement[], PlacedElement[]] = [[], [], [], []];
  const comments: string[] = [];
  const parts = new Set<PageNode | ParentNode>(found.parts);
  // A part may be a text node of its own; one that holds text tells its children itself.
  const textParts = found.parts.some(({ type }) => type === 'text');
  const places = new Places(parts.has(root));
  const writer = new LineWriter(places.outer);
  const { lines } = writer;
  let pageTitle: string | null = null;
  let wechat = false;

  // The elements around `node`, the outermost first; values beyond `depth` are left over.
  const nodes: ParentNode[] = [];
  const nexts: number[] = [];
  const roles: number[] = [];
  const above: Place[] = [];
  const linesBefore: number[] = [];
  let depth = 0;
  let node = root;
  let { children } = root;
  let next = 0;
  let role: number = TagRole.block;
  let place = places.outer;
  let before = 0;
  for (;;) {
    if (next === children.length) {
      if (role === TagRole.inline) writer.seam();
      else if (role === TagRole.anchor) {
        writer.seam();
        writer.links--;
      } else {
        writer.flush();
        if (role === TagRole.cell && lines.length === before) writer.emptyCell(node, place);
      }
      if (depth-- === 0) break;
      node = nodes[depth] as ParentNode;
      children = node.children;
      next = nexts[depth] as number;
      role = roles[depth] as number;
      place = above[depth] as Place;
      before = linesBefore[depth] as number;
      continue;
    }
    const child = children[next++] as PageNode;
    if (!isElement(child)) {
      if (child.type === 'text') writer.write(child.data, node, textParts && parts.has(child) ? places.inside(place) : place);
      else if (child.type === 'comment' && comments.length < MOST_COMMENTS) comments.push(child.data);
      continue;
    }
    const own = tagRole(child.name);
    if (own <= TagRole.title) {
      if (own === TagRole.meta) metas.push(child);
      else if (own === TagRole.script) scripts.push(child);
      else if (own === TagRole.title) pageTitle ??= textBelow(child, LONGEST_PAGE_TITLE);
      continue;
    }
    const inParts = place.inParts || parts.has(child);
    const chrome = place.chrome || found.chrome.has(child);
    if (own < TagRole.block) {
      if (own === TagRole.link) links.push(child);
      else if (own === TagRole.image) images.push(placed(child, inParts, chrome, lines.length));
      else writer.flush();
      // An unclosed one may hold the rest of the page.
      if (child.children.length === 0) continue;
    }
    const { attribs } = child;
    const id = attribs['id'];
    const names = attribs['class'];
    if (id !== undefined && WECHAT_IDS.has(id)) wechat = true;
    if ((names !== undefined && SOURCE_NAMES.has(names)) || (id !== undefined && SOURCE_NAMES.has(id)) || attribs['datetime'] !== undefined) named.push(placed(child, inParts, chrome, lines.length));
    if (attribs['pdfsrc'] !== undefined) players.push(placed(child, inParts, chrome, lines.length));
    if (own === TagRole.anchor && mayBeFile(attribs, inParts)) anchors.push(placed(child, inParts, chrome, lines.length));
    if (own === TagRole.inline) writer.seam();
    else if (own === TagRole.anchor) {
      writer.seam();
      writer.links++;
    } else writer.flush();
    nodes[depth] = node;
    nexts[depth] = next;
    roles[depth] = role;
    above[depth] = place;
    linesBefore[depth++] = before;
    if (own > TagRole.anchor || inParts !== place.inParts || chrome !== place.chrome) place = places.of(child.name, own, place, inParts, chrome);
    node = child;
    children = child.children;
    next = 0;
    role = own;
    before = lines.length;
  }
  return { lines, metas, links, anchors, images, players, named, scripts, comments, wechat, pageTitle: pageTitle ?? '' };
}

function placed(element: PageElement, inParts: boolean, chrome: boolean, line: number): PlacedElement {
  return { element, inParts, inDocument: inParts && !chrome, line };
}

/** Numbers cells, rows and tables in page order. */
class Places {
  readonly outer: Place;
  private cells = 0;
  private rows = 0;
  private tables = 0;

  constructor(inParts: boolean) {
    this.outer = { cell: 0, header: false, row: 0, table: 0, level: 0, inParts, chrome: false };
  }

  /** The place inside an element of this name and role. */
  of(name: string, role: number, { cell, header, row, table, level }: Place, inParts: boolean, chrome: boolean): Place {
    switch (role) {
      case TagRole.table:
        return { cell: 0, header: false, row: 0, table: ++this.tables, level, inParts, chrome };
      case TagRole.row:
      case TagRole.item:
        return { cell, header, row: ++this.rows, table, level, inParts, chrome };
      case TagRole.cell: {
        const term = name === 'dt';
        if (term) this.rows++;
        return { cell: ++this.cells, header: term || name === 'th', row: term || name === 'dd' ? this.rows : row, table, level, inParts, chrome };
      }
      case TagRole.heading:
        return { cell, header, row, table, level: Number(name.charAt(1)), inParts, chrome };
      default:
        return { cell, header, row, table, level, inParts, chrome };
    }
  }

  /** The same place inside the document's parts. */
  inside(place: Place): Place {
    return place.inParts ? place : { ...place, inParts: true };
  }
}
