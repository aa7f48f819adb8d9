import Ajv2020 from 'ajv/dist/2020';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { stableSchema } from '../src/model/stable-schema';
import { jsonSchema, problemsOf } from '../src/model/report-schema';
import { Folder, records } from './cli-run';

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
  folder.write('d/a.txt', '某县关于工作的报告\n一、总体情况##paidbegin##\n根据《某某条例》（某发〔2020〕3号），一是抓落实。二是抓督查。\n表格\n某县人民政府\n2023年11月21日\n').write('d/b.txt', '').write('d/c.png', Buffer.from('89504e470d0a1a0a', 'hex'));
});
afterEach(() => folder.remove());

const FORBIDDEN = ['tool', 'span', 'ledger', 'counts', 'diagnostics', 'provenance', 'chars', 'offsets'];

test('clean --stable writes what the document is and says, and nothing an upgrade may change', async () => {
  const { code, stdout } = await folder.run(['clean', 'd', '--stable', '--max-failures', 'all']);
  expect(code).toBe(0);
  const [a, b, failure] = records(stdout) as unknown as Record<string, unknown>[];
  const keys = new Set<string>();
  JSON.stringify(a, (key: string, value: unknown) => { keys.add(key); return value; });
  for (const key of FORBIDDEN) expect([key, keys.has(key)]).toEqual([key, false]);
  expect(a).toMatchObject({ schema: 'reportkit/stable@1', source: { path: 'a.txt' }, metadata: { date: '2023-11-21' } });
  expect(failure).toMatchObject({ schema: 'reportkit/failure@1' });
  const valid = new Ajv2020({ strict: true, strictTuples: false, strictTypes: false, allErrors: true }).compile(jsonSchema('stable'));
  for (const record of [a, b]) {
    expect([valid(record), valid.errors]).toEqual([true, null]);
    expect(problemsOf(stableSchema, record)).toEqual([]);
  }
});

test('two settings that give one text give one file; folders, arrays and packed lines say the same', async () => {
  await folder.run(['clean', 'd/a.txt', '-o', 'one', '--stable']);
  await folder.run(['clean', 'd/a.txt', '-o', 'two', '--stable', '--rule', 'suspect/mask=off', '--ledger', 'full', '--offsets', 'codepoint']);
  expect(folder.read('one/d/a.txt.json')).toBe(folder.read('two/d/a.txt.json'));
  const line = (await folder.run(['clean', 'd/a.txt', '--stable'], { stdoutIsTerminal: true })).stdout;
  expect(JSON.parse(line)).toEqual(JSON.parse(folder.read('one/d/a.txt.json')));
  expect(JSON.parse((await folder.run(['clean', 'd/a.txt', '--stable', '-f', 'json'])).stdout)).toEqual(JSON.parse(line));
});

test('is about JSON only', async () => {
  const ran = await folder.run(['clean', 'd/a.txt', '--stable', '-f', 'text']);
  expect(ran.code).toBe(2);
  expect(ran.stderr).toContain('--stable is about JSON records');
});

test('restore says that it cannot, validate what it does not check', async () => {
  await folder.run(['clean', 'd/a.txt', '-o', 's.ndjson', '--stable']);
  const restored = await folder.run(['restore', 's.ndjson', '--check']);
  expect(restored.code).toBe(1);
  expect(restored.stderr).toContain('written with clean --stable, without a ledger');
  const checked = await folder.run(['validate', 's.ndjson']);
  expect(checked).toMatchObject({ code: 0, stdout: '' });
  expect(checked.stderr).toContain('their sources cannot be restored');
  folder.write('t.ndjson', folder.read('s.ndjson').replace('"text":"', '"text":"改'));
  const changed = await folder.run(['validate', 't.ndjson']);
  expect(changed.code).toBe(1);
  expect(changed.stdout).toContain('report/ledger');
});

test('explain, chunks and overview say what a stable record lacks, and of a failure record that it is one', async () => {
  await folder.run(['clean', 'd/a.txt', '-o', 's.ndjson', '--stable']);
  for (const command of ['explain', 'chunks', 'overview']) {
    const { code, stderr } = await folder.run([command, 's.ndjson']);
    expect(code).toBe(3);
    expect(stderr).toContain('d/a.txt: written with clean --stable, which leaves out what this command needs');
    expect(stderr).not.toContain('no report of reportkit');
  }
  folder.write('a.jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]));
  await folder.run(['clean', 'a.jpg', '-o', 'f.ndjson', '--max-failures', 'all']);
  expect((await folder.run(['explain', 'f.ndjson'])).stderr).toContain('a.jpg: a failure record');
});
