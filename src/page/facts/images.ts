import type { PageImage } from '../../model/page';
import { decode, visible } from './decode';
import type { PlacedElement } from './lines';

const MOST = 1000;

/** Images inside the document. Pages that load them late keep the address in data-src; blanks and icons of one pixel are none. */
export function readImages(images: readonly PlacedElement[]): PageImage[] {
  const found: PageImage[] = [];
  for (const { element, inDocument } of images) {
    if (!inDocument || found.length === MOST) continue;
    const { attribs } = element;
    if (attribs['width'] === '1' || attribs['height'] === '1' || attribs['width'] === '0') continue;
    const late = attribs['data-src'] ?? attribs['data-original'] ?? attribs['data-lazy-src'];
    const src = decode((late ?? attribs['src'] ?? '').trim());
    if (src === '') continue;
    // An embedded image is named by its kind: its bytes stand in the source.
    found.push({ src: src.startsWith('data:') ? (src.split(/[;,]/, 1)[0] ?? 'data:') : src, alt: visible(attribs['alt'] ?? '') });
  }
  return found;
}
