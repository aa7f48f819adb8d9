import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { failing, Folder, Gathering, pathsOf, records } from './cli-run';

let folder: Folder;
beforeEach(() => { folder = new Folder(); });
afterEach(() => folder.remove());

const PNG = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');

describe('where records go', () => {
  test('NDJSON on standard output, data only', async () => {
    folder.write('d/a.txt').write('d/b.txt');
    const ran = await folder.run(['clean', 'd']);
    expect(ran.code).toBe(0);
    expect(records(ran.stdout).map(({ schema }) => schema)).toEqual(['reportkit/report@1', 'reportkit/report@1']);
    expect(ran.stdout.endsWith('\n')).toBe(true);
    expect(ran.stdout).not.toContain(folder.path);
    expect(ran.stderr).not.toBe('');
  });

  test('-f json is one object for a single file, and an array for a folder that holds one', async () => {
    folder.write('d/a.txt').write('d/b.txt').write('e/c.txt');
    expect(JSON.parse((await folder.run(['clean', 'd/a.txt', '-f', 'json'])).stdout)).toMatchObject({ source: { path: 'd/a.txt' } });
    expect(JSON.parse((await folder.run(['clean', '-f', 'json'], { stdin: '一份报告。' })).stdout)).toMatchObject({ source: { path: '-' } });
    expect(JSON.parse((await folder.run(['clean', 'e', '-f', 'json'])).stdout)).toHaveLength(1);
    expect(JSON.parse((await folder.run(['clean', 'd', '-f', 'json'])).stdout)).toHaveLength(2);
  });

  test('-f csv begins with a BOM; --table sections has a row a section', async () => {
    folder.write('d/a.txt').write('d/b.png', PNG);
    const documents = await folder.run(['clean', 'd', '-f', 'csv', '--max-failures', 'all']);
    expect(documents.stdout.startsWith('\ufeffpath,')).toBe(true);
    expect(documents.stdout.trimEnd().split('\r\n')).toHaveLength(3);
    const sections = await folder.run(['clean', 'd', '-f', 'csv', '--table', 'sections', '--max-failures', 'all']);
    expect(sections.stdout).toContain('总体情况');
  });

  test.each(['text', 'markdown', 'critic'])('-f %s prints one document, and refuses several before one is read', async (format) => {
    folder.write('d/a.txt').write('d/b.txt');
    const one = await folder.run(['clean', 'd/a.txt', '-f', format]);
    expect(one.code).toBe(0);
    expect(one.stdout).toContain('各项工作进展顺利。');
    const several = await folder.run(['clean', 'd', '-f', format]);
    expect(several).toMatchObject({ code: 2, stdout: '' });
    expect(several.stderr).toContain('there are 2');
  });

  test.each([['all.ndjson', false], ['all.jsonl', false], ['deep/er/all.ndjson.gz', true], ['all.jsonl.gz', true]])('-o %s is one file for all', async (name, gzip) => {
    folder.write('d/a.txt').write('d/b.txt');
    const ran = await folder.run(['clean', 'd', '-o', name, '--quiet']);
    expect(ran).toMatchObject({ code: 0, stdout: '', stderr: '' });
    const raw = readdirSync(folder.path, { recursive: true, encoding: 'utf8' });
    expect(raw.filter((file) => file.includes('.tmp'))).toEqual([]);
    const text = gzip ? gunzipSync(Buffer.from((await import('node:fs')).readFileSync(join(folder.path, name)))).toString('utf8') : folder.read(name);
    expect(pathsOf(text)).toEqual(['a.txt', 'b.txt']);
  });

  test('-o all.csv; -o one.json holds one document, and refuses two', async () => {
    folder.write('d/a.txt').write('d/b.txt');
    await folder.run(['clean', 'd', '-o', 'all.csv']);
    expect(folder.read('all.csv')).toMatch(/^\ufeffpath,/);
    await folder.run(['clean', 'd/a.txt', '-o', 'one.json']);
    expect(folder.read('one.json')).toMatch(/^\{\n {2}"schema"/);
    const two = await folder.run(['clean', 'd', '-o', 'two.json']);
    expect(two.code).toBe(2);
    expect(existsSync(join(folder.path, 'two.json'))).toBe(false);
  });

  test('-o - is standard output', async () => {
    folder.write('a.txt');
    expect(pathsOf((await folder.run(['clean', 'a.txt', '-o', '-'])).stdout)).toEqual(['a.txt']);
  });

  test.each([['json', '.json'], ['markdown', '.md'], ['text', '.txt'], ['critic', '.critic']])('-o FOLDER -f %s keeps the tree and appends %s', async (format, suffix) => {
    folder.write('d/a.txt').write('d/x/b.txt').write('d/p.png', PNG);
    const ran = await folder.run(['clean', 'd', '-o', 'out', '-f', format, '--quiet']);
    expect(ran.code).toBe(3);
    expect(readdirSync(join(folder.path, 'out'), { recursive: true, encoding: 'utf8' }).sort()).toEqual(['.reportkit-manifest.ndjson', `a.txt${suffix}`, 'p.png.json', 'x', `x/b.txt${suffix}`].sort());
    expect(JSON.parse(folder.read('out/p.png.json'))).toMatchObject({ schema: 'reportkit/failure@1' });
    if (format === 'json') expect(folder.read('out/a.txt.json')).toMatch(/^\{\n {2}"schema"/);
  });

  test.each([
    [['-o', 'out', '-f', 'csv'], 'out would be a folder'],
    [['-o', 'out', '-f', 'ndjson'], 'out would be a folder'],
    [['-o', 'out.csv', '-f', 'json'], 'out.csv says csv'],
    [['-o', 'there.txt'], 'is a file'],
    [['-o', 'there.txt/x.ndjson'], 'cannot be written'],
    [['-o', 'folder.ndjson'], 'cannot be written'],
    [['--table', 'sections'], 'chooses the rows'],
    [['--table', 'rows', '-f', 'csv'], 'documents, sections'],
    [['-f', 'xml'], 'ndjson, json, csv'],
    [['-o', 'x.ndjson', '--failures', 'x.ndjson'], 'two outputs'],
    [['-o', 'there.ndjson', 'there.ndjson'], 'is an input too'],
    [['-o', 'd', 'd'], 'is an input too'],
  ])('%j is a usage error: %s', async (options, message) => {
    folder.write('d/a.txt').write('there.txt').write('there.ndjson', '{}\n');
    mkdirSync(join(folder.path, 'folder.ndjson'));
    const ran = await folder.run(['clean', 'd/a.txt', ...options]);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(message);
    expect(folder.read('there.ndjson')).toBe('{}\n');
  });

  test('the output inside the input is not read by the next run', async () => {
    folder.write('a.txt');
    for (const output of ['out', 'all.ndjson']) {
      await folder.run(['clean', '.', '-o', output, '--failures', 'bad.ndjson', '--summary', 'sum.json', '--exclude', 'out', '--exclude', '*.ndjson']);
      const again = await folder.run(['clean', '.', '-o', output, '--failures', 'bad.ndjson', '--summary', 'sum.json', '--exclude', output === 'out' ? '*.ndjson' : 'out']);
      expect(again.code).toBe(0);
      expect(JSON.parse(folder.read('sum.json'))).toMatchObject({ documents: 1 });
    }
  });

  test('a link as output keeps its target', async () => {
    folder.write('a.txt').write('store/old.ndjson', '');
    symlinkSync('store/old.ndjson', join(folder.path, 'all.ndjson'));
    await folder.run(['clean', 'a.txt', '-o', 'all.ndjson']);
    expect(pathsOf(folder.read('store/old.ndjson'))).toEqual(['a.txt']);
  });

  test('a document whose file cannot be written fails alone', async () => {
    folder.write('d/a.txt').write('d/b.txt').write('out/a.txt.json/in-the-way');
    const ran = await folder.run(['clean', 'd', '-o', 'out', '--failures', 'bad.ndjson', '--quiet']);
    expect(ran.code).toBe(3);
    expect(ran.stderr).toContain('[load/write-failed]');
    expect(records(folder.read('out/b.txt.json').replaceAll('\n', ''))[0]?.source.path).toBe('b.txt');
    expect(JSON.parse(folder.read('bad.ndjson'))).toMatchObject({ source: { path: 'a.txt' }, error: { rule: 'load/write-failed' } });
  });

  test('on a terminal, a table and a hint; with -f, data', async () => {
    folder.write('d/a.txt').write('d/p.png', PNG);
    const table = await folder.run(['clean', 'd', '--lang', 'zh'], { stdoutIsTerminal: true });
    expect(table.code).toBe(3);
    expect(table.stdout).toContain('关于工作的报告');
    expect(table.stdout).not.toContain('{');
    expect(table.stderr).toContain('-o 文件夹');
    expect(records((await folder.run(['clean', 'd/a.txt', '-f', 'ndjson'], { stdoutIsTerminal: true })).stdout)).toHaveLength(1);
  });
});

test('a terminal that says it has no width gets a table all the same', async () => {
  folder.write('a.txt');
  const stdout = Object.assign(new Gathering(true), { columns: 0 });
  await folder.run(['clean', 'a.txt'], { stdout });
  expect(stdout.text()).toContain('关于工作的报告');
});

describe('what is not a document', () => {
  test('a bad input is one record and one line, and stops nothing', async () => {
    folder.write('d/a.txt').write('d/m.png', PNG).write('d/z.txt');
    const ran = await folder.run(['clean', 'd', 'missing.txt', '--quiet']);
    expect(ran.code).toBe(3);
    expect(records(ran.stdout).map(({ schema, source }) => `${source.path} ${schema}`)).toEqual([
      'a.txt reportkit/report@1', 'm.png reportkit/failure@1', 'missing.txt reportkit/failure@1', 'z.txt reportkit/report@1',
    ]);
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(2);
    expect(ran.stderr).toContain('missing.txt: There is no file or folder “missing.txt”');
    expect(ran.stderr).toContain('[load/binary]');
  });

  test('--failures takes the records away from the output, and is there also when nothing failed', async () => {
    folder.write('d/a.txt').write('d/p.png', PNG);
    const ran = await folder.run(['clean', 'd', '--failures', 'bad.ndjson']);
    expect(pathsOf(ran.stdout)).toEqual(['a.txt']);
    expect(pathsOf(folder.read('bad.ndjson'))).toEqual(['p.png']);
    await folder.run(['clean', 'd/a.txt', '--failures', 'bad.ndjson']);
    expect(folder.read('bad.ndjson')).toBe('');
  });

  test.each([['1', 0], ['50%', 0], ['all', 0], ['0', 3], ['49%', 3]])('--max-failures %s of one bad in two gives %i', async (allowed, code) => {
    folder.write('d/a.txt').write('d/p.png', PNG);
    expect((await folder.run(['clean', 'd', '--max-failures', allowed])).code).toBe(code);
  });

  test.each([['10', 0, 3], ['1K', 3, 0], ['1M', 3, 0], ['1G', 3, 0]])('--max-bytes %s', async (limit) => {
    folder.write('a.txt', '一'.repeat(20));
    const ran = await folder.run(['clean', 'a.txt', '--max-bytes', limit]);
    expect(ran.code).toBe(limit === '10' ? 3 : 0);
    if (limit === '10') expect(ran.stderr).toContain('[load/too-large]');
    const piped = await folder.run(['clean', '--max-bytes', limit], { stdin: '一'.repeat(20) });
    expect(piped.code).toBe(limit === '10' ? 3 : 0);
  });

  test('an empty file is a report with a finding, an empty folder is no input', async () => {
    folder.write('d/a.txt', '');
    mkdirSync(join(folder.path, 'empty'));
    expect(records((await folder.run(['clean', 'd'])).stdout)[0]).toMatchObject({ text: '', tree: [], ledger: [], diagnostics: [{ rule: 'load/empty' }] });
    expect(await folder.run(['clean', 'empty'])).toMatchObject({ code: 2, stdout: '' });
    expect(await folder.run(['clean', 'no*thing.txt'])).toMatchObject({ code: 2, stdout: '' });
    expect(await folder.run(['clean', 'd', '--include', '*.md'])).toMatchObject({ code: 2, stdout: '' });
    const beside = await folder.run(['clean', 'd', 'empty']);
    expect(beside.code).toBe(0);
    expect(beside.stderr).toContain('empty holds no file');
  });

  test('no input on a terminal is a usage error with a hint', async () => {
    const ran = await folder.run(['clean'], { stdinIsTerminal: true });
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('reportkit clean --help');
  });
});

describe('settings', () => {
  test('--encoding decodes as named, whatever the usual spelling', async () => {
    folder.write('a.txt', iconv.encode('中國', 'big5'));
    const ran = await folder.run(['clean', 'a.txt', '--encoding', 'CP950']);
    expect(records(ran.stdout)[0]).toMatchObject({ source: { encoding: 'big5', encodingEvidence: 'option' } });
    expect((await folder.run(['clean', 'a.txt', '--encoding', 'klingon'])).code).toBe(2);
  });

  test('--ledger and --offsets', async () => {
    folder.write('a.txt', '\u{20000}一份报告。\r\n');
    const of = async (...argv: string[]) => records((await folder.run(['clean', 'a.txt', ...argv])).stdout)[0];
    expect((await of('--ledger', 'none'))?.ledger).toBeUndefined();
    expect((await of('--ledger', 'text'))?.ledger?.[0]).toHaveProperty('keep');
    expect((await of('--ledger', 'full'))?.ledger?.[0]).toHaveProperty('keep');
    expect((await of())?.ledger?.[0]).toHaveProperty('kept');
    expect((await of())?.source).toMatchObject({ chars: 9, offsets: 'utf-16' });
    expect((await of('--offsets', 'codepoint'))?.source).toMatchObject({ chars: 8, offsets: 'codepoint' });
  });

  test('--rule sets levels, many times', async () => {
    folder.write('a.txt', '责任主##paidbegin##体已经明确。\n');
    const of = async (...argv: string[]) => records((await folder.run(['clean', 'a.txt', ...argv])).stdout)[0]?.text;
    expect(await of()).toBe('责任主体已经明确。');
    expect(await of('--rule', 'strip/paywall-marker=off', '--rule', 'chars/width=report')).toContain('##paidbegin##');
  });

  test.each([
    [['--rule', 'strip/paywal-marker=off'], 'Did you mean “strip/paywall-marker”?'],
    [['--rule', 'strip/paywall-marker'], 'ID=off|report|apply'],
    [['--rule', 'load/empty=apply'], 'Set it to one of these: off, report'],
    [['--rule', 'strip/paywall-marker=loud'], 'off, report, apply'],
    [['--script', 'both'], 'auto, simplified, keep'],
    [['--ledger', 'some'], 'compact, text, full, none'],
    [['--offsets', 'bytes'], 'utf-16, codepoint'],
    [['--fail-on', 'bad'], 'error, warning, info, never'],
    [['--max-failures', '-1'], '3, 5%, all'],
    [['--max-failures', '101%'], '3, 5%, all'],
    [['--max-bytes', '1.5M'], '4096, 10K, 5M, 1G'],
    [['--max-bytes', '0'], '4096, 10K, 5M, 1G'],
    [['--lang', 'fr'], 'en, zh'],
    [['--color', 'sometimes'], 'auto, always, never'],
    [['--from', 'pdf'], 'auto, text'],
    [['--formt', 'json'], 'Did you mean “--format”?'],
    [['--out'], 'There is no option --out'],
    [['-o'], '-o, --output <path> needs a value'],
  ])('%j is refused: %s', async (options, message) => {
    folder.write('a.txt');
    const ran = await folder.run(['clean', 'a.txt', ...options]);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain(message);
  });

  test('shards write no records into a folder, where two may have one name, and no rows of sections', async () => {
    folder.write('d/a.txt').write('d/many.ndjson', '{"text":"甲"}\n');
    for (const argv of [['-o', 'out'], ['-o', 'x.csv', '--table', 'sections']]) {
      expect(await folder.run(['clean', 'd', '--shard', '1/2', '--lang', 'en', ...argv])).toMatchObject({ code: 2, stderr: expect.stringMatching(/many\.ndjson/) });
    }
  });

  test('-j 1, --from text, --script keep and --no-progress are there', async () => {
    folder.write('a.txt');
    expect((await folder.run(['clean', 'a.txt', '-j', '1', '--from', 'auto', '--script', 'keep', '--no-progress'])).code).toBe(0);
    expect((await folder.run(['clean', 'a.txt', '--from', 'text'])).code).toBe(0);
  });

  test('--from text reads pages and records as they stand; without it pages are read as pages, and records one by one', async () => {
    folder.write('d/a.html', '<!DOCTYPE html><html><body><p>一份报告的正文内容。</p></body></html>').write('d/b.ndjson', '{"text":"一份报告的正文内容。"}\n');
    expect(records((await folder.run(['clean', 'd', '--quiet'])).stdout).map(({ source }) => [source.path, source.mediaType])).toEqual([['a.html', 'text/html'], ['b.ndjson/1', 'text/plain']]);
    expect(records((await folder.run(['clean', 'd', '--from', 'text', '--quiet'])).stdout).map(({ source }) => [source.path, source.mediaType])).toEqual([['a.html', 'text/plain'], ['b.ndjson', 'text/plain']]);
  });
});

describe('exit codes', () => {
  test('--fail-on: 1 at or above the severity, and what cannot be read comes first', async () => {
    folder.write('a.txt', '');
    expect((await folder.run(['clean', 'a.txt'])).code).toBe(0);
    expect((await folder.run(['clean', 'a.txt', '--fail-on', 'never'])).code).toBe(0);
    expect((await folder.run(['clean', 'a.txt', '--fail-on', 'error'])).code).toBe(0);
    expect((await folder.run(['clean', 'a.txt', '--fail-on', 'warning'])).code).toBe(1);
    expect((await folder.run(['clean', 'a.txt', '--fail-on', 'info'])).code).toBe(1);
    expect((await folder.run(['clean', 'a.txt', 'gone.txt', '--fail-on', 'info'])).code).toBe(3);
    expect((await folder.run(['clean', 'a.txt', 'gone.txt', '--fail-on', 'info', '--nope'])).code).toBe(2);
  });

  test('interrupted: 130, before 3 and 1; what is written is whole', async () => {
    for (let n = 0; n < 30; n++) folder.write(`d/${String(n).padStart(2, '0')}.txt`, '');
    const interruption = new AbortController();
    let lines = 0;
    const stdout = new Writable({
      write(chunk: Buffer, _encoding, done) {
        lines += chunk.toString('utf8').split('\n').length - 1;
        if (lines === 3) interruption.abort();
        done();
      },
    });
    const ran = await folder.run(['clean', 'd', '--fail-on', 'info'], { signal: interruption.signal, stdout });
    expect(ran.code).toBe(130);
    expect(lines).toBe(3);
    expect(ran.stderr).toContain('3 of 30');
  });

  test('interrupted before anything was done: an earlier output stays', async () => {
    folder.write('a.txt').write('all.ndjson', 'before\n');
    const ran = await folder.run(['clean', 'a.txt', '-o', 'all.ndjson'], { signal: AbortSignal.abort() });
    expect(ran.code).toBe(130);
    expect(folder.read('all.ndjson')).toBe('before\n');
    expect(readdirSync(folder.path).sort()).toEqual(['a.txt', 'all.ndjson']);
  });

  test.each(['--summary', '--failures'])('%s over a document of the folder is refused, over its own earlier file is not', async (option) => {
    folder.write('d/a.txt', '报告\n').write('d/b.txt', '另一份报告\n');
    const refused = await folder.run(['clean', 'd', '-o', 'all.ndjson', option, 'd/b.txt', '--lang', 'en']);
    expect(refused).toMatchObject({ code: 2 });
    expect(refused.stderr).toContain('d/b.txt is an input too');
    expect(folder.read('d/b.txt')).toBe('另一份报告\n');
    for (let run = 0; run < 2; run++) expect((await folder.run(['clean', 'd', '-o', 'all.ndjson', option, 'd/side.json'])).code).toBe(0);
    expect(folder.read('all.ndjson').split('\n')).toHaveLength(3);
  });

  test('a configuration in the folder is no document, unless it is named', async () => {
    folder.write('d/a.txt', '报告\n').write('d/reportkit.config.json', '{}');
    expect((await folder.run(['clean', 'd', '-f', 'ndjson'])).stdout.match(/"path"/g)).toHaveLength(1);
    expect((await folder.run(['clean', 'd/reportkit.config.json', '-f', 'ndjson'])).stdout).toContain('reportkit.config.json');
  });

  test('an empty value is a mistake', async () => {
    const ran = await folder.write('a.txt', '报告\n').run(['clean', 'a.txt', '-o', '', '--lang', 'en']);
    expect(ran).toMatchObject({ code: 2, stdout: '' });
    expect(ran.stderr).toContain('--output was given an empty value');
    expect((await folder.run(['clean', '--files0-from', '', '--lang', 'en'])).stderr).toContain('--files0-from was given an empty value');
    expect((await folder.run(['clean', 'a.txt', '--max-bytes', '', '--lang', 'en'])).stderr).toContain('--max-bytes was given an empty value');
  });

  test('a reader that goes away is no error; a full disk is', async () => {
    folder.write('d/a.txt').write('d/b.txt').write('d/c.txt');
    const closed = await folder.run(['clean', 'd', '--quiet'], { stdout: failing('EPIPE') });
    expect(closed).toMatchObject({ code: 0, stderr: '' });
    const full = await folder.run(['clean', 'd', '--quiet'], { stdout: failing('ENOSPC') });
    expect(full.code).toBe(3);
    expect(full.stderr).toContain('stdout cannot be written: ENOSPC');
  });
});

describe('what is said', () => {
  test('--quiet leaves failures and usage errors', async () => {
    folder.write('d/a.txt');
    expect((await folder.run(['clean', 'd', '--quiet'])).stderr).toBe('');
    expect((await folder.run(['clean', 'd', 'gone', '--quiet'])).stderr).toContain('gone');
    expect((await folder.run(['clean', '--nope', '--quiet'])).stderr).toContain('--nope');
  });

  test('the locale chooses the language of people, --lang also that of the data', async () => {
    folder.write('a.txt', '');
    const env = { LANG: 'zh_CN.UTF-8' };
    const byLocale = await folder.run(['clean', 'a.txt', 'gone.txt'], { env });
    expect(byLocale.stderr).toContain('没有名为“gone.txt”的文件');
    expect(byLocale.stdout).toContain('The file is empty.');
    expect(byLocale.stdout).toContain('There is no file or folder');
    const byOption = await folder.run(['clean', 'a.txt', 'gone.txt', '--lang', 'zh']);
    expect(byOption.stdout).toContain('文件是空的。');
    expect(byOption.stdout).toContain('没有名为');
    expect((await folder.run(['clean', '--nope'], { env })).stderr).toContain('没有选项 --nope');
    expect((await folder.run(['clean', '--nope', '--lang', 'en'], { env })).stderr).toContain('There is no option');
  });

  test('a refused format is said in the language of the reader', async () => {
    folder.write('p.png', PNG);
    const ran = await folder.run(['clean', 'p.png'], { env: { LC_ALL: 'zh_TW' } });
    expect(ran.stderr).toMatch(/错误.*p\.png.*[\u4e00-\u9fff]/);
    expect(JSON.parse(ran.stdout)).toMatchObject({ error: { message: expect.stringMatching(/^[^\u4e00-\u9fff]+$/) as unknown } });
  });

  test('colour: NO_COLOR, FORCE_COLOR, --color', async () => {
    const red = '\u001b[31m';
    const of = async (argv: string[], env: NodeJS.ProcessEnv, stderrIsTerminal = true) => (await folder.run(['clean', 'gone', ...argv], { env, stderrIsTerminal })).stderr;
    expect(await of([], {})).toContain(red);
    expect(await of([], {}, false)).not.toContain(red);
    expect(await of([], { NO_COLOR: '1' })).not.toContain(red);
    expect(await of([], { TERM: 'dumb' })).not.toContain(red);
    expect(await of([], { FORCE_COLOR: '1' }, false)).toContain(red);
    expect(await of(['--color', 'always'], { NO_COLOR: '1' }, false)).toContain(red);
    expect(await of(['--color', 'never'], { FORCE_COLOR: '1' })).not.toContain(red);
  });

  test('progress is for people only', async () => {
    folder.write('d/a.txt');
    const of = async (argv: string[], env: NodeJS.ProcessEnv, stderrIsTerminal: boolean) => (await folder.run(['clean', 'd', ...argv], { env, stderrIsTerminal })).stderr;
    expect(await of([], {}, true)).toContain('\r\u001b[K');
    expect(await of([], {}, false)).not.toContain('\r');
    expect(await of([], { CI: 'true' }, true)).not.toContain('\r');
    expect(await of(['--no-progress'], {}, true)).not.toContain('\r');
    expect(await of(['--quiet'], {}, true)).toBe('');
  });

  test('names cannot talk to the terminal', async () => {
    folder.write('d/a\u001b[2Jb\n.png', PNG);
    const ran = await folder.run(['clean', 'd', '--quiet']);
    expect(ran.stderr).not.toContain('\u001b');
    expect(ran.stderr.trimEnd().split('\n')).toHaveLength(1);
  });
});

test('the same bytes come out in every run', async () => {
  for (let n = 0; n < 12; n++) folder.write(`d/${n}.txt`, `第${n}号报告\n一、情况\n责任主##paidbegin##体,很好\n`);
  const runs = await Promise.all(['d', './d', join(folder.path, 'd')].map((name) => folder.run(['clean', name, '--quiet'])));
  expect(runs[1]?.stdout).toBe(runs[0]?.stdout);
  expect(runs[2]?.stdout).toBe(runs[0]?.stdout);
});
