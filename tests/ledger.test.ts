import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { positionsOf } from '../src/ledger/positions';
import { applyEdits } from '../src/ledger/edited-text';
import { compose, identityLedger } from '../src/ledger/segments';
import { verifyLedger, verifyTree } from '../src/ledger/verify';
import { indexLines } from '../src/ledger/lines';
import { viewAfter, viewOf } from '../src/ledger/view';
import { withKeptText } from '../src/ledger/kept-text';
import { countsOf, fromWire, toWire, type WireReading } from '../src/ledger/wire';
import type { Edit, Ledger, Segment, WireSegment } from '../src/model/ledger';
import type { RuleId } from '../src/model/rule';
import type { TreeNode } from '../src/model/tree';

const read = (wire: readonly WireSegment[], text: string): WireReading => fromWire(withKeptText(wire, text, 'utf-16'));

/*
 * Notation. A phase is one string of edits, `A2-4` cuts units 2 and 3 of the text as it stands, `B1-3=xy` replaces, `h5-6` (lower case)
 * cuts hidden markup; the letter is the rule. A ledger prints as kept text, `[cd|A]` cut, `<cd|h>` hidden, `{cd=xy|A,B}` replaced.
 */
const EDIT = /^([A-Za-z])(\d+)-(\d+)(?:=(.+))?$/;

function edits(phase: string): Edit[] {
  return phase.split(' ').filter(Boolean).map((word): Edit => {
    const [, rule, start, end, to] = EDIT.exec(word) ?? [];
    const hidden = rule !== rule?.toUpperCase();
    return { viewStart: Number(start), viewEnd: Number(end), to: to ?? '', by: `user/${rule}`, ...(hidden ? { hidden } : {}) };
  });
}

function print(ledger: Ledger, source: string): string {
  return ledger.segments
    .map((segment) => {
      const was = source.slice(segment.sourceStart, segment.sourceEnd);
      if (segment.op === 'keep') return was;
      const by = segment.by.map((id) => id.slice('user/'.length)).join(',');
      if (segment.op === 'replace') return `{${was}=${segment.now}|${by}}`;
      return segment.hidden ? `<${was}|${by}>` : `[${was}|${by}]`;
    })
    .join('');
}

function after(source: string, ...phases: string[]): string {
  let ledger = identityLedger(source.length);
  for (const phase of phases) ledger = compose(ledger, edits(phase));
  expect(verifyLedger(ledger)).toEqual([]);
  return print(ledger, source);
}

