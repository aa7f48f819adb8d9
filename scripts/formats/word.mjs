// Writes a document as .docx by hand, so that what offices really send is in it: numbers that Word counts, changes that are tracked, merged cells, notes, a text box, page numbers.
import { COUNTED, cellsOf, runsOf } from './lines.mjs';
import { boxed, contentTypes, coreXml, appXml, furnitureXml, numberingXml, NUM_IDS, packageRels, stylesXml, documentRels, W, xml } from './word-parts.mjs';
import { zipOf } from './zip.mjs';

const FONT_SIZE = { title: 44, organ: 52, attachhead: 32 };
const BOLD = new Set(['title', 'b1', 'b2', 'bold']);
/** Chinese Word calls its heading styles 1, 2 and 3; the English name stands in styles.xml. */
const STYLE = { title: 'a3', h1: '1', h2: '2', h3: '3', ch: '1', n1: '1', n2: '2' };
const ALIGN = { title: 'center', organ: 'center', number: 'center', center: 'center', ch: 'center', sign: 'right', date: 'right' };
const INDENTED = new Set(['p', 'h1', 'h2', 'h3', 'ar', 'it', 'b1', 'b2', 'r2', 'attach', 'n1', 'n2']);

function runXml({ text, change, note }, { bold, size, accept }, id) {
  const look = `<w:rPr>${bold ? '<w:b/>' : ''}${size ? `<w:sz w:val="${size}"/>` : ''}</w:rPr>`;
  if (note > 0) return `<w:r><w:rPr><w:rStyle w:val="a6"/><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteReference w:id="${note + 1}"/></w:r>`;
  if (change === 'deleted') return accept ? '' : `<w:del w:id="${id}" w:author="审核人" w:date="2023-07-01T09:00:00Z"><w:r>${look}<w:delText xml:space="preserve">${xml(text)}</w:delText></w:r></w:del>`;
  const run = `<w:r>${look}<w:t xml:space="preserve">${xml(text)}</w:t></w:r>`;
  return change === 'inserted' && !accept ? `<w:ins w:id="${id}" w:author="审核人" w:date="2023-07-01T09:00:00Z">${run}</w:ins>` : run;
}

function paragraphXml(block, settings) {
  const { kind } = block;
  const counted = COUNTED[kind];
  const number = counted === undefined ? '' : `<w:numPr><w:ilvl w:val="${counted[1]}"/><w:numId w:val="${NUM_IDS[counted[0]]}"/></w:numPr>`;
  const indent = kind === 'attach2' ? '<w:ind w:left="1600"/>' : kind === 'date' || kind === 'sign' ? '<w:ind w:right="640"/>' : INDENTED.has(kind) ? '<w:ind w:left="0" w:firstLineChars="200" w:firstLine="640"/>' : '';
  const look = { bold: BOLD.has(kind), size: FONT_SIZE[kind], accept: settings.accept };
  const runs = runsOf(block.text).map((run) => runXml(run, look, settings.nextId())).join('');
  const lead = kind === 'r2' ? runXml({ text: block.lead, change: '', note: 0 }, { ...look, bold: true }, 0) : '';
  const breakBefore = block.pageBreak ? '<w:pageBreakBefore/>' : '';
  const style = STYLE[kind] === undefined ? '' : `<w:pStyle w:val="${STYLE[kind]}"/>`;
  const align = ALIGN[kind] === undefined ? '' : `<w:jc w:val="${ALIGN[kind]}"/>`;
  return `<w:p><w:pPr>${style}${breakBefore}${number}${indent}${align}${block.section ?? ''}</w:pPr>${lead}${runs}</w:p>`;
}

