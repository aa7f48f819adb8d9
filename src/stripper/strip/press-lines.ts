/*
 * Lines that newspapers and agencies put around a text: captions, bylines, datelines.
 * They are matched as whole folded lines; a sentence that has 记者 in it is never one of them.
 */

// One name of a person, also spaced:  戴冰   王 鼎   鞠  鹏   阿依古丽·买买提
const NAME = '(?:[\\u4e00-\\u9fff]{2,4}(?:·[\\u4e00-\\u9fff]{2,6})?|[\\u4e00-\\u9fff] {1,3}[\\u4e00-\\u9fff])';
const NAMES = `${NAME}(?:[ 、,/]{1,3}${NAME}){0,7}`;
const OUTLET = '(?:本[报网台刊社]|[\\u4e00-\\u9fff/·+]{2,16}(?:[日晚时早商周]报|报业?|新华社|中新社|社|网|台|新闻|客户端|融媒(?:体中心)?|发布|杂志|频道|传媒))';
const ROLE = '(?:全媒体|融媒体?|首席|特约|见习|实习|特派|摄影|驻[\\u4e00-\\u9fff]{2,6})*(?:记者|通讯员|特派员|摄影师|摄影报道员|评论员)';

// Matches a caption by its end:  …作政府工作报告。本报记者 戴冰摄   …新华社记者 姚大伟 摄   (李森 摄)   新疆日报记者谢龙摄
// Trap: 拍摄, 航摄 and 勘摄 are verbs; the name must stand behind 记者 or behind a full stop or bracket.
const CAPTION = new RegExp(`(?:${ROLE}[ :]{0,3}${NAMES} {0,3}|(?:^|[。! (/])${NAMES} {1,3}|[。(]${NAMES} {0,3})摄(?:影报道)?[)。]?$`);
const FALSE_CAPTION = /(?:[拍航勘统]摄|摄影?展)[)。]?$/;
// Matches the other captions:  (图/文 王伟)   (资料图片)   图为会议现场。张三摄 , and a credit of images.
const CAPTION_OTHER = /^\(?(?:图片来源|图片来自|图源|资料图片?|图[\/|]文|文[\/|]图|图文|供图|航拍|视频|图片)[:: ]{0,2}[\u4e00-\u9fff·、\/ ]{0,30}\)?$/;

// Matches a wire's dateline that stands alone:  新华社北京2006年3月15日电   本报成都2月3日讯(记者 张三)   (新华社北京3月5日电)
// Trap: with a sentence behind it the dateline belongs to the paragraph.
const DATELINE = new RegExp(`^[(【]?(?:${OUTLET}|新华社|中新社|本报讯|本网讯)[\\u4e00-\\u9fff]{0,10} ?(?:\\d{4}年)?(?:\\d{1,2}月\\d{1,2}日)[电讯](?: ?\\((?:${ROLE})[ :]{0,3}${NAMES}\\))?[)】]?$`);
// Matches the same in front of a paragraph, to speak of it and leave it.
export const GLUED_DATELINE = new RegExp(`^[(【]?(?:${OUTLET}|新华社|中新社)[\\u4e00-\\u9fff]{0,10} ?(?:\\d{4}年)?(?:\\d{1,2}月\\d{1,2}日)[电讯](?: ?\\((?:${ROLE})[ :]{0,3}${NAMES}\\))?[)】]?(?=[ :]{0,3}[\\u4e00-\\u9fff“])`);

// Matches a byline:  本报记者 某某   记者 张三 李四   通讯员:王五   新华社记者邹多为、唐诗凝 . Trap: 记者站工作汇报 has no name behind a mark.
const BYLINE = new RegExp(`^\\(?(?:(?:${OUTLET})[ ]{0,2}${ROLE}[ :]{0,3}|${ROLE}(?:[ ]{1,3}|:[ ]{0,3}))${NAMES}(?: {0,3}${ROLE}[ :]{1,3}${NAMES}){0,3}(?: ?(?:报道|整理|文))?\\)?$`);
// Matches who made the text of a page:  编辑:何继红   (责编:王五、李四)   文/图 赵六 . Trap: 主编: and 副主编: head a list of editors.
const MAKER = new RegExp(`^[(\\[]? {0,2}(?:编辑|责编|责任编辑|编审|编校|撰文|撰稿|供稿|摄影|摄影报道|文字|文字整理|整理|文[/|]图|图[/|]文|文|图)(?:[:/] {0,3}| {1,3})${NAMES} {0,2}[)\\]]?$`);
// Matches an origin in brackets:  (来源:青海日报)   (据新华社)   (转自:人民网) . Trap: 资料来源 and 数据来源 belong to a table.
const ORIGIN = /^[(【] {0,2}(?:来源|稿源|转自|转载自|摘自|原载|据)[: ]{0,3}[\u4e00-\u9fffA-Za-z0-9《》“”、·\/ ]{2,30} {0,2}[)】]$/;

export function isCaption(folded: string): boolean {
  return folded.length <= 160 && ((CAPTION.test(folded) && !FALSE_CAPTION.test(folded)) || CAPTION_OTHER.test(folded));
}

export function isDateline(folded: string): boolean {
  return folded.length <= 60 && DATELINE.test(folded);
}

export function isByline(folded: string): boolean {
  return folded.length <= 60 && (BYLINE.test(folded) || ORIGIN.test(folded));
}

/** Lines that are press matter only at the edge of a document, and not in a list of roles. */
export function isMaker(folded: string): boolean {
  return folded.length <= 60 && MAKER.test(folded);
}

export function isPressLine(folded: string): boolean {
  return isCaption(folded) || isDateline(folded) || isByline(folded) || isMaker(folded);
}
