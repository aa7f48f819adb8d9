import type { FormatReader } from './reader';

const readDoc = (): FormatReader => (require('./doc/read') as typeof import('./doc/read')).readDoc;

/** Readers by the name the loader gives the format; each is loaded when its format is first met. */
const READERS: Readonly<Record<string, () => FormatReader>> = {
  docx: () => (require('./docx/read') as typeof import('./docx/read')).readDocx,
  xlsx: () => (require('./xlsx/read') as typeof import('./xlsx/read')).readXlsx,
  doc: readDoc,
  // An OLE file without the stream of a Word document near its ends may still hold one.
  ole: readDoc,
  rtf: () => (require('./rtf/read') as typeof import('./rtf/read')).readRtf,
  pdf: () => (require('./pdf/read') as typeof import('./pdf/read')).readPdf,
  mht: () => (require('./mail/read') as typeof import('./mail/read')).readMail,
};

/** What a file is, as `source.mediaType` says it. */
const MEDIA_TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  doc: 'application/msword',
  ole: 'application/msword',
  rtf: 'application/rtf',
  pdf: 'application/pdf',
  mht: 'multipart/related',
};

// Matches names of mail:  a.eml . Trap: a saved page may be called .mhtml, .mht or anything else.
const MAIL_NAME = /\.eml(?:\.gz)?$/i;

/** The reader of a format, or null when there is none. */
export function readerOf(format: string): FormatReader | null {
  return READERS[format]?.() ?? null;
}

export function mediaTypeOf(format: string, path: string): string {
  return format === 'mht' && MAIL_NAME.test(path) ? 'message/rfc822' : (MEDIA_TYPES[format] ?? 'application/octet-stream');
}
