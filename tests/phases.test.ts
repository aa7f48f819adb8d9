import { describe, expect, test } from '@jest/globals';
import { clean, cleanerOf } from '../src/clean';
import { verifyLedger } from '../src/ledger/verify';
import { defaultSettings } from '../src/model/settings';
import type { Finding, Level, Phase, Rule, RuleId } from '../src/model/rule';
import { runPhases } from '../src/stripper/phases';
import { rulesetOf } from '../src/stripper/ruleset';

/** A rule that cuts, replaces or names every match of a pattern. */
function ruleOf(id: RuleId, pattern: RegExp, finding: Partial<Finding>, more: Partial<Rule> = {}): Rule {
  const text = { en: 'x', zh: '中' };
  return {
    id,
    phase: id.split('/')[0] as Phase,
    default: 'apply',
    levels: ['off', 'report', 'apply'],
    severity: 'warning',
    docs: { what: text, why: text, examples: { match: [], ignore: [] } },
    messages: { seen: { en: 'Saw {word}.', zh: '见到 {word}。', help: text } },
    find: (view) => [...view.text.matchAll(pattern)].map((match) => ({ viewStart: match.index, viewEnd: match.index + match[0].length, ...finding })),
    ...more,
  };
}

function run(source: string, rules: readonly Rule[], levels: Readonly<Record<string, Level>> = {}) {
  const stripped = runPhases(source, rulesetOf(rules, rules, { ...defaultSettings, rules: levels }));
  expect(verifyLedger(stripped.ledger)).toEqual([]);
  return { text: stripped.view.text, ledger: stripped.ledger, remarks: stripped.remarks };
}

const cutStars = ruleOf('strip/stars', /\*+/g, { to: '' });

describe('sweeps', () => {
  test('a phase looks again until it finds nothing, and the chain of rules tells how', () => {
    const toSpace = ruleOf('chars/tilde', /~/g, { to: ' ' });
    const cutSpace = ruleOf('chars/space', / +/g, { to: '' });
    const { text, ledger } = run('甲~乙', [toSpace, cutSpace]);
    expect(text).toBe('甲乙');
    expect(ledger.segments[1]).toEqual({ op: 'remove', sourceStart: 1, sourceEnd: 2, by: ['chars/tilde', 'chars/space'], hidden: false });
  });

  test('an earlier phase looks again at what a later one left', () => {
    const cutPair = ruleOf('chars/pair', /甲乙/g, { to: '' });
    expect(run('丙甲*乙丁', [cutPair, cutStars]).text).toBe('丙丁');
  });

  test('of two findings in one place the longer wins, then registry order', () => {
    const one = ruleOf('strip/one', /甲/g, { to: '' });
    const two = ruleOf('strip/two', /甲乙/g, { to: '' });
    expect(run('丙甲乙', [one, two]).ledger.segments[1]).toMatchObject({ by: ['strip/two'] });
    const same = ruleOf('strip/same', /甲乙/g, { to: '' });
    expect(run('丙甲乙', [two, same]).ledger.segments[1]).toMatchObject({ by: ['strip/two'] });
  });

  test('two rules that undo each other end, with a true ledger', () => {
    const there = ruleOf('chars/there', /甲/g, { to: '乙' });
    const back = ruleOf('chars/back', /乙/g, { to: '甲' });
    expect(['甲', '乙']).toContain(run('甲', [there, back]).text);
  });
});

describe('levels', () => {
  test('off: silent, untouched', () => expect(run('甲**', [cutStars], { 'strip/stars': 'off' })).toMatchObject({ text: '甲**', remarks: [] }));

  test('report: said once, untouched, with what would happen', () => {
    const { text, remarks } = run('甲**', [cutStars], { 'strip/stars': 'report' });
    expect(text).toBe('甲**');
    expect(remarks).toHaveLength(1);
    expect(remarks[0]).toMatchObject({ rule: 'strip/stars', severity: 'warning', source: [1, 3], evidence: { excerpt: '**' } });
  });

  test('apply: a message of the rule stands beside the edit', () => {
    const { text, remarks } = run('甲**', [ruleOf('strip/stars', /\*+/g, { to: '', message: 'seen', severity: 'info', evidence: { word: '星' } })]);
    expect(text).toBe('甲');
    expect(remarks).toEqual([{ rule: 'strip/stars', severity: 'info', message: { en: 'Saw {word}.', zh: '见到 {word}。', help: { en: 'x', zh: '中' } }, evidence: { word: '星' }, source: [1, 3], applied: true }]);
  });

  test('a finding that only says something is said of the last text, once', () => {
    const say = ruleOf('suspect/yi', /乙/g, { message: 'seen', evidence: { word: '乙' } });
    expect(run('甲**乙', [cutStars, say]).remarks.map(({ source }) => source)).toEqual([[3, 4]]);
  });
});

describe('settings of the library', () => {
  test('an unknown rule is refused', () => expect(() => cleanerOf({ rules: { 'strip/nothing': 'off' } })).toThrow(new RangeError('There is no rule strip/nothing; `rules` lists them all.')));
  test('a rule of validate may be set, and changes nothing', () => expect(cleanerOf({ rules: { 'metadata/missing-date': 'off' } })('甲')).toEqual(clean('甲')));
  test('a level the rule does not offer is refused', () => expect(() => cleanerOf({ rules: { 'suspect/truncated': 'apply' } })).toThrow(RangeError));
});

describe('bounds', () => {
  const prose = '全局上下认真学习贯彻会议精神，扎实推进各项工作。';

  test('a rule over its budget is withdrawn and says so', () => {
    const greedy = ruleOf('strip/greedy', /[^。]+。/g, { to: '' }, { budget: 0.3 });
    const { text, remarks } = run(`${prose}\n收尾`, [greedy]);
    expect(text).toBe(`${prose}\n收尾`);
    expect(remarks[0]).toMatchObject({ rule: 'strip/greedy', severity: 'warning', evidence: { withdrawn: true } });
  });

  test('characters that a kept copy covers do not count', () => {
    const copies = ruleOf('strip/copies', /\n.+/g, { to: '', covered: true }, { budget: 0.3 });
    expect(run(`${prose}\n${prose}\n${prose}`, [copies]).text).toBe(prose);
  });

  test('prose never goes altogether; smaller rules still act', () => {
    const all = ruleOf('strip/all', /[^*\n]+。/g, { to: '' });
    const { text, remarks } = run(`**${prose}`, [all, cutStars]);
    expect(text).toBe(prose);
    expect(remarks.map(({ rule }) => rule)).toContain('strip/all');
  });

  test('who would take the last sentence is told that, and not that it takes too much', () => {
    const few = ruleOf('strip/few', /ab/g, { to: '' }, { budget: 1 });
    const { text, remarks } = run('前面xabx工作。\n收尾', [few]);
    expect(text).toContain('xabx');
    expect(remarks[0]).toMatchObject({ rule: 'strip/few', evidence: { withdrawn: true, units: 2 } });
    expect(remarks[0]?.message.en).toContain('no whole sentence');
    const greedy = ruleOf('strip/greedy', /[^。]+。/g, { to: '' }, { budget: 0.3 });
    expect(run(`${prose}\n收尾`, [greedy]).remarks[0]?.message.en).toContain('too much to be safe');
  });

  test('a withdrawn rule stays withdrawn: the result is a fixed point', () => {
    const greedy = ruleOf('strip/greedy', /[^。]+。/g, { to: '' }, { budget: 0.3 });
    const once = run(`${prose}\n收尾`, [greedy]).text;
    expect(run(once, [greedy]).text).toBe(once);
  });
});