describe('compose', () => {
  test.each([
    ['nothing happened', 'abcdef', [], 'abcdef'],
    ['an empty source has no segments', '', [], ''],
    ['no edits, no change', 'abcdef', [''], 'abcdef'],
    ['a cut', 'abcdef', ['A2-4'], 'ab[cd|A]ef'],
    ['a replacement', 'abcdef', ['A2-4=X'], 'ab{cd=X|A}ef'],
    ['both ends', 'abcdef', ['A0-1 A5-6=Y'], '[a|A]bcde{f=Y|A}'],
    ['everything', 'abc', ['A0-3'], '[abc|A]'],
    ['neighbouring cuts of one rule are one segment', 'abcdef', ['A1-2 A2-3'], 'a[bc|A]def'],
    ['neighbouring cuts of two rules are two', 'abcdef', ['A1-2 B2-3'], 'a[b|A][c|B]def'],
    ['hidden and visible cuts are two', 'abcdef', ['h1-2', 'H1-2'], 'a<b|h>[c|H]def'],
    ['two replacements are never merged', 'abcdef', ['A1-2=x A2-3=y'], 'a{b=x|A}{c=y|A}def'],
    ['a replacement that ends inside kept text is closed before its neighbour', 'abcdef', ['A0-2=x B2-4'], '{ab=x|A}[cd|B]ef'],
    ['a cut over earlier cuts leaves them their credit', 'abcdef', ['A2-4', 'B1-3'], 'a[b|B][cd|A][e|B]f'],
    ['a cut of one rule over its own earlier cut is one segment', 'abcdef', ['A2-4', 'A1-3'], 'a[bcde|A]f'],
    ['replaced, then cut', 'abcdef', ['A2-4=X', 'B2-3'], 'ab[cd|A,B]ef'],
    ['replaced, then cut as hidden markup', 'abcdef', ['A2-4=X', 'h2-3'], 'ab<cd|A,h>ef'],
    ['replaced, then replaced', 'abcdef', ['A2-4=X', 'B2-3=Y'], 'ab{cd=Y|A,B}ef'],
    ['a rule that follows itself is named once', 'abcdef', ['A2-4=XY', 'A2-3'], 'ab{cd=Y|A}ef'],
    ['a rule that comes back is named again', 'abcdef', ['A2-4=X', 'B2-3=Y', 'A2-3=Z'], 'ab{cd=Z|A,B,A}ef'],
    ['a cut of the head of a replacement', 'abcdef', ['A2-4=XYZ', 'B2-3'], 'ab{cd=YZ|A,B}ef'],
    ['a cut of its tail', 'abcdef', ['A2-4=XYZ', 'B4-5'], 'ab{cd=XY|A,B}ef'],
    ['a cut of its middle', 'abcdef', ['A2-4=XYZ', 'B3-4'], 'ab{cd=XZ|A,B}ef'],
    ['cuts of all its parts by two rules', 'abcdef', ['A2-4=XYZ', 'B2-3 C3-5'], 'ab[cd|A,B,C]ef'],
    ['two edits in one replacement keep its chain whole', 'abcdef', ['A2-4=WXYZ', 'B3-4', 'C2-3 D4-5=Q'], 'ab{cd=YQ|A,B,C,D}ef'],
    ['a cut from kept text into a replacement takes the kept text by itself', 'abcdef', ['A2-4=XY', 'B1-3'], 'a[b|B]{cd=Y|A,B}ef'],
    ['a cut out of a replacement leaves the cut behind it its credit', 'abcdef', ['A1-2=XY B2-3', 'C2-4'], 'a{b=X|A,C}[c|B][d|C]ef'],
    ['a replacement over a cut takes it in', 'abcdef', ['A2-4', 'B1-3=X'], 'a{bcde=X|A,B}f'],
    ['a replacement across two replacements joins both', 'abcdef', ['A1-2=xx B3-4=yy', 'C2-5=Z'], 'a{bcd=xZy|A,B,C}ef'],
    ['chains that are equal are not doubled when joined', 'abcdef', ['A1-2=xx A2-3=yy', 'B1-2=u B3-4=v', 'C2-4=Z'], 'a{bc=uZy|A,B,C}def'],
    ['a replacement right after a cut leaves it alone', 'abcdef', ['A1-2', 'B1-2=X'], 'a[b|A]{c=X|B}def'],
    ['a replacement right before a cut leaves it alone', 'abcdef', ['A2-3', 'B1-2=X'], 'a{b=X|B}[c|A]def'],
    ['hidden markup inside a replaced stretch becomes part of it', 'abcdef', ['h2-3', 'A1-3=X'], 'a{bcd=X|h,A}ef'],
  ])('%s', (_what, source, phases, expected) => {
    expect(after(source, ...phases)).toBe(expected);
  });

  test.each([
    ['empty', 'A2-2'],
    ['backwards', 'A3-2'],
    ['out of order', 'A3-4 B1-2'],
    ['overlapping', 'A1-3 B2-4'],
    ['beyond the text', 'A5-7'],
    ['behind the text', 'A7-8=x'],
  ])('refuses an edit that is %s', (_what, phase) => {
    expect(() => compose(identityLedger(6), edits(phase))).toThrow(/^compose: edit \[\d, \d\) by user\/[AB] /);
  });
});

/** The same, one character at a time and without any cleverness; it does not tell hidden cuts from others. */
interface Atom {
  start: number;
  end: number;
  now: string;
  op: Segment['op'];
  by: RuleId[];
}

