/** How the bytes of a media type are read; null: no document stands in them. */
export type Reading = 'page' | 'file' | 'unsure' | null;

const PAGES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml']);

/** Types of documents that have a reader, and of texts. */
const FILES: ReadonlySet<string> = new Set([
  'text/plain', 'text/markdown', 'text/rtf', 'application/rtf', 'application/pdf', 'application/msword', 'application/wps-office.wps', 'application/vnd.ms-works',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'message/rfc822', 'multipart/related', 'application/x-mimearchive',
]);

/** What servers say of a file they do not know; the bytes decide. */
const UNKNOWN: ReadonlySet<string> = new Set(['', 'application/octet-stream', 'binary/octet-stream', 'application/x-download', 'application/force-download', 'unknown/unknown']);

/** @param contentType as the header has it, parameters and all. */
export function readingOf(contentType: string): Reading {
  const type = (contentType.split(';', 1)[0] ?? '').trim().toLowerCase();
  if (PAGES.has(type)) return 'page';
  if (FILES.has(type)) return 'file';
  return UNKNOWN.has(type) ? 'unsure' : null;
}

// Matches the encoding a header names:  text/html; charset="GB2312"  . Trap: the quotes may be missing.
const CHARSET = /;\s*charset\s*=\s*["']?([^\s"';,]+)/i;

export function charsetOf(contentType: string): string | undefined {
  return CHARSET.exec(contentType)?.[1];
}
