import { describe, expect, test } from '@jest/globals';
import floors from '../fixtures/quality/blocks/floors.json';
import { blockLists, goneOf, linesOf, placedForms, sumOf } from './quality/blocks';

/*
 * Advertisements and page chrome around and inside clean reports, counted in characters and held against committed floors
 * (see tests/quality/blocks.ts for how the documents are made). Lines that only look like them must stay whole.
 */

const floorOf: Readonly<Record<string, { readonly forms: number; readonly gone: number; readonly lost: number }>> = floors.lists;

describe.each(blockLists.map(({ file, places }) => ({ file, places })))('$file', ({ file, places }) => {
  const floor = floorOf[file];
  const measured = placedForms(file, places).map((one) => ({ one, gone: goneOf(one) }));
  const { noise, gone, lost } = sumOf(measured.map((each) => each.gone));

  test('the list is the one the floor was set on', () => {
    const lines = linesOf(file);
    expect(lines.length).toBe(floor?.forms);
    expect(lines.filter((line, at) => lines.indexOf(line) !== at)).toEqual([]);
  });

  test('the noise is gone', () => {
    const left = measured.filter((each) => each.gone.gone < each.gone.noise).map((each) => `${each.one.place}: ${each.one.form}`);
    if (gone / noise < (floor?.gone ?? 1)) expect(left).toEqual([]);
    expect(gone / noise).toBeGreaterThanOrEqual(floor?.gone ?? 1);
  });

  test('the body is whole', () => {
    expect(measured.filter((each) => each.gone.lost > 0).map((each) => `${each.one.place}: ${each.one.form}`)).toEqual([]);
    expect(lost).toBe(floor?.lost);
  });
});

test('what belongs to the document stays, between paragraphs and below the last one', () => {
  expect(linesOf('keep.txt').length).toBe(floors.keep.forms);
  const changed = placedForms('keep.txt', ['between', 'tail']).filter((one) => goneOf(one).gone + goneOf(one).lost > 0);
  expect(changed.map(({ place, form }) => `${place}: ${form}`)).toEqual([]);
});
