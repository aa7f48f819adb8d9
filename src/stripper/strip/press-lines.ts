import { HOLDS } from './line-glance';

/*
 * Lines that newspapers and agencies put around a text: captions, bylines, datelines.
 * They are matched as whole folded lines; a sentence that has 记者 in it is never one of them.
 */

// Matches one name:  戴冰   欧阳某某   阿依古丽·买买提 . A single character is half of a spaced name: 王 鼎.
const NAME = /^[\u4e00-\u9fff]{1,4}$|^[\u4e00-\u9fff]{2,8}·[\u4e00-\u9fff]{2,8}$/;
const MOST_NAMES = 8;

/** True for names of people and what parts them: 邹某为、唐某凝、丁乐; 鞠 鹏; 张三 李四. */
function areNames(text: string): boolean {
  const parts = text.trim().split(/[ 、,/]+/);
  if (parts.length > MOST_NAMES * 2 || !parts.every((part) => NAME.test(part))) return false;
  let halves = 0;
  for (const part of parts) {
    if (part.length === 1) halves++;
    else if (halves % 2 === 1) return false;
  }
  return halves % 2 === 0;
}

// Matches who works for a paper:  全媒体记者   特约通讯员   摄影师 . Trap: 记者站 goes on, and what goes on is no name.
const ROLE = /(?:记者|通讯员|特派员|摄影师|评论员)(?:(?: {1,3}| ?: ?)|(?=[\u4e00-\u9fff]))/g;
// Matches the words before the role:  本报   新华社   江城日报全媒体   首席 . Trap: 今天下午 is no outlet; a line that begins so is a sentence.
export const OUTLET = /^[([]?(?:(?:文字?|图片?|图文|摄影)[/|:] ?)?(?:本[报网台刊社]|[\u4e00-\u9fff/·+]{2,16}?(?:[日晚时早商周]报|报业?|新华社|中新社|社|网|台|站|新闻|客户端|融媒|发布|杂志|频道|传媒))? {0,2}(?:全媒体|融媒体?|首席|特约|见习|实习|特派|摄影|图片|驻[\u4e00-\u9fff]{2,6}){0,3} {0,2}(?:记者|通讯员|特派员|摄影师|评论员)/;

// Matches the end of a caption:  …摄   …摄)   …摄影报道   …供图
export const CAPTION_END = / {0,3}(?:摄(?:影报道)?|供图)[)。]{0,2}$/;
// Trap: these are verbs or nouns:  拍摄   航摄   摄影展
const FALSE_END = /[拍航勘统录]摄(?:影报道)?[)。]{0,2}$/;
// Matches the other captions:  (图/文 王伟)   (资料图片)   图片来源:某某网
export const CREDIT = /^\(?(?:图片来源|图片来自|图源|资料图片?|资料照片|图[/|]文|文[/|]图|供图)[: ]{0,2}[\u4e00-\u9fff·、/ ]{0,30}\)?$/;

// Matches the name that a camera or a program gave to a picture:  IMG_2207.jpg   微信图片_20230306151418.jpg   1.jpg . Trap: 现场照片.jpg is an attachment.
const PICTURE = /^(?:IMG|DSCN?|MVIMG|PIC|微信图片|mmexport|QQ图片|QQ截图|微信截图|图片|image)?[_-]?\d{0,20}\.(?:jpe?g|png|gif|bmp)$/i;

export function isCaption(folded: string): boolean {
  if (folded.length > 160) return false;
  if (PICTURE.test(folded)) return true;
  if (CREDIT.test(folded)) return true;
  const end = CAPTION_END.exec(folded);
  if (end === null || FALSE_END.test(folded)) return false;
  const before = folded.slice(0, end.index);
  const role = [...before.matchAll(ROLE)].at(-1);
  if (role !== undefined && areNames(before.slice(role.index + role[0].length))) return true;
  // Without a role the name stands alone behind a full stop, a bracket, or on its own line and parted from 摄.
  const open = Math.max(before.lastIndexOf('。'), before.lastIndexOf('!'), before.lastIndexOf('('), before.lastIndexOf('/'));
  const name = before.slice(open + 1).trim();
  return (open >= 0 || end[0].startsWith(' ')) && name.length >= 2 && name.length <= 12 && areNames(name);
}

