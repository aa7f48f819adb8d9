import { genreOf } from '../../lexicon/genres';

/** Lines around a title by their form alone: what the page left above it, and what the paper prints between title and text. */

// Matches a path to the page that opens with its label or its head page:  当前位置 / 首页 / 公示公告   首页 - 政务公开 - 通知   您现在的位置：首页 > 要闻
// Trap: 首页设计方案 goes on without a sign, and 位置 in a title is no label.
const PATH_LABEL = /^(?:(?:您|你)?(?:当前|现在|目前|所在|的)+位置|当前栏目)(?:[\s：:/|>＞»›→-]|$)|^(?:网站|本站)?(?:首页|主页)\s?(?:[/|＞>»›→]|[-—–]\s)/;

// Matches steps of a path that such signs part:  范文中心> 整改报告   > 巡察整改   好文网 » 党团材料 » 对照检查
// Trap: one arrow may stand in a theme (从“跑断腿”→“一次办”): of arrows it takes two.
const PATH_STEPS = /^[>＞»›]\s?\S{2,}|^[^。；，>＞»›]{2,16}\s?[>＞»›]\s?[^。；，]{2,40}$|^[^。；，→]{2,16}→[^。；，→]{2,16}→[^。；，]{2,40}$|^[^。；，☆]{2,16}(?:\s☆\s[^。；，☆]{2,16}){2,5}$/;

// Matches the name of a site with its columns behind, parted by signs with blanks:  第一公文网 - 领导讲话 - 安全生产   某某文库 | 范文 | 总结
// Trap: 某某县农村饮水安全工程 - 可行性研究报告 begins with no site.
const SITE_COLUMNS = /^[\u4e00-\u9fa5A-Za-z0-9]{1,12}(?:网|网站|文库|图书馆|论坛|频道|门户)(?:\s[-–—|]\s[\u4e00-\u9fa5A-Za-z0-9]{2,12}){2,4}$/;

// Matches the title of a page with the name of its site behind:  工作总结范文（通用12篇）_个人图书馆   村级工作总结-某某文库
// Trap: 基层治理“一张网” ends in the word without a sign in front.
const SITE_BEHIND = /[_|｜-]\s?[\u4e00-\u9fa5A-Za-z0-9]{1,10}(?:网|网站|文库|图书馆|论坛|文档|范文)$/;

// Matches how a site hands its text over:  下面是小编为大家整理的…   以下是小编收集整理的…，供大家参考
// Trap: 小编 in a report about the staff of a paper has no word that offers.
const OFFERS = /^(?:下面|以下|今天|接下来)?(?:是|就是|由|为)?[^。]{0,12}小编[^。]{0,10}(?:为|给|帮|整理|收集|精心|带来|推荐|分享)/;

// Matches the name of a collection of law:  云泽省地方性法规库   国家规章库
// Trap: 基础数据库建设方案 goes on, and a 数据库 may be what a document is about.
const COLLECTION = /^[\u4e00-\u9fa5]{0,12}(?:法律|法规|规章|规范性文件|政策文件)(?:数据)?库$/;

// Matches what heads a column and may look like a title: 通知公告 · 领导讲话 · 新闻中心 · 范文一：
// Trap: 工作总结 and 工作报告 are titles of documents as well.
const COLUMN = /^(?:[【[])?(?:(?:学校|学院|医院|校内|院内|校园|集团|公司|最新|新闻|系部|教务)(?:公告|通知|公示)|相关规定|相关文件|相关政策|法律法规|政策法规|通知公告|公示公告|公告公示|公告通知|通知通告|通知文件|政策文件|部门文件|计划总结|总结计划|规划计划|领导讲话|重要讲话|讲话致辞|新闻中心|新闻资讯|新闻动态|工作动态|政务动态|图片新闻|政务公开|信息公开|政策解读|政策图解|文字解读|范文[一二三四五六七八九十0-9]{1,3}[：:]?|(?:第[一二三四五六七八九十]{1,3}篇|篇[一二三四五六七八九十0-9]{1,3})[：:]?)(?:[】\]])?$/;

// Matches what else may stand above a title: a star, a rule of signs, a number of filing, a library's label, the class of an answer: ★ · ———— · 编号：YX-2020-003 · 份号：000012 · 文档介绍： · 办理结果：A类
// Trap: 时间：… and 地点：… are the minutes' own.
const ABOVE = /^[★☆◆●*＊─━—_=~-]{1,60}$|^(?:编\s?号|份\s?号|密\s?级|档案号|收文编?号|保管期限|紧急程度)\s?[：:].{0,30}$|^(?:文档|文章|内容|资料)(?:介绍|简介|描述|正文)\s?[：:]?$|^(?:办理结果|答复类别|办理类别|类别(?:标[记识])?|公开(?:方式|属性|类别|范围))\s?[：:].{1,8}$/;

