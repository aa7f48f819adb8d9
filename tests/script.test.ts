import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCritic } from './parse-critic';
import { defaultSettings, type ScriptSetting } from '../src/model/settings';
import { script } from '../src/stripper/chars/script';
import { traditionalShare } from '../src/stripper/chars/script-share';
import { runPhases, type Stripped } from '../src/stripper/phases';
import { rulesetOf } from '../src/stripper/ruleset';

const run = (text: string, setting: ScriptSetting = 'auto'): Stripped => runPhases(text, rulesetOf([script], [script], { ...defaultSettings, script: setting }));
const converted = (text: string, setting?: ScriptSetting): string => run(text, setting).view.text;

const folder = join(__dirname, '../fixtures/rules/chars/script');

describe('auto', () => {
  const saidOf = (name: string): unknown[] => run(parseCritic(readFileSync(join(folder, name), 'utf8')).source).remarks.map(({ message }) => message);

  test('a conversion is said once a document', () => {
    expect(saidOf('forced-report.critic')).toEqual([script.messages['converted']]);
  });

  test('traditional script of unknown origin stays, and is pointed out', () => {
    expect(saidOf('no-origin.critic')).toEqual([script.messages['open']]);
  });
});

describe('settings', () => {
  const genuine = '本署已就有關計劃諮詢區議會，並向立法會提交文件。';
  const cloaked = '縣委貫徹落實黨中央關于鄉村振興的決策部署。';

  test('simplified converts a genuine text too', () => {
    expect(converted(genuine, 'simplified')).toBe('本署已就有关计划咨询区议会，并向立法会提交文件。');
  });

  test('simplified leaves single old forms in a simplified text, and converts a whole line', () => {
    expect(converted('李昇、钟昇等同志获评先进。', 'simplified')).toBe('李昇、钟昇等同志获评先进。');
    expect(converted(`${'全县经济平稳运行。\n'.repeat(20)}現將有關問題報告如下。`, 'simplified')).toContain('现将有关问题报告如下。');
  });

  test('keep converts nothing', () => {
    expect(converted(cloaked, 'keep')).toBe(cloaked);
    expect(converted(cloaked)).not.toBe(cloaked);
  });
});

describe('characters', () => {
  test('phrases decide between forms, also past readings', () => {
    expect(converted('乾隆年間，縣委書記說乾旱嚴重，皇后與前後不同。', 'simplified')).toBe('乾隆年间，县委书记说干旱严重，皇后与前后不同。');
    expect(converted('乾(qián)隆年間設縣，實(shí)行舊(jiù)制。', 'simplified')).toBe('乾(qián)隆年间设县，实(shí)行旧(jiù)制。');
  });

  test('every change keeps its length, and only changed characters are replaced', () => {
    const { ledger } = run('縣委貫徹落實黨中央關于鄉村振興的決策部署。');
    for (const segment of ledger.segments) if (segment.op === 'replace') expect(segment.now).toHaveLength(segment.sourceEnd - segment.sourceStart);
    expect(ledger.segments.filter(({ op }) => op === 'keep').length).toBeGreaterThan(3);
  });

  test('a second run changes nothing', () => {
    const piece = fc.constantFrom('縣委', '貫徹', '落實', '黨組', '乾', '隆', '于', '後', '關', '(guān)', '本署', '立法會', '「', '。', '\n', '昇', '𠀀', '発', '苧', '薴');
    for (const setting of ['auto', 'simplified'] as const) {
      fc.assert(fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const once = converted(pieces.join(''), setting);
        expect(converted(once, setting)).toBe(once);
      }));
    }
  });

  test('the share is that of Chinese characters', () => {
    expect(traditionalShare('ABC 123')).toBe(0);
    expect(traditionalShare('國家機關')).toBe(0.75);
    expect(traditionalShare('国家机关')).toBe(0);
  });
});

test('the examples of the rule hold', () => {
  for (const text of script.docs.examples.match) expect(converted(text)).not.toBe(text);
  for (const text of script.docs.examples.ignore) expect(converted(text)).toBe(text);
});
