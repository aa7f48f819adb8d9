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
      return { name: `${corpus}-${file.slice(0, -'.txt'.length)}`, text: loaded.document.text, gold: existsSync(gold) ? JSON.parse(readFileSync(gold, 'utf8')) : {} };
    });
  });
}

// Matches the end of a line, as the gold counts lines. Trap: form feeds and U+2028 end none.
const LINE_END = /\r\n|\r|\n/u;

/** The body by the gold's lines, or its own text. Lines of chrome inside the body, and those left open by the gold, are out. */
export function rightBody(text, gold) {
  if (typeof gold.bodyText === 'string') return gold.bodyText;
  if (gold.bodyStart === undefined) return null;
  const out = new Set([...(gold.chromeInside ?? []), ...(gold.ambiguousBody ?? [])].map((entry) => entry.line ?? entry));
  return text.split(LINE_END).filter((_, at) => at + 1 >= gold.bodyStart && at + 1 <= gold.bodyEnd && !out.has(at + 1)).join('\n');
}
