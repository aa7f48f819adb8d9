import { describe, expect, test } from '@jest/globals';
import { regionOfSite, valuesOf } from '../src/metadata/page-facts';
import type { PageFacts } from '../src/model/page';
import { readFacts } from '../src/page/facts/read';
import type { Found } from '../src/page/found';
import { FIRST_NAME } from '../src/page/tree/names';
import { parsePage } from '../src/page/tree/parse';
import type { PageTree } from '../src/page/tree/tree';
import { FILE_CASES, HEAD_LINE_CASES, META_CASES, SCRIPT_CASES, TABLE_CASES, TITLE_CASES, URL_CASES, type FactsCase } from './page-facts-cases';

/** The elements whose start tag bears a mark for this test, in page order. */
function marked({ source, count, starts, names }: PageTree, mark: string): number[] {
  const tag = new RegExp(`^<[^<>]*\\s${mark}(?=[\\s=>])`);
  return Array.from({ length: count }, (_, node) => node).filter((node) => names[node]! >= FIRST_NAME && tag.test(source.slice(starts[node], starts[node]! + 2000)));
}

function factsOf(html: string): PageFacts {
  const tree = parsePage(html);
  const parts = marked(tree, 'doc');
  const found: Found = { parts: parts.length > 0 ? parts : [0], chrome: new Set(marked(tree, 'chrome')), verdict: { found: 'known', container: null, notADocument: null, morePages: false, evidence: {} } };
  return readFacts(tree, found);
}

function check({ html, name: _name, region, attachments, images, ...wanted }: FactsCase): void {
  const facts = factsOf(html);
  const values = valuesOf(facts, '');
  for (const [key, value] of Object.entries(wanted)) expect({ [key]: values[key as keyof typeof values]?.value ?? null }).toEqual({ [key]: value });
  if (region !== undefined) expect(regionOfSite(facts, null)?.code ?? null).toBe(region);
  if (attachments !== undefined) expect(facts.attachments).toEqual(attachments);
  if (images !== undefined) expect(facts.images).toEqual(images);
}

describe('index tables', () => test.each(TABLE_CASES)('$name', check));
describe('head lines', () => test.each(HEAD_LINE_CASES)('$name', check));
describe('meta tags', () => test.each(META_CASES)('$name', check));
describe('titles', () => test.each(TITLE_CASES)('$name', check));
describe('scripts', () => test.each(SCRIPT_CASES)('$name', check));
describe('addresses', () => test.each(URL_CASES)('$name', check));
describe('files and images', () => test.each(FILE_CASES)('$name', check));

test.each([
  ['云溪县委宣传部', '430603'],
  ['教育局', '430603'],
  [null, '430603'],
  ['国务院办公厅', null],
  ['教育部', null],
  ['国家税务总局', null],
])('the site of a paper of %s is in %s', (issuer, code) => {
  expect(regionOfSite(factsOf('<meta name="SiteIDCode" content="4306030012">'), issuer)?.code ?? null).toBe(code);
});

test('a page nested 20,000 deep, one without a document and one cut off are read', () => {
  expect(factsOf(`${'<div>'.repeat(20_000)}发布时间：2024-01-01`).values).toEqual([{ label: '发布时间', value: '2024-01-01', from: 'line' }]);
  expect(factsOf('').titles).toEqual([]);
  expect(factsOf('<title>云溪县水利').titles).toEqual([{ text: '云溪县水利', from: 'page' }]);
  expect(factsOf('<!-- <h1>云溪</h1>').titles).toEqual([]);
});
