import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import iconv from 'iconv-lite';
import { unzipGzip } from '../src/formats/gzip';
import { readDirectory, type ZipDirectory, type ZipEntry } from '../src/formats/zip/directory';
import { unpackEntry } from '../src/formats/zip/entry';
import { isDocument } from '../src/formats/zip/kind';
import { sourceOf } from '../src/formats/zip/source';
import { unicodeName, zipOf, type ZipFile, type ZipOptions } from './zip-writer';

const LIMITS = { maxEntries: 1000, maxTotal: 1 << 24 };
const LIMIT = 1 << 20;

const listed = (bytes: Buffer, limits = LIMITS): readonly ZipEntry[] => {
  const directory = readDirectory(sourceOf(bytes), limits);
  if (!directory.ok) throw new Error(JSON.stringify(directory));
  return directory.entries;
};
const namesOf = (files: readonly ZipFile[], options?: ZipOptions): string[] => listed(zipOf(files, options)).map(({ name }) => name);
const contentsOf = (bytes: Buffer): string[] =>
  listed(bytes).map((entry) => {
    const unpacked = unpackEntry(sourceOf(bytes), entry, LIMIT);
    return unpacked.ok ? Buffer.from(unpacked.bytes).toString('utf8') : `${unpacked.fault}: ${unpacked.detail}`;
  });
const faultOf = (directory: ZipDirectory): string => (directory.ok ? 'ok' : directory.fault);
const gbk = (text: string): Buffer => iconv.encode(text, 'gb18030');

describe('what an archive holds', () => {
  const files: ZipFile[] = [
    { name: '报告/一.txt', content: '第一份报告。' },
    { name: '报告/二.txt', content: '第二份报告。', method: 0 },
    { name: '空.txt', content: '' },
  ];
  const contents = ['第一份报告。', '第二份报告。', ''];

  test('deflated and stored, with a comment, behind other bytes, in front of other bytes', () => {
    expect(contentsOf(zipOf(files))).toEqual(contents);
    expect(contentsOf(zipOf(files, { comment: `PK\x05\x06${'\0'.repeat(40)}` }))).toEqual(contents);
    expect(contentsOf(zipOf(files, { prefix: Buffer.from('#!/bin/sh self-extracting\n') }))).toEqual(contents);
    expect(contentsOf(Buffer.concat([zipOf(files), Buffer.from('appended by a server')]))).toEqual(contents);
    expect(contentsOf(zipOf([]))).toEqual([]);
  });

  test('sizes behind the data, and ZIP64 in every place', () => {
    expect(contentsOf(zipOf(files.map((file) => ({ ...file, descriptor: true }))))).toEqual(contents);
    expect(contentsOf(zipOf(files.map((file) => ({ ...file, zip64: true })), { zip64: true }))).toEqual(contents);
    expect(contentsOf(zipOf(files, { zip64: true, prefix: Buffer.from('front') }))).toEqual(contents);
  });

  test('folders and links are left out', () => {
    expect(namesOf([{ name: '甲/' }, { name: '甲', madeBy: 3, attributes: 0o040755 * 0x10000 }, { name: '链', content: '甲/a', madeBy: 3, attributes: 0o120777 * 0x10000 }, { name: '甲/a.txt' }])).toEqual(['甲/a.txt']);
  });

  test('documents that are ZIP files themselves are told by the parts they hold', () => {
    const is = (...names: string[]): boolean => isDocument(names.map((name) => ({ name })));
    expect(is('[Content_Types].xml', 'word/document.xml')).toBe(true);
    expect(is('xl/workbook.xml')).toBe(true);
    expect(is('OFD.xml', 'Doc_0/Document.xml')).toBe(true);
    expect(is('mimetype', 'META-INF/container.xml')).toBe(true);
    expect(is('报告.docx', '资料/word/document.xml', 'META-INF/MANIFEST.MF')).toBe(false);
  });
});

