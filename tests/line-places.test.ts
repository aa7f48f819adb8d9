import { describe, expect, test } from '@jest/globals';
import { LinePlaces } from '../src/validator/place';

describe('the piece of a line that shows a finding', () => {
  test('begins in front of a character of two units, not inside it', () => {
    const text = `${'𠮷'.repeat(20)}错误${'𠮷'.repeat(40)}`;
    for (const from of [40, 41]) {
      const { frame } = new LinePlaces(text).placeOf([from, 42]);
      expect(frame?.text).not.toMatch(/^[\udc00-\udfff]/);
      expect(frame?.text.slice(frame.start, frame.end)).toBe(text.slice(from, 42));
    }
  });

  test('begins at the beginning of its line, and 24 units in front of what is meant where characters are of one unit', () => {
    expect(new LinePlaces('𠮷\n错误').placeOf([3, 5]).frame).toEqual({ text: '错误', start: 0, end: 2 });
    expect(new LinePlaces(`${'好'.repeat(30)}错误`).placeOf([30, 32]).frame).toEqual({ text: `${'好'.repeat(24)}错误`, start: 24, end: 26 });
  });
});
