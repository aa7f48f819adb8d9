import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Difference } from '../src/model/difference';
import { Folder } from './cli-run';

let folder: Folder;
beforeEach(() => {
  folder = new Folder();
  folder
    .write('d/a.txt', '某县关于工作的报告\n一、总体情况\n今年以来，各项工作##paidbegin##进展顺利。\n二、下一步打算\n继续抓好落实。\n')
    .write('d/b.txt', '某县关于学习的报告\n一、学习情况\n全县干部认真学习。\n')
    .write('d/e/c.txt', '某县关于调研的报告\n一、调研情况\n责任主##paidend##体明确。\n');
});
afterEach(() => folder.remove());

const OFF = ['--rule', 'strip/paywall-marker=off'];
const difference = (stdout: string) => JSON.parse(stdout) as Difference;

describe('diff', () => {
  test('of the same results says so and exits with 0, whatever the form, the unit and the stamp', async () => {
    await folder.run(['clean', 'd', '-o', 'old']);
    await folder.run(['clean', 'd', '-o', 'new.ndjson.gz', '--ledger', 'text', '--rule', 'strip/spam-footer=report']);
    const ran = await folder.run(['diff', 'old', 'new.ndjson.gz']);
    expect(ran).toMatchObject({ code: 0, stdout: '', stderr: 'Nothing changed: 3 documents are the same.\n' });
  });

  test('tells by rule what was added and what was taken back, with samples in context', async () => {
    await folder.run(['clean', 'd', '-o', 'old']);
    await folder.run(['clean', 'd', '-o', 'new', ...OFF]);
    const back = await folder.run(['diff', 'old', 'new']);
    expect(back.code).toBe(1);
    expect(back.stdout).toContain('strip/paywall-marker  taken back 2 (24 characters)');
    expect(back.stdout).toContain('- a.txt: 的报告 一、总体情况 今年以来，各项工作[-##paidbegin##-]进展顺利。');
    expect(back.stderr).toBe('2 documents changed, 0 added, 0 lost, 1 the same.\n');
    const added = difference((await folder.run(['diff', 'new', 'old', '--json'])).stdout);
    expect(added).toMatchObject({ same: 1, changed: 2, added: 0, lost: 0, parts: { edits: 2, text: 2 } });
    expect(added.rules).toHaveLength(1);
    expect(added.rules[0]).toMatchObject({ rule: 'strip/paywall-marker', added: { edits: 2, units: 24 }, takenBack: { edits: 0, units: 0 } });
    expect(added.documents.map(({ path }) => path)).toEqual(['a.txt', 'e/c.txt']);
    expect(difference((await folder.run(['diff', 'new', 'old', '-f', 'json', '--samples', '1'])).stdout).rules[0]?.samples).toHaveLength(1);
  });

  test('a removal that grew counts by what it grew', async () => {
    const report = (end: number) => ({
      schema: 'reportkit/report@1', source: { path: 'x', sha256: 's', textSha256: 't', offsets: 'utf-16' }, metadata: {}, text: '甲'.repeat(10 - end), tree: [], diagnostics: [],
      ledger: [{ cut: '乙'.repeat(end), by: ['strip/page-chrome'] }, { kept: 10 - end }],
    });
    folder.write('old.json', JSON.stringify(report(3))).write('new.json', JSON.stringify(report(5)));
    expect(difference((await folder.run(['diff', 'old.json', 'new.json', '--json'])).stdout).rules).toMatchObject([{ added: { edits: 1, units: 2 }, takenBack: { edits: 0 } }]);
  });

  test('added and lost documents, changed titles and sections, reports that became failures', async () => {
    await folder.run(['clean', 'd', '-o', 'old.ndjson']);
    folder.write('d/a.txt', '某县关于改革的报告\n一、总体情况\n今年以来，各项工作进展顺利。\n三、保障措施\n继续抓好落实。\n').write('d/z.txt').write('d/e/c.txt', Buffer.from('89504e470d0a1a0a', 'hex'));
    await folder.run(['clean', 'd', '-o', 'new.ndjson', '--exclude', 'b.txt', '--max-failures', 'all']);
    const { documents } = difference((await folder.run(['diff', 'old.ndjson', 'new.ndjson', '--json'])).stdout);
    expect(documents.map(({ path, change }) => [path, change])).toEqual([['a.txt', 'changed'], ['b.txt', 'lost'], ['e/c.txt', 'changed'], ['z.txt', 'added']]);
    expect(documents[0]).toMatchObject({ sections: { lost: ['二、下一步打算'], added: ['三、保障措施'] }, edits: [] });
    expect(documents[0]?.parts).toEqual(['source', 'text', 'metadata', 'sections', 'findings']);
    expect(documents[0]?.metadata).toContainEqual({ key: 'title', was: '某县关于工作的报告', now: '某县关于改革的报告' });
    expect(documents[2]?.parts).toEqual(['status']);
    const { stdout } = await folder.run(['diff', 'old.ndjson', 'new.ndjson', '--samples', '2', '--lang', 'zh']);
    expect(stdout).toContain('+ 三、保障措施');
    expect(stdout).toContain('另有 2 份');
  });

  test('Markdown for a pull request, also into a file', async () => {
    await folder.run(['clean', 'd', '-o', 'old']);
    await folder.run(['clean', 'd', '-o', 'new', ...OFF]);
    expect((await folder.run(['diff', 'old', 'new', '-f', 'markdown', '-o', 'out.md'])).code).toBe(1);
    expect(folder.read('out.md')).toContain('| `strip/paywall-marker` |  | 2 (24 characters) |');
    expect(folder.read('out.md')).toContain('- − `strip/paywall-marker` a.txt: 的报告 一、总体情况 今年以来，各项工作 ~~##paidbegin##~~');
  });

  test('stable records, records out of order, and standard input', async () => {
    await folder.run(['clean', 'd', '-o', 'old.ndjson']);
    folder.write('back.ndjson.gz', gzipSync(folder.read('old.ndjson').trim().split('\n').reverse().join('\n')));
    expect((await folder.run(['diff', '-', 'back.ndjson.gz'], { stdin: folder.read('old.ndjson') })).code).toBe(0);
    await folder.run(['clean', 'd', '-o', 's', '--stable', ...OFF]);
    const sum = difference((await folder.run(['diff', 'old.ndjson', 's', '--json'])).stdout);
    expect(sum).toMatchObject({ changed: 2, parts: { text: 2 }, rules: [] });
  });

  test('what is wrong is said', async () => {
    await folder.run(['clean', 'd', '-o', 'old']);
    folder.write('x.json', '{"a":1}').write('broken.ndjson', `${(await folder.run(['clean', 'd/b.txt'])).stdout}{"schema\n`);
    expect(await folder.run(['diff', 'old', 'nowhere'])).toMatchObject({ code: 2, stdout: '' });
    expect((await folder.run(['diff', '-', '-'])).stderr).toContain('Only one of the two');
    expect((await folder.run(['diff', 'x.json', 'x.json'])).stderr).toContain('There is nothing to compare');
    folder.write('plain.txt');
    for (const sides of [['plain.txt', 'old'], ['old', 'plain.txt']]) {
      const ran = await folder.run(['diff', ...sides]);
      expect(ran).toMatchObject({ code: 2, stdout: '' });
      expect(ran.stderr).toContain('no record of reportkit is in plain.txt');
    }
    expect((await folder.run(['diff', 'old'])).code).toBe(2);
    expect((await folder.run(['diff', 'old', 'old', '--json', '-f', 'text'])).code).toBe(2);
    expect((await folder.run(['diff', 'broken.ndjson', 'old'])).code).toBe(3);
  });
});
