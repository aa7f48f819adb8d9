import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ListCounter } from '../src/formats/doc/list-counter';
import type { List, ListLevel } from '../src/formats/doc/lists';
import { shownCharacters } from '../src/formats/doc/fields';
import { numberIn } from '../src/formats/doc/number-formats';
import { eachProperty } from '../src/formats/doc/property-list';
import { readDoc } from '../src/formats/doc/read';
import type { FormatReading } from '../src/formats/reader';
import type { Extraction } from '../src/model/extraction';
import { damagedCopies, lawsOfExtraction, linesAt, tablesOf } from './extraction-laws';

const LIMITS = { maxBytes: 50_000_000 };
const NAMES = ['numbered', 'styled', 'table', 'notes', 'changes'] as const;
type Name = (typeof NAMES)[number];

const fixture = (name: Name): Uint8Array => new Uint8Array(readFileSync(join(__dirname, '../fixtures/formats/doc', `${name}.doc`)));

async function extraction(name: Name): Promise<Extraction> {
  const reading = await readDoc(fixture(name), LIMITS);
  if (!reading.ok || !('extraction' in reading)) throw new Error(JSON.stringify(reading));
  return reading.extraction;
}

const faultOf = (reading: FormatReading): string => (reading.ok ? 'ok' : `${reading.fault}: ${reading.detail}`);

describe('what Word shows', () => {
  test('numbers that Word counts stand in the text, in the look of their level', async () => {
    const { text } = await extraction('numbered');
    const lines = text.split('\n');
    expect(lines.slice(0, 15)).toEqual([
      '云溪县2023年河湖管护工作总结', '2023年，全县河湖管护工作稳步推进，水质持续改善。现将有关情况总结如下。',
      '一、压实管护责任', '县、镇、村三级河长巡河八千余次，发现问题当场交办。',
      '（一）健全组织体系。各镇均设立河长办公室，配备专职人员。', '（二）完善巡查制度。每周一巡，每月一报。', '1.巡查记录逐条归档，查阅方便。', '2.问题清单逐项销号，闭环管理。',
      '二、整治突出问题', '拆除违建四十二处，清理垃圾三百吨。', '（一）开展清四乱行动。全年排查整改问题九十五个。', '（二）推进截污纳管。新建管网十二公里。',
      '三、下一步打算', '继续抓好常态长效管护，巩固整治成果。', '云溪县水利局',
    ]);
  });

  test('bold lines, heading styles, and lines set to the right or in the middle', async () => {
    expect(linesAt(await extraction('numbered'))).toEqual({
      headings: ['7 一、压实管护责任', '7 二、整治突出问题', '7 三、下一步打算'],
      aligned: ['center 云溪县2023年河湖管护工作总结', 'right 云溪县水利局', 'right 2024年1月15日'], notes: [],
    });
    expect(linesAt(await extraction('styled')).headings).toEqual(['1 平湖镇安全生产检查情况通报', '1 基本情况', '2 检查范围', '2 检查方式', '1 存在问题', '7 其他事项']);
    expect((await extraction('styled')).text).toContain('\n1.台账不全。部分企业培训记录缺失。\n1.1缺少签字，补录不及时。\n1.2缺少日期，无法追溯。\n2.消防器材过期。个别单位未按期更换。\n其他事项\n①及时整改到位。\n②按时报送结果。\n●联系人见附件。\n');
  });

  test('headers, footers and page numbers are cut, and the cuts leave the text whole', async () => {
    const { text, edits } = await extraction('numbered');
    expect(edits.map(({ rule, sourceStart, sourceEnd }) => [rule, text.slice(sourceStart, sourceEnd)])).toEqual([['strip/page-furniture', '\n平湖镇人民政府文件'], ['strip/page-furniture', '\n— 1 —']]);
  });

  test('merged cells stand once, and several paragraphs of a cell are one', async () => {
    const table = await extraction('table');
    expect(tablesOf(table)).toEqual([[
      ['0+1x2 项目', '1+2x1 金额'], ['1+1x1 预算数', '2+1x1 决算数'], ['0+1x1 税收收入', '1+1x1 12000', '2+1x1 12800'], ['0+1x1 非税收入', '1+1x1 ', '2+1x1 3100'],
    ]]);
    expect(table.text).toContain('\n非税收入\t3100\n以上数据为快报数，最终以决算为准。\n各镇人民政府要对照本表认真核对，发现差错及时报告。\n表后说明');
  });

  test('notes stand behind the text, with the marks that cite them; boxes where they hang; hidden words and field codes nowhere', async () => {
    const notes = await extraction('notes');
    expect(notes.text.split('\n')).toEqual([
      '白石县图书馆开放公告', '本馆自即日起恢复开放[1]，欢迎读者到馆阅览[i]。', '咨询台设在一楼大厅东侧', '读者入馆请出示身份证件，并配合安全检查。', '查询电话见馆内公告栏，也可访问本馆网站查询。',
      '不自动', '换行的地址\t在此。', '[1] 开放时间为上午九时至下午五时。', '[i] 未成年人须由监护人陪同入馆。', '平湖镇人民政府文件', '— 1 —',
    ]);
    expect(linesAt(notes).notes).toEqual(['[1] 开放时间为上午九时至下午五时。', '[i] 未成年人须由监护人陪同入馆。']);
  });

  test('tracked changes are accepted', async () => {
    expect((await extraction('changes')).text).toBe('关于调整公交线路的通知\n自下周一起，调整六条公交线路，请乘客留意站牌。\n特此通知，请互相转告。');
  });

  test('title and time of the file', async () => {
    expect((await extraction('numbered')).properties).toEqual({ title: '河湖管护工作总结', organisation: null, created: '2024-01-15T09:30:00Z' });
    expect((await extraction('table')).properties).toEqual({ title: null, organisation: null, created: null });
  });

  test.each(NAMES)('places of %s are in the text, edits sorted and apart', async (name) => lawsOfExtraction(await extraction(name)));
});

