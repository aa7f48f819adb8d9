import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { applyEdits } from '../src/ledger/edited-text';
import { viewOf } from '../src/ledger/view';
import type { Edit } from '../src/model/ledger';
import { blankRunsOf, halfMarksOf, holdsSign, inheritSigns, SIGN } from '../src/stripper/signs';

const text = fc.array(fc.constantFrom('甲', '，', ',', ':', '(', ' ', '\n', '\n', '\r\n', '\u3000', '\t', '一\n'), { maxLength: 40 }).map((parts) => parts.join(''));

/** Disjoint edits of a text, some of them side by side. */
const sweep = (length: number): fc.Arbitrary<Edit[]> => fc
  .array(fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 4 }), fc.constantFrom('', '', '，', ',', '\n', ' ', '乙 \n丙')), { maxLength: 10 })
  .map((steps) => {
    const edits: Edit[] = [];
    let at = 0;
    for (const [gap, units, to] of steps) {
      const viewStart = at + gap;
      if (viewStart + units > length) break;
      edits.push({ viewStart, viewEnd: (at = viewStart + units), to, by: 'chars/space' });
    }
    return edits;
  });

describe('marks and runs of white space', () => {
  test('carried over sweeps of edits are those of the text as it stands', () => {
    const sweeps = text.chain((before) => sweep(before.length).chain((first) => sweep(applyEdits(before, first).length).map((second) => ({ before, all: [first, second] }))));
    fc.assert(fc.property(sweeps, ({ before, all }) => {
      let view = viewOf(before);
      blankRunsOf(view);
      for (const edits of all) {
        const next = viewOf(applyEdits(view.text, edits));
        inheritSigns(view, next, edits);
        const fresh = viewOf(next.text);
        expect(blankRunsOf(next)).toEqual(blankRunsOf(fresh));
        if (holdsSign(fresh, SIGN.halfMark)) expect(halfMarksOf(next)).toEqual(halfMarksOf(fresh));
        view = next;
      }
    }), { numRuns: 1000 });
  });
});
