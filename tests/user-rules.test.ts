import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { clean, cleanerOf, isReport, restore, rulesHashOf, verify, type Report, type Settings, type UserRule } from '../src/index';
import { userRuleFault } from '../src/user-rules/examples';
import { faults } from '../src/user-rules/faults';
import { patternOf } from '../src/user-rules/patterns';
import { Folder, records } from './cli-run';

const advert: UserRule = { kind: 'cut-line', match: { regex: '^本文转自' }, unless: '国务院', examples: { match: [{ text: '甲\n本文转自某网\n乙', result: '甲\n乙' }], ignore: ['本文转自国务院公报', '如本文转自所述'] } };
const mark: UserRule = { kind: 'cut-text', match: ['〔广告〕', { regex: '\\[ad\\d+\\]', ignoreCase: true }], examples: { match: ['发展〔广告〕经济', 'a[AD12]b'], ignore: ['〔2023〕5号'] } };
const swap: UserRule = { kind: 'replace', match: { regex: '(\\d+)公理' }, replacement: '$1公里$$', examples: { match: [{ text: '全长30公理。', result: '全长30公里$。' }], ignore: ['公理化'] } };
const money: UserRule = { kind: 'flag', match: { regex: '\\d+亿美元' }, severity: 'error', examples: { match: ['投资3亿美元'], ignore: ['投资3亿元'] } };
const userRules = { advert, mark, swap, money };

const TEXT = '某市关于工作的报告\n本文转自某网\n一、总体情况\n今年以来，各项〔广告〕工作进展顺利，全长30公理，投资3亿美元。\n以上内容本文转自国务院公报的说明。\n';

function reportOf(text: string, settings: Partial<Settings> = {}): Report {
  const record = clean(text, { userRules, ...settings });
  if (!isReport(record)) throw new Error('no report');
  return record;
}

describe('what a rule of the user does', () => {
  test('cuts text and lines, replaces, and points out; every edit is in the ledger under its name', () => {
    const report = reportOf(TEXT);
    expect(report.text).toBe('某市关于工作的报告\n一、总体情况\n今年以来，各项工作进展顺利，全长30公里$，投资3亿美元。\n以上内容本文转自国务院公报的说明。');
    expect(report.counts.byRule).toMatchObject({ 'user/advert': 7, 'user/mark': 4, 'user/swap': 4 });
    expect(report.diagnostics.filter(({ rule }) => rule.startsWith('user/'))).toMatchObject([{ rule: 'user/money', severity: 'error', line: 4, excerpt: '3亿美元' }]);
    expect(restore(report)).toMatchObject({ ok: true, text: TEXT });
    expect(verify(report, TEXT)).toEqual([]);
  });

  test('is set like any rule', () => {
    const report = reportOf(TEXT, { rules: { 'user/mark': 'off', 'user/advert': 'report', 'user/money': 'off', 'strip/spam-footer': 'off' } });
    expect(report.text).toContain('各项〔广告〕工作');
    expect(report.text).toContain('\n本文转自某网\n');
    expect(report.diagnostics.map(({ rule }) => rule)).toEqual(['user/advert']);
    expect(() => cleanerOf({ userRules, rules: { 'user/money': 'apply' } })).toThrow('user/money');
    expect(() => cleanerOf({ rules: { 'user/money': 'off' } })).toThrow('There is no rule user/money');
    expect(reportOf(TEXT, { rules: { 'user/mark': 'off' } }).text).toContain('〔广告〕');
  });

  test('a rule that would take too much, or all, is withdrawn and says so', () => {
    const greedy: UserRule = { kind: 'cut-line', match: { regex: '[。]$' }, examples: { match: ['完。'], ignore: ['完'] } };
    const long = `关于工作的报告\n今年以来，各项工作进展顺利。\n二是抓好落实。\n三是抓好项目；\n今年工作进展顺利，成绩很大；`;
    const { text, diagnostics } = reportOf(long, { userRules: { greedy: { ...greedy, budget: 0.1 } } });
    expect(text).toContain('今年以来');
    expect(diagnostics).toContainEqual(expect.objectContaining({ rule: 'user/greedy', severity: 'warning', evidence: expect.objectContaining({ withdrawn: true }) }));
    expect(reportOf(long, { userRules: { greedy: { ...greedy, budget: 1 } } }).text).not.toContain('今年以来');
    const eraser: UserRule = { kind: 'replace', match: { regex: '.*[\\x{4e00}-\\x{9fff}].*' }, replacement: 'x', budget: 1, examples: { match: [{ text: '字', result: 'x' }], ignore: ['x'] } };
    expect(reportOf(TEXT, { userRules: { eraser } }).text).toContain('今年以来');
  });

  test('a text that a rule would make longer and longer stays within bounds', () => {
    const bomb: UserRule = { kind: 'replace', match: '甲', replacement: '乙'.repeat(1000), examples: { match: [{ text: '甲', result: '乙'.repeat(1000) }], ignore: ['丙'] } };
    const { text, diagnostics } = reportOf(`关于工作的报告\n${'甲'.repeat(5000)}。`, { userRules: { bomb } });
    expect(text.length).toBeLessThan(6000);
    expect(diagnostics.map(({ message }) => message).join()).toContain('user/bomb wanted to add');
  });
});

