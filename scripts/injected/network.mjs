// A network of one hidden layer, by Adam in small batches; the same weights each time.
import { scalesOf } from './logistic.mjs';

const BATCH = 256;
const RATE = 3e-3;
const LEAK = 0.01;
const [KEEP, KEEP_SQUARE, TINY] = [0.9, 0.999, 1e-8];

/** @returns the units, each with what its weights make of numbers as they are. */
export function fitNetwork(cases, { hidden, rounds, decay, draw }) {
  const { mean, spread } = scalesOf(cases.map(([x]) => x));
  const width = mean.length;
  const rows = cases.map(([x]) => Float64Array.from(x, (value, at) => (value - mean[at]) / spread[at]));
  const normal = () => Math.sqrt(-2 * Math.log(1 - draw())) * Math.cos(2 * Math.PI * draw());
  // Weights of each unit, their biases, the worth of each unit, and the bias of all.
  const size = hidden * (width + 2) + 1;
  const weights = new Float64Array(size);
  const [biases, worths, last] = [hidden * width, hidden * (width + 1), size - 1];
  for (let at = 0; at < biases; at++) weights[at] = normal() / Math.sqrt(width);
  for (let unit = 0; unit < hidden; unit++) weights[worths + unit] = normal() / Math.sqrt(hidden);
  weights[last] = -2;
  const [first, second, gradient] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const order = rows.map((_, at) => at);
  const units = new Float64Array(hidden);
  let steps = 0;
  for (let round = 0; round < rounds; round++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(draw() * (at + 1));
      [order[at], order[other]] = [order[other], order[at]];
    }
    const rate = RATE * (1 - round / rounds) + 1e-5;
    for (let from = 0; from < order.length; from += BATCH) {
      const batch = order.slice(from, from + BATCH);
      gradient.fill(0);
      for (const nth of batch) addGradient(rows[nth], cases[nth][1], batch.length);
      step(rate);
    }
  }
  return {
    bias: weights[last],
    units: Array.from({ length: hidden }, (_, unit) => {
      const of = Array.from({ length: width }, (_, at) => weights[unit * width + at] / spread[at]);
      return { bias: weights[biases + unit] - of.reduce((sum, value, at) => sum + value * mean[at], 0), weights: of, worth: weights[worths + unit] };
    }),
  };

  function addGradient(x, y, of) {
    let sum = weights[last];
    for (let unit = 0; unit < hidden; unit++) {
      let value = weights[biases + unit];
      for (let at = 0, to = unit * width; at < width; at++) value += x[at] * weights[to + at];
      units[unit] = value;
      sum += weights[worths + unit] * (value > 0 ? value : LEAK * value);
    }
    const error = (1 / (1 + Math.exp(-sum)) - y) / of;
    gradient[last] += error;
    for (let unit = 0; unit < hidden; unit++) {
      const value = units[unit];
      const back = error * weights[worths + unit] * (value > 0 ? 1 : LEAK);
      gradient[worths + unit] += error * (value > 0 ? value : LEAK * value);
      gradient[biases + unit] += back;
      for (let at = 0, to = unit * width; at < width; at++) gradient[to + at] += back * x[at];
    }
  }

  function step(rate) {
    steps++;
    const [ofFirst, ofSecond] = [1 - KEEP ** steps, 1 - KEEP_SQUARE ** steps];
    for (let at = 0; at < size; at++) {
      const isWeight = at < biases || (at >= worths && at < last);
      const slope = gradient[at] + (isWeight ? decay * weights[at] : 0);
      first[at] = KEEP * first[at] + (1 - KEEP) * slope;
      second[at] = KEEP_SQUARE * second[at] + (1 - KEEP_SQUARE) * slope * slope;
      weights[at] -= (rate * first[at]) / ofFirst / (Math.sqrt(second[at] / ofSecond) + TINY);
    }
  }
}
