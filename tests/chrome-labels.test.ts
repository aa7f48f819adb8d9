import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { labelAt, nextLabel } from '../src/stripper/strip/chrome-labels';
import { labelWords, strongWords } from '../src/stripper/strip/chrome-patterns';
import { LABEL, NEXT_LABEL } from './label-patterns';

/** Lines of labels, their beginnings, blanks and what stands around them. */
const word = fc.constantFrom(...labelWords, ...strongWords);
const spaced = fc.tuple(word, fc.array(fc.nat({ max: 5 }), { maxLength: 8 })).map(([text, gaps]) => [...text].map((one, i) => one + ' '.repeat(gaps[i] ?? 0)).join(''));
const cut = fc.tuple(word, fc.nat({ max: 4 })).map(([text, length]) => text.slice(0, length));
const sign = fc.constantFrom(':', ' :', '    :', '://', '是:', ' 是: ', '[', '【', '[ ', '【   ', ']', ' 】', '   ]', '|', '\t', ' ', '  ', '张三', '2024-03-01', '。', '{', '信源:', '字号 [');
const line = fc.array(fc.oneof(word, spaced, cut, sign, sign), { maxLength: 14 }).map((parts) => parts.join(''));

describe('labels', () => {
  test('are those of the pattern, at every place of a line', () => {
    fc.assert(fc.property(line, (text) => {
      for (let at = 0; at <= text.length; at++) {
        LABEL.lastIndex = at;
        const found = LABEL.exec(text);
        expect(labelAt(text, at)).toEqual(found === null ? null : { name: found[1]?.replaceAll(' ', ''), end: at + found[0].length });
      }
    }), { numRuns: 400 });
  });

  test('end a value where the pattern does', () => {
    fc.assert(fc.property(line, (text) => {
      for (let at = 0; at <= text.length; at++) {
        NEXT_LABEL.lastIndex = at;
        expect(nextLabel(text, at)).toBe(NEXT_LABEL.exec(text)?.index ?? -1);
      }
    }), { numRuns: 400 });
  });

  test('are told from words that begin or go on like them', () => {
    expect(labelAt('发布 时间 : 2024', 0)).toEqual({ name: '发布时间', end: 8 });
    expect(labelAt('来源于网络', 0)).toBeNull();
    expect(labelAt('来源://a', 0)).toBeNull();
    expect(labelAt('[来源]本站', 1)).toEqual({ name: '来源', end: 4 });
    expect(labelAt('来源]本站', 0)).toBeNull();
    expect(nextLabel('张三 责任编辑:李四', 0)).toBe(3);
    expect(nextLabel('责任编辑李四', 0)).toBe(-1);
  });
});