function naive(source: string, phases: readonly (readonly Edit[])[]): Ledger {
  let atoms: Atom[] = [...Array(source.length).keys()].map((at) => ({ start: at, end: at + 1, now: source.charAt(at), op: 'keep', by: [] }));
  const sign = (by: RuleId[], rule: RuleId): RuleId[] => (by[by.length - 1] === rule ? by : [...by, rule]);
  for (const phase of phases) {
    let shift = 0;
    for (const edit of phase) {
      const [from, to] = [edit.viewStart + shift, edit.viewEnd + shift];
      shift += edit.to.length - (to - from);
      let viewAt = 0;
      const touched: { atom: Atom; head: string; tail: string }[] = [];
      for (const atom of atoms) {
        const end = viewAt + atom.now.length;
        if (atom.now === '' ? viewAt > from && viewAt < to : end > from && viewAt < to) {
          touched.push({ atom, head: atom.now.slice(0, Math.max(0, from - viewAt)), tail: atom.now.slice(Math.max(0, to - viewAt)) });
        }
        viewAt = end;
      }
      if (edit.to === '') {
        for (const { atom, head, tail } of touched) {
          if (atom.now === '') continue;
          const whole = head + tail === '';
          atom.now = head + tail;
          atom.by = sign(atom.by, edit.by);
          if (whole) atom.op = 'remove';
        }
        continue;
      }
      const first = touched[0] as (typeof touched)[0];
      const last = touched[touched.length - 1] as (typeof touched)[0];
      const by = touched.reduce<RuleId[]>((all, { atom }) => (all.length === 0 ? atom.by : [...all, ...atom.by.filter((rule) => !all.includes(rule))]), []);
      const one: Atom = { start: first.atom.start, end: last.atom.end, now: first.head + edit.to + last.tail, op: 'replace', by: sign(by, edit.by) };
      const at = atoms.indexOf(first.atom);
      atoms = [...atoms.slice(0, at), one, ...atoms.slice(at + touched.length)];
    }
  }
  const segments: Segment[] = [];
  for (const { start, end, now, op, by } of atoms) {
    const last = segments[segments.length - 1];
    if (last !== undefined && last.op === op && op !== 'replace' && (op === 'keep' || (last.op === 'remove' && last.by.join() === by.join()))) {
      segments[segments.length - 1] = { ...last, sourceEnd: end };
    } else if (op === 'keep') segments.push({ op, sourceStart: start, sourceEnd: end });
    else segments.push(op === 'replace' ? { op, sourceStart: start, sourceEnd: end, now, by } : { op, sourceStart: start, sourceEnd: end, by, hidden: false });
  }
  return { length: source.length, segments };
}

/** Turns random numbers into a disjoint set of edits for a text of this length. */
function editsFrom(seeds: readonly (readonly [gap: number, length: number, to: string, rule: number, hidden: boolean])[], length: number): Edit[] {
  const result: Edit[] = [];
  let at = 0;
  for (const [gap, units, to, rule, hidden] of seeds) {
    const viewStart = at + gap;
    const viewEnd = viewStart + units;
    if (viewEnd > length) break;
    result.push({ viewStart, viewEnd, to, by: `user/${'ABC'.charAt(rule)}` as RuleId, ...(hidden && to === '' ? { hidden } : {}) });
    at = viewEnd;
  }
  return result;
}

const source = fc.string({ unit: fc.constantFrom('党', '建', 'a', '\n', '\u3000', '。', '𠮷', '😀'), maxLength: 40 });
const seed = fc.tuple(fc.nat(4), fc.integer({ min: 1, max: 5 }), fc.oneof(fc.constant(''), fc.string({ unit: fc.constantFrom('x', '，', '𠮷'), maxLength: 3 })), fc.nat(2), fc.boolean());
const history = fc.tuple(source, fc.array(fc.array(seed, { maxLength: 12 }), { maxLength: 5 }));

/** Plays random phases; every phase's edits speak of the text the one before left. */
function play([text, phaseSeeds]: readonly [string, readonly (readonly (readonly [number, number, string, number, boolean])[])[]]): { phases: Edit[][]; ledger: Ledger; texts: string[] } {
  const phases: Edit[][] = [];
  const texts = [text];
  let ledger = identityLedger(text.length);
  for (const seeds of phaseSeeds) {
    const now = texts[texts.length - 1] as string;
    const phase = editsFrom(seeds, now.length);
    phases.push(phase);
    texts.push(applyEdits(now, phase));
    ledger = compose(ledger, phase);
  }
  return { phases, ledger, texts };
}

