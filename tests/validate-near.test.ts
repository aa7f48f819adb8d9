import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { clustersOf, nearPairs } from '../src/validator/near/pairs';
import { FEWEST_SAMPLED, similarity, sketchOf, type Sketch } from '../src/validator/near/sketch';
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

test('clusters are joined by pairs, in order', () => {
  const pair = (first: number, second: number) => ({ first, second, similarity: 1 });
  expect(clustersOf([pair(0, 4), pair(2, 3), pair(3, 4), pair(7, 8)])).toEqual([[0, 2, 3, 4], [7, 8]]);
});
