import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { encode } from 'iconv-lite';
import { readRtf } from '../src/formats/rtf/read';
import type { Extraction } from '../src/model/extraction';
import { damagedCopies, lawsOfExtraction, linesAt, tablesOf } from './extraction-laws';

const LIMITS = { maxBytes: 50_000_000 };
const NAMES = ['numbered', 'styled', 'table', 'notes', 'changes'] as const;

const fixture = (name: string): Uint8Array => new Uint8Array(readFileSync(join(__dirname, '../fixtures/formats/rtf', `${name}.rtf`)));
const bytesOf = (rtf: string): Uint8Array => new Uint8Array(Buffer.from(rtf, 'latin1'));

async function read(bytes: Uint8Array): Promise<Extraction> {
  const reading = await readRtf(bytes, LIMITS);
  if (!reading.ok || !('extraction' in reading)) throw new Error(JSON.stringify(reading));
  lawsOfExtraction(reading.extraction);
  return reading.extraction;
}

/** Characters as Word writes them for readers that know Unicode, with a question mark for the others. */
const unicode = (text: string): string => Array.from({ length: text.length }, (_, at) => (text.charCodeAt(at) < 0x7f ? text.charAt(at) : `\\u${(text.charCodeAt(at) << 16) >> 16}?`)).join('');
const hexadecimal = (text: string, codePage: string): string => [...encode(text, codePage)].map((byte) => `\\'${byte.toString(16).padStart(2, '0')}`).join('');
const raw = (text: string, codePage: string): string => encode(text, codePage).toString('latin1');

const HEAD = '{\\rtf1\\ansi\\ansicpg936\\deff0{\\fonttbl{\\f0\\froman\\fcharset0 Times New Roman;}{\\f1\\fnil\\fcharset134 SimSun;}{\\f2\\fnil\\fcharset136 MingLiU;}{\\f3\\fnil\\fcharset2 Symbol;}{\\f4\\fnil\\fcharset204 Arial Cyr;}}';
const text = async (body: string, head = HEAD): Promise<string> => (await read(bytesOf(`${head}${body}}`))).text;
const faultOf = async (rtf: string | Uint8Array, maxBytes = LIMITS.maxBytes): Promise<string> => {
  const reading = await readRtf(typeof rtf === 'string' ? bytesOf(rtf) : rtf, { maxBytes });
  return reading.ok ? 'ok' : `${reading.fault}: ${reading.detail}`;
};

describe('characters', () => {
  test('bytes are read in the code page of their font, two bytes at a time', async () => {
    expect(await text(`\\f1 ${hexadecimal('平湖镇', 'gbk')}\\par`)).toBe('平湖镇');
    expect(await text(`\\f2 ${hexadecimal('平湖鎮', 'big5')}\\par`)).toBe('平湖鎮');
    expect(await text(`\\f4 ${hexadecimal('мир', 'windows-1251')}\\par`)).toBe('мир');
    expect(await text(`\\f1 ${raw('公开', 'gbk')}\\par`)).toBe('公开');
  });

  test('a second byte may be a letter, and may stand behind an escaped first', async () => {
    // 丂 is 81 40 in GBK: its second byte is @; 乗 is 81 5C, a backslash.
    expect(await text("\\f1 \\'81@\\'81\\'5c\\'81\\\\\\par")).toBe('丂乗乗');
  });

  test('bytes in a western font are Chinese where the code page of the file is', async () => {
    expect(await text(`\\f0 ${hexadecimal('公开', 'gbk')}\\par`)).toBe('公开');
    expect(await text("\\f0 caf\\'e9\\par", '{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 Arial;}}')).toBe('café');
    expect(await text("\\'93a\\'94\\par", '{\\rtf1\\ansi')).toBe('“a”');
  });

  test('what stands for a character in Unicode is passed over, as many as said', async () => {
    expect(await text(`${unicode('印发2024年')}\\par`)).toBe('印发2024年');
    expect(await text("\\uc2\\u24179\\'c6\\'bd\\u28246\\'ba\\'fe\\par")).toBe('平湖');
    expect(await text('\\uc0\\u24179\\u28246 ok\\par')).toBe('平湖ok');
    expect(await text("{\\uc2 \\u24179\\'c6}\\u28246?\\par")).toBe('平湖');
    expect(await text('\\u-10179?\\u-8704?\\par')).toBe('\u{1f600}');
  });

  test('named characters, escapes, and spaces that do not break', async () => {
    expect(await text('\\ldblquote a\\rdblquote\\emdash b\\{c\\}\\\\\\~d\\_e\\-f\\par')).toBe('“a”—b{c}\\\u00a0d-ef');
    expect(await text('a\\line b\\tab c\\par d\r\ne\\par')).toBe('a\nb\tc\nde');
  });

  test('glyphs of a font of symbols', async () => {
    expect(await text("{\\f3 \\'b7}a{\\f3 \\u-3844?}\\par")).toBe('•a✓');
  });
});

