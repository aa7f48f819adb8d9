import type { CarriedFile } from '../../model/extraction';
import { Fault, guarded } from '../opc/fault';
import { OfficePackage, type Relation } from '../opc/package';
import { propertiesOf } from '../opc/properties';
import type { FormatReader, FormatReading, ReadLimits } from '../reader';
import { TextBuilder } from '../text-builder';
import { linesOf, oneLine, type Block } from './blocks';
import { Counters } from './counters';
import { notesOf } from './notes';
import { Numbering } from './numbering';
import { Story, type Shared } from './story';
import { Styles } from './styles';
import { markedNote, type NoteKind } from '../word/note-marks';

/** Reads `.docx`, `.docm`, `.dotx`, and what programs other than Word write under these names. */
export const readDocx: FormatReader = async (bytes, limits) => guarded(() => readDocument(bytes, limits));

function readDocument(bytes: Uint8Array, limits: ReadLimits): FormatReading {
  const office = new OfficePackage(bytes, limits);
  const main = office.mainPart('word/document.xml');
  if (main === null) throw new Fault('foreign', 'it holds no Word document');
  const relations = office.relationsOf(main);
  const part = (kind: string): string | null => relations.find((relation) => relation.kind === kind)?.target ?? null;
  const styles = new Styles(office, part('styles') ?? 'word/styles.xml');
  const shared: Shared = { styles, counters: new Counters(new Numbering(office, part('numbering') ?? 'word/numbering.xml', styles)), notes: notesOf(office, part('settings')) };
  const blocks: Block[] = [];
  const body = readBody(office, main, shared, blocks);
  const isEmpty = blocks.length === 0;
  if (isEmpty) {
    const page = foreignPage(office, relations, body.foreign);
    if (page !== null) return { ok: true, page: page.text, properties: propertiesOf(office), ...carriedBy(relations, body, page.id) };
    const [only] = carriedBy(relations, body).carried ?? [];
    if (only !== undefined) return { ok: false, fault: 'foreign', detail: `it only carries ${only.name}` };
    if (body.pictures > 0) return { ok: false, fault: 'no-text', detail: `${body.pictures} pictures and no characters` };
  }
  const ids = (list: 'headers' | 'footers'): string[] => body.sections.flatMap((section) => section[list]);
  const builder = new TextBuilder();
  const written = new Set<string>();
  addFurniture(builder, office, relations, ids('headers'), shared, written);
  for (const block of blocks) addBlock(builder, block);
  addNotes(builder, office, part, shared);
  addFurniture(builder, office, relations, ids('footers'), shared, written);
  return { ok: true, extraction: builder.build(propertiesOf(office)), ...carriedBy(relations, body) };
}

function readBody(office: OfficePackage, main: string, shared: Shared, into: Block[]): Pick<Story, 'sections' | 'foreign' | 'objects' | 'pictures'> {
  let body: Story | null = null;
  office.read(main, (xml, root) => {
    if (root !== 'w:document') return;
    xml.children((name) => {
      if (name !== 'w:body') return;
      body = new Story(xml, shared);
      body.readInto(into);
    });
  });
  if (body === null) throw new Fault('foreign', 'it holds no Word document');
  return body;
}

function addBlock(builder: TextBuilder, block: Block): void {
  if (block.kind === 'paragraph') builder.paragraph(block.text, block.marks);
  else builder.table(block.rows);
}

/** Each distinct line once, of all sections in order. */
function addFurniture(builder: TextBuilder, office: OfficePackage, relations: readonly Relation[], ids: readonly string[], shared: Shared, written: Set<string>): void {
  for (const id of new Set(ids)) {
    const target = relations.find((relation) => relation.id === id)?.target;
    if (target === undefined) continue;
    const blocks: Block[] = [];
    office.read(target, (xml) => new Story(xml, shared).readInto(blocks));
    for (const line of blocks.flatMap(linesOf)) {
      if (written.has(line)) continue;
      written.add(line);
      builder.furniture(line);
    }
  }
}

const NOTE_PARTS: Readonly<Record<NoteKind, { readonly relation: string; readonly element: string }>> = {
  footnote: { relation: 'footnotes', element: 'w:footnote' },
  endnote: { relation: 'endnotes', element: 'w:endnote' },
};

/** The notes the text cites: footnotes, then endnotes, each in the order of the text. */
function addNotes(builder: TextBuilder, office: OfficePackage, part: (kind: string) => string | null, shared: Shared): void {
  for (const kind of ['footnote', 'endnote'] as const) {
    const cited = shared.notes.cited.filter((note) => note.kind === kind);
    const target = part(NOTE_PARTS[kind].relation);
    if (cited.length === 0 || target === null) continue;
    const texts = new Map<string, Block[]>();
    office.read(target, (xml) =>
      xml.children((name) => {
        if (name !== NOTE_PARTS[kind].element) return;
        const id = xml.attribute('w:id') ?? '';
        const blocks: Block[] = [];
        new Story(xml, shared).readInto(blocks);
        texts.set(id, blocks);
      }),
    );
    for (const { id, mark } of cited) {
      (texts.get(id) ?? []).forEach((block, nth) => {
        const text = (block.kind === 'paragraph' ? block.text : oneLine([block])).trim();
        builder.paragraph(nth === 0 ? markedNote(mark, text) : text, { note: true });
      });
    }
  }
}

// Matches parts that are web pages. Trap: .mht holds one in the wrapping of a mail.
const PAGE_PART = /\.x?html?$/i;

/** A document may consist of a web page that Word is to convert when it opens it. */
function foreignPage(office: OfficePackage, relations: readonly Relation[], ids: readonly string[]): { readonly id: string; readonly text: string } | null {
  for (const id of ids) {
    const target = relations.find((relation) => relation.id === id)?.target ?? '';
    const text = PAGE_PART.test(target) ? office.text(target) : null;
    if (text !== null) return { id, text };
  }
  return null;
}

/** Documents in this one that are not in its text: those Word would put in their place when it opens it, and those it shows as a sign. */
function carriedBy(relations: readonly Relation[], { foreign, objects }: Pick<Story, 'foreign' | 'objects'>, read?: string): { readonly carried?: readonly CarriedFile[] } {
  const targets = [...foreign, ...objects].flatMap((id) => (id === read ? [] : (relations.find((relation) => relation.id === id)?.target ?? [])));
  const carried = [...new Set(targets)].map((href) => ({ name: href.slice(href.lastIndexOf('/') + 1), href }));
  return carried.length === 0 ? {} : { carried };
}
