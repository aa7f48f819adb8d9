import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shardIn } from '../src/cli/shard';
import { shardOfPath } from '../src/corpus/shards/choice';
import type { ShardFacts } from '../src/corpus/shards/facts';
import { mergedRows } from '../src/corpus/shards/merge';
import { UsageError } from '../src/catalogue/usage-error';
import { Folder, pathsOf, type Ran } from './cli-run';

let folder: Folder;
beforeEach(() => { folder = new Folder(); });
afterEach(() => folder.remove());

/** Names that sort differently in UTF-16 and UTF-8, that CSV quotes and guards, and that one file system takes for one. */
const NAMES = ['a.txt', 'A.txt', '=1+1.txt', '-2.txt', 'x, "y".txt', 'b/一.txt', 'b/二.txt', 'b/𠮷.txt', 'b/｡.txt', 'c d/e (1).txt', 'z.txt', '年报/2019.txt', '年报/2020.txt', '年报/2021.txt', '年报/2022.txt'];

function corpus(): void {
  for (const name of NAMES) folder.write(`in/${name}`, `关于${name.length}号工作的报告\n一、总体情况\n今年以来，各项工作"进展"顺利，\n成效明显。\n二、下一步打算\n继续推进。\n`);
  folder.write('in/b/坏.txt', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 1]));
}

async function shards(count: number, ending: string, ...options: string[]): Promise<Ran[]> {
  const runs: Ran[] = [];
  for (let index = 1; index <= count; index++) {
    runs.push(await folder.run(['clean', 'in', '--shard', `${index}/${count}`, '-o', `s/${index}${ending}`, '--max-failures', 'all', ...options]));
  }
  return runs;
}

const facts = (name: string): ShardFacts => JSON.parse(folder.read(`${name}.shard.json`)) as ShardFacts;

describe('which shard a path is in', () => {
  test('is its hash: a fixed answer, from 1 to n, and each path is in one', () => {
    expect(['a.txt', 'b/一.txt', '年报/2019.txt'].map((path) => shardOfPath(path, 1000))).toEqual([47, 792, 905]);
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 1000 }), (path, count) => {
      const shard = shardOfPath(path, count);
      expect(Number.isInteger(shard) && shard >= 1 && shard <= count).toBe(true);
    }));
  });

  test('is about the same number of paths', () => {
    const sizes = [0, 0, 0, 0, 0, 0, 0, 0];
    for (let n = 0; n < 8000; n++) sizes[shardOfPath(`年报/${n}.txt`, 8) - 1]!++;
    for (const size of sizes) expect(Math.abs(size - 1000)).toBeLessThan(150);
  });

  test('is the same for names that a file system takes for one, and for what is put behind them', () => {
    expect(shardOfPath('d/A.TXT', 97)).toBe(shardOfPath('d/a.txt', 97));
    expect(shardOfPath('d/a.txt~2', 97)).toBe(shardOfPath('d/a.txt', 97));
  });
});

