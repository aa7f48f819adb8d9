import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { byUtf8, bytesOfName, decodeName, reportedPath } from '../src/corpus/file-names';
import { outputName } from '../src/corpus/output-names';
import { Folder, pathsOf, records } from './cli-run';

let folder: Folder;
beforeEach(() => { folder = new Folder(); });
afterEach(() => folder.remove());

const paths = async (...argv: string[]): Promise<string[]> => pathsOf((await folder.run(['clean', ...argv, '--quiet'])).stdout);

describe('which files an input means', () => {
  test('a folder is walked; dot files and node_modules are not documents', async () => {
    folder.write('d/a.txt').write('d/b/c.md').write('d/.hidden.txt').write('d/.git/x.txt').write('d/node_modules/m/y.txt').write('d/无后缀');
    expect(await paths('d')).toEqual(['a.txt', 'b/c.md', '无后缀']);
  });

  test('names with brackets, braces, bangs, stars and spaces are ordinary', async () => {
    const names = ['(2023)报告 [附件].txt', '{甲,乙}.txt', '!重要.txt', '星*号.txt', '问?号.txt', '[a].txt', 'a b.txt', '@(x|y).txt', '反\\斜.txt', 'a\nb.txt', 'c\u2028d.txt'];
    for (const name of names) folder.write(name);
    for (const name of names) expect(await paths(name)).toEqual([name]);
    expect((await paths('.')).sort()).toEqual([...names].sort());
  });

  test('folders with such names are walked, and hold globs', async () => {
    folder.write('报告(2023) [x]/一.txt').write('报告(2023) [x]/二.md').write('报告2023 x/三.txt');
    expect(await paths('报告(2023) [x]')).toEqual(['一.txt', '二.md']);
    expect(await paths('报告(2023) [x]/*.txt')).toEqual(['报告(2023) [x]/一.txt']);
  });

  test('a glob is read by the tool where the shell did not', async () => {
    folder.write('y/2021/a.txt').write('y/2022/b.txt').write('y/2022/c.md');
    expect(await paths('y/**/*.txt')).toEqual(['y/2021/a.txt', 'y/2022/b.txt']);
    expect(await paths('y/{2021,2022}/*')).toEqual(['y/2021/a.txt', 'y/2022/b.txt', 'y/2022/c.md']);
  });

  test('--include and --exclude narrow folders and globs, not files that are named', async () => {
    folder.write('d/a.txt').write('d/x/b.txt').write('d/x/c.md').write('d/drafts/e.txt');
    expect(await paths('d', '--include', '*.txt')).toEqual(['a.txt', 'drafts/e.txt', 'x/b.txt']);
    expect(await paths('d', '--exclude', 'drafts', '--exclude', '*.md')).toEqual(['a.txt', 'x/b.txt']);
    expect(await paths('d', '--include', 'x')).toEqual(['x/b.txt', 'x/c.md']);
    expect(await paths('d', '--include', 'x/*.md')).toEqual(['x/c.md']);
    expect(await paths('d/**', '--include', '*.md')).toEqual(['d/x/c.md']);
    expect(await paths('d/a.txt', '--exclude', '*.txt')).toEqual(['d/a.txt']);
  });

  test('one file named twice, or reached by a link, is one document', async () => {
    folder.write('d/a.txt');
    symlinkSync('a.txt', join(folder.path, 'd/0-link.txt'));
    expect(await paths('d', 'd/a.txt', './d/../d/a.txt')).toEqual(['a.txt']);
    expect(await paths('d/a.txt', 'd')).toEqual(['d/a.txt']);
  });

  test('links to folders outside are followed, and loops end', async () => {
    folder.write('d/a.txt').write('elsewhere/b.txt').write('elsewhere/deep/c.txt');
    symlinkSync('..', join(folder.path, 'd/up'));
    symlinkSync('.', join(folder.path, 'd/self'));
    symlinkSync('../elsewhere', join(folder.path, 'd/link'));
    symlinkSync('../../d', join(folder.path, 'elsewhere/deep/back'));
    expect(await paths('d')).toEqual(['a.txt', 'link/b.txt', 'link/deep/c.txt']);
  });

  test('an empty name is a missing file, not the current folder', async () => {
    folder.write('a.txt');
    const ran = await folder.run(['clean', '', '--quiet']);
    expect(ran.code).toBe(3);
    expect(records(ran.stdout)).toMatchObject([{ error: { rule: 'load/not-found' } }]);
  });

  test('a link that leads nowhere is a failure, not silence', async () => {
    folder.write('d/a.txt');
    symlinkSync('gone.txt', join(folder.path, 'd/b.txt'));
    const ran = await folder.run(['clean', 'd', '--quiet']);
    expect(records(ran.stdout).map((record) => record.schema)).toEqual(['reportkit/report@1', 'reportkit/failure@1']);
    expect(ran.code).toBe(3);
  });

  test('--files0-from reads names that are no globs, and standard input with -', async () => {
    folder.write('a*.txt').write('ab.txt').write('list', 'a*.txt\0');
    expect(await paths('--files0-from', 'list')).toEqual(['a*.txt']);
    const ran = await folder.run(['clean', '--files0-from', '-', '--quiet'], { stdin: 'ab.txt\0a*.txt\0' });
    expect(pathsOf(ran.stdout)).toEqual(['a*.txt', 'ab.txt']);
    expect((await folder.run(['clean', '--files0-from', 'list', 'ab.txt'])).code).toBe(2);
    expect((await folder.run(['clean', '--files0-from', '-'])).stderr).toContain('names nothing');
    expect((await folder.run(['clean', '--files0-from', 'none'])).stderr).toContain('cannot be read');
  });
});

