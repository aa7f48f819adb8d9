import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { clean, isReport } from '../src/clean';
import { parseCritic } from './parse-critic';
import type { Report } from '../src/model/report';
import type { RuleId } from '../src/model/rule';
import type { Settings } from '../src/model/settings';
import { stripperRules } from '../src/stripper/registry';

/*
 * fixtures/rules/<group>/<rule>/
 *   <case>.critic                 input and expected ledger in one: rejecting all marks gives the input, accepting all the clean text.
 *                                 A remark that follows no mark, 狗狗你在{>>suspect/injected-text<<}, expects a finding that ends there.
 *   <case>.negative.txt           the rule must leave no segment and no finding.
 *   <case>.known-failure.critic   what it should do and does not do yet; passing by surprise fails the run.
 *   <case>.md.critic …             the same, for a Markdown file.
 *   <case>.settings.json          settings of the case, where they are not the default ones.
 * Expectations are written by `npm run fixtures:accept` alone, never here.
 */

const root = resolve(__dirname, '..', 'fixtures', 'rules');

function run(source: string, settings: Partial<Settings>, path = 'a.txt'): Report {
  const record = clean(source, { ...settings, from: 'text', ledger: 'text' }, { path });
  if (!isReport(record)) throw new Error(record.error.message);
  return record;
}

/** Everything a rule did or said in a report, in words a failing test can show. */
function tracesOf(id: RuleId, report: Report): string[] {
  const edits = (report.ledger ?? []).filter((segment) => 'by' in segment && segment.by.includes(id)).map((segment) => JSON.stringify(segment));
  const findings = report.diagnostics.filter((diagnostic) => diagnostic.rule === id).map(({ message, excerpt }) => `${message} (${excerpt})`);
  return [...edits, ...findings];
}

interface Fixture {
  readonly name: string;
  readonly text: string;
  readonly settings: Partial<Settings>;
}

function fixturesOf(id: string, ending: string): Fixture[] {
  const folder = join(root, id);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(ending) && (ending !== '.critic' || !file.endsWith('.known-failure.critic')))
    .sort()
    .map((name) => {
      const settings = join(folder, `${name.slice(0, -ending.length)}.settings.json`);
      return { name, text: readFileSync(join(folder, name), 'utf8'), settings: existsSync(settings) ? (JSON.parse(readFileSync(settings, 'utf8')) as Partial<Settings>) : {} };
    });
}

// Matches a remark that names one rule and follows no mark. Trap: behind --} or ~~} it signs the mark.
const FINDING = /(?<!--\}|~~\})\{>>([a-z]+\/[a-z0-9-]+)<<\}/g;

const pathOf = (name: string): string => (name.includes('.md.') ? 'a.md' : 'a.txt');

function checkCritic({ name, text, settings }: Fixture, id: RuleId): void {
  const expected = parseCritic(text);
  const report = run(expected.source, settings, pathOf(name));
  expect(report.ledger).toEqual(expected.segments);
  expect(report.text).toBe(expected.text);
  for (const { 1: rule, index } of text.matchAll(FINDING)) {
    const end = parseCritic(text.slice(0, index)).source.length;
    expect(report.diagnostics.filter((diagnostic) => diagnostic.rule === rule).map((diagnostic) => diagnostic.source[1])).toContain(end);
  }
  expect(tracesOf(id, report)).not.toEqual([]);
}

describe.each(stripperRules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const positives = fixturesOf(id, '.critic');
  const negatives = fixturesOf(id, '.negative.txt');

  test('has a fixture that shows what it does, and one of what it leaves alone', () => {
    expect([positives.length > 0, negatives.length > 0]).toEqual([true, true]);
  });

  for (const fixture of positives) test(fixture.name, () => checkCritic(fixture, id));
  for (const fixture of fixturesOf(id, '.known-failure.critic')) test.failing(fixture.name, () => checkCritic(fixture, id));
  for (const { name, text, settings } of negatives) test(name, () => expect(tracesOf(id, run(text, settings, pathOf(name)))).toEqual([]));

  // The examples of a rule that is off by default need it switched on.
  const settings: Partial<Settings> = rule.default === 'off' ? { rules: { [id]: rule.levels.at(-1) ?? 'report' } } : {};
  // The examples of Markdown's rule are lines of a .md file.
  const exampleFile = id === 'markup/markdown-heading' ? 'a.md' : 'a.txt';
  test.each(rule.docs.examples.match.map((example) => [example]))('its docs: acts on %j', (example) => expect(tracesOf(id, run(example, settings, exampleFile))).not.toEqual([]));
  test.each(rule.docs.examples.ignore.map((example) => [example]))('its docs: leaves %j', (example) => expect(tracesOf(id, run(example, settings, exampleFile))).toEqual([]));
});

test('every folder of fixtures belongs to a rule', () => {
  const folders = readdirSync(root, { withFileTypes: true })
    .filter((group) => group.isDirectory())
    .flatMap((group) => readdirSync(join(root, group.name)).map((rule) => `${group.name}/${rule}`));
  const known = new Set<string>(stripperRules.map((rule) => rule.id));
  expect(folders.filter((folder) => !known.has(folder))).toEqual([]);
});
