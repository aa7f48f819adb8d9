'use strict';

// CommonJS, so that the tests can load it as well as the bench.
// How near a body comes to the right one: F1 over bags of character 4-grams of the folded text.

// White space, controls, and what no reader sees: soft hyphen, joiners, zero widths, bidi marks, variation selectors, fillers, BOM.
const UNSEEN = /[\s\u0000-\u001f\u007f\u0085\u00ad\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2028-\u202f\u205f-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0]/gu;
const DASHES = /[\u2010-\u2015\u2212\u2500\u2501\u301c\u30fc\ufe58\ufe63~\u223c]/gu;
const DOUBLE_QUOTES = /[\u201c-\u201f\u2033\u301d-\u301f]/gu;
const SINGLE_QUOTES = /[\u2018-\u201b\u2032]/gu;

/** Width, white space and the form of dashes and quotes do not count. */
const folded = (text) => text.normalize('NFKC').replace(UNSEEN, '').replace(DASHES, '-').replace(DOUBLE_QUOTES, '"').replace(SINGLE_QUOTES, "'").replaceAll('•', '·');

const GRAM = 4;
function bagOf(text) {
  const plain = folded(text);
  const bag = new Map();
  for (let at = 0; at + GRAM <= plain.length; at++) {
    const gram = plain.slice(at, at + GRAM);
    bag.set(gram, (bag.get(gram) ?? 0) + 1);
  }
  if (plain.length > 0 && plain.length < GRAM) bag.set(plain, 1);
  return { bag, size: Math.max(plain.length - GRAM + 1, plain.length > 0 ? 1 : 0) };
}

/** F1 of one text against another, 0–1. */
function f1(right, got) {
  const [a, b] = [bagOf(right), bagOf(got)];
  let shared = 0;
  for (const [gram, count] of a.bag) shared += Math.min(count, b.bag.get(gram) ?? 0);
  const precision = b.size > 0 ? shared / b.size : a.size > 0 ? 0 : 1;
  const recall = a.size > 0 ? shared / a.size : 1;
  return precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
}

/** The best of the bodies that count as right. */
const bodyScore = (right, got) => Math.max(...right.bodies.map((body) => f1(body, got)));

/** Metadata values are the same when they differ in width and white space only. */
const same = (right, got) => (right === null || got === null || got === undefined ? right === (got ?? null) : folded(right) === folded(String(got)));

module.exports = { folded, f1, bodyScore, same };
