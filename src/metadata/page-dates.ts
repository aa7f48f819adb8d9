import { datesIn, withClosedDays } from '../lexicon/dates';
import type { PageFacts } from '../model/page';
import { foundUnder, type Found } from './found';
import { ranked, ranksOf } from './ranked';

type Value = PageFacts['values'][number];

/** Labels of the day a page was published, in exact words and in others. */
const PUBLISHED: ReadonlySet<string> = new Set(['发布时间', '发布日期', '发表时间', '发表日期', '发布于', '发表于', '上传时间', '上传日期', '上载日期', '上载时间', '发稿时间', '发稿日期', '公开日期', '公开时间', '信息时间', '文章时间', '出版日期', '出版时间', '录入时间', '添加时间', '加入时间', '刊登日期', '刊登时间', '发布', '发表']);
const TIMES: ReadonlySet<string> = new Set(['时间', '日期', '发文时间', '创建时间', '公布日期', '公布时间']);
/** Labels of a collection of law, in which 公布日期 is the day of the law itself. */
const OF_LAW: ReadonlySet<string> = new Set(['施行日期', '实施日期', '生效日期', '时效性', '效力级别', '效力位阶', '效力']);
const MADE_KNOWN: ReadonlySet<string> = new Set(['公布日期', '公布时间']);
const MADE: ReadonlySet<string> = new Set(['成文日期', '成文时间']);
const UPDATED: ReadonlySet<string> = new Set(['更新时间', '更新日期', '最后更新', '更新', '修改时间', '编辑时间']);
/** Labels of the same in scripts. */
const IN_SCRIPTS: ReadonlySet<string> = new Set(['ct', 'publish_time', '发布时间', 'datePublished', 'pubDate', 'dateCreated']);
const SIGNED = ranksOf(['成文日期', '成文时间', '发文日期', '印发日期', '印发时间', '生成日期', '生成时间', '制发日期', '制发时间', '形成日期', '签发日期', '签署日期']);

const META = ranksOf(['pubdate', 'publishdate', 'pubtime', 'publishtime', 'publish_time', 'publish_date', 'publish-date', 'pub_date', 'pubtime_baidu', 'apub:time', 'article:published_time', 'og:article:published_time', 'news:published_time', 'og:release_date', 'og:published_time', 'og:time', 'og:pubdate', 'bytedance:published_time', 'datepublished', 'dc.date', 'dc.date.issued', 'dcterms.created', 'dcterms.issued', 'weibo:article:create_at', 'article.published', 'sailthru.date', 'parsely-pub-date', 'firstpublishedtime', 'createdate', 'releasedate', 'release_date', 'date']);

const EARLIEST = 1990;
/** Beyond it a date is a template's: 2099-12-31. No clock is asked: the same page gives the same report. */
const LATEST = 2050;

// Matches the day of the week between day and time: 2024-01-19 星期五 10:20
// Trap: it is taken out of a value that is a date, never of a text.
const WEEKDAY = / ?[(（]?(?:星期|周)[一二三四五六日天][)）]? ?/;

// Matches the sign that some systems put between day and time: 2023-07-11-17:00:02
// Trap: 2023-07-11-17 has no minutes behind it.
const TIME_SIGN = /(?<=[0-9]{4}-[01]?[0-9]-[0-3]?[0-9])-(?=[0-2][0-9]:[0-5][0-9])/;

/** A date a page may have been published on: to the day, and of a time when pages were. */
function stamp(text: string): string | null {
  for (const { iso } of datesIn(withClosedDays(text).replace(WEEKDAY, ' ').replace(TIME_SIGN, ' '))) {
    if (iso.length < 10) continue;
    const year = Number(iso.slice(0, 4));
    if (year < EARLIEST || year > LATEST || iso.startsWith('1990-01-01')) continue;
    return iso.replace(/T00:00(?::00)?$/, '');
  }
  return null;
}

/** Dates in the order they are trusted. */
interface Stamps {
  readonly tables: Found[];
  readonly labelled: Found[];
  readonly tags: Found[];
  readonly scripts: Found[];
  readonly times: Found[];
  readonly bare: Found[];
  /** Times of Greenwich, which may be the day before. */
  readonly utc: Found[];
  readonly updated: Found[];
}

/** The page's own date of publication: what a label, a head line or a tag says, in that order, made as exact as any of them that agrees. */
export function publishedAt({ meta, values, url }: PageFacts): Found | null {
  const stamps: Stamps = { tables: [], labelled: [], tags: [], scripts: [], times: [], bare: [], utc: [], updated: [] };
  for (const { name, content } of ranked(meta, nameOf, META)) add(content, 'meta', name, isUtc(content) ? stamps.utc : stamps.tags);
  const ofLaw = isOfLaw(values);
  for (const value of values) if (!(ofLaw && MADE_KNOWN.has(value.label))) addValue(value, stamps);
  const all = [...stamps.tables, ...stamps.labelled, ...stamps.tags, ...stamps.scripts, ...stamps.times, ...stamps.bare, ...stamps.utc, ...stamps.updated];
  const first = agreed(stamps) ?? all[0];
  if (first !== undefined) return all.reduce((exact, one) => (one.value !== exact.value && one.value.startsWith(exact.value) ? one : exact), first);
  const addressed = url === null ? null : dateInUrl(url);
  return addressed === null ? null : foundUnder(addressed, 'address', null);
}

