// Logistic regression by Newton steps.
const ROUNDS = 25;
const SMALL = 1e-5;

/** @param {[ArrayLike<number>, number][]} cases numbers and 1 or 0. @returns weights of the numbers as they are. */
export function fitLogistic(cases, ridge) {
  const width = cases[0][0].length;
  const { mean, spread } = scalesOf(cases.map(([x]) => x));
  const scaled = cases.map(([x, y]) => [Float64Array.from({ length: width + 1 }, (_, at) => (at === 0 ? 1 : (x[at - 1] - mean[at - 1]) / spread[at - 1])), y]);
  let beta = new Array(width + 1).fill(0);
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = beta.map((value, at) => (at === 0 ? 0 : -ridge * value));
    const hessian = beta.map((_, row) => beta.map((_, column) => (row === column ? (row === 0 ? 1e-6 : ridge) : 0)));
    for (const [x, y] of scaled) {
      let sum = 0;
      for (let at = 0; at < x.length; at++) sum += x[at] * beta[at];
      const p = 1 / (1 + Math.exp(-sum));
      const w = p * (1 - p) + 1e-9;
      for (let row = 0; row < x.length; row++) {
        gradient[row] += (y - p) * x[row];
        const [line, factor] = [hessian[row], w * x[row]];
        for (let column = 0; column <= row; column++) line[column] += factor * x[column];
      }
    }
    for (let row = 0; row < beta.length; row++) for (let column = 0; column < row; column++) hessian[column][row] = hessian[row][column];
    const step = solve(hessian, gradient);
    beta = beta.map((value, at) => value + step[at]);
    if (Math.max(...step.map(Math.abs)) < SMALL) break;
  }
  const weights = beta.slice(1).map((value, at) => value / spread[at]);
  return { weights, bias: beta[0] - weights.reduce((sum, value, at) => sum + value * mean[at], 0) };
}

/** Mean and spread of each number. */
export function scalesOf(rows) {
  const width = rows[0].length;
  const mean = new Float64Array(width);
  const spread = new Float64Array(width);
  for (const row of rows) for (let at = 0; at < width; at++) mean[at] += row[at] / rows.length;
  for (const row of rows) for (let at = 0; at < width; at++) spread[at] += (row[at] - mean[at]) ** 2 / rows.length;
  return { mean, spread: spread.map((value) => Math.sqrt(value) || 1) };
}

function solve(matrix, right) {
  const rowsOf = matrix.map((row, at) => [...row, right[at]]);
  for (let pivot = 0; pivot < rowsOf.length; pivot++) {
    const best = rowsOf.slice(pivot).reduce((most, row, at) => (Math.abs(row[pivot]) > Math.abs(rowsOf[most][pivot]) ? at + pivot : most), pivot);
    [rowsOf[pivot], rowsOf[best]] = [rowsOf[best], rowsOf[pivot]];
    for (let row = 0; row < rowsOf.length; row++) {
      if (row === pivot) continue;
      const factor = rowsOf[row][pivot] / rowsOf[pivot][pivot];
      for (let column = pivot; column <= rowsOf.length; column++) rowsOf[row][column] -= factor * rowsOf[pivot][column];
    }
  }
  return rowsOf.map((row, at) => row[rowsOf.length] / row[at]);
}
