import { describe, expect, test } from '@jest/globals';
import floors from '../fixtures/quality/injected-short/floors.json';
import { caseFigures, casesOf, CLEAN_SETS, digestOfHeldOut, falseFigure, HALVES, placedFigure } from './quality/injected-short';
import type { Figure } from './quality/measures';

/*
 * Short texts with one string put in, and clean ones: what is found may not fall, what is reported of clean ones may not
 * rise. `npm run quality -- injected-short` prints the figures.
 */

const held = floors.figures as Readonly<Record<string, { readonly of?: number; readonly found?: number; readonly wrong?: number }>>;

function expectHeld(figures: readonly Figure[]): void {
  for (const { list, found, of, wrong } of figures) {
    const floor = held[list];
    const least = floor?.found ?? 0;
    const most = floor?.wrong ?? 0;
    expect({ list, of, found: Math.min(found, least), wrong: Math.max(wrong, most) }).toEqual({ list, of: floor?.of ?? 0, found: least, wrong: most });
  }
}

test('the held-out half is the one that was pinned', () => {
  expect(digestOfHeldOut()).toBe(floors.heldOut);
});

test('no held-out document or string stands in the other half', () => {
  const [train, other] = HALVES.map((half) => casesOf(half).map(({ text, span }) => text.slice(...span)));
  expect((train ?? []).filter((words) => other?.includes(words))).toEqual([]);
  expect(train?.length).toBeGreaterThanOrEqual(40);
  expect(other?.length).toBeGreaterThanOrEqual(40);
});

describe.each(HALVES)('%s', (half) => {
  test('strings put in by hand', () => expectHeld(caseFigures(half)));
  test.each(['mark', 'brand'] as const)('%ss of the list', (kind) => expectHeld([placedFigure(half, kind)]));
});

test.each([...HALVES, ...CLEAN_SETS])('%s, without strings', (list) => expectHeld([falseFigure(list)]));
