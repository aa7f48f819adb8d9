import { readFileSync } from 'node:fs';
import { drawing, shuffle } from '../draw.mjs';

/**
 * Heads of texts as the stripper left them: one line each, its marks before a tab. T: the title begins here. H: the page had its head line
 * right below. r, m, s, a, p: the rules of that day, which had not seen it, took it for the title, for more of it, for a subtitle, an address, or a line above
 * these. A blank line parts heads.
 */
export function headsOf(file) {
  return readFileSync(file, 'utf8').trim().split('\n\n').map((block) => {
    const rows = block.split('\n').map((row) => row.split('\t'));
    return { title: rows.findIndex(([marks]) => marks.includes('T')), lines: rows.map(([marks, text]) => ({ text, headed: marks.includes('H'), role: roleOf(marks) })) };
  });
}

const ROLES = { r: 'title', m: 'more', s: 'subtitle', a: 'salutation', p: 'paragraph' };

function roleOf(marks) {
  return ROLES[[...marks].find((mark) => mark in ROLES)] ?? 'body';
}

const ROUNDS = 12;
const RATE = 0.3;
const RIDGE = 1e-5;
const RATE_OF_NONE = 0.05;
/** The order in which heads come moves single ones; the mean of several orders hardly does. */
const ORDERS = [7, 19, 31, 43, 59];

/** Weights of one byte a slot that tell the title from the other lines of its head (a softmax over the lines, and over having none). The same heads give the same weights. */
export function fitTitles(heads, { titleFeatures, SLOTS }) {
  const cases = heads.map(({ title, lines }) => ({ title, features: titleFeatures(lines) }));
  const fits = ORDERS.map((seed) => fitInOrder([...cases], seed, SLOTS));
  const mean = (of) => fits.reduce((sum, fit) => sum + of(fit), 0) / fits.length;
  const weights = Float64Array.from({ length: SLOTS }, (_, slot) => mean((fit) => fit.weights[slot]));
  const unit = weights.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / 127;
  return { weights: Int8Array.from(weights, (weight) => Math.round(weight / unit)), unit: Number(unit.toFixed(6)), none: Number(mean(({ none }) => none).toFixed(4)) };
}

function fitInOrder(cases, seed, size) {
  const weights = new Float64Array(size);
  const slopes = new Float64Array(size).fill(1e-6);
  const draw = drawing(seed);
  let none = 0;
  const step = (slot, slope) => {
    slopes[slot] += slope * slope;
    weights[slot] -= (RATE * slope) / Math.sqrt(slopes[slot]);
  };
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(cases, draw);
    for (const { title, features } of cases) {
      const scores = features.map((one) => scoreOf(one, weights));
      const most = Math.max(none, ...scores);
      const odds = scores.map((score) => Math.exp(score - most));
      const sum = odds.reduce((total, one) => total + one, Math.exp(none - most));
      for (const [at, { grams, gramWeight, around }] of features.entries()) {
        const error = odds[at] / sum - (title === at ? 1 : 0);
        if (Math.abs(error) < 1e-4) continue;
        for (const slot of grams) step(slot, error * gramWeight + RIDGE * weights[slot]);
        for (const slot of around) step(slot, error + RIDGE * weights[slot]);
      }
      none -= RATE_OF_NONE * (Math.exp(none - most) / sum - (title < 0 ? 1 : 0));
    }
  }
  return { weights, none };
}

function scoreOf({ grams, gramWeight, around }, weights) {
  let ofGrams = 0;
  for (const slot of grams) ofGrams += weights[slot];
  let score = ofGrams * gramWeight;
  for (const slot of around) score += weights[slot];
  return score;
}
