import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ndjsonBytes } from '../src/emitter/json-bytes';
import { renderNdjson } from '../src/emitter/json';
import { clean, cleanerOf, type Cleaner, type OutputRecord, type Report, type Settings, type TreeNode } from '../src/index';

const written = (record: OutputRecord): string => Buffer.from(ndjsonBytes(record)).toString('utf8');

/** What each kind of unit is written as, next to each other and at either end: plain, escaped, two to four bytes, halves of pairs. */
const nasty = fc.array(fc.constantFrom('甲', '，', 'a', '1', '"', '\\', '\n', '\r', '\t', '\b', '\f', '\u0000', '\u001f', '\u007f', '\u0080', '\u0085', 'é', '߿', 'ࠀ', '“', '\u2027', '\u2028', '\u2029', '\u202a', '퟿', '\ud800', '\udbff', '\udc00', '\udfff', '𠮷', '🀄', '\ue000', '\ufeff', '\uffff'), { maxLength: 70 }).map((parts) => parts.join(''));
const whole = fc.oneof(fc.nat(12), fc.nat(), fc.constantFrom(9, 10, 99, 100, 2 ** 31 - 1, 2 ** 31, 2 ** 53 - 1));
const span = fc.tuple(whole, whole);
const by = fc.array(fc.constantFrom('chars/width', 'chars/space', 'strip/page-chrome'), { minLength: 1, maxLength: 3 });

/** Nodes with spans that fit the text, or do not. */
function nodesOf(text: string): fc.Arbitrary<TreeNode[]> {
  const slice = fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as [number, number]);
  const fitting = slice.map(([start, end]) => ({ text: text.slice(start, end), span: [start, end] as [number, number], source: [start, end] as [number, number] }));
  const placed = fc.oneof({ weight: 4, arbitrary: fitting }, { weight: 1, arbitrary: fc.record({ text: nasty, span, source: span }) });
  const leaf = fc.tuple(fc.constantFrom('title', 'subtitle', 'salutation', 'paragraph', 'attachment', 'note', 'toc'), placed).map(([type, rest]) => ({ type, ...rest }));
  const item = fc.tuple(nasty, whole, placed).map(([marker, ordinal, rest]) => ({ type: 'item', marker, ordinal, ...rest }));
  const list = fc.record({ type: fc.constant('list'), style: fc.constantFrom('shi', 'arabic'), children: fc.array(item, { maxLength: 3 }), span, source: span });
  const signature = fc.record({ type: fc.constant('signature'), issuer: fc.option(nasty), date: fc.option(nasty), span, source: span });
  const table = fc.record({ type: fc.constant('table'), rows: fc.array(fc.array(nasty, { maxLength: 2 }), { maxLength: 2 }), span, source: span });
  const { node } = fc.letrec((tie) => ({
    node: fc.oneof({ depthSize: 'small' }, leaf, list, signature, table, tie('section')),
    section: fc.record({
      type: fc.constant('section'), depth: whole, marker: fc.option(fc.record({ raw: nasty, style: fc.constantFrom('cjk', 'arabic'), ordinal: whole })), title: nasty, runIn: fc.boolean(),
      headingPath: fc.array(nasty, { maxLength: 3 }), span, source: span, children: fc.array(tie('node'), { maxLength: 3 }),
    }),
  }));
  return fc.array(node as fc.Arbitrary<TreeNode>, { maxLength: 4 });
}

const segment = fc.oneof(
  fc.record({ kept: whole }),
  fc.record({ keep: nasty }),
  fc.record({ was: nasty, now: nasty, by }),
  fc.record({ cut: nasty, by }),
  fc.record({ skip: whole, by }),
);
const diagnostic = fc.record({ rule: fc.constantFrom('chars/width', 'strip/page-chrome'), severity: fc.constantFrom('info', 'warning'), message: nasty, line: whole, column: whole, source: span, excerpt: nasty, evidence: fc.dictionary(nasty, fc.oneof(nasty, whole, fc.boolean(), fc.array(nasty))) });

const report: fc.Arbitrary<Report> = nasty.chain((text) => fc
  .record({ tree: nodesOf(text), ledger: fc.option(fc.array(segment, { maxLength: 6 }), { nil: undefined }), diagnostics: fc.array(diagnostic, { maxLength: 3 }), path: nasty })
  .map(({ tree, ledger, diagnostics, path }) => {
    const { schema, tool, source, metadata, cleanSha256, counts } = clean('甲') as Report;
    return { schema, tool, source: { ...source, path }, metadata, text, cleanSha256, tree, ...(ledger === undefined ? {} : { ledger }), diagnostics, counts };
  }));

describe('a record as bytes', () => {
  test('is what JSON.stringify and an encoder make of it', () => {
    fc.assert(fc.property(report, (one) => {
      expect(written(one)).toBe(Buffer.from(renderNdjson(one), 'utf8').toString('utf8'));
    }), { numRuns: 200 });
  });

  const fixtures = readdirSync(join(__dirname, '..', 'fixtures'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));

  test('is so of every fixture, whatever the settings', () => {
    const cleaners = [{}, { ledger: 'full' }, { ledger: 'text', language: 'en' }, { ledger: 'none' }, { offsets: 'codepoint' }].map((settings) => cleanerOf(settings as Partial<Settings>));
    expect(fixtures.length).toBeGreaterThan(100);
    fixtures.forEach((path, i) => {
      // The default for all; the other settings take turns.
      for (const cleaner of [cleaners[0], cleaners[1 + (i % 4)]] as const) {
        const record = (cleaner as Cleaner)(readFileSync(path), { path });
        if (written(record) !== renderNdjson(record)) throw new Error(`${path}: the bytes are not those of its JSON`);
      }
    });
  });

  test('is its own: later records leave it as it was', () => {
    const first = clean('一、甲。\n乙');
    const bytes = ndjsonBytes(first);
    for (let i = 0; i < 200; i++) ndjsonBytes(clean(`第${i}篇`));
    ndjsonBytes(clean('甲'.repeat(500_000)));
    expect(Buffer.from(bytes).toString('utf8')).toBe(renderNdjson(first));
  });

  test('a record that cannot be written leaves nothing in the next one', () => {
    const broken = { ...(clean('甲') as Report), diagnostics: [{ evidence: { number: 1n } }] } as unknown as Report;
    expect(() => ndjsonBytes(broken)).toThrow(TypeError);
    const next = clean('乙');
    expect(written(next)).toBe(renderNdjson(next));
  });
});
