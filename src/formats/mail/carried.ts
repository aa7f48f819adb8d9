import type { CarriedFile } from '../../model/extraction';
import { framesOf } from './frames';
import { headerOf, type MailPart } from './message';

// Matches parts that only serve to show or sign the text:  image/png  text/css  font/woff2  application/pkcs7-signature
// Trap: a large image that is attached is a scan; `isFile` asks.
const SERVING = /^(?:image\/|text\/(?:css|javascript)|font\/|application\/(?:(?:x-)?javascript|(?:x-)?font|(?:x-)?pkcs7-signature|pgp-signature|json|x-mso|vnd\.ms-officetheme))/;
// Matches types of documents and archives, which are files also where nobody named them.
const DOCUMENT = /^(?:message\/rfc822|application\/(?:pdf|msword|rtf|zip|x-rar|x-7z|vnd\.(?:openxmlformats-officedocument|ms-excel|ms-powerpoint|oasis)))/;

/** Smaller pictures are signs and logos. */
const SMALLEST_SCAN = 8192;

/** What a message holds besides its text, in order: attached files, forwarded messages, pages in frames that found no place. */
export function carriedBy(root: MailPart, body: readonly MailPart[]): CarriedFile[] {
  const frames = new Set(framesOf(root, body).map(({ part }) => part));
  const visit = (part: MailPart, isRelated: boolean): CarriedFile[] => {
    if (body.includes(part)) return [];
    if (part.parts.length > 0) return part.parts.flatMap((child) => visit(child, part.type === 'multipart/related'));
    return isFile(part, isRelated) || (isRelated && frames.has(part)) ? [carried(part)] : [];
  };
  return visit(root, false);
}

function isFile({ type, isAttachment, fileName, bytes }: MailPart, isRelated: boolean): boolean {
  if (bytes.length === 0) return fileName !== null;
  if (DOCUMENT.test(type)) return true;
  if (SERVING.test(type)) return !isRelated && type.startsWith('image/') && bytes.length >= SMALLEST_SCAN && (isAttachment || fileName !== null);
  return isAttachment || fileName !== null;
}

function carried(part: MailPart): CarriedFile {
  const { fileName, type, contentId } = part;
  const place = headerOf(part, 'content-location');
  const id = contentId === null ? null : `cid:${contentId.replace(/^<|>$/g, '')}`;
  const name = fileName ?? place ?? type;
  return { name, href: place ?? id ?? name };
}
