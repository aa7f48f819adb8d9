import { createHash } from 'node:crypto';
import { describe, expect, test } from '@jest/globals';
import floors from '../fixtures/quality/floors.json';
import { resultsOf } from './quality/lines';

/*
 * The quality gate: precision and recall of every rule that guesses, on its case lists, held against committed floors.
 * One case a line. `npm run quality` prints the figures.
 */

describe.each(Object.entries(floors.heuristics))('%s', (id, floor) => {
  const { clean, positive, negative, found, missed, touched } = resultsOf(id, floor);
  const precision = found / Math.max(1, found + touched.length);
  const recall = found / positive.length;

  test('the case lists are the ones the floors were set on', () => {
    const digest = createHash('sha256').update(JSON.stringify({ positive, negative })).digest('hex');
    expect({ digest: floor.digest, positive: positive.length, negative: negative.length }).toEqual({ digest, positive: floor.cases.positive, negative: floor.cases.negative });
  });

  test('no case stands in both lists, none twice', () => {
    const all = [...positive, ...negative];
    expect(all.filter((line, at) => all.indexOf(line) !== at)).toEqual([]);
  });

  test(`precision is at least ${floor.precision}`, () => {
    if (precision < floor.precision) expect(touched.map((line) => `${line} → ${clean(line)}`)).toEqual([]);
    expect(precision).toBeGreaterThanOrEqual(floor.precision);
  });

  test(`recall is at least ${floor.recall}`, () => {
    if (recall < floor.recall) expect(missed.map((line) => `${line} → ${clean(line)}`)).toEqual([]);
    expect(recall).toBeGreaterThanOrEqual(floor.recall);
  });
});