// Matches a wire's dateline:  新华社北京2006年3月15日电   本报成都2月3日讯   (新华社北京3月5日电)   中国网5月13日讯
export const DATELINE = /^[(【]?(?:新华社|中新社|中新网|本报|本网|[\u4e00-\u9fff]{2,8}?[报网社台])[\u4e00-\u9fff]{0,10} ?(?:\d{4}年)?\d{1,2}月\d{1,2}日[电讯](?: ?\([^()]{2,40}\))?[)】]?/;

// Matches a paper's own dateline without a day:  本报讯(通讯员 周丽)   某市日报讯 . Trap: 讯问 is another word.
export const OWN_REPORT = /^(?:本[报网台刊](?:综合)?|[\u4e00-\u9fff]{2,8}[日晚]报)讯(?: ?\([^()]{2,30}\))?$/;

// Matches a byline behind a sign:  ■区融媒体中心记者组   □本报记者 李明   ●通讯员 张华 . Trap: ■记者站建设情况 goes on.
const SIGNED_BYLINE = /^[■□●○◆◇▲△] ?(?:本[报网台刊]|[\u4e00-\u9fff]{2,14})?(?:全媒体|融媒体?|融媒体中心|首席|见习|实习|特约)?(?:记 ?者|通 ?讯 ?员)组?(?: ?[\u4e00-\u9fff]{2,4}(?: {1,2}[\u4e00-\u9fff]{1,4}){0,5})?$/;

export function isDateline(folded: string): boolean {
  if (folded.length <= 40 && OWN_REPORT.test(folded)) return true;
  return folded.length <= 80 && DATELINE.exec(folded)?.[0].length === folded.length;
}

/** How far the dateline in front of a paragraph goes; 0 when there is none. */
export function datelineLength(folded: string): number {
  const found = DATELINE.exec(folded);
  return found === null || found[0].length === folded.length ? 0 : found[0].length;
}

// Matches an origin in brackets:  (来源:青海日报)   (据新华社)   (转自:人民网) . Trap: 资料来源 and 数据来源 belong to a table.
export const ORIGIN = /^[(【] {0,2}(?:来源|稿源|转自|转载自|摘自|原载|据)[: ]{0,3}[\u4e00-\u9fffA-Za-z0-9《》“”、·/ ]{2,30}[)】]$/;

// Matches the author in brackets:  (作者:张某 单位:某日报社)   (作者系某局局长) . Trap: (执笔:…) signs a report of its own.
export const AUTHOR = /^[(【] {0,2}(?:作者|本文作者)(?:单位)?[:系为是][^。;()]{2,40}[)】]$/;

// Matches the day of a post with its author:  2020年11月4日发(作者:张某) . Trap: 2020年11月4日发文 goes on.
export const POSTED = /^(?:19|20)\d\d年\d{1,2}月\d{1,2}日发 ?[(]作者 ?:[^。;()]{2,20}[)]$/;

// Matches the newspaper with the day and the page of its issue:  《江城日报》(2022年03月15日 003版)   《江城晚报》2022年3月15日第3版 . Trap: 《江城日报》2022年3月15日刊发 goes on, and 1.《江城日报》… is an item of a list.
export const ISSUE = /^《[\u4e00-\u9fff]{2,14}[报刊]》 ?[(,]? ?(?:19|20)\d\d ?[-./年] ?\d{1,2} ?[-./月] ?\d{1,2}日?[ ,]{0,3}第? ?[A-Z]?\d{1,3} ?版[)]?$/;