const LONGEST_PATH = 80;
const LONGEST_OFFER = 160;

// Matches a body and the column of its site behind a dash with blanks:  云溪县住房和城乡建设局 — 建议提案办理结果公开
// Trap: a title may have a dash between two themes; the first must be a body, the second a column.
const BODY_COLUMN = /^[\u4e00-\u9fa5]{2,20}(?:局|委|厅|办|府|会|院|网)\s[—–-]{1,2}\s[\u4e00-\u9fa5]{2,14}(?:公开|动态|公告|公示|文件|专栏|专题|栏目|要闻|新闻|办理)(?:\s[—–-]{1,2}\s正文)?$/;

/** A path, a site's name with its columns, a column alone, or signs. */
function isPathLine(content: string): boolean {
  return content.length <= LONGEST_PATH && (PATH_LABEL.test(content) || PATH_STEPS.test(content) || SITE_COLUMNS.test(content) || COLUMN.test(content) || COLLECTION.test(content) || BODY_COLUMN.test(content) || ABOVE.test(content));
}

/** A line above a title that only the page says. */
export function isPageLine(content: string): boolean {
  return isPathLine(content) || (content.length <= LONGEST_PATH && SITE_BEHIND.test(content)) || (content.length <= LONGEST_OFFER && OFFERS.test(content));
}

const DRAFT = '意见|送审|审议|讨论|修订|修改|修正|报批|代拟|审查|表决|试行|草|初|审';

// Matches the status of a document on a line of its own under its title, of which it is the end: （试行） （草案征求意见稿） （2022年修订） （公开征求意见稿）, or the years of a plan: （2023—2025年）
// Trap: （2024年1月15日） and （摘自…） are subtitles, and （2018年10月26日修正） is the day it was adopted; （供稿） names no status.
const TITLE_TAIL = new RegExp(`^[（(][^（()），。、：:日]{0,14}(?:试行|暂行|修订|修正案?|草案|(?:${DRAFT})稿)[）)]$|^[（(](?:19|20)[0-9]{2}\\s?年?\\s?[—–－~～-]{1,2}\\s?(?:19|20)[0-9]{2}\\s?年?(?:度)?[）)]$`);

export function isTitleTail(content: string): boolean {
  return TITLE_TAIL.test(content);
}

const LONGEST_ADOPTION = 400;
const LONGEST_BARE = 60;

