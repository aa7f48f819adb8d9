import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import Ajv2020 from 'ajv/dist/2020';
import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { chunksOf } from '../src/chunker/chunks';
import { clean, isReport } from '../src/clean';
import type { Chunk } from '../src/model/chunk';
import { jsonSchema } from '../src/model/report-schema';
import type { Report } from '../src/model/report';
import type { Settings } from '../src/model/settings';
import type { Section, TreeNode } from '../src/model/tree';
import { Folder } from './cli-run';

const outlines = join(__dirname, '..', 'fixtures', 'outlines');
const documents = readdirSync(outlines).filter((name) => name.endsWith('.txt'));
const SIZES = [50, 120, 400, 1000, 100_000];

function reportOf(input: string | Uint8Array, settings: Partial<Settings> = {}): Report {
  const record = clean(input, settings, { path: 'a.txt' });
  if (!isReport(record)) throw new Error(record.error.message);
  return record;
}

function sectionsOf(nodes: readonly TreeNode[]): Section[] {
  return nodes.flatMap((node) => (node.type === 'section' ? [node, ...sectionsOf(node.children)] : []));
}

function wholeNodes(nodes: readonly TreeNode[]): TreeNode[] {
  return nodes.flatMap((node) => (node.type === 'section' ? wholeNodes(node.children) : node.type === 'list' || node.type === 'table' ? [node] : []));
}

/** What holds of any report and any size. */
function checkLaws(report: Report, chunks: readonly Chunk[], maxChars: number): void {
  const { text } = report;
  let end = 0;
  for (const [i, chunk] of chunks.entries()) {
    // Nothing but white space lies between two chunks.
    expect(chunk.span[0]).toBeGreaterThanOrEqual(end);
    expect(text.slice(end, chunk.span[0]).trim()).toBe('');
    expect(text.slice(...chunk.span)).toBe(chunk.text);
    expect(chunk.text).not.toBe('');
    expect(chunk).toMatchObject({ index: i + 1, id: `a.txt#${i + 1}`, prev: i === 0 ? null : `a.txt#${i}`, next: i === chunks.length - 1 ? null : `a.txt#${i + 2}`, chars: chunk.text.length });
    expect(chunk.oversize).toBe(chunk.text.length > maxChars);
    if (chunk.oversize) expect(chunk.parts.some((part) => part === 'list' || part === 'table' || part === 'heading' || part === 'title' || part === 'subtitle')).toBe(true);
    end = chunk.span[1];
  }
  expect(text.slice(end).trim()).toBe('');
  for (const { span: [start], title } of sectionsOf(report.tree)) {
    if (title.length > maxChars / 2) continue;
    expect(chunks.filter((chunk) => chunk.span[0] <= start && chunk.span[1] > start)).toHaveLength(1);
  }
  for (const node of wholeNodes(report.tree)) expect(chunks.filter(({ span }) => span[0] <= node.span[0] && span[1] >= node.span[1])).toHaveLength(1);
}

describe('laws', () => {
  test.each(documents)('%s in every size', (name) => {
    const report = reportOf(readFileSync(join(outlines, name)));
    for (const maxChars of SIZES) checkLaws(report, chunksOf(report, { maxChars }), maxChars);
  });

  test('any text', () => {
    const line = fc.oneof(fc.constantFrom('一、总体要求', '（一）抓落实。全面推进。', '1.压实责任', '一是抓学习；二是抓落实。', '关于防汛的报告', '临江市司法局', '2023年1月8日'), fc.stringMatching(/^[各级部门要抓好落实，。；𠮷]{1,200}$/u));
    fc.assert(fc.property(fc.array(line, { maxLength: 30 }), fc.constantFrom(...SIZES), (lines, maxChars) => {
      const report = reportOf(lines.join('\n'));
      checkLaws(report, chunksOf(report, { maxChars }), maxChars);
    }));
  });
});

const REPORT = '云溪县2023年防汛工作报告\n2023年，全县安全度汛。\n一、主要工作\n（一）抓责任。逐级签订责任书，层层压实责任。\n（二）抓值守。汛期全天值班，及时报送情况。\n二、存在问题\n部分堤段仍有隐患。\n云溪县水利局\n2024年1月8日\n';

test('a heading stays with what follows, short sections share a chunk, paths name what they lie in', () => {
  const chunks = chunksOf(reportOf(REPORT), { maxChars: 50, minChars: 0 });
  expect(chunks.map(({ headingPath, text, parts }) => [headingPath.join('/'), text.split('\n')[0], parts.join(' ')])).toEqual([
    ['', '云溪县2023年防汛工作报告', 'title paragraph'],
    ['主要工作/抓责任', '一、主要工作', 'heading paragraph'],
    ['主要工作/抓值守', '（二）抓值守。汛期全天值班，及时报送情况。', 'heading paragraph'],
    ['存在问题', '二、存在问题', 'heading paragraph'],
    ['', '云溪县水利局', 'signature'],
  ]);
  expect(chunksOf(reportOf(REPORT), { maxChars: 1000, minChars: 40 }).map(({ headingPath }) => headingPath.join('/'))).toEqual(['', '主要工作', '存在问题', '']);
  expect(chunksOf(reportOf(REPORT), { maxChars: 1000, minChars: 1000 })).toHaveLength(1);
});