describe('names in an archive', () => {
  test('of Chinese Windows: GBK without a mark', () => {
    expect(namesOf([{ name: gbk('政府工作报告/2023年.txt') }, { name: gbk('模.txt') }])).toEqual(['政府工作报告/2023年.txt', '模.txt']);
    expect(namesOf([{ name: gbk('附件㐀.txt') }])).toEqual(['附件㐀.txt']);
  });

  test('of Taiwan and Hong Kong: Big5', () => {
    const name = '立法會財務委員會會議紀要及審核開支預算的報告.txt';
    expect(namesOf([{ name: iconv.encode(name, 'big5') }, { name: iconv.encode('行政長官施政報告全文與附件說明.txt', 'big5') }])).toEqual([name, '行政長官施政報告全文與附件說明.txt']);
  });

  test('UTF-8, marked, unmarked, or beside a name in GBK', () => {
    const stored = gbk('报告.txt');
    expect(namesOf([{ name: '报告.txt' }])).toEqual(['报告.txt']);
    expect(namesOf([{ name: Buffer.from('报告.txt') }, { name: gbk('附件.txt') }])).toEqual(['报告.txt', '附件.txt']);
    expect(namesOf([{ name: Buffer.from('Čeština.txt'), madeBy: 3 }])).toEqual(['Čeština.txt']);
    expect(namesOf([{ name: Buffer.from('????.txt'), extra: unicodeName(Buffer.from('????.txt'), '报告.txt') }])).toEqual(['报告.txt']);
    // Renamed by a program that left the field as it was.
    expect(namesOf([{ name: stored, extra: unicodeName(gbk('旧名.txt'), '旧名.txt') }])).toEqual(['报告.txt']);
    expect(namesOf([{ name: stored, flags: 0x800 }])).toEqual(['报告.txt']);
  });

  test('in no encoding at all keep their bytes', () => {
    expect(namesOf([{ name: Buffer.from([0x61, 0xff, 0x2e]) }])).toEqual(['a\udcff.']);
  });

  test('lead nowhere but below', () => {
    expect(namesOf([{ name: '../../etc/a.txt' }, { name: '/etc/b.txt' }, { name: 'C:\\Windows\\c.txt' }, { name: './x//d.txt' }, { name: '\\\\server\\e.txt' }, { name: 'a\0.txt' }, { name: '..' }, { name: '' }])).toEqual([
      '%2E%2E/%2E%2E/etc/a.txt', 'etc/b.txt', 'C%3A/Windows/c.txt', 'x/d.txt', 'server/e.txt', 'a%00.txt', '%2E%2E', 'unnamed',
    ]);
    const deep = listed(zipOf([{ name: `${'a/'.repeat(20_000)}b.txt` }]))[0]?.name ?? '';
    expect(deep.split('/')).toHaveLength(64);
    expect(deep.endsWith('/b.txt')).toBe(true);
  });

  test('the second byte of a character is no separator', () => {
    // 0x5C is the backslash.
    expect(namesOf([{ name: Buffer.from([0x81, 0x5c, 0x2e, 0x74]) }])).toEqual([`${iconv.decode(Buffer.from([0x81, 0x5c]), 'gb18030')}.t`]);
  });
});

