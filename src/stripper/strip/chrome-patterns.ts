import { wordsOf } from '../../model/lists';
import { COLOURS, LABELS, RELATED_LEAD, SHREDS, STRONG_WIDGETS, WIDGETS, type ValueKind, type Weight } from './page-chrome-terms';

/*
 * The tokens of page language. All are sticky and read a folded line from one place on; none has a quantifier inside a quantifier
 * whose parts could match the same characters, and every repetition is bounded.
 */

// Matches what means something else in a pattern:  C++   (一)
const SPECIAL = /[.*+?^${}()|[\]\\]/;
const escape = (character: string): string => (SPECIAL.test(character) ? `\\${character}` : character);
const spelled = (word: string, between: string): string => (between === '' && !SPECIAL.test(word) ? word : Array.from(word, escape).join(between));
const alternatives = (all: readonly string[], between = ''): string =>
  [...all].sort((a, b) => b.length - a.length).map((word) => spelled(word, between)).join('|');

export interface Label {
  readonly value: ValueKind;
  readonly weight: Weight;
}
export const labelTable = new Map<string, Label>(LABELS.flatMap(({ words: all, ...label }) => wordsOf(all).map((word) => [word, label] as const)));
export const labelWords = [...labelTable.keys()];
/** First characters of labels. Asked before a pattern of labels is: most places begin none, and the first use of such a pattern takes as long as the cleaning of many texts. */
export const LABEL_STARTS: ReadonlySet<string> = new Set(labelWords.map((word) => word.charAt(0)));
/** A field of the disclosure table, or a date of the page. */
function isField(label: Label | undefined): boolean {
  return label !== undefined && (label.value === 'index' || (label.value === 'title' && label.weight === 'index') || (label.value === 'date' && label.weight !== 'weak'));
}

/** Who and how often, as only pages tell it: a label where bars part it from its value. */
export const isPageLabel = (name: string): boolean => {
  const label = labelTable.get(name);
  return label?.weight === 'strong' && (label.value === 'who' || label.value === 'count');
};

/** Labels that may stand without a colon: a number, a size or a path behind them says enough. */
const BARE: ReadonlySet<ValueKind> = new Set(['count', 'font', 'crumb']);

