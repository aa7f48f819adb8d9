import { genreOf } from '../../lexicon/genres';
import { isOrganisation } from '../../lexicon/organisations';
import type { ChromeLine, Zone } from './chrome-line';

/**
 * The title that the page or its site shows above the document's own: above the chrome, in other words or with the lines of a whole
 * head (1978年国务院政府工作报告 ⏎ 来源… ⏎ 1978年政府工作报告), or right above it, as it stands or with the site's name.
 * A title that the chrome merely parts from its subtitle stays.
 * @param cut where the lines of the head start that are chrome.
 */
export function pageTitlesOf(zone: Zone, cut: ReadonlySet<number>): number[] {
  const titles: number[] = [...copiesAbove(zone, cut), ...copiesAboveOffice(zone, cut), ...columnsAbovePath(zone, cut), ...headsAbove(zone, cut), ...windowTitles(zone, cut)];
  if (cut.size === 0) return titles;
  for (let at = 0; at < zone.lines.length; at++) {
    const title = zone.lines[at] as ChromeLine;
    if (title.kind !== 'other' || cut.has(title.line.viewStart)) continue;
    const own = ownTitleBelow(zone, cut, at);
    if (own.some((one) => says(title.line.trimmed, one)) || saidFurtherBelow(zone, cut, at, title.line.trimmed)) titles.push(title.line.viewStart);
  }
  return titles;
}

const SHORTEST_TITLE = 8;
const SHORTEST_NAME = 5;
// Matches how a paper says that it was asked to print it:  (省两会受权发布)某某工作报告
const RELEASED = /^[(][^()]{0,8}(?:受权发布|授权发布|全文|特刊|快讯)[)] ?/;
// Matches the number of a paper, which may stand between the two:  海政办发〔2017〕44号
const NUMBER = /^[\u4e00-\u9fff]{1,12}[〔[(](?:19|20)\d\d[〕\])]第?\d{1,4}号$/;
// Matches what a site put behind the title it shows above: 工作总结.docx   工作总结 |   工作总结 - 某某网   工作总结范文精选   工作总结(共五篇)   工作总结(优秀篇)   工作总结_法治材料 . Trap: 工作总结(2023年) and …范文评选 are titles of their own.
const OF_SITE = /\.(?:docx?|pdf|wps|txt|pptx?|rtf)$| ?[_|—–-]$|(?: ?[-_|—–] ?[\u4e00-\u9fffA-Za-z0-9]{2,16}){1,3}$|(?:最新)?(?:范文|模板|优秀)?(?:精选|大全|集锦|范文|下载|汇总)?(?:\(?(?:通用|精选|共|推荐)[\d一二三四五六七八九十]{1,3}[篇份]\)?)?(?:\((?:优秀|精选|推荐|最新|完整|通用|热门|经典|实用|必备)(?:篇|版|范文|文章|推荐|模板)?\))?$/;
// Matches the path above a title that names the front page, without signs between its steps:  首页 公文知识 某某工作总结
const PLAIN_PATH = /^(?:网站)?(?:首页|主页) (?:[\u4e00-\u9fff]{2,8} ){0,4}(?=\S)/;

/** A title right above the same title, alone or as the site shows it: with its own name behind, or with the path to it in front. */
function* copiesAbove({ lines }: Zone, cut: ReadonlySet<number>): Generator<number> {
  const short = lines.filter((line) => line.kind === 'other' && !isCut(line, cut) && !NUMBER.test(line.line.trimmed));
  for (let at = 0; at + 1 < short.length; at++) {
    const above = (short[at] as ChromeLine).line;
    const below = (short[at + 1] as ChromeLine).line.trimmed;
    const said = above.trimmed.replace(PLAIN_PATH, '');
    if (/[!?]$/.test(below) || (below.length < SHORTEST_TITLE && !(cut.size > 0 && said === below && (below.length >= SHORTEST_NAME || genreOf(below) !== null)))) continue;
    const bare = said.replace(OF_SITE, '');
    const isWith = said.startsWith(below) && isOfSite(said.slice(below.length));
    if (said === below || isWith || said.replace(RELEASED, '') === below || (bare.length > below.length && bare.endsWith(below) && isDressed(said)) || isBrokenBelow(said, short.slice(at + 1)) || (bare !== said && bare.length >= SHORTEST_TITLE && below.endsWith(bare))) yield above.viewStart;
  }
}

