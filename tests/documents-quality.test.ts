import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { documentFigures, DOCUMENT_SETS, type DocumentFigures, type DocumentTotals } from './quality/documents/documents';

interface Pin {
  readonly of: DocumentTotals;
  readonly firstRun: DocumentFigures;
  readonly floors: DocumentFigures;
}

const pins = JSON.parse(readFileSync(join(__dirname, '../fixtures/quality/documents-floors.json'), 'utf8')) as Readonly<Record<(typeof DOCUMENT_SETS)[number], Pin>>;

describe.each(DOCUMENT_SETS.map((set) => [set, pins[set]] as const))('whole documents: %s', (set, { of, floors }) => {
  const { figures, totals } = documentFigures(set);

  test('the documents are the ones the floors were set on', () => {
    expect(totals).toEqual(of);
  });

  test.each(Object.keys(floors).filter((name) => name !== 'sections') as (keyof DocumentFigures)[])('%s does not fall', (name) => {
    expect(figures[name]).toBeGreaterThanOrEqual(floors[name]);
  });

  // The writers of some sets were asked for heads and tails alone.
  if (of.headings > 0) {
    test('no more sections than then are ones that no reader expects', () => {
      expect(figures.sections - figures.headings).toBeLessThanOrEqual(floors.sections - floors.headings);
    });
  }
});
