import { describe, expect, test } from '@jest/globals';
import Ajv2020 from 'ajv/dist/2020';
import { clean, rules, type Report } from '../src/index';
import { configSchema } from '../src/model/config-schema';
import { failureSchema, jsonSchema, problemsOf, reportSchema, schemaAgrees, type SchemaKind } from '../src/model/report-schema';
import { rulesSchema } from '../src/model/rules-schema';

const SOURCE = '关于全县工作的报告\n一、总体情况##paidbegin##。全县完成任务。\n二、下一步打算。一是抓落实。二是抓督查。\n某某县人民政府\n2023年11月21日\n';
const validator = (kind: SchemaKind) => new Ajv2020({ strict: true, strictTuples: false, strictTypes: false, allErrors: true }).compile(jsonSchema(kind));
const written = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('the JSON Schema of a report', () => {
  const valid = validator('report');

  test.each(['compact', 'text', 'full', 'none'] as const)('fits real reports, ledger %s', (ledger) => {
    for (const offsets of ['utf-16', 'codepoint'] as const) {
      for (const input of [SOURCE, '', '𠮷##paidend##', Buffer.from(SOURCE)]) {
        const record = written(clean(input, { ledger, offsets }, { path: '甲/乙 (1).txt', pathBytes: 'eA==' }));
        expect([valid(record), valid.errors]).toEqual([true, null]);
        expect(problemsOf(reportSchema, record)).toEqual([]);
      }
    }
  });

  test('fits failures', () => {
    const failure = { schema: 'reportkit/failure@1', source: { path: 'a' }, error: { rule: 'load/too-large', message: 'x' } };
    expect(valid(failure)).toBe(true);
    expect(problemsOf(failureSchema, failure)).toEqual([]);
  });

  test('allows fields to be added and none to change or go', () => {
    const report = written(clean(SOURCE)) as Report;
    expect(valid({ ...report, input: { id: 7 }, source: { ...report.source, site: 'x' } })).toBe(true);
    expect(valid({ ...report, text: null })).toBe(false);
    expect(valid({ ...report, counts: { ...report.counts, kept: -1 } })).toBe(false);
    expect(valid({ ...report, ledger: [{ cut: '', by: ['strip/x'] }] })).toBe(false);
    expect(valid({ ...report, ledger: [{ cut: 'x', by: [] }] })).toBe(false);
    expect(valid({ ...report, ledger: [{ was: 'x', by: ['strip/x'] }] })).toBe(false);
    expect(valid({ ...report, tree: [{ type: 'chapter', span: [0, 1], source: [0, 1] }] })).toBe(false);
    for (const key of ['tool', 'source', 'metadata', 'text', 'cleanSha256', 'tree', 'diagnostics', 'counts']) {
      const { [key]: _, ...rest } = report as unknown as Record<string, unknown>;
      expect([key, valid(rest)]).toEqual([key, false]);
    }
  });

  test('names the place of a problem', () => {
    const report = written(clean(SOURCE)) as Report;
    expect(problemsOf(reportSchema, { ...report, source: { ...report.source, chars: '9' } }).join()).toMatch(/^source\.chars: /);
  });
});

describe('the JSON Schema of the configuration', () => {
  const valid = validator('config');
  const full = {
    $schema: './schema/config-1.json', rules: { 'restore/party-d': 'report' }, script: 'keep', encoding: 'gb18030', include: ['**/*.txt'], exclude: [],
    failOn: 'warning', lang: 'zh', ledger: 'full', offsets: 'codepoint',
  };

  test.each<[string, unknown, boolean]>([
    ['every key', full, true],
    ['no key', {}, true],
    ['an unknown key', { ledgers: 'full' }, false],
    ['an unknown level', { rules: { 'restore/party-d': 'on' } }, false],
    ['a rule without group', { rules: { 'party-d': 'off' } }, false],
    ['a glob that is no list', { include: '*.txt' }, false],
    ['no object', [], false],
  ])('%s', (_, config, good) => {
    expect(valid(config)).toBe(good);
    expect(configSchema.safeParse(config).success).toBe(good);
  });
});

test('the JSON Schema of the rules fits the rules', () => {
  const valid = validator('rules');
  expect([valid(written(rules)), valid.errors]).toEqual([true, null]);
  expect(problemsOf(rulesSchema, written(rules))).toEqual([]);
});

test.each(['report', 'config', 'rules', 'chunk'] as const)('the schema of %s is 2020-12, has an id and a title, and is the same each time', (kind) => {
  const schema = jsonSchema(kind);
  expect(schema).toMatchObject({ $schema: 'https://json-schema.org/draft/2020-12/schema', $id: `urn:reportkit:${kind}:1` });
  expect(schema['title']).toMatch(/reportkit/);
  expect(JSON.stringify(jsonSchema(kind))).toBe(JSON.stringify(schema));
  expect(JSON.stringify(schema)).not.toMatch(/readOnly|9007199254740991/);
});

test('the schema and the types of the model agree', () => {
  expect(schemaAgrees).not.toContain(false);
});

test('a report stored before pages were read has no attachments and no images, and is still one', () => {
  const report = written(clean('正文。')) as Report;
  const metadata = Object.fromEntries(Object.entries(report.metadata).filter(([key]) => key !== 'attachments' && key !== 'images'));
  expect(problemsOf(reportSchema, { ...report, metadata })).toEqual([]);
});
