/*
 * Whole lines that only a page has, by signs and foreign words and not by labels: switches of language, icons with a count,
 * bars to log in, the address a text was read from. All read folded, trimmed lines.
 */

const LANGUAGES = 'English|EN|ENG|日本語|日本语|한국어|Русский|Français|Francais|Español|Deutsch|العربية|Português|Italiano|ไทย|Монгол|བོད་ཡིག|ئۇيغۇرچە|中文|中文版|简体|繁体|繁體|简体中文|繁体中文|繁體中文|简体版|繁体版|簡体|英文版|手机版|Mobile|无障碍|适老版|长者版';
// Matches a switch between languages, two names or more and one of them in its own script:  English  日本語  한국어   简体|繁體|English . Trap: English alone may head a course; 英语、日语 are subjects.
export const SWITCH = new RegExp(`^(?=.*(?:English|EN|日本語|한국어|Русский|Français|Español|Deutsch|العربية|繁[体體]|བོད་ཡིག|ئۇيغۇرچە))(?:(?:${LANGUAGES})(?:[ |/·,、>-]{1,6}|$)){2,12}$`);

// Matches size switches, icons and counts with nothing else, an icon or a size among them:  A- A A+ 🔊 🖨 ⭐ 👁 1.2万   👍 36 💬 4 . Trap: ★★★★ rules a text off, and A 1.2 is a cell.
const ICON = '(?:A[-+]|[+-]A|字[-+]|[\\u{1F440}-\\u{1F441}\\u{1F44D}\\u{1F44E}\\u{1F4AC}\\u{1F4E4}\\u{1F4E5}\\u{1F4F1}\\u{1F50A}\\u{1F50D}\\u{1F517}\\u{1F5A8}\\u{1F4CE}\\u{1F552}\\u{1F464}\\u2B50\\u2B07\\u2B06\\u2764\\u2709]\\uFE0F?)';
export const ICONS = new RegExp(`^(?=.*${ICON})(?:(?:${ICON}|A|[\\d.,]{1,8}(?![\\d.,]) ?[万wWkK]?)(?: ?[|·] ?| {0,4})){2,16}$`, 'u');

// Matches a bar to log in, with boxes or without:  用户名:____ 密码:____ 验证码:____ [登录]   账号 密码 登录 注册 忘记密码? . Trap: 用户名和密码由县局统一发放 has words between.
export const LOGIN = /^[^\u4e00-\u9fff]{0,4}(?:用户名?|账号|帐号|会员名|手机号|邮箱)(?: ?\/ ?(?:手机号?|邮箱))?[ :_[\]|]{1,30}密码[ :_[\]|]{1,30}(?:(?:验证码|登[录陆]|注册|忘记密码|找回密码|记住我|保存|自动登录|提交|公务邮箱|OA入口)\??[ :_[\]|]{0,30}){1,6}$/;

// Matches the address a text was read from with the time beside it, and whose it is:  http://www.county.example 2019-04-11 08:30:12   某市教育局 wsjy.gov.cn 2020-09-03 11:20 大中小 . Trap: an address alone, or with a day only, may be the document's.
export const ADDRESS_AND_TIME = /^(?:[\u4e00-\u9fff]{2,20} {1,4})?(?:https?:\/\/|www\.|(?=[a-z0-9-]{1,30}(?:\.[a-z0-9-]{1,30}){2,5} ))[\w./-]{4,60} {1,6}(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2} \d{1,2}:\d\d(?::\d\d)?(?: {1,4}大[ |]?中[ |]?小)?$/;

// Matches how an account stamps what it posts:  2022-07-01 09:00 · 江西 · 优质社会领域创作者 . Trap: 2019-10-18 区委办 signs a document.
export const POST_STAMP = /^(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}(?: {1,3}\d{1,2}:\d\d(?::\d\d)?)? ?[·•] ?(?:发[布表]于 ?|来自 ?)?[\u4e00-\u9fff]{2,6} ?[·•] ?[\u4e00-\u9fff]{2,16}(?:创作者|官方[账帐]号|达人|作者|编辑|记者|媒体)$/;

// Matches a size switch by its letter, with the colours of the page:  〔字号:T | T〕〔背景色:□ □ □ □〕
export const SIZE_SIGNS = /^[〔[【(]?(?:字[号体]|大小) ?: ?[TA+-]{1,2}(?: ?[|/] ?[TA+-]{1,2}){1,3}[〕\])】]?(?: ?[〔[【(]?(?:背景色?|底色|颜色) ?: ?[□■○● ]{1,12}[〕\])】]?)?$/;

// Matches an address in brackets, with the column behind it:  【www.wenku-demo.example - 述职报告】 . Trap: an office's address stands behind its name.
export const BRACKETED_ADDRESS = /^[【[(](?:https?:\/\/)?www\.(?!.*\.(?:gov|edu)\b)[\w.-]{4,40}(?: ?[-_|] ?[^【】[\]()]{2,20})?[】\])]$/;

