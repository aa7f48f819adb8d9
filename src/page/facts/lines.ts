import { isElement, type PageElement, type PageNode, type ParentNode } from '../dom';
import type { Found } from '../found';
import { visible } from './decode';
import { SOURCE_NAMES } from './label-terms';
import { tagRole, type TagRole } from './tag-roles';

/** Stands where an inline element begins or ends: `<b>来源：</b><span>某报</span>`. */
export const SEAM = '\u001f';

/** A line of the page as a reader sees it; a cell without text is one too. */
export interface PageLine {
  /** White space folded, with SEAMs. */
  readonly text: string;
  /** Prose: too long for a label or a title; `text` holds its beginning. */
  readonly long: boolean;
  /** The element that holds the line's first text. */
  readonly element: ParentNode;
  /** Number of the td, th, dt or dd; 0 outside. */
  readonly cell: number;
  /** The cell is th or dt. */
  readonly header: boolean;
  /** Number of the tr, li or dt; a dd has its dt's. 0 outside. */
  readonly row: number;
  /** Number of the table, dl, ul or ol; 0 outside. */
  readonly table: number;
  /** Characters inside links. */
  readonly linked: number;
  /** 1 to 6 inside h1 to h6, else 0. */
  readonly level: number;
  /** Inside the document, its chrome left out. */
  readonly inDocument: boolean;
  /** Inside the document's parts, chrome or not. */
  readonly inParts: boolean;
}

export interface PlacedElement {
  readonly element: PageElement;
  readonly inParts: boolean;
  readonly inDocument: boolean;
  /** Index of the line that was being written when the element began. */
  readonly line: number;
}

/** What one walk over the page collects. */
export interface PageScan {
  readonly lines: readonly PageLine[];
  readonly metas: readonly PageElement[];
  readonly links: readonly PageElement[];
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

/** A longer line is prose. */
const LONGEST_LINE = 400;
/** Enough of prose to know what it is. */
const HEAD_OF_PROSE = 120;
const MOST_COMMENTS = 500;
const LONGEST_PAGE_TITLE = 500;
const WECHAT_IDS: ReadonlySet<string> = new Set(['js_content', 'activity-name', 'js_name', 'js_article']);

interface Frame {
  readonly node: ParentNode;
  next: number;
  readonly role: TagRole;
  readonly cell: number;
  readonly header: boolean;
  readonly row: number;
  readonly table: number;
  readonly level: number;
  readonly linked: boolean;
  readonly inParts: boolean;
  readonly chrome: boolean;
  /** Lines there were when the element began. */
  readonly linesBefore: number;
}

/** Walks the page once, with a stack of its own: pages nest deeper than calls may. */
export function scanPage(root: ParentNode, found: Found): PageScan {
  const lines: PageLine[] = [];
  const [metas, links, scripts]: [PageElement[], PageElement[], PageElement[]] = [[], [], []];
  const [anchors, images, players, named]: [PlacedElement[], PlacedElement[], PlacedElement[], PlacedElement[]] = [[], [], [], []];
  const comments: string[] = [];
  const parts = new Set<PageNode | ParentNode>(found.parts);
  const writer = new LineWriter(lines);
  let pageTitle: string | null = null;
  let wechat = false;
  let [cells, rows, tables] = [0, 0, 0];

  const stack: Frame[] = [{ node: root, next: 0, role: 'block', cell: 0, header: false, row: 0, table: 0, level: 0, linked: false, inParts: parts.has(root), chrome: false, linesBefore: 0 }];
  for (let frame = stack[0]; frame !== undefined; frame = stack[stack.length - 1]) {
    const node = frame.node.children[frame.next++];
    if (node === undefined) {
      stack.pop();
      if (frame.role === 'inline' || frame.role === 'anchor') writer.seam();
      else {
        writer.flush();
        if (frame.role === 'cell' && lines.length === frame.linesBefore) writer.emptyCell(frame);
      }
      continue;
    }
    if (!isElement(node)) {
      if (node.type === 'text') {
        // A part may be a text node of its own.
        writer.write(node.data, frame.inParts || !parts.has(node) ? frame : { ...frame, inParts: true });
      } else if (node.type === 'comment' && comments.length < MOST_COMMENTS) comments.push(node.data);
      continue;
    }
    const role = tagRole(node.name);
    if (role === 'skip') continue;
    if (role === 'meta') {
      metas.push(node);
      continue;
    }
    if (role === 'script') {
      scripts.push(node);
      continue;
    }
    if (role === 'title') {
      pageTitle ??= textBelow(node, LONGEST_PAGE_TITLE);
      continue;
    }
    const inParts = frame.inParts || parts.has(node);
    const chrome = frame.chrome || found.chrome.has(node);
    if (role === 'link') links.push(node);
    else if (role === 'image') images.push({ element: node, inParts, inDocument: inParts && !chrome, line: lines.length });
    else if (role === 'break') writer.flush();
    if (role === 'link' || role === 'image' || role === 'break') {
      // An unclosed one may hold the rest of the page.
      if (node.children.length === 0) continue;
    }
    const id = node.attribs['id'];
    if (id !== undefined && WECHAT_IDS.has(id)) wechat = true;
    const names = node.attribs['class'];
    if ((names !== undefined && SOURCE_NAMES.has(names)) || (id !== undefined && SOURCE_NAMES.has(id)) || node.attribs['datetime'] !== undefined) named.push({ element: node, inParts, inDocument: inParts && !chrome, line: lines.length });
    if (role === 'anchor') anchors.push({ element: node, inParts, inDocument: inParts && !chrome, line: lines.length });
    if (node.attribs['pdfsrc'] !== undefined) players.push({ element: node, inParts, inDocument: inParts && !chrome, line: lines.length });
    if (role === 'inline' || role === 'anchor') writer.seam();
    else writer.flush();
    if (role === 'table') tables++;
    if (role === 'row' || role === 'item' || node.name === 'dt') rows++;
    if (role === 'cell') cells++;
    stack.push({
      node,
      next: 0,
      role,
      cell: role === 'cell' ? cells : role === 'table' ? 0 : frame.cell,
      header: role === 'cell' ? node.name === 'th' || node.name === 'dt' : role === 'table' ? false : frame.header,
      row: role === 'row' || role === 'item' || node.name === 'dt' || node.name === 'dd' ? rows : role === 'table' ? 0 : frame.row,
      table: role === 'table' ? tables : frame.table,
      level: role === 'heading' ? Number(node.name.charAt(1)) : frame.level,
      linked: frame.linked || role === 'anchor',
      inParts,
      chrome,
      linesBefore: lines.length,
    });
  }
  writer.flush();
  return { lines, metas, links, anchors, images, players, named, scripts, comments, wechat, pageTitle: pageTitle ?? '' };
}

/** Gathers the texts of a line. */
class LineWriter {
  private text = '';
  private long = false;
  private linked = 0;
  private first: Frame | null = null;

