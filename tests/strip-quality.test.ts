import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { defaultSettings } from '../src/model/settings';
import { runPhases } from '../src/stripper/phases';
import { stripperRules } from '../src/stripper/registry';
import { rulesetOf } from '../src/stripper/ruleset';
import { foldWidth } from '../src/lexicon/folded-text';
import floors from '../fixtures/quality/strip-floors.json';

/*
 * Precision and recall of the rules that strip pages, on whole little documents, held against committed floors.
 * One case a line: ⏎ is a line break, and what stands between ⟦ and ⟧ must go. A negative case must stay whole.
 * All rules run together, as they do on a file; width and white space are other rules' matter and are folded away.
 * `held-out` lists were written after the word tables were frozen; the figures of their first run are recorded, then they joined.
 */

const ruleset = rulesetOf(stripperRules, stripperRules, { ...defaultSettings, rules: { 'restore/party-d': 'off', 'chars/script': 'off' } });
const folder = join(__dirname, '../fixtures/quality');
const fold = (text: string): string => foldWidth(text).replace(/\s+/g, '');
const clean = (text: string): string => runPhases(text, ruleset).view.text;

interface Case {
  readonly line: string;
  readonly source: string;
  readonly wanted: string;
}

function cases(files: readonly string[]): Case[] {
  return files
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => ({ line, source: line.replace(/[⟦⟧]/g, '').replaceAll('⏎', '\n'), wanted: line.replace(/⟦[^⟧]*⟧/g, '').replaceAll('⏎', '\n') }));
}

describe.each(Object.entries(floors.rules))('%s', (_, floor) => {
  const positive = cases(floor.positive);
  const negative = cases(floor.negative);
  const right = (one: Case): boolean => fold(clean(one.source)) === fold(one.wanted);
  /** Something that had to stay is gone. */
  const harmed = (one: Case): boolean => {
    const got = fold(clean(one.source));
    let at = 0;
    for (const unit of got) if (unit === fold(one.wanted)[at]) at++;
    return at < fold(one.wanted).length;
  };
  const found = positive.filter(right);
  const wrong = [...positive.filter(harmed), ...negative.filter((one) => !right(one))];

  test('the case lists are the ones the floors were set on', () => {
    const digest = createHash('sha256').update(JSON.stringify([positive.map(({ line }) => line), negative.map(({ line }) => line)])).digest('hex');
    expect({ digest: floor.digest, positive: floor.cases.positive, negative: floor.cases.negative }).toEqual({ digest, positive: positive.length, negative: negative.length });
  });

  test('no case stands twice, and a negative one marks nothing', () => {
    const all = [...positive, ...negative].map(({ line }) => line);
    expect(all.filter((line, at) => all.indexOf(line) !== at)).toEqual([]);
    expect(negative.filter(({ line }) => /[⟦⟧]/.test(line))).toEqual([]);
    expect(positive.filter(({ line }) => !line.includes('⟦'))).toEqual([]);
  });

  test(`precision is at least ${floor.precision}`, () => {
    const precision = found.length / Math.max(1, found.length + wrong.length);
    if (precision < floor.precision) expect(wrong.map(({ line, source }) => `${line} → ${clean(source)}`)).toEqual([]);
    expect(precision).toBeGreaterThanOrEqual(floor.precision);
  });

  test(`recall is at least ${floor.recall}`, () => {
    const recall = found.length / positive.length;
    if (recall < floor.recall) expect(positive.filter((one) => !right(one)).map(({ line, source }) => `${line} → ${clean(source)}`)).toEqual([]);
    expect(recall).toBeGreaterThanOrEqual(floor.recall);
  });

  test('a second run changes nothing', () => {
    const changed = [...positive, ...negative].map(({ source }) => clean(source)).filter((text) => clean(text) !== text);
    expect(changed).toEqual([]);
  });
});
