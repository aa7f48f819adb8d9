import { describe, expect, it } from '@jest/globals';
import { PairPlaces } from '../src/stripper/suspect/pair-places';

function searched(text: string, pair: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(pair); at >= 0; at = text.indexOf(pair, at + 1)) found.push(at);
  return found;
}

describe('places of pairs', () => {
  const clause = '扎实开展清理橘猫喵喵，橘猫喵喵喵确保取得实效，清理橘子。';
  const text = clause.repeat(400) + '喵';

  it('are those that a search finds, overlapping ones too, across blocks and at both ends', () => {
    const stretches = [{ from: 0, to: 4 }, { from: 6, to: 15 }, { from: text.length - 3, to: text.length }];
    const pairs = new PairPlaces(text, stretches, 3);
    for (const { from, to } of stretches) {
      for (let at = Math.max(0, from - 3); at + 1 < Math.min(to + 3, text.length); at++) expect(pairs.of(at)).toEqual(searched(text, text.slice(at, at + 2)));
    }
  });

  it('are known of one text while another is searched, and of no pair outside the stretches', () => {
    const one = new PairPlaces(text, [{ from: 6, to: 10 }]);
    const other = new PairPlaces('橘猫', [{ from: 0, to: 2 }]);
    expect(other.of(0)).toEqual([0]);
    expect(one.of(6)).toEqual(searched(text, '橘猫'));
    expect(one.of(2)).toEqual([]);
  });
});