describe('what an archive may not do', () => {
  const text = '一份报告。'.repeat(100);

  test('be cut off, or be none', () => {
    const whole = zipOf([{ name: 'a.txt', content: text }]);
    for (const end of [0, 4, 30, whole.length - 30, whole.length - 1]) expect(faultOf(readDirectory(sourceOf(whole.subarray(0, end)), LIMITS))).toBe('damaged');
    expect(faultOf(readDirectory(sourceOf(Buffer.from('not a zip at all')), LIMITS))).toBe('damaged');
  });

  test('be cut off behind an archive it holds', () => {
    const inner = zipOf([{ name: 'inner.txt', content: text }]);
    const whole = zipOf([{ name: 'inner.zip', content: inner, method: 0 }, { name: 'b.txt', content: text }]);
    expect(namesOf([{ name: 'inner.zip', content: inner, method: 0 }])).toEqual(['inner.zip']);
    expect(faultOf(readDirectory(sourceOf(whole.subarray(0, whole.length - 30)), LIMITS))).toBe('damaged');
    expect(faultOf(readDirectory(sourceOf(whole.subarray(0, 39 + inner.length)), LIMITS))).toBe('damaged');
  });

  test('contradict itself', () => {
    expect(faultOf(readDirectory(sourceOf(zipOf([{ name: 'a.txt', content: text }], { count: 2 })), LIMITS))).toBe('damaged');
    expect(contentsOf(zipOf([{ name: 'a.txt', content: text, crc: 1 }]))).toEqual(['damaged: its checksum does not fit']);
    expect(contentsOf(zipOf([{ name: 'a.txt', content: text, size: 10 }]))).toEqual(['damaged: it has more than the 10 bytes that the directory says']);
    expect(contentsOf(zipOf([{ name: 'a.txt', content: text, size: 10_000 }]))).toEqual(['damaged: it has 1500 bytes, and the directory says 10000']);
    const broken = zipOf([{ name: 'a.txt', content: text }]);
    broken.fill(0xff, 35, 40);
    expect(contentsOf(broken)).toEqual(['damaged: its packed data are broken']);
    broken.fill(0, 0, 4);
    expect(contentsOf(broken)).toEqual(['damaged: it is not where the directory says']);
  });

  test('need a password, or a method that is not read', () => {
    expect(contentsOf(zipOf([{ name: 'a.txt', content: text, flags: 1 }, { name: 'b.txt', content: text, method: 99 }, { name: 'c.txt', content: text, method: 9 }, { name: 'd.txt', content: text, method: 14 }, { name: 'e.txt', content: text, method: 77 }]))).toEqual(
      ['encrypted: ', 'encrypted: ', 'unsupported: Deflate64', 'unsupported: LZMA', 'unsupported: method 77'],
    );
  });

  test('unpack to more than memory should hold', () => {
    const bomb = zipOf([{ name: 'bomb.txt', content: Buffer.alloc(LIMIT + 1) }, { name: 'lie.txt', content: Buffer.alloc(LIMIT * 4), size: 100 }]);
    expect(contentsOf(bomb)).toEqual([`too-large: it unpacks to ${LIMIT + 1} bytes, and the limit is ${LIMIT}`, 'damaged: it has more than the 100 bytes that the directory says']);
    expect(faultOf(readDirectory(sourceOf(bomb), { ...LIMITS, maxTotal: LIMIT }))).toBe('too-large');
  });

  test('hold very many files, or the same bytes in several', () => {
    const many = Array.from({ length: 1001 }, (_, nth) => ({ name: `${nth}.txt` }));
    expect(faultOf(readDirectory(sourceOf(zipOf(many)), LIMITS))).toBe('too-large');
    expect(faultOf(readDirectory(sourceOf(zipOf(many, { count: 3 })), LIMITS))).toBe('too-large');
    expect(faultOf(readDirectory(sourceOf(zipOf([{ name: 'a.txt', content: text }, { name: 'b.txt', content: text, headerAt: 0 }])), LIMITS))).toBe('damaged');
    // More than 65,535 written by a program that knows no ZIP64.
    const full = zipOf(Array.from({ length: 65_537 }, (_, nth) => ({ name: `${nth}`, method: 0 })));
    expect(listed(full, { maxEntries: 100_000, maxTotal: 1 })).toHaveLength(65_537);
  });

  test('throw, whatever its bytes', () => {
    const files = zipOf([{ name: gbk('一.txt'), content: text, descriptor: true }, { name: 'b/二.txt', content: text, method: 0, zip64: true }], { zip64: true, comment: '注' });
    const read = (bytes: Buffer): void => {
      const directory = readDirectory(sourceOf(bytes), LIMITS);
      if (directory.ok) for (const entry of directory.entries) unpackEntry(sourceOf(bytes), entry, LIMIT);
    };
    for (let end = 0; end <= files.length; end++) read(files.subarray(0, end));
    fc.assert(fc.property(fc.array(fc.tuple(fc.nat(files.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }), (flips) => {
      const bytes = Buffer.from(files);
      for (const [at, byte] of flips) bytes[at] = byte;
      read(bytes);
    }), { numRuns: 2000 });
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => read(Buffer.concat([Buffer.from(bytes), zipOf([]), Buffer.from(bytes)]))));
  });
});

describe('gzip', () => {
  const text = Buffer.from('一份报告的正文。');
  const unzipped = (bytes: Uint8Array, limit = LIMIT): string => {
    const result = unzipGzip(bytes, limit);
    return result.ok ? Buffer.from(result.bytes).toString('utf8') : `${result.fault}: ${result.detail}`;
  };

  test('one member, several, and what servers append', () => {
    expect(unzipped(gzipSync(text))).toBe('一份报告的正文。');
    expect(unzipped(Buffer.concat([gzipSync(text), gzipSync('续')]))).toBe('一份报告的正文。续');
    expect(unzipped(Buffer.concat([gzipSync(text), Buffer.alloc(512)]))).toBe('一份报告的正文。');
    expect(unzipped(Buffer.concat([gzipSync(text), Buffer.from('appended')]))).toBe('一份报告的正文。');
    expect(unzipped(gzipSync(''))).toBe('');
  });

  test('cut off, broken, too large', () => {
    const packed = gzipSync(text.toString('utf8').repeat(50));
    expect(unzipped(packed.subarray(0, packed.length - 9))).toBe('damaged: its packed data break off');
    expect(unzipped(packed.subarray(0, 12))).toBe('damaged: its packed data break off');
    expect(unzipped(Buffer.from(packed).fill(0xff, 10, 14))).toBe('damaged: its packed data are broken');
    expect(unzipped(Buffer.concat([packed.subarray(0, -8), Buffer.alloc(8)]))).toBe('damaged: its checksum does not fit');
    expect(unzipped(gzipSync(Buffer.alloc(LIMIT + 1)))).toBe(`too-large: it unpacks to more than ${LIMIT} bytes`);
    expect(unzipped(gzipSync(''), 0)).toBe('');
  });

  test('any bytes at all', () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 60 }), fc.nat(3), (bytes, cut) => {
      unzipGzip(Buffer.concat([gzipSync(text).subarray(0, 10 + cut), Buffer.from(bytes)]), LIMIT);
      unzipGzip(Buffer.concat([gzipSync(deflateRawSync(bytes)), Buffer.from(bytes)]), LIMIT);
    }));
  });
});
