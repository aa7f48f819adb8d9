import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { inCodePoints } from '../src/emitter/code-points';
import { withKeptText } from '../src/ledger/kept-text';
import { applyEdits } from '../src/ledger/edited-text';
import { compose, identityLedger } from '../src/ledger/segments';
import { positionsOf } from '../src/ledger/positions';
import { wholeSlice } from '../src/ledger/units';
import { countsOf, toWire } from '../src/ledger/wire';
import { clean, isReport, type Edit, type Report, type TreeNode } from '../src/index';

const points = (text: string): string[] => Array.from(text);

/** A source of ordinary and of long characters, and edits that respect both. */
const edited = fc
  .array(fc.record({ piece: fc.constantFrom('党', '𠮷', 'a', '🀄', '\n', '甲𠮷乙', 'é'), deed: fc.constantFrom('keep', 'keep', 'cut', 'replace', 'hide'), to: fc.constantFrom('𠀀', 'x', '党建') }), { maxLength: 30 })
  .map((parts) => {
    const source = parts.map(({ piece }) => piece).join('');
    const edits: Edit[] = [];
    let viewAt = 0;
    for (const { piece, deed, to } of parts) {
      if (deed !== 'keep') edits.push({ viewStart: viewAt, viewEnd: viewAt + piece.length, to: deed === 'replace' ? to : '', by: deed === 'replace' ? 'chars/width' : 'strip/page-chrome', hidden: deed === 'hide' });
      viewAt += piece.length;
    }
    return { source, edits };
  });

function reportOf(source: string, edits: readonly Edit[], form: 'compact' | 'text' | 'full'): Report {
  const base = clean(source, { rules: {} });
  if (!isReport(base)) throw new Error(base.error.message);
  const ledger = compose(identityLedger(source.length), edits);
  const text = applyEdits(source, edits);
  const positions = positionsOf(ledger);
  const tree: TreeNode[] = [];
  for (let at = 0; at < text.length; ) {
    const end = Math.min(text.length, at + (text.codePointAt(at) ?? 0) > 0xffff ? at + 2 : at + 1);
    tree.push({ type: 'paragraph', text: text.slice(at, end), span: [at, end], source: positions.sourceOf(at, end) });
    at = end;
  }
  return { ...base, text, tree, ledger: toWire(ledger, source, form), counts: countsOf(ledger), source: { ...base.source, chars: source.length } };
}

describe('code points', () => {
  test('a text without long characters only changes its unit', () => {
    const report = reportOf('一、D组织', [{ viewStart: 2, viewEnd: 3, to: '党', by: 'restore/party-d' }], 'compact');
    expect(inCodePoints(report, '一、D组织')).toEqual({ ...report, source: { ...report.source, offsets: 'codepoint' } });
  });

  test.each(['compact', 'text', 'full'] as const)('the laws hold in code points, %s ledger', (form) => {
    fc.assert(
      fc.property(edited, ({ source, edits }) => {
        const before = reportOf(source, edits, form);
        const after = inCodePoints(before, source);
        expect(after.source.chars).toBe(points(source).length);
        expect(after.counts.kept + after.counts.replaced + after.counts.removed).toBe(after.source.chars);
        expect(Object.values(after.counts.byRule).reduce<number>((sum, n) => sum + (n ?? 0), 0)).toBe(after.counts.replaced + after.counts.removed);
        // Law 1 and 2, counting in code points all the way.
        let sourceAt = 0;
        const sourcePoints = points(source);
        const joined: string[] = [];
        for (const segment of withKeptText(after.ledger ?? [], after.text, 'codepoint')) {
          const was = 'keep' in segment ? segment.keep : 'was' in segment ? segment.was : 'cut' in segment ? segment.cut : null;
          const units = was === null && 'skip' in segment ? segment.skip : points(was ?? '').length;
          if (was !== null) expect(was).toBe(sourcePoints.slice(sourceAt, sourceAt + units).join(''));
          sourceAt += units;
          if ('keep' in segment) joined.push(segment.keep);
          if ('now' in segment) joined.push(segment.now);
        }
        expect(sourceAt).toBe(after.source.chars);
        expect(joined.join('')).toBe(after.text);
        // Law 3: spans cut out of the code points what they cut out of the units.
        const textPoints = points(after.text);
        after.tree.forEach((node, i) => {
          const old = before.tree[i] as TreeNode;
          expect(textPoints.slice(...node.span).join('')).toBe(before.text.slice(...old.span));
          expect(sourcePoints.slice(...node.source).join('')).toBe(source.slice(...old.source));
        });
      }),
      { numRuns: 500 },
    );
  });

  test('columns count code points from the start of the line', () => {
    const source = '𠮷𠮷\n𠮷甲乙';
    const report = reportOf(source, [], 'compact');
    const diagnostic = { rule: 'strip/page-chrome', severity: 'info', message: '', line: 2, column: 4, source: [8, 9], excerpt: '乙', evidence: {} } as const;
    expect(inCodePoints({ ...report, diagnostics: [diagnostic] }, source).diagnostics[0]).toMatchObject({ line: 2, column: 3, source: [5, 6] });
  });

  test('counts are right without a ledger too', () => {
    const source = '𠮷𠮷##paidend##';
    const [none, compact] = (['none', 'compact'] as const).map((ledger) => clean(source, { ledger, offsets: 'codepoint' }) as Report);
    expect(none?.counts).toEqual(compact?.counts);
    expect(none).not.toHaveProperty('ledger');
    expect(none?.counts.kept).toBe(2);
  });

  test('a slice does not cut a character in two', () => {
    expect([wholeSlice('甲𠮷乙', 0, 2), wholeSlice('甲𠮷乙', 2, 4), wholeSlice('甲𠮷乙', 1, 3), wholeSlice('𠮷', 1, 1)]).toEqual(['甲', '乙', '𠮷', '']);
  });
});
