import { isOrganisation } from './organisations';

// Matches what parts a page's title from names of site and column: _ | - － — :: » >
// Trap: 2021-2025 and COVID-19 hold a hyphen between digits or Latin letters; the split is tried, but nothing falls away that is no name.
const SEPARATOR = / ?(?:_+|[|｜丨¦]+|-+|－+|—+|–|::|»|›|>+) ?| [·•] /g;

// Matches names of columns that no title consists of: …-政策文件 …-通知公告 …-正文
// Trap: 通知 and 报告 end documents; a column must be all of what a mark parts off.
const COLUMN = /^(?:(?:政策|政府|规范性|重要|部门|法规)文件库?|政策(?:法规|解读|发布)库?|(?:通知|公示|公告)(?:公告|公示|通告|事项|詳情|详情)|公告事項|(?:工作|部门|基层|县区|区县|乡镇|镇街|政务|本地|市县|行业)动态|(?:领导|市长|县长|区长|书记|局长)信箱|[局厅委府办市县区镇]发?文件|(?:来信|信件|留言|咨询)(?:公开|选登|查看|内容|回复)|(?:来信|信件)详情|(?:互动交流|交流互动|政民互动|公众互动|官民互动)|打印(?:文章|页面|预览|正文)|图片新闻|(?:公告|通知|公示|信息|政策)栏|(?:[党政村居厂校院]|三)务公开|(?:提案|建议|议案)(?:答复|办理|公开)|(?:信息|正文|文章|新闻|内容|信件|公告)(?:详情|内容|正文|页|浏览|查看|展示|显示)?|详情页?|详细(?:页|信息|内容))$/;

/** A longer text is no name. */
const LONGEST_NAME = 24;

// Matches names of sites: 某县人民政府门户网站 某县党政门户网 某日报数字报 某县政府全球資訊網 法规数据库
// Trap: 关于开通门户网站的通知 names a site and goes on; a headline with a verb may end in 平台 or 网, which are left out.
const SITE_NAME = /(?:网站|網站|资讯网|資訊網|信息网|公开网|政务网|(?:门户|政府|党政|新闻|人大|政协|公安|教育)网|门户|門戶|首页|首頁|主页|官网|(?:政府|人大|人大常委会|国务院)公报|数字报|电子报|(?:文件|法规|政策|资料|数据)库|电子版)$/;

// Matches a greeting that old sites have for a title: 欢迎光临某县人民政府网站
// Trap: 欢迎辞 is a speech.
const GREETING = /^(?:热烈)?(?:欢迎|歡迎)(?:您|你)?(?:光临|访问|来到|进入|浏览|使用|光臨|訪問|蒞臨)/;

/** A piece of a page's title with what parts it from the piece before. */
export interface TitlePart {
  readonly text: string;
  readonly separator: string;
}

export function titleParts(page: string): TitlePart[] {
  const parts: TitlePart[] = [];
  let from = 0;
  let separator = '';
  for (const match of page.matchAll(SEPARATOR)) {
    if (match.index > from) parts.push({ text: page.slice(from, match.index), separator });
    from = match.index + match[0].length;
    separator = match[0];
  }
  if (from < page.length) parts.push({ text: page.slice(from), separator });
  return parts;
}

export function isColumnName(text: string): boolean {
  return COLUMN.test(text);
}

/** Whether a page's title names its site, the body whose site it is, or a column, and no document. */
export function isFrameTitle(title: string): boolean {
  const parts = titleParts(title);
  return parts.length > 0 && parts.every(({ text }) => isFrameName(text.trim()));
}

/** Whether words name a site, or greet as old sites do. */
export function isSiteName(part: string): boolean {
  return GREETING.test(part) || (part.length <= LONGEST_NAME && SITE_NAME.test(part) && !/[关關][于於]/.test(part));
}

function isFrameName(part: string): boolean {
  return isSiteName(part) || COLUMN.test(part) || isOrganisation(part);
}
