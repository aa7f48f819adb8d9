import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { Folder, pathsOf, records } from './cli-run';
import { zipOf, type ZipFile } from './zip-writer';

let folder: Folder;
beforeEach(() => { folder = new Folder(); });
afterEach(() => folder.remove());

const TEXT = '关于春季造林的报告\n一、总体情况\n今年以来，全县造林绿化工作进展顺利。\n';
const file = (name: string | Buffer, more: Partial<ZipFile> = {}): ZipFile => ({ name, content: TEXT, ...more });
const zip = (...names: (string | Buffer | ZipFile)[]): Buffer => zipOf(names.map((one) => (typeof one === 'string' || Buffer.isBuffer(one) ? file(one) : one)));
const gbk = (text: string): Buffer => iconv.encode(text, 'gb18030');

const paths = async (...argv: string[]): Promise<string[]> => pathsOf((await folder.run(['clean', ...argv, '--quiet'])).stdout);
/** Path and rule of what failed, path alone of what did not. */
async function outcomes(...argv: string[]): Promise<string[]> {
  const ran = await folder.run(['clean', ...argv, '--quiet']);
  return (records(ran.stdout) as unknown as { source: { path: string }; error?: { rule: string } }[]).map(({ source, error }) => (error === undefined ? source.path : `${source.path} ${error.rule}`));
}