describe('laws', () => {
  const seeds = readdirSync(join(__dirname, '../fixtures/rules'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.negative.txt')).map((name) => readFileSync(join(__dirname, '../fixtures/rules', name), 'utf8'));
  const pieces = fc.constantFrom('本文转自', '某网', '国务院', '〔广告〕', '[ad', '1]', '30公理', '3亿美元', '\n', '\r\n', '。', '一、', '工作', '𠀀', '##paidbegin##', '<b>', '　', 'D组织');
  const texts = fc.oneof(fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')), fc.constantFrom(...seeds));

  test('every text comes back from its report, and a second clean changes nothing', () => {
    fc.assert(fc.property(texts, (text) => {
      const report = reportOf(text);
      expect(verify(report, text)).toEqual([]);
      expect(restore(report)).toMatchObject({ ok: true, text });
      const again = reportOf(report.text);
      expect(again.text).toBe(report.text);
      expect(again.counts.removed + again.counts.replaced).toBe(0);
    }), { numRuns: 400 });
  });

  test('a cut that is within its budget only once a replacement made the text longer is made at once', () => {
    const report = reportOf('30公理D组织〔广告〕〔广告〕');
    expect(report.text).toBe('30公里$党组织');
    expect(reportOf(report.text).text).toBe(report.text);
  });

  test('without a rule of the user the hash is what it was; what a rule does counts, its words do not', () => {
    const hashOf = (rules: Record<string, UserRule>, settings: Partial<Settings> = {}): string => rulesHashOf({ userRules: rules, ...settings })('a.txt');
    const plain = rulesHashOf({})('a.txt');
    expect(hashOf({})).toBe(plain);
    expect(hashOf({ mark })).not.toBe(plain);
    expect(hashOf({ mark: { ...mark, description: '去掉广告' } })).toBe(hashOf({ mark }));
    expect(hashOf({ mark: { ...mark, match: '〔广告〕', examples: { match: ['a〔广告〕'], ignore: ['b'] } } })).not.toBe(hashOf({ mark }));
    expect(hashOf({ mark, swap })).toBe(hashOf({ swap, mark }));
    expect(rulesHashOf({ options: { 'strip/spam-footer': { budget: 0.5 } } })('a')).not.toBe(plain);
    expect(rulesHashOf({ severities: { 'outline/numbering-gap': 'error' } })('a')).not.toBe(plain);
  });
});

describe('what is refused', () => {
  const fault = (rule: Partial<UserRule>): unknown => {
    const found = userRuleFault({ x: { ...mark, ...rule } });
    return found === null ? null : [Object.entries(faults).find(([, text]) => text === found.message)?.[0], found.path];
  };

  test.each<[string, Partial<UserRule>, string, PropertyKey[]]>([
    ['an expression that is none', { match: { regex: '(' } }, 'syntax', ['match']],
    ['a back-reference', { match: { regex: '(.)\\1' } }, 'syntax', ['match']],
    ['a look-ahead', { match: ['〔广告〕', { regex: 'a(?=b)' }] }, 'syntax', ['match', 1]],
    ['an expression that repeats repetitions', { match: { regex: '((a{1000}){1000}){1000}' } }, 'syntax', ['match']],
    ['a pattern that finds nothing', { match: { regex: 'a*' } }, 'empty', ['match']],
    ['a long pattern', { match: { regex: 'a'.repeat(1001) } }, 'long', ['match']],
    ['no pattern', { match: [] }, 'noMatch', ['match']],
    ['no example to act on', { examples: { match: [], ignore: ['a'] } }, 'noExample', ['examples', 'match']],
    ['no example to leave alone', { examples: { match: ['〔广告〕'], ignore: [] } }, 'noExample', ['examples', 'ignore']],
    ['an example it does not act on', { examples: { match: ['〔广告〕', '广告'], ignore: ['a'] } }, 'notFound', ['examples', 'match', 1]],
    ['an example it should leave alone', { examples: { match: ['〔广告〕'], ignore: ['x[AD1]'] } }, 'foundToo', ['examples', 'ignore', 0]],
    ['another result', { examples: { match: [{ text: 'a〔广告〕', result: 'b' }], ignore: ['a'] } }, 'otherResult', ['examples', 'match', 0]],
    ['a replacement without one', { kind: 'replace' }, 'noReplacement', []],
    ['a replacement of a cut', { replacement: 'x' }, 'replacementOf', ['replacement']],
    ['a long replacement', { kind: 'replace', replacement: 'x'.repeat(1001) }, 'longReplacement', ['replacement']],
    ['a replacement without result', { kind: 'replace', replacement: 'x' }, 'noResult', ['examples', 'match', 0]],
    ['a rule that finds what it put in', { kind: 'replace', match: 'a', replacement: 'ba', examples: { match: [{ text: 'a', result: 'ba' }], ignore: ['c'] } }, 'noRest', ['examples', 'match', 0]],
  ])('%s', (_name, rule, key, path) => expect(fault(rule)).toEqual([key, path]));

  test('two rules that undo each other, and a bad name', () => {
    const to = (match: string, replacement: string): UserRule => ({ kind: 'replace', match, replacement, examples: { match: [{ text: match, result: replacement }], ignore: ['丙'] } });
    expect(userRuleFault({ a: to('甲', '乙'), b: to('乙', '甲') })?.message).toBe(faults.undone);
    expect(userRuleFault({ 'a b': mark })?.message).toBe(faults.name);
    expect(() => cleanerOf({ userRules: { 'a b': mark } })).toThrow('The rule user/a b is refused: “a b” is no name for a rule');
  });

  // Each takes an engine that goes back far more than a lifetime, and is used here as it is.
  test.each(['(a+)+$', '(a|aa)+$', '(a|a)+$', '^(\\w+\\s?)*$x', 'a*a*a*a*a*b', '.*.*.*=', '(x+x+)+y'])('what hangs other engines, %s, takes its time from the length alone', (regex) => {
    expect(patternOf({ regex }).isIn(`${'a'.repeat(20_000)}!`)).toBe(false);
    expect(fault({ match: { regex }, examples: { match: [], ignore: [] } })).toEqual(expect.arrayContaining(['noExample']));
  });
});

describe('in a configuration', () => {
  let folder: Folder;
  beforeEach(() => { folder = new Folder().write('d/a.txt', TEXT).write('reportkit.config.json', JSON.stringify({ userRules })); });
  afterEach(() => folder.remove());

  test('clean obeys it, explain and rules know it', async () => {
    expect(records((await folder.run(['clean', 'd'])).stdout)[0]?.counts.byRule).toMatchObject({ 'user/mark': 4 });
    expect((await folder.run(['explain', 'd/a.txt'])).stdout).toContain('user/advert');
    expect((await folder.run(['explain', 'd/a.txt', '-f', 'html'])).stdout).toContain('user/mark');
    expect((await folder.run(['rules'])).stdout).toContain('user/money');
    const one = await folder.run(['rules', 'user/swap', '--json']);
    expect(JSON.parse(one.stdout)).toMatchObject({ id: 'user/swap', phase: 'strip', default: 'apply', docs: { examples: { match: ['全长30公理。'], ignore: ['公理化'] } } });
    expect((await folder.run(['clean', 'd', '--rule', 'user/monye=off'])).stderr).toContain('Did you mean “user/money”?');
    expect(records((await folder.run(['clean', 'd', '--rule', 'user/mark=off'])).stdout)[0]?.text).toContain('〔广告〕');
  });

  test('validate asks it, in every format, and finds what it would still change', async () => {
    const sarif = await folder.run(['validate', 'd', '-f', 'sarif']);
    expect(sarif.code).toBe(1);
    const { runs: [{ tool: { driver }, results }] } = JSON.parse(sarif.stdout) as { runs: [{ tool: { driver: { rules: { id: string; shortDescription?: unknown }[] } }; results: { ruleId: string }[] }] };
    expect(driver.rules.find(({ id }) => id === 'user/money')).toHaveProperty('shortDescription');
    expect(results.map(({ ruleId }) => ruleId)).toContain('user/money');
    const only = await folder.run(['validate', 'd', '--only', 'user', '-f', 'ndjson']);
    expect(only.stdout.trim().split('\n').map((line) => (JSON.parse(line) as { rule: string }).rule)).toEqual(['user/money']);
    expect((await folder.run(['validate', 'd', '--only', 'report/leftover-noise'])).stdout).toContain('user/mark');
    await folder.run(['clean', 'd', '-o', 'out', '--rule', 'user/mark=off']);
    const old = await folder.run(['validate', 'out', '--only', 'report/leftover-noise']);
    expect(old.code).toBe(1);
    expect(old.stdout).toContain('user/mark still finds noise');
  });

  test('verbatim leaves out what edits; a rule set beside it wins', async () => {
    expect(records((await folder.run(['clean', 'd', '--preset', 'verbatim'])).stdout)[0]?.text).toBe(TEXT);
    expect(records((await folder.run(['clean', 'd', '--preset', 'verbatim', '--rule', 'user/mark=apply'])).stdout)[0]?.text).toBe(TEXT.replace('〔广告〕', ''));
  });

  test.each([
    ['{"userRules": {"x": {"kind": "cut"}}}', ':1:30: "cut" is no value for “userRules.x.kind”. Give what it takes: cut-text, cut-line, replace, flag'],
    ['{"userRules": {"x": {"kind": "flag", "examples": {"match": [], "ignore": []}}}}', ':1:21: “userRules.x.match” is missing here'],
    ['{"userRules": {"x": {"kind": "flag", "match": {"regexp": "a"}, "examples": {"match": ["a"], "ignore": ["b"]}}}}', ':1:48: there is no setting “userRules.x.match.regexp”. Did you mean “regex”?'],
    ['{"userRules": {"x": {"kind": "flag", "match": "a",\n "example": {}, "examples": {"match": ["a"], "ignore": ["b"]}}}}', ':2:2: there is no setting “userRules.x.example”. Did you mean “examples”?'],
    ['{"userRules": {"x": {"kind": "flag", "match": {"regex": "("}, "examples": {"match": ["a"], "ignore": ["b"]}}}}', ':1:47: the rule user/x is not accepted: the expression cannot be used:'],
    ['{"userRules": {"x": {"kind": "flag", "match": "a", "examples": {"match": ["a",\n"c"], "ignore": ["b"]}}}}', ':2:1: the rule user/x is not accepted: the rule finds nothing in this example'],
    ['{"rules": {"user/y": "off"}, "userRules": {"x": {}}}', ':1:12: there is no rule “user/y”. Did you mean “user/x”?'],
  ])('%s is refused with its place', async (config, message) => {
    folder.write('reportkit.config.json', config);
    const ran = await folder.run(['clean', 'd']);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(message);
  });
});
