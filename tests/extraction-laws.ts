import { expect } from '@jest/globals';
import type { Extraction } from '../src/model/extraction';

/** What must hold of everything that a reader of a format hands on; one expectation, since damaged files ask it a thousand times. */
export function lawsOfExtraction({ text, edits, style }: Extraction): void {
  const broken: string[] = [];
  const must = (holds: boolean, law: string): void => {
    if (!holds) broken.push(law);
  };
  let end = 0;
  for (const { sourceStart, sourceEnd } of edits) {
    must(sourceStart >= end && sourceEnd > sourceStart, `edits are sorted, disjoint and not empty: ${sourceStart}-${sourceEnd}`);
    end = sourceEnd;
  }
  must(end <= text.length, 'edits are in the text');
  for (const at of [...style.headings.map(({ sourceStart }) => sourceStart), ...style.aligned.map(({ sourceStart }) => sourceStart), ...(style.notes ?? [])]) {
    must(/\S/.test(text.slice(at, at + 1)) && text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim() === '', `a style stands at the first character of a line: ${at}`);
  }
  for (const { source, rows } of style.tables) {
    must(source[0] <= source[1] && source[1] <= text.length, 'tables are in the text');
    for (const { columns, rows: height, source: cell } of rows.flat()) {
      must(columns >= 1 && height >= 1, 'spans are at least 1');
      must(cell === null || (cell[0] >= source[0] && cell[1] <= source[1] && cell[0] < cell[1]), 'cells are in their table');
    }
  }
  expect(broken).toEqual([]);
}

export function linesAt({ text, style }: Extraction): { headings: string[]; aligned: string[]; notes: string[] } {
  const line = (at: number): string => text.slice(at).split('\n')[0] as string;
  return {
    headings: style.headings.map(({ level, sourceStart }) => `${level} ${line(sourceStart)}`),
    aligned: style.aligned.map(({ align, sourceStart }) => `${align} ${line(sourceStart)}`),
    notes: (style.notes ?? []).map(line),
  };
}

export function tablesOf({ text, style }: Extraction): string[][][] {
  return style.tables.map(({ rows }) => rows.map((cells) => cells.map(({ column, columns, rows: height, source }) => `${column}+${columns}x${height} ${source === null ? '' : text.slice(...source)}`)));
}

/** Copies that are cut short or have a few bytes turned; the same ones at each run. */
export function* damagedCopies(bytes: Uint8Array, count: number): Generator<Uint8Array> {
  let seed = 12_345;
  const below = (limit: number): number => (seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648) % limit;
  for (let nth = 0; nth < count; nth++) {
    if (nth % 5 === 0) {
      yield bytes.slice(0, below(bytes.length));
      continue;
    }
    const copy = bytes.slice();
    for (let flips = 1 + below(8); flips > 0; flips--) copy[below(copy.length)] = below(256);
    yield copy;
  }
}
