import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { fill } from '../src/catalogue/fill';
import { decode } from '../src/loader/decode';
import { encode } from '../src/loader/encode';
import { loadFailures } from '../src/loader/failures';
import { binaryFormats, documentFormats, type FileFormat } from '../src/loader/formats';
import { canonicalEncoding } from '../src/loader/labels';
import { load, loadText, type LoadOptions } from '../src/loader/load';
import { loaderRules } from '../src/loader/rules';
import type { LoadFailure } from '../src/model/load';
import type { Remark } from '../src/model/diagnostic';
import type { SourceDocument } from '../src/model/source';

const options: LoadOptions = { path: 'a.txt', encoding: null, maxBytes: 1 << 28 };

function documentOf(bytes: Uint8Array, more: Partial<LoadOptions> = {}): SourceDocument & { remarks: readonly Remark[] } {
  const result = load(bytes, { ...options, ...more });
  if (!result.ok) throw new Error(result.failure.message.en);
  return { ...result.document, remarks: result.remarks };
}

function failureOf(bytes: Uint8Array, more: Partial<LoadOptions> = {}): LoadFailure {
  const result = load(bytes, { ...options, ...more });
  if (result.ok) throw new Error(`was read as ${result.document.encoding}: ${result.document.text.slice(0, 40)}`);
  return result.failure;
}

const root = join(__dirname, '..', 'fixtures', 'encodings');
const fixtures = (...folders: string[]): [path: string, bytes: Buffer][] =>
  folders.flatMap((folder) => readdirSync(join(root, folder)).map((name): [string, Buffer] => [`${folder}/${name}`, readFileSync(join(root, folder, name))]));
const nameOf = (path: string): string => path.slice(path.indexOf('/') + 1);
const utf8Text = (path: string): string => readFileSync(join(root, 'utf-8', nameOf(path)), 'utf8');

describe('the folder is the answer', () => {
  const sound: Record<string, [encoding: string, evidence: string]> = {
    'utf-8': ['utf-8', 'strict'], 'utf-8-bom': ['utf-8', 'bom'],
    gb18030: ['gb18030', 'score'], 'gb18030-bom': ['gb18030', 'bom'],
    big5: ['big5', 'score'], 'big5-hkscs': ['big5', 'score'],
    'utf-16le': ['utf-16le', 'score'], 'utf-16be': ['utf-16be', 'score'],
    'utf-16le-bom': ['utf-16le', 'bom'], 'utf-16be-bom': ['utf-16be', 'bom'],
  };
  test.each(Object.keys(sound).flatMap((folder) => fixtures(folder)))('%s', (path, bytes) => {
    const [encoding, evidence] = sound[path.slice(0, path.indexOf('/'))] ?? [];
    const document = documentOf(bytes, { path });
    expect([document.encoding, document.encodingEvidence]).toEqual([encoding, evidence]);
    expect(document.remarks).toEqual([]);
    expect(document.byteExact).toBe(!path.endsWith('euro-as-80.txt'));
    expect(Buffer.from(encode(document.text, document.encoding)).equals(bytes)).toBe(document.byteExact);
    expect(document.text.startsWith('\ufeff')).toBe(evidence === 'bom');
    if (!path.endsWith('euro-as-80.txt')) expect(document.text.replace('\ufeff', '')).toBe(utf8Text(path));
    expect(document.mediaType).toBe(path.endsWith('.md') ? 'text/markdown' : 'text/plain');
  });

  test.each(fixtures('lossy-utf-8', 'lossy-gb18030', 'lossy-big5', 'lossy-utf-16le'))('%s', (path, bytes) => {
    const document = documentOf(bytes);
    expect(document.encoding).toBe(path.slice('lossy-'.length, path.indexOf('/')));
    expect(document.encodingEvidence).toBe('score');
    expect(document.byteExact).toBe(false);
    const places = [...document.text.matchAll(/\ufffd/g)].map((match) => match.index);
    expect(document.remarks).toMatchObject([{ rule: 'load/lossy-decoding', severity: 'warning', source: [places[0], (places[0] ?? 0) + 1] }]);
    expect(document.remarks[0]?.evidence).toMatchObject({ kind: 'undecodable', count: places.length, first: places[0] });
  });

  test.each(fixtures('lost-before'))('%s', (_, bytes) => {
    const document = documentOf(bytes);
    expect(document.byteExact).toBe(true);
    expect(document.remarks).toMatchObject([{ rule: 'load/lossy-decoding', severity: 'warning' }]);
    const [start, end] = document.remarks[0]?.source ?? [0, 0];
    expect(document.text.slice(start, end)).toMatch(/^(?:\ufffd|锟斤拷|烫+)$/);
  });

  test.each(fixtures('declared-wrong'))('%s', (path, bytes) => {
    expect(documentOf(bytes).encoding).toBe(/is-(.+)\.txt$/.exec(path)?.[1]);
    expect(documentOf(bytes).encodingEvidence).not.toBe('meta');
  });

  test.each(fixtures('declared'))('%s', (path, bytes) => {
    expect(documentOf(bytes)).toMatchObject({ encoding: nameOf(path).replace('.txt', ''), encodingEvidence: 'meta', byteExact: true });
  });

  test.each(fixtures('undecidable'))('%s', (_, bytes) => {
    expect(failureOf(bytes).rule).toBe('load/undecidable-encoding');
  });

  test.each(fixtures('unsupported', 'binary'))('%s', (path, bytes) => {
    const format = nameOf(path).split('.')[0];
    expect(failureOf(bytes)).toMatchObject({ rule: path.startsWith('binary') ? 'load/binary' : 'load/unsupported-format', evidence: { format } });
  });

  test.each(fixtures('pages'))('%s', (_, bytes) => {
    expect(documentOf(bytes)).toMatchObject({ mediaType: 'text/html', byteExact: true });
  });

  test.each(fixtures('markup-like'))('%s', (_, bytes) => {
    expect(documentOf(bytes)).toMatchObject({ mediaType: 'text/plain', encoding: 'utf-8', text: bytes.toString('utf8') });
  });
});

