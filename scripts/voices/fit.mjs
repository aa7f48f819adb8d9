import { readFileSync } from 'node:fs';
import path from 'node:path';
import { madeLines } from './made-lines.mjs';
import { madeSentences } from './made-sentences.mjs';
import { drawing, shuffle } from '../draw.mjs';

/** Lines of `fixtures/voices`, each of a seller, a page or a document. */
export function trainingLines(folder, foldWidth) {
  const read = (voice) => readFileSync(path.join(folder, `${voice}.txt`), 'utf8').split('\n').map((line) => ({ text: foldWidth(line).trim(), voice }));
  return unique(['seller', 'page', 'document'].flatMap(read));
}

/** Lines and sentences of documents, made by grammars. */
export function linesOfGrammar({ lines, sentences }, foldWidth) {
  return unique([...madeLines(lines, drawing(11)), ...madeSentences(sentences, drawing(13))].map((line) => ({ text: foldWidth(line).trim(), voice: 'document' })));
}

function unique(rows) {
  const seen = new Set();
  return rows.filter(({ text }) => text.length >= 2 && text.length <= 200 && !seen.has(text) && seen.add(text));
}

// Chosen on the lines of the sets up to wild-8: fewer rounds or smaller steps find 5 to 10 % fewer lines at the same number of false finds.
const ROUNDS = 16;
const RATE = 0.3;
const RIDGE = 1e-4;
/** What is fitted for so long is too sure of itself. The thresholds of src/stripper/voice are on the scale that this gives. */
const TEMPER = 0.7;

/** Rows of `{ text, voice }` to weights of one byte a slot that tell this voice from a document's. The same rows give the same weights. */
export function fitVoice(wantedVoice, rows, { featuresOf, SLOTS }) {
  const cases = rows.filter(({ voice }) => voice === wantedVoice || voice === 'document').map(({ text, voice }) => {
    const { slots, count } = featuresOf(text);
    return { slots: slots.slice(0, count), scale: 1 / Math.sqrt(count), wanted: voice === wantedVoice ? 1 : 0 };
  });
  const fits = ORDERS.map((seed) => fitInOrder([...cases], seed, SLOTS));
  const mean = (of) => fits.reduce((sum, fit) => sum + of(fit), 0) / fits.length;
  const weights = Float64Array.from({ length: SLOTS }, (_, slot) => mean((fit) => fit.weights[slot]));
  const bias = mean((fit) => fit.bias);
  const unit = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  return { weights: Int8Array.from(weights, (weight) => Math.round(weight / unit)), unit: Number((unit * TEMPER).toFixed(6)), bias: Number((bias * TEMPER).toFixed(4)) };
}

/** The order in which lines come moves single cases of the sets; the mean of several orders hardly does. */
const ORDERS = [7, 19, 31, 43, 59];

function fitInOrder(cases, seed, size) {
  const weights = new Float64Array(size);
  const slopes = new Float64Array(size).fill(1e-3);
  const draw = drawing(seed);
  let bias = 0;
  let biasSlope = 1;
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(cases, draw);
    for (const { slots, scale, wanted } of cases) {
      let sum = 0;
      for (const slot of slots) sum += weights[slot];
      const error = 1 / (1 + Math.exp(-(bias + sum * scale))) - wanted;
      biasSlope += error * error;
      bias -= (RATE * error) / Math.sqrt(biasSlope);
      for (const slot of slots) {
        const slope = error * scale + RIDGE * weights[slot];
        slopes[slot] += slope * slope;
        weights[slot] -= (RATE * slope) / Math.sqrt(slopes[slot]);
      }
    }
  }
  return { weights, bias };
}
