import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import * as differenceWords from '../src/catalogue/difference-words';
import { exampleTexts } from '../src/catalogue/examples';
import * as help from '../src/catalogue/help';
import * as notes from '../src/catalogue/notes';
import * as pageWords from '../src/catalogue/page-words';
import * as shardWords from '../src/catalogue/shard-words';
import { meant, suggest } from '../src/catalogue/suggest';
import { startConfigTexts } from '../src/catalogue/start-config';
import { UsageError } from '../src/catalogue/usage-error';
import { usageErrors } from '../src/catalogue/usage-errors';
import * as views from '../src/catalogue/views';
import type { Bilingual } from '../src/model/bilingual';
import { faults } from '../src/user-rules/faults';
import { rules } from '../src/index';

/** Every text of the catalogue: how code names it, and what it says. */
const entries: [string, Bilingual][] = Object.entries({ ...differenceWords, exampleTexts, ...help, ...notes, ...pageWords, ...shardWords, startConfigTexts, faults, usageErrors, ...views }).flatMap(([table, texts]) =>
  Object.entries(texts as Record<string, Bilingual>).map(([key, text]): [string, Bilingual] => [`${table}.${key}`, text]));

const sources = readdirSync(join(__dirname, '../src'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(__dirname, '../src', name), 'utf8'))
  .join('\n');

const placeholders = (text: string): string[] => [...text.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name]) => name ?? '').sort();

describe('the catalogue', () => {
  test('holds every module of its room that has texts', () => {
    const modules = readdirSync(join(__dirname, '../src/catalogue')).filter((name) => readFileSync(join(__dirname, '../src/catalogue', name), 'utf8').includes('satisfies R'));
    expect(modules.sort()).toEqual(['difference-words.ts', 'examples.ts', 'help.ts', 'notes.ts', 'page-words.ts', 'shard-words.ts', 'start-config.ts', 'usage-errors.ts', 'views.ts']);
    expect(entries.length).toBeGreaterThan(100);
  });

  test.each(entries)('%s says the same in English and Chinese', (_name, { en, zh }) => {
    expect(en.trim()).not.toBe('');
    expect(en).not.toMatch(/[\u3400-\u9fff]/);
    expect(zh).toMatch(/[\u3400-\u9fff]/);
    expect(placeholders(zh)).toEqual(placeholders(en));
  });

  test('no entry is unused', () => {
    expect(entries.map(([name]) => name).filter((name) => !isUsed(name))).toEqual([]);
  });
});

/** Named in code, or its table is read by keys (`commandHelp[name]`) and the key stands somewhere as a string. */
function isUsed(name: string): boolean {
  const [table = '', key = ''] = name.split('.');
  return new RegExp(`\\b${table}\\.${key}\\b`).test(sources) || (sources.includes(`${table}[`) && sources.includes(`'${key}'`));
}

/** Parts of other messages. */
const FRAGMENTS = ['didYouMean', 'configUserRule'];

// Matches what tells the reader what to do: an order, or what would be taken. Trap: “cannot be” orders nothing.
const REMEDY = { en: /(?:^|[.;,:}] )(?:or |and |to \w+ \w+ )?(?:Run|Name|Write|Use|Give|Make|Put|Check|End|Leave|Add|Look|Set|Change|Remove|Restore|Clean|Let|Mend|Part|Narrow|use|write|leave|give|say|set|end|name|pick|it takes|it can be)\b/, zh: /请|可以是|可以设为|运行|可用|加上/ };

describe('what is wrong with a command line, a configuration or a rule of the user', () => {
  test.each(Object.entries({ ...usageErrors, ...faults } as Record<string, Bilingual>).filter(([key]) => !FRAGMENTS.includes(key)))('%s says what to do', (_key, { en, zh }) => {
    expect(en).toMatch(REMEDY.en);
    expect(zh).toMatch(REMEDY.zh);
  });

  test.each(Object.entries(usageErrors as Record<string, Bilingual>).filter(([key]) => key.startsWith('config') && key !== 'configThere'))('%s says where', (_key, { en, zh }) => {
    for (const text of [en, zh]) expect(text).toMatch(/^\{file\}:\{line\}:\{column\}[:：]/);
  });
});

describe('the texts of rules', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s speaks both languages', (_id, { docs, messages }) => {
    for (const { en, zh } of [docs.what, docs.why, ...Object.values(messages)]) {
      expect(en.trim()).not.toBe('');
      expect(zh).toMatch(/[\u3400-\u9fff]/);
      expect(placeholders(zh)).toEqual(placeholders(en));
    }
  });
});

describe('a suggestion', () => {
  test('is the nearest name, if it is near', () => {
    expect(suggest('claen', ['clean', 'explain'])).toBe('clean');
    expect(suggest('--formt', ['--from', '--format'])).toBe('--format');
    expect(suggest('strip/page-crome', ['strip/page-chrome', 'strip/paywall-marker'])).toBe('strip/page-chrome');
    expect(suggest('xyz', ['clean', 'explain'])).toBeNull();
  });

  test('stands in an error in the language of the reader', () => {
    const error = new UsageError(usageErrors.unknownCommand, { command: 'claen', meant: meant('claen', ['clean']) });
    expect(error.message).toContain('Did you mean “clean”?');
    expect(error.say('zh')).toContain('是不是想写“clean”？');
  });
});
