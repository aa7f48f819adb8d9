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
// Matches the day on which the object of a body was made, which says when it was published where nothing else does:  "createTime":"2024-07-15 10:26:33"
// Trap: other objects of the script (menus, users) were made at other times.
const CREATED = /["']?\b(?:create[d]?|add|input)_?(?:time|date|at|on)["']?\s{0,4}:\s{0,4}["']((?:19|20)[0-9]{2}[-/.年][^"'\\]{3,24})["']/i;
// Matches the medium:  "source":"某日报"   "mediaName":"某县应急"   Trap: "sourceUrl" and an address are no name.
const SOURCE = /["']?\b(?:(?:source|content_?source|origin|laiyuan)(?:_?name)?|media_?name)["']?\s{0,4}:\s{0,4}["']([\u4e00-\u9fa5A-Za-z·（）()]{2,30})["']/i;
// Matches the number of the document:  "docNo":"汀教办函〔2024〕58号"   fileNumber: '…'   Trap: "id" and "siteCode" are numbers of the site.
const NUMBER = /["']?\b(?:doc|file|wen|document)_?(?:no|num|number|hao|code)["']?\s{0,4}:\s{0,4}["']([^"'\\{}<>]{2,16}[〔［\[(（](?:19|20)\d\d[〕］\])）][^"'\\{}<>]{0,4}\d{1,5} ?号)["']/i;
// Matches the title:  "title":"关于…的公告"   docTitle: '…'
// Trap: "subtitle" and "titleColor" are other things; of other objects the braces part it, so those are asked for first.
const TITLE = /["']?\b(?:(?:doc|article|news|info)_?)?title["']?\s{0,4}:\s{0,4}["']([^"'\\{}<>]{4,120})["']/gi;

/** What stands beside the body in the script that holds it; nothing on a page whose document is mark-up. */
export function readScriptData(tree: PageTree, { verdict, parts: [part] }: Found): Value[] {
  if (verdict.found !== 'script' || part === undefined || !isText(tree, part)) return [];
  const written = textData(tree, part);
  if (written.length > LONGEST) return [];
  const data = unescapedData(written);
  const own = objectOfBody(data);
  const values: Value[] = [];
  const add = (label: string, pattern: RegExp): void => {
    const value = (pattern.exec(own.before) ?? pattern.exec(own.behind) ?? pattern.exec(data))?.[1];
    if (value !== undefined) values.push({ label, value: value.trim(), from: 'script' });
  };
  add('发布时间', PUBLISHED);
  const created = values.length > 0 ? undefined : (CREATED.exec(own.before) ?? CREATED.exec(own.behind))?.[1];
  if (created !== undefined) values.push({ label: '发布时间', value: created.trim(), from: 'script' });
  add('来源', SOURCE);
  const number = (NUMBER.exec(own.before) ?? NUMBER.exec(own.behind))?.[1];
  if (number !== undefined) values.push({ label: '文号', value: number.trim(), from: 'script' });
  const title = [...own.before.matchAll(TITLE)].at(-1)?.[1] ?? [...own.behind.matchAll(TITLE)][0]?.[1];
  if (title !== undefined) values.push({ label: '标题', value: title.trim(), from: 'script' });
  return values;
}

/** What stands in the object that holds the longest string, in front of it and behind it. */
function objectOfBody(data: string): { readonly before: string; readonly behind: string } {
  const body = longestString(data, 0, data.length);
  if (body === null) return { before: '', behind: '' };
  // An empty object among the fields ends none.
  const before = data.slice(Math.max(0, body[0] - NEAR), body[0]).replace(/\{\s{0,4}\}/g, 'null');
  const [, behind = ''] = /^["'`]([^{}]*)/.exec(data.slice(body[1], body[1] + NEAR)) ?? [];
  return { before: before.slice(Math.max(before.lastIndexOf('{'), before.lastIndexOf('}')) + 1), behind };
}
