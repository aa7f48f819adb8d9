import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defaultSettings } from '../../src/model/settings';
import { runPhases } from '../../src/stripper/phases';
import { stripperRules } from '../../src/stripper/registry';
import { rulesetOf } from '../../src/stripper/ruleset';
import type { Figure } from './measures';

/*
 * Advertisements and page chrome set around and into clean reports: which characters are noise is known by construction, so their
 * share that is gone and what the body lost are counted in characters. One form a line, ⏎ is a line break, {title} the report's title.
 */

/** Where a form is set: above the first line, below the last one, or between two paragraphs. */
export type Place = 'head' | 'tail' | 'between';

export interface Placed {
  readonly form: string;
  readonly place: Place;
  readonly source: string;
  readonly noiseStart: number;
  readonly noiseEnd: number;
}

/** Visible characters of the noise, those of them that are gone, and those the body lost. */
export interface Gone {
  readonly noise: number;
  readonly gone: number;
  readonly lost: number;
}

const ruleset = rulesetOf(stripperRules, stripperRules, defaultSettings);
const folder = join(__dirname, '../../fixtures/quality/blocks');
const read = (name: string): string => readFileSync(join(folder, name), 'utf8').trimEnd();

export const bodies: readonly (readonly string[])[] = read('bodies.txt').split('\n====\n').map((body) => body.split('\n'));

export function linesOf(name: string): string[] {
  return read(name).split('\n').filter((line) => line !== '');
}

function placed(form: string, place: Place, body: readonly string[]): Placed {
  const noise = form.replaceAll('⏎', '\n').replaceAll('{title}', body[0] ?? '');
  const at = { head: 0, tail: body.length, between: 3 }[place];
  const before = body.slice(0, at).map((line) => `${line}\n`).join('');
  return { form, place, source: `${before}${noise}\n${body.slice(at).join('\n')}`, noiseStart: before.length, noiseEnd: before.length + noise.length };
}

/** Every form of a list at the places it names (`head` or `tail`, a tab, the form), or at all of them; the bodies take turns. */
export function placedForms(name: string, places: readonly Place[]): Placed[] {
  return linesOf(name).flatMap((line, at) => {
    const [first = '', second] = line.split('\t');
    const where = second === undefined ? places : [first as Place];
    return where.map((place, turn) => placed(second ?? first, place, bodies[(at + turn) % bodies.length] ?? []));
  });
}

const visible = (text: string): number => text.replace(/\s+/g, '').length;

export function goneOf({ source, noiseStart, noiseEnd }: Placed): Gone {
  let gone = 0;
  let lost = 0;
  for (const segment of runPhases(source, ruleset).ledger.segments) {
    if (segment.op !== 'remove') continue;
    const inside = visible(source.slice(Math.max(segment.sourceStart, noiseStart), Math.max(noiseStart, Math.min(segment.sourceEnd, noiseEnd))));
    gone += inside;
    lost += visible(source.slice(segment.sourceStart, segment.sourceEnd)) - inside;
  }
  return { noise: visible(source.slice(noiseStart, noiseEnd)), gone, lost };
}

export function sumOf(all: readonly Gone[]): Gone {
  return all.reduce((sum, { noise, gone, lost }) => ({ noise: sum.noise + noise, gone: sum.gone + gone, lost: sum.lost + lost }), { noise: 0, gone: 0, lost: 0 });
}

/** Lists of forms by what they hold; `places` only for those whose lines do not name one. */
export const blockLists: readonly { readonly heuristic: string; readonly file: string; readonly places: readonly Place[] }[] = [
  { heuristic: 'advertisements (characters)', file: 'ads-first.txt', places: ['head', 'tail', 'between'] },
  { heuristic: 'advertisements (characters)', file: 'ads-second.txt', places: ['head', 'tail', 'between'] },
  { heuristic: 'page chrome (characters)', file: 'chrome-first.txt', places: [] },
  { heuristic: 'page chrome (characters)', file: 'chrome-second.txt', places: [] },
];

/** For `npm run quality`: characters of noise that are gone, and characters of bodies that are lost. */
export function blockFigures(): Figure[] {
  return blockLists.map(({ heuristic, file, places }) => {
    const { noise, gone, lost } = sumOf(placedForms(file, places).map(goneOf));
    return { heuristic, list: file, found: gone, of: noise, wrong: lost, kept: 0 };
  });
}
