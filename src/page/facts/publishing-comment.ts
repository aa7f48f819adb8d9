import type { PageFacts } from '../../model/page';
import { visible } from './visible';

const LONGEST = 20_000;
const LONGEST_FIELD = 300;

/** Date, title and source of an `enpproperty` comment, in which publishing systems of newspapers write XML: `<!--enpproperty <date>2024-05-13 08:49:21.0</date>…-->`. */
export function readPublishing(comments: readonly string[]): { titles: PageFacts['titles']; values: PageFacts['values'] } {
  const comment = comments.find((data) => data.includes('enpproperty') && data.includes('<date>'));
  if (comment === undefined) return { titles: [], values: [] };
  // Loaded when the first such comment comes: few pages have one.
  const { load } = require('cheerio/slim') as typeof import('cheerio/slim');
  const xml = load(comment.slice(0, LONGEST), { xml: { decodeEntities: false, lowerCaseTags: true } });
  const field = (name: string): string | undefined => {
    const text = xml(name).last().text();
    return text === '' || text.length > LONGEST_FIELD ? undefined : visible(text);
  };
  const title = field('title');
  const values: PageFacts['values'][number][] = [];
  const date = field('date');
  if (date !== undefined) values.push({ label: '发布时间', value: date.replace(/\.0$/, ''), from: 'script' });
  const source = field('sourcename') ?? field('source');
  if (source !== undefined && source !== '') values.push({ label: '来源', value: source, from: 'script' });
  return { titles: title === undefined || title === '' ? [] : [{ text: title, from: 'json' }], values };
}
