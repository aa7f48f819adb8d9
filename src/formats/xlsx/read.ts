import { Fault, guarded } from '../opc/fault';
import { OfficePackage } from '../opc/package';
import { propertiesOf } from '../opc/properties';
import type { FormatReader, FormatReading, ReadLimits } from '../reader';
import { TextBuilder } from '../text-builder';
import { writeSheet } from './grid';
import { NumberFormats } from './number-formats';
import { readSheet, type Sheet } from './sheet';
import { sharedStrings } from './strings';

/** A workbook with more is a database; what it holds would fill no document. */
const MOST_CELLS = 2_000_000;

/** Reads `.xlsx`, `.xlsm`, and workbooks of WPS that are packages. */
export const readXlsx: FormatReader = async (bytes, limits) => guarded(() => readWorkbook(bytes, limits));

// Matches names nobody gave: Sheet1 工作表2. Trap: 表1 is a name people give.
const UNNAMED = /^(?:sheet|工作表)\s?\d{1,3}$/i;

function readWorkbook(bytes: Uint8Array, limits: ReadLimits): FormatReading {
  const office = new OfficePackage(bytes, limits);
  const main = office.mainPart('xl/workbook.xml');
  if (main === null) throw new Fault('foreign', 'it holds no workbook');
  const relations = office.relationsOf(main);
  const part = (kind: string): string | null => relations.find((relation) => relation.kind === kind)?.target ?? null;
  const { sheets, from1904 } = outlineOf(office, main);
  const lookups = { strings: sharedStrings(office, part('sharedStrings')), formats: new NumberFormats(office, part('styles'), from1904), cellsLeft: MOST_CELLS, charactersLeft: limits.maxBytes };
  const read = sheets.flatMap(({ name, id }) => {
    const target = relations.find((relation) => relation.id === id)?.target;
    const sheet = target === undefined ? null : readSheet(office, target, lookups);
    return sheet === null || sheet.rows.length === 0 ? [] : [{ name, sheet }];
  });
  const builder = new TextBuilder();
  for (const { name, sheet } of read) writeNamed(builder, name, sheet, read.length > 1);
  return { ok: true, extraction: builder.build(propertiesOf(office)) };
}

function writeNamed(builder: TextBuilder, name: string, sheet: Sheet, several: boolean): void {
  if (several && !UNNAMED.test(name)) builder.paragraph(name, { level: 1 });
  writeSheet(builder, sheet);
}

/** The sheets that are shown, in order. */
function outlineOf(office: OfficePackage, main: string): { sheets: { name: string; id: string }[]; from1904: boolean } {
  const sheets: { name: string; id: string }[] = [];
  let from1904 = false;
  let isWorkbook = false;
  office.read(main, (xml, root) => {
    isWorkbook = root === 's:workbook';
    xml.children((name) => {
      if (name === 's:workbookPr') from1904 = /^(?:1|true|on)$/.test(xml.attribute('date1904') ?? '');
      else if (name === 's:sheets') {
        xml.children(() => {
          if (!/^(?:very)?hidden$/i.test(xml.attribute('state') ?? '')) sheets.push({ name: (xml.attribute('name') ?? '').trim(), id: xml.attribute('r:id') ?? '' });
        });
      }
    });
  });
  if (!isWorkbook) throw new Fault('foreign', 'it holds no workbook');
  return { sheets, from1904 };
}
