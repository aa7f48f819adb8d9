import { isAnnexStart, isAttachmentList, isClosingLine, isDateLine, isNote, isNotesHead, signatureBefore, type SignatureLines } from './back';
import { isAttachmentEntry } from './attachments';
import type { TextLine } from './lines';
import type { Part } from './parts';
import { TOC_HEAD, hasPageLeader, lastPlacesOf, tocEnd } from './toc';

/** What a line of the body is, when it is not plain running text. Lines without a role are text, headings or items. */
export type LineRole =
  | { readonly kind: 'signature'; readonly signature: SignatureLines }
  | { readonly kind: 'attachment' | 'note' | 'closing' | 'table' | 'toc' };

/** Gives roles to the lines `[from, part.to)` of one part. */
export function lineRoles(text: string, lines: readonly TextLine[], from: number, part: Part): Map<number, LineRole> {
  const roles = new Map<number, LineRole>();
  let notes = false;
  let attachments = false;
  let lastPlaces: Map<string, number> | null = null;
  const content = (at: number): string => {
    const line = lines[at];
    return line === undefined || line.end - line.start > 400 ? '' : text.slice(line.start, line.end);
  };

  for (let at = from; at < part.to; at++) {
    if (roles.has(at)) continue;
    const own = content(at);
    if (own === '') {
      // A long line is running text, or one long note among notes.
      if (notes) roles.set(at, { kind: 'note' });
      attachments = false;
      continue;
    }
    if (TOC_HEAD.test(own) || hasPageLeader(own)) {
      const end = tocEnd(at, part.to, content, () => (lastPlaces ??= lastPlacesOf(part, content)));
      for (let i = at; i < end; i++) roles.set(i, { kind: 'toc' });
    }
    if (roles.has(at)) continue;
    const signature = signatureAt(text, lines, from, at, part, content);
    // Lines of a signature above are taken: 某某局⏎日期⏎某某局 is one signature and a line.
    if (signature !== null && roles.get(signature.from)?.kind !== 'signature') {
      for (let i = signature.from; i < signature.to; i++) roles.set(i, { kind: 'signature', signature });
      notes = false;
      attachments = false;
      continue;
    }
    if (isNotesHead(own)) {
      notes = true;
      roles.set(at, { kind: 'note' });
    } else if (isAnnexStart(own) || isAttachmentList(own)) {
      attachments = true;
      notes = false;
      roles.set(at, { kind: 'attachment' });
    } else if (attachments && isAttachmentEntry(own)) roles.set(at, { kind: 'attachment' });
    else {
      attachments = false;
      if (notes || isNote(own)) roles.set(at, { kind: 'note' });
      else if (isClosingLine(own)) roles.set(at, { kind: 'closing' });
      else if (own.includes('\t') && (content(at + 1).includes('\t') || roles.get(at - 1)?.kind === 'table')) roles.set(at, { kind: 'table' });
    }
  }
  return roles;
}

/** A signature whose last line is `at`; only where a document may end: before its end, its closing lines or its attachments. */
function signatureAt(text: string, lines: readonly TextLine[], from: number, at: number, part: Part, content: (at: number) => string): SignatureLines | null {
  const found = signatureBefore(text, lines, from, at + 1);
  if (found === null || found.from === from) return null;
  const next = at + 1 < part.to ? content(at + 1) : null;
  const atEnd = next === null || isClosingLine(next) || isAttachmentList(next) || isAnnexStart(next) || isNotesHead(next);
  if (atEnd) return found.date === null && next !== null && !isClosingLine(next) ? null : found;
  // In front of other text only a complete signature counts: names of bodies and their date.
  return found.issuer !== null && found.date !== null && isDateLine(content(at)) ? found : null;
}
