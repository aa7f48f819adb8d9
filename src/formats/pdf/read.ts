import type { Remark } from '../../model/diagnostic';
import type { FormatReader, FormatReading, ReadFault, ReadLimits } from '../reader';
import { guttersOf, inReadingOrder } from './columns';
import type { Page } from './furniture';
import { pdfLibrary, type PDFDocumentProxy } from './library';
import { propertiesOf } from './properties';
import { finelyParted, rowsOf } from './rows';
import { runsOf, type FontNames, type PageRuns } from './runs';
import { writePages } from './write';

/** More pages than any document has; what claims more has lied about its size. */
const MOST_PAGES = 20_000;

/** Reads a PDF that holds text, over pdfjs-dist. */
export const readPdf: FormatReader = async (bytes, limits) => {
  const library = await pdfLibrary();
  if (library === null) return refusal('not-installed', 'pdfjs-dist');
  let document: PDFDocumentProxy;
  try {
    document = await library.open(bytes);
  } catch (error) {
    return refusalOf(error);
  }
  try {
    return await readDocument(document, limits);
  } catch (error) {
    return refusalOf(error);
  } finally {
    await document.loadingTask.destroy().catch(() => undefined);
  }
};

async function readDocument(document: PDFDocumentProxy, { maxBytes }: ReadLimits): Promise<FormatReading> {
  const count = document.numPages;
  if (count > MOST_PAGES) return refusal('too-complex', `claims ${count} pages`);
  const fonts: FontNames = new Map();
  const set: PageRuns[] = [];
  const unread: number[] = [];
  let units = 0;
  for (let number = 1; number <= count; number++) {
    try {
      const page = await document.getPage(number);
      const read = await runsOf(page, fonts);
      units += read.runs.reduce((sum, { text }) => sum + text.length, 0);
      // A character of Chinese is three bytes of a text file.
      if (units * 3 > maxBytes) return refusal('too-large', `the text of ${number} pages is above the limit of bytes`);
      set.push(read);
      page.cleanup();
    } catch {
      unread.push(number);
    }
  }
  if (unread.length === count) return refusal('damaged', 'no page can be read');
  const { text, edits, style } = writePages(pagesOf(set));
  if (!/\S/.test(text)) return refusal('no-text', `${count} pages without a character`);
  return { ok: true, extraction: { text, edits, style, properties: await propertiesOf(document), remarks: unread.length === 0 ? [] : [unreadPages(unread)] } };
}

function pagesOf(set: readonly PageRuns[]): Page[] {
  const gutters = guttersOf(set.map(({ runs }) => finelyParted(runs)));
  let block = 0;
  return set.map(({ runs, width, height }, at) => {
    const gutter = gutters[at] ?? null;
    const lines = inReadingOrder(rowsOf(runs, gutter), block + 1, gutter);
    block = lines.reduce((last, line) => Math.max(last, line.block), block + 1);
    return { lines, width, height };
  });
}

function unreadPages(pages: readonly number[]): Remark {
  return {
    rule: 'load/lossy-decoding',
    severity: 'warning',
    message: {
      en: 'Of this PDF the pages {pages} are damaged and were left out. The text of the others is complete.',
      zh: '此 PDF 的第 {pages} 页已损坏，未能读出，其余各页完整。',
      help: { en: 'Look for another copy of the file.', zh: '请另找一份文件。' },
    },
    evidence: { pages: pages.slice(0, 20).join(', '), count: pages.length },
    source: [0, 0],
  };
}

function refusalOf(error: unknown): FormatReading {
  const { name, message } = error instanceof Error ? error : { name: '', message: String(error) };
  if (name === 'PasswordException') return refusal('encrypted', 'a password is needed');
  return refusal('damaged', clause(message));
}

function clause(message: string): string {
  return message.replace(/\s+/g, ' ').replace(/\.$/, '').slice(0, 120);
}

function refusal(fault: ReadFault, detail: string): FormatReading {
  return { ok: false, fault, detail };
}
