import { createHash } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { gunzipSync, gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { linesOf } from '../src/corpus/records/lines';
import { withWholeNumbers } from '../src/corpus/records/whole-numbers';
import type { FailureRecord, OutputRecord, Report } from '../src/index';
import { Folder } from './cli-run';
import { zipOf } from './zip-writer';

let folder: Folder;
beforeEach(() => { folder = new Folder(); });
afterEach(() => folder.remove());

const TITLE = '关于做好春季造林绿化工作的通知';
const TEXT = `${TITLE}\n一、总体要求\n今年以来，全县造林绿化工作进展顺利,各项任务按期完成。\n`;
const PAGE = `<html><head><title>${TITLE}</title></head><body><div class="nav">首页 栏目</div><div class="TRS_Editor"><h1>${TITLE}</h1><p>一、总体要求</p><p>今年以来，全县造林绿化工作进展顺利。</p></div></body></html>`;

const line = (value: unknown): string => `${JSON.stringify(value)}\n`;
const all = (stdout: string): OutputRecord[] => stdout.split('\n').slice(0, -1).map((one) => JSON.parse(one) as OutputRecord);
const report = (record: OutputRecord | undefined): Report => {
  expect(record?.schema).toBe('reportkit/report@1');
  return record as Report;
};
const failure = (record: OutputRecord | undefined): FailureRecord => {
  expect(record?.schema).toBe('reportkit/failure@1');
  return record as FailureRecord;
};

describe('a line of NDJSON', () => {
  test('gives a line, in order; bytes and hash are of the field, its other fields come back', async () => {
    folder.write('d/a.ndjson', line({ text: TEXT, id: 7, tags: ['甲', null], url: 'https://example.com' }) + line({ html: PAGE, path: '文/二.html' })).write('d/b.txt', TEXT);
    const ran = await folder.run(['clean', 'd', '--quiet']);
    expect(ran.code).toBe(0);
    const [first, second, third] = all(ran.stdout).map(report);
    expect(first?.source).toMatchObject({ path: 'a.ndjson/1', mediaType: 'text/plain', bytes: Buffer.byteLength(TEXT), sha256: createHash('sha256').update(TEXT).digest('hex'), encoding: 'utf-8', encodingEvidence: 'given', byteExact: true });
    expect(first?.input).toEqual({ id: 7, tags: ['甲', null], url: 'https://example.com' });
    expect(second?.source).toMatchObject({ path: '文/二.html', mediaType: 'text/html', encodingEvidence: 'given' });
    expect(second?.text).not.toContain('栏目');
    expect(second?.input).toEqual({});
    expect(third?.source.path).toBe('b.txt');
    expect(third).not.toHaveProperty('input');
    expect(first?.text).toBe(third?.text);
    expect(first?.tree).toEqual(third?.tree);
  });

  test('--field names the fields, and then no others are looked for', async () => {
    folder.write('a.jsonl', line({ content: TEXT, id: '甲/1.txt', text: '别的' }) + line({ text: TEXT }) + line({ body: PAGE, content: null }));
    const ran = await folder.run(['clean', 'a.jsonl', '--field', 'text=content', '--field', 'path=id', '--quiet', '--max-failures', 'all']);
    const [first, second, third] = all(ran.stdout);
    expect(report(first).source.path).toBe('甲/1.txt');
    expect(report(first).input).toEqual({ text: '别的' });
    expect(failure(second)).toMatchObject({ source: { path: 'a.jsonl/2' }, error: { rule: 'load/bad-record' }, input: { text: TEXT } });
    expect(failure(second).error.message).toContain('“content”');
    expect(failure(third).input).toEqual({ body: PAGE, content: null });
    const both = await folder.run(['clean', 'a.jsonl', '--field', 'text=content', '--field', 'html=body', '--quiet', '--max-failures', 'all']);
    expect(report(all(both.stdout)[2]).source.mediaType).toBe('text/html');
  });

  test('a bad line is one failure in its place and stops no other', async () => {
    const bad = ['{"text":', '[1,2]', '"text"', 'null', '{"text":3}', '{}', '{"text":"甲"} {"text":"乙"}', '{"toString":"甲"}'];
    folder.write('a.ndjson', bad.map((one) => `${one}\n${line({ text: TEXT })}`).join(''));
    const ran = await folder.run(['clean', 'a.ndjson', '--quiet']);
    expect(ran.code).toBe(3);
    const records = all(ran.stdout);
    expect(records.map(({ schema }) => schema)).toEqual(bad.flatMap(() => ['reportkit/failure@1', 'reportkit/report@1']));
    expect(records.map(({ source }) => source.path)).toEqual(records.map((_, i) => `a.ndjson/${i + 1}`));
    expect(ran.stderr.trim().split('\n')).toHaveLength(bad.length);
    expect((await folder.run(['clean', 'a.ndjson', '--quiet', '--max-failures', '50%'])).code).toBe(0);
    expect((await folder.run(['clean', 'a.ndjson', '--quiet', '--max-failures', '49%'])).code).toBe(3);
    expect((await folder.run(['clean', 'a.ndjson', '--quiet', '--lang', 'zh'])).stderr).toContain('第 1 行不是 JSON');
    await folder.run(['clean', 'a.ndjson', '--quiet', '--failures', 'bad.ndjson', '-o', 'good.ndjson']);
    expect(all(folder.read('bad.ndjson'))).toHaveLength(bad.length);
    expect(all(folder.read('good.ndjson'))).toHaveLength(bad.length);
  });

  test('CRLF, a byte order mark, no last line end and lines of white space are no matter', async () => {
    const one = JSON.stringify({ text: TEXT });
    folder.write('a.ndjson', `\ufeff${one}\r\n\r\n \t\n${one}\n\n${one}`).write('empty.ndjson', '');
    const ran = await folder.run(['clean', 'a.ndjson', 'empty.ndjson', '--quiet']);
    expect(ran.code).toBe(0);
    expect(all(ran.stdout).map(({ source }) => source.path)).toEqual(['a.ndjson/1', 'a.ndjson/4', 'a.ndjson/6']);
  });

  test('halves of surrogate pairs, line separators and NUL inside strings are text', async () => {
    folder.write('a.ndjson', '{"text":"甲\\ud800乙\\u2028丙\\u0000丁","k\\ud800":"\\udfff\\u2029"}\n{"text":"\\ufeff甲"}\n');
    const [first, second] = all((await folder.run(['clean', 'a.ndjson', '--quiet', '--ledger', 'text'])).stdout).map(report);
    expect(first?.source).toMatchObject({ byteExact: false, chars: 7 });
    expect(first?.input).toEqual({ 'k\ud800': '\udfff\u2029' });
    expect(second?.source.chars).toBe(2);
  });

  test('a line that is too long, not UTF-8 or too deep costs itself alone', async () => {
    const deep = `{"text":"甲","deep":${'['.repeat(200_000)}${']'.repeat(200_000)}}\n`;
    folder.write('a.ndjson', Buffer.concat([Buffer.from(line({ text: '甲'.repeat(2000) })), Buffer.from('{"text":"\xd6\xd0"}\n', 'latin1'), Buffer.from(line({ text: TEXT }))])).write('b.ndjson', deep + line({ text: TEXT }));
    const ran = await folder.run(['clean', 'a.ndjson', '--quiet', '--max-bytes', '1K']);
    expect(ran.code).toBe(3);
    const [long, odd, good] = all(ran.stdout);
    expect(failure(long)).toMatchObject({ source: { path: 'a.ndjson/1' }, error: { rule: 'load/too-large' } });
    expect(failure(odd).error.rule).toBe('load/bad-record');
    expect(failure(long).error.message).toMatch(/6011 bytes; the limit is 1024/);
    expect(failure(odd).error.message).toContain('not UTF-8');
    report(good);
    for (const output of [[], ['-o', 'out'], ['-f', 'json']]) expect((await folder.run(['clean', 'b.ndjson', '--quiet', ...output])).stderr).toMatch(/^reportkit: error: b\.ndjson\/1: Line 1 holds lists or objects too deep[^\n]*\n$/);
  });

  test('paths of lines are made fit for reports and stay inside the output folder', async () => {
    folder.write('a.ndjson', [{ path: '../../up.txt' }, { path: '/root/x' }, { path: '' }, { path: 12 }, { path: 'a\\b' }, { path: 'e\u0301' }, { path: null }, { path: 'same' }, { path: 'same' }].map((one) => line({ text: TEXT, ...one })).join(''));
    const ran = await folder.run(['clean', 'a.ndjson', '--quiet']);
    expect(all(ran.stdout).map(({ source }) => source.path)).toEqual(['../../up.txt', '/root/x', 'a.ndjson/3', '12', 'a/b', '\u00e9', 'a.ndjson/7', 'same', 'same']);
    expect(all(ran.stdout).map((one) => report(one).input)).toEqual([{}, {}, { path: '' }, { path: 12 }, { path: 'a\\b' }, { path: 'e\u0301' }, { path: null }, {}, {}]);
    expect((await folder.run(['clean', 'a.ndjson', '--quiet', '-o', 'out'])).code).toBe(0);
    for (const name of ['out/%2E%2E/%2E%2E/up.txt.json', 'out/root/x.json', 'out/a.ndjson/3.json', 'out/same.json', 'out/same~2.json']) expect(folder.read(name)).toContain('"input": {');
  });

  test('the same bytes in every form: ndjson, json, stable', async () => {
    folder.write('a.ndjson', line({ text: TEXT, n: -0.5, deep: { '': [true, 'a\u2028b'] } }));
    const [asLine] = all((await folder.run(['clean', 'a.ndjson', '--quiet'])).stdout);
    const asJson = JSON.parse((await folder.run(['clean', 'a.ndjson', '--quiet', '-f', 'json'])).stdout) as Report[];
    expect(asJson).toEqual([asLine]);
    const stable = JSON.parse((await folder.run(['clean', 'a.ndjson', '--quiet', '--stable'])).stdout) as Report;
    expect(stable.input).toEqual({ n: -0.5, deep: { '': [true, 'a\u2028b'] } });
  });
});

describe('where records come from', () => {
  test('a pipe is one document unless --from ndjson', async () => {
    const stdin = line({ text: TEXT }) + line({ text: TEXT });
    expect(all((await folder.run(['clean', '--quiet'], { stdin })).stdout)).toHaveLength(1);
    expect(all((await folder.run(['clean', '-', '--from', 'ndjson', '--quiet'], { stdin })).stdout).map(({ source }) => source.path)).toEqual(['-/1', '-/2']);
    expect(all((await folder.run(['clean', '--from', 'ndjson', '--stdin-path', 'x.ndjson', '--quiet'], { stdin: gzipSync(stdin) })).stdout).map(({ source }) => source.path)).toEqual(['x.ndjson/1', 'x.ndjson/2']);
  });

  test('a line is answered before the next is there, however it is cut', async () => {
    const stdin = new PassThrough();
    const answers = new PassThrough();
    const done = folder.run(['clean', '--from', 'ndjson', '--quiet'], { stdin, stdout: answers });
    const answered = answers[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
    for (let n = 1; n <= 3; n++) {
      const bytes = Buffer.from(line({ text: TEXT, n }));
      for (const byte of bytes) stdin.write(Buffer.of(byte));
      let answer = '';
      while (!answer.endsWith('\n')) answer += String((await answered.next()).value);
      expect(all(answer).map((one) => one.input)).toEqual([{ n }]);
    }
    stdin.end();
    expect((await done).code).toBe(0);
  });

  test('.gz of several members; the lines in front of damage are done', async () => {
    const lines = Array.from({ length: 400 }, (_, n) => line({ text: TEXT, n, noise: createHash('sha256').update(String(n)).digest('hex') }));
    const packed = gzipSync(lines.join(''));
    folder.write('a.ndjson.gz', Buffer.concat([gzipSync(lines[0] ?? ''), gzipSync(''), gzipSync(lines.slice(1).join(''))])).write('b.jsonl.gz', packed.subarray(0, packed.length >> 1)).write('c.ndjson', packed).write('d.ndjson.gz', lines[0] ?? '');
    const good = await folder.run(['clean', 'a.ndjson.gz', 'c.ndjson', 'd.ndjson.gz', '-o', 'out.ndjson.gz', '--quiet']);
    expect(good.code).toBe(0);
    expect(all(gunzipSync(Buffer.from(folder.readBytes('out.ndjson.gz'))).toString('utf8'))).toHaveLength(801);
    const ran = await folder.run(['clean', 'b.jsonl.gz', '--quiet']);
    expect(ran.code).toBe(3);
    const records = all(ran.stdout);
    expect(records.length).toBeGreaterThan(100);
    expect(records.slice(0, -1).map((one) => one.input?.['n'])).toEqual(records.slice(1).map((_, n) => n));
    expect(failure(records.at(-1))).toMatchObject({ source: { path: 'b.jsonl.gz' }, error: { rule: 'load/damaged' } });
    expect(failure(records.at(-1)).error.message).toContain('break off');
  });

  test('in an archive, and in a folder among documents', async () => {
    folder.write('d/x.zip', zipOf([{ name: '内/a.ndjson', content: line({ text: TEXT }) + line({ text: TEXT }) }, { name: 'b.jsonl.gz', content: gzipSync(line({ text: TEXT })) }])).write('d/a.txt', TEXT).write('d/z.txt', TEXT);
    const ran = await folder.run(['clean', 'd', '--quiet']);
    expect(all(ran.stdout).map(({ source }) => source.path)).toEqual(['a.txt', 'x.zip/b.jsonl.gz/1', 'x.zip/内/a.ndjson/1', 'x.zip/内/a.ndjson/2', 'z.txt']);
  });

  test('--from ndjson makes records of every file, --from text and html of none', async () => {
    folder.write('a.txt', line({ text: TEXT })).write('b.ndjson', line({ text: TEXT }));
    expect(all((await folder.run(['clean', 'a.txt', '--from', 'ndjson', '--quiet'])).stdout)[0]?.source.path).toBe('a.txt/1');
    expect(all((await folder.run(['clean', 'b.ndjson', '--from', 'text', '--quiet'])).stdout)[0]?.source.path).toBe('b.ndjson');
    expect(all((await folder.run(['clean', 'gone.ndjson', '--quiet'])).stdout)[0]).toMatchObject({ source: { path: 'gone.ndjson' }, error: { rule: 'load/not-found' } });
  });
});

describe('other commands', () => {
  test('outline, validate, chunks and overview take records too', async () => {
    folder.write('a.ndjson', line({ text: TEXT }) + line({ text: TEXT.replace('总体', '具体') }) + '{\n');
    expect((await folder.run(['outline', 'a.ndjson', '--quiet', '--max-failures', 'all'])).stdout).toMatch(/a\.ndjson\/1\n[^]*总体要求[^]*a\.ndjson\/2\n[^]*具体要求/);
    expect(JSON.parse((await folder.run(['outline', 'a.ndjson', '-f', 'json', '--quiet', '--max-failures', 'all'])).stdout)).toMatchObject([{ path: 'a.ndjson/1' }, { path: 'a.ndjson/2' }]);
    const checked = await folder.run(['validate', 'a.ndjson', '-f', 'ndjson', '--fail-on', 'never', '--max-failures', 'all']);
    expect(checked.stdout).toContain('"a.ndjson/3"');
    expect(checked.stdout).toContain('load/bad-record');
    expect(all((await folder.run(['chunks', 'a.ndjson', '--quiet', '--max-failures', 'all'])).stdout).length).toBeGreaterThan(1);
    expect((await folder.run(['overview', 'a.ndjson', '--quiet', '--max-failures', 'all'])).code).toBe(0);
  });

  test('reports of earlier runs are told from records, packed too', async () => {
    folder.write('a.ndjson', line({ text: TEXT })).write('b.ndjson.gz', gzipSync(line({ text: TEXT })));
    await folder.run(['clean', 'a.ndjson', '-o', 'r.ndjson.gz', '--quiet']);
    const checked = await folder.run(['validate', 'r.ndjson.gz', 'b.ndjson.gz', 'a.ndjson', '-f', 'json', '--fail-on', 'never']);
    expect(checked.stderr).toContain('3');
    expect(checked.code).toBe(0);
    const chunked = await folder.run(['chunks', '--from', 'ndjson', '--quiet'], { stdin: line({ text: TEXT }) });
    expect(chunked.code).toBe(0);
    expect(chunked.stdout).not.toBe('');
  });

  test('restore gives the field back', async () => {
    folder.write('a.ndjson', line({ text: TEXT, id: 1 }));
    await folder.run(['clean', 'a.ndjson', '-o', 'r.ndjson', '--quiet']);
    const ran = await folder.run(['restore', 'r.ndjson']);
    expect(ran.stdout).toBe(TEXT);
    expect(ran.stderr).toContain('bytes-identical');
  });
});

describe('usage errors', () => {
  test.each([
    [['clean', 'a.ndjson', '--field', 'title=x'], '--field'],
    [['clean', 'a.ndjson', '--field', 'text='], '--field'],
    [['clean', 'a.ndjson', '--field', 'text'], '--field'],
    [['clean', 'a.ndjson', '--field', 'text=x', '--from', 'text'], 'fields of NDJSON'],
    [['clean', 'a.ndjson', '--from', 'ndjson', '--encoding', 'gbk'], 'UTF-8'],
    [['clean', 'a.ndjson', '-o', 'x.json'], 'many documents'],
    [['clean', 'a.ndjson', '-f', 'text'], 'many documents'],
    [['explain', 'a.ndjson', '--from', 'ndjson'], '--from'],
  ])('%j', async (argv, message) => {
    folder.write('a.ndjson', line({ text: TEXT }));
    const ran = await folder.run(argv);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(message);
  });
});

describe('parts', () => {
  test('lines are the same, however the bytes are cut', async () => {
    const cut = (bytes: Buffer, ends: readonly number[]): Buffer[] => [0, ...ends].map((from, i) => bytes.subarray(from, ends[i] ?? bytes.length));
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom('a', '\n', '甲', '\r\n', 'bcd'), { maxLength: 12 }), fc.array(fc.nat(40), { maxLength: 6 }), fc.integer({ min: 1, max: 8 }), async (words, places, most) => {
      const bytes = Buffer.from(words.join(''));
      const chunks = cut(bytes, [...places].sort((a, b) => a - b).filter((place) => place <= bytes.length));
      const lines: unknown[] = [];
      for await (const one of linesOf((async function* () { yield* chunks; })(), most)) lines.push('bytes' in one ? one.bytes.toString() : one.length);
      const expected = words.join('').split('\n');
      if (expected.at(-1) === '') expected.pop();
      expect(lines).toEqual(expected.map((text) => (Buffer.byteLength(text) > most ? Buffer.byteLength(text) : text)));
    }), { numRuns: 300 });
  });

  test.each([
    ['{"id":9007199254740993}', '{"id":"9007199254740993"}'],
    ['{"id":9007199254740992}', '{"id":9007199254740992}'],
    ['[12345678901234567890,-12345678901234567890,1]', '["12345678901234567890","-12345678901234567890",1]'],
    ['{"a":1e999,"b":1e2,"c":1E-400}', '{"a":"1e999","b":1e2,"c":"1E-400"}'],
    ['{"x":"9007199254740993 \\" 9007199254740993","y":0.1}', '{"x":"9007199254740993 \\" 9007199254740993","y":0.1}'],
    ['{"x\\\\":9007199254740993}', '{"x\\\\":"9007199254740993"}'],
    ['{"x":0.12345678901234567890}', '{"x":"0.12345678901234567890"}'],
    ['{"x":1000000000000000000000}', '{"x":1000000000000000000000}'],
  ])('numbers that a double cannot hold become strings: %s', (json, expected) => expect(withWholeNumbers(json)).toBe(expected));
});
