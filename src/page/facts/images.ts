import type { PageImage } from '../../model/page';
import { attributeOf, type PageTree } from '../tree/tree';
import { withoutEntities } from '../render/entities';
import { visible } from './visible';
import type { PlacedElement } from './lines';

const MOST = 1000;

/** Where an image's address may stand; loaders of late images may leave theirs empty. */
const ADDRESSES = ['data-src', 'data-original', 'data-lazy-src', 'src'] as const;

/** Images inside the document. Pages that load them late keep the address in data-src; blanks and icons of one pixel are none. */
export function readImages(tree: PageTree, images: readonly PlacedElement[]): PageImage[] {
  const found: PageImage[] = [];
  for (const { element, inDocument } of images) {
    if (!inDocument || found.length === MOST) continue;
    const width = attributeOf(tree, element, 'width');
    if (width === '1' || width === '0' || attributeOf(tree, element, 'height') === '1') continue;
    const address = ADDRESSES.map((name) => attributeOf(tree, element, name)?.trim() ?? '').find((one) => one !== '');
    if (address === undefined) continue;
    const src = withoutEntities(address);
    // An embedded image is named by its kind: its bytes stand in the source.
    found.push({ src: src.startsWith('data:') ? (src.split(/[;,]/, 1)[0] ?? 'data:') : src, alt: visible(attributeOf(tree, element, 'alt') ?? '') });
  }
  return found;
}
