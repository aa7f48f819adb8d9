import type { PageFacts } from '../../model/page';
import { visible } from './decode';

// Matches a field of the comment newspapers' publishing systems write: <!--enpproperty <date>2024-05-13 08:49:21.0</date>…-->
// Trap: the same names are elements of other comments; only a comment that says enpproperty is read.
const FIELD = /<(date|title|sourcename|source)>([^<]{1,300})<\/\1>/gi;

/** Date, title and source of an `enpproperty` comment. */
export function readPublishing(comments: readonly string[]): { titles: PageFacts['titles']; values: PageFacts['values'] } {
  const comment = comments.find((data) => data.includes('enpproperty') && data.includes('<date>'));
  if (comment === undefined) return { titles: [], values: [] };
  const fields = new Map([...comment.slice(0, 20_000).matchAll(FIELD)].map((match) => [(match[1] ?? '').toLowerCase(), visible(match[2] ?? '')]));
  const title = fields.get('title');
  const values: PageFacts['values'][number][] = [];
  const date = fields.get('date');
  if (date !== undefined) values.push({ label: '发布时间', value: date.replace(/\.0$/, ''), from: 'script' });
  const source = fields.get('sourcename') ?? fields.get('source');
  if (source !== undefined && source !== '') values.push({ label: '来源', value: source, from: 'script' });
  return { titles: title === undefined || title === '' ? [] : [{ text: title, from: 'json' }], values };
}