/** A title above the body whose it is, and the same title: 关于…的报告⏎某县人民政府⏎关于…的报告 */
function* copiesAboveOffice({ lines }: Zone, cut: ReadonlySet<number>): Generator<number> {
  const short = lines.filter((line) => !isCut(line, cut));
  const [title, office, own] = short;
  if (title === undefined || office === undefined || own === undefined || title.kind !== 'other' || title.line.length < SHORTEST_BROKEN) return;
  if (title.line.trimmed === own.line.trimmed && title.line.trimmed.startsWith('关于') && isOrganisation(office.line.trimmed)) yield title.line.viewStart;
}

/** The title of a window that says the column: 年度报告-某县政府门户网站 right above the path that ends in that column, with the document's own title below. */
function* columnsAbovePath({ lines }: Zone, cut: ReadonlySet<number>): Generator<number> {
  const [above, path] = lines;
  if (above === undefined || path === undefined || above.kind !== 'other' || !isCut(path, cut) || !path.hard) return;
  const said = above.line.trimmed;
  const column = said.replace(OF_SITE, '');
  if (column !== said && column.length >= SHORTEST_NAME && path.line.trimmed.endsWith(column) && lines.slice(2).some((line) => line.kind === 'other' && !isCut(line, cut) && line.line.length >= SHORTEST_TITLE)) yield above.line.viewStart;
}

/** A title of several lines has at least so many characters; a shorter line may be the head of a list below it. */
const SHORTEST_BROKEN = 14;
const MOST_BROKEN_LINES = 5;

/** The title right below is the same, broken over lines. */
function isBrokenBelow(said: string, below: readonly ChromeLine[]): boolean {
  const whole = said.replaceAll(' ', '');
  return whole.length >= SHORTEST_BROKEN && Array.from({ length: MOST_BROKEN_LINES }, (_, count) => below.slice(0, count + 1).map(({ line }) => line.trimmed).join('')).some((joined) => joined.replaceAll(' ', '') === whole);
}

/** The title of the window is among the first lines, and the document's own stands on at most so many below. */
const MOST_BEFORE_WINDOW = 1;
const MOST_OWN_LINES = 4;
// Matches what parts the title of a window from columns and site:  …的公告-通知公告-某某局   …问题--廉洁某某--某某网站   …的决定 - 某某日报 . Trap: 2021-2025 parts figures.
const WINDOW_SIGN = / ?(?:-{2}|—{2}|[_|｜]) ?| [-—–] |(?<=[\u4e00-\u9fff])[-—–] |(?<=[\u4e00-\u9fff)])[-—–](?=[\u4e00-\u9fff])/g;
const MAY_PART = /[-_—–|｜]/; // what each of them holds
// Matches how the last part of such a title ends: in the name of a site or of a body.
const WINDOW_END = /(?:网|网站|平台|门户|官网|报|在线|频道|首页|文库|局|厅|委|委员会|政府|办|法院|检察院|大学|学院|发布|论坛)$/;
const LONGEST_PART = 24;
/** A column in front of the title it heads:  精品讲话稿 | 在…会上的讲话 */
const LONGEST_COLUMN = 12;

/** The title of a browser's window, copied as the first line:  某局关于…的公告-通知公告-某局 . The document's own says the same below. */
function* windowTitles({ lines, beyond }: Zone, cut: ReadonlySet<number>): Generator<number> {
  for (const line of lines.slice(0, MOST_BEFORE_WINDOW + 1)) {
    const shown = line.line.trimmed;
    if (line.kind !== 'other' || !MAY_PART.test(shown) || isCut(line, cut)) continue;
    const signs = [...shown.matchAll(WINDOW_SIGN)];
    if (signs.length === 0) continue;
    const below = [...lines.slice(lines.indexOf(line) + 1), ...(beyond === null ? [] : [beyond])].filter((one) => !isCut(one, cut) && (one.kind === 'other' || one === beyond)).map((one) => one.line.trimmed);
    const owns = below.flatMap((_, from) => Array.from({ length: MOST_OWN_LINES }, (_unused, count) => below.slice(from, from + count + 1).join('')));
    if (signs.some(({ index, 0: sign }) => index < LONGEST_COLUMN && owns.some((own) => own.length <= shown.length && says(shown.slice(index + sign.length), own)))) yield line.line.viewStart;
    else if (WINDOW_END.test(shown) && shown.length - (signs.at(-1)?.index ?? 0) <= LONGEST_PART && signs.some(({ index }) => index >= SHORTEST_TITLE && owns.some((own) => own.length <= shown.length && says(shown.slice(0, index), own)))) yield line.line.viewStart;
  }
}

