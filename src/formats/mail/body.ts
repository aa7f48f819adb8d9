import type { MailPart } from './message';

/** The parts that are shown as the text of a message, in order. */
export function bodyParts(part: MailPart): MailPart[] {
  if (part.parts.length === 0) return isText(part) ? [part] : [];
  const inside = part.parts.map(bodyParts);
  switch (part.type) {
    case 'multipart/alternative':
      // The same text in several forms: the last with mark-up, else the last.
      return inside.findLast((parts) => parts.some(isPage)) ?? inside.findLast((parts) => parts.length > 0) ?? [];
    case 'multipart/related':
      return relatedBody(part, inside);
    default:
      return inside.flat();
  }
}

export function isPage({ type }: MailPart): boolean {
  return type === 'text/html' || type === 'application/xhtml+xml';
}

function isText(part: MailPart): boolean {
  return !part.isAttachment && (part.type === 'text/plain' || isPage(part)) && part.bytes.some((byte) => byte > 0x20);
}

// Matches what a page of frames is built of. Trap: it stands in the first bytes, behind the head; a word in running text does not open a tag.
const FRAMES = /<frameset\b/i;

/** The page that the others belong to: the one `start` names, else the first. Of a page of frames, the longest page in a frame. */
function relatedBody({ parameters, parts }: MailPart, inside: readonly MailPart[][]): MailPart[] {
  const start = parameters['start'];
  const named = start === undefined ? -1 : parts.findIndex(({ contentId }) => contentId !== null && bare(contentId) === bare(start));
  const root = (named < 0 ? undefined : inside[named]) ?? [];
  const chosen = root.length > 0 ? root : (inside.find((found) => found.some(isPage)) ?? inside.find((found) => found.length > 0) ?? []);
  const [first] = chosen;
  if (first === undefined || !FRAMES.test(Buffer.from(first.bytes).toString('latin1'))) return chosen;
  const frames = inside.flat().filter((found) => found !== first && isPage(found)).sort((a, b) => b.bytes.length - a.bytes.length);
  return frames.slice(0, 1);
}

function bare(id: string): string {
  return id.replace(/^<|>$/g, '');
}
