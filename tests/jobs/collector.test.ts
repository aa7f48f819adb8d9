import { describe, expect, test } from '@jest/globals';
import { Collector, collector, type Collect } from '../../src/corpus/jobs/collector';

const MEGABYTE = 1024 * 1024;

/** The kinds of collections a collector asks for. V8 may collect by itself at any time, so that memory cannot be asked here. */
function asked(): { readonly kinds: string[]; readonly collect: Collect } {
  const kinds: string[] = [];
  return { kinds, collect: (options) => kinds.push(options?.type ?? 'all') };
}

describe('the collector', () => {
  test('collects all once, and young objects after so many bytes', () => {
    const { kinds, collect } = asked();
    const one = new Collector(collect);
    one.came(7 * MEGABYTE);
    expect(kinds).toEqual(['all']);
    one.came(MEGABYTE);
    expect(kinds).toEqual(['all', 'minor']);
    one.came(7 * MEGABYTE);
    expect(kinds).toEqual(['all', 'minor']);
    one.came(20 * MEGABYTE);
    expect(kinds).toEqual(['all', 'minor', 'minor']);
  });

  test('does not count what was handed on', () => {
    const { kinds, collect } = asked();
    const one = new Collector(collect);
    for (let n = 0; n < 40; n++) {
      one.came(MEGABYTE);
      one.went(MEGABYTE);
    }
    expect(kinds).toEqual(['all']);
  });

  test('has V8 collect, and leaves no function behind', () => {
    const collect = collector();
    expect(typeof collect).toBe('function');
    expect(() => collect?.({ type: 'minor' })).not.toThrow();
    expect('gc' in globalThis).toBe(false);
  });

  test('does without where there is nothing to collect with', () => {
    expect(() => new Collector(null).came(100 * MEGABYTE)).not.toThrow();
  });
});
