// Writes a workbook with two sheets: shared and inline strings, a date, a percentage, a formula with its value, merged cells, an empty row, a hidden sheet.
import { xml } from './word-parts.mjs';
import { zipOf } from './zip.mjs';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const STRINGS = ['永泽市2024年重点水利项目进度表', '序号', '项目名称', '投资情况', '完成率', '开工日期', '计划投资（万元）', '累计完成（万元）', '青石水库除险加固', '东渠清淤疏浚', '合计'];
const s = (cell, text) => `<c r="${cell}" t="s"><v>${STRINGS.indexOf(text)}</v></c>`;
const n = (cell, value, style = 0) => `<c r="${cell}" s="${style}"><v>${value}</v></c>`;
const row = (number, cells) => `<row r="${number}">${cells.join('')}</row>`;

const PROJECTS = [
  row(1, [s('A1', STRINGS[0])]),
  row(3, [s('A3', '序号'), s('B3', '项目名称'), s('C3', '投资情况'), s('E3', '完成率'), s('F3', '开工日期')]),
  row(4, [s('C4', '计划投资（万元）'), s('D4', '累计完成（万元）')]),
  row(5, [n('A5', 1), s('B5', '青石水库除险加固'), n('C5', 4200), n('D5', 3150), n('E5', 0.75, 1), n('F5', 45366, 2)]),
  row(6, [n('A6', 2), s('B6', '东渠清淤疏浚'), n('C6', 860.5), n('D6', 860.5), n('E6', 1, 1), n('F6', 45383, 2)]),
  row(7, [s('A7', '合计'), '<c r="C7"><f>SUM(C5:C6)</f><v>5060.5</v></c>', '<c r="D7"><f>SUM(D5:D6)</f><v>4010.5</v></c>']),
];
const NOTES = [row(1, ['<c r="A1" t="inlineStr"><is><t>填报说明</t></is></c>']), row(2, ['<c r="A2" t="inlineStr"><is><r><t>数据截至</t></r><r><rPr><b/></rPr><t>2024年6月30日</t></r></is></c>'])];
const HIDDEN = [row(1, ['<c r="A1" t="inlineStr"><is><t>内部测算底稿</t></is></c>'])];

const sheet = (rows, merged = []) => `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows.join('')}</sheetData>${merged.length > 0 ? `<mergeCells count="${merged.length}">${merged.map((range) => `<mergeCell ref="${range}"/>`).join('')}</mergeCells>` : ''}</worksheet>`;
const SHEETS = [['进度', sheet(PROJECTS, ['A1:F1', 'A3:A4', 'B3:B4', 'C3:D3', 'E3:E4', 'F3:F4', 'A7:B7'])], ['说明', sheet(NOTES)], ['底稿', sheet(HIDDEN)]];

export function workbookOf() {
  const relation = (id, type, target) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  const rels = (list) => `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.join('')}</Relationships>`;
  return zipOf([
    { name: '[Content_Types].xml', bytes: `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>${SHEETS.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/>`).join('')}<Override PartName="/xl/sharedStrings.xml" ContentType="${SHEET_TYPE}.sharedStrings+xml"/><Override PartName="/xl/styles.xml" ContentType="${SHEET_TYPE}.styles+xml"/></Types>` },
    { name: '_rels/.rels', bytes: rels([relation('rId1', 'officeDocument', 'xl/workbook.xml')]) },
    { name: 'xl/workbook.xml', bytes: `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${SHEETS.map(([name], at) => `<sheet name="${name}" sheetId="${at + 1}"${name === '底稿' ? ' state="hidden"' : ''} r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>` },
    { name: 'xl/_rels/workbook.xml.rels', bytes: rels([...SHEETS.map((_, at) => relation(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)), relation('rId8', 'sharedStrings', 'sharedStrings.xml'), relation('rId9', 'styles', 'styles.xml')]) },
    ...SHEETS.map(([, bytes], at) => ({ name: `xl/worksheets/sheet${at + 1}.xml`, bytes })),
    { name: 'xl/sharedStrings.xml', bytes: `${HEAD}<sst xmlns="${MAIN}" count="${STRINGS.length}" uniqueCount="${STRINGS.length}">${STRINGS.map((text) => `<si><t>${xml(text)}</t><rPh sb="0" eb="1"><t>yǒng</t></rPh></si>`).join('')}</sst>` },
    { name: 'xl/styles.xml', bytes: `${HEAD}<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;d&quot;日&quot;"/></numFmts><fonts count="1"><font><sz val="11"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="9" applyNumberFormat="1"/><xf numFmtId="176" applyNumberFormat="1"/></cellXfs></styleSheet>` },
  ]);
}