test('long paragraphs are parted behind sentences, and the place in the source goes along', () => {
  const sentence = '各级各部门要压实责任，抓好落实。';
  const source = `防汛工作报告\n一、工作要求\n　　${sentence.repeat(20)}\n`;
  const report = reportOf(source);
  for (const chunk of chunksOf(report, { maxChars: 100 }).slice(1)) {
    expect(chunk.text.endsWith('。')).toBe(true);
    expect(source.slice(...chunk.source)).toBe(chunk.text);
    expect(chunk.headingPath).toEqual(['工作要求']);
  }
});

test('offsets in code points count characters', () => {
  const text = '𠮷水县工作报告\n𠮷水县抓好落实。\n一、要求\n𠮷祥。';
  const chunks = chunksOf(reportOf(text, { offsets: 'codepoint' }), { maxChars: 50, minChars: 0 });
  const points = Array.from(text);
  for (const chunk of chunks) {
    expect(chunk.chars).toBe(Array.from(chunk.text).length);
    expect(points.slice(...chunk.source).join('')).toBe(chunk.text);
  }
});

test('a chunk fits its schema', () => {
  const validate = new Ajv2020().compile(jsonSchema('chunk'));
  for (const chunk of chunksOf(reportOf(REPORT), { maxChars: 50 })) {
    validate(JSON.parse(JSON.stringify(chunk)));
    expect(validate.errors).toBeNull();
  }
});

describe('reportkit chunks', () => {
  const folders: Folder[] = [];
  afterAll(() => folders.forEach((folder) => folder.remove()));
  const folderWith = (files: Readonly<Record<string, string | Buffer>>): Folder => {
    const folder = new Folder();
    folders.push(folder);
    for (const [name, content] of Object.entries(files)) folder.write(name, content);
    return folder;
  };

  test('documents, their reports in a file, in a folder, and on a pipe give the same', async () => {
    const folder = folderWith({ 'in/a.txt': REPORT, 'in/b.txt': REPORT.replace('2023', '2022') });
    const direct = await folder.run(['chunks', 'in', '--max-chars', '60']);
    expect(direct).toMatchObject({ code: 0, stderr: '' });
    expect(direct.stdout.split('\n').filter((line) => line !== '').map((line) => (JSON.parse(line) as Chunk).document.path)).toContain('b.txt');
    const ndjson = (await folder.run(['clean', 'in'])).stdout;
    await folder.run(['clean', 'in', '-o', 'r.ndjson.gz']);
    await folder.run(['clean', 'in', '-o', 'out']);
    expect((await folder.run(['chunks', 'r.ndjson.gz', '--max-chars', '60'])).stdout).toBe(direct.stdout);
    expect((await folder.run(['chunks', 'out', '--max-chars', '60'])).stdout).toBe(direct.stdout);
    expect((await folder.run(['chunks', '--max-chars', '60'], { stdin: ndjson })).stdout).toBe(direct.stdout);
  });

  test('a document on a pipe, and one packed file for all', async () => {
    const folder = folderWith({ 'a.txt': REPORT });
    const piped = await folder.run(['chunks', '--stdin-path', 'a.txt'], { stdin: REPORT });
    expect(await folder.run(['chunks', 'a.txt', '-o', 'c.jsonl.gz'])).toMatchObject({ code: 0, stdout: '' });
    expect(gunzipSync(readFileSync(join(folder.path, 'c.jsonl.gz'))).toString()).toBe(piped.stdout);
  });

  test.each([
    [['--max-chars', '10'], /--max-chars/],
    [['--max-chars', 'many'], /--max-chars/],
    [['-o', '.'], /EISDIR|written/],
    [['-o', 'a.txt'], /input/],
  ])('%j is a usage error', async (args, message) => {
    const folder = folderWith({ 'a.txt': REPORT });
    const ran = await folder.run(['chunks', 'a.txt', ...args, '--lang', 'en']);
    expect(ran.code).toBe(2);
    expect(ran.stderr).toMatch(message);
    expect(folder.read('a.txt')).toBe(REPORT);
  });

  test('what is no report, and what cannot be read, fails by itself', async () => {
    const folder = folderWith({ 'a.txt': REPORT, 'b.ndjson.gz': 'no gzip', 'c.txt': Buffer.from([0xff, 0xd8, 0xff, 0xe0]) });
    const ran = await folder.run(['chunks', 'a.txt', 'b.ndjson.gz', 'c.txt', '--lang', 'en']);
    expect(ran.code).toBe(3);
    expect(ran.stdout).not.toBe('');
    expect(ran.stderr.trim().split('\n')).toHaveLength(2);
  });
});

test.each([0, -5, 49, Number.NaN])('chunks of at most %d characters are refused', (maxChars) => {
  expect(() => chunksOf(reportOf(REPORT), { maxChars })).toThrow(new RangeError(`maxChars is ${maxChars}; it must be 50 or more.`));
});