const last = <T>(values: readonly T[]): T => values[values.length - 1] as T;
const forms = ['compact', 'text', 'full'] as const;
const RUNS = { numRuns: 500 };

describe('laws of the ledger', () => {
  test('the segments tile the source in canonical form', () => {
    fc.assert(fc.property(history, (story) => expect(verifyLedger(play(story).ledger)).toEqual([])), RUNS);
  });

  test('composing phases is applying them in turn', () => {
    fc.assert(
      fc.property(history, (story) => {
        const { ledger, texts } = play(story);
        expect(read(toWire(ledger, story[0], 'full'), last(texts)).text).toBe(last(texts));
      }),
      RUNS,
    );
  });

  test('one sweep gives the text that a naive splice gives', () => {
    fc.assert(
      fc.property(source, fc.array(seed, { maxLength: 12 }), (text, seeds) => {
        const phase = editsFrom(seeds, text.length);
        const spliced = [...phase].reverse().reduce((rest, { viewStart, viewEnd, to }) => rest.slice(0, viewStart) + to + rest.slice(viewEnd), text);
        expect(applyEdits(text, phase)).toBe(spliced);
      }),
      RUNS,
    );
  });

  test('every segment and every chain of rules is what a character-by-character model says', () => {
    fc.assert(
      fc.property(history, (story) => {
        const { ledger, phases, texts } = play(story);
        const { ledger: inFull } = read(toWire(ledger, story[0], 'full'), last(texts));
        expect(print(inFull, story[0])).toBe(print(naive(story[0], phases), story[0]));
      }),
      RUNS,
    );
  });

  test('the source is restored from parsed JSON, in every form', () => {
    fc.assert(
      fc.property(history, (story) => {
        const { ledger, texts } = play(story);
        const hides = ledger.segments.some((segment) => segment.op === 'remove' && segment.hidden);
        for (const form of forms) {
          const wire = JSON.parse(JSON.stringify(toWire(ledger, story[0], form))) as WireSegment[];
          const reading = read(wire, last(texts));
          expect(reading.source).toBe(hides && form !== 'full' ? null : story[0]);
          expect(reading.text).toBe(last(texts));
          expect(verifyLedger(reading.ledger)).toEqual([]);
          if (form !== 'full') expect(reading.ledger).toEqual({ length: ledger.length, segments: ledger.segments });
        }
      }),
      RUNS,
    );
  });

  test('positions rise and come back to where they were on kept text', () => {
    fc.assert(
      fc.property(history, (story) => {
        const { ledger, texts } = play(story);
        const text = last(texts);
        const positions = positionsOf(ledger);
        let before = -1;
        for (let at = 0; at <= story[0].length; at++) {
          const viewOffset = positions.viewOf(at);
          expect(viewOffset).toBeGreaterThanOrEqual(Math.max(0, before));
          expect(viewOffset).toBeLessThanOrEqual(text.length);
          before = viewOffset;
        }
        let start = 0;
        for (let at = 0; at < text.length; at++) {
          const [from, to] = positions.sourceOf(at, at + 1);
          expect(from).toBeGreaterThanOrEqual(start);
          expect(to).toBeGreaterThan(from);
          start = from;
          const segment = ledger.segments.find((candidate) => candidate.sourceStart <= from && from < candidate.sourceEnd);
          expect(segment?.op).not.toBe('remove');
          if (segment?.op === 'keep') {
            expect([to, story[0].charAt(from), positions.viewOf(from)]).toEqual([from + 1, text.charAt(at), at]);
          } else expect([from, to]).toEqual([segment?.sourceStart, segment?.sourceEnd]);
        }
        const whole = positions.sourceOf(0, text.length);
        const surviving = ledger.segments.filter((segment) => segment.op !== 'remove');
        expect(whole).toEqual(text === '' ? [0, 0] : [surviving[0]?.sourceStart, last(surviving).sourceEnd]);
      }),
      RUNS,
    );
  });

  test('counts add up to the length of the source', () => {
    fc.assert(
      fc.property(history, (story) => {
        const { kept, replaced, removed, byRule } = countsOf(play(story).ledger);
        expect(kept + replaced + removed).toBe(story[0].length);
        expect(Object.values(byRule).reduce<number>((sum, units) => sum + (units ?? 0), 0)).toBe(replaced + removed);
      }),
      RUNS,
    );
  });

  test('20,000 edits in each of four phases: every old segment is looked at a bounded number of times', () => {
    const size = 400_000;
    let text = '建'.repeat(size);
    let ledger = identityLedger(size);
    for (const phase of [0, 1, 2, 3]) {
      const sweep = [...Array(20_000).keys()].map((i): Edit => {
        const viewStart = Math.floor((i * text.length) / 20_000);
        return { viewStart, viewEnd: viewStart + 1 + ((i + phase) % 3), to: (i + phase) % 2 === 0 ? '' : '，', by: `user/${phase}` };
      });
      let reads = 0;
      const counted = new Proxy(ledger.segments, {
        get(target, key, receiver) {
          if (typeof key === 'string' && key !== 'length') reads++;
          return Reflect.get(target, key, receiver) as unknown;
        },
      });
      const composed = compose({ ...ledger, segments: counted }, sweep);
      expect(reads).toBeLessThanOrEqual(4 * (ledger.segments.length + 2 * sweep.length));
      expect(composed.segments.length).toBeLessThanOrEqual(ledger.segments.length + 2 * sweep.length + 1);
      ledger = composed;
      text = applyEdits(text, sweep);
    }
    expect(verifyLedger(ledger)).toEqual([]);
    expect(read(toWire(ledger, '建'.repeat(size), 'text'), text).text === text).toBe(true);
  });
});

