import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { commonSimplified, commonTraditional, veryCommonSimplified, veryCommonTraditional } from '../src/loader/common-characters';
import { encode } from '../src/loader/encode';
import { load, type LoadOptions } from '../src/loader/load';
import { simplifiedTexts, traditionalTexts } from './loader-texts';

const options: LoadOptions = { path: 'a.txt', encoding: null, maxBytes: 1 << 28 };
const ENCODINGS = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;

/** By iconv-lite alone, so that the loader is not checked against itself. */
const bytesOf = (text: string, encoding: string): Buffer => iconv.encode(text, encoding, { addBOM: false });
const inBig5 = (text: string): boolean => iconv.decode(bytesOf(text, 'big5'), 'big5') === text;

const simplified = [...(veryCommonSimplified + commonSimplified)];
const traditional = [...(veryCommonTraditional + commonTraditional)].filter(inBig5);
const shared = simplified.filter(inBig5);
const han = (characters: string[]): fc.Arbitrary<string> => fc.array(fc.constantFrom(...characters), { minLength: 30, maxLength: 120 }).map((all) => all.join(''));

test('thirty or more common characters are read right in every encoding', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ENCODINGS), han([...simplified, ...traditional]), han([...traditional, ...shared]), (encoding, any, hant) => {
      const text = encoding === 'big5' ? hant : any;
      const result = load(bytesOf(text, encoding), options);
      expect(result).toMatchObject({ ok: true, document: { encoding, text, byteExact: true } });
    }),
    { numRuns: 300 },
  );
});

test('a text cut at any byte is still read in its encoding', () => {
  for (const encoding of ENCODINGS) {
    const texts = Object.values(encoding === 'big5' ? traditionalTexts : { ...simplifiedTexts, ...traditionalTexts });
    for (const text of texts) {
      const whole = bytesOf(text, encoding);
      for (let end = 100; end < whole.length; end += 7) {
        const bytes = whole.subarray(0, end);
        const result = load(bytes, options);
        if (!result.ok) throw new Error(`${encoding} cut at ${end}: ${result.failure.rule} “${text.slice(0, 10)}”`);
        expect(result.document.encoding).toBe(encoding);
        expect(result.document.byteExact).toBe(bytesOf(result.document.text, encoding).equals(bytes));
        expect(result.remarks.length).toBe(result.document.byteExact ? 0 : 1);
      }
    }
  }
});

// In GB18030 and Big5 half a character lost shifts all pairs up to the next ASCII character; here, to the end of the line.
test('one byte lost or changed in one line leaves the encoding standing', () => {
  const cases = fc.record({ encoding: fc.constantFrom('utf-8', 'gb18030', 'big5'), which: fc.nat(), at: fc.nat(), byte: fc.integer({ min: 0x80, max: 0xff }), isLost: fc.boolean() });
  fc.assert(
    fc.property(cases, ({ encoding, which, at, byte, isLost }) => {
      const texts = Object.values(encoding === 'big5' ? traditionalTexts : simplifiedTexts);
      const whole = bytesOf(`${texts[which % texts.length]}${texts[(which + 1) % texts.length]}`.replace(/[，。：；]/g, '$&\n'), encoding);
      const place = at % whole.length;
      const bytes = Buffer.concat([whole.subarray(0, place), Buffer.from(isLost ? [] : [byte]), whole.subarray(place + 1)]);
      expect(load(bytes, options)).toMatchObject({ ok: true, document: { encoding } });
    }),
    { numRuns: 300 },
  );
});

test('any bytes give a text or a failure, and byteExact keeps its word', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.array(fc.integer({ min: 0x80, max: 0xff }), { maxLength: 200 }).map((all) => Uint8Array.from(all)),
    fc.string({ unit: 'binary', maxLength: 200 }).map((text) => new Uint8Array(Buffer.from(text, 'utf16le'))),
    fc.tuple(fc.constantFrom('\ufeff', '%PDF', 'PK\x03\x04', '<html>', 'GIF89a', 'BM', 'MZ', '\u0000', 'From: a\n'), fc.uint8Array({ maxLength: 60 })).map(([head, tail]) => Uint8Array.from([...Buffer.from(head), ...tail])),
  );
  fc.assert(
    fc.property(bytes, fc.constantFrom(null, 'gbk', 'big5', 'utf-8', 'utf-16', 'utf-16be', 'windows-1252', 'shift_jis'), (input, encoding) => {
      const result = load(input, { ...options, encoding });
      if (!result.ok) return expect(result.failure.rule).toMatch(/^load\//);
      const { document } = result;
      expect(document.bytes).toBe(input.length);
      if (document.byteExact) expect(Buffer.from(encode(document.text, document.encoding)).equals(input)).toBe(true);
      return undefined;
    }),
    { numRuns: 1500 },
  );
});
