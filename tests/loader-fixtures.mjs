// Writes fixtures/encodings from the texts in its utf-8 folder:  node tests/loader-fixtures.mjs
// The folder a file lies in is the answer. The bytes come from iconv-lite and from hand, not from the loader.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import iconv from 'iconv-lite';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', 'fixtures', 'encodings');
const text = (name) => readFileSync(join(root, 'utf-8', name), 'utf8');
const bytes = (...parts) => Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));
const gbk = (value) => iconv.encode(value, 'gb18030');
const big5 = (value) => iconv.encode(value, 'big5');
const utf16 = (value) => Buffer.from(value, 'utf16le');
const utf16be = (value) => utf16(value).swap16();
const without = (value, at, length = 1) => Buffer.concat([value.subarray(0, at), value.subarray(at + length)]);

const files = new Map();
const add = (path, content) => files.set(path, content);

const simplified = ['report.txt', 'notice.txt', 'rare-characters.txt', 'drawn-table.txt', 'mixed.txt', 'notes.md'];
for (const name of [...simplified, 'traditional.txt', 'cantonese.txt']) {
  add(`gb18030/${name}`, gbk(text(name)));
  add(`utf-8-bom/${name}`, Buffer.from('\ufeff' + text(name)));
  add(`utf-16le/${name}`, utf16(text(name)));
  add(`utf-16be/${name}`, utf16be(text(name)));
  add(`utf-16le-bom/${name}`, utf16('\ufeff' + text(name)));
  add(`utf-16be-bom/${name}`, utf16be('\ufeff' + text(name)));
}
for (const name of readdirSync(join(root, 'utf-8')).filter((each) => each === 'traditional.txt')) add(`big5/${name}`, big5(text(name)));
add('big5-hkscs/cantonese.txt', big5(text('cantonese.txt')));
add('utf-16le/ascii', utf16(text('ascii')));
add('utf-16be/ascii', utf16be(text('ascii')));
// 80 is € in code page 936 and in WHATWG's gb18030; it is read, and written back as A2E3.
add('gb18030/euro-as-80.txt', bytes(gbk('合计折合'), [0x80], gbk('三万一千元，其中外方承担两成，由市财政代管。\n')));
add('gb18030-bom/report.txt', gbk('\ufeff' + text('report.txt')));

// U+FFFD stands in the decoded text; byteExact is false.
const report8 = Buffer.from(text('report.txt'));
const report18030 = gbk(text('report.txt'));
const traditional5 = big5(text('traditional.txt'));
add('lossy-utf-8/cut-at-end.txt', report8.subarray(0, report8.length - 2));
add('lossy-utf-8/two-bad-bytes.txt', bytes(report8.subarray(0, 90), [0xff], report8.subarray(90, 300), [0xc3], report8.subarray(300)));
add('lossy-utf-8/half-a-character.txt', without(report8, 61));
add('lossy-gb18030/cut-at-end.txt', report18030.subarray(0, report18030.length - 2));
add('lossy-gb18030/half-a-character.txt', without(report18030, report18030.indexOf(gbk('薄弱。')) + 5));
add('lossy-big5/cut-at-end.txt', traditional5.subarray(0, traditional5.length - 2));
add('lossy-utf-16le/odd-byte.txt', utf16(text('report.txt')).subarray(0, -3));

// The bytes are sound; the characters were lost before the file was saved.
add('lost-before/replacement.txt', Buffer.from('全面推进依法行政，加快建设法治政\ufffd，确保各项任务落\ufffd见效。\n'));
add('lost-before/reread-as-gbk.txt', Buffer.from('全面推进依法行政，加快建设锟斤拷锟斤拷政府，确保各项任务锟斤拷实见效。\n'));
add('lost-before/uninitialised.txt', gbk('附件三：各镇街任务分解表烫烫烫烫烫烫，请于月底前上报。\n'));

// A declaration that is wrong, and one that breaks a tie.
add('declared-wrong/says-gb2312-is-utf-8.txt', Buffer.from('<meta http-equiv="Content-Type" content="text/html; charset=gb2312">\n' + text('report.txt')));
add('declared-wrong/says-utf-8-is-gb18030.txt', gbk('<meta charset="utf-8">\n' + text('report.txt')));
add('declared-wrong/says-big5-is-gb18030.txt', gbk('<?xml version="1.0" encoding="big5"?>\n' + text('report.txt')));
add('declared/gb18030.txt', gbk('<meta charset="gbk">\n囊\n'));
add('declared/big5.txt', big5('<meta charset="big5">\n黨\n'));

// Nothing speaks clearly enough for one encoding.
add('undecidable/one-character.txt', Buffer.from([0xc4, 0xd2])); // Big5 黨, GBK 囊
add('undecidable/western.txt', iconv.encode('Le gouvernement a été très critiqué à cause des dépenses élevées; où est la vérité?\n', 'windows-1252'));
add('undecidable/korean.txt', iconv.encode('정부는 오늘 국무회의를 열고 내년도 예산안을 의결했다. 국민의 생활 안정을 위하여 복지 지출을 확대한다.\n', 'euc-kr'));
add('undecidable/japanese.txt', iconv.encode('政府は今日、閣議を開いて来年度の予算案を決定した。国民の生活を安定させるため、福祉の支出を拡大する。\n', 'euc-jp'));
add('undecidable/two-encodings.txt', Buffer.concat([report8, report18030]));
add('undecidable/one-name-in-ascii.txt', bytes('Signed by ', gbk('囊'), ' on 2023-11-05.\n'));