describe('an archive is a folder', () => {
  test('named: each file in it is a document, named by the archive and the way inside', async () => {
    folder.write('年报.zip', zip('二.txt', gbk('甲/一.txt'), '甲/乙/三.md'));
    const ran = await folder.run(['clean', '年报.zip']);
    expect(ran.code).toBe(0);
    expect(pathsOf(ran.stdout)).toEqual(['年报.zip/二.txt', '年报.zip/甲/一.txt', '年报.zip/甲/乙/三.md']);
    expect(records(ran.stdout)[1]).toMatchObject({ source: { bytes: Buffer.byteLength(TEXT), byteExact: true, mediaType: 'text/plain' }, metadata: { title: '关于春季造林的报告' } });
    expect(records(ran.stdout)[2]?.source.mediaType).toBe('text/markdown');
  });

  test('the closing summary names a file as explain takes it', async () => {
    folder.write('d/年报.zip', zip(file('甲/一.txt', { content: `${TEXT}\u200b` })));
    const { stderr } = await folder.run(['clean', 'd']);
    expect(stderr).toContain('reportkit explain "d/年报.zip/甲/一.txt"');
    expect((await folder.run(['explain', 'd/年报.zip/甲/一.txt'])).code).toBe(0);
  });

  test('met in a folder, in order with the files around it', async () => {
    folder.write('d/b.zip', zip('x.txt', 'a/y.txt')).write('d/a.txt').write('d/b.zip.txt').write('d/c/d.ZIP', zip('e.txt'));
    expect(await paths('d')).toEqual(['a.txt', 'b.zip.txt', 'b.zip/a/y.txt', 'b.zip/x.txt', 'c/d.ZIP/e.txt']);
  });

  test('told by its bytes: an archive of another name is one, another file of its name is none', async () => {
    folder.write('d/archive.dat', zip('x.txt')).write('d/text.zip', TEXT).write('d/rar.zip', Buffer.from('Rar!\x1a\x07\x01\x00', 'latin1'));
    expect(await outcomes('d')).toEqual(['archive.dat/x.txt', 'rar.zip load/unsupported-format', 'text.zip']);
    expect(await paths('d/archive.dat')).toEqual(['d/archive.dat/x.txt']);
  });

  test('dot files, folders, and what macOS puts in are no documents', async () => {
    folder.write('a.zip', zip('x.txt', '__MACOSX/._x.txt', '.DS_Store', '甲/.hidden.txt', '甲/', 'node_modules/m/r.txt', file('链.txt', { madeBy: 3, attributes: 0o120777 * 0x10000 })));
    expect(await paths('a.zip')).toEqual(['a.zip/x.txt']);
    folder.write('empty.zip', zip());
    expect((await folder.run(['clean', 'empty.zip'])).code).toBe(2);
    const both = await folder.run(['clean', 'empty.zip', 'a.zip']);
    expect(both.code).toBe(0);
    expect(both.stderr).toContain('empty.zip');
  });

  test('--include, --exclude and globs reach into it', async () => {
    folder.write('d/a.zip', zip('一.txt', '二.md', '草稿/三.txt')).write('d/四.txt');
    expect(await paths('d', '--include', '*.txt')).toEqual(['a.zip/一.txt', 'a.zip/草稿/三.txt', '四.txt']);
    expect(await paths('d', '--include', 'a.zip')).toEqual(['a.zip/一.txt', 'a.zip/二.md', 'a.zip/草稿/三.txt']);
    expect(await paths('d', '--include', 'a.zip/二.md')).toEqual(['a.zip/二.md']);
    expect(await paths('d', '--exclude', '草稿', '--exclude', '*.md')).toEqual(['a.zip/一.txt', '四.txt']);
    expect(await paths('d', '--exclude', '*.zip')).toEqual(['四.txt']);
    expect(await paths('d/a.zip', '--include', '*.md')).toEqual(['d/a.zip/二.md']);
    expect(await paths('d/*.zip')).toEqual(['d/a.zip/一.txt', 'd/a.zip/二.md', 'd/a.zip/草稿/三.txt']);
    expect(await paths('d/*.zip', '--exclude', '草稿')).toEqual(['d/a.zip/一.txt', 'd/a.zip/二.md']);
    expect(await paths('d/*/*.md')).toEqual(['d/a.zip/二.md']);
    expect(await paths('d/a.zip/*.txt')).toEqual(['d/a.zip/一.txt']);
    expect(await paths('d/*.zip', '--include', '*.md')).toEqual(['d/a.zip/二.md']);
  });

  test('a file or a folder in it can be named', async () => {
    folder.write('d/a.zip', zip('一(1).txt', '甲/二.txt', '甲/三.txt', file('内.zip', { content: zip('深/四.txt') })));
    expect(await paths('d/a.zip/一(1).txt')).toEqual(['d/a.zip/一(1).txt']);
    expect(await paths('d/a.zip/甲')).toEqual(['d/a.zip/甲/三.txt', 'd/a.zip/甲/二.txt']);
    expect(await paths('d/a.zip/内.zip')).toEqual(['d/a.zip/内.zip/深/四.txt']);
    expect(await paths('d/a.zip/内.zip/深/四.txt')).toEqual(['d/a.zip/内.zip/深/四.txt']);
    expect(await outcomes('d/a.zip/无.txt')).toEqual(['d/a.zip/无.txt load/not-found']);
    expect(JSON.parse((await folder.run(['clean', 'd/a.zip/一(1).txt', '-f', 'json'])).stdout)).toMatchObject({ source: { path: 'd/a.zip/一(1).txt' } });
    const explained = await folder.run(['explain', 'd/a.zip/甲/二.txt:2']);
    expect(explained.code).toBe(0);
    expect(explained.stdout).toContain('d/a.zip/甲/二.txt: 36 characters');
    expect((await folder.run(['explain', 'd/a.zip'])).code).toBe(2);
  });

  test('outside the current folder it has its base name', async () => {
    const outside = new Folder().write('x/外.zip', zip('甲/一.txt'));
    expect(await paths(join(outside.path, 'x/外.zip'))).toEqual(['外.zip/甲/一.txt']);
    expect(await paths(join(outside.path, 'x/*.zip'))).toEqual(['外.zip/甲/一.txt']);
    expect(await paths(join(outside.path, 'x/外.zip/甲/一.txt'))).toEqual(['外.zip/甲/一.txt']);
    outside.remove();
  });

  test('named twice, or reached by a link, its files are there once', async () => {
    folder.write('d/a.zip', zip('一.txt', '二.txt'));
    symlinkSync('a.zip', join(folder.path, 'd/0.zip'));
    expect(await paths('d')).toEqual(['a.zip/一.txt', 'a.zip/二.txt']);
    expect(await paths('d/a.zip', 'd', 'd/a.zip/一.txt')).toEqual(['d/a.zip/一.txt', 'd/a.zip/二.txt']);
  });

  test('several files of one name are told apart', async () => {
    folder.write('a.zip', zip('一.txt', file('一.txt', { content: '另一份报告的正文。' }), 'e\u0301.txt', '\u00e9.txt'));
    const ran = await folder.run(['clean', 'a.zip', '-o', 'out', '--quiet']);
    expect(ran.code).toBe(0);
    expect(readdirSync(join(folder.path, 'out/a.zip')).sort()).toEqual(['é.txt.json', 'é.txt~2.json', '一.txt.json', '一.txt~2.json'].sort());
    expect(folder.read('out/a.zip/一.txt~2.json')).toContain('另一份报告');
    expect((await folder.run(['explain', 'a.zip/一.txt~2', '--all'])).stdout).toContain('一份报告的正文');
    expect((await folder.run(['explain', 'a.zip/一.txt~3'])).code).toBe(3);
  });

  test('counts as several documents, whatever it holds', async () => {
    folder.write('a.zip', zip('一.txt'));
    expect(JSON.parse((await folder.run(['clean', 'a.zip', '-f', 'json'])).stdout)).toHaveLength(1);
    folder.write('b.zip', zip('一.txt', '二.txt'));
    expect((await folder.run(['clean', 'b.zip', '-f', 'text'])).code).toBe(2);
    expect((await folder.run(['outline', 'a.zip'])).stdout).toContain('总体情况');
  });

  test('restore gives its files back, byte for byte', async () => {
    folder.write('a.zip', zip('甲/一.txt', file('二.txt', { content: gbk(TEXT) })));
    await folder.run(['clean', 'a.zip', '-o', 'all.ndjson', '--quiet']);
    const restored = await folder.run(['restore', 'all.ndjson', '-o', 'back']);
    expect(restored.code).toBe(0);
    expect(folder.read('back/a.zip/甲/一.txt')).toBe(TEXT);
  });

  test('a package of parts is one document, whatever its parts are called and whatever is missing', async () => {
    folder.write('d/a.docx', zip('[Content_Types].xml', 'word/styles.xml')).write('d/b.docx', zip('_rels/.rels', 'wps/main.xml')).write('d/c.odt', zip(file('mimetype', { content: 'application/vnd.oasis.opendocument.text' }), 'content.xml'));
    expect(await outcomes('d')).toEqual(['a.docx load/unsupported-format', 'b.docx load/damaged', 'c.odt load/unsupported-format']);
    folder.write('e/f.zip', zip('报告/[Content_Types].xml', '报告/mimetype.txt'));
    expect(await paths('e')).toEqual(['f.zip/报告/[Content_Types].xml', 'f.zip/报告/mimetype.txt']);
  });

  test('a document that is a ZIP file itself goes to its reader, with its bytes', async () => {
    const docx = zip('[Content_Types].xml', 'word/document.xml');
    folder.write('a.zip', zip(file('报告.docx', { content: docx, method: 0 }), '一.txt')).write('b.docx', docx);
    const found = await folder.run(['clean', 'a.zip', 'b.docx', '--quiet']);
    expect(pathsOf(found.stdout)).toEqual(['a.zip/一.txt', 'a.zip/报告.docx', 'b.docx']);
    // A broken .docx is not walked either.
    folder.write('c.docx', docx.subarray(0, docx.length - 40));
    expect(await paths('c.docx')).toEqual(['c.docx']);
  });

  test('a name of odd bytes keeps them', async () => {
    mkdirSync(join(folder.path, 'd'));
    writeFileSync(Buffer.concat([Buffer.from(`${folder.path}/d/`), gbk('报告.zip')]), zip(gbk('一.txt')));
    const ran = await folder.run(['clean', 'd', '--quiet']);
    expect(records(ran.stdout)[0]?.source).toMatchObject({ path: '%B1%A8%B8%E6.zip/一.txt', pathBytes: Buffer.concat([gbk('报告.zip'), Buffer.from('/一.txt')]).toString('base64') });
  });

  test('gzip in an archive, and an archive of many folders', async () => {
    folder.write('a.zip', zip(file('一.txt.gz', { content: gzipSync(TEXT) }), ...Array.from({ length: 300 }, (_, nth) => `${nth % 7}/${nth % 11}/${nth}.txt`)));
    const found = await paths('a.zip');
    expect(found).toHaveLength(301);
    expect(found).toContain('a.zip/一.txt.gz');
    expect(found).toContain('a.zip/2/10/65.txt');
  });
});