describe('what is shown', () => {
  test('hidden and deleted text, settings, pictures and unknown groups are left out', async () => {
    expect(await text('a{\\v b}c{\\deleted d}e{\\*\\unknown f}{\\pict\\pngblip 0a0b}g{\\colortbl;\\red1;}{\\xe h}\\par')).toBe('aceg');
    expect(await text('a\\v b\\v0 c\\par')).toBe('ac');
  });

  test('the star counts only at the start of a group', async () => {
    expect(await text('a\\*\\b b\\b0 c\\par')).toBe('abc');
  });

  test('raw bytes are passed over by their length', async () => {
    expect(await text('a{\\pict\\bin5 }}}{{}b\\par')).toBe('ab');
    expect(await text('{\\info}a\\par{\\pict\\bin5 }}}{{}')).toBe('a');
  });

  test('a paragraph whose mark is deleted goes on with the next', async () => {
    expect(await text('a{\\deleted\\par}b\\par c\\par')).toBe('ab\nc');
  });

  test('of a field its result; of two alternatives the one in Unicode', async () => {
    expect(await text('{\\field{\\*\\fldinst HYPERLINK "x"}{\\fldrslt a}}b{\\upr{c}{\\*\\ud{d}}}\\par')).toBe('abd');
  });

  test('numbers that were counted stand in front: nothing behind a Chinese mark, a space behind others', async () => {
    expect(await text(`{\\listtext ${unicode('一、')}\\tab}a\\par{\\listtext 1.\\tab}b\\par{\\pntext (2)\\tab}c\\par{\\listtext\\f3 \\'b7\\tab}d\\par{\\listtext 9.\\tab}\\par`)).toBe('一、a\n1. b\n(2) c\n• d');
  });

  test('notes behind the text, headers and footers cut from it, boxes where they hang', async () => {
    const found = await read(bytesOf(`${HEAD}{\\header head\\par}{\\footerr \\emdash{\\field{\\*\\fldinst PAGE}{\\fldrslt 3}}\\emdash\\par}a{\\super\\chftn{\\footnote\\pard\\chftn note one\\par}}b{\\shp{\\*\\shpinst{\\sp{\\sn x}{\\sv y}}{\\shptxt box\\par}}{\\shprslt old box\\par}}\\par{\\shp{\\*\\shpinst{\\shptxt in front\\par}}}c\\par}`));
    expect(found.text).toBe('a[1]b\nbox\nin front\nc\n[1] note one\nhead\n—3—');
    expect(linesAt(found).notes).toEqual(['[1] note one']);
    expect(found.edits.map(({ sourceStart, sourceEnd }) => found.text.slice(sourceStart, sourceEnd))).toEqual(['\nhead', '\n—3—']);
  });
});

describe('notes', () => {
  test.each([
    ['numbers as the file says', '\\ftnstart3\\ftnnrlc\\aftnnauc a\\chftn{\\footnote\\chftn one}b\\chftn{\\footnote\\ftnalt \\chftn  two}c\\chftn{\\footnote three\\par}\\par', 'a[iii]b[A]c[iv]\n[iii] one\n[iv] three\n[A] two'],
    ['marks of the text itself, and comments', 'a*{\\footnote * one\\par}b{\\*\\annotation two\\par}c\\chftn{\\footnote\\chftn three\\par}\\par', 'a*bc[1]\n* one\ntwo\n[1] three'],
  ])('%s', async (_, rtf, expected) => {
    expect((await read(bytesOf(`${HEAD}${rtf}}`))).text).toBe(expected);
  });
});

describe('styles', () => {
  test('headings by name, by outline level, by the style; bold from end to end; alignment', async () => {
    const sheet = `{\\stylesheet{\\s0 Normal;}{\\s1\\outlinelevel0 heading 1;}{\\s2 ${unicode('标题 2')};}{\\s3\\outlinelevel2 own;}{\\*\\cs4 letters;}}`;
    const found = await read(bytesOf(`${HEAD}${sheet}\\pard\\s1 a\\par\\pard\\s2 b\\par\\pard\\s3 c\\par\\pard\\outlinelevel3 d\\par\\pard\\plain\\b e\\par\\b e\\b0 f\\par\\pard\\qr g\\par\\pard\\qc h\\par\\pard i\\par}`));
    expect(linesAt(found)).toEqual({ headings: ['1 a', '2 b', '3 c', '4 d', '7 e'], aligned: ['right g', 'center h'], notes: [] });
  });

  test('bold of Chinese fonts, which some programs say apart', async () => {
    expect(linesAt(await read(bytesOf(`${HEAD}\\pard\\plain{\\dbch\\ab\\dbch ${unicode('其他')}}\\par\\pard\\plain{\\rtlch\\ab\\ltrch ${unicode('事项')}}\\par}`))).headings).toEqual(['7 其他']);
  });
});