describe('an encoding given by option', () => {
  const short = Buffer.from([0xc4, 0xd2]);
  test.each([['gbk', '囊', 'gb18030'], ['GB2312', '囊', 'gb18030'], ['cp936', '囊', 'gb18030'], ['Big5', '黨', 'big5'], ['big5-hkscs', '黨', 'big5'], ['windows-1252', 'ÄÒ', 'windows-1252']])(
    'decides by %s what the bytes leave open',
    (encoding, text, canonical) => {
      expect(documentOf(short, { encoding })).toMatchObject({ text, encoding: canonical, encodingEvidence: 'option', byteExact: true });
    },
  );
  test('is not questioned, though damage is reported', () => {
    const document = documentOf(Buffer.from('政府工作'), { encoding: 'big5' });
    expect(document).toMatchObject({ encoding: 'big5', byteExact: false, remarks: [{ rule: 'load/lossy-decoding' }] });
  });
  test('is an error of the caller when nobody knows it', () => {
    expect(() => load(short, { ...options, encoding: 'klingon' })).toThrow(RangeError);
  });
  test('yields to a byte order mark', () => {
    expect(documentOf(Buffer.from('\ufeff政府'), { encoding: 'gbk' })).toMatchObject({ encoding: 'utf-8', encodingEvidence: 'bom', text: '\ufeff政府' });
  });
});

