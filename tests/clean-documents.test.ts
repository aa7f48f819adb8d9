import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { cleanerOf, isReport } from '../src/clean';

/*
 * Whole documents by a writer who had read nothing, none of which holds any noise, though each speaks of what noise is made of: quoted
 * advertisements, courses of an office's own, imprints, sketches, questionnaires. Nothing may be taken from them.
 */

const folder = join(__dirname, '../fixtures/quality/clean');
const clean = cleanerOf({ ledger: 'full' });

/** What is still taken, in characters without white space, and why. Before anything was changed for them: 22 of 70 documents, 992 characters. */
const KNOWN: Readonly<Record<string, { readonly characters: number; readonly why: string }>> = {
  '05.txt': { characters: 23, why: 'the imprint of a yearbook reads like the editors and the footer of a page' },
  '12.txt': { characters: 26, why: 'a broadcaster asks to follow its account in a sentence' },
  '24.txt': { characters: 17, why: '（原载…） is press matter by rule' },
  '33.txt': { characters: 33, why: 'a heading in brackets between calls to readers' },
  '36.txt': { characters: 32, why: 'a speaker jokes as sellers call' },
  '55.txt': { characters: 19, why: '（作者单位：…） is press matter by rule' },
  '56.txt': { characters: 48, why: 'source, editor and auditor below a warning are a page’s nearly always' },
};

/** Characters of a document, white space aside, that rules of noise and of censoring took or changed. */
function takenFrom(name: string): string {
  const record = clean(readFileSync(join(folder, name)), { path: name });
  if (!isReport(record)) throw new Error(record.error.message);
  return (record.ledger ?? []).flatMap((segment) => ('by' in segment && segment.by.some((rule) => /^(?:strip|restore)\//.test(rule)) ? ['cut' in segment ? segment.cut : 'was' in segment ? segment.was : ''] : [])).join('').replace(/\s/g, '');
}

const names = readdirSync(folder).filter((name) => name.endsWith('.txt'));

test('there are documents', () => {
  expect(names.length).toBeGreaterThanOrEqual(70);
});

describe('nothing is taken from', () => {
  test.each(names)('%s', (name) => {
    const known = KNOWN[name];
    const taken = takenFrom(name);
    if (known === undefined) expect(taken).toBe('');
    else expect([known.why, taken.length <= known.characters]).toEqual([known.why, true]);
  });
});
