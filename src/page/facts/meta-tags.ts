import type { PageFacts } from '../../model/page';
import type { PageElement } from '../dom';
import { decode } from './decode';

const MOST = 300;
const LONGEST = 2000;

/** `<meta name|property|itemprop content>` in page order; names in lower case without blanks (`og:time `, `og: webtype`). */
export function readMetaTags(metas: readonly PageElement[]): PageFacts['meta'] {
  const found: { name: string; content: string }[] = [];
  for (const { attribs } of metas) {
    if (found.length === MOST) break;
    const name = (attribs['name'] ?? attribs['property'] ?? attribs['itemprop'] ?? '').replace(/\s+/g, '').toLowerCase();
    const content = attribs['content'];
    if (name !== '' && content !== undefined && content.length <= LONGEST) found.push({ name, content: decode(content).replace(/[\s\u00a0\u3000]+/g, ' ').trim() });
  }
  return found;
}
