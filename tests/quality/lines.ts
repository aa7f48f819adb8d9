import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Rule } from '../../src/model/rule';
import { defaultSettings } from '../../src/model/settings';
import { holdsTraditional } from '../../src/stripper/chars/script-share';
import { runPhases } from '../../src/stripper/phases';
import { stripperRules } from '../../src/stripper/registry';
import { rulesetOf } from '../../src/stripper/ruleset';
import floors from '../../fixtures/quality/floors.json';
import type { Figure } from './measures';

/** When a result of a positive case is right. */
const FOUND: Readonly<Record<string, (line: string, result: string) => boolean>> = {
  'restore/party-d': (line, result) => result === line.replace(/ [DＤ] |[DＤ]/g, '党'),
  'chars/script': (line, result) => result.length === line.length && result !== line && !holdsTraditional(result),
};

const folder = join(__dirname, '../../fixtures/quality');

export function cases(files: readonly string[]): string[] {
  return files.flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n').filter((line) => line !== ''));
}

function ruleOf(id: string): Rule {
  const rule = stripperRules.find((candidate) => candidate.id === id);
  if (rule === undefined) throw new Error(`no rule ${id}`);
  return rule;
}

/** What a rule makes of its case lists: one case a line. */
export function resultsOf(id: string, floor: { readonly positive: readonly string[]; readonly negative: readonly string[] }) {
  const rule = ruleOf(id);
  const ruleset = rulesetOf([rule], [rule], defaultSettings);
  const clean = (line: string): string => runPhases(line, ruleset).view.text;
  const isRight = (line: string): boolean => FOUND[id]?.(line, clean(line)) === true;
  const positive = cases(floor.positive);
  const negative = cases(floor.negative);
  const missed = positive.filter((line) => !isRight(line));
  const touchedNegative = negative.filter((line) => clean(line) !== line);
  const touched = [...missed.filter((line) => clean(line) !== line), ...touchedNegative];
  return { clean, positive, negative, found: positive.length - missed.length, missed, touched, touchedNegative };
}

export function lineFigures(): Figure[] {
  return Object.entries(floors.heuristics).map(([heuristic, floor]) => {
    const { positive, negative, found, touchedNegative } = resultsOf(heuristic, floor);
    return { heuristic, list: 'single lines', found, of: positive.length, wrong: touchedNegative.length, kept: negative.length };
  });
}
