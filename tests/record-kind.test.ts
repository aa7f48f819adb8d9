import { expect, test } from '@jest/globals';
import { kindOfRecord } from '../src/corpus/record-kind';

const source = { path: 'a.txt' };

test.each<[unknown, ReturnType<typeof kindOfRecord>]>([
  [{ schema: 'reportkit/report@1', source }, 'report'],
  [{ schema: 'reportkit/stable@1', source }, 'stable'],
  [{ schema: 'reportkit/failure@1', source, error: { rule: 'load/empty' } }, 'failure'],
  [{ schema: 'reportkit/failure@1', source }, null],
  [{ schema: 'reportkit/report@1', source: {} }, null],
  [{ schema: 'reportkit/report@1', source: null }, null],
  [{ schema: 'reportkit/report@2', source }, null],
  [{ source }, null],
  [['reportkit/report@1'], null],
  [null, null],
  ['reportkit/report@1', null],
])('%j is %j', (value, kind) => {
  expect(kindOfRecord(value)).toBe(kind);
});
