import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { viewOf } from '../src/ledger/view';
import { lineAt } from '../src/stripper/strip/line-text';
import { voicesOfLine } from '../src/stripper/voice/line-voices';

/*
 * Lines by writers who had read nothing, of which none was fitted on: whole worlds of sellers and pages, and documents' lines
 * chosen because a filter could mistake them. What the voices alone say of a line, without what guards documents around them.
 */

const linesOf = (voice: string): string[] => readFileSync(join(__dirname, '../fixtures/quality/voices', `${voice}.txt`), 'utf8').split('\n').filter((line) => line !== '');

/** Share of lines that sound more foreign than this. */
function shareAbove(voice: string, least: number): number {
  const lines = linesOf(voice);
  const above = lines.filter((line) => {
    const { seller, page } = voicesOfLine(lineAt(viewOf(line), 0));
    return Math.max(seller, page) > least;
  });
  return above.length / lines.length;
}

describe('lines nobody fitted on', () => {
  test.each([['seller', 0, 0.55], ['page', 0, 0.73]])('of the lines of %s so many sound foreign (above %d)', (voice, least, share) => {
    expect(shareAbove(voice, least)).toBeGreaterThanOrEqual(share);
  });

  test.each([[0, 0.17], [1, 0.065], [1.6, 0.035]])('of documents’ lines at most so many do (above %d)', (least, share) => {
    expect(shareAbove('document', least)).toBeLessThanOrEqual(share);
  });
});