describe('the JSON form', () => {
  const story = compose(compose(identityLedger(8), edits('h0-1 A3-4=xy')), edits('B2-3 C6-7'));

  test('compact, text and full', () => {
    expect(print(story, 'abcdefgh')).toBe('<a|h>bc{d=y|A,B}ef[g|C]h');
    expect(toWire(story, 'abcdefgh', 'compact')).toEqual([{ skip: 1, by: ['user/h'] }, { kept: 2 }, { was: 'd', now: 'y', by: ['user/A', 'user/B'] }, { kept: 2 }, { cut: 'g', by: ['user/C'] }, { kept: 1 }]);
    expect(toWire(story, 'abcdefgh', 'text')[1]).toEqual({ keep: 'bc' });
    expect(toWire(story, 'abcdefgh', 'full')[0]).toEqual({ cut: 'a', by: ['user/h'] });
  });

  test('hidden and visible cuts of one chain are one in the full form', () => {
    const both = compose(compose(identityLedger(4), [{ viewStart: 1, viewEnd: 2, to: '', by: 'user/A', hidden: true }]), edits('A1-2'));
    expect(toWire(both, 'abcd', 'text')).toEqual([{ keep: 'a' }, { skip: 1, by: ['user/A'] }, { cut: 'c', by: ['user/A'] }, { keep: 'd' }]);
    expect(toWire(both, 'abcd', 'full')).toEqual([{ keep: 'a' }, { cut: 'bc', by: ['user/A'] }, { keep: 'd' }]);
  });

  test('counts credit the last rule of each chain, in the order of the ids', () => {
    expect(countsOf(story)).toEqual({ kept: 5, replaced: 1, removed: 2, byRule: { 'user/B': 1, 'user/C': 1, 'user/h': 1 } });
    expect(Object.keys(countsOf(compose(identityLedger(4), edits('B0-1 A2-3'))).byRule)).toEqual(['user/A', 'user/B']);
  });

  test.each([
    ['an unknown kind', { gone: 'x' }, 'is none of keep, kept, was, cut, skip'],
    ['empty kept text', { keep: '' }, '"keep" is empty or no string'],
    ['kept text that is a number', { keep: 3 }, '"keep" is empty or no string'],
    ['more kept than there is', { kept: 9 }, 'keeps 9 units; from 0 the text has 2'],
    ['a length that is no number', { kept: '2' }, 'keeps 2 units; from 0 the text has 2'],
    ['half a unit', { skip: 1.5, by: ['user/A'] }, '"skip" is no positive whole number'],
    ['a negative length', { skip: -1, by: ['user/A'] }, '"skip" is no positive whole number'],
    ['a replacement of nothing', { was: '', now: 'x', by: ['user/A'] }, '"was" is empty or no string'],
    ['a replacement by nothing', { was: 'x', now: '', by: ['user/A'] }, '"now" is empty or no string'],
    ['an empty cut', { cut: '', by: ['user/A'] }, '"cut" is empty or no string'],
    ['a cut without rules', { cut: 'x' }, '"by" names no rule'],
    ['a cut with an empty chain', { cut: 'x', by: [] }, '"by" names no rule'],
    ['a rule that is no string', { was: 'x', now: 'y', by: [1] }, '"by" names no rule'],
    ['null', null, 'is none of keep, kept, was, cut, skip'],
  ])('refuses %s', (_what, entry, message) => {
    expect(() => read([entry as unknown as WireSegment], 'ab')).toThrow(message);
  });
});

