import { Bytes, Damaged, TooLarge, unlessDamaged } from './bytes';
import { openCompoundFile, type CompoundFile } from './compound-file';
import { DocumentWriter } from './document';
import { readFileInformation, type FileInformation, type Stories } from './fib';
import { ListCounter } from './list-counter';
import { readDocumentProperties } from './document-properties';
import { readNotes } from './notes';
import { readStory } from './story';
import { textBoxes } from './text-boxes';
import { openWordFile, type WordFile } from './word-file';
import type { FormatReader, FormatReading, ReadFault } from '../reader';
import { TextBuilder } from '../text-builder';

/** Word 97 to 2003 (.doc), and what WPS Office calls .wps. */
export const readDoc: FormatReader = (bytes, { maxBytes }) => Promise.resolve(reading(bytes, maxBytes));

function reading(bytes: Uint8Array, maxBytes: number): FormatReading {
  try {
    return document(bytes, maxBytes);
  } catch (error) {
    if (error instanceof TooLarge) return failed('too-large', error.message);
    if (error instanceof Damaged) return failed('damaged', error.message);
    throw error;
  }
}

function failed(fault: ReadFault, detail: string): FormatReading {
  return { ok: false, fault, detail };
}

function document(bytes: Uint8Array, maxBytes: number): FormatReading {
  const file = openCompoundFile(bytes, maxBytes);
  const stream = file.stream('WordDocument');
  if (stream === null) return withoutDocument(file);
  const word = new Bytes(stream);
  const information = readFileInformation(word);
  if (information === 'before-97') return failed('foreign', 'a file of Word 6/95 or older');
  if (information.isEncrypted) return failed('encrypted', 'a Word document with a password');
  const found = openWordFile(file, word, information, maxBytes);
  const builder = new TextBuilder();
  write(found, information, builder);
  const extraction = builder.build(unlessDamaged(() => readDocumentProperties(file), undefined));
  return /\S/.test(extraction.text) ? { ok: true, extraction } : failed('no-text', 'a Word document without text');
}

/** What an OLE file is that holds no Word document, by the streams that others write. */
const OTHERS: readonly (readonly [string, string])[] = [
  ['Workbook', 'an Excel workbook, not a Word document'], ['Book', 'an Excel workbook, not a Word document'],
  ['PowerPoint Document', 'a PowerPoint presentation, not a Word document'], ['MatOST', 'a Microsoft Works document, not a Word document'],
  ['CONTENTS', 'a Microsoft Works document, not a Word document'], ['__properties_version1.0', 'an Outlook message, not a Word document'],
  ['VisioDocument', 'a Visio drawing, not a Word document'],
];

function withoutDocument({ names }: CompoundFile): FormatReading {
  if (names.has('EncryptedPackage')) return failed('encrypted', 'a docx, xlsx or pptx with a password');
  return failed('foreign', OTHERS.find(([name]) => names.has(name))?.[1] ?? 'an OLE file without a Word document');
}

/** Headers have six stories in front that draw the lines above footnotes. */
const SEPARATORS = 6;

function write(file: WordFile, { characters }: FileInformation, builder: TextBuilder): void {
  const starts = startsOf(characters);
  const boxes = unlessDamaged(() => textBoxes(file, starts.textBoxes, characters.textBoxes), new Map());
  const notes = (['footnote', 'endnote'] as const).map((kind) => readNotes(file, { kind, start: starts[`${kind}s`], length: characters[`${kind}s`] }));
  const counter = new ListCounter(file.lists);
  const asked = new Set<number>();
  new DocumentWriter(builder, counter, (cp) => {
    if (asked.has(cp)) return [];
    asked.add(cp);
    return boxes.get(cp) ?? [];
  }).write(readStory(file, 0, characters.main, new Map(notes.flatMap(({ marks }) => [...marks]))));
  for (const [cp, paragraphs] of boxes) if (!asked.has(cp)) for (const { text } of paragraphs) builder.paragraph(text);
  for (const { paragraphs } of notes) for (const text of paragraphs) builder.paragraph(text, { note: true });
  for (const { text } of readStory(file, starts.comments, starts.comments + characters.comments)) builder.paragraph(text.trim(), { note: true });
  const said = new Set<string>();
  const boxedHeads = readStory(file, starts.headerTextBoxes, starts.headerTextBoxes + characters.headerTextBoxes);
  for (const text of [...headers(file, starts.headers, characters.headers), ...boxedHeads.map((paragraph) => paragraph.text.trim())]) {
    if (said.has(text)) continue;
    said.add(text);
    builder.furniture(text);
  }
}

/** Where each story begins, in the order that all of them follow one another. */
function startsOf(characters: Stories): Stories {
  let next = 0;
  const after = (count: number): number => (next += count) - count;
  return {
    main: after(characters.main), footnotes: after(characters.footnotes), headers: after(characters.headers), macros: after(characters.macros), comments: after(characters.comments),
    endnotes: after(characters.endnotes), textBoxes: after(characters.textBoxes), headerTextBoxes: after(characters.headerTextBoxes),
  };
}

function headers(file: WordFile, start: number, length: number): string[] {
  if (length === 0) return [];
  const cps = unlessDamaged(() => file.places('headers', 0).cps, []);
  const first = cps[SEPARATORS] ?? 0;
  return readStory(file, start + Math.min(first, length), start + length).map(({ text }) => text.trim());
}
