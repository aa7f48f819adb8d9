import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits } from '../src/ledger/edited-text';
import { viewOf } from '../src/ledger/view';
import type { Edit } from '../src/model/ledger';
import { inheritPlaces, placesOf } from '../src/stripper/places';
import { PAIRS } from '../src/stripper/sign-tables';
import { holdsSign, SIGN } from '../src/stripper/signs';
import { findSellerWords, sellerWords } from '../src/stripper/strip/seller-words';
import { SELLER_STARTS, SELLER_WORD } from '../src/stripper/strip/seller-word-terms';

/** Whole words, their beginnings, and what stands between them. */
const bits = [...SELLER_STARTS.words, ...SELLER_STARTS.pairs, ...SELLER_STARTS.words.map((word) => word.slice(0, 2)), ...SELLER_STARTS.alone, '甲', '乙', '，', '\n', ' ', '公', '群', 'Q', '：', 'xX', 'PP', '400-'];
const text = fc.array(fc.constantFrom(...bits), { maxLength: 40 }).map((parts) => parts.join(''));

/** Asks the pattern at every place. */
function wordsIn(whole: string): number[] {
  const found: number[] = [];
  for (let at = 0; at < whole.length; at++) {
    SELLER_WORD.lastIndex = at;
    if (!SELLER_WORD.test(whole)) continue;
    found.push(at);
    at = SELLER_WORD.lastIndex - 1;
  }
  return found;
}

describe('words of sellers', () => {
  test('are found where the pattern finds them, by the first pass and without it', () => {
    fc.assert(fc.property(text, (whole) => {
      const read = viewOf(whole);
      holdsSign(read, SIGN.blank);
      expect(placesOf(read, sellerWords)).toEqual(wordsIn(whole));
      expect(placesOf(viewOf(whole), sellerWords)).toEqual(wordsIn(whole));
    }), { numRuns: 2000 });
  });

  test('found by the first pass are carried over edits as those that are searched for', () => {
    fc.assert(fc.property(text, fc.nat(), fc.constantFrom('', '，', '微', '群主'), (whole, place, to) => {
      if (whole === '') return;
      const viewStart = place % whole.length;
      const edits: Edit[] = [{ viewStart, viewEnd: viewStart + 1, to, by: 'chars/space' }];
      const [read, searched] = [viewOf(whole), viewOf(whole)];
      holdsSign(read, SIGN.blank);
      findSellerWords(read);
      placesOf(searched, sellerWords);
      const after = [read, searched].map((before) => {
        const view = viewOf(applyEdits(whole, edits));
        inheritPlaces(before, view, edits);
        return placesOf(view, sellerWords);
      });
      expect(after[0]).toEqual(after[1]);
    }), { numRuns: 2000 });
  });
});

describe('signs of two characters', () => {
  test('are found wherever they stand, and by no half of them', () => {
    for (const [sign, firsts, seconds] of PAIRS) {
      for (const first of firsts) {
        for (const second of seconds) {
          for (const whole of [`甲${first}${second}乙`, first + second, `${first}${first}${second}`]) expect([whole, holdsSign(viewOf(whole), sign)]).toEqual([whole, true]);
        }
      }
    }
    expect(holdsSign(viewOf('下一甲页'), SIGN.nextPage)).toBe(false);
  });
});