// Matches the day of an issue in front of a byline:  2023年01月06日 记者 唐敏 . Trap: 2023年1月6日，记者来到… is a sentence.
const DAY_BEFORE = /^(?:19|20)\d\d ?[-/.年] ?\d{1,2} ?[-/.月] ?\d{1,2}日?(?: \d{1,2}:\d\d)? {1,4}(?=(?:[\u4e00-\u9fff]{2,4})?(?:记者|通讯员)[ :])/;

/** 本报记者 某某; 记者 张三 通讯员 李四; 新华社记者邹某为、唐某凝; (来源:江城日报). Trap: 记者站工作汇报 names nobody. */
export function isByline(said: string): boolean {
  const folded = said.replace(DAY_BEFORE, '');
  if (SIGNED_BYLINE.test(folded)) return true;
  if (folded.length > 60) return false;
  if (ORIGIN.test(folded) || AUTHOR.test(folded) || ISSUE.test(folded) || POSTED.test(folded)) return true;
  const lead = OUTLET.exec(folded);
  if (lead === null) return false;
  const rest = folded.slice(lead[0].length).replace(/ {0,2}(?:报道|整理|文)?\)?$/, '');
  const parted = /^[ :]/.test(rest);
  // Without an outlet before the role, and nothing between role and name, the line may begin a word: 记者站.
  if (!parted && /^\(?(?:记者|通讯员|特派员|摄影师|评论员)$/.test(lead[0])) return false;
  return rest.split(ROLE).every((part, at, all) => areNames(at === 0 ? part.replace(/^[ :]+/, '') : part) || (at < all.length - 1 && areNames(part.replace(/ {0,2}(?:(?:文字?|图片?|图文|摄影)[/|:] ?)?(?:本[报网台刊社]|[\u4e00-\u9fff]{2,10}[报网台社]|特约|实习)?$/, '').replace(/^[ :]+/, ''))));
}

// Matches a row of credits behind bars, as accounts end with:  来源|区融媒体中心   编辑丨桑榆 校对丨阿九 监制丨老唐 . Trap: 资料来源 and 数据审核 are of a table.
const CREDIT_ROW = /^(?:(?:来源|(?:值班)?编辑|责编|校对|审核|[初复终一二三]审|监制|统筹|策划|出品|文字|图片|图文|摄影|撰文) ?[丨|] ?[\u4e00-\u9fffA-Za-z·]{2,16}(?: {1,3}|$)){1,6}$/;

// Matches who made the text of a page:  编辑:何继红   责编丨王强   文/图 赵六   [撰稿:王五] . Trap: 主编: and 副主编: head a list of editors.
export const MAKER = /^[([]? {0,2}(?:编辑(?= ?[丨|:/ ])|责编(?= ?[丨|])|校对(?= ?[丨|])|编审|编校|撰文|撰稿|供稿|摄影|摄影报道|文字|文字整理|整理|文[/|]图|图[/|]文|文|图)(?: ?[丨|] ?|[:/] {0,3}| {1,3})([^()[\]]{2,40})[)\]]?$/;

/** Press matter only at the edge of a document, and not in a list of roles. */
export function isMaker(folded: string): boolean {
  const found = folded.length <= 60 ? MAKER.exec(folded) : null;
  return (found !== null && areNames(found[1] ?? '')) || (folded.length <= 60 && CREDIT_ROW.test(folded));
}

/** @param held what the line holds at a glance. */
export function isPressLine(folded: string, held: number): boolean {
  return (
    ((held & HOLDS.caption) !== 0 && isCaption(folded)) ||
    ((held & HOLDS.dateline) !== 0 && isDateline(folded)) ||
    (((held & HOLDS.byline) !== 0 || BRACKETS.includes(folded.charAt(0))) && isByline(folded)) ||
    ((held & HOLDS.maker) !== 0 && isMaker(folded))
  );
}

/** Origins, authors and issues begin with one, or a byline holds what it needs. */
export const BRACKETS = '(【《';
