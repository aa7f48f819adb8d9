import { genreOf, NOTE_MARK } from '../lexicon/genres';
import { lettersBy } from '../lexicon/letters';
import { isOrganisation } from '../lexicon/organisations';
import { isColumnName, isFrameTitle, titleParts, type TitlePart as Part } from '../lexicon/site-names';
import type { ProvenancePlace } from '../model/metadata';
import type { PageFacts } from '../model/page';
import { foundUnder, type Found } from './found';

/** Fewer characters are no title: 接 */
const SHORTEST = 4;
const LONGEST_SITE = 24;
/** More than all votes for the name of a site weigh. */
const SITE_COST = 12;
const LONGEST_COLUMN = 12;
const SHORT_COLUMN = 6;

// Matches ends of names of sites and columns: …网 …门户网站 …人民政府 …频道 …日报
// Trap: 通知 意见 报告 end documents.
const SITE = /(?:网站?|网站群|网群|门户|门户网|频道|新闻|资讯|要闻|政府|政务公开|信息公开|委员会|管委会|办公厅|办公室|检察院|法院|局|厅|平台|公众号|订阅号|客户端|(?:日|晚|时|早|快|商)报|电视台|首页|主页|官网|在线|论坛|专栏|专题|头条|文库|快资讯|【[^】]{1,12}】|\.(?:cn|com|net|org)(?:\.cn)?)$/i;

/** Compares titles by their letters and digits alone. */
export const titleKey = lettersBy((text) => text.normalize('NFKC'));

/**
 * The page's title: what most places agree on, the more trusted place first.
 * @param textHead the first lines of the text; a title that stands there is the document's.
 */
export function pageTitle({ titles, meta, values }: PageFacts, textHead: string): Found | null {
  const names = new Set(meta.filter(({ name }) => SITE_TAGS.has(name)).map(({ content }) => titleKey(content)).filter((key) => key !== ''));
  const page = titles.find(({ from }) => from === 'page')?.text ?? '';
  const site = siteBehind(page, titles);
  if (site !== null) names.add(titleKey(site));
  const stripped = strippedTitle(page, names);
  const stated = values.filter(({ label, value, from }) => from !== 'json' && TITLE_LABELS.has(label) && value !== '');
  const candidates: Candidate[] = [];
  const add = (written: string, place: ProvenancePlace, name: string | null = null): void => {
    const text = withoutThreadClass(withoutRule(written.replace(/\s+/g, ' ').trim().replace(NOTE_MARK, '').replace(REPOSTED, '')), page).replace(REPOSTED, '');
    const key = titleKey(text);
    if ((key.length >= SHORTEST || (place === 'page-title' && isKind(text))) && !names.has(key) && !REPRINT.test(text)) candidates.push({ text, key, place, name });
  };
  for (const { text, from } of titles) if (from !== 'page') add(site !== null && text === page ? (stripped ?? text) : text, PLACE_OF[from]);
  for (const { label, value, from } of stated) add(value, from === 'script' ? 'script' : 'label', label);
  if (stripped !== null) add(stripped, 'page-title');
  const head = titleKey(textHead);
  const pageKey = titleKey(page);
  const strippedKey = stripped === null ? null : titleKey(stripped);
  const strippedIsSite = stripped !== null && (isSite(stripped, names) || (isColumn(stripped) && titles.some(({ text, from }) => from !== 'page' && saysMore(text, stripped))));
  const parts = new Set(titleParts(page).map(({ text }) => titleKey(text)));
  // Most places say it in the same words, and what words weigh does not depend on their place.
  const weights = new Map<string, number>();
  const weightOf = (text: string, key: string): number => {
    let weight = (pageKey.startsWith(key) && opens(page, key)) || closes(page, text) ? 3 : parts.has(key) || (strippedKey !== null && key.includes(strippedKey)) ? 2 : strippedKey !== null && !strippedIsSite ? -1 : 0;
    weight += weightOfWords(text, key);
    weights.set(text, weight);
    return weight;
  };
  const weightOfWords = (text: string, key: string): number => {
    let weight = key.length >= 6 && head.includes(key) ? 2 : 0;
    // Of two ways to write it, the one that `<title>` uses.
    if (page.includes(text)) weight += 0.5;
    // The name of the body whose site it is, wherever it stands, is no title while there is another; nor is one of a file or a frame (main, index).
    return isOrganisation(text) || !HAN.test(text) ? weight - SITE_COST : ISSUE_ALONE.test(text) ? weight - 2 : weight;
  };
  let best: Candidate | null = null;
  let most = -Infinity;
  for (const [index, candidate] of candidates.entries()) {
    const { text, key } = candidate;
    // Every place that says the same is a vote; `<title>` itself, cut down to this, is none.
    const votes = votesFor(key, candidates) * 2;
    const isOwn = index === candidates.length - 1 && stripped !== null;
    const score = votes + (isOwn ? weightOfWords(text, key) - (strippedIsSite ? 4 : 0) : (weights.get(text) ?? weightOf(text, key)));
    if (score > most) {
      best = candidate;
      most = score;
    }
  }
  return best === null ? null : foundUnder(best.text, best.place, best.name);
}

