import { remembered } from '../strip/line-memory';
import type { LineText } from '../strip/line-text';
import { TITLE_ENDS } from '../strip/own-line-terms';

/*
 * Shapes by which a line is told to be, or likely to be, the document's own. All read folded, trimmed lines.
 */

// Matches a contact as offices give it:  1.邮箱:yijian@example.cn   会议官网:www.…   手机(微信同号):151…   咨询:冉老师 0333-7760918   咨询电话 Hotline:0987-12367 . Trap: 微信:abc alone is a seller's.
const CONTACT_FIELD = /^(?:\d{1,2}[.、)])?[\u4e00-\u9fff]{0,8}(?:技术支持QQ|邮箱|信箱|公众号|官网|网站|网址|电话|手机|传真|联系人|地址|热线|邮编)(?:\([^()]{1,10}\)| [A-Za-z]{2,12})? ?:|^(?:咨询|联系|报名|联络|监督|接待)(?:方式|人员?|处)? ?:[^:。]{0,14}(?<!\d)0\d{2,3}-\d{7,8}(?!\d)/;

/** True of a contact as offices give it. */
export function isOfficeContact(trimmed: string): boolean {
  return CONTACT_FIELD.test(trimmed);
}

// Matches the number of an item, or its name with what it is called by:  1. 网站首页   2、关于我们   1 概述   红色(正文):… . Trap: 1.5元 is a price, 2023年 a year.
const ITEM = /^(?:\d{1,2}(?: ?[.、](?!\d)| (?=[\u4e00-\u9fff]))|[\u4e00-\u9fff]{1,6}[(][\u4e00-\u9fff]{2,6}[)]:[^:]{4,60}。$)/;

/** True of an item of a numbered list. */
export function isListItem(trimmed: string): boolean {
  return ITEM.test(trimmed);
}

// Matches the end of a title, and the column or site that a page put behind it: 2016年政府工作报告   关于…的通知   …报告 - 法治材料 . Trap: …范文5篇 and …报告频道 go on.
const TITLE_END = new RegExp(
  `(?:${TITLE_ENDS}|小结|公报|简报|[的复]函|请示|解读|发言|致辞|主持词|贺信|倡议书|责任书|承诺书|决定书|答复书|通知书|章程|规则|守则|名单|清单|目录|提纲|情况|(?<=^关于.{4,40}的)材料|体会|事迹|公示|名录|名册|一览表|公开[表栏]|明细表|汇总表|收支表|统计表|倡议|公约|须知|议程|日程|大事记|综述|工作(?:安排|打算|思路|设想|部署)|(?<=(?:总结|汇报|报告)(?:及|和|暨|与).{2,14})(?:安排|打算|思路|设想|建议|对策))`
  // 2023年工作总结及2024年工作思路; the sign of a note may stand behind it: 统计公报[1]
  + '(?:\\[\\d{1,2}\\]|[①-⑳*])?(?: ?\\((?:试行|摘要|全文|节选|征求意见稿|草案)\\))?(?: ?[-_|—] ?[\\u4e00-\\u9fff]{2,12}){0,2}$',
);

// Matches one word or phrase, or two that make a heading, as short titles are:  贺信   版权声明   快速赶到现场 排查可疑线索 . Trap: 首页 and 打印 stand above other lines of a page.
const BARE_TITLE = /^[\u4e00-\u9fff]{2,16}$|^[\u4e00-\u9fff]{4,14} [\u4e00-\u9fff]{4,14}$/;
const OPENING = /。|:$/; // 县老年大学:   a sentence; what follows a title
// Matches the steps of a path, which may end in a column that is named as titles are:  文档之窗 > 党团工作 > 工作报告 . Trap: (2020->2021) has no blank before its sign.
const PATH = / ?[>→] ?[^>→]{2,14}[>→]/;
const DATED = /^(?:19|20)\d\d ?年 ?\d{1,2} ?月|^[〇○零一二三四五六七八九](?: ?[〇○零一二三四五六七八九]){3} ?年|^\d{1,2}月\d{1,2}日$/; // what follows a signature