/** Renames a stream: the name has 64 bytes, its length stands behind. */
function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const copy = Buffer.from(bytes);
  const at = copy.indexOf(Buffer.from(`${from}\0`, 'utf16le'));
  copy.fill(0, at, at + 64);
  copy.write(to, at, 'utf16le');
  copy.writeUInt16LE((to.length + 1) * 2, at + 64);
  return new Uint8Array(copy);
}

/** Writes into the first block of the stream WordDocument. */
function withWord(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = Buffer.from(bytes);
  let start = 512;
  while (copy.readUInt16LE(start) !== 0xa5ec) start += 512;
  copy.writeUInt16LE(value, start + at);
  return new Uint8Array(copy);
}

describe('what is no readable Word document says what it is', () => {
  const good = fixture('changes');

  test.each([
    ['EncryptedPackage', 'encrypted: a docx, xlsx or pptx with a password'],
    ['Workbook', 'foreign: an Excel workbook, not a Word document'],
    ['PowerPoint Document', 'foreign: a PowerPoint presentation, not a Word document'],
    ['MatOST', 'foreign: a Microsoft Works document, not a Word document'],
    ['Unknown', 'foreign: an OLE file without a Word document'],
  ])('a file with the stream %s', async (name, fault) => {
    expect(faultOf(await readDoc(renamed(good, 'WordDocument', name), LIMITS))).toBe(fault);
  });

  test('a password, an old version, a lost table, other bytes', async () => {
    expect(faultOf(await readDoc(withWord(good, 0x0a, 0x0300), LIMITS))).toBe('encrypted: a Word document with a password');
    expect(faultOf(await readDoc(withWord(good, 2, 0x65), LIMITS))).toBe('foreign: a file of Word 6/95 or older');
    expect(faultOf(await readDoc(renamed(good, '1Table', '2Table'), LIMITS))).toBe('damaged: the stream 1Table is not there');
    expect(faultOf(await readDoc(new Uint8Array(), LIMITS))).toBe('damaged: no OLE compound file');
    expect(faultOf(await readDoc(new TextEncoder().encode('<html>'), LIMITS))).toBe('damaged: no OLE compound file');
  });

  test('a chain of sectors that runs in a circle, a stream larger than allowed, a text longer than allowed', async () => {
    const circle = Buffer.from(good);
    const directory = circle.readUInt32LE(0x30);
    circle.writeUInt32LE(directory, (circle.readUInt32LE(0x4c) + 1) * 512 + directory * 4);
    expect(faultOf(await readDoc(new Uint8Array(circle), LIMITS))).toBe('damaged: a chain of sectors runs in a circle');
    expect(faultOf(await readDoc(good, { maxBytes: 1000 }))).toMatch(/^too-large: a stream of \d+ bytes$/);
  });

  test.each(NAMES)('%s cut short and with bytes turned neither throws nor breaks a law', async (name) => {
    for (const copy of damagedCopies(fixture(name), 500)) {
      const reading = await readDoc(copy, LIMITS);
      if (reading.ok && 'extraction' in reading) lawsOfExtraction(reading.extraction);
    }
  });
});

