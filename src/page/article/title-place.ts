import type { Features } from './features';
import { Shade } from './tags';
import { textOf } from './text-of';

const SHORTEST = 4;
const LONGEST = 120;

/**
 * The first visible box, no link, whose text is the page's title or its beginning, headings before others;
 * else the only h1 of the page. -1: there is none.
 */
export function titlePlace({ elements, shade, chars, links, block, han }: Features): number {
  const title = pageTitle(elements);
  let other = -1;
  let onlyHeading = -1;
  for (let i = 1; i < elements.length; i++) {
    const element = elements[i]!;
    if (!block[i]! || shade[i] !== Shade.visible || chars[i]! < 2 || chars[i]! > LONGEST || links[i]! > 0 || !('name' in element)) continue;
    if (element.name === 'h1') onlyHeading = onlyHeading < 0 ? i : elements.length;
    if (title.length < SHORTEST || han[i]! > title.length) continue;
    const isHeading = element.name === 'h1' || element.name === 'h2' || element.name === 'h3';
    if (!isHeading && other >= 0) continue;
    const text = textOf(element, LONGEST * 2).replace(/\s/g, '');
    if (text.length < SHORTEST || text.length > title.length || !title.startsWith(text)) continue;
    if (isHeading) return i;
    other = i;
  }
  if (other >= 0) return other;
  return onlyHeading < elements.length ? onlyHeading : -1;
}

function pageTitle(elements: Features['elements']): string {
  for (const element of elements) if ('name' in element && element.name === 'title') return textOf(element, 400).replace(/\s/g, '');
  return '';
}
