// The plain-text documents beside a development clone, decoded by the project's own loader, with what is right about them.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const root = path.join(import.meta.dirname, '..', '..');
const require = createRequire(import.meta.url);
export const realFolder = path.join(root, '..', 'shared', 'real');

/** @returns {{ name: string, text: string, gold: object }[]} */
export function realTexts() {
  const { decode } = require(path.join(root, 'dist', 'index.js'));
  if (!existsSync(realFolder)) return [];
  return readdirSync(realFolder).sort().flatMap((corpus) => {
    const raw = path.join(realFolder, corpus, 'raw');
    if (!existsSync(raw)) return [];
    return readdirSync(raw).filter((file) => file.endsWith('.txt')).sort().map((file) => {
      const loaded = decode(readFileSync(path.join(raw, file)), { path: file, from: 'auto', encoding: null, maxBytes: 1 << 28 });
      if (!loaded.ok) throw new Error(`${file}: ${loaded.failure.message.en}`);
      const gold = path.join(realFolder, corpus, 'gold', file.replace(/\.txt$/, '.json'));
      return { name: `${corpus}-${file.slice(0, -'.txt'.length)}`, text: loaded.document.text, gold: existsSync(gold) ? withTexts(JSON.parse(readFileSync(gold, 'utf8')), loaded.document.text) : {} };
    });
  });
}

// Matches the end of a line, as the gold counts lines. Trap: form feeds and U+2028 end none.
const LINE_END = /\r\n|\r|\n/u;

/** Lines the gold leaves open are named by their number alone. */
function withTexts(gold, text) {
  const lines = text.split(LINE_END);
  return { ...gold, ambiguous: (gold.ambiguous ?? []).map((entry) => ({ text: lines[entry.line - 1] ?? '', ...entry })) };
}

/** The body by the gold's lines, or its own text. Lines of chrome inside the body, and those left open by the gold, are out. */
export function rightBody(text, gold) {
  const body = rightLines(text, gold);
  return body === null ? null : body.replace(ARTEFACT, '');
}

// Matches a character that a program wrote as its number:  <U+00A0> . Trap: U+00A0 without brackets is prose.
const ARTEFACT = /<U\+[0-9A-F]{4}>/gu;

function rightLines(text, gold) {
  if (typeof gold.bodyText === 'string') return gold.bodyText;
  if (gold.bodyStart === undefined) return null;
  const out = new Set([...(gold.chromeInside ?? []), ...(gold.ambiguousBody ?? [])].map((entry) => entry.line ?? entry));
  const { bodyStart, bodyEnd, bodyStartColumn = 1, bodyEndColumn, chromeInline = [] } = gold;
  return text.split(LINE_END).flatMap((line, at) => {
    const number = at + 1;
    if (number < bodyStart || number > bodyEnd || out.has(number)) return [];
    const [first, last] = [number === bodyStart ? bodyStartColumn - 1 : 0, number === bodyEnd && bodyEndColumn !== undefined ? bodyEndColumn - 1 : line.length];
    const cuts = chromeInline.filter((cut) => cut.line === number && cut.len > 0);
    return [[...line].filter((_, place) => place >= first && place < last && !cuts.some(({ col, len }) => place >= col - 1 && place < col - 1 + len)).join('')];
  }).join('\n');
}
