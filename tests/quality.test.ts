import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Rule } from '../src/model/rule';
import { defaultSettings } from '../src/model/settings';
import { holdsTraditional } from '../src/stripper/chars/script-share';
import { runPhases } from '../src/stripper/phases';
import { stripperRules } from '../src/stripper/registry';
import { rulesetOf } from '../src/stripper/ruleset';
import floors from '../fixtures/quality/floors.json';

/*
 * The quality gate: precision and recall of every rule that guesses, on its case lists, held against committed floors.
 * One case a line. A positive case counts when `FOUND` says that the result is right; a negative one when it stays.
 */

const FOUND: Readonly<Record<string, (line: string, result: string) => boolean>> = {
  'restore/party-d': (line, result) => result === line.replace(/ [DＤ] |[DＤ]/g, '党'),
  'chars/script': (line, result) => result.length === line.length && result !== line && !holdsTraditional(result),
};

const folder = join(__dirname, '../fixtures/quality');

function cases(files: readonly string[]): string[] {
  return files.flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').filter((line) => line !== ''));
}

function ruleOf(id: string): Rule {
  const rule = stripperRules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}

describe.each(Object.entries(floors.heuristics))('%s', (id, floor) => {
  const rule = ruleOf(id);
  const ruleset = rulesetOf([rule], [rule], defaultSettings);
  const clean = (line: string): string => runPhases(line, ruleset).view.text;
  const isRight = (line: string): boolean => FOUND[id]?.(line, clean(line)) === true;
  const positive = cases(floor.positive);
  const negative = cases(floor.negative);

  const found = positive.filter(isRight);
  const touched = [...positive.filter((line) => clean(line) !== line && !isRight(line)), ...negative.filter((line) => clean(line) !== line)];
  const precision = found.length / Math.max(1, found.length + touched.length);
  const recall = found.length / positive.length;

  test('the case lists are the ones the floors were set on', () => {
    const digest = createHash('sha256').update(JSON.stringify({ positive, negative })).digest('hex');
    expect({ digest: floor.digest, positive: positive.length, negative: negative.length }).toEqual({ digest, positive: floor.cases.positive, negative: floor.cases.negative });
  });

  test('no case stands in both lists, none twice', () => {
    const all = [...positive, ...negative];
    expect(all.filter((line, at) => all.indexOf(line) !== at)).toEqual([]);
  });

  test(`precision is at least ${floor.precision}`, () => {
    if (precision < floor.precision) expect(touched.map((line) => `${line} → ${clean(line)}`)).toEqual([]);
    expect(precision).toBeGreaterThanOrEqual(floor.precision);
  });

  test(`recall is at least ${floor.recall}`, () => {
    const missed = positive.filter((line) => !isRight(line));
    if (recall < floor.recall) expect(missed.map((line) => `${line} → ${clean(line)}`)).toEqual([]);
    expect(recall).toBeGreaterThanOrEqual(floor.recall);
  });
});