describe('verifyLedger', () => {
  const faultsOf = (segments: Segment[], length = 4): string[] => verifyLedger({ length, segments });
  const rule: RuleId = 'user/A';

  test.each<[string, Segment[], string]>([
    ['a gap', [{ op: 'keep', sourceStart: 0, sourceEnd: 1 }, { op: 'remove', sourceStart: 2, sourceEnd: 4, by: [rule], hidden: false }], 'segment 1 starts at 2, the one before ends at 1'],
    ['an end that is not the end', [{ op: 'keep', sourceStart: 0, sourceEnd: 3 }], 'segments end at 3, the source has 4 units'],
    ['an empty segment', [{ op: 'keep', sourceStart: 0, sourceEnd: 4 }, { op: 'remove', sourceStart: 4, sourceEnd: 4, by: [rule], hidden: false }], 'segment 1 at 4 is empty'],
    ['a replacement by nothing', [{ op: 'replace', sourceStart: 0, sourceEnd: 4, now: '', by: [rule] }], 'segment 0 at 0 replaces by nothing'],
    ['a cut without rule', [{ op: 'remove', sourceStart: 0, sourceEnd: 4, by: [], hidden: false }], 'segment 0 at 0 names no rule'],
    ['kept neighbours', [{ op: 'keep', sourceStart: 0, sourceEnd: 2 }, { op: 'keep', sourceStart: 2, sourceEnd: 4 }], 'segments 0 and 1 are both kept and not merged'],
    ['cut neighbours', [{ op: 'remove', sourceStart: 0, sourceEnd: 2, by: [rule], hidden: true }, { op: 'remove', sourceStart: 2, sourceEnd: 4, by: [rule], hidden: true }], 'segments 0 and 1 are removed by the same rules and not merged'],
  ])('tells of %s', (_what, segments, fault) => expect(faultsOf(segments)).toContain(fault));
});

describe('verifyTree', () => {
  const text = '一、总则。\n为了安全。\n（一）组织';
  const paragraph = (start: number, end: number): TreeNode => ({ type: 'paragraph', text: text.slice(start, end), span: [start, end], source: [start, end] });
  const section = (start: number, end: number, raw: string, title: string, children: TreeNode[] = []): TreeNode => ({
    type: 'section', depth: 1, marker: { raw, style: 'cjk', ordinal: 1 }, title, runIn: false, headingPath: [title], children, span: [start, end], source: [start, end],
  });

  test('a tree that tiles the text has no fault', () => {
    expect(verifyTree([section(0, 17, '一、', '总则', [paragraph(6, 11), section(12, 17, '（一）', '组织')])], text)).toEqual([]);
    expect(verifyTree([{ type: 'list', style: 'bullet', span: [0, 17], source: [0, 17], children: [{ type: 'item', marker: '', ordinal: 1, text, span: [0, 17], source: [0, 17] }] }], text)).toEqual([]);
    expect(verifyTree([{ type: 'signature', issuer: null, date: null, span: [0, 17], source: [0, 17] }], text)).toEqual([]);
    expect(verifyTree([], ' \n\u200b')).toEqual([]);
    const bare: TreeNode = { ...(section(0, 2, '', '总则') as Extract<TreeNode, { type: 'section' }>), marker: null };
    expect(verifyTree([bare], '总则')).toEqual([]);
  });

  test.each<[string, TreeNode[], string]>([
    ['a hole', [paragraph(0, 5), paragraph(12, 17)], '“为了安全。\n（一）组织” at 6, before paragraph, lies in no leaf'],
    ['a rest', [paragraph(0, 11)], '“（一）组织” at 12, after the last node, lies in no leaf'],
    ['an overlap', [paragraph(0, 8), paragraph(6, 17)], 'paragraph at [6, 17) is out of order or out of the text; the one before ends at 8'],
    ['a span out of the text', [paragraph(0, 99)], 'paragraph at [0, 99) is out of order or out of the text; the one before ends at 0'],
    ['a text that is not that of its span', [{ ...paragraph(0, 17), text: '别的' } as TreeNode], 'paragraph at 0: its text is not the text of its span'],
    ['body text inside a heading', [section(0, 17, '一、', '总则', [section(12, 17, '（一）', '组织')])], 'the heading of section “总则” at 0 has 6 visible characters besides its marker and title'],
    ['a child beyond its section', [section(0, 8, '一、', '总则', [paragraph(6, 11)]), paragraph(12, 17)], 'section “总则” ends at 8, its last child at 11'],
  ])('tells of %s', (_what, tree, fault) => expect(verifyTree(tree, text)).toContain(fault));
});