test.each([
  ['utf8', 'utf-8'], ['UTF-8', 'utf-8'], ['utf_8', 'utf-8'], ['utf-8-sig', 'utf-8'], [' gbk ', 'gb18030'], ['x-gbk', 'gb18030'], ['gb2312', 'gb18030'], ['gb_2312-80', 'gb18030'],
  ['gb18030', 'gb18030'], ['cp936', 'gb18030'], ['euc-cn', 'gb18030'], ['big5', 'big5'], ['cn-big5', 'big5'], ['cp950', 'big5'], ['Big5-HKSCS', 'big5'],
  ['utf-16', 'utf-16le'], ['utf-16le', 'utf-16le'], ['UTF-16BE', 'utf-16be'], ['ucs-2', 'utf-16le'], ['latin1', 'windows-1252'], ['shift_jis', 'shift_jis'], ['cp437', 'cp437'], ['utf-32le', 'utf-32le'],
  ['klingon', null], ['', null], ['base64', null], ['hex', null], ['utf-7', null], ['replacement', null], ['x-user-defined', null], ['iso-2022-kr', null],
])('canonicalEncoding(%j) is %j', (label, expected) => {
  expect(canonicalEncoding(label)).toBe(expected);
});

describe('byte order marks', () => {
  test('a UTF-8 mark in front of a few bad bytes stays UTF-8', () => {
    const bytes = Buffer.concat([Buffer.from('\ufeff各单位要认真抓好落实'), Buffer.from([0xff])]);
    expect(documentOf(bytes)).toMatchObject({ encoding: 'utf-8', encodingEvidence: 'bom', byteExact: false });
  });
  test('UTF-32 is told from UTF-16', () => {
    const bytes = encode('\ufeff政府工作报告', 'utf-32le');
    expect(documentOf(bytes)).toMatchObject({ encoding: 'utf-32le', text: '\ufeff政府工作报告', byteExact: true });
  });
  test('half a surrogate pair in UTF-16 and UTF-32 is no character, and said', () => {
    for (const encoding of ['utf-16le', 'utf-16be', 'utf-32le']) {
      const document = documentOf(encode('\ufeff甲\ud800乙\udc00丙𠮷', encoding));
      expect(document).toMatchObject({ encoding, text: '\ufeff甲\ufffd乙\ufffd丙𠮷', byteExact: false, remarks: [{ rule: 'load/lossy-decoding', evidence: { count: 2, first: 2 } }] });
    }
  });
  test('an odd byte behind half a pair is a place of its own', () => {
    expect(documentOf(Buffer.concat([encode('\ufeff甲\ud800', 'utf-16le'), Buffer.from([0x0b])]))).toMatchObject({ text: '\ufeff甲\ufffd\ufffd', byteExact: false, remarks: [{ evidence: { count: 2 } }] });
  });
});

