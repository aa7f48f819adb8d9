import { describe, expect, test } from '@jest/globals';
import { clean, isReport } from '../src/clean';
import { eventsOf } from '../src/emitter/edits';
import { indexLines } from '../src/ledger/lines';
import type { Positions } from '../src/ledger/positions';
import { lineRoles, type LineRole } from '../src/splitter/line-roles';
import { textLines, type TextLine } from '../src/splitter/lines';
import { severalRemarks } from '../src/splitter/several';
import { NO_STYLE } from '../src/splitter/style';
import { officialProse } from '../src/stripper/suspect/injected-model';
import { repeatsOf } from '../src/stripper/suspect/injected-repeats';
import { PairPlaces } from '../src/stripper/suspect/pair-places';

/*
 * What a long text of one kind of line costs, in lines read and not in time: twice the lines may be read twice as often, not four times.
 */

const NOWHERE = { sourceOf: () => [0, 0] } as unknown as Positions;

/** The same array, which tells of each look at one of its members. */
function watched<T>(members: readonly T[], onRead: () => void): readonly T[] {
  return new Proxy(members, {
    get: (target, key) => {
      if (typeof key === 'string' && /^[0-9]+$/.test(key)) onRead();
      return Reflect.get(target, key) as unknown;
    },
  });
}

function growth(textOf: (size: number) => string, read: (text: string, lines: readonly TextLine[]) => void): number {
  const readsAt = (size: number): number => {
    const text = textOf(size);
    let reads = 0;
    read(text, watched(textLines({ text, lines: indexLines(text) } as never), () => reads++));
    return reads;
  };
  return readsAt(400) / readsAt(200);
}

describe('twice the text, twice the reading', () => {
  test('signatures with nothing new behind them', () => {
    const textOf = (size: number): string => `今年各项工作有序推进，成效明显。\n${'澜江县教育局\n2023年5月6日\n'.repeat(size)}`;
    expect(growth(textOf, (text, lines) => severalRemarks(text, lines, NOWHERE))).toBeLessThan(2.5);
  });

  test('contacts below contacts', () => {
    const textOf = (size: number): string => `三、联系方式\n${Array.from({ length: size }, (_, i) => `联系人：王某${i}号`).join('\n')}`;
    const roles: (LineRole | undefined)[] = [];
    expect(growth(textOf, (text, lines) => lineRoles(text, lines, 0, { from: 0, to: lines.length, annex: false }, false, NO_STYLE, roles))).toBeLessThan(2.5);
    expect(roles.every((role) => role === undefined)).toBe(true);
  });

  test('the columns of very many edits in one line', () => {
    const charactersCutOut = (size: number): number => {
      const text = `𠮷${'推进\u200b建设工作，'.repeat(size)}`;
      const report = clean(text, { offsets: 'codepoint' });
      if (!isReport(report)) throw new Error(report.error.message);
      const { slice } = String.prototype;
      let units = 0;
      try {
        String.prototype.slice = function (...range) {
          const piece = slice.apply(this, range);
          units += piece.length;
          return piece;
        };
        expect(eventsOf(report, text, indexLines(text)).filter(({ kind }) => kind === 'cut').map(({ column }) => column)).toEqual(Array.from({ length: size }, (_, i) => 4 + 8 * i));
      } finally {
        String.prototype.slice = slice;
      }
      return units;
    };
    expect(charactersCutOut(400) / charactersCutOut(200)).toBeLessThan(2.5);
  });
});

test('a watermark is compared with what is near it, however often it stands elsewhere', () => {
  const line = '扎实开展清理橘猫喵喵，确保取得实效，推进依法行政工作，加强制度建设管理服务。\n';
  const readsAt = (size: number): number => {
    const text = line.repeat(size);
    const viewStart = text.lastIndexOf('橘猫喵喵');
    const candidate = { viewStart, viewEnd: viewStart + 4, features: [], doubt: 0 };
    const pairs = new PairPlaces(text, [{ from: viewStart, to: viewStart + 4 }]);
    let reads = 0;
    const counting = { of: (at: number) => watched(pairs.of(at), () => reads++) } as PairPlaces;
    repeatsOf(text, candidate, officialProse(), counting);
    return reads;
  };
  // A search that halves what is left looks at one place more.
  expect(readsAt(6000)).toBeLessThan(readsAt(3000) + 10);
});
