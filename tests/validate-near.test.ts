import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ALIKE, clustersOf, NEAR, nearPairs } from '../src/validator/near/pairs';
import { EMPTY, hashGrams } from '../src/validator/near/grams';
import { BANDS, FEWEST_SAMPLED, ROWS, similarity, sketchOf, type Sketch } from '../src/validator/near/sketch';
import { exactSimilarity, nearCorpus } from './near-corpus';

const sketch = (text: string): Sketch => sketchOf(text) as Sketch;

describe('likeness', () => {
  test('is exact for texts of few grams, and a text is like itself', () => {
    const letters = fc.stringMatching(/^[一-鿿]{40,400}$/);
    fc.assert(fc.property(letters, letters, fc.nat(40), (a, b, shared) => {
      const [left, right] = [a.slice(0, shared) + b, a];
      expect(similarity(sketch(left), sketch(left))).toBe(1);
      if (left.length <= FEWEST_SAMPLED && right.length <= FEWEST_SAMPLED) expect(similarity(sketch(left), sketch(right))).toBeCloseTo(exactSimilarity(left, right), 10);
    }));
  });
  test('white space does not count, and what is too short is like nothing', () => {
    const text = '全县安全度汛，没有发生重大险情，群众生命财产安全得到保障，各项任务圆满完成。';
    expect(similarity(sketch(text), sketch(Array.from(text).join(' \n　')))).toBe(1);
    expect(sketchOf('目录')).toBeNull();
    expect(sketchOf('目录'.repeat(1000))).toBeNull();
  });
  test('a text of one sentence over and over is sketched', () => expect(sketchOf('各级各部门要压实责任抓好落实切实保障人民群众生命财产安全。'.repeat(20_000))).not.toBeNull());
});

test('of 750 documents, the pairs that are alike are found and the others are not', () => {
  const texts = nearCorpus(750, 7);
  const found = new Map(nearPairs(texts.map(sketchOf)).map(({ first, second }) => [`${first} ${second}`, exactSimilarity(texts[first] ?? '', texts[second] ?? '')]));
  let alike = 0;
  let missed = 0;
  // The corpus is made in families of five neighbours; pairs outside of one share next to nothing.
  for (let family = 0; family < texts.length; family += 5) {
    for (let a = family; a < family + 5; a++) {
      for (let b = a + 1; b < family + 5; b++) {
        if (exactSimilarity(texts[a] ?? '', texts[b] ?? '') < 0.8) continue;
        alike++;
        if (!found.has(`${a} ${b}`)) missed++;
      }
    }
  }
  expect(alike).toBeGreaterThan(200);
  expect(missed / alike).toBeLessThanOrEqual(0.05);
  const wrong = [...found.values()].filter((similar) => similar < 0.7).length;
  expect(wrong / found.size).toBeLessThanOrEqual(0.01);
});

describe('what the quick ways give is what the plain ones do', () => {
  const texts = [...nearCorpus(150, 11), ...Array.from({ length: 3 }, () => '各级各部门要压实责任抓好落实切实保障人民群众生命财产安全。'.repeat(900)), '目录', ''];
  const sketches = texts.map(sketchOf);

  test('a sketch has the different hashes up to its bound, and the least of each class', () => {
    for (const [at, text] of texts.entries()) {
      const found = sketches[at];
      if (found === null || found === undefined) continue;
      const into = new Int32Array(text.length);
      const hashes = [...new Set(into.subarray(0, hashGrams(text, into)))];
      expect([...found.sample].sort((a, b) => a - b)).toEqual(hashes.filter((hash) => hash <= found.bound).sort((a, b) => a - b));
      const least = Array.from({ length: BANDS * ROWS }, (_, of) => Math.min(EMPTY, ...hashes.filter((hash) => hash >>> 25 === of)));
      expect([...found.minima]).toEqual(least);
    }
  });

  test('pairs are those of comparing all that agree in a band', () => {
    const bandOf = ({ minima }: Sketch, band: number): string => minima.subarray(band * ROWS, (band + 1) * ROWS).join();
    const expected = sketches.flatMap((a, first) => sketches.flatMap((b, second) => {
      if (a === null || b === null || second <= first || !Array.from({ length: BANDS }, (_, band) => band).some((band) => bandOf(a, band) === bandOf(b, band))) return [];
      const alike = similarity(b, a);
      return alike >= ALIKE - (ALIKE - NEAR) ? [{ first, second, similarity: alike }] : [];
    }));
    expect(expected.length).toBeGreaterThan(40);
    expect(nearPairs(sketches)).toEqual(expected);
  });

  test('of very many alike each is compared with the nearest alone', () => {
    const one = sketch(texts[0] ?? '');
    expect(nearPairs(Array.from({ length: 250 }, () => one))).toHaveLength((200 * 199) / 2 + 50 * 200);
  });
});

test('clusters are joined by pairs, in order', () => {
  const pair = (first: number, second: number) => ({ first, second, similarity: 1 });
  expect(clustersOf([pair(0, 4), pair(2, 3), pair(3, 4), pair(7, 8)])).toEqual([[0, 2, 3, 4], [7, 8]]);
  const form = Array.from({ length: 50_000 }, (_, document) => document);
  expect(clustersOf(form.slice(1).map((document) => pair(document - 1, document)))).toEqual([form]);
});