export const bareWords = labelWords.filter((word) => BARE.has(labelTable.get(word)?.value ?? 'who'));
export const BARE_LABEL = new RegExp(`(${alternatives(bareWords, ' {0,2}')}) *`, 'y');
/** Labels that no list has, by their parts: what is told of, what was done to it, and who, when or how often. */
const MADE = '(?:信息|文章|稿件|新闻|本文|本页|网页|网站|资讯|页面|来稿|上稿|发稿|撰稿|审稿|信源|总)?(?:发布|更新|上传|录入|上稿|发稿|来稿|撰稿|审稿|供稿|采编|编审|审核|校对|点击|浏览|访问|阅读|关注|维护|转载)?';
// Matches such a label:  来稿单位   上稿时间   信息录入   文章点击数 . Trap: 审核人 and 发布单位 of a form are in no such compound of a page, and 填报人 has no part of it.
export const MADE_LABEL = new RegExp(`(?=(?:信息|文章|稿件|新闻|本文|本页|网页|网站|资讯|页面|来稿|上稿|发稿|撰稿|审稿|信源|总访|总点|总浏|阅读|浏览|点击|访问|关注度)[\\u4e00-\\u9fff]{0,6} ?:)(${MADE})((?:单位|机构|科室|处室|[人者员]|时间|日期|次数|人数|[量数率度])?)(?<=[\\u4e00-\\u9fff]{2}) ?:(?!//)[ \\t]*`, 'y');
export const strongWords = wordsOf(STRONG_WIDGETS);
export const widgetWords = [...wordsOf(WIDGETS), ...wordsOf(RELATED_LEAD)];
export const shredWords = wordsOf(SHREDS);
export const STRONG = new RegExp(alternatives(strongWords), 'y');
// Trap: 举报网站:… and 举报电话:… are a notice's, and no button.
export const WIDGET = new RegExp(`(?!举报(?:网站|网址|电话|邮箱|信箱|方式|平台|热线|受理))(?:${alternatives(widgetWords)})`, 'y');
export const SHRED = new RegExp(alternatives(shredWords), 'y');
// Matches what stands between two things:  | · • » 【 】 [ ] and white space. Trap: 。 and “ never do: they belong to sentences.
export const BETWEEN = /[\s|/·•・,、;:>»›→←<«\-_*+=&#[\]【】(){}~!?◆●■▶▲★—–…"'“”]+/y;
// Matches a date:  2025-02-18   2006年02月16日   2024.3.1   24-03-21 before a time . Trap: 9月1日 has no year and belongs to a meeting.
export const DATE = /(?:19|20)\d\d ?[-./年] ?\d{1,2} ?[-./月] ?\d{1,2} ?日?|[12]\d-\d{1,2}-\d{1,2}(?= \d{1,2}:\d\d)|1\d\d-\d\d-\d\d(?!\d)/y;
// Matches a time of day behind a date, or the day of the farmers' calendar:   11:20   09时13分   T14:32:50   ,农历腊月十九 . Trap: 1:50000 is a scale; minutes have two digits, and in 10:114857阅读 the count of readers is glued to them.
export const TIME = /(?: {0,6}|T|\t)(?:星期[一二三四五六日天] {0,4})?(?:[上下]午 ?)?\d{1,2}(?::\d\d(?::\d\d)?|时\d{1,2}分(?:\d{1,2}秒)?|点\d{1,2}分)(?!\d(?!\d{0,7} ?(?:阅读|浏览|点击|评论|次(?: |$))))(?:\.\d{1,3})?Z?|(?:[, ]{1,4}(?:星期|周)[一二三四五六日天])?[, ]{1,4}农历[\u4e00-\u9fff]{2,8}/y;
// Matches a count with or without number:  123 次   {{ pvCount }} 次   1.2万   加载中... . Trap: 43项 counts something else.
export const COUNT = /(?:\{\{[^{}]{0,60}\}\}|[\d,.]{1,12}(?![\d年月日项个家条件%])\+?|加载中|载入中|loading)?(?:\.{2,3}|…)? ?(?:万\+?)? ?(?:人?次|人(?:已)?(?:围观|阅读|浏览|看过)|人|℃)?/y;
// Matches the size buttons of a font switch:  [大 中 小]   大|中|小   [ ]   A+ A- . Trap: in 小打印 the 小 ends where a word begins (checked by the reader).
export const FONT = /[[【(<]{0,2} *(?:(?:特大|超大|加大|还原|放大|缩小|减小|增大|默认|标准|正常|恢复|较大|较小|[大中小特]|A[+-]?|T[+-]?|\+|-)[ |/·、,•\t]*){0,8}[\]】)>]{0,2}/y;
// Matches a pager:  共4页,当前第1页 1 2 3 4   上一页 1 2 3 4 下一页   共4页 1 2 3 下一页   首页 上一页 下一页 尾页   123下一页 . Trap: 下一页 alone is a word of manuals.
export const PAGER = /共 ?\d{1,3} ?页[,、 ]{1,3}当前(?:是|为)?第 ?\d{1,3} ?页(?:[ |]{1,3}\d{1,3}(?!\d)){0,20}|\[?(?:(?:(?:[本全]文)?[第共] ?\d{1,3} ?页|当前第 ?\d{1,3} ?页|首页|第一页|上一页|前一页|上页|\d{1,3}(?!\d)|\.{3}|…)[ \t|:,、/[\]]{0,6}){1,20}(?:下一页|后一页|下页)\]?(?:[ \t|[]{0,6}(?:尾页|末页|最后一页|(?:查看|阅读|显示)全文|共 ?\d{1,3} ?页|跳转(?:到)?|到第?|页|GO)\]?){0,4}/iy;
export const COLOUR = new RegExp(`(?:(?:${alternatives(wordsOf(COLOURS))}|色)[ |/、,()]*){0,12}`, 'y');
// Matches the greeting of a site:  欢迎访问某县人民政府网站!   欢迎您来到某局门户 . Trap: 欢迎广大市民参加 welcomes to an event.
export const WELCOME = /(?:(?:您好|你好)[,! ]{0,3})?欢迎(?:您|你)?(?:访问|光临|登录|来到|浏览)[\u4e00-\u9fff]{0,24}(?:网站?|门户|官网|平台)[!。]?/y;
// Matches a visitor count, and the day a page greets with:  您是第 12345 位访客   今天是2023年3月2日 星期四 . Trap: 今天是植树节 has no year.
export const VISITOR = /(?:今天|现在)是:? ?(?:19|20)\d\d ?[-./年] ?\d{1,2} ?[-./月] ?\d{1,2} ?日? {0,4}(?:(?:星期|周)[一二三四五六日天])?(?: {0,4}农历[\u4e00-\u9fff]{2,8})?|(?:您|你)是(?:本站|本网站?)?的?第? ?[\d,]{0,12} ?位(?:访客|访问者|来访者|浏览者|读者)/y;
// Matches the count that a page sets behind its time or its outlet without a label:  2025-07-09 14:01:03 4次   10:11 4857阅读   某某网 参与评论(12)人 . Trap: 次 and 阅读 behind other words are a report's.
export const COUNT_BEHIND = / {0,4}(?:\d{1,8} ?(?:人?次(?:阅读|浏览|点击)?|阅读|浏览|点击|评论)|(?:参与|发表)?评论 ?\(\d{0,7} ?\) ?人?)(?= |$)/y;
// Matches the controls of a player:  code: vid:   00:00 / 00:00 . Trap: 00:12:30 is a length.
export const PLAYER = /code: ?vid:|\d\d:\d\d ?\/ ?\d\d:\d\d(?![:\d])/y;
// Matches the warning of a portal before a foreign link:  您访问的链接即将离开“某局”门户网站
export const LEAVING = /您(?:访问|点击)的(?:链接|网站|网址)即将(?:离开|跳转)[^。;]{0,50}(?:[?!。]|$)/y;
// Matches what a page asks of a phone:  使用微信“扫一扫”功能添加“某某发布”   分享至好友和朋友圈   您对本页面内容是否满意? . Trap: a sentence goes on behind a full stop.
export const SCAN = /分享[到至给](?:好友|朋友圈?|微信|微博|QQ空间|QQ|手机|[和、及与或]){1,6}$|(?:您|你)(?:对|觉得)(?:本|此|该|这[篇条个]|当前)?(?:页面?|网页|网站|文章|文|条?信息|内容)[^。;]{0,14}(?:满意|有用|帮助)[^。;]{0,4}$|请?(?:您|用户)?(?:使用|打开|用|通过)?(?:手机|微信|支付宝)?(?:客户端)?[“"'「]?扫(?:一扫|描|码)[”"'」]?[^。;!?]{0,24}(?:当前页面?|二维码|分享[^。;]{0,12}|添加[^。;]{0,16}|关注[^。;]{0,16}|(?:查看|阅读|打开|浏览|访问)[^。;]{0,6})$/y;
// Matches the rest of a clock on a page:  星期二   农历三月初一   09:30:00
export const CLOCK = / {0,4}(?:星期|周)[一二三四五六日天]/y;
// Matches what stands for a date in a disclosure table:  长期有效   永久   暂无   -   19960402 ; and where a post was sent from:  发布于:福建省 . Trap: 长期坚持 goes on.
export const LASTING = /(?:(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|[\u4e00-\u9fff]{2,8}[省市]|[\u4e00-\u9fff]{2,8}自治区|长期有效|永久有效|长期|永久|暂无|现行有效|有效|无|-{1,3}|\/)(?= |$|[\t|,;【[]|[\u4e00-\u9fff]{2,6} {0,3}:)/y;
// Matches the column that a mirror names between the time and the next label:  2023-05-07 17:15:05 公文范文 来源: . Trap: 2023年5月7日 县政府 is a signature's day, and no label follows.
export const COLUMN_BEHIND = / {1,3}[\u4e00-\u9fff]{2,8}(?= {1,3}[\u4e00-\u9fff]{2,4} ?:)/y;
// Matches the address or name of a site:  www.gov.cn   http://a.gov.cn/b . Trap: a word in Latin letters without a dot is none.
export const HOST = /(?:https?:\/\/)?(?:[a-z0-9-]{1,40}\.){1,4}(?:cn|com|net|org|gov)(?:[/?][\w./?=&%#-]{0,200})?/iy;
export const SITE = /[\u4e00-\u9fff]{2,20}?(?:门户网站|人民政府网站?|政府网站?|信息网|门户网?|网站)(?=[ \t|—-]|$)/y;
// Matches a box of links to other sites:  --国务院部门网站--
export const LINK_BOX = /[-—=]{1,4} ?[\u4e00-\u9fff]{2,16}(?:网站|网站群|链接|部门|网) ?[-—=]{1,4}/y;
// Matches what opens the rest of a page:  打开APP阅读全文   点击展开全文   点击查看更多 . Trap: 阅读全文后 goes on (the reader checks).
export const OPENER = /(?:打开|下载|点击|前往|进入)?[\u4e00-\u9fff]{0,8}(?:APP|客户端|微信|浏览器)?[,，]?(?:阅读|查看|展开|浏览)(?:全文|原文|更多|详情|全部|剩余)(?:内容)?/iy;
// Matches the outlet that stands behind a date without label, or the office with a label or button behind it:  2016年05月25日10:10 新浪财经   2023-12-14 10:20 某区统计局 字号: . Trap: only behind a time stamp.
export const OUTLET = /[\u4e00-\u9fff]{2,18}(?:[局委办厅部院会室科队镇乡]|政府|中心|街道)(?= {1,4}[[【(]?(?:字[体号]|浏览|点击|阅读|打印|分享|来源|作者|责任编辑))|[\u4e00-\u9fff]{2,14}?(?:[日晚时早商]报|新华社|新华网|人民网|电视台|客户端|融媒体中心|发布|网|报|社|财经|在线)(?=[ \t|]|$)/y;
// Matches a hole of a page template that was never filled:  {{ pvCount }}
export const TEMPLATE = /\{\{[^{}]{0,60}\}\}/y;
// Matches a word that reads like a button, in its bracket that was passed over:  听全文】   推荐好友] . Trap: only behind other things of a page.
export const BUTTON = /(?<=[[【] ?)[\u4e00-\u9fff]{1,5}(?= ?[\]】])/y;
export const CODE_NUMBER = /\d{1,4}(?![\d\u4e00-\u9fff.%])/y;
// Matches the path of a page:  首页 > 政务公开 >> 通知公告   某市政府首页 >> 政府信息公开 . Trap: the first step must name the front page.
export const FRONT = /(?:[\u4e00-\u9fff]{2,10}(?=首页 ?[>»›])|网站|本站|站点)?(?:首 ?页|主页|主站(?= ?[>»›]))[ \t]*(?:[>»›→/\\|_—·-]|::){1,6}/y;
// Matches names of people and of users:  张三   王 伟   李娜、赵静   何某某(实习)   admin
export const NAMES = /(?:[\u4e00-\u9fff·]{2,5}|[\u4e00-\u9fff] {1,2}[\u4e00-\u9fff]|[A-Za-z][\w.-]{1,19}(?= |$))(?:[ 、,/]{1,3}(?!已有|已被)(?:[\u4e00-\u9fff·]{2,4}|[\u4e00-\u9fff] {1,2}[\u4e00-\u9fff])(?![\u4e00-\u9fff:])){0,5}(?:\((?:实习|见习|兼)\))?/y;
// Matches one word and the short names behind it:  解放日报   王 伟 李 娜
export const WORD_AND_NAMES = /^\S{1,30}(?: {1,3}[\u4e00-\u9fff·]{1,4}(?= |$)){0,4}/;
// Matches, in a disclosure table without colons, a label between white space or bars:  索 引 号 | …   发布机构 区发改局 有效性 有效
export const FIELD_WORD = new RegExp(`(?<=^|[ |\\t])(${alternatives(labelWords.filter((word) => word.length > 1 && (isField(labelTable.get(word)) || (word.length > 2 && isPageLabel(word)))), ' {0,10}')})(?=[ |\\t:]|$)`, 'g');
/** The same at one place: a row of fields begins with one. */
export const FIELD_WORD_HERE = new RegExp(FIELD_WORD.source, 'y');
// Matches who posted, between 原创 and the date:  原创 临河审计 2024-01-30
export const POSTER = /[\u4e00-\u9fff]{2,14}(?= {1,4}20\d\d[-./年]\d)/y;

/** What may stand around the name of a field and is taken off. */
const FRAMES = ' :[]【】';

/** A line that is nothing but the name of a field of the disclosure table: 索 引 号. Its value stands on the next line. */
export function bareField(trimmed: string): { readonly value: ValueKind; readonly weight: Weight } | null {
  if (trimmed.length > 16 || !(LABEL_STARTS.has(trimmed.charAt(0)) || FRAMES.includes(trimmed.charAt(0)))) return null;
  const name = trimmed.replace(/[ :[\]【】]/g, '');
  const label = name.length < 3 ? undefined : labelTable.get(name);
  return label !== undefined && (label.value === 'index' || (label.value === 'title' && label.weight === 'index') || ((label.value === 'date' || label.value === 'count') && label.weight !== 'weak') || (label.value === 'who' && label.weight === 'strong' && name.length >= 4)) && !trimmed.includes(':') ? label : null;
}

// Matches the title as the last step of a path, and a column in front of labels:  > 2023年度专题辅导:从一条老街看基层治理   >工作总结 字号:大 中 小 . Trap: labels behind a path have colons as well, and blanks before them.
export const LAST_STEP = /[ \t]{0,4}(?:[^\s>»›→|:。;]{4,40}:[^\s>»›→|:。;]{4,60}$|[\u4e00-\u9fff]{2,14}(?= {1,4}[[【(]?(?:字[体号]|发布|来源|浏览|阅读|点击|日期|时间|作者|打印)))/y;