/** What the head line and a tag say alike, where the index table has another day: the day on which the paper was put into force. */
function agreed({ tables, labelled, tags }: Stamps): Found | undefined {
  const day = ({ value }: Found): string => value.slice(0, 10);
  const days = new Set(tags.map(day));
  const shown = labelled.filter((one) => !tables.some((other) => day(other) === day(one)));
  return tables.length === 0 || tables.some((one) => days.has(day(one))) ? undefined : shown.find((one) => days.has(day(one)));
}

function addValue({ label, value, from }: Value, stamps: Stamps): void {
  if (from === 'script' || from === 'json') {
    if (IN_SCRIPTS.has(label)) add(value, 'script', label, isUtc(value) ? stamps.utc : stamps.scripts);
  } else if (PUBLISHED.has(label)) {
    add(value, 'label', label, stamps.labelled);
    if (from !== 'line') add(value, 'label', label, stamps.tables);
  } else if (TIMES.has(label)) add(value, 'label', label, stamps.times);
  else if (label === '') add(value, 'label', null, stamps.bare);
  else if (UPDATED.has(label)) add(value, 'label', label, stamps.updated);
}

function add(text: string, from: 'meta' | 'script' | 'label', name: string | null, stamps: Found[]): void {
  const iso = stamp(text);
  if (iso !== null) stamps.push(foundUnder(iso, from, name));
}

// Matches times of Greenwich: 2024-03-01T02:00:00Z 2024-03-01T02:00:00+00:00
// Trap: +08:00 is what the page shows.
const UTC = /(?:Z|[+-]00:?00)$/i;

function isUtc(text: string): boolean {
  return UTC.test(text.trim());
}

function nameOf({ name }: PageFacts['meta'][number]): string {
  return name;
}

/** The day a document was made, by the page's index. */
export function signedAt({ values }: PageFacts): Found | null {
  const law = isOfLaw(values) ? values.filter(({ label }) => MADE_KNOWN.has(label)) : [];
  for (const { label, value, from } of [...law, ...ranked(values, labelOf, SIGNED)]) {
    const iso = datesIn(value).find((date) => date.iso.length >= 7)?.iso;
    if (iso !== undefined && Number(iso.slice(0, 4)) >= 1949 && Number(iso.slice(0, 4)) <= LATEST) return foundUnder(iso.slice(0, 10), from === 'script' || from === 'json' ? 'script' : 'label', label);
  }
  return null;
}

/** Where the index says when the paper was made as well, 公布日期 is the day of its publication. */
function isOfLaw(values: readonly Value[]): boolean {
  return values.some(({ label }) => OF_LAW.has(label)) && !values.some(({ label }) => MADE.has(label));
}

function labelOf({ label }: Value): string {
  return label;
}

// Matches the day in an address: /t20230301_123.html · /art/2024/2/18/ · /2024-04/06/ · /20240406/ · /202404/t20240406_
// Trap: numbers of articles (/1269233.shtml, /20240406123456.html) are no days: a day ends at a mark that parts.
const URL_DATES = [/\/t((?:19|20)[0-9]{2})([01][0-9])([0-3][0-9])_/, /\/((?:19|20)[0-9]{2})[/-]([01]?[0-9])[/-]([0-3]?[0-9])(?=[/_.-])/, /\/((?:19|20)[0-9]{2})([01][0-9])\/([0-3][0-9])\//, /[/_-]((?:19|20)[0-9]{2})([01][0-9])([0-3][0-9])(?=[/_.-])/, /\/((?:19|20)[0-9]{2})[/-]([01][0-9])([0-3][0-9])\//];
// Matches the month: /202404/ · /2024-04/ · /2024/04/
const URL_MONTH = /\/((?:19|20)[0-9]{2})[/-]?(0[1-9]|1[0-2])\//;

/** The day, or the month, that an address names. */
function dateInUrl(url: string): string | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '');
  for (const pattern of URL_DATES) {
    const [, year = '', month = '', day = ''] = pattern.exec(path) ?? [];
    const iso = year === '' ? null : stamp(`${year}-${month}-${day}`);
    if (iso !== null) return iso;
  }
  const [, year, month] = URL_MONTH.exec(path) ?? [];
  return year === undefined || month === undefined || Number(year) < EARLIEST || Number(year) > LATEST ? null : `${year}-${month}`;
}
