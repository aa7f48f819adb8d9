import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from '@jest/globals';
import { configErrors, ruleRefused } from '../src/catalogue/config-errors';
import * as differenceWords from '../src/catalogue/difference-words';
import { exampleTexts } from '../src/catalogue/examples';
import { fill, inOneLine, sentencesOf } from '../src/catalogue/fill';
import * as help from '../src/catalogue/help';
import * as notes from '../src/catalogue/notes';
import * as pageWords from '../src/catalogue/page-words';
import { shardErrors } from '../src/catalogue/shard-errors';
import { meant, suggest } from '../src/catalogue/suggest';
import { startConfigTexts } from '../src/catalogue/start-config';
import { UsageError } from '../src/catalogue/usage-error';
import { usageErrors } from '../src/catalogue/usage-errors';
import * as views from '../src/catalogue/views';
import { warnings } from '../src/catalogue/warnings';
import type { Voice } from '../src/cli/terminal';
import { rules } from '../src/index';
import type { Bilingual, Message } from '../src/model/bilingual';
import type { Remark } from '../src/model/diagnostic';
import type { LoadFailure } from '../src/model/load';
import type { RuleInfo } from '../src/model/rule';
import { faults } from '../src/user-rules/faults';
import type { Complaint } from '../src/validator/check';

/** Tables of what the tool tells of something wrong: every entry says what to do. */
const messages: Readonly<Record<string, Readonly<Record<string, Message>>>> = { usageErrors, configErrors, shardErrors, warnings, faults };

/** Every text of the catalogue: how code names it, and what it says. */
const entries: [string, Bilingual][] = Object.entries({ ...differenceWords, exampleTexts, ...help, ...notes, ...pageWords, startConfigTexts, ...views, ...messages }).flatMap(([table, texts]) =>
  Object.entries(texts as Record<string, Bilingual>).map(([key, text]): [string, Bilingual] => [`${table}.${key}`, text]));

const root = join(__dirname, '../src');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => name.replaceAll('\\', '/'));
const sources = files.map((name) => readFileSync(join(root, name), 'utf8')).join('\n');

const placeholders = (text: string): string[] => [...text.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name]) => name ?? '').sort();

function expectBoth({ en, zh }: Bilingual): void {
  expect(en.trim()).not.toBe('');
  expect(en).not.toMatch(/[\u3400-\u9fff]/);
  expect(zh).toMatch(/[\u3400-\u9fff]/);
  expect(placeholders(zh)).toEqual(placeholders(en));
}

describe('the catalogue', () => {
  test('holds every module of its room that has texts', () => {
    const modules = readdirSync(join(root, 'catalogue')).filter((name) => readFileSync(join(root, 'catalogue', name), 'utf8').includes('satisfies R'));
    expect(modules.sort()).toEqual(['config-errors.ts', 'difference-words.ts', 'examples.ts', 'help.ts', 'notes.ts', 'page-words.ts', 'shard-errors.ts', 'start-config.ts', 'usage-errors.ts', 'views.ts', 'warnings.ts']);
    expect(entries.length).toBeGreaterThan(100);
  });

  test.each([...entries, ['ruleRefused', ruleRefused]] as [string, Bilingual][])('%s says the same in English and Chinese', (_name, text) => expectBoth(text));

  test('no entry is unused', () => {
    expect(entries.map(([name]) => name).filter((name) => !isUsed(name))).toEqual([]);
  });
});

/** Named in code, or its table is read by keys (`commandHelp[name]`) and the key stands somewhere as a string. */
function isUsed(name: string): boolean {
  const [table = '', key = ''] = name.split('.');
  return new RegExp(`\\b${table}\\.${key}\\b`).test(sources) || (sources.includes(`${table}[`) && sources.includes(`'${key}'`));
}

/** Where something is wrong: a file, a place in one, an option, a command. */
const PLACES = ['file', 'path', 'name', 'names', 'output', 'input', 'list', 'option', 'command', 'rule', 'argument', 'facts', 'line', 'other'];

/** Of the command line as a whole, which its user has just typed; what they are about is named in the text itself. */
const OF_THE_COMMAND = ['noInput', 'tooManyArguments', 'commandLine', 'severalOnStdout', 'severalInJson', 'twoPipes', 'severalReports', 'noCompletions', 'mergeWhere', 'missing', 'outside', 'interrupted', 'stableUnchecked', 'internal', 'noLedger'];

describe('what is wrong with a command line, a configuration, shards or a run', () => {
  const all = Object.entries(messages).flatMap(([table, texts]) => Object.entries(texts).map(([key, message]) => [`${table}.${key}`, message] as const));

  test.each(all)('%s says what to do, in both languages', (_name, { help: remedy }) => expectBoth(remedy));

  // Faults of a rule stand behind its place, and what restore cannot prove behind the path of its report.
  test.each(all.filter(([name]) => !/^faults\.|\.restore(?:Bytes|Shape|Source)$|\.stableRecord$/.test(name)))('%s says where', (name, { en, zh }) => {
    const key = name.split('.')[1] ?? '';
    const isPlaced = placeholders(en).some((one) => PLACES.includes(one)) || OF_THE_COMMAND.includes(key) || (/--[a-z]/.test(en) && /--[a-z]/.test(zh));
    expect(isPlaced).toBe(true);
  });

  test.each([...Object.entries(configErrors), ['ruleRefused', ruleRefused]] as [string, Bilingual][])('%s says where in the file', (_key, { en, zh }) => {
    for (const text of [en, zh]) expect(text).toMatch(/^\{file\}:\{line\}:\{column\}[:：]/);
  });
});