describe('archives in archives', () => {
  const nested = (depth: number): Buffer => (depth === 0 ? zip('底.txt') : zip(file('内.zip', { content: nested(depth - 1), method: depth % 2 === 0 ? 0 : 8 }), '面.txt'));

  test('are walked, three deep', async () => {
    folder.write('a.zip', nested(2)).write('b.zip', nested(3));
    expect(await paths('a.zip')).toEqual(['a.zip/内.zip/内.zip/底.txt', 'a.zip/内.zip/面.txt', 'a.zip/面.txt']);
    const ran = await folder.run(['clean', 'b.zip', '--quiet']);
    expect(ran.code).toBe(3);
    expect(await outcomes('b.zip')).toEqual(['b.zip/内.zip/内.zip/内.zip load/too-large', 'b.zip/内.zip/内.zip/面.txt', 'b.zip/内.zip/面.txt', 'b.zip/面.txt']);
    expect((await folder.run(['clean', 'b.zip', '--quiet'])).stdout).toMatch(/unpack it and give the files in it(?!.*max-bytes)/);
  });

  test('are files like others where they cannot be unpacked, or are none', async () => {
    folder.write('a.zip', zip(file('密.zip', { content: zip('x.txt'), flags: 1 }), file('坏.zip', { content: zip('x.txt'), crc: 1 }), file('断.zip', { content: zip('x.txt').subarray(0, 100) }), file('文.zip')));
    expect(await outcomes('a.zip')).toEqual(['a.zip/坏.zip load/damaged', 'a.zip/密.zip load/encrypted', 'a.zip/文.zip', 'a.zip/断.zip load/damaged']);
  });

  test('may not multiply without end', async () => {
    const leaf = zip(file('零.txt', { content: Buffer.alloc(3_000_000) }));
    const middle = zip(...Array.from({ length: 40 }, (_, nth) => file(`${nth}.zip`, { content: leaf, method: 0 })));
    folder.write('bomb.zip', zip(...Array.from({ length: 5 }, (_, nth) => file(`${nth}.zip`, { content: middle }))));
    const ran = await folder.run(['clean', 'bomb.zip', '--quiet', '--max-bytes', '4000000']);
    expect(ran.code).toBe(3);
    expect(ran.stdout).toContain('load/too-large');
    expect(records(ran.stdout).length).toBeLessThan(220);
  });
});

