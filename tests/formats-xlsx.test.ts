import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { readXlsx } from '../src/formats/xlsx/read';
import type { Extraction } from '../src/model/extraction';
import { LIMITS, checkTiling, extracted, faultOf, zipOf } from './office-files';

const S = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Book {
  /** By name; a name that begins with # is a hidden sheet's. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly strings?: string;
  readonly styles?: string;
  readonly workbook?: string;
}

function bookParts({ sheets, strings, styles, workbook = '' }: Book): Record<string, string> {
  const names = Object.keys(sheets);
  const relation = (id: string, kind: string, target: string): string => `<Relationship Id="${id}" Type="${R}/${kind}" Target="${target}"/>`;
  return {
    '_rels/.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation('a', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="${S}" xmlns:r="${R}">${workbook}<sheets>${names.map((name, at) => `<sheet name="${name.replace('#', '')}" sheetId="${at + 1}" r:id="r${at}"${name.startsWith('#') ? ' state="hidden"' : ''}/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((_, at) => relation(`r${at}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)).join('')}${relation('s', 'sharedStrings', 'sharedStrings.xml')}${relation('t', 'styles', 'styles.xml')}</Relationships>`,
    ...Object.fromEntries(Object.values(sheets).map((sheet, at) => [`xl/worksheets/sheet${at + 1}.xml`, `<worksheet xmlns="${S}">${sheet}</worksheet>`])),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst xmlns="${S}">${strings}</sst>` }),
    ...(styles === undefined ? {} : { 'xl/styles.xml': `<styleSheet xmlns="${S}">${styles}</styleSheet>` }),
  };
}

const text = (reference: string, words: string): string => `<c r="${reference}" t="inlineStr"><is><t>${words}</t></is></c>`;
/** Rows of words; an empty word is no cell. */
const data = (...rows: (readonly string[])[]): string =>
  `<sheetData>${rows.map((row, at) => `<row r="${at + 1}">${row.map((words, column) => (words === '' ? '' : text(`${String.fromCharCode(65 + column)}${at + 1}`, words))).join('')}</row>`).join('')}</sheetData>`;
const read = (book: Book): Promise<Extraction> => extracted(readXlsx, zipOf(bookParts(book)));
const one = (sheet: string, more: Partial<Book> = {}): Promise<Extraction> => read({ sheets: { Sheet1: sheet }, ...more });
const rowsOf = ({ text: whole, style }: Extraction): string[][] => (style.tables[0]?.rows ?? []).map((row) => row.map(({ column, columns, rows, source }) => `${column}+${columns}×${rows} ${source === null ? '' : whole.slice(...source)}`));

describe('sheets', () => {
  test('rows are one table; heading and remark with a row to themselves are not', async () => {
    const { text: whole, style } = await one(`${data(['各县河长名录'], ['县', '河长'], ['云溪', '张某'], ['注：截至年底'])}<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A4:B4"/></mergeCells>`);
    expect(whole).toBe('各县河长名录\n县\t河长\n云溪\t张某\n注：截至年底');
    expect(style.tables.map(({ source }) => whole.slice(...source))).toEqual(['县\t河长\n云溪\t张某']);
  });

  test('a last row with one cell is still a row', async () => {
    expect(rowsOf(await one(data(['甲', '乙'], ['丙'])))).toEqual([['0+1×1 甲', '1+1×1 乙'], ['0+1×1 丙']]);
  });

  test('a sheet of single cells is paragraphs; line ends inside stay there, and go in cells', async () => {
    expect((await one(data(['第一段\n第二行'], ['第二段']))).text).toBe('第一段\n第二行\n第二段');
    expect((await one(data(['上\n下', 'A\nB']))).text).toBe('上下\tA B');
  });

  test('empty rows end a table', async () => {
    const { style } = await one(data(['甲', '乙'], [''], ['丙', '丁']));
    expect(style.tables).toHaveLength(2);
  });

  test('several sheets bear their names, hidden and empty ones do not show', async () => {
    const sheets = { 城区: data(['甲', '乙']), '#底稿': data(['密']), 空: data(), Sheet3: data(['丙', '丁']) };
    const { text: whole, style } = await read({ sheets });
    expect(whole).toBe('城区\n甲\t乙\n丙\t丁');
    expect(style.headings).toEqual([{ sourceStart: 0, level: 1 }]);
    expect((await read({ sheets: { 城区: data(['甲']) } })).text).toBe('甲');
  });

  test('merged cells, gaps between cells, a table that begins further right', async () => {
    const cells = data(['', '项目', '数量'], ['', '', '上年', '今年'], ['', '甲', '', '3']);
    expect(rowsOf(await one(`${cells}<mergeCells><mergeCell ref="B1:B2"/><mergeCell ref="C1:D1"/></mergeCells>`))).toEqual([['0+1×2 项目', '1+2×1 数量'], ['1+1×1 上年', '2+1×1 今年'], ['0+1×1 甲', '1+1×1 ', '2+1×1 3']]);
  });

  test('merged cells that overlap, reach over empty rows, or cover whole columns', async () => {
    const cells = '<sheetData><row r="1"><c r="A1" t="str"><v>甲</v></c><c r="B1" t="str"><v>乙</v></c></row><row r="4"><c r="A4" t="str"><v>盖住</v></c><c r="B4" t="str"><v>丙</v></c></row></sheetData>';
    expect(rowsOf(await one(`${cells}<mergeCells><mergeCell ref="A1:A1048576"/></mergeCells>`))).toEqual([['0+1×2 甲', '1+1×1 乙'], ['1+1×1 丙']]);
    expect(rowsOf(await one(`${cells}<mergeCells><mergeCell ref="A1:B4"/><mergeCell ref="B1:C9"/><mergeCell ref="C3:B1"/><mergeCell ref="x"/></mergeCells>`))).toEqual([['0+2×2 甲'], []]);
    expect(rowsOf(await one(`${data(['甲', '乙'], ['丙', '丁'], ['戊', '己'])}<mergeCells><mergeCell ref="B2:XFD2"/></mergeCells>`))[1]).toEqual(['0+1×1 丙', '1+1×1 丁']);
  });

  test('cells without a place follow each other; cells out of order are put in order', async () => {
    expect((await one('<sheetData><row><c t="str"><v>甲</v></c><c t="str"><v>乙</v></c></row><row><c r="B2" t="str"><v>丁</v></c><c r="A2" t="str"><v>丙</v></c></row></sheetData>')).text).toBe('甲\t乙\n丙\t丁');
  });
});

describe('values', () => {
  test('strings: shared, in runs, with readings, escaped', async () => {
    const strings = '<si><t>云溪</t></si><si><r><t>河</t></r><r><rPr><b/></rPr><t>道</t></r><rPh sb="0" eb="1"><t>hé</t></rPh></si><si><t>甲_x000D_乙_x005F_丙</t></si>';
    expect((await one('<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>99</v></c><c t="str"><f>A1</f><v>果</v></c></row></sheetData>', { strings })).text).toBe('云溪\t河道\t甲乙_丙\t果');
  });

  test('truth, errors, days in words, numbers without noise', async () => {
    expect((await one('<sheetData><row><c t="b"><v>1</v></c><c t="e"><v>#DIV/0!</v></c><c t="d"><v>2024-03-01T00:00:00</v></c><c><v>0.30000000000000004</v></c><c><f>1+1</f><v>2</v></c><c><v>123456789012</v></c><c><v>x</v></c></row></sheetData>')).text).toBe('TRUE\t#DIV/0!\t2024-03-01\t0.3\t2\t123456789012\tx');
  });

  const shown = async (value: number, format: string | number, workbook = ''): Promise<string> => {
    const own = typeof format === 'number' ? '' : `<numFmts><numFmt numFmtId="180" formatCode="${format.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"/></numFmts>`;
    const styles = `${own}<cellXfs><xf numFmtId="0"/><xf numFmtId="${typeof format === 'number' ? format : 180}"/></cellXfs>`;
    return (await one(`<sheetData><row><c s="1"><v>${value}</v></c></row></sheetData>`, { styles, workbook })).text;
  };

  test.each([
    [45352, 14, '2024-03-01'], [45352.354166667, 22, '2024-03-01 08:30'], [45352, 31, '2024年3月1日'], [45352, 57, '2024年3月'], [0.75, 20, '18:00'], [1.5, 46, '36:00:00'],
    [45352, 'yyyy/m/d', '2024-03-01'], [45352, '[$-804]yyyy"年"m"月"d"日";@', '2024年3月1日'], [45352, 'yyyy\\.mm', '2024-03'], [45352.5, 'm"月"d"日" h"时"mm"分"', '3月1日 12时00分'], [45352, '[DBNum1]yyyy年m月', '2024年3月'],
    [59, 14, '1900-02-28'], [60, 14, '1900-02-29'], [61, 14, '1900-03-01'], [0, 14, '0'], [-3, 14, '-3'], [99999999, 14, '99999999'],
    [0.1234, 9, '12%'], [0.1234, 10, '12.34%'], [0.07, '0.0%', '7.0%'], [1234567.891, 4, '1,234,567.89'], [1234.5, 3, '1,235'], [-5, 3, '-5'],
    [3.5, '0.00"万元"', '3.50万元'], [12, '"第"0"批"', '第12批'], [7, '0000', '0007'], [1.50, '0.##', '1.5'], [2, '0.##', '2'], [0.5, '#.00', '.50'], [12345678, '0.0,,', '12.3'],
    [-12.5, '0.00;[Red](0.00)', '(12.50)'], [0, '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', '-'], [1200, '[$¥-804]#,##0', '¥1,200'], [1.005, '0.00', '1.01'], [5, '@', '5'], [1234, '0.00E+00', '1234'], [0.5, '# ?/?', '0.5'], [0, '0;-0;;@', ''],
  ])('%d as %j is %s', async (value, format, expected) => {
    expect(await shown(value, format)).toBe(expected);
  });

  test('workbooks that count from 1904', async () => {
    expect(await shown(43890, 14, '<workbookPr date1904="1"/>')).toBe('2024-03-01');
  });
});

describe('files that are not what they say', () => {
  const good = bookParts({ sheets: { 甲: data(['云溪', '3']), 乙: data(['丙', '丁']) }, strings: '<si><t>x</t></si>', styles: '<cellXfs><xf numFmtId="9"/></cellXfs>' });

  test('damage, and another kind of document', async () => {
    expect(await faultOf(readXlsx, zipOf(good).subarray(0, 300))).toBe('damaged');
    expect(await faultOf(readXlsx, zipOf({ 'word/document.xml': '<w:document/>' }))).toBe('foreign');
    expect(await faultOf(readXlsx, zipOf({ ...good, 'xl/workbook.xml': '<a/>' }))).toBe('foreign');
    expect(await faultOf(readXlsx, zipOf({ ...good, 'xl/worksheets/sheet2.xml': '<worksheet>' }))).toBe('damaged');
    expect(await faultOf(readXlsx, zipOf(bookParts({ sheets: { 甲: '<sheetData><row r="0"/></sheetData>' } })))).toBe('damaged');
    expect(await faultOf(readXlsx, zipOf(bookParts({ sheets: { 甲: '<sheetData><row><c r="ZZZZ1"/></row></sheetData>' } })))).toBe('damaged');
    expect(await faultOf(readXlsx, zipOf(good, { flags: 1 }))).toBe('encrypted');
  });

  test('one long string in many cells', async () => {
    const cells = Array.from({ length: 100 }, () => '<c t="s"><v>0</v></c>').join('');
    expect(await faultOf(readXlsx, zipOf(bookParts({ sheets: { 甲: `<sheetData><row>${cells}</row></sheetData>` }, strings: `<si><t>${'长'.repeat(50_000)}</t></si>` })), 1_000_000)).toBe('too-large');
  });

  test('thousands of merged cells over thousands of rows', async () => {
    const rows = Array.from({ length: 4000 }, (_, at) => `<row r="${at + 1}"><c t="str"><v>甲</v></c><c t="str"><v>乙</v></c></row>`).join('');
    const first = `<row r="1">${Array.from({ length: 10_000 }, () => '<c t="str"><v>甲</v></c>').join('')}</row>`;
    const letters = (column: number): string => (column < 0 ? '' : letters(Math.floor(column / 26) - 1) + String.fromCharCode(65 + (column % 26)));
    const merges = Array.from({ length: 10_000 }, (_, at) => `<mergeCell ref="${letters(at)}1:${letters(at)}4000"/>`).join('');
    expect(await faultOf(readXlsx, zipOf(bookParts({ sheets: { 甲: `<sheetData>${first}${rows.slice(rows.indexOf('</row>') + 6)}</sheetData><mergeCells>${merges}</mergeCells>` } })))).toBe('too-complex');
  });

  test('whatever is cut off or altered, nothing is thrown', async () => {
    const bytes = zipOf(good);
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.length - 1), fc.integer({ min: 0, max: 255 }), fc.boolean(), async (at, value, cut) => {
        const altered = Buffer.from(cut ? bytes.subarray(0, at) : bytes);
        if (!cut) altered[at] = value;
        const reading = await readXlsx(altered, LIMITS);
        if (reading.ok && !('page' in reading)) checkTiling(reading.extraction);
      }),
      { numRuns: 500 },
    );
  });

  test('whatever cells and merges say, the table holds together', async () => {
    const place = fc.tuple(fc.nat(5), fc.nat(6)).map(([column, row]) => `${String.fromCharCode(65 + column)}${row + 1}`);
    const row = fc.tuple(fc.nat(8), fc.array(fc.tuple(place, fc.constantFrom('甲', '乙\n丙', ' ', '1')), { maxLength: 6 }));
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 8 }), fc.array(fc.tuple(place, place), { maxLength: 6 }), async (rows, merges) => {
        const cells = rows.map(([at, inside]) => `<row r="${at + 1}">${inside.map(([reference, words]) => text(reference, words)).join('')}</row>`).join('');
        const extraction = await one(`<sheetData>${cells}</sheetData><mergeCells>${merges.map(([from, to]) => `<mergeCell ref="${from}:${to}"/>`).join('')}</mergeCells>`);
        for (const { rows: built } of extraction.style.tables) {
          const taken = new Set<string>();
          built.forEach((inside, at) => {
            for (const { column, columns, rows: height } of inside) {
              for (let down = at; down < at + height; down++) for (let across = column; across < column + columns; across++) {
                expect(taken.has(`${down} ${across}`)).toBe(false);
                taken.add(`${down} ${across}`);
              }
            }
          });
        }
      }),
      { numRuns: 300 },
    );
  });
});
