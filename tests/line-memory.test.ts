import { describe, expect, test } from '@jest/globals';
import { LineMemory, remembered } from '../src/stripper/strip/line-memory';

describe('the memory of short lines', () => {
  test('asks once of the same words', () => {
    const asked: string[] = [];
    const ends = remembered((words) => {
      asked.push(words);
      return words.endsWith('报告');
    });
    expect([ends('工作报告'), ends('工作总结'), ends('工作报告'), ends('工作总结')]).toEqual([true, false, true, false]);
    expect(asked).toEqual(['工作报告', '工作总结']);
  });

  test('keeps no long lines', () => {
    let asked = 0;
    const count = remembered((words) => ({ length: words.length, nth: ++asked }));
    const long = '长'.repeat(251);
    expect([count(long).nth, count(long).nth]).toEqual([1, 2]);
  });

  test('keeps some thousands', () => {
    const memory = new LineMemory<number>();
    for (let nth = 0; nth <= 4000; nth++) memory.keep(`第${nth}条`, nth);
    expect(memory.get('第0条')).toBeUndefined();
    expect(memory.get('第4000条')).toBe(4000);
  });
});
