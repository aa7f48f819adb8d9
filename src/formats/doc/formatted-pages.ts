import { Bytes, Damaged } from './bytes';

/** Characters of the stream that share one list of properties. */
export interface FormattedRun {
  readonly fcStart: number;
  readonly fcEnd: number;
  /** For paragraphs the number of the style comes first, in two bytes. */
  readonly properties: Uint8Array;
}

const PAGE = 512;
const NONE = new Uint8Array();

/** @param kind of a paragraph's page or a character's; both begin with places and end with their number */
export function readFormattedPages(kind: 'character' | 'paragraph', word: Bytes, table: Bytes, at: number, length: number): FormattedRun[] {
  const count = Math.floor((length - 4) / 8);
  // A page belongs to one place in the list: more entries than pages is an attempt to be slow.
  if (count > word.length / PAGE) throw new Damaged('more pages of properties than the file has');
  const runs: FormattedRun[] = [];
  for (let nth = 0; nth < count; nth++) {
    const number = table.u32(at + (count + 1) * 4 + nth * 4) & 0x3fffff;
    if ((number + 1) * PAGE > word.length) continue;
    readPage(kind, new Bytes(word.part(number * PAGE, PAGE)), runs);
  }
  return apart(runs.sort((one, other) => one.fcStart - other.fcStart));
}

function readPage(kind: 'character' | 'paragraph', page: Bytes, runs: FormattedRun[]): void {
  const count = page.u8(PAGE - 1);
  const places = (count + 1) * 4;
  // Behind each place of a paragraph stand twelve bytes about its height.
  const entry = kind === 'character' ? 1 : 13;
  if (places + count * entry > PAGE) return;
  for (let nth = 0; nth < count; nth++) {
    const fcStart = page.u32(nth * 4);
    const fcEnd = page.u32(nth * 4 + 4);
    if (fcEnd <= fcStart) continue;
    const at = page.u8(places + nth * entry) * 2;
    runs.push({ fcStart, fcEnd, properties: at === 0 ? NONE : listAt(kind, page, at) });
  }
}

function listAt(kind: 'character' | 'paragraph', page: Bytes, at: number): Uint8Array {
  const first = page.u8(at);
  if (kind === 'character') return clipped(page, at + 1, first);
  return first === 0 ? clipped(page, at + 2, at + 1 < PAGE ? page.u8(at + 1) * 2 : 0) : clipped(page, at + 1, first * 2 - 1);
}

function clipped(page: Bytes, at: number, length: number): Uint8Array {
  return page.array.subarray(at, Math.min(at + length, PAGE - 1));
}

/** Damaged pages overlap; then the first one that covers a place says how it looks. */
function apart(sorted: readonly FormattedRun[]): FormattedRun[] {
  const runs: FormattedRun[] = [];
  let last = 0;
  for (const { fcStart, fcEnd, properties } of sorted) {
    if (fcEnd <= last) continue;
    runs.push({ fcStart: Math.max(fcStart, last), fcEnd, properties });
    last = fcEnd;
  }
  return runs;
}

/** The run that holds a place of the stream. */
export function runAt(runs: readonly FormattedRun[], fc: number): FormattedRun | undefined {
  const run = runs[firstRunFrom(runs, fc)];
  return run !== undefined && run.fcStart <= fc ? run : undefined;
}

/** Index of the first run that ends behind a place. */
export function firstRunFrom(runs: readonly FormattedRun[], fc: number): number {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle] as FormattedRun).fcEnd <= fc) low = middle + 1;
    else high = middle;
  }
  return low;
}
