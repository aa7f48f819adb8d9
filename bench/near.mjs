// Near-duplicates: sketching, pairing and clustering 20,000 documents, beside hashing all of their 3-grams once.
// How many of the pairs at 0.8 or above are found, and how many of those reported are below 0.7, by exact similarity.
import { createRequire } from 'node:module';
import path from 'node:path';

const load = createRequire(import.meta.url);
const dist = path.resolve(import.meta.dirname, '..', 'dist');
const { hashGrams } = load(path.join(dist, 'validator/near/grams.js'));
const { sketchOf } = load(path.join(dist, 'validator/near/sketch.js'));
const { nearPairs, clustersOf } = load(path.join(dist, 'validator/near/pairs.js'));
const { nearCorpus, exactSimilarity } = await import('./near-corpus.mjs');

const ROUNDS = 5;
const count = Number(process.argv[2] ?? 20_000);
const texts = nearCorpus(count, 7);
const into = new Int32Array(Math.max(...texts.map((text) => text.length)));

const timed = (work) => {
  const start = performance.now();
  work();
  return performance.now() - start;
};
const median = (values) => values.sort((a, b) => a - b)[values.length >> 1];

let pairs = [];
const rounds = Array.from({ length: ROUNDS }, () => {
  const hashing = timed(() => { for (const text of texts) hashGrams(text, into); });
  const whole = timed(() => { pairs = nearPairs(texts.map(sketchOf)); clustersOf(pairs); });
  return { hashing, whole };
});
const hashing = median(rounds.map((round) => round.hashing));
const whole = median(rounds.map((round) => round.whole));

const found = new Set(pairs.map(({ first, second }) => first * count + second));
let [alike, missed, wrong] = [0, 0, 0];
for (let family = 0; family < count; family += 5) {
  for (let a = family; a < Math.min(count, family + 5); a++) {
    for (let b = a + 1; b < Math.min(count, family + 5); b++) {
      const similar = exactSimilarity(texts[a], texts[b]);
      if (similar >= 0.8) {
        alike++;
        if (!found.has(a * count + b)) missed++;
      }
      if (similar < 0.7 && found.has(a * count + b)) wrong++;
    }
  }
}
// Pairs across families share next to nothing.
wrong += pairs.filter(({ first, second }) => Math.floor(first / 5) !== Math.floor(second / 5) && exactSimilarity(texts[first], texts[second]) < 0.7).length;

console.log(`documents ${count}, ${(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6).toFixed(0)} MB`);
console.log(`hashing all 3-grams once ${hashing.toFixed(0)} ms, near-duplicates ${whole.toFixed(0)} ms, ratio ${(whole / hashing).toFixed(2)} (at most 4)`);
console.log(`pairs at 0.8 or above ${alike}, found ${(100 * (alike - missed) / alike).toFixed(2)} % (at least 95)`);
console.log(`pairs reported ${pairs.length}, below 0.7 ${(100 * wrong / pairs.length).toFixed(2)} % (at most 1)`);