describe('the rules', () => {
  test.each(rules.map((rule) => [rule.id, rule] as const))('%s says what, why, and of each finding what to do', (_id, { docs, messages: own }) => {
    for (const text of [docs.what, docs.why, ...Object.values(own).flatMap((message) => [message, message.help])]) {
      expect(text.en.trim()).not.toBe('');
      expect(text.zh).toMatch(/[\u3400-\u9fff]/);
      expect(placeholders(text.zh)).toEqual(placeholders(text.en));
    }
    for (const { en, zh } of Object.values(own).map((message) => message.help)) expect([en, zh]).toEqual([expect.stringMatching(/^[A-Z].*[.\w}]$/), expect.not.stringMatching(/ $/)]);
  });
});

/*
 * That nothing can be said without a remedy is a matter of types: these lines fail `npm run typecheck` when one of the
 * doors through which messages leave the tool takes a text without help.
 */
describe('every door', () => {
  const bare: Bilingual = { en: 'x', zh: '中' };
  const whole: Message = { ...bare, help: bare };

  test('takes messages with help alone', () => {
    // @ts-expect-error a mistake of the user
    expect(() => new UsageError(bare)).toThrow();
    expect(new UsageError(whole).message).toBe('x x');
    const doors = (voice: Voice): unknown[] => [
      // @ts-expect-error an error of a run
      () => { voice.error(bare); },
      // @ts-expect-error a warning
      () => { voice.warning(bare); },
      // @ts-expect-error a diagnostic
      (): Pick<Remark, 'message'> => ({ message: bare }),
      // @ts-expect-error a finding of validate
      (): Pick<Complaint, 'message'> => ({ message: bare }),
      // @ts-expect-error an input that is no document
      (): Pick<LoadFailure, 'message'> => ({ message: bare }),
      // @ts-expect-error a rule
      (): Pick<RuleInfo, 'messages'> => ({ messages: { seen: bare } }),
    ];
    expect(doors).toHaveLength(1);
  });

  test('lines that are made already come from messages: of failures, of usage errors, of what cannot be restored', () => {
    const using = files.filter((name) => /\.errorLine\(/.test(readFileSync(join(root, name), 'utf8')));
    expect(using.sort()).toEqual(['cli/commands/explain.ts', 'cli/failure-line.ts', 'cli/run.ts', 'cli/terminal.ts']);
  });

  test('texts in two languages are whole wherever they stand in the source', () => {
    const broken = files.flatMap((name) => bilingualsIn(ts.createSourceFile(name, readFileSync(join(root, name), 'utf8'), ts.ScriptTarget.ES2023, true))
      .filter(({ en, zh }) => en.trim() === '' || zh.trim() === '' || placeholders(zh).join() !== placeholders(en).join())
      .map(({ at }) => `${name}:${at}`));
    expect(broken).toEqual([]);
  });
});

/** Object literals with an `en` and a `zh` that are written out. */
function bilingualsIn(tree: ts.SourceFile): { at: number; en: string; zh: string }[] {
  const found: { at: number; en: string; zh: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isObjectLiteralExpression(node)) {
      const [en, zh] = ['en', 'zh'].map((key) => node.properties.find((one): one is ts.PropertyAssignment => ts.isPropertyAssignment(one) && one.name.getText() === key)?.initializer);
      if (en !== undefined && zh !== undefined && ts.isStringLiteralLike(en) && ts.isStringLiteralLike(zh) && en.text + zh.text !== '') found.push({ at: tree.getLineAndCharacterOfPosition(node.getStart()).line + 1, en: en.text, zh: zh.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

describe('a message in one line', () => {
  test('parts its sentences by a blank, which a Chinese full stop has in it', () => {
    expect(inOneLine({ message: 'It is damaged.', help: 'Download it again.' })).toBe('It is damaged. Download it again.');
    expect(inOneLine({ message: '文件已损坏。', help: '请重新下载。' })).toBe('文件已损坏。请重新下载。');
    expect(inOneLine({ message: 'Said all in itself.' })).toBe('Said all in itself.');
  });

  test('is filled in both parts, and with texts in two languages', () => {
    const message: Message = { en: '{file}: {reason}.', zh: '{file}：{reason}。', help: { en: 'Check {file}.', zh: '请检查 {file}。' } };
    const reason = { en: 'no right', zh: '没有权限' };
    expect(sentencesOf(message, 'zh', { file: 'a.txt', reason })).toBe('a.txt：没有权限。请检查 a.txt。');
    expect(fill(message, 'en', { file: 'a.txt', reason })).toBe('a.txt: no right.');
  });

  test('has the word that goes with a number', () => {
    const text: Bilingual = { en: '{files} {files:file is|files are} done', zh: '完成 {files} 份' };
    expect([0, 1, 2].map((files) => fill(text, 'en', { files }))).toEqual(['0 files are done', '1 file is done', '2 files are done']);
    expect(fill(text, 'en')).toBe('{files} {files:file is|files are} done');
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
