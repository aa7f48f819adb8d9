import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { clean, cleanFile, decode, decodeFile, isReport } from '../src/index';
import { verify } from '../src/ledger/verify-report';
import { presetValues } from '../src/model/presets';
import type { Settings } from '../src/model/settings';
import { rules as allRules } from '../src/rulebook';
import { Folder } from './cli-run';
import { zipOf } from './office-files';

/*
 * Mistakes that strangers ran into: what a message says where a value is missing, names that cannot be typed, halves of characters.
 */

const NOISY = '云溪县2023年工作总结\n一、主要工作\nXX县全年召开会议6次。\n';

describe('the command line', () => {
  let folder: Folder;
  beforeEach(() => { folder = new Folder().write('a.txt', NOISY); });
  afterEach(() => folder.remove());

  test.each([['--timeout', '0'], ['--timeout', 'inf'], ['--shard', 'abc'], ['--field', 'text'], ['--jobs', 'x'], ['--max-failures', 'x'], ['--fail-on', 'x']])('%s %s: no placeholder is left in what is said', async (option, value) => {
    const { code, stderr } = await folder.run(['clean', 'a.txt', option, value]);
    expect(code).toBe(2);
    expect(stderr).toContain(`“${value}”`);
    expect(stderr).not.toMatch(/\{[a-z]+\}/i);
  });

  test('chunks passes over a failure record that clean wrote', async () => {
    const { stdout } = await folder.write('b.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])).run(['clean', 'a.txt', 'b.txt', '--max-failures', 'all']);
    const ran = await folder.write('all.ndjson', stdout).run(['chunks', 'all.ndjson']);
    expect(ran.code).toBe(0);
    expect(ran.stderr).toContain('b.txt: a failure record, which holds no text.');
    expect(ran.stdout).toContain('云溪县');
  });

  test('chunks are lines of JSON, whatever they are called', async () => {
    expect((await folder.run(['chunks', 'a.txt', '-o', 'x.csv'])).stderr).toContain('Chunks are lines of JSON, and x.csv is named otherwise.');
  });

  test('the closing lines name what explain takes', async () => {
    const records = [{ text: NOISY }, { path: 'p', text: NOISY }].map((record) => JSON.stringify(record)).join('\n');
    const { stderr } = await folder.write('nd.ndjson', records).run(['clean', 'nd.ndjson', '--from', 'ndjson']);
    expect(stderr).toContain('reportkit explain "nd.ndjson" --record 1');
    expect(stderr).toContain('reportkit explain "nd.ndjson" --record 2');
    const odd = await folder.write('nl\nx.txt', NOISY).run(['clean', 'nl\nx.txt']);
    expect(odd.stderr).toContain("reportkit explain $'nl\\x0ax.txt'");
  });

  test('packed records that break off are said to', async () => {
    const { stdout } = await folder.run(['clean', 'a.txt']);
    const { gzipSync } = await import('node:zlib');
    const { stderr } = await folder.write('t.ndjson.gz', gzipSync(stdout).subarray(0, 200)).run(['validate', 't.ndjson.gz']);
    expect(stderr).toContain('its packed data break off');
  });

  test('a rule that only flags cannot be applied', async () => {
    folder.write('reportkit.config.json', JSON.stringify({ userRules: { money: { kind: 'flag', level: 'apply', match: '6次', examples: { match: ['6次'], ignore: ['六次'] } } } }));
    expect((await folder.run(['clean', 'a.txt'])).stderr).toContain('has nothing to apply');
  });

  test('a side of diff without records and a folder of sources that is not there are mistakes', async () => {
    await folder.run(['clean', 'a.txt', '-o', 'out.ndjson']);
    const ran = await folder.write('e.json', '{}').run(['diff', 'e.json', 'out.ndjson']);
    expect([ran.code, ran.stderr]).toEqual([2, expect.stringContaining('no record of reportkit is in e.json.')]);
    const checked = await folder.run(['validate', 'out.ndjson', '--source', 'nope']);
    expect([checked.code, checked.stderr]).toEqual([2, expect.stringContaining('There is no file or folder “nope”.')]);
  });

  test('a line of NDJSON that breaks off is named by its number', async () => {
    const { stdout } = await folder.run(['clean', 'a.txt']);
    const line = JSON.stringify(JSON.parse(stdout));
    folder.write('cut.ndjson', `${line}\n${line.slice(0, -50)}`);
    for (const command of [['validate'], ['restore', '--check']]) expect((await folder.run([...command, 'cut.ndjson'])).stderr).toContain('cut.ndjson cannot be read: line 2 is not JSON.');
  });

  test('a configuration of another kind is named', async () => {
    expect((await folder.write('reportkit.config.json', '[]').run(['clean', 'a.txt'])).stderr).toContain('reportkit.config.json:1:1: [] is no configuration.');
  });
});

describe('characters outside of the first plane', () => {
  test('no half of one stands in the evidence', () => {
    const record = clean(`云溪县2023年工作总结\n一、主要工作\nXX县${'𠀀'.repeat(8)}全年召开会议6次。\n${'𠀀'.repeat(5)}县D委全年召开会议6次，推进D建工作。\n`);
    expect(JSON.stringify(record)).not.toMatch(/\\ud[89a-f]/i);
  });

  test('half of one in a text is read as it would be written, and said', () => {
    const record = clean('党\ud800建工作全年召开会议6次。');
    expect(isReport(record) && record.text).toBe('党\ufffd建工作全年召开会议6次。');
    expect(isReport(record) && record.diagnostics.map(({ rule }) => rule)).toContain('load/lossy-decoding');
    expect(isReport(record) && record.source.byteExact).toBe(false);
  });

  test('half of one that an office document names is none either', async () => {
    const record = await cleanFile(Buffer.from('{\\rtf1\\ansi\\uc1{\\info{\\title \\u55304?\\u20826?}}\\u20826?\\u55304?\\u24314?\\par}'));
    expect(isReport(record) && record.text).toBe('党\ufffd建');
    expect(isReport(record) && record.source.properties?.title).toBe('\ufffd党');
    expect(isReport(record) && record.diagnostics.map(({ rule }) => rule)).toContain('load/lossy-decoding');
  });
});

describe('characters that no reader sees, where they are left in the text', () => {
  const INVISIBLE = [0, 1, 0x1b, 0x1f, 0x7f, 0x85, 0x90, 0xad, 0x34f, 0x180e, 0x200b, 0x200d, 0x200e, 0x200f, 0x202a, 0x2060, 0x2066, 0xfeff];

  test.each(INVISIBLE.map((code) => [code.toString(16), String.fromCharCode(code)]))('U+%s alone on a line, at either end of one, and in a heading: the tree holds all that counts', (_, one) => {
    const text = `关于工作的报告\n${one}\n一、${one}总体情况${one}\n${one}今年各项工作进展顺利。${one}\n${one}${one}\n（一）工作${one}进展\n明年继续努力。\n${one}`;
    const rules = { rules: presetValues('verbatim', allRules).rules };
    for (const settings of [rules, { rules: { 'chars/invisible': 'report' } } as const]) {
      const record = clean(text, settings);
      if (!isReport(record)) throw new Error(record.error.message);
      expect(verify(record)).toEqual([]);
    }
  });
});

describe('what a file is told to be', () => {
  const failure = async (bytes: Uint8Array): Promise<{ rule: string; message: string; help?: string }> => {
    const record = await cleanFile(bytes);
    if (isReport(record)) throw new Error('was read');
    return record.error;
  };

  test.each([['word/document.xml.txt', 'a'], ['甲/报告.docx', zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<a/>' }, { stored: true })], ['课件/ppt/presentation.xml', '<a/>']])('an archive that holds %s is an archive, also inside gzip', async (name, content) => {
    const archive = zipOf({ [name]: content }, { stored: true });
    for (const bytes of [archive, gzipSync(archive)]) expect(await failure(bytes)).toMatchObject({ rule: 'load/unsupported-format', message: expect.stringContaining('a ZIP archive') });
  });

  test('what nests too deep is not told to raise a limit of bytes', async () => {
    for (const bytes of [Buffer.from(`{\\rtf1${'{'.repeat(2000)}`), zipOf({ 'word/document.xml': `<w:document>${'<a>'.repeat(300)}` })]) {
      const { rule, message, help } = await failure(bytes);
      expect(rule).toBe('load/too-large');
      expect(message).toContain('nest deeper');
      expect(help).not.toContain('--max-bytes');
    }
  });

  test('a web archive in the place of one document: what to do on the command line, and in the library', async () => {
    expect(await failure(Buffer.from('WARC/1.0\r\nWARC-Type: response\r\n\r\n'))).toMatchObject({ message: expect.not.stringContaining('the library does not'), help: expect.stringContaining('--from warc') });
  });
});

describe('the library', () => {
  test.each([[null, 'null'], [undefined, 'undefined'], [{}, 'object'], [[1], 'an array'], [5, 'number']])('%p is no document', async (input, what) => {
    expect(() => clean(input as unknown as string)).toThrow(`this is ${what}`);
    await expect(cleanFile(input as unknown as Uint8Array)).rejects.toThrow(TypeError);
  });

  test.each([[{ nope: 1 }, 'There is no setting nope'], [{ ledger: 'x' }, '"x" is no value for the setting ledger'], [{ offsets: 'z' }, 'utf-16, codepoint'], [{ script: 'q' }, 'auto, simplified, keep'], [{ language: 'fr' }, 'en, zh']])('%p is refused', (settings, words) => {
    expect(() => clean('正文。', settings as unknown as Partial<Settings>)).toThrow(words);
  });
});

test('a mark of direction is judged by its own line: what is cut elsewhere decides nothing', () => {
  const once = clean('\u202e影响力的创新生态。\n大。\n\u07a5\ufffd\ufffd\ufffd\n');
  expect(isReport(once) && once.text.includes('\u202e')).toBe(false);
  const kept = clean('\u202b\u0645\u0631\u062d\u0628\u0627\u202c 你好\n第二行。');
  expect(isReport(kept) && kept.text.includes('\u202b')).toBe(true);
});

describe('the library’s decoding', () => {
  test('needs no options, and refuses what is no bytes', async () => {
    expect(decode(Buffer.from('工作总结'))).toMatchObject({ ok: true, document: { path: '-', text: '工作总结' } });
    expect(await decodeFile(Buffer.from('工作总结'), { path: 'a.txt' })).toMatchObject({ ok: true, document: { path: 'a.txt' } });
    expect(() => decode('工作总结' as never)).toThrow('A text is decoded already');
  });
});
