import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { rules } from '../src/clean';

const page = readFileSync(join(__dirname, '..', 'docs', 'noise-classes.md'), 'utf8');

// Matches a rule with its level:  `strip/page-chrome` apply . Trap: `PAGE\*ROMAN II` in the column of examples is no rule.
const RULE = /`([a-z]+\/[a-z0-9-]+)` (off|report|apply)/g;

/** The rows of the table: number, class, rules, what is left. */
const rows = page
  .split('\n')
  .filter((line) => /^\| \d+ \|/.test(line))
  .map((line) => line.slice(2, -2).split(' | '));

const named = new Map([...page.matchAll(RULE)].map(([, id = '', level = '']) => [id, level]));
const levels = new Map<string, string>(rules.map((rule) => [rule.id, rule.default]));

describe('the page of noise classes', () => {
  test('has the 32 classes in order, each in four columns', () => {
    expect(rows.map(([number]) => Number(number))).toEqual(Array.from({ length: 32 }, (_, nth) => nth + 1));
    expect(rows.filter((columns) => columns.length !== 4)).toEqual([]);
  });

  test.each(rows)('class %s, %s, has a rule or a reason', (_number, _name, acts, left) => {
    if ([...(acts ?? '').matchAll(RULE)].length > 0) return;
    expect(acts).toMatch(/^none: .{10}/);
    expect(left?.length).toBeGreaterThan(20);
  });

  test('names rules that there are, at their default levels', () => {
    expect([...named].filter(([id, level]) => levels.get(id) !== level)).toEqual([]);
  });

  test('gives every rule that reads text a class, or says why it has none', () => {
    const reading = [...levels.keys()].filter((id) => /^(?:markup|chars|strip|restore|suspect)\//.test(id));
    expect(reading.filter((id) => !named.has(id))).toEqual([]);
  });

  test('says of a class whose rules are all off why they are', () => {
    const silent = rows.filter(([, , acts = '']) => [...acts.matchAll(RULE)].length > 0 && [...acts.matchAll(RULE)].every(([, , level]) => level === 'off'));
    expect(silent.filter(([, , , left = '']) => left.length < 20)).toEqual([]);
  });
});
