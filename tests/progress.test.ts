import { describe, expect, jest, test } from '@jest/globals';
import { Progress } from '../src/cli/progress';
import { clockOf } from '../src/cli/results';
import { Gathering } from './cli-run';

describe('progress', () => {
  /** What is written when it is asked to show something at these moments, in milliseconds. */
  function shownAt(times: readonly number[], { terminal, env = {}, wanted = true }: { terminal: boolean; env?: NodeJS.ProcessEnv; wanted?: boolean }): string {
    let now = 1000;
    const clock = jest.spyOn(process, 'uptime').mockImplementation(() => now / 1000);
    const output = new Gathering(terminal);
    const progress = new Progress(output, wanted, env);
    for (const time of times) {
      now = 1000 + time;
      progress.show(() => `at ${time}`);
    }
    clock.mockRestore();
    return output.text();
  }

  test('is drawn over where a person looks', () => {
    expect(shownAt([0, 50, 150], { terminal: true })).toBe('\r\u001b[Kat 0\r\u001b[Kat 150');
  });

  test('is a plain line every 30 seconds in a log', () => {
    expect(shownAt([0, 29_000, 30_000, 45_000, 61_000], { terminal: false })).toBe('at 30000\nat 61000\n');
  });

  test.each([true, false])('is not there under CI, nor when nobody wants it (terminal: %s)', (terminal) => {
    expect(shownAt([0, 70_000], { terminal, env: { CI: '1' } })).toBe('');
    expect(shownAt([0, 70_000], { terminal, wanted: false })).toBe('');
    expect(shownAt([70_000], { terminal, env: { CI: 'false' } })).toContain('at 70000');
  });

  test.each([[0.4, '0:00'], [65, '1:05'], [3599.7, '1:00:00'], [36_061, '10:01:01']])('%d s are %s', (seconds, clock) => {
    expect(clockOf(seconds)).toBe(clock);
  });
});