describe('--shard', () => {
  test('parts the inputs, and files that come later move none of them', async () => {
    corpus();
    const before = (await shards(3, '.ndjson')).map((_, i) => pathsOf(folder.read(`s/${i + 1}.ndjson`)));
    expect(before.flat().sort()).toEqual([...NAMES, 'b/坏.txt'].sort());
    for (let n = 0; n < 9; n++) folder.write(`in/new/${n}.txt`);
    await shards(3, '.ndjson');
    const after = [1, 2, 3].map((i) => pathsOf(folder.read(`s/${i}.ndjson`)).filter((path) => !path.startsWith('new/')));
    expect(after).toEqual(before);
  });

  test.each(['0/4', '5/4', '1/0', '1', '1/', '/4', '1.5/4', '-1/4', 'a/b', '1/4/2', '', 'Auto'])('%j is refused', async (value) => {
    folder.write('in/a.txt');
    const ran = await folder.run(['clean', 'in', '--shard', value, '-o', 's.ndjson']);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toMatch(/--shard|There is no shard/);
    expect(existsSync(join(folder.path, 's.ndjson'))).toBe(false);
  });

  test('a shard without documents is a run: an empty file, and 0', async () => {
    folder.write('in/a.txt');
    const runs = await shards(5, '.ndjson');
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0, 0, 0]);
    expect([1, 2, 3, 4, 5].map((i) => folder.read(`s/${i}.ndjson`).length).filter((length) => length === 0)).toHaveLength(4);
    expect([1, 2, 3, 4, 5].map((i) => facts(`s/${i}.ndjson`).inputs)).toEqual(Array.from({ length: 5 }, (_, i) => ({ total: 1, own: shardOfPath('a.txt', 5) === i + 1 ? 1 : 0, sha256: facts('s/1.ndjson').inputs.sha256 })));
    expect((await folder.run(['merge', 's', '-o', 'all.ndjson'])).code).toBe(0);
    // No input at all stays a mistake.
    expect((await folder.run(['clean', 'in', '--include', '*.pdf', '--shard', '1/2', '-o', 'n.ndjson'])).code).toBe(2);
  });

  test('in one folder for all, as one run', async () => {
    corpus();
    await folder.run(['clean', 'in', '-o', 'whole', '--max-failures', 'all']);
    for (const i of [2, 1, 3]) await folder.run(['clean', 'in', '-o', 'parts', '--shard', `${i}/3`, '--max-failures', 'all']);
    const files = (name: string): string[] => readdirSync(join(folder.path, name), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json')).sort();
    expect(files('parts')).toEqual(files('whole'));
    for (const file of files('whole')) expect(folder.read(`parts/${file}`)).toBe(folder.read(`whole/${file}`));
  });

  test('does not write where other shards would read, or over another shard', async () => {
    corpus();
    const inside = await folder.run(['clean', 'in', '--shard', '1/2', '-o', 'in/1.ndjson']);
    expect(inside.code).toBe(2);
    expect(inside.stderr).toContain('the other shards would take it for an input');
    expect((await folder.run(['clean', '.', '--shard', '1/2', '-o', 'out'])).code).toBe(3);
    await shards(2, '.ndjson');
    const over = await folder.run(['clean', 'in', '--shard', '2/2', '-o', 's/1.ndjson']);
    expect(over.code).toBe(2);
    expect(over.stderr).toContain('s/1.ndjson holds shard 1/2 already');
  });

  test('says what it is beside its file, and nothing of the machine', async () => {
    corpus();
    await shards(2, '.ndjson', '--ledger', 'none');
    const written = facts('s/1.ndjson');
    expect(written).toMatchObject({ schema: 'reportkit/shard@1', tool: { name: 'reportkit' }, shard: { index: 1, count: 2 }, inputs: { total: 16 }, settings: { ledger: 'none', format: 'ndjson', holds: 'documents' } });
    expect(written.file).toEqual({ bytes: Buffer.byteLength(folder.read('s/1.ndjson')), sha256: createHash('sha256').update(folder.read('s/1.ndjson')).digest('hex') });
    expect(folder.read('s/1.ndjson.shard.json')).not.toContain(folder.path);
  });

  test('an interrupted shard does not say that it is whole', async () => {
    corpus();
    const aborted = AbortSignal.abort();
    await folder.run(['clean', 'in', '--shard', '1/2', '-o', 's/1.ndjson'], { signal: aborted });
    expect(existsSync(join(folder.path, 's/1.ndjson.shard.json'))).toBe(false);
  });
});

describe('--shard auto', () => {
  const array = (task: string, min: string, max: string, count: string, step = '1'): NodeJS.ProcessEnv => ({
    SLURM_JOB_ID: '7', SLURM_ARRAY_TASK_ID: task, SLURM_ARRAY_TASK_MIN: min, SLURM_ARRAY_TASK_MAX: max, SLURM_ARRAY_TASK_COUNT: count, SLURM_ARRAY_TASK_STEP: step,
  });

  test.each([
    [array('1', '1', '8', '8'), 1, 8], [array('8', '1', '8', '8'), 8, 8], [array('0', '0', '7', '8'), 1, 8], [array('7', '0', '7', '8'), 8, 8],
    [array('1', '1', '1', '1'), 1, 1], [array('0', '0', '0', '1', '4'), 1, 1],
    [{ JOB_COMPLETION_INDEX: '0', JOB_COMPLETIONS: '3' }, 1, 3], [{ JOB_COMPLETION_INDEX: '2', JOB_COMPLETIONS: '3' }, 3, 3],
  ])('%j is a shard', (env, index, count) => {
    expect(shardIn(env)).toEqual({ index, count });
  });

  test.each([
    [{}, 'neither a Slurm job array'],
    [{ SLURM_JOB_ID: '7' }, 'is no array'],
    [{ ...array('1', '1', '8', '8'), JOB_COMPLETION_INDEX: '0', JOB_COMPLETIONS: '8' }, 'at once'],
    [array('3', '3', '3', '1'), 'from 0 or 1 on'],
    [array('4', '3', '5', '3'), 'from 0 or 1 on'],
    [array('1', '1', '8', '3'), 'from 0 or 1 on'],
    [array('1', '1', '7', '4', '2'), 'from 0 or 1 on'],
    [array('9', '1', '8', '8'), 'outside of 1 to 8'],
    [array('0', '1', '8', '8'), 'outside of 1 to 8'],
    [array('x', '1', '8', '8'), 'SLURM_ARRAY_TASK_ID is “x”'],
    [{ SLURM_ARRAY_TASK_ID: '1' }, 'SLURM_ARRAY_TASK_MIN is “”'],
    [{ JOB_COMPLETION_INDEX: '0' }, 'JOB_COMPLETIONS'],
    [{ JOB_COMPLETION_INDEX: '3', JOB_COMPLETIONS: '3' }, 'outside of 0 to 2'],
    [{ JOB_COMPLETION_INDEX: '0', JOB_COMPLETIONS: '0' }, 'outside of'],
    [{ JOB_COMPLETION_INDEX: '-1', JOB_COMPLETIONS: '3' }, 'is “-1”'],
  ])('%j makes no sense', (env, message) => {
    expect(() => shardIn(env)).toThrow(UsageError);
    expect(() => shardIn(env)).toThrow(message);
  });

  test('reads the environment of the run', async () => {
    folder.write('in/a.txt');
    expect((await folder.run(['clean', 'in', '--shard', 'auto', '-o', 's.ndjson'], { env: array('2', '1', '4', '4') })).code).toBe(0);
    expect(facts('s.ndjson').shard).toEqual({ index: 2, count: 4 });
    expect((await folder.run(['clean', 'in', '--shard', 'auto', '-o', 't.ndjson'])).code).toBe(2);
  });
});

