import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, test } from '@jest/globals';
import { inOrder } from '../../src/corpus/jobs/in-order';

const items = (sizes: readonly number[]) => sizes.map((bytes, at) => ({ at, bytes }));

describe('inOrder', () => {
  test('gives results in the order of the items, whichever is done first', async () => {
    const got: number[] = [];
    const start = async ({ at }: { at: number }): Promise<number> => {
      await wait(at % 3 === 0 ? 6 : 1);
      return at;
    };
    for await (const [, result] of inOrder(items(new Array<number>(12).fill(1)), start, { items: 5, bytes: 100 })) got.push(result);
    expect(got).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  });

  test.each([[{ items: 3, bytes: 1000 }, 3], [{ items: 10, bytes: 20 }, 2], [{ items: 10, bytes: 1 }, 1]])('starts no more ahead of a slow consumer than %j', async (ahead, most) => {
    let started = 0;
    let taken = 0;
    let highest = 0;
    const start = (): Promise<void> => {
      highest = Math.max(highest, ++started - taken);
      return Promise.resolve();
    };
    for await (const _ of inOrder(items(new Array<number>(20).fill(10)), start, ahead)) {
      await wait(1);
      taken++;
    }
    expect([started, highest]).toEqual([20, most]);
  });

  test('a failure comes at the place of its item', async () => {
    const got: number[] = [];
    const start = ({ at }: { at: number }): Promise<number> => (at === 2 ? Promise.reject(new Error('third')) : Promise.resolve(at));
    await expect((async () => {
      for await (const [, result] of inOrder(items([1, 1, 1, 1]), start, { items: 9, bytes: 9 })) got.push(result);
    })()).rejects.toThrow('third');
    expect(got).toEqual([0, 1]);
  });
});