/** What stands behind a heading of the page in its `<title>`: the name of a site that no list knows: …政策解读 - 老陶的自留地 */
function siteBehind(page: string, titles: PageFacts['titles']): string | null {
  const parts = titleParts(page.trim());
  const last = parts.at(-1);
  const before = joined(parts, 0, parts.length - 1);
  if (parts.length < 2 || last === undefined || last.text.length > LONGEST_SITE || genreOf(last.text) !== null || isOrganisation(before)) return null;
  const shown = titleKey(before);
  return shown.length >= SHORTEST && titles.some(({ text, from }) => (from === 'heading' || from === 'container') && titleKey(text) === shown) ? last.text : null;
}

function votesFor(key: string, candidates: readonly Candidate[]): number {
  let votes = 0;
  for (const candidate of candidates) if (candidate.key === key) votes++;
  return votes;
}

interface Candidate {
  readonly text: string;
  readonly key: string;
  readonly place: ProvenancePlace;
  readonly name: string | null;
}

const RULES = '＊*＝=—_~～☆★◆-';
const SHORTEST_RULE = 6;

/** Without the row of signs below it that a break alone parts: …致辭全文＊＊＊＊＊＊. */
function withoutRule(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === text.at(-1)) end--;
  return RULES.includes(text.at(-1) ?? ' ') && text.length - end >= SHORTEST_RULE ? text.slice(0, end).trim() : text;
}

// Matches what blogs put in front of what they passed on:  【转】《…》政策解读 . Trap: [转帖] is a forum's own class of threads, and 转发…的通知 a title of its own.
const REPOSTED = /^【(?:转帖?|转载)】\s?(?=\S{4})/;

// Matches the class of a thread in front of its title: [通知] 关于…
// Trap: 【政策解读】 before 某某办法 tells what it is, and stands in the page's title as well.
const THREAD_CLASS = /^[[【][\u4e00-\u9fa5]{2,6}[\]】]\s{0,2}(?=\S{6})/;

function withoutThreadClass(text: string, page: string): string {
  const bare = text.replace(THREAD_CLASS, '');
  return bare !== text && page.startsWith(bare) ? bare : text;
}

const HAN = /[\u4e00-\u9fff]/;

// Matches an issue of a journal, whose papers have titles of their own: 某省人民政府公报2024年第5期（总第1126期）
// Trap: 工作简报第12期 is a paper itself, where the page shows no other title.
const ISSUE = /(?:公报|学报|报|刊|杂志|政报|通讯).{0,8}第\s?[0-9]{1,4}\s?期(?:\s?[（(]总第?\s?[0-9]{1,5}\s?期[）)])?$/;

// Matches an issue and nothing else: 2024年第5期（总第1126期） . Trap: 工作简报第12期 names the paper.
const ISSUE_ALONE = /^(?:(?:19|20)[0-9]{2}年)?第\s?[0-9]{1,4}\s?期(?:\s?[（(][^（()）]{1,12}[）)])?$/;

/** So short a title without a kind of document may be the column: 意见征集. */
function isColumn(text: string): boolean {
  return (text.length <= SHORT_COLUMN && genreOf(text) === null) || ISSUE.test(text);
}

/** A shown title that names a kind of document and what it is about. */
function saysMore(text: string, column: string): boolean {
  return text.length >= Math.min(column.length, SHORT_COLUMN) * 2 && text.includes('关于') && genreOf(text) !== null;
}

/** A container's title and a heading are both shown on the page. */
const PLACE_OF: Readonly<Record<Exclude<PageFacts['titles'][number]['from'], 'page'>, ProvenancePlace>> = { container: 'heading', meta: 'meta', heading: 'heading', json: 'script' };