// Matches how such a bracket opens, so that few lines are read further.
// Trap: （2024年3月1日） opens in the same way and is a day.
const OPENS_ADOPTION = /^[（(](?:根据)?(?:19|20)[0-9]{2}\s?年/;

// Matches the bracket of a law that tells its days: （2014年3月12日市人民政府第31次常务会议通过　2014年3月21日…公布　自2014年5月1日起施行）
// Trap: a remark in brackets below a title may be a sentence: each must open with a year and hold a verb of making law.
const ADOPTION = /^[（(](?:根据)?(?:19|20)[0-9]{2}\s?年[^（()）。；]{4,60}(?:通过|批准|公布|发布|颁布|修订|修正|公告|印发|施行)(?:[^（()）]|[（(][^（()）]{0,20}[）)]){0,300}[）)]$/;

// Matches the same without brackets, its days with or without their signs: 2016年6月28日某州第十二届人民代表大会常务委员会第三十次会议通过 · 20231025日…修订
// Trap: a sentence that tells it goes on, or has a comma.
const BARE_ADOPTION = /^(?:19|20)[0-9]{2}\s?(?:年\s?[0-9]{1,2}\s?月\s?[0-9]{1,2}\s?|[0-9]{3,4})日[^，。；：（()）]{4,60}会议(?:审议)?(?:通过|批准|修订|修正)$/;
const OPENS_BARE = /^(?:19|20)[0-9]{2}/;

/** On how many lines the adoption of a law stands, one or two, in brackets or without; 0 where there is none. */
export function adoptionLines(content: string, below: string): 0 | 1 | 2 {
  if (OPENS_BARE.test(content) && content.length <= LONGEST_BARE) {
    if (BARE_ADOPTION.test(content)) return 1;
    return below.length <= LONGEST_BARE && BARE_ADOPTION.test(content + below) ? 2 : 0;
  }
  if (content.length > LONGEST_ADOPTION || !OPENS_ADOPTION.test(content)) return 0;
  if (ADOPTION.test(content)) return 1;
  return below.length <= LONGEST_ADOPTION && ADOPTION.test(`${content}　${below}`) ? 2 : 0;
}

// Matches the number of an issue below the name of a paper that appears again and again: 第12期 · （总第148期） · 2021年第3期（总第36期） · 增刊
// Trap: 第12期培训班 goes on.
const ISSUE = /^[（(]?(?:[0-9]{4}\s?年\s?)?(?:总?第\s?[0-9０-９一二三四五六七八九十百]{1,5}\s?期|增\s?刊)[）)]?\s?(?:[（(]总第?\s?[0-9０-９]{1,5}\s?期[）)])?$/;

export function isIssueLine(content: string): boolean {
  return content.length <= 30 && ISSUE.test(content);
}

// Matches the head of a paper that an office numbers year by year; the theme stands below: 某某市审计局审计结果公告 · 云溪县人民政府令 · 通告
// Trap: 关于某事的公告 has its theme.
const MASTHEAD = /^(?!.*关于).{0,30}(?:公告|通告|通报|公报|令)$/;

// Matches a paper's own title below the one of its page: 凤洲市卫生健康委员会关于… · 关于对…
const OFFICIAL = /^[\u4e00-\u9fa5]{0,24}关于/;

/** True where a line may be the own title of a paper: 关于, alone or behind a body. */
export function isOfficialTitle(content: string): boolean {
  return OFFICIAL.test(content);
}

/**
 * True of a paper's own title below the kind of paper that its masthead names: 专题会议纪要 ⏎ 〔2024〕第37期 ⏎ … ⏎ 关于研究某某问题的会议纪要.
 * @param masthead without blanks.
 */
export function namesKindAgain(masthead: string, below: string): boolean {
  if (masthead.includes('关于') || !OFFICIAL.test(below)) return false;
  const kind = genreOf(masthead);
  return kind !== null && kind === genreOf(below) && masthead.endsWith(kind);
}

/** True where a line below a masthead may name what this number of it is about. */
export function mastheadNames(masthead: string, below: string): boolean {
  return MASTHEAD.test(masthead) && below.length >= 6;
}

// Matches who edited an issue between its name and its day: 云溪县教育局编　2019年5月6日 · 云溪县教育局编印　2019年5月6日
// Trap: 编 must stand in front of a gap and the year.
const EDITOR = /(?:主办|编印|编发|编)(?=[ \t\u3000]+[12二])/;

// Matches a body with its day in brackets, and both in brackets: 云溪镇人民政府（2020年12月30日） · （云溪镇人民政府 2020年12月30日）
// Trap: （2020年12月30日） alone is a day.
const BRACKETED = /^[（(]([^（()）]{4,40})[）)]$|^([^（()）]{4,30})[（(]([^（()）]{6,16}日)[）)]$/;

export function withoutEditor(content: string): string {
  return content.replace(EDITOR, '').replace(BRACKETED, (_, whole?: string, body?: string, day?: string) => whole ?? `${body} ${day}`);
}

// Matches what a red-headed paper prints above its title: 某某市人民政府文件 · 签发人：李某某 · 特急 · 机密★1年 · 000012
// Trap: 关于清理规范性文件 and 招标文件 are titles or parts of one: the name of a body must stand in front.
const LETTERHEAD = /^(?:[\u4e00-\u9fa5、 \u3000]{2,36}(?:政府|办公[室厅]|委员会|[省市县区州][委府]|党[组委]|[局厅]|会议|大会)文件(?:[（(][^（()）]{1,12}[）)])?|签\s?发\s?人\s?[：:].{2,20}|(?:特急|加急|急件|平急|绝密|机密|秘密)(?:[★☆].{0,6})?|[0-9０-９]{6})$/;

// Matches a filing code above the title: MSXXGK-2023-0415 · A2023001
// Trap: a title may begin with Latin letters, and goes on in Chinese.
const CODE = /^(?=[^0-9]{0,12}[0-9])[A-Z0-9][A-Z0-9()（）/_.:-]{3,30}$/;

/** True for what stands on a paper above its title, a code of filing included. */
export function isLetterhead(content: string): boolean {
  return LETTERHEAD.test(content) || CODE.test(content);
}

// Matches what closes a letterhead in rows, below the names of bodies: 文件 · （决定）
// Trap: （试行） names no kind of paper.
const FILE = /^文\s?件$/;
const KIND = /^[（(]([\u4e00-\u9fa5]{2,6})[）)]$/;

// Matches the head of a kind of papers, which names no theme: 审计结果公告 · 公告
// Trap: below it the theme must stand, or it is the title itself.
const BARE_MASTHEAD = /^(?:审计结果)?(?:公告|通告|公示|通报)$/;

/** True of such a head right above its theme. */
export function isBareMasthead(content: string, below: string): boolean {
  return BARE_MASTHEAD.test(content) && below.startsWith('关于');
}

/** How many bodies must stand above such a line for a letterhead in rows; none can where it closes none. */
export function bodiesAbove(content: string): number {
  if (FILE.test(content)) return 2;
  const kind = KIND.exec(content)?.[1];
  return kind !== undefined && genreOf(kind) !== null ? 1 : Infinity;
}