describe('the path of a document', () => {
  test('a file outside the current folder has its base name; inside, its way from here', async () => {
    const outside = new Folder().write('x/外.txt');
    folder.write('d/内.txt');
    expect(await paths(join(outside.path, 'x/外.txt'), join(folder.path, 'd/内.txt'), './d/../d/内.txt')).toEqual(['d/内.txt', '外.txt']);
    outside.remove();
  });

  test('two that would be equal get the name of their root in front, and only those', async () => {
    folder.write('甲/x.txt').write('乙/x.txt').write('乙/y.txt');
    expect(await paths('甲', '乙')).toEqual(['y.txt', '乙/x.txt', '甲/x.txt']);
    folder.write('1/甲/x.txt').write('2/甲/x.txt');
    expect(await paths('1/甲', '2/甲')).toEqual(['1/甲/x.txt', '2/甲/x.txt']);
  });

  test('is NFC, and two forms of one name stay two documents', async () => {
    folder.write('d/e\u0301.txt').write('d/\u00e9.txt');
    const found = await paths('d');
    expect(found).toEqual(['\u00e9.txt', '\u00e9.txt~2']);
  });

  test('a name that is not UTF-8 is percent-escaped and stands raw beside it', async () => {
    const name = Buffer.from([0xb1, 0xa8, 0xb8, 0xe6, 0x2e, 0x74, 0x78, 0x74]);
    mkdirSync(join(folder.path, 'd'));
    writeFileSync(Buffer.concat([Buffer.from(`${folder.path}/d/`), name]), '一份报告的正文内容。\n');
    const ran = await folder.run(['clean', 'd', '--quiet']);
    expect(ran.code).toBe(0);
    expect(records(ran.stdout)[0]?.source).toMatchObject({ path: '%B1%A8%B8%E6.txt', pathBytes: name.toString('base64') });
    // A shell hands the name over as Node decodes it, with losses.
    expect(pathsOf((await folder.run(['clean', `d/${name.toString('utf8')}`])).stdout)).toEqual(['d/%B1%A8%B8%E6.txt']);
    const glob = await folder.run(['clean', 'd/*.txt', '-o', 'out', '--quiet']);
    expect(glob.code).toBe(0);
    expect(folder.read('out/d/%B1%A8%B8%E6.txt.json')).toContain('pathBytes');
    const restored = await folder.run(['restore', 'out', '-o', 'back']);
    expect(restored.stderr).toContain('bytes-identical');
    expect(pathsOf((await folder.run(['clean', 'back', '--quiet'])).stdout)).toEqual(['d/%B1%A8%B8%E6.txt']);
  });

  test('order is that of the UTF-8 bytes, over all inputs', async () => {
    folder.write('d/\u{20000}.txt').write('d/\uff61.txt').write('d/a.txt').write('e/Z.txt').write('d/a/b.txt').write('d/a-b.txt');
    expect(await paths('d', 'e')).toEqual(['Z.txt', 'a-b.txt', 'a.txt', 'a/b.txt', '\uff61.txt', '\u{20000}.txt']);
  });

  test('standard input is named -, or as --stdin-path says, never by an absolute path', async () => {
    const of = async (...argv: string[]): Promise<string[]> => pathsOf((await folder.run(['clean', ...argv], { stdin: '一份报告的正文内容。' })).stdout);
    expect(await of()).toEqual(['-']);
    expect(await of('-', '-')).toEqual(['-']);
    expect(await of('--stdin-path', 'a/b.txt')).toEqual(['a/b.txt']);
    expect(await of('--stdin-path', '/somewhere/else/c.txt')).toEqual(['c.txt']);
  });
});

describe('names as bytes', () => {
  test('every name comes back as it was', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 24 }), (bytes) => {
      expect(bytesOfName(decodeName(Buffer.from(bytes)))).toEqual(Buffer.from(bytes));
    }));
  });

  test('byUtf8 sorts as the bytes do', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      expect(Math.sign(byUtf8(a, b))).toBe(Math.sign(Buffer.compare(Buffer.from(a), Buffer.from(b))));
    }));
  });

  test('odd bytes are escaped, good ones beside them are not', () => {
    expect(reportedPath(decodeName(Buffer.from([0x61, 0xff, 0xe4, 0xb8, 0x80, 0x80])))).toEqual({ path: 'a%FF一%80', pathBytes: 'Yf/kuICA' });
  });
});

describe('names of output files', () => {
  test('keep the tree and get the suffix', () => {
    expect(outputName('a/b.txt', '.json', 'linux')).toBe('a/b.txt.json');
  });

  test('cannot leave the folder', () => {
    expect(outputName('../../etc/x', '.json', 'linux')).toBe('%2E%2E/%2E%2E/etc/x.json');
    expect(outputName('a\0b', '.json', 'linux')).toBe('a%00b.json');
  });

  test('what Windows cannot hold is escaped there, and only there', () => {
    expect(outputName('10:30?/con.txt', '.json', 'win32')).toBe('10%3A30%3F/%63on.txt.json');
    expect(outputName('a./console', '', 'win32')).toBe('a%2E/console');
    expect(outputName('10:30?/con.txt', '.json', 'linux')).toBe('10:30?/con.txt.json');
  });

  test('that would be too long are cut, and stay apart', () => {
    const long = '报'.repeat(83);
    const one = outputName(`${long}一.txt`, '.json', 'linux');
    const two = outputName(`${long}二.txt`, '.json', 'linux');
    expect(Buffer.byteLength(one)).toBeLessThanOrEqual(255);
    expect(one).toMatch(/^报{60,}~[0-9a-f]{8}\.json$/);
    expect(one).not.toBe(two);
  });
});