// Matches the note of a reprint: （原标题：…）
// Trap: 标题 in a title of its own (关于标题用语的通知) has no bracket before it.
const REPRINT = /^[（(【]\s?原(?:文)?标题/;

/** Behind what `<title>` starts with comes the end or a mark that parts. */
function opens(page: string, wanted: string): boolean {
  let at = 0;
  for (let taken = 0; at < page.length && taken < wanted.length; at++) {
    const key = titleKey(page.charAt(at));
    if (!wanted.startsWith(key, taken)) return false;
    taken += key.length;
  }
  // Matches a blank and the name of a site at the end:  …上的讲话 鹿泾教育信息网 . Trap: 通知 全文 goes on with words of its own.
  if (/^\s\S{2,16}(?:网站?|门户|频道|在线)$/.test(page.slice(at))) return true;
  // Matches closing marks of the title, the number of its page, then its end or a separator.
  return /^[”"’'》）)】！!？?。…⋯.\s]*(?:[（(]\d{1,2}[）)]\s?)?(?:$|[_|｜丨¦—–:»›>·•-])/.test(page.slice(at));
}

/** `<title>` ends with this behind names that blanks alone part: 某县人民政府 通知公告 关于… */
function closes(page: string, title: string): boolean {
  return titleKey(title).length >= SHORTEST * 2 && page.length > title.length && page.endsWith(` ${title}`);
}

function isSite(text: string, names: ReadonlySet<string>): boolean {
  return names.has(titleKey(text)) || isFrameTitle(text) || (text.length <= LONGEST_SITE && /(?:网站?|门户|门户网站|人民政府|委员会|局|厅|首页|官网)$/.test(text) && !text.includes('关于'));
}

const SITE_TAGS = new Set(['sitename', 'columnname', 'og:site_name', 'application-name', 'columndescription', 'apple-mobile-web-app-title']);
const TITLE_LABELS = new Set(['标题', '名称', '信息名称', '文件名称', '文件标题', '法规标题', '信息标题', '信件标题', '来信标题', '信件主题', '来信主题', '留言标题', '公文名称', '公开事项名称']);

// Matches the name of a forum's program at the end of its titles: Powered by Discuz!
// Trap: a title that speaks of a power plant does not begin so.
const FORUM = /^Powered by (?:Discuz|phpwind)/i;
/** Title, board, forum and program. */
const FORUM_PARTS = 4;

// Matches what the digital edition of a newspaper puts in front of a title: 某某日报 2019年11月05日 星期二 03版 老渡口的新营生
// Trap: a day alone may open a title.
const OF_NEWSPAPER = /^[\u4e00-\u9fa5]{2,10}报[ _|-]{0,3}(?:19|20)\d\d年\d{1,2}月\d{1,2}日 ?(?:星期[一二三四五六日天])? ?(?:第?[A-Z]?\d{1,3}版(?:[:：][\u4e00-\u9fa5·]{2,8})?)? ?(?=\S{4})/;

/** `<title>` without names of site and column at its ends. A title that holds a separator itself keeps it. */
function strippedTitle(page: string, names: ReadonlySet<string>): string | null {
  const parts = titleParts(page.replace(/\s+/g, ' ').trim().replace(OF_NEWSPAPER, ''));
  let first = 0;
  let end = parts.length;
  // 标题 - 版块 - 论坛 - Powered by Discuz!: forums name the board in front of themselves.
  if (parts.length >= FORUM_PARTS && FORUM.test(parts.at(-1)?.text ?? '') && titleKey(joined(parts, 0, parts.length - FORUM_PARTS + 1)).length >= SHORTEST) end = parts.length - FORUM_PARTS + 1;
  // The marks between keywords and columns are not the marks inside a title.
  while (end - first > 1 && isSuffix(parts[end - 1] as Part, names, joined(parts, first, end - 1))) end--;
  while (end - first > 1 && isPrefix(parts[first] as Part, parts[first + 1] as Part, names, joined(parts, first + 1, end))) first++;
  // Columns stand behind the site: 某局 - 通知公告 - 关于…
  while (first > 0 && end - first > 1 && (parts[first]?.text.length ?? 0) <= SHORT_COLUMN && titleKey(joined(parts, first + 1, end)).length >= SHORTEST * 2) first++;
  const title = joined(parts, first, end);
  return titleKey(title).length >= SHORTEST || isKind(title) ? title : titleKey(page).length >= SHORTEST ? page.trim() : null;
}

/** 公示, 通告: a kind of document that says no more is a title all the same. */
function isKind(title: string): boolean {
  return title.length > 1 && genreOf(title) === title;
}

function joined(parts: readonly Part[], first: number, end: number): string {
  return parts.slice(first, end).map(({ text, separator }, index) => (index === 0 ? text : separator + text)).join('').trim();
}

function isSuffix({ text, separator }: Part, names: ReadonlySet<string>, rest: string): boolean {
  if (titleKey(rest).length < SHORTEST && !isKind(rest)) return false;
  if (names.has(titleKey(text))) return true;
  if (text.length > LONGEST_SITE) return false;
  if (SITE.test(text) || isColumnName(text.trim()) || (/^[\x20-\x7e]+$/.test(text) && (/[ _|｜]/.test(separator) || isSite(titleParts(rest).at(-1)?.text ?? '', names) || SITE.test(rest)))) return true;
  // 标题_电信_新浪科技: what an underscore or a bar parts off is a column or a keyword, if it is short.
  return /[_|｜]/.test(separator) && text.length <= LONGEST_COLUMN && rest.length > text.length;
}

function isPrefix({ text }: Part, { separator }: Part, names: ReadonlySet<string>, rest: string): boolean {
  if (titleKey(rest).length < SHORTEST * 2) return false;
  return names.has(titleKey(text)) || isFrameTitle(text) || (text.length <= LONGEST_SITE && SITE.test(text) && !/关于|报告|通知/.test(text) && separator.trim() !== '' && titleKey(rest).length > titleKey(text).length);
}
