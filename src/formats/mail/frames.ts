import { isPage } from './body';
import { allParts, headerOf, type MailPart } from './message';
import { textOf } from './part-text';

/** Frames with fewer Chinese characters are counters, buttons and advertisements. */
const FEWEST = 100;
/** Frames in frames. */
const DEEPEST = 3;

// Matches a frame inside a page with its address:  <iframe id="main" src="cid:frame-2@mhtml.blink">…</iframe>
// Trap: what stands between its tags is shown by no browser, and the closing tag may be missing; data-src is no address.
const IFRAME = /<iframe\b[^<>]{0,2000}?\ssrc\s*=\s*(?:"([^"<>]{1,2000})"|'([^'<>]{1,2000})'|([^\s"'<>]{1,2000}))[^<>]{0,2000}>(?:[^<]{0,200}<\/iframe\s*>)?/gi;
// Matches the tags a page in a frame is wrapped in. Trap: <header> is another tag.
const BODY_START = /<body\b[^<>]*>/i;
const BODY_END = /<\/body\s*>/gi;
const HAN = /[\u4e00-\u9fff]/g;

interface Frame {
  readonly part: MailPart;
  readonly text: string;
}

/** A page with the documents of its frames in their places, and the parts that these are. */
export interface FramedPage {
  readonly page: string;
  readonly shown: readonly MailPart[];
}

/** Puts the documents of frames where a browser shows them; each once, so that no page grows beyond its file. */
export function withFrames(page: string, root: MailPart, body: readonly MailPart[]): FramedPage {
  const frames = /<iframe\b/i.test(page) ? framesOf(root, body) : [];
  const shown: MailPart[] = [];
  const filled = (text: string, depth: number): string =>
    text.replace(IFRAME, (tag, double?: string, single?: string, bare?: string) => {
      const frame = frames.find(({ part }) => !shown.includes(part) && isAt(part, double ?? single ?? bare ?? ''));
      if (frame === undefined) return tag;
      shown.push(frame.part);
      return `<div>${depth < DEEPEST ? filled(bodyOf(frame.text), depth + 1) : bodyOf(frame.text)}</div>`;
    });
  return frames.length === 0 ? { page, shown } : { page: filled(page, 1), shown };
}

/** Pages beside the body that hold enough to be read. */
export function framesOf(root: MailPart, body: readonly MailPart[]): Frame[] {
  return allParts(root).flatMap((part) => {
    if (!isPage(part) || part.isAttachment || part.fileName !== null || body.includes(part)) return [];
    const text = textOf(part) ?? '';
    return (text.match(HAN)?.length ?? 0) < FEWEST ? [] : [{ part, text }];
  });
}

function isAt(part: MailPart, address: string): boolean {
  const place = headerOf(part, 'content-location');
  const id = part.contentId?.replace(/^<|>$/g, '');
  const meant = address.trim().replaceAll('&amp;', '&');
  return (id !== undefined && meant === `cid:${id}`) || (place !== null && meant !== '' && (place === meant || place.endsWith(`/${meant.replace(/^(?:\.?\/)+/, '')}`)));
}

function bodyOf(page: string): string {
  const start = BODY_START.exec(page);
  const from = start === null ? 0 : start.index + start[0].length;
  const ends = [...page.matchAll(BODY_END)];
  return page.slice(from, ends.at(-1)?.index ?? page.length);
}
