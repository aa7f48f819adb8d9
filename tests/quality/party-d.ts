import { defaultSettings } from '../../src/model/settings';
import { runPhases } from '../../src/stripper/phases';
import { partyD } from '../../src/stripper/restore/party-d';
import { rulesetOf } from '../../src/stripper/ruleset';
import type { Figure } from './measures';
import { documentOf, documentsOf, everyD, firstIntact, fullWidth, grammarOf, half, linesOf, sentencesOf, type Censor, type PartyDocument, type Piece } from './party-documents';

const ruleset = rulesetOf([partyD], [partyD], defaultSettings);
export const restored = (text: string): string => runPhases(text, ruleset).view.text;

/** What became of the places of a set of documents. */
export interface Tally {
  readonly name: string;
  readonly found: number;
  readonly of: number;
  readonly letters: number;
  readonly missed: readonly string[];
  readonly wrong: readonly string[];
}

/** Counts place by place: replacements keep the length, so offsets of source, wanted text and result agree. */
export function tallyOf(name: string, documents: readonly PartyDocument[], run: (text: string) => string = restored): Tally {
  let found = 0;
  let of = 0;
  let letters = 0;
  const missed: string[] = [];
  const wrong: string[] = [];
  for (const { source, wanted } of documents) {
    const result = run(source);
    for (let at = 0; at < source.length; at++) {
      const isLetterD = /[DＤ]/.test(source[at] as string);
      if (source[at] !== wanted[at]) {
        of++;
        if (result[at] === wanted[at]) found++;
        else missed.push(around(source, at));
      } else if (isLetterD) {
        letters++;
        if (result[at] !== source[at]) wrong.push(around(source, at));
      }
    }
  }
  return { name, found, of, letters, missed, wrong };
}

function around(text: string, at: number): string {
  return `${text.slice(Math.max(0, at - 10), at)}[${text[at] as string}]${text.slice(at + 1, at + 11)}`.replaceAll('\n', '⏎');
}

const SETTINGS: readonly (readonly [name: string, size: number, censor: Censor, glue: string])[] = [
  ['single mention', 1, everyD, '\n'],
  ['few mentions', 4, everyD, '\n'],
  ['many mentions', 30, everyD, '\n'],
  ['many mentions, one paragraph', 30, everyD, ''],
  ['full-width Ｄ', 30, fullWidth, '\n'],
  ['half of the mentions', 12, half, '\n'],
  ['first mention intact', 6, firstIntact, '\n'],
];

/** What a set of documents is made from. */
export interface PartySet {
  readonly name: string;
  readonly grammar: string | null;
  readonly sentences: string;
  readonly letters: string;
}

export const SETS: readonly PartySet[] = [
  { name: 'first', grammar: 'party-d.grammar.json', sentences: 'party-d.sentences.positive.txt', letters: 'party-d.letters.txt' },
  { name: 'second', grammar: 'party-d.grammar-2.json', sentences: 'party-d.sentences-2.positive.txt', letters: 'party-d.letters-2.txt' },
  { name: 'third', grammar: null, sentences: 'party-d.sentences-3.positive.txt', letters: 'party-d.letters-3.txt' },
  { name: 'fourth', grammar: null, sentences: 'party-d.sentences-4.positive.txt', letters: 'party-d.letters-4.txt' },
  { name: 'fifth', grammar: null, sentences: 'party-d.sentences-5.positive.txt', letters: 'party-d.letters-5.txt' },
  { name: 'sixth', grammar: null, sentences: 'party-d.sentences-6.positive.txt', letters: 'party-d.letters-6.txt' },
  { name: 'seventh', grammar: null, sentences: 'party-d.sentences-7.positive.txt', letters: 'party-d.letters-7.txt' },
];

const FILLERS = ['新增就业4300人。', '建成高标准农田5.6万亩。', '群众来信办结率98%。'];

