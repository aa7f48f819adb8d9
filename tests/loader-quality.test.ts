import { expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { load, type LoadOptions } from '../src/loader/load';
import { simplifiedTexts, traditionalTexts } from './loader-texts';

const options: LoadOptions = { path: 'a.txt', encoding: null, maxBytes: 1 << 28 };
const simplified = Object.values(simplifiedTexts).join('\n');
const traditional = Object.values(traditionalTexts).join('\n');
const ENCODINGS = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const;

interface Share {
  cases: number;
  right: number;
  refused: number;
  wrong: string[];
}

/** Loads windows of a text in one encoding; windows with less than half Chinese characters, or that Big5 lacks, are left out. */
function sharesOf(text: string, encoding: string, size: number): Share {
  const share: Share = { cases: 0, right: 0, refused: 0, wrong: [] };
  for (let at = 0; at + size <= text.length; at += 3) {
    const window = text.slice(at, at + size);
    const bytes = iconv.encode(window, encoding, { addBOM: false });
    if ((window.match(/[\u3400-\u9fff]/g)?.length ?? 0) < size / 2 || iconv.decode(bytes, encoding) !== window) continue;
    share.cases++;
    const result = load(bytes, options);
    if (!result.ok) share.refused++;
    else if (result.document.encoding === encoding && result.document.text === window) share.right++;
    else share.wrong.push(`${window} as ${result.document.encoding}`);
  }
  return share;
}

// Least share of windows that must be read right, by the number of characters. The rest is refused, never wrong.
const FLOORS = { 8: 0.98, 12: 0.985, 16: 0.99, 30: 1, 60: 1, 200: 1 };

test.each(Object.entries(FLOORS).flatMap(([size, floor]) => ENCODINGS.map((encoding) => [encoding, Number(size), floor] as const)))('%s, %i characters', (encoding, size, floor) => {
  const parts = [sharesOf(traditional, encoding, size), ...(encoding === 'big5' ? [] : [sharesOf(simplified, encoding, size)])];
  for (const { cases, right, wrong } of parts) {
    expect(cases).toBeGreaterThan(100);
    if (size >= 16) expect(wrong).toEqual([]);
    expect(wrong.length / cases).toBeLessThanOrEqual(0.01);
    expect(right / cases).toBeGreaterThanOrEqual(floor);
  }
});
