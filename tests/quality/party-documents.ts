import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Documents with D for 党 beside letters that are D, made from the grammar and the lists of fixtures/quality.
 * A document is a list of pieces; in a piece 党 is a place that a censor may write as D, and a piece of the letter list is left alone.
 */

export interface Grammar {
  readonly families: readonly { readonly name: string; readonly take: number; readonly parts: readonly string[] }[];
  readonly leads: readonly string[];
  readonly tails: readonly string[];
  readonly fillers: readonly string[];
}

export interface Piece {
  readonly text: string;
  readonly kind: 'party' | 'letter' | 'filler';
}

export interface PartyDocument {
  readonly pieces: readonly Piece[];
  readonly source: string;
  readonly wanted: string;
}

export type Censor = (mention: number) => string;

export const everyD: Censor = () => 'D';
export const fullWidth: Censor = () => 'Ｄ';
export const half: Censor = (mention) => (mention % 2 === 1 ? 'D' : '党');
export const firstIntact: Censor = (mention) => (mention === 0 ? '党' : 'D');

const folder = join(__dirname, '../../fixtures/quality');

export function linesOf(file: string): string[] {
  return readFileSync(join(folder, file), 'utf8').split('\n').filter((line) => line !== '');
}

export function grammarOf(file: string): Grammar {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as Grammar;
}

/** All combinations of the parts, thinned to evenly spaced ones. The step is odd to the sizes, so that every part is met. */
export function phrasesOf({ families }: Grammar): string[] {
  return families.flatMap(({ parts, take }) => {
    const lists = parts.map((part) => part.split(' '));
    const all = lists.reduce((product, { length }) => product * length, 1);
    return Array.from({ length: Math.min(take, all) }, (_, at) => {
      let rest = Math.floor(((at + 0.5) * all) / Math.min(take, all));
      return lists.map((list) => {
        const word = list[rest % list.length] as string;
        rest = Math.floor(rest / list.length);
        return word;
      }).join('');
    });
  });
}

/** Sentences around the phrases; a phrase that begins or ends with a mark stands without the lead or the tail. */
export function sentencesOf(grammar: Grammar): string[] {
  const { leads, tails } = grammar;
  return [...new Set(phrasesOf(grammar))].map((phrase, at) => {
    const text = phrase.replace(/^[，。；、]/, '');
    const marked = /[，。；、：！]$/.test(text);
    const lead = leads[at % leads.length] as string;
    return `${text === phrase && !/^[一二三（0-9]/.test(text) ? lead : ''}${text}${marked ? '' : (tails[at % tails.length] as string)}`;
  });
}

/** Deals the sentences out to documents of so many mentions, with letters and plain sentences between them. */
export function documentsOf(party: readonly string[], letters: readonly string[], fillers: readonly string[], size: number, censor: Censor, glue: string): PartyDocument[] {
  const documents: PartyDocument[] = [];
  const lettersEach = Math.max(1, Math.ceil(size / 3));
  for (let at = 0, turn = 0; at < party.length; at += size, turn++) {
    const pieces: Piece[] = [];
    for (const [index, text] of party.slice(at, at + size).entries()) {
      pieces.push({ text, kind: 'party' }, { text: fillers[(at + index) % fillers.length] as string, kind: 'filler' });
      if (index % 3 === 0) pieces.push({ text: letters[(turn * lettersEach + index / 3) % letters.length] as string, kind: 'letter' });
    }
    documents.push(documentOf(pieces, censor, glue));
  }
  return documents;
}

/** In one paragraph a sentence needs its full stop. */
function closed(text: string, glue: string): string {
  return glue !== '' || /[。；）]$/.test(text) ? text : `${text}。`;
}

export function documentOf(pieces: readonly Piece[], censor: Censor, glue: string): PartyDocument {
  let mention = 0;
  const texts = pieces.map((piece) => ({ ...piece, text: piece.kind === 'letter' ? closed(piece.text, glue) : piece.text }));
  const source = texts.map(({ text, kind }) => (kind === 'party' ? text.replace(/[党DＤ]/g, () => censor(mention++)) : text)).join(glue);
  const wanted = texts.map(({ text, kind }) => (kind === 'party' ? text.replace(/[DＤ]/g, '党') : text)).join(glue);
  return { pieces, source, wanted };
}