function tableXml({ rows }, settings) {
  const width = Math.max(...rows.map((row) => row.length));
  const paragraph = (text) => `<w:p>${text === '' ? '' : runXml({ text, change: '', note: 0 }, { size: 24, accept: settings.accept }, 0)}</w:p>`;
  const cells = cellsOf(rows);
  const body = rows.map((row, y) => {
    const parts = cells[y].map(({ x, columns, height, text }) => ({ x, xml: `<w:tc><w:tcPr>${columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : ''}${height > 1 ? '<w:vMerge w:val="restart"/>' : ''}</w:tcPr>${paragraph(text)}</w:tc>` }));
    row.forEach((text, x) => { if (text === '^') parts.push({ x, xml: `<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>` }); });
    return `<w:tr>${parts.sort((a, b) => a.x - b.x).map((part) => part.xml).join('')}</w:tr>`;
  });
  return `<w:tbl><w:tblPr><w:tblStyle w:val="a5"/><w:tblW w:w="8800" w:type="dxa"/></w:tblPr><w:tblGrid>${`<w:gridCol w:w="${Math.floor(8800 / width)}"/>`.repeat(width)}</w:tblGrid>${body.join('')}</w:tbl><w:p/>`;
}

const PAGE = '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1588" w:header="851" w:footer="992" w:gutter="0"/>';

/** @param {{ accept?: boolean }} options accept: changes are accepted already, as for printing. */
export function wordOf(document, { accept = false } = {}) {
  let ids = 100;
  const settings = { accept, nextId: () => ids++ };
  const refs = `${document.header ? '<w:headerReference w:type="default" r:id="rId10"/>' : ''}${document.footer ? '<w:footerReference w:type="default" r:id="rId11"/>' : ''}`;
  const notes = document.blocks.filter(({ kind }) => kind === 'note');
  const blocks = document.blocks.filter(({ kind }) => kind !== 'note').map((block) => ({ ...block }));
  blocks.forEach((block, at) => { if (block.kind === 'break') blocks[at + 1].pageBreak = true; });
  if (document.columns > 1) blocks.find(({ kind }) => kind === 'title').section = `<w:sectPr>${PAGE}</w:sectPr>`;
  const body = blocks.map((block) => {
    if (block.kind === 'break') return '';
    if (block.kind === 'table') return tableXml(block, settings);
    return block.kind === 'box' ? boxed(block.text) : paragraphXml(block, settings);
  });
  const last = `<w:sectPr>${refs}${document.columns > 1 ? '<w:type w:val="continuous"/>' : ''}${PAGE}${document.columns > 1 ? `<w:cols w:num="${document.columns}" w:space="425"/>` : ''}</w:sectPr>`;
  const footnotes = notes.map(({ number, text }) => `<w:footnote w:id="${number + 1}"><w:p><w:pPr><w:pStyle w:val="a7"/></w:pPr><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space="preserve"> ${xml(text)}</w:t></w:r></w:p></w:footnote>`);
  const separators = ['separator', 'continuationSeparator'].map((kind, at) => `<w:footnote w:type="${kind}" w:id="${at}"><w:p><w:r><w:${kind}/></w:r></w:p></w:footnote>`);
  return zipOf([
    { name: '[Content_Types].xml', bytes: contentTypes },
    { name: '_rels/.rels', bytes: packageRels },
    { name: 'word/document.xml', bytes: `${W('document')}<w:body>${body.join('')}${last}</w:body></w:document>` },
    { name: 'word/_rels/document.xml.rels', bytes: documentRels },
    { name: 'word/styles.xml', bytes: stylesXml(document.face) },
    { name: 'word/numbering.xml', bytes: numberingXml },
    { name: 'word/footnotes.xml', bytes: `${W('footnotes')}${separators.join('')}${footnotes.join('')}</w:footnotes>` },
    { name: 'word/header1.xml', bytes: furnitureXml('hdr', document.header) },
    { name: 'word/footer1.xml', bytes: furnitureXml('ftr', document.footer) },
    { name: 'docProps/core.xml', bytes: coreXml(document.properties) },
    { name: 'docProps/app.xml', bytes: appXml(document.properties) },
  ]);
}