describe('edges', () => {
  test.each([['no bytes', Buffer.alloc(0), ''], ['a UTF-8 mark', Buffer.from('\ufeff'), '\ufeff'], ['a UTF-16 mark', Buffer.from([0xff, 0xfe]), '\ufeff']])('%s alone is an empty document', (_, bytes, text) => {
    expect(documentOf(bytes)).toMatchObject({ text, bytes: bytes.length, byteExact: true, remarks: [{ rule: 'load/empty', severity: 'warning', source: [0, text.length] }] });
  });
  test.each(loaderRules.find(({ id }) => id === 'load/empty')?.docs.examples.match ?? [])('%j is empty', (text) => {
    expect(documentOf(Buffer.from(text)).remarks.map(({ rule }) => rule)).toEqual(['load/empty']);
  });
  test('the limit is the last size that is read', () => {
    expect(documentOf(Buffer.from('abc'), { maxBytes: 3 }).text).toBe('abc');
    expect(failureOf(Buffer.from('abcd'), { maxBytes: 3 })).toMatchObject({ rule: 'load/too-large', evidence: { bytes: 4, limit: 3 } });
    expect(loadText('党', { ...options, maxBytes: 2 })).toMatchObject({ ok: false, failure: { rule: 'load/too-large' } });
  });
  test('a NUL or two stay in a text; many make it binary', () => {
    expect(documentOf(Buffer.from('各单位\0要认真抓好落实\0')).text).toBe('各单位\0要认真抓好落实\0');
    expect(failureOf(Buffer.from('党\0\0\0\0\0\0\0')).rule).toBe('load/binary');
  });
  test('names are passed on', () => {
    expect(documentOf(Buffer.from('党'), { path: 'b/%FF.txt', pathBytes: 'Yi//LnR4dA==' })).toMatchObject({ path: 'b/%FF.txt', pathBytes: 'Yi//LnR4dA==' });
  });
  test('a page in name and in one tag is a page', () => {
    expect(documentOf(Buffer.from('各单位：<br>请抓好落实。'), { path: 'a.HTM' }).mediaType).toBe('text/html');
    expect(documentOf(Buffer.from('各单位：<br>请抓好落实。'), { path: 'a.HTM', from: 'text' }).mediaType).toBe('text/plain');
    expect(documentOf(Buffer.from('各单位：请抓好落实。'), { from: 'html' }).mediaType).toBe('text/html');
    expect(documentOf(Buffer.from('各单位：<br>请抓好落实。'), { path: 'a.htm.txt' }).mediaType).toBe('text/plain');
  });
  test('a short Chinese text in UTF-16 that happens to be valid UTF-8', () => {
    expect(documentOf(encode('到收市。孫女放學回來書包一丟', 'utf-16le')).encoding).toBe('utf-16le');
  });
  test('short ASCII is ASCII, though its pairs of bytes are characters of UTF-16', () => {
    for (const text of ['| --- | --- |\n', '-'.repeat(60), ' '.repeat(40), '='.repeat(60), '*'.repeat(60), '% % % % % % % % ', '%E4%B8%AD%E5%8D%8E', '1234567890'.repeat(6), 'N-N-N-', '\n'.repeat(30)]) {
      for (const shifted of [text, ` ${text}`]) expect(documentOf(Buffer.from(shifted))).toMatchObject({ encoding: 'utf-8', encodingEvidence: 'strict', text: shifted });
    }
  });
  test('valid UTF-8 of other scripts is not taken for GB18030', () => {
    for (const text of ['Größe, Übung, Straße', 'Съезд открылся', 'ελληνικά', 'über é ü ö ä é ü ö ä é ü ö ä', 'שלום']) {
      expect(documentOf(Buffer.from(text))).toMatchObject({ encoding: 'utf-8', encodingEvidence: 'strict', text });
    }
  });
});

describe('loadText', () => {
  test('measures the text as UTF-8', () => {
    expect(loadText('党建', options)).toMatchObject({ ok: true, remarks: [], document: { bytes: 6, encoding: 'utf-8', encodingEvidence: 'given', byteExact: true, text: '党建' } });
  });
  test('half a surrogate pair is no character: it is read as its UTF-8 has it, and said', () => {
    expect(loadText('党\ud800建', options)).toMatchObject({ ok: true, document: { byteExact: false, text: '党\ufffd建' }, remarks: [{ rule: 'load/lossy-decoding' }] });
    expect(loadText('党\ufffd建', options)).toMatchObject({ ok: true, document: { byteExact: true }, remarks: [{ rule: 'load/lossy-decoding' }] });
  });
  test('an empty text is said to be empty', () => {
    expect(loadText('', options)).toMatchObject({ ok: true, remarks: [{ rule: 'load/empty' }] });
  });
});

describe('damage of earlier decodings', () => {
  const rules = (text: string): string[] => documentOf(Buffer.from(text)).remarks.map(({ rule }) => rule);
  const lossy = loaderRules.find(({ id }) => id === 'load/lossy-decoding');
  test.each(lossy?.docs.examples.match ?? [])('%s is damage', (text) => expect(rules(text)).toEqual(['load/lossy-decoding']));
  test.each([...(lossy?.docs.examples.ignore ?? []), '滚烫烫的茶', '王锟、李斤、张拷'])('%s is none', (text) => expect(rules(text)).toEqual([]));
});