/** The documents of a set in every setting, and every letter by itself, beside D for 党, and beside 党. */
export function talliesOf(set: PartySet): Tally[] {
  const grammar = set.grammar === null ? null : grammarOf(set.grammar);
  const party = spread([...(grammar === null ? [] : sentencesOf(grammar)), ...linesOf(set.sentences)]);
  const letters = linesOf(set.letters);
  const fillers = grammar?.fillers ?? FILLERS;
  const around = ['认真贯彻落实党的二十大精神。', '县委党校举办培训班。', '局党组书记主持会议，全体党员参加。'].map((text): Piece => ({ text, kind: 'party' }));
  const pieces = letters.map((text): Piece => ({ text, kind: 'letter' }));
  return [
    ...SETTINGS.map(([name, size, censor, glue]) => tallyOf(name, documentsOf(party, letters, fillers, size, censor, glue))),
    tallyOf('every letter alone', pieces.map((letter) => documentOf([letter], everyD, '\n'))),
    tallyOf('every letter beside D for 党', pieces.flatMap((letter) => ['\n', ''].map((glue) => documentOf([around[0] as Piece, letter, ...around.slice(1)], everyD, glue)))),
    tallyOf('every letter beside 党', pieces.map((letter) => documentOf([...around, letter], () => '党', '\n'))),
  ];
}

export type Mixed = 'party-d.mixed.txt' | 'party-d.mixed-2.txt';

/** Sentences that hold both: D for 党 and a letter. */
export function mixedTallies(file: Mixed): Tally[] {
  const pieces = linesOf(file).map((text): Piece => ({ text, kind: 'mixed' }));
  return [
    tallyOf('each sentence alone', pieces.map((piece) => documentOf([piece], everyD, '\n'))),
    tallyOf('all in one document', [documentOf(pieces, everyD, '\n')]),
    tallyOf('all in one document, half of the mentions', [documentOf(pieces, half, '\n')]),
    tallyOf('all in one paragraph, full-width Ｄ', [documentOf(pieces, fullWidth, '')]),
  ];
}

/** Whole documents that hold both, one after the other; `===` opens each. */
export function wholeDocumentTallies(): Tally[] {
  return ['party-d.documents-5.mixed.txt', 'party-d.held-out-3.mixed.txt', 'party-d.held-out-4.mixed.txt', 'party-d.held-out-5.mixed.txt', 'party-d.held-out-6.mixed.txt', 'party-d.held-out-10.mixed.txt', 'party-d.held-out-11.mixed.txt', 'party-d.held-out-12.mixed.txt'].map((file) => {
    const documents = linesOf(file).join('\n').split(/^===.*\n/m).filter((text) => text !== '');
    return tallyOf(file, documents.map((text) => documentOf([{ text: text.trimEnd(), kind: 'mixed' }], everyD, '\n')));
  });
}

export type HeldOut = 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** The capitals of a held-out list, one line at a time. Small letters need a document (see the rule) and are not counted. */
export function heldOutTally(list: HeldOut): Tally {
  return tallyOf(`held-out ${list}`, linesOf(`party-d.held-out-${list}.positive.txt`).map((line) => documentOf([{ text: line.replace(/[DＤ]/g, '党'), kind: 'party' }], everyD, '\n')));
}

const COMPANY = '认真贯彻落实D的二十大精神。\n县委D校举办培训班。\n局D组书记主持会议，全体D员参加。\n';

export function heldOutWrong(list: HeldOut): { readonly alone: readonly string[]; readonly inCompany: readonly string[] } {
  const letters = linesOf(`party-d.held-out-${list}.negative.txt`);
  return { alone: letters.filter((text) => restored(text) !== text), inCompany: letters.filter((text) => !restored(COMPANY + text).endsWith(`\n${text}`)) };
}

export function partyFigures(): Figure[] {
  return [{ name: 'mixed', tallies: mixedTallies('party-d.mixed.txt') }, { name: 'second mixed', tallies: mixedTallies('party-d.mixed-2.txt') }, ...SETS.map((set) => ({ name: set.name, tallies: talliesOf(set) })), { name: 'whole documents', tallies: wholeDocumentTallies() }, { name: 'held-out', tallies: [heldOutTally(3), heldOutTally(4), heldOutTally(5), heldOutTally(6)] }].flatMap((set) => set.tallies.map(({ name, found, of, letters, wrong }) => ({
    heuristic: 'restore/party-d', list: `${set.name} set, ${name}`, found, of, wrong: wrong.length, kept: letters,
  })));
}

/** An order in which neighbours come from different families, the same every time. */
function spread(lines: readonly string[]): string[] {
  const step = 397;
  return lines.map((_, at) => lines[(at * step) % lines.length] as string);
}
