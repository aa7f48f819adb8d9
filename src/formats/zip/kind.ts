import type { ZipEntry } from './directory';

/** Parts that only a document has that is itself a ZIP file; whole names, since a folder of .docx files is an archive. */
const DOCUMENT_PARTS: readonly RegExp[] = [
  // Matches the main part of .docx, .xlsx, .pptx:  word/document.xml  word/document2.xml  xl/workbook.bin . Trap: "资料/word/document.xml" is a file in an archive.
  /^(?:word\/document|xl\/workbook|ppt\/presentation)\d*\.(?:xml|bin)$/,
  // Matches what describes the parts of any Office document, whatever they are called. Trap: "报告/_rels/.rels" lies in a folder of an archive.
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels)$/,
  // Matches the root of an OFD document. Trap: "OFD.xml.bak".
  /^OFD\.xml$/i,
  // Matches the lists of parts of OpenDocument and EPUB, and what names their kind. Trap: a Java archive has META-INF/MANIFEST.MF.
  /^(?:META-INF\/(?:manifest|container)\.xml|mimetype)$/,
];

/** Whether the archive is a document of an office program, a book or an OFD: that is read whole and not walked. */
export function isDocument(entries: readonly Pick<ZipEntry, 'name'>[]): boolean {
  return entries.some(({ name }) => DOCUMENT_PARTS.some((part) => part.test(name)));
}