// The name of the file is the format.
const part = (name) => bytes('PK\x03\x04\x14\0\0\0\x08\0', new Uint8Array(16), [name.length, 0, 0, 0], name, [0x4b, 0x04, 0x00, 0x81, 0xfe, 0x10]);
const ole = (stream) => bytes('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', new Uint8Array(504), utf16(stream), new Uint8Array(64));
add('unsupported/docx.txt', Buffer.concat([part('[Content_Types].xml'), part('word/document.xml')]));
add('unsupported/xlsx.txt', Buffer.concat([part('[Content_Types].xml'), part('xl/workbook.xml')]));
add('unsupported/pptx.txt', Buffer.concat([part('[Content_Types].xml'), part('ppt/presentation.xml')]));
add('unsupported/ofd.txt', part('OFD.xml'));
add('unsupported/zip.txt', part('report.txt'));
add('unsupported/doc.txt', ole('WordDocument'));
add('unsupported/xls.txt', ole('Workbook'));
add('unsupported/ppt.txt', ole('PowerPoint Document'));
add('unsupported/ole.txt', ole('Contents'));
add('unsupported/pdf.txt', bytes('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< /Type /Catalog >>\nendobj\n'));
add('unsupported/rtf.txt', bytes('{\\rtf1\\ansi\\ansicpg936 ', "\\'b1\\'a8\\'b8\\'e6\\par}"));
add('unsupported/gzip.txt', bytes('\x1f\x8b\x08\0', [1, 2, 3, 4, 5, 6]));
add('unsupported/mht.txt', bytes('From: <Saved by Browser>\r\nSubject: report\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="x"\r\n\r\n--x\r\n'));
add('pages/html.txt', Buffer.from('\ufeff\n<!-- saved page -->\n<!DOCTYPE html>\n<html><head><title>通知</title></head><body><p>各单位：</p></body></html>\n'));
add('pages/html.gbk.txt', gbk('<HTML><HEAD><META content="text/html; charset=gb2312"><TITLE>通知</TITLE></HEAD><BODY>各单位请于月底前上报。</BODY></HTML>'));
add('pages/html.fragment.txt', Buffer.from('<div class="con">\n<ul>\n' + '<li><a href="/a.html">关于做好秋收工作的通知</a></li>\n'.repeat(8) + '</ul>\n</div>\n'));
add('binary/jpeg.txt', bytes('\xff\xd8\xff\xe0\0\x10JFIF\0', [1, 1, 0, 0, 1, 0, 1, 0, 0]));
add('binary/png.txt', bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', [0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0]));
add('binary/gif.txt', bytes('GIF89a', [1, 0, 1, 0, 0x80, 0, 0, 0, 0, 0, 0xff, 0xff, 0xff, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2]));
add('binary/webp.txt', bytes('RIFF', [0x1a, 0, 0, 0], 'WEBPVP8L', [0x0d, 0, 0, 0, 0x2f, 0, 0, 0, 0x10]));
add('binary/bmp.txt', bytes('BM', [0x3a, 0, 0, 0, 0, 0, 0, 0, 0x36, 0, 0, 0, 0x28, 0, 0, 0]));
add('binary/tiff.txt', bytes('II*\0', [8, 0, 0, 0, 1, 0]));
add('binary/audio.txt', bytes('ID3', [3, 0, 0, 0, 0, 0, 0x21], 'TIT2', [0, 0, 0, 5]));
add('binary/video.txt', bytes([0, 0, 0, 0x18], 'ftypmp42', [0, 0, 0, 0], 'mp42isom'));
add('binary/program.txt', bytes('\x7fELF', [2, 1, 1, 0, 0, 0, 0, 0]));
add('binary/other.txt', Buffer.from(Array.from({ length: 600 }, (_, i) => (i * 7919 + (i * i) % 251) % 256)));
add('binary/other.zeros.txt', Buffer.alloc(512));

// Text that begins like markup, or like a binary format.
add('markup-like/comment-first.txt', Buffer.from('<!--\n\n-->\n' + text('report.txt')));
add('markup-like/stray-tag.txt', Buffer.from('<br>\n' + text('report.txt')));
add('markup-like/html-tag-alone.txt', Buffer.from('<html>\n' + text('report.txt')));
add('markup-like/breaks.txt', Buffer.from(text('report.txt').replaceAll('\n', '<br>\n')));
add('markup-like/paragraph-tags.txt', Buffer.from(text('report.txt').replace(/^.+$/gm, '<p><span style="font-size:16px">$&</span></p>')));
add('markup-like/written-out-space.txt', Buffer.from(text('report.txt').replaceAll('\n', '<U+00A0><U+00A0>\n')));
add('markup-like/placeholders.txt', Buffer.from('<人名>同志：\n<单位>定于<日期>召开会议，a<b且b>c，请准时参加。\n'));
add('markup-like/gif-in-words.txt', Buffer.from('GIF89a 是一种图片格式，附件不得使用。\n'));
add('markup-like/bm-in-words.txt', Buffer.from('BM 系列公文模板使用说明\n'));
add('markup-like/header-line.txt', Buffer.from('Subject: 关于召开座谈会的通知\n各单位请派一名负责同志参加。\n'));

for (const [path, content] of files) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
console.log(`${files.size} files`);