  private readonly lines: PageLine[];

  constructor(lines: PageLine[]) {
    this.lines = lines;
  }

  write(data: string, frame: Frame): void {
    if (isBlank(data)) {
      if (this.first !== null && !this.long) this.text += data.length > 40 ? ' ' : data;
      return;
    }
    this.first ??= frame;
    if (frame.linked) this.linked += data.length;
    if (this.long) return;
    this.text += data.length > LONGEST_LINE ? visible(data.slice(0, LONGEST_LINE * 4)) : data;
    if (this.text.length <= LONGEST_LINE) return;
    // Blanks that show as one do not make prose.
    this.text = visible(this.text);
    if (this.text.length <= LONGEST_LINE) return;
    this.text = this.text.slice(0, HEAD_OF_PROSE);
    this.long = true;
  }

  seam(): void {
    if (this.first !== null && !this.long) this.text += SEAM;
  }

  flush(): void {
    const { first } = this;
    if (first === null) return;
    const text = visible(this.text);
    if (text.length > 0 && !isSeams(text)) this.push(text, first);
    this.text = '';
    this.long = false;
    this.linked = 0;
    this.first = null;
  }

  emptyCell(frame: Frame): void {
    this.push('', frame);
  }

  private push(text: string, { node, cell, header, row, table, level, inParts, chrome }: Frame): void {
    this.lines.push({ text, long: this.long, element: node, cell, header, row, table, linked: this.linked, level, inParts, inDocument: inParts && !chrome });
  }
}

function isBlank(data: string): boolean {
  for (let at = 0; at < data.length; at++) {
    const code = data.charCodeAt(at);
    if (code > 0x20 && code !== 0xa0 && code !== 0x3000 && code !== 0xfeff) return false;
  }
  return true;
}

function isSeams(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code !== 0x1f && code !== 0x20) return false;
  }
  return true;
}

/** The text of a line without its SEAMs. */
export function plain(text: string): string {
  return text.includes(SEAM) ? text.replaceAll(SEAM, '').trim() : text;
}

/** The text below an element as a reader sees it, up to a bound. */
export function textBelow(element: PageElement, longest: number): string {
  let text = '';
  const stack: PageNode[] = [...element.children].reverse();
  for (let steps = 0; stack.length > 0 && steps < MOST_STEPS && text.length < longest * 2; steps++) {
    const node = stack.pop() as PageNode;
    if (!isElement(node)) {
      if (node.type === 'text') text += node.data;
    } else for (let index = node.children.length - 1; index >= 0; index--) stack.push(node.children[index] as PageNode);
  }
  return visible(text).slice(0, longest);
}

const MOST_STEPS = 200;