// Matches a title of any kind that says what it is about:  关于推荐优秀党支部的材料   有关「境外交流计划」事宜 . Trap: 关于我们 and 关于本站的说明 are a page's.
const ABOUT = /^关于(?!我们|本站|本网)[\u4e00-\u9fff“”《》、]{4,40}的[\u4e00-\u9fff]{2,6}$|^[关有][关于][\u4e00-\u9fff“”《》「」、—]{4,40}事宜$/;

export const saysAbout = ({ trimmed }: LineText): boolean => ABOUT.test(trimmed);

// Matches words set with a blank between any two characters:  关 于 表 彰 2 0 0 9 年 度 先 进 集 体 的 决 定 . Trap: 首 页 | 信 箱 | 网 上 信 访 are links, w w w . … a seller's.
const SPACED_OUT = /^[^\s|A-Za-z](?: [^\s|A-Za-z]){5,60}$/;

/** Without the blanks that words are set with. */
export function closedUp(trimmed: string): string {
  return SPACED_OUT.test(trimmed) ? trimmed.replaceAll(' ', '') : trimmed;
}

/**
 * True of a line that may be a title: before a document it is no page's, however it sounds. So may a bare phrase right above the first sentence.
 * @param next the line below; null when there is none.
 */
export function mayBeTitle({ trimmed: line }: LineText, next: LineText | null): boolean {
  const trimmed = closedUp(line);
  return (TITLE_END.test(trimmed) && !PATH.test(trimmed)) || ABOUT.test(trimmed) || (BARE_TITLE.test(trimmed) && next !== null && OPENING.test(next.trimmed));
}

// Matches what sellers put into the names of their wares:  工作总结范文   讲话稿36篇 . Trap: none is in the title of a report.
const OF_WARES = /范文|模板|大全|合集|精选|下载|代写|素材|资料|\d ?[篇套份元]|[?？!！:,|/★☆~]/;
const SHORTEST_TITLE = 6;

/** True of a line that ends as titles do and names no wares: it is not cut for its voice alone. */
export function isTitle({ trimmed, length }: LineText): boolean {
  return length >= SHORTEST_TITLE && endsAsTitle(trimmed);
}

const endsAsTitle = remembered((line: string): boolean => isTitleEnd(closedUp(line)));
const isTitleEnd = (trimmed: string): boolean => TITLE_END.test(trimmed) && !PATH.test(trimmed) && !OF_WARES.test(trimmed);

/** True of one phrase without marks: alone above a document it is rather its title than all that is left of a page. */
export function isBarePhrase({ trimmed }: LineText): boolean {
  return BARE_TITLE.test(trimmed);
}

/** True of a bare name right above a date: it signs. */
export function maySign({ trimmed }: LineText, next: LineText | null): boolean {
  return BARE_TITLE.test(trimmed) && next !== null && DATED.test(next.trimmed);
}

// Matches what may be a part of a title that was broken into lines:  国务院办公厅关于全面推行   县教育局 县财政局 . Trap: 首页 政务公开 is a menu; its words are short.
const TITLE_PART = /[\u4e00-\u9fff]{7}|[委府厅局办院部会室处]$|关于/;
const HAN_ONLY = /^[\u4e00-\u9fff “”《》、]{4,44}$/;

/** True of words without marks of a page that are long enough for a title's. */
export function mayBePartOfTitle({ trimmed }: LineText): boolean {
  return HAN_ONLY.test(trimmed) && TITLE_PART.test(trimmed);
}

/** A few words without any mark, or a figure. */
export const isCell = ({ length, trimmed }: LineText): boolean => length <= LONGEST_CELL && !MARK.test(trimmed);
const LONGEST_CELL = 12;
// Matches what no cell of words or figures holds. Trap: a share and a bracket stand in cells: 12.5%   (三)
const MARK = /[^\u4e00-\u9fff\d.%()]/;

/** A paragraph with its full stop. */
export const isProse = ({ length, trimmed }: LineText): boolean => length >= SHORTEST_PROSE && trimmed.endsWith('。');
const SHORTEST_PROSE = 50;
