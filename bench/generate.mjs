// Writes the bench's corpus: official prose put together from parts with a fixed seed, so that every machine measures the same bytes.
// The parts are written for this purpose; nothing is copied.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as parts from './prose-parts.mjs';

const iconv = createRequire(import.meta.url)('iconv-lite');

/** Raise it when the generator changes: an old corpus in the folder is then written anew. */
const EDITION = 2;

/** mulberry32: 32 bits of state, the same numbers everywhere. */
export function randomOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    whole: (low, high) => low + Math.floor(next() * (high - low + 1)),
    pick: (list) => list[Math.floor(next() * list.length)],
    chance: (share) => next() < share,
  };
}

const NUMERALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];
export const cjkNumber = (n) => (n <= 10 ? NUMERALS[n - 1] : n < 20 ? `十${NUMERALS[n - 11]}` : `${NUMERALS[Math.floor(n / 10) - 1]}十${n % 10 === 0 ? '' : NUMERALS[(n % 10) - 1]}`);

function sentence(random) {
  const number = () => random.pick([String(random.whole(2, 98)), `${random.whole(1, 9)},${random.whole(100, 999)}`, `${random.whole(1, 9)}.${random.whole(1, 9)}万`, `${random.whole(10, 99)}.${random.whole(1, 9)}％`]);
  return random.pick(parts.sentences)
    .replaceAll(/\{(\w+)\}/g, (_, slot) => (slot === 'n' ? number() : random.pick(parts[slot])));
}

function paragraph(random, characters) {
  let text = '';
  while (text.length < characters) text += sentence(random);
  return text;
}

/** One clean report as lines. */
function reportLines(random, bytes) {
  const place = random.pick(parts.places);
  const bureau = random.pick(parts.bureaus);
  const year = random.whole(2018, 2025);
  const lines = [`${place}${bureau}${year}年${random.pick(parts.genres)}`, `${year}年，${place}${bureau}${random.pick(parts.openings)}${paragraph(random, random.whole(80, 220))}`];
  let size = 0;
  for (let first = 1; size * 3 < bytes && first <= 40; first++) {
    lines.push(`${cjkNumber(first)}、${random.pick(parts.headings)}`);
    for (let second = 1, last = random.whole(2, 6); second <= last; second++) {
      const heading = `（${cjkNumber(second)}）${random.pick(parts.headings)}`;
      if (random.chance(0.5)) lines.push(`${heading}。${paragraph(random, random.whole(150, 400))}`);
      else lines.push(heading, paragraph(random, random.whole(100, 300)), paragraph(random, random.whole(60, 300)));
      if (random.chance(0.2)) for (let third = 1; third <= 3; third++) lines.push(`${third}.${random.pick(parts.headings)}。${paragraph(random, random.whole(80, 200))}`);
    }
    if (random.chance(0.3)) lines.push(`一是${sentence(random)}二是${sentence(random)}三是${sentence(random)}`);
    size = lines.reduce((sum, line) => sum + line.length, 0);
  }
  lines.push(`${place}${bureau}`, `${year + 1}年${random.whole(1, 12)}月${random.whole(1, 28)}日`);
  return { lines, year };
}

/** A report as a downloader would find it: with what pages, shops and converters leave in it. */
export function document(random, bytes) {
  const { lines, year } = reportLines(random, bytes);
  const noise = !random.chance(0.2);
  let body = lines;
  if (noise && random.chance(0.15)) body = body.map((line) => line.replaceAll('党', 'D'));
  if (noise && random.chance(0.3)) body = body.map((line) => (random.chance(0.7) ? `\u00a0\u00a0\u00a0\u00a0${line}` : `\u3000\u3000${line}`));
  if (noise && random.chance(0.25)) body = body.map((line) => line.replaceAll(/[，：；（）]/g, (mark) => ({ '，': ',', '：': ':', '；': ';', '（': '(', '）': ')' })[mark]));
  if (noise && random.chance(0.08)) {
    const at = random.whole(2, body.length - 3);
    const middle = body[at].length >> 1;
    body = [...body.slice(0, at), `${body[at].slice(0, middle)}##paidbegin##${body[at].slice(middle)}`, ...body.slice(at + 1), '##paidend##'];
  }
  if (noise && random.chance(0.6)) body = [random.pick(parts.heads).replaceAll('{year}', String(year + 1)), ...body];
  if (noise && random.chance(0.5)) body = [...body, ...random.pick(parts.tails)];
  return body.join(random.chance(0.15) ? '\r\n' : '\n') + (random.chance(0.6) ? '\n' : '');
}

/**
 * Writes the corpus, or leaves it alone where it stands already.
 * @returns {{path: string, bytes: number}[]} the files in order.
 */
export function corpusIn(folder, megabytes = 30) {
  const listing = path.join(folder, 'listing.json');
  const want = { edition: EDITION, megabytes };
  if (existsSync(listing)) {
    const had = JSON.parse(readFileSync(listing, 'utf8'));
    if (had.edition === want.edition && had.megabytes === want.megabytes) return had.files;
  }
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const random = randomOf(20240229);
  const files = [];
  for (let total = 0; total < megabytes * 1e6;) {
    const text = document(random, random.whole(10, 100) * 1000);
    const bytes = random.chance(0.2) ? iconv.encode(text, 'gb18030') : Buffer.from(text, 'utf8');
    const file = path.join(folder, `${String(files.length).padStart(4, '0')}.txt`);
    writeFileSync(file, bytes);
    files.push({ path: file, bytes: bytes.length });
    total += bytes.length;
  }
  writeFileSync(listing, JSON.stringify({ ...want, files }));
  return files;
}