describe('views', () => {
  test('CRLF, LF and CR end a line; a text has at least one', () => {
    const lines = indexLines('一\r\n二\r三\n\r\n');
    expect([...Array(lines.count).keys()].map((line) => [lines.start(line), lines.end(line)])).toEqual([[0, 1], [3, 4], [5, 6], [7, 7], [9, 9]]);
    expect([0, 1, 2, 3, 4, 8, 9, 99].map((at) => lines.lineAt(at))).toEqual([0, 0, 0, 1, 1, 3, 4, 4]);
    expect(indexLines('').count).toBe(1);
    expect([lines.start(77), lines.end(77)]).toEqual([9, 9]);
  });

  test('every line break is found where a regular expression finds it', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('\r', '\n', 'x'), maxLength: 30 }), (text) => {
        const lines = indexLines(text);
        expect([...Array(lines.count).keys()].map((line) => text.slice(lines.start(line), lines.end(line)))).toEqual(text.split(/\r\n?|\n/));
      }),
    );
  });

  test('lines carried over edits are those of the text the edits make', () => {
    const part = fc.record({ kept: fc.string({ unit: fc.constantFrom('\n', 'x'), maxLength: 5 }), cut: fc.string({ unit: fc.constantFrom('\n', 'x'), minLength: 1, maxLength: 3 }), to: fc.string({ unit: fc.constantFrom('\n', 'y', '\r'), maxLength: 3 }) });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), fc.boolean(), (parts, asked) => {
        const before = viewOf(parts.map(({ kept, cut }) => kept + cut).join(''));
        if (asked) expect(before.lines.count).toBeGreaterThan(0);
        let at = 0;
        const edits = parts.map(({ kept, cut, to }): Edit => ({ viewStart: (at += kept.length), viewEnd: (at += cut.length), to, by: 'chars/space' }));
        const text = parts.map(({ kept, to }) => kept + to).join('');
        const { lines } = viewAfter(before, text, edits);
        expect([...Array(lines.count).keys()].map((line) => text.slice(lines.start(line), lines.end(line)))).toEqual(text.split(/\r\n?|\n/));
      }),
    );
  });

  test('the line index is made once, when asked for', () => {
    const view = viewOf('一\n二');
    expect(view.lines).toBe(view.lines);
    expect(view.lines.count).toBe(2);
  });

  test('places of an empty text', () => {
    const positions = positionsOf(identityLedger(0));
    expect([positions.sourceOf(0, 0), positions.sourceOf(0, 3), positions.viewOf(5)]).toEqual([[0, 0], [0, 0], 0]);
  });

  test('an empty span behind the text stands behind the last surviving character', () => {
    const positions = positionsOf(compose(identityLedger(6), edits('A0-1 A4-6')));
    expect([positions.sourceOf(3, 3), positions.sourceOf(0, 0), positions.viewOf(0)]).toEqual([[4, 4], [1, 1], 0]);
  });
});
