import { fitTitles } from './fit.mjs';

/**
 * How the heads of each writer are read with weights that the heads of all others give: titles right by the rules alone, and with the model;
 * titles that only the rules, and only the model, have right.
 * @param writers name and heads of each.
 */
export function heldOut(writers, model, chosenTitle) {
  const rows = Object.fromEntries(writers.map(([name, heads]) => [name, figuresOf(heads, packed(fitTitles(writers.flatMap(([other, of]) => (other === name ? [] : of)), model)), chosenTitle)]));
  const all = { heads: 0, byRules: 0, byModel: 0, lost: 0, gained: 0 };
  for (const row of Object.values(rows)) for (const key of Object.keys(all)) all[key] += row[key];
  return { ...rows, all };
}

const packed = ({ weights, unit, none }) => ({ weights, unit, none });

function figuresOf(heads, weights, chosenTitle) {
  const figures = { heads: heads.length, byRules: 0, byModel: 0, lost: 0, gained: 0 };
  for (const { title, lines } of heads) {
    const said = lines.findIndex(({ role }) => role === 'title');
    const read = chosenTitle(lines, weights) ?? said;
    if (said === title) figures.byRules++;
    if (read === title) figures.byModel++;
    if (said === title && read !== title) figures.lost++;
    if (said !== title && read === title) figures.gained++;
  }
  return figures;
}
