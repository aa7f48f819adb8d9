import type { PDFPageProxy, TextItem } from './library';

/** A stretch of text that a page sets in one go, in points from the upper left corner of the page as it is read. */
export interface TextRun {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** The base line, from the top. */
  readonly base: number;
  readonly size: number;
  /** The font is one for headings: its name says bold, or names a heavy Chinese face. */
  readonly bold: boolean;
}

export interface PageRuns {
  readonly runs: readonly TextRun[];
  readonly width: number;
  readonly height: number;
}

// Matches names of fonts that are bold, or that documents set headings in:  SimHei  黑体  NotoSansCJKsc-Bold  FZXBSJW--GB1-0 (小标宋)
// Trap: SimHei is the body face of some forms; who asks compares with the face most of the text is in. WenQuanYiZenHei is none.
const BOLD = /bold|heavy|black|demi|semib|simhei|heiti|stheiti|黑体|小标宋|大标宋|xbs|fzhei|msyhbd/i;

/** Names of fonts by what a document calls them; a page's list of drawing steps tells them. */
export type FontNames = Map<string, boolean>;

/** Reads the text of one page; text that is turned against the rest (a water mark) is left out. */
export async function runsOf(page: PDFPageProxy, fonts: FontNames): Promise<PageRuns> {
  const viewport = page.getViewport({ scale: 1 });
  const content = await page.getTextContent();
  const items = content.items.filter((item): item is TextItem => 'str' in item);
  await nameFonts(page, new Set(items.map(({ fontName }) => fontName)), fonts);
  const placed = items.filter(({ str }) => /\S/.test(str)).map((item) => place(item, viewport.transform, fonts.get(item.fontName) === true));
  const turned = mainTurn(placed);
  const swap = turned === 90 || turned === 270;
  const [width, height] = swap ? [viewport.height, viewport.width] : [viewport.width, viewport.height];
  const runs = placed.filter(({ turn }) => turn === turned).map((run) => upright(run, turned, viewport.width, viewport.height));
  return { runs, width, height };
}

/** The fonts of a page are known by name once its drawing steps are; after the first pages all of them are. */
async function nameFonts(page: PDFPageProxy, used: ReadonlySet<string>, fonts: FontNames): Promise<void> {
  if ([...used].every((name) => fonts.has(name))) return;
  try {
    await page.getOperatorList();
  } catch {
    // A page that cannot be drawn may still be read.
  }
  for (const name of used) {
    if (fonts.has(name)) continue;
    const font = page.commonObjs.has(name) ? (page.commonObjs.get(name) as { name?: string } | null) : null;
    fonts.set(name, BOLD.test(font?.name ?? ''));
  }
}

interface Placed extends TextRun {
  /** Degrees in quarter turns; -1 for text that lies aslant. */
  readonly turn: number;
  /** Where it begins, from the upper left corner of the page, and how far it runs. */
  readonly x: number;
  readonly y: number;
  readonly length: number;
}

const ASLANT = -1;

function place(item: TextItem, page: readonly number[], bold: boolean): Placed {
  const [a, b, c, d, e, f] = item.transform as number[] as [number, number, number, number, number, number];
  const [pa, pb, pc, pd, pe, pf] = page as unknown as [number, number, number, number, number, number];
  const x = pa * e + pc * f + pe;
  const y = pb * e + pd * f + pf;
  const along = [pa * a + pc * b, pb * a + pd * b] as const;
  const up = [pa * c + pc * d, pb * c + pd * d] as const;
  const size = Math.hypot(...up) || Math.hypot(...along);
  const degrees = (Math.atan2(along[1], along[0]) * 180) / Math.PI;
  const quarter = Math.round(degrees / 90) * 90;
  const turn = Math.abs(degrees - quarter) > 3 ? ASLANT : (quarter + 360) % 360;
  return { text: item.str, x, y, length: item.width, left: 0, right: 0, base: 0, size, bold, turn };
}

/** The way most of the text runs. */
function mainTurn(runs: readonly Placed[]): number {
  const lengths = new Map<number, number>([[0, 1]]);
  for (const { turn, text } of runs) if (turn !== ASLANT) lengths.set(turn, (lengths.get(turn) ?? 0) + text.length);
  return [...lengths].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

function upright({ text, x, y, length, size, bold }: Placed, turn: number, width: number, height: number): TextRun {
  const [left, base] = turn === 90 ? [y, width - x] : turn === 180 ? [width - x, height - y] : turn === 270 ? [height - y, x] : [x, y];
  const lead = leadOf(text);
  const share = text.length === 0 ? 0 : (length * lead) / text.length;
  return { text: text.trim(), left: left + share, right: left + length - tailOf(text) * (length / Math.max(1, text.length)), base, size, bold };
}

function leadOf(text: string): number {
  return text.length - text.trimStart().length;
}

function tailOf(text: string): number {
  return text.length - text.trimEnd().length;
}
