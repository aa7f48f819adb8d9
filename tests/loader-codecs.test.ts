import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { decode } from '../src/loader/decode';
import { encodeAndKeep, encodeUtf8, takeUtf8 } from '../src/ledger/utf8';
import { isSureOf, readings } from '../src/loader/score';

const joined = (parts: fc.Arbitrary<readonly number[]>): fc.Arbitrary<Uint8Array> => fc.array(parts, { maxLength: 60 }).map((all) => Uint8Array.from(all.flat()));
const byte = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });
const digit = byte(0x30, 0x39);
const code = {
  ascii: byte(0, 0x7f).map((one) => [one]),
  pair: fc.tuple(byte(0x81, 0xfe), byte(0x40, 0xfe)).map((both) => [...both]),
  quad: fc.tuple(byte(0x81, 0x84), digit, byte(0x81, 0xfe), digit).map((all) => [...all]),
  astral: fc.tuple(byte(0x90, 0xe3), digit, byte(0x81, 0xfe), digit).map((all) => [...all]),
  twoWays: fc.constantFrom([0x80], [0xa2, 0xe3], [0xa3, 0xa0], [0xa6, 0xd9], [0xfe, 0x59], [0x84, 0x31, 0x82, 0x36], [0x84, 0x31, 0xa4, 0x37]),
  any: byte(0, 0xff).map((one) => [one]),
  tag: fc.constantFrom('<p>', '<', '<td class="a">', '<br/>\r\n').map((tag) => [...Buffer.from(tag)]),
};

describe('GB18030', () => {
  const node = new TextDecoder('gb18030', { ignoreBOM: true });
  test.each([
    ['plain codes', fc.oneof(code.ascii, code.pair, code.quad)],
    ['codes of every kind', fc.oneof(code.pair, code.quad, code.astral, code.twoWays)],
    ['any bytes among them', fc.oneof(code.pair, code.quad, code.any)],
    ['codes between tags', fc.oneof(code.tag, code.ascii, code.pair, code.quad, code.any)],
  ])('%s are read as Node reads them', (_, kind) => {
    fc.assert(fc.property(joined(kind), (bytes) => expect(decode(bytes, 'gb18030').text).toBe(node.decode(bytes))), { numRuns: 500 });
  });
  test('a text longer than a chunk is whole, whatever stands on the border', () => {
    for (const shift of [0, 1, 2, 3]) {
      const bytes = Buffer.concat([Buffer.alloc(shift, 0x41), ...Array.from({ length: 70_000 }, () => Buffer.of(0xc4, 0xe3, 0x81, 0x30, 0x84, 0x32, 0x3c, 0x61, 0x62, 0x63, 0x64, 0x65)), Buffer.of(0x90, 0x30, 0x81, 0x30, 0xc4)]);
      expect(decode(bytes, 'gb18030').text === node.decode(bytes)).toBe(true);
    }
  });
  test('it is sure of only where reading in every encoding comes to the same', () => {
    const short = fc.oneof(joined(fc.oneof(code.ascii, code.pair)), fc.string({ unit: fc.constantFrom(...'的一是政府工作报告，。为') }).map((text) => new Uint8Array(Buffer.from(text, 'utf16le'))), joined(code.any));
    const long = fc.tuple(fc.array(short, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 40 })).map(([parts, times]) => new Uint8Array(Buffer.concat(Array.from({ length: times }, () => parts).flat())));
    fc.assert(
      fc.property(fc.oneof(short, long), fc.boolean(), fc.integer({ min: -16, max: -4 }), (bytes, isCut, fit) => {
        const [best, second] = readings(bytes, isCut, false);
        const isFirst = best?.encoding === 'gb18030' && best.fit >= fit && best.likelihood - (second?.likelihood ?? 0) >= 12;
        expect(isSureOf('gb18030', bytes, isCut, fit, 12)).toBe(isFirst);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('UTF-8', () => {
  const encoder = new TextEncoder();
  test('any units are written as the encoder writes them, half a pair as U+FFFD', () => {
    const units = fc.array(fc.oneof(fc.integer({ min: 0, max: 0xffff }), fc.integer({ min: 0xd800, max: 0xdfff })), { maxLength: 40 }).map((all) => String.fromCharCode(...all));
    fc.assert(fc.property(fc.oneof(units, fc.string({ unit: 'binary' })), (text) => expect(encodeUtf8(text).equals(encoder.encode(text))).toBe(true)), { numRuns: 1000 });
  });
  test('so is a text of a megabyte', () => {
    for (const text of ['政府工作报告\u{20000}'.repeat(100_000), `${'a'.repeat(999_999)}\ud800`]) expect(encodeUtf8(text).equals(encoder.encode(text))).toBe(true);
  });

  test('bytes that are kept are given for their own text alone, and once', () => {
    const kept = encodeAndKeep('甲乙');
    expect(takeUtf8('甲丙')?.toString()).toBe('甲丙');
    expect(takeUtf8('甲乙')).not.toBe(kept);
    const again = encodeAndKeep('甲乙');
    expect(takeUtf8('甲乙')).toBe(again);
    expect(encodeAndKeep('甲\ud800').toString()).toBe('甲\ufffd');
    expect(takeUtf8('甲\ud800')).toBeNull();
  });
});
