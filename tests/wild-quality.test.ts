import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cleanerOf, isReport } from '../src/clean';
import { SETS, wildCases } from './quality/wild/cases';
import { classes } from './quality/wild/classes';
import { classFigures, judged } from './quality/wild/figures';
import { digestOf, failuresOf, fallsOf, type Floors } from './quality/wild/floors';
import { tableOf, withTable } from './quality/wild/page';

/*
 * The wild set of fixtures/quality/wild, held against its floors in fixtures/quality/wild-floors.json, and the small sets behind it. A figure may not fall, a case may not begin to
 * fail, and a known failure that is mended must be taken off the list: `npm run quality -- --accept` does that, and refuses to lower a floor.
 */

const root = join(__dirname, '..');
const clean = cleanerOf();

describe('the large set', () => {
  const cases = wildCases('wild');

  test('holds at least 600 cases, half of them negatives, of every class', () => {
    const negatives = cases.filter(({ positive }) => !positive).length;
    expect(cases.length).toBeGreaterThanOrEqual(600);
    expect(negatives * 2).toBeGreaterThanOrEqual(cases.length);
    expect(new Set(cases.map((one) => one.class))).toEqual(new Set(classes.map(({ name }) => name)));
  });
});

test('no id stands twice in all sets', () => {
  const ids = SETS.flatMap((set) => wildCases(set)).map(({ id }) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

describe.each(SETS.map((set) => ({ set })))('$set', ({ set }) => {
  const floors = JSON.parse(readFileSync(join(root, `fixtures/quality/${set}-floors.json`), 'utf8')) as Floors;
  const cases = wildCases(set);
  const all = judged(cases);
  const figures = classFigures(all);

  test('positives are marked and negatives are not', () => {
    const whole = classes.filter(({ kind }) => kind === 'document').map(({ name }) => name);
    expect(cases.filter((one) => one.positive !== one.annotations.length > 0 && !one.mojibake && !(one.positive && whole.includes(one.class))).map(({ id }) => id)).toEqual([]);
    expect(cases.filter(({ source }) => /[⟦⟧]/.test(source)).map(({ id }) => id)).toEqual([]);
  });

  test('the cases are the ones the floors were set on', () => {
    expect(digestOf(cases)).toBe(floors.digest);
  });

  test('no figure is below its floor', () => {
    expect(fallsOf(figures, floors.classes)).toEqual([]);
  });

  test('the failures are the known ones', () => {
    const now = failuresOf(all);
    expect({ new: now.filter((id) => !floors.knownFailures.includes(id)), mended: floors.knownFailures.filter((id) => !now.includes(id)) }).toEqual({ new: [], mended: [] });
  });

  test('the page says the figures of today', () => {
    const page = readFileSync(join(root, 'docs/quality.md'), 'utf8');
    expect(page).toBe(withTable(page, set, tableOf(figures, floors.firstRun)));
  });

  test('a second run changes nothing', () => {
    const texts = cases.map(({ source }) => clean(source)).filter(isReport).map(({ text }) => text);
    const again = texts.map((text) => clean(text)).filter(isReport).map(({ text }) => text);
    expect(again.filter((text, at) => text !== texts[at])).toEqual([]);
  });
});