// Matches a player with its clock and what stands around it:  语音播报 ▶ 00:00 / 12:47 倍速 1.0x   00:00/03:25 全屏 . Trap: 8:30/9:00 of a timetable has no zero, sign or word of a player.
export const PLAYER = /^(?=.*(?:[▶►⏸⏯🔊]|倍速|语速|音量|全屏|0:00))(?:(?:语音|全文|正文|文章|新闻)?(?:播报|朗读|收听|播放|音频|视频|听全文|听新闻)[:：]?)? ?(?:[▶►⏸⏯🔊]\uFE0F?)? ?\d{1,2}:\d\d(?::\d\d)? ?\/ ?\d{1,2}:\d\d(?::\d\d)?(?: ?(?:倍速|语速|音量|全屏|高清|标清|超清|自动|下载|重播|静音|\d(?:\.\d{1,2})?[xX倍]|\d{1,3}%|[▶►⏸⏯🔊]\uFE0F?|[|·])){0,8}$/u;

// Matches the beginning of a text that a page repeats above it and breaks off:  摘要:为贯彻落实上级部署,进一步加强…… . Trap: a paper's own ends in a full stop.
export const BROKEN_OFF = /^[[【(]?(?:摘要|导读|导语|简介|描述|核心提示|内容(?:摘要|简介|提要)|文章(?:摘要|简介))[\])】]? ?:? ?[^。;!?]{4,100}(?:…{1,2}|\.{3,6})(?: ?[[(]?(?:详[情细]|全文|更多|展开|查看全文)[\])]?)?$/;

// Matches a form to search the files of a site:  文件检索:标题 □ 全文 □ 起始日期____ 【查询】【重置】 . Trap: a form of an office has no button.
export const SEARCH = /^(?:文件|信息|公文|站内|高级|全文|政策)?(?:检索|搜索|查询) ?:(?=.*(?:□|_{2})).*[[【(] ?(?:查询|搜索|检索|重置) ?[\])】]$/;

// Matches what is left of a table's borders:  |   | ||||| . Trap: a row of cells has words.
export const BARS = /^[|｜][|｜ ]{0,80}$/;

// Matches what a server says in place of a part of the page:  404 Not Found   nginx/1.18.0 . Trap: 404 of a report has words of its own.
export const SERVER_ERROR = /^(?:40[34] (?:Not Found|Forbidden)|50[0234] [A-Z][A-Za-z ]{4,24}|nginx(?:\/[\d.]{1,12})?)$/;

// Matches the name of a page of a newspaper, in its head:  第3版:要闻   A02版:理论 . Trap: 第2版 of a plan has no colon.
export const NEWSPAPER_PAGE = /^第?[A-Z]?\d{1,3}版 ?: ?[\u4e00-\u9fff·]{2,8}$|^第?[A-Z]?\d{1,3}版? ?: ?.{2,16}总第 ?\d{1,6} ?期 ?> ?(?:19|20)\d\d-\d\d-\d\d ?编印$/;

// Matches help for readers without scripts, as pages of Taiwan have it:  Friendly Print :   With IE6 use ALT + V → X   跳到主要内容区块 Go To Center block
export const READERS_HELP = /^(?:Sorry, JavaScript|Friendly Print|Hold Ctrl and press P|Font Setting|With IE6 use|with Firefox and|.{0,16}Go To Center).{0,160}$/;

// Matches an answer on a site of questions, and who edited, behind slashes:  第1个回答 2022-06-04   责编/向 彤 . Trap: 文/韩叙 is who wrote it.
export const ANSWER = /^第\d{1,3}个回答 {1,4}(?:19|20)\d\d-\d\d-\d\d$/;
export const CREDIT = /^(?:审核|责编|责任编辑|编审|校对|初审|复审|终审|监制|值班编辑|美编)\/[\u4e00-\u9fff](?: ?[\u4e00-\u9fff]){1,3}$/;

// Matches what the archive of a forum puts around a post, and a picture whose address alone was kept:  江城过客 发表于 2010-7-6 09:41:12   页: [1]   查看完整版本: …   ![]() |
export const ARCHIVED = /^\S{2,16} {1,3}发表于 ?(?:19|20)\d\d-\d{1,2}-\d{1,2} \d{1,2}:\d\d(?::\d\d)?$|^页 ?: ?\[\d{1,3}\]$|^查看完整版本 ?: ?.{4,80}$|^!\[[^\]]{0,20}\]\([^()]{0,120}\) ?\|?$/;

const LONGEST = 160;

export function isOfSigns(trimmed: string): boolean {
  return trimmed.length <= LONGEST && (SWITCH.test(trimmed) || ICONS.test(trimmed) || LOGIN.test(trimmed) || ADDRESS_AND_TIME.test(trimmed) || POST_STAMP.test(trimmed) || SIZE_SIGNS.test(trimmed) || BRACKETED_ADDRESS.test(trimmed) || PLAYER.test(trimmed) || SEARCH.test(trimmed) || BROKEN_OFF.test(trimmed) || SERVER_ERROR.test(trimmed) || NEWSPAPER_PAGE.test(trimmed) || ANSWER.test(trimmed) || ARCHIVED.test(trimmed) || CREDIT.test(trimmed) || READERS_HELP.test(trimmed));
}
