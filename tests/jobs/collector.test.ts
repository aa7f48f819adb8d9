import { describe, expect, test } from '@jest/globals';
import { Collector } from '../../src/corpus/jobs/collector';

const MEGABYTE = 1024 * 1024;

function arrays(count: number): number {
  let length = 0;
  for (let n = 0; n < count; n++) length += new Uint8Array(MEGABYTE).length;
  return length;
}

describe('the collector', () => {
  test('lets arrays go that nobody holds, after so many bytes', () => {
    const collector = new Collector();
    arrays(24);
    const before = process.memoryUsage().arrayBuffers;
    // What the first finds is counted off by the second.
    for (let n = 0; n < 4; n++) collector.came(8 * MEGABYTE);
    expect(process.memoryUsage().arrayBuffers).toBeLessThan(before - 12 * MEGABYTE);
  });

  test('leaves no function behind', () => {
    new Collector().came(16 * MEGABYTE);
    expect('gc' in globalThis).toBe(false);
  });
});