describe('numbers', () => {
  test.each([
    [0, 12, '12'], [1, 1994, 'MCMXCIV'], [2, 4, 'iv'], [3, 28, 'BB'], [4, 3, 'c'], [10, 2023, '二〇二三'], [39, 10, '十'], [37, 12, '十二'], [39, 20, '二十'], [39, 105, '一百零五'], [39, 110, '一百一十'],
    [39, 1001, '一千零一'], [38, 12, '壹拾贰'], [34, 3, '參'], [18, 20, '⑳'], [18, 21, '㉑'], [18, 51, '51'], [26, 3, '⒊'], [27, 3, '⑶'], [29, 10, '㊉'], [30, 3, '丙'], [31, 12, '亥'], [14, 15, '１５'], [22, 7, '07'],
    [57, 3, '- 3 -'], [255, 3, ''], [4711, 3, '3'], [39, 10_000, '10000'],
  ])('format %i of %i is %s', (format, value, shown) => {
    expect(numberIn(format, value)).toBe(shown);
  });

  const level = (text: string, more: Partial<ListLevel> = {}): ListLevel => ({ start: 1, format: 0, text, isLegal: false, restartsBelow: 9, isTight: false, ...more });
  const list = (levels: readonly ListLevel[], more: Partial<List> = {}): List => ({ identity: 7, levels: levels.map((one, nth) => ({ ...one, restartsBelow: one.restartsBelow === 9 ? nth : one.restartsBelow })), starts: [], ...more });
  const counted = (lists: readonly List[], places: readonly (readonly [number, number])[]): string[] => {
    const counter = new ListCounter(lists);
    return places.map(([number, at]) => counter.next(number, at)?.number ?? '');
  };

  test('a level starts again below a new number above, unless its definition says it goes on', () => {
    const chinese = level('\0、', { format: 39 });
    const inner = level('（\u0001）', { format: 39 });
    expect(counted([list([chinese, inner])], [[1, 0], [1, 1], [1, 1], [1, 0], [1, 1]])).toEqual(['一、', '（一）', '（二）', '二、', '（一）']);
    expect(counted([list([chinese, { ...inner, restartsBelow: 0 }])], [[1, 0], [1, 1], [1, 0], [1, 1]])).toEqual(['一、', '（一）', '二、', '（二）']);
  });

  test('a level that is skipped counts as begun, and legal numbers are Arabic', () => {
    expect(counted([list([level('\0.'), level('\0.\u0001')])], [[1, 1], [1, 1], [1, 0], [1, 1]])).toEqual(['1.1', '1.2', '2.', '2.1']);
    expect(counted([list([level('第\0章', { format: 39 }), level('\0.\u0001', { isLegal: true })])], [[1, 0], [1, 1]])).toEqual(['第一章', '1.1']);
  });

  test('lists of one identity count on; one that says where it starts, starts there once', () => {
    const base = list([level('\0.')]);
    expect(counted([base, base], [[1, 0], [2, 0]])).toEqual(['1.', '2.']);
    expect(counted([base, { ...base, starts: [1] }], [[1, 0], [1, 0], [2, 0], [2, 0]])).toEqual(['1.', '2.', '1.', '2.']);
  });

  test('no list, no such list, a list taken away by hand', () => {
    expect(counted([list([level('\0.')])], [[0, 0], [9, 0], [0xf801, 0]])).toEqual(['', '', '']);
  });
});

describe('parts of the file', () => {
  test('of a field its result is shown; one without an end is no field', () => {
    const shown = (text: string): string => [...text].filter((_, at) => shownCharacters(text, 0, text.length)[at] === 1).join('');
    expect(shown('见\u0013 PAGE \u00143\u0015页')).toBe('见3\u0015页');
    expect(shown('a\u0013 IF \u0013 X \u0014y\u0015 \u0014z\u0015b').replace(/[\u0013-\u0015]/g, '')).toBe('azb');
    expect(shown('a\u0013 PAGE \u0015b').replace(/[\u0013-\u0015]/g, '')).toBe('ab');
    expect(shown('a\u0013 后文还在')).toBe('a\u0013 后文还在');
  });

  test('a list of properties that breaks off gives what stands before', () => {
    const codes: number[] = [];
    eachProperty(Uint8Array.of(0x35, 0x08, 1, 0x0b, 0x46, 5), (code) => codes.push(code));
    expect(codes).toEqual([0x0835]);
  });
});
