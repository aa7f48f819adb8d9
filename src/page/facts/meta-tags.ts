import type { PageFacts } from '../../model/page';
import { attributeOf, type PageTree } from '../tree/tree';
import { withoutEntities } from '../render/entities';

const MOST = 300;
const LONGEST = 2000;

/** `<meta name|property|itemprop content>` in page order; names in lower case without blanks (`og:time `, `og: webtype`). */
export function readMetaTags(tree: PageTree, metas: readonly number[]): PageFacts['meta'] {
  const found: { name: string; content: string }[] = [];
  for (const tag of metas) {
    if (found.length === MOST) break;
    const name = (attributeOf(tree, tag, 'name') ?? attributeOf(tree, tag, 'property') ?? attributeOf(tree, tag, 'itemprop') ?? '').replace(/\s+/g, '').toLowerCase();
    const content = attributeOf(tree, tag, 'content');
    if (name !== '' && content !== undefined && content.length <= LONGEST) found.push({ name, content: withoutEntities(content).replace(/[\s\u00a0\u3000]+/g, ' ').trim() });
  }
  return found;
}
