// How near a report comes to what is right: F1 of headings (style, ordinal, title, in order) and of the body's character 4-grams.
import { createRequire } from 'node:module';

const { f1: bodyF1, folded } = createRequire(import.meta.url)('../pages/score.cjs');
export { bodyF1 };

/** A mark that closes a title is no part of it. */
const keyOf = ({ style, ordinal, title }) => `${style ?? '-'}|${ordinal ?? '-'}|${folded(title ?? '').replace(/[。.]$/u, '')}`;

export function headingsOf(report) {
  const walk = (nodes) => nodes.flatMap((node) => (node.type === 'section' ? [{ style: node.marker?.style, ordinal: node.marker?.ordinal, title: node.title, raw: node.marker?.raw ?? '' }, ...walk(node.children)] : []));
  return walk(report.tree);
}

/** What the gold leaves open counts neither for nor against: taken off the answer unless it is asked for. */
export function againstGold(headings, gold) {
  const wanted = gold.headings ?? [];
  const asked = new Set(wanted.map(keyOf));
  const open = (gold.ambiguous ?? []).map((entry) => folded(entry.text ?? '')).filter((text) => text !== '');
  const kept = headings.filter((heading) => asked.has(keyOf(heading)) || !open.some((text) => text.startsWith(folded(heading.raw + heading.title))));
  const optional = new Set((gold.ambiguous ?? []).map((entry) => entry.line ?? entry));
  const found = new Set(kept.map(keyOf));
  return headingsF1(wanted.filter((heading) => !optional.has(heading.line) || found.has(keyOf(heading))), kept);
}

export function headingsF1(wanted, got) {
  if (wanted.length === 0 && got.length === 0) return 1;
  return (2 * inCommon(wanted.map(keyOf), got.map(keyOf))) / (wanted.length + got.length);
}

/** Length of the longest common subsequence. */
function inCommon(a, b) {
  let row = new Array(b.length + 1).fill(0);
  for (const key of a) {
    const next = [0];
    b.forEach((other, at) => next.push(key === other ? row[at] + 1 : Math.max(row[at + 1], next[at])));
    row = next;
  }
  return row[b.length];
}

/** What one has and the other has not, for a look at the worst. */
export function differences(wanted, got) {
  const [a, b] = [wanted.map(keyOf), got.map(keyOf)];
  return { missing: a.filter((key) => !b.includes(key)), extra: b.filter((key) => !a.includes(key)) };
}
