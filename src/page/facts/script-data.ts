import type { PageFacts } from '../../model/page';
import type { Found } from '../found';
import { longestString } from '../render/inner-source';
import { isText, textData, type PageTree } from '../tree/tree';
import { unescapedData } from '../tree/unicode-escapes';

type Value = PageFacts['values'][number];

const LONGEST = 2_000_000;
/** So far from the body its title may stand. */
const NEAR = 2000;

// Matches the date of publication beside a body in the data of a script:  "publishTime":"2023-06-29 18:00"   pubDate: '2023/6/29'
// Trap: updateTime, expireTime and beginTime are other dates; a number of milliseconds has no time zone that is sure.
const PUBLISHED = /["']?\b(?:publish(?:ed)?_?(?:time|date|at)|pub_?(?:time|date)|release_?(?:time|date)|doc_?(?:rel|pub)_?time|display_?time)["']?\s{0,4}:\s{0,4}["']((?:19|20)[0-9]{2}[-/.年][^"'\\]{3,24})["']/i;
// Matches the medium:  "source":"某日报"   Trap: "sourceUrl" and an address are no name.
const SOURCE = /["']?\b(?:source|content_?source|origin|laiyuan)(?:_?name)?["']?\s{0,4}:\s{0,4}["']([\u4e00-\u9fa5A-Za-z·（）()]{2,30})["']/i;
// Matches the title:  "title":"关于…的公告"   docTitle: '…'
// Trap: "subtitle" and "titleColor" are other things; of other objects the braces part it, so those are asked for first.
const TITLE = /["']?\b(?:(?:doc|article|news|info)_?)?title["']?\s{0,4}:\s{0,4}["']([^"'\\{}<>]{4,120})["']/gi;

/** What stands beside the body in the script that holds it; nothing on a page whose document is mark-up. */
export function readScriptData(tree: PageTree, { verdict, parts: [part] }: Found): Value[] {
  if (verdict.container !== 'script' || part === undefined || !isText(tree, part)) return [];
  const written = textData(tree, part);
  if (written.length > LONGEST) return [];
  const data = unescapedData(written);
  const values: Value[] = [];
  const published = PUBLISHED.exec(data)?.[1];
  if (published !== undefined) values.push({ label: '发布时间', value: published.trim(), from: 'script' });
  const source = SOURCE.exec(data)?.[1];
  if (source !== undefined) values.push({ label: '来源', value: source, from: 'script' });
  const title = titleBeside(data);
  if (title !== null) values.push({ label: '标题', value: title, from: 'script' });
  return values;
}

/** The title in the object that holds the longest string: nearest in front of it, else behind. */
function titleBeside(data: string): string | null {
  const body = longestString(data, 0, data.length);
  if (body === null) return null;
  const before = data.slice(Math.max(0, body[0] - NEAR), body[0]);
  const own = before.slice(Math.max(before.lastIndexOf('{'), before.lastIndexOf('}')) + 1);
  const [, behind = ''] = /^["'`]([^{}]*)/.exec(data.slice(body[1], body[1] + NEAR)) ?? [];
  return [...own.matchAll(TITLE)].at(-1)?.[1]?.trim() ?? [...behind.matchAll(TITLE)][0]?.[1]?.trim() ?? null;
}