/** Lines of a head that is shown above the chrome and, word for word, below it again: title, occasion and speaker. */
function* headsAbove({ lines }: Zone, cut: ReadonlySet<number>): Generator<number> {
  const last = cut.size === 0 ? -1 : lines.findLastIndex((line) => isCut(line, cut));
  if (last < 1) return;
  const below = new Set(lines.slice(last + 1).map(({ line }) => line.trimmed));
  for (const line of lines.slice(0, last)) if (line.kind === 'other' && line.line.length >= SHORTEST_NAME && below.has(line.line.trimmed)) yield line.line.viewStart;
}

// Matches what a seller puts around a title:  2023年度…(完整版)   …(精选5篇)
const isDressed = (title: string): boolean => /[(](?:完整|精选|最新|通用|推荐|优秀)[^()]{0,6}[)]$/.test(title);

const isOfSite = (rest: string): boolean => rest.replace(OF_SITE, '') === '';

// Matches the line in which a news page says what the headline was:  原标题:小菌菇撑起致富伞 . Trap: it is the page's, so the line it repeats is the document's only title.
const ORIGINAL = /^[(]?(?:本文)?原标题/;

/** What stands below the next stretch of chrome, as one, two and three lines in one. */
function ownTitleBelow({ lines, beyond }: Zone, cut: ReadonlySet<number>, from: number): string[] {
  let at = from + 1;
  while (at < lines.length && !isCut(lines[at], cut)) at++;
  if (at === lines.length) return [];
  while (at < lines.length && (isCut(lines[at], cut) || lines[at]?.kind === 'press')) at++;
  const below = [...lines.slice(at, at + 3).filter((line) => line.kind === 'other' && !ORIGINAL.test(line.line.trimmed)).map(({ line }) => line.trimmed), ...(beyond === null || beyond.line.trimmed.length > 100 || beyond.line.trimmed.endsWith('。') ? [] : [beyond.line.trimmed])];
  return below.slice(0, 3).map((_, count) => below.slice(0, count + 1).join(''));
}

/** So many lines of a letterhead, tags and numbers may stand between the head line of a page and the title. */
const MOST_FURTHER = 8;
/** A number in brackets may stand behind the title, and no sentence. */
const MOST_MORE = 16;

/** Further below the chrome the same words stand once more, on one line or broken over several. */
function saidFurtherBelow({ lines, beyond }: Zone, cut: ReadonlySet<number>, from: number, page: string): boolean {
  const first = lines.findIndex((line, at) => at > from && isCut(line, cut));
  const whole = bareWords(page);
  if (first < 0 || whole.length < SHORTEST_BROKEN) return false;
  const below = [...lines.slice(first + 1).filter((line) => !isCut(line, cut)), ...(beyond === null ? [] : [beyond])].slice(0, MOST_FURTHER).map(({ line }) => bareWords(line.trimmed));
  return below.some((_, start) => Array.from({ length: MOST_BROKEN_LINES }, (_unused, count) => below.slice(start, start + count + 1).join('')).some((said) => said.startsWith(whole) && said.length <= whole.length + MOST_MORE));
}

const bareWords = (title: string): string => title.replace(OF_SITE, '').replace(NOTE_MARK, '').replace(NOISE, '');

function isCut(line: ChromeLine | undefined, cut: ReadonlySet<number>): boolean {
  return line !== undefined && cut.has(line.line.viewStart);
}

const NOISE = /[\s,。、:;“”"'《》()〔〕[\]·\-—_|]+/g;
const DATE_LINE = /(?:—|-|―|\()? ?(?:19|20|二)[\d〇○零一二三四五六七八九十]{2,3}年.{0,8}日/;

/** True when the page's title says the document's own title over again. */
function says(page: string, own: string): boolean {
  const whole = own.replace(NOTE_MARK, '').replace(NOISE, '');
  const shown = page.replace(OF_SITE, '').replace(NUMBER_BEFORE, '').replace(YEAR_AGAIN, '').replace(NOISE, '');
  if (whole.length >= LONG_TITLE && (shown === whole || (shown.length === whole.length && yearMoved(shown) === yearMoved(whole)))) return true;
  // The subtitle behind a dash, and the name of the site behind a bar, are not part of the comparison.
  const bare = own.split(/—|――|--| {2,}/)[0] ?? '';
  const a = page.replace(NUMBER_BEFORE, '').replace(YEAR_AGAIN, '').replace(/[-_|—][^-_|—]{2,20}(?:网|网站|政府|门户|厅|局|委)$/, '').replace(NOISE, '');
  const b = (bare === '' ? own : bare).replace(NOISE, '');
  if (a.length < 4 || b.length < 4 || DATE_LINE.test(bare)) return false;
  if (a === b || (a.endsWith(b) && b.length >= 6) || (b.endsWith(a) && a.length >= 6)) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= 6 && short.length * 10 >= long.length * 6 && short.slice(-2) === long.slice(-2) && isSubsequence(short, long);
}

/** As long a title is told by its words, wherever its year stands. */
const LONG_TITLE = 10;
// Matches the number that a page puts before the title:  安政办(2011)96号 转发…的通知
const NUMBER_BEFORE = /^[\u4e00-\u9fff]{1,10}[〔[(](?:19|20)\d\d[〕\])]\d{1,4}号 ?/;
// Matches the year that a site says again behind a title:  2019年某某县统计公报 2019 . Trap: 某某县统计公报 2019 says it once.
const YEAR_AGAIN = /(?<=^.{0,12}(?:19|20)\d\d年.{4,60}) (?:19|20)\d\d$/;
// Matches the mark of a note behind a title:  统计公报[1] . Trap: 〔2023〕 and (1) are part of it.
const NOTE_MARK = /\[\d{1,2}\]$/;
// Matches the year of a title, which a page may put elsewhere:  2010年某某市统计公报 ⏎ 某某市2010年统计公报
const YEAR_IN_TITLE = /(?:19|20)\d\d年度?/;

function yearMoved(title: string): string {
  const year = YEAR_IN_TITLE.exec(title)?.[0] ?? '';
  return title.replace(year, '') + year;
}

function isSubsequence(short: string, long: string): boolean {
  let at = 0;
  for (const one of long) if (one === short[at]) at++;
  return at === short.length;
}

// Matches the keywords of an index table:  气象 广东 香港 函   体育;运动会;函
// Trap: a spaced title (工 作 报 告) has single characters: two words of two characters or more stand in front; joint issuers stand with 、.
export const KEYWORDS = /^(?!.*(?:政府|委员会|办公[室厅]|[厅局部委])(?: |$))[^\s,;、。:]{2,8}[ ,;][^\s,;、。:]{2,8}(?:[ ,;][^\s,;、。:]{1,8}){0,14}$/;

/** True when the words stand again below, on one line or broken over several: the label repeats the document's title. */
export function standsBelow(lines: readonly ChromeLine[], from: number, words: string): boolean {
  const squeezed = words.replaceAll(' ', '');
  return squeezed.length >= 4 && lines.slice(from, from + 40).map(({ line }) => line.trimmed.replaceAll(' ', '')).join('').includes(squeezed);
}

/** 年度报告 at the end of a path, right above a longer title, names a column. */
export function isColumnOfTitles(lines: readonly ChromeLine[], at: number): boolean {
  const next = lines[at + 1];
  return (lines[at]?.line.length ?? 99) <= 6 && next?.kind === 'other' && next.line.length >= 10 && /^[>»›→]+$/.test(lines[at - 1]?.line.trimmed ?? '');
}
