import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanerOf, isReport } from '../../src/clean';
import { drawing, isFound, place } from '../injected-places';
import { readDictionary, segment } from '../character-model';
import type { Figure } from './measures';

/*
 * What `suspect/injected-text` finds in texts of a page and less, where a string stands once or twice, and what it
 * reports of clean ones: fixtures/quality/injected-short/README.md says how the sets are written.
 */

const folder = join(__dirname, '../../fixtures/quality');
const SHORT = join(folder, 'injected-short');
const SEED = 20270102;
const RULE = 'suspect/injected-text';
const SHORTEST = 300;
const LONGEST = 1500;
const MOST_TIMES = 2;

export const HALVES = ['train', 'held-out'] as const;
export type Half = (typeof HALVES)[number];

interface Case {
  readonly text: string;
  readonly span: readonly [start: number, end: number];
  readonly isBrand: boolean;
  readonly clean: string;
}

const lines = (file: string): string[] => readFileSync(join(SHORT, file), 'utf8').split('\n').filter((line) => line !== '');
const clean = cleanerOf({ ledger: 'none' });

/** Places of the source that are reported, and the clean text. */
function reportsOf(text: string): { readonly spans: (readonly [number, number])[]; readonly cleaned: string } {
  const record = clean(Buffer.from(text), { path: 'short.txt' });
  if (!isReport(record)) throw new Error(record.error.message);
  const spans = record.diagnostics.flatMap(({ rule, source }) => (rule === RULE && source !== undefined ? [[source[0], source[1]] as const] : []));
  return { spans, cleaned: record.text ?? '' };
}

/** Another rule may take the string out: then nobody misses the report. */
const isGone = (text: string, cleaned: string, words: string): boolean => text.includes(words) && !cleaned.includes(words);

export function casesOf(half: Half): Case[] {
  const documents = readFileSync(join(SHORT, `${half}.txt`), 'utf8').split(/^=== .*\n/m).filter((text) => text.trim() !== '');
  return documents.map((text) => {
    // Matches the string that was put in, and the word that it stands for:  ⟦string⟧  ⟦string|word⟧ . Trap: one a document.
    const mark = /⟦([^⟧|]*)(?:\|([^⟧]*))?⟧/.exec(text);
    if (mark === null) throw new Error(`no string in ${text.slice(0, 20)}`);
    const [all, words = '', word] = mark;
    const rest = text.slice(mark.index + all.length);
    const head = text.slice(0, mark.index);
    return { text: head + words + rest, span: [mark.index, mark.index + words.length], isBrand: word !== undefined, clean: head + (word ?? '') + rest };
  });
}

const documentsOf = (set: string): string[] => readdirSync(join(folder, set)).filter((name) => name.endsWith('.txt')).sort().map((name) => readFileSync(join(folder, set, name), 'utf8'));
export const CLEAN_SETS = ['clean', 'clean-2', 'clean-3', 'clean-4', 'clean-5', 'clean-6'] as const;

/** Pieces of `SHORTEST` to `LONGEST` units, each of whole lines. */
export function piecesOf(text: string): string[] {
  const draw = drawing(SEED + text.length);
  const pieces: string[] = [];
  let piece = '';
  let least = SHORTEST;
  for (const line of text.split('\n')) {
    if (piece.length + line.length > LONGEST && piece !== '') {
      pieces.push(piece);
      piece = '';
    }
    piece += piece === '' ? line : `\n${line}`;
    if (piece.length < least) continue;
    pieces.push(piece);
    piece = '';
    least = SHORTEST + draw() * (LONGEST - SHORTEST);
  }
  return piece.length < SHORTEST ? pieces : [...pieces, piece];
}

let words: ((clause: string) => string[]) | undefined;
function wordsOf(clause: string): string[] {
  if (words === undefined) {
    const dictionary = readDictionary(require.resolve('@node-rs/jieba/dict.txt'));
    const total = [...dictionary.values()].reduce((sum, count) => sum + count, 0);
    words = (one) => segment(one, dictionary, total);
  }
  return words(clause);
}

const figure = (list: string, found: number, of: number, wrong = 0, kept = 0): Figure => ({ heuristic: `${RULE}, short texts`, list, found, of, wrong, kept });

/** The documents that were written with one string each. */
export function caseFigures(half: Half): Figure[] {
  const judged = casesOf(half).map((one) => ({ ...one, ...reportsOf(one.text) }));
  const wrong = judged.flatMap(({ span: [start, end], spans }) => spans.filter(([from, to]) => from >= end || to <= start)).length;
  const isRight = ({ text, span, spans, cleaned }: (typeof judged)[number]): boolean => isFound([span], spans) || isGone(text, cleaned, text.slice(...span));
  return [false, true].map((isBrand) => {
    const some = judged.filter((one) => one.isBrand === isBrand);
    return figure(`${half}, ${isBrand ? 'brands' : 'marks'} put in by hand`, some.filter(isRight).length, some.length, isBrand ? 0 : wrong, isBrand ? 0 : judged.length);
  });
}

/** Strings of a list in short pieces of clean documents, once or twice. */
export function placedFigure(half: Half, kind: 'mark' | 'brand'): Figure {
  const sets = half === 'train' ? CLEAN_SETS.slice(0, 3) : CLEAN_SETS.slice(3);
  const pieces = [...sets.flatMap(documentsOf).flatMap(piecesOf), ...casesOf(half).map((one) => one.clean)];
  const draw = drawing(SEED);
  const strings = lines(`${half}-${kind}s.txt`);
  const found = strings.filter((one) => {
    const placed = place(pieces[Math.floor(draw() * pieces.length)] as string, one, kind, draw, wordsOf, MOST_TIMES);
    const { spans, cleaned } = reportsOf(placed.text);
    return isFound(placed.spans, spans) || isGone(placed.text, cleaned, one);
  });
  return figure(`${half}, ${kind}s in clean pieces`, found.length, strings.length);
}

/** Reports of clean documents: those of a half without its strings, and those of the clean sets. */
export function falseFigure(list: string): Figure {
  const texts = list === 'train' || list === 'held-out' ? casesOf(list).map((one) => one.clean) : documentsOf(list);
  return figure(`${list}, clean`, 0, 0, texts.reduce((sum, text) => sum + reportsOf(text).spans.length, 0), texts.length);
}

export function injectedShortFigures(): Figure[] {
  return [...HALVES.flatMap((half) => [...caseFigures(half), placedFigure(half, 'mark'), placedFigure(half, 'brand'), falseFigure(half)]), ...CLEAN_SETS.map(falseFigure)];
}

/** Of the files that nobody may look at for a mend. */
export const digestOfHeldOut = (): string => createHash('sha256').update(['held-out.txt', 'held-out-marks.txt', 'held-out-brands.txt'].map((file) => readFileSync(join(SHORT, file), 'utf8')).join('\n')).digest('hex');