describe('decoders', () => {
  test('all Big5 codes without HKSCS agree with Node, and four HKSCS codes of two characters with WHATWG', () => {
    const node = new TextDecoder('big5', { fatal: true });
    for (let lead = 0xa4; lead <= 0xf9; lead++) {
      if (lead > 0xc6 && lead < 0xc9) continue; // user-defined in Big5, HKSCS in WHATWG
      for (let trail = 0x40; trail <= 0xfe; trail++) {
        if ((trail > 0x7e && trail < 0xa1) || (lead === 0xc6 && trail > 0x7e) || (lead === 0xf9 && trail > 0xd5)) continue;
        const code = Uint8Array.of(lead, trail);
        expect(decode(code, 'big5').text).toBe(node.decode(code));
      }
    }
    // https://encoding.spec.whatwg.org/#big5-decoder
    expect(decode(Uint8Array.of(0x88, 0x62, 0x88, 0x64, 0x88, 0xa3, 0x88, 0xa5), 'big5').text).toBe('Ê̄Ê̌ê̄ê̌');
    expect(decode(Uint8Array.of(0x87, 0x40), 'big5').text).toBe('䏰');
  });
  test('bad GB18030 takes no line break with it', () => {
    expect(decode(Uint8Array.of(0xd6, 0x0a, 0x41, 0x81, 0x30, 0x0a), 'gb18030')).toEqual({ text: '\ufffd\nA\ufffd0\n', undecodable: 2, replacements: 2, isExact: false });
  });
  test('U+FFFD that the file holds is not counted as undecodable', () => {
    expect(decode(Buffer.from('一\ufffd二'), 'utf-8').undecodable).toBe(0);
    expect(decode(Buffer.concat([Buffer.from('一\ufffd二'), Buffer.from([0xff])]), 'utf-8').undecodable).toBe(1);
    expect(decode(Uint8Array.of(0x84, 0x31, 0xa4, 0x37, 0xff), 'gb18030').undecodable).toBe(1);
  });
  test('byteExact of GB18030 says what encoding gives, for every two-byte code and a stride of the four-byte ones', () => {
    // Stands behind a whole sentence, so that the encoding is told by more than the code itself.
    const sentence = Buffer.from(encode('各单位要认真抓好落实，确保任务完成：', 'gb18030'));
    const check = (...code: number[]): void => {
      const bytes = Buffer.concat([sentence, Buffer.from(code)]);
      const { text, encoding, byteExact } = documentOf(bytes, { encoding: 'gb18030' });
      if (Buffer.from(encode(text, encoding)).equals(bytes) !== byteExact) throw new Error(`${Buffer.from(code).toString('hex')} ${text.slice(-1)} says ${byteExact}`);
    };
    for (let lead = 0x81; lead <= 0xfe; lead++) for (let trail = 0x40; trail <= 0xfe; trail++) check(lead, trail);
    for (let at = 0; at < 126 * 10 * 126 * 10; at += 97) check(0x81 + Math.floor(at / 12600), 0x30 + (Math.floor(at / 1260) % 10), 0x81 + (Math.floor(at / 10) % 126), 0x30 + (at % 10));
  });
});

describe('words', () => {
  test('every failure has its words filled in, in both languages', () => {
    const formats = [...Object.keys(documentFormats), ...Object.keys(binaryFormats)] as FileFormat[];
    const failures = [
      ...formats.map((format) => loadFailures.format(format)), loadFailures.undecidable(2), loadFailures.tooLarge(4, 3), loadFailures.notFound('甲.txt'), loadFailures.unreadable('甲.txt', 'EACCES'),
      loadFailures.writeFailed('乙.json', 'ENOSPC'), loadFailures.recordNotJson(3, 'Unexpected end'), loadFailures.recordNotObject(3), loadFailures.recordNotUtf8(3), loadFailures.recordTooLong(3, 5, 4), loadFailures.recordTooDeep(3), loadFailures.recordWithoutText(3, 'content'),
    ];
    for (const { rule, message, evidence } of failures) {
      expect(loaderRules.map(({ id }) => id)).toContain(rule);
      expect(fill(message, 'en', evidence)).not.toMatch(/\{[a-z]+\}|undefined/i);
      expect(fill(message, 'zh', evidence)).not.toMatch(/\{[a-z]+\}|undefined/i);
      expect(message.zh).toMatch(/[\u4e00-\u9fff]/);
    }
  });
});