describe('merge', () => {
  test.each([
    ['.ndjson', []], ['.ndjson.gz', []], ['.jsonl', ['--stable']], ['.csv', []], ['.csv', ['--table', 'sections']], ['.ndjson', ['--offsets', 'codepoint', '--ledger', 'full']],
  ])('of %s %j gives the bytes, the summary and the exit code of one run', async (ending, options) => {
    corpus();
    const whole = await folder.run(['clean', 'in', '-o', `whole${ending}`, '--summary', 'whole.json', '--fail-on', 'info', '--max-failures', '1', ...options]);
    await shards(4, ending, ...options);
    const merged = await folder.run(['merge', 's', '-o', `all${ending}`, '--summary', 'all.json', '--fail-on', 'info', '--max-failures', '1']);
    expect(merged.code).toBe(whole.code);
    const read = (name: string): Buffer => readFileSync(join(folder.path, name));
    expect(read(`all${ending}`).equals(read(`whole${ending}`))).toBe(true);
    expect(folder.read('all.json')).toBe(folder.read('whole.json'));
    expect((await folder.run(['merge', 's', '-o', `b${ending}`])).code).toBe(3);
  });

  test('packs and unpacks, and holds failures in their place or apart', async () => {
    corpus();
    await folder.run(['clean', 'in', '-o', 'whole.ndjson', '--failures', 'whole-f.ndjson', '--max-failures', 'all']);
    for (const i of [1, 2]) await folder.run(['clean', 'in', '--shard', `${i}/2`, '-o', `s/${i}.ndjson`, '--failures', `f/${i}.ndjson`, '--max-failures', 'all']);
    await folder.run(['merge', 's', '-o', 'all.ndjson.gz']);
    expect(gunzipSync(readFileSync(join(folder.path, 'all.ndjson.gz'))).toString('utf8')).toBe(folder.read('whole.ndjson'));
    await folder.run(['merge', 'f/1.ndjson', 'f/2.ndjson', '-o', 'f.ndjson']);
    expect(folder.read('f.ndjson')).toBe(folder.read('whole-f.ndjson'));
    expect(pathsOf(folder.read('f.ndjson'))).toEqual(['b/坏.txt']);
    const mixed = await folder.run(['merge', 's/1.ndjson', 'f/2.ndjson', '-o', 'mixed.ndjson']);
    expect(mixed.code).toBe(2);
    expect(mixed.stderr).toContain('was made with');
  });

  test('takes files in any order, with what stands beside them, each once', async () => {
    corpus();
    await shards(3, '.ndjson');
    await folder.run(['merge', 's', '-o', 'a.ndjson']);
    await folder.run(['merge', 's/3.ndjson', 's/1.ndjson.shard.json', 's/1.ndjson', 's/2.ndjson', 's/2.ndjson', '-o', 'b.ndjson']);
    expect(folder.read('b.ndjson')).toBe(folder.read('a.ndjson'));
  });

  describe('refuses, says why, and writes nothing', () => {
    beforeEach(async () => {
      corpus();
      await shards(3, '.ndjson');
    });

    async function refused(...names: string[]): Promise<string> {
      const ran = await folder.run(['merge', ...names, '-o', 'all.ndjson']);
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(readdirSync(folder.path).sort()).toEqual(expect.not.arrayContaining(['all.ndjson']));
      const chinese = await folder.run(['merge', ...names, '-o', 'all.ndjson', '--lang', 'zh']);
      expect(chinese.stderr).toMatch(/[\u4e00-\u9fff]/);
      return ran.stderr;
    }

    test('other outputs in the folder do not matter where no shard is missing', async () => {
      folder.write('s/notes.ndjson', '{}\n');
      await folder.run(['merge', 's', '-o', 'all.ndjson']);
      expect(existsSync(join(folder.path, 'all.ndjson'))).toBe(true);
    });

    test('missing shards', async () => {
      expect(await refused('s/2.ndjson')).toContain('Missing of 3 shards: 1,3.');
    });

    test('a shard without proof, and what is no proof', async () => {
      unlinkSync(join(folder.path, 's/2.ndjson.shard.json'));
      expect(await refused('s/1.ndjson', 's/2.ndjson', 's/3.ndjson')).toContain('s/2.ndjson has no s/2.ndjson.shard.json beside it');
      expect(await refused('s')).toMatch(/Missing of 3 shards: 2\.[^]*s\/2\.ndjson has no s\/2\.ndjson\.shard\.json beside it/);
      folder.write('s/2.ndjson.shard.json', '{"schema":"reportkit/shard@1"}');
      expect(await refused('s')).toContain('s/2.ndjson.shard.json is not what clean --shard writes');
    });

    test('a half-written or changed shard, and one that is gone', async () => {
      const text = folder.read('s/1.ndjson');
      folder.write('s/1.ndjson', text.slice(0, text.length / 2));
      expect(await refused('s')).toContain('s/1.ndjson is not the file that was finished as shard 1/3');
      expect(await refused('s')).toMatch(/it has \d+ bytes and had \d+\./);
      folder.write('s/1.ndjson', text.replace('报', '抱'));
      expect(await refused('s')).toMatch(/s\/1\.ndjson is not the file that was finished as shard 1\/3: it has as many bytes, and its SHA-256 is [0-9a-f]{64} where it was [0-9a-f]{64}/);
      unlinkSync(join(folder.path, 's/1.ndjson'));
      expect(await refused('s')).toContain('s/1.ndjson is not there');
    });

    test('a shard that is there twice', async () => {
      folder.write('copy.ndjson', folder.read('s/2.ndjson')).write('copy.ndjson.shard.json', folder.read('s/2.ndjson.shard.json'));
      const said = await refused('s', 'copy.ndjson');
      expect(said).toContain('Shard 2/3 is there twice');
    });

    test.each([
      ['rules', ['--rule', 'strip/page-chrome=off'], 'with the rules sha256:'],
      ['settings', ['--ledger', 'none'], 'was made with ledger = '],
      ['forms', ['--stable'], 'was made with stable = '],
      ['languages', ['--lang', 'zh'], 'was made with language = '],
      ['inputs', ['--exclude', 'z.txt'], 'was chosen from 15 inputs'],
    ])('mixed %s', async (_what, options, message) => {
      await folder.run(['clean', 'in', '--shard', '3/3', '-o', 's/3.ndjson', '--max-failures', 'all', ...options]);
      expect(await refused('s')).toContain(message);
    });

    test('mixed divisions', async () => {
      await folder.run(['clean', 'in', '--shard', '3/4', '-o', 's/3.ndjson', '--max-failures', 'all']);
      expect(await refused('s')).toContain('one of 3');
    });

    test('another kind of output, one of the shards, and nothing', async () => {
      for (const output of ['all.csv', 'all', 'all.parquet', '-', 's/1.ndjson']) expect((await folder.run(['merge', 's', '-o', output])).code).toBe(2);
      expect((await folder.run(['merge', 's'])).code).toBe(2);
      expect((await folder.run(['merge'])).code).toBe(2);
      expect(await refused('in')).toContain('There is no shard in in');
      expect(await refused('nowhere')).toContain('nowhere is not there');
    });
  });

  test('reads rows of any length in any order of files', async () => {
    const line = (path: string, length: number): string => `${JSON.stringify({ schema: 'reportkit/report@1', tool: {}, source: { path }, text: '文'.repeat(length) })}\n`;
    await fc.assert(fc.asyncProperty(fc.uniqueArray(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), async (paths, count) => {
      const sorted = [...paths].sort((a, b) => Buffer.compare(Buffer.from(a), Buffer.from(b)));
      const rows = sorted.map((path, i) => line(path, (i * 7919) % 30_000));
      const names = Array.from({ length: count }, (_, i) => `p/${i}.ndjson`);
      names.forEach((name, i) => folder.write(name, rows.filter((_, at) => shardOfPath(sorted[at] ?? '', count) === i + 1).join('')));
      const read: Buffer[] = [];
      for await (const { bytes } of mergedRows(names.map((name) => ({ location: join(folder.path, name) })), 'ndjson')) read.push(Buffer.from(bytes));
      expect(Buffer.concat(read).toString('utf8')).toBe(rows.join(''));
    }), { numRuns: 30 });
  });
});