describe('tables', () => {
  const row = (layout: string, ...cells: readonly string[]): string => `\\trowd${layout}\\pard\\intbl ${cells.join('\\cell ')}\\cell\\row\\pard `;

  test('cells across columns and rows, by their merges and by their sides', async () => {
    const found = await read(bytesOf(`${HEAD}${row('\\clvmgf\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000', 'a', 'b', '')}${row('\\clvmrg\\cellx1000\\cellx2000\\cellx3000', '', 'c', 'd')}${row('\\cellx1000\\cellx3000', 'e', 'f')} g\\par}`));
    expect(tablesOf(found)).toEqual([[['0+1x2 a', '1+2x1 b'], ['1+1x1 c', '2+1x1 d'], ['0+1x1 e', '1+2x1 f']]]);
    expect(found.text).toBe('a\tb\nc\td\ne\tf\n g');
  });

  test('paragraphs of a cell, tables in a cell', async () => {
    const inner = '\\pard\\intbl\\itap2 x\\nestcell y\\nestcell{\\*\\nesttableprops\\trowd\\cellx500\\cellx900\\nestrow}{\\nonesttables\\par}';
    const found = await read(bytesOf(`${HEAD}\\trowd\\cellx1000\\cellx2000\\pard\\intbl ${unicode('非税')}\\par ${unicode('收入')}\\cell ${inner}\\pard\\intbl z\\cell\\trowd\\cellx1000\\cellx2000\\row\\pard\\par}`));
    expect(tablesOf(found)).toEqual([[['0+1x1 非税收入', '1+1x1 x y z']]]);
  });

  test('one cell in each row is a frame; sides that go back are no columns', async () => {
    expect((await read(bytesOf(`${HEAD}${row('\\cellx1000', 'a\\par b')}c\\par}`))).style.tables).toEqual([]);
    expect(tablesOf(await read(bytesOf(`${HEAD}${row('\\cellx2000\\cellx1000', 'a', 'b')}c\\par}`)))).toEqual([[['0+1x1 a', '1+1x1 b']]]);
  });
});

describe('properties', () => {
  const info = async (inside: string) => (await read(bytesOf(`${HEAD}{\\info${inside}}a\\par}`))).properties;

  test('title, company and time; what programs fill in is nothing', async () => {
    expect(await info(`{\\title ${hexadecimal('河湖管护', 'gbk')}}{\\*\\company ${unicode('云溪县水利局')}}{\\creatim\\yr2024\\mo1\\dy5\\hr9\\min3}`)).toEqual({ title: '河湖管护', organisation: '云溪县水利局', created: '2024-01-05T09:03' });
    expect(await info(`{\\title ${unicode('文档1')}}{\\*\\company ${unicode('微软用户')}}{\\creatim\\yr0\\mo0\\dy0}`)).toEqual({ title: null, organisation: null, created: null });
    expect(await info(`{\\upr{\\title ??}{\\*\\ud{\\title ${unicode('总结')}}}}`)).toEqual({ title: '总结', organisation: null, created: null });
  });
});

describe('files of LibreOffice', () => {
  test('say the same as the same text in a Word document', async () => {
    expect(linesAt(await read(fixture('numbered')))).toEqual({
      headings: ['7 一、压实管护责任', '7 二、整治突出问题', '7 三、下一步打算'],
      aligned: ['center 云溪县2023年河湖管护工作总结', 'right 云溪县水利局', 'right 2024年1月15日'], notes: [],
    });
    expect((await read(fixture('changes'))).text).toBe('关于调整公交线路的通知\n自下周一起，调整六条公交线路，请乘客留意站牌。\n特此通知，请互相转告。');
    expect(tablesOf(await read(fixture('table')))).toEqual([[
      ['0+1x2 项目', '1+2x1 金额'], ['1+1x1 预算数', '2+1x1 决算数'], ['0+1x1 税收收入', '1+1x1 12000', '2+1x1 12800'], ['0+1x1 非税收入', '1+1x1 ', '2+1x1 3100'],
    ]]);
    expect((await read(fixture('notes'))).text).toBe(
      '白石县图书馆开放公告\n本馆自即日起恢复开放[1]，欢迎读者到馆阅览[i]。\n咨询台设在一楼大厅东侧\n读者入馆请出示身份证件，并配合安全检查。\n查询电话见馆内公告栏，也可访问本馆网站查询。\n不自动\n换行的地址\t在此。\n[1] 开放时间为上午九时至下午五时。\n[i] 未成年人须由监护人陪同入馆。\n平湖镇人民政府文件\n— 1 —',
    );
  });
});

