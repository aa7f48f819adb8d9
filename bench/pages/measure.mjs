// What the bench measures: how right each tool reads the pages, and how fast, in paired rounds over the same pages.
import { cheerioLine } from './line.mjs';
import { FIELDS, oursOf } from './ours.mjs';
import { readability } from './peer.mjs';
import { bodyScore, same } from './score.cjs';

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const seconds = (work) => {
  const from = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - from) / 1e9;
};

/** F1 and exact fields for each page. */
export function qualityOf(clean, pages) {
  return pages.map((page) => {
    const { layout, name, text, right } = page;
    const [ours, peer] = [oursOf(clean, page), readability(text)];
    return { layout, name, ours: bodyScore(right, ours.text), peer: bodyScore(right, peer.text), peerTitle: same(right.title, peer.title), fields: FIELDS.filter((field) => same(right[field], ours[field])) };
  });
}

/** One row a layout, and one for all. */
export function summaryOf(results) {
  const row = (layout, list) => {
    const side = (which) => ({ f1: mean(list.map((one) => one[which])), good: list.filter((one) => one[which] >= 0.99).length / list.length });
    return { layout, pages: list.length, ours: side('ours'), peer: side('peer'), peerTitle: mean(list.map(({ peerTitle }) => Number(peerTitle))), fields: Object.fromEntries(FIELDS.map((field) => [field, mean(list.map(({ fields }) => Number(fields.includes(field))))])) };
  };
  const layouts = [...new Set(results.map(({ layout }) => layout))];
  return [...layouts.map((layout) => row(layout, results.filter((one) => one.layout === layout))), row('all', results)];
}

/** Whole pipeline (bytes to report to the bytes of its line, as the program writes it), readability + linkedom (string to article text), and the line (string to tree), in turn; medians of paired rounds. */
export function speedOf(clean, written, pages, rounds) {
  const passes = {
    ours: () => pages.forEach(({ bytes, name }) => written(clean(bytes, { path: name }))),
    line: () => pages.forEach(({ text }) => cheerioLine(text)),
    peer: () => pages.forEach(({ text }) => readability(text)),
  };
  for (const pass of Object.values(passes)) pass();
  const measured = Array.from({ length: rounds }, () => Object.fromEntries(Object.entries(passes).map(([name, pass]) => [name, seconds(pass)])));
  const megabytes = pages.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1e6;
  const rate = (name) => megabytes / median(measured.map((round) => round[name]));
  return { megabytes, rounds, ours: rate('ours'), line: rate('line'), peer: rate('peer'), overPeer: median(measured.map(({ ours, peer }) => peer / ours)), overLine: median(measured.map(({ ours, line }) => line / ours)) };
}