describe('what is wrong with an archive', () => {
  test('is one failure for each file that it concerns; the others are done', async () => {
    folder.write('a.zip', zip('好.txt', file('密.txt', { flags: 1 }), file('法.txt', { method: 14 }), file('坏.txt', { crc: 7 }), file('大.txt', { content: '大'.repeat(2000) })));
    const ran = await folder.run(['clean', 'a.zip', '--quiet', '--max-bytes', '5000']);
    expect(ran.code).toBe(3);
    expect(await outcomes('a.zip', '--max-bytes', '5000')).toEqual(['a.zip/坏.txt load/damaged', 'a.zip/大.txt load/too-large', 'a.zip/好.txt', 'a.zip/密.txt load/encrypted', 'a.zip/法.txt load/unsupported-format']);
    expect(ran.stderr).toContain('This file is damaged in its archive: its checksum does not fit.');
    expect(ran.stderr).toContain('password in its archive');
    expect(ran.stderr).toContain('(LZMA)');
    expect((await folder.run(['clean', 'a.zip', '--max-failures', '4', '--max-bytes', '5000', '--quiet'])).code).toBe(0);
    const zh = await folder.run(['clean', 'a.zip', '--quiet', '--lang', 'zh', '--max-bytes', '5000']);
    for (const words of ['此文件在压缩包中已损坏', '此文件在压缩包中有密码保护', '本工具不支持的压缩方法（LZMA）', '上限为 5000']) expect(zh.stdout).toContain(words);
  });

  test('is one failure for the whole where its directory cannot be read', async () => {
    const whole = zip('一.txt', '二.txt');
    folder.write('d/cut.zip', whole.subarray(0, whole.length - 40)).write('d/overlap.zip', zip('一.txt', file('二.txt', { headerAt: 0 }))).write('d/a.txt');
    const ran = await folder.run(['clean', 'd']);
    expect(ran.code).toBe(3);
    expect(await outcomes('d')).toEqual(['a.txt', 'cut.zip load/damaged', 'overlap.zip load/damaged']);
    expect(ran.stderr).toMatch(/cut\.zip.*This is a ZIP archive, and it is damaged: its directory is missing/);
    expect((await folder.run(['clean', 'd/cut.zip', '--lang', 'zh'])).stderr).toContain('ZIP 压缩包，但文件已损坏');
    expect(await outcomes('d/cut.zip')).toEqual(['d/cut.zip load/damaged']);
    expect(await outcomes('d/*.zip')).toEqual(['d/cut.zip load/damaged', 'd/overlap.zip load/damaged']);
    // What asks for other files does not ask for these; that they were not looked into is said.
    for (const argv of [['d', '--include', '*.txt'], ['d/**/*.txt']]) {
      const other = await folder.run(['clean', ...argv]);
      expect([other.code, pathsOf(other.stdout).map((path) => path.split('/').pop())]).toEqual([0, ['a.txt']]);
      expect(other.stderr.match(/(?:cut|overlap)\.zip is an archive that cannot be read\. It was passed over/g)).toHaveLength(2);
    }
    expect(await outcomes('d', '--include', '*.zip')).toEqual(['cut.zip load/damaged', 'overlap.zip load/damaged']);
  });

  test('a bomb is refused before it is unpacked', async () => {
    folder.write('bomb.zip', zip(...Array.from({ length: 30 }, (_, nth) => file(`${nth}.txt`, { content: Buffer.alloc(1 << 20) }))));
    expect(await outcomes('bomb.zip', '--max-bytes', '2000000')).toEqual(['bomb.zip load/too-large']);
  });

  test('names that lead out of a folder stay in it', async () => {
    folder.write('in/a.zip', zip('../../上.txt', '/根.txt', 'C:\\盘.txt', '..\\..\\后.txt'));
    const ran = await folder.run(['clean', 'in/a.zip', '-o', 'out/x', '--quiet']);
    expect(ran.code).toBe(0);
    expect(readdirSync(join(folder.path, 'out'))).toEqual(['x']);
    expect(readdirSync(folder.path).sort()).toEqual(['in', 'out']);
    expect(existsSync(join(folder.path, 'out/x/in/a.zip/%2E%2E/%2E%2E/上.txt.json'))).toBe(true);
    expect(await paths('in/a.zip')).toEqual(['in/a.zip/%2E%2E/%2E%2E/上.txt', 'in/a.zip/%2E%2E/%2E%2E/后.txt', 'in/a.zip/C%3A/盘.txt', 'in/a.zip/根.txt']);
  });

  test('names that no file system holds are told, not thrown', async () => {
    folder.write('a.zip', zip(`${'长'.repeat(9000)}.txt`, `${'深/'.repeat(5000)}a.txt`, `${`${'名'.repeat(80)}/`.repeat(60)}b.txt`, 'n\0.txt'));
    const ran = await folder.run(['clean', 'a.zip', '-o', 'out', '--quiet']);
    expect([0, 3]).toContain(ran.code);
    expect((await folder.run(['clean', 'a.zip', '--quiet'])).code).toBe(0);
  });

  test('an archive cut anywhere, or with broken bytes, gives records and an exit code', async () => {
    const whole = zip('一.txt', file('内.zip', { content: zip('二.txt') }), file('三.txt', { zip64: true, descriptor: true }));
    for (let nth = 0; nth < 40; nth++) {
      const bytes = Buffer.from(whole.subarray(0, nth % 2 === 0 ? whole.length : Math.floor((whole.length * nth) / 40)));
      if (nth % 2 === 0) bytes[(nth * 7919) % bytes.length] = nth * 13;
      folder.write(`d/${nth}.zip`, bytes);
    }
    const ran = await folder.run(['clean', 'd', '--quiet']);
    expect([0, 3]).toContain(ran.code);
    expect(ran.stdout).not.toContain('load/internal-error');
    expect(records(ran.stdout).length).toBeGreaterThanOrEqual(40);
  });
});