describe('damaged and hostile', () => {
  test('what breaks off is damaged; only the last brace may be missing', async () => {
    expect(await faultOf(`${HEAD}a\\par`)).toBe('ok');
    expect(await faultOf(`${HEAD}a`)).toMatch(/^damaged: breaks off/);
    expect(await faultOf(`${HEAD}a\\par{\\b b\\par`)).toMatch(/^damaged: breaks off/);
    expect(await faultOf('text')).toMatch(/^damaged: does not begin/);
    expect(await faultOf(new Uint8Array())).toMatch(/^damaged/);
  });

  test('a brace that is missing somewhere is damage where text would be lost, or a table of fonts would be text', async () => {
    const file = `${HEAD}{\\header\\pard h\\par}\\pard{\\b a}b\\par\\pard c\\par}`;
    expect(await faultOf(file)).toBe('ok');
    const braces = [...file.matchAll(/[{}]/g)].map(({ index }) => index).filter((at) => at > 0);
    for (const at of braces) {
      const reading = await readRtf(bytesOf(file.slice(0, at) + file.slice(at + 1)), LIMITS);
      if (reading.ok && 'extraction' in reading) expect([at, reading.extraction.text]).toEqual([at, 'ab\nc\nh']);
      else expect(reading).toMatchObject({ fault: 'damaged' });
    }
    expect(await faultOf(`${HEAD}a\\par}\\pard b\\par}`)).toBe('damaged: its groups do not pair: the first ends in front of more text');
    for (const behind of ['}', '\0\0', '<script>/\\s+\\d/.test("{}")</script>', `\n${HEAD}b\\par}`]) expect(await faultOf(`${HEAD}a\\par}${behind}`)).toBe('ok');
    // A word processor pairs its braces, so its last one was cut off.
    expect(await faultOf(`${HEAD}{\\*\\generator Riched20;}a\\par`)).toMatch(/^damaged: breaks off/);
  });

  test.each(NAMES)('%s without one of its braces is damaged', async (name) => {
    const bytes = Buffer.from(fixture(name));
    const braces = [...bytes.keys()].filter((at) => at > 0 && (bytes[at] === 0x7b || bytes[at] === 0x7d) && bytes[at - 1] !== 0x5c);
    for (const at of braces.filter((_, nth) => nth % 7 === 0)) expect(await faultOf(new Uint8Array(Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)])))).toMatch(/^damaged/);
  });

  test('nothing to read, too much to read, groups without end, lengths without sense', async () => {
    expect(await faultOf(`${HEAD}{\\pict 00}\\par}`)).toBe('no-text: an RTF file without text');
    expect(await faultOf(`${HEAD}a\\par}`, 10)).toMatch(/^too-large/);
    expect(await faultOf(HEAD + '{'.repeat(100_000))).toBe('too-complex: groups nest deeper than in any real file');
    expect(await faultOf(`${HEAD}a\\par\\bin99999999999999 }`)).toBe('ok');
    expect(await text('\\uc999999999999 a\\u24179?b\\par c')).toBe('a平');
    expect(await text(`a\\${'x'.repeat(5000)} b\\par`)).toContain('b');
  });

  test('very many cells and columns take linear time', async () => {
    const rows = Array.from({ length: 3000 }, (_, nth) => `\\trowd\\cellx${100 + nth * 50}\\cellx${1_000_000 + nth * 50}\\pard\\intbl a\\cell b\\cell\\row`).join('');
    expect((await read(bytesOf(`${HEAD}${rows}\\pard c\\par}`))).style.tables[0]?.rows.length).toBe(3000);
  });

  test.each(NAMES)('%s cut short and with bytes turned neither throws nor breaks a law', async (name) => {
    for (const copy of damagedCopies(fixture(name), 500)) {
      const reading = await readRtf(copy, LIMITS);
      if (reading.ok && 'extraction' in reading) lawsOfExtraction(reading.extraction);
    }
  });
});
