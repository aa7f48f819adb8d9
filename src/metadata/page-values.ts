import { isSpace } from '../lexicon/character-sets';
import { datesIn } from '../lexicon/dates';
import { documentNumberOf } from '../lexicon/document-numbers';
import { genreOf } from '../lexicon/genres';
import { opensIndexRow, withColons } from '../lexicon/index-labels';
import { isOrganisation } from '../lexicon/organisations';
import { chainOf } from '../ledger/chains';
import { chainOfTag, columnsOf, KEEP, kindOf, NOW, REPLACE, TAG, WIDTH } from '../ledger/columns';
import type { Ledger } from '../model/ledger';
import type { RuleId } from '../model/rule';
import { foundAt, type Found } from './found';
import { labelledDay } from './labelled-days';
import { withSimplifiedLabels } from './label-script';
import { bareOrigin, withoutCredits } from './origin-words';
import { ANY_LABEL, ISSUER, NUMBER, ORIGIN, PUBLISHED, SIGNED } from './page-labels';
import { ACCOUNT, ISSUE, JOURNAL, POSTED_BY, TAKEN_FROM } from './posters';

/** What a page said about its document in the lines that are no part of it. */
export interface PageValues {
  readonly title: Found | null;
  readonly publishedAt: Found | null;
  readonly signedAt: Found | null;
  readonly origin: Found | null;
  readonly documentNumber: Found | null;
  readonly issuer: Found | null;
  readonly url: Found | null;
  /** The body whose site it is, as its first line names it. */
  readonly owner: Found | null;
}

/** A run of the source that was cut, with page chrome in it. */
interface Chunk {
  readonly text: string;
  /** The same with labels in simplified script, character by character. */
  readonly labels: string;
  /** The run as the source has it. */
  readonly written: string;
  readonly sourceStart: number;
  /** Holds lines of a page; else only of one who sells. */
  readonly ofPage: boolean;
}

/** Longer runs are pasted copies, not labels. */
const LONGEST_CHUNK = 6000;
const CHROME = new Set<RuleId>(['strip/page-chrome', 'strip/press-matter']);
/** A line above the text that speaks of a seller may still hold the labels of its page; only what they name is read. */
const SELLERS = new Set<RuleId>(['strip/spam-footer', 'strip/site-shell']);

// 发布时间：2025-02-18 11:20浏览次数：  来源:⏎四川日报  文号：云政发〔2020〕3号  文号⇥云政发〔2020〕3号  •【制定机关】某某政府  发文字号 | 云政发〔2020〕3号 |
// ^^^^^^^^ the label; the value runs to the next label, known or behind a gap, a wide gap or the end of the line
// Trap: an empty value must not take the next label for its own (来源： 作者：), nor the next cell's (主题分类 | 文号 |).
const MARK = '(?:[ \\t]*[:：](?:[ \\t]*[|｜])?|[ \\t]*[】\\]]|[ \\t]*[|｜]|(?<=(?:^|\\n)[•· \\t]{0,4}[\\u4e00-\\u9fff]{2,6})[ \\t]*(?=\\n)|(?<=(?:^|\\n)[\\u4e00-\\u9fff]{2,6})\\t)';
const valueOf = (labels: string): RegExp => new RegExp(`(?:${labels})${MARK}[ \t]*(?:\n[ \t]*){0,2}(?:[•·●] ?)?((?![•·●【* \t-]{0,3}(?:${ANY_LABEL})${MARK})[^\n|｜]{1,80}?)(?=[ \t]*(?:(?:${ANY_LABEL})[ \t]*[:：]|[ \t]{3,}|[ \t][\u4e00-\u9fa5]{2,5}[:：]|[ \t]+(?:点赞|浏览|阅读|评论|收藏|人气|热度|点击|参与互动|我要评论)[数量]?[ \t]?[（(\\d]|[ \t]+(?:19|20)\\d{2}[-/.年]|[|｜【]|\\[(?!\\d{4}\\])|\n|$))`, 'g');
const MARKS = /[:：】\]|｜\n\t]/;
const PUBLISHED_VALUE = valueOf(PUBLISHED);
const SIGNED_VALUE = valueOf(SIGNED);
// Trap: 成文日期, 颁布日期, 截止时间 and 来信时间 are no time of publication.
const TIME_VALUE = valueOf('(?<!归档|来信|写信|留言|提交|咨询|受理|办结|成文|印发|生成|制发|发文|颁布|公布|通过|批准|修订|修正|签发|签署|实施|施行|生效|废止|失效|有效|开始|结束|截止|起止|会议|活动|办理|受理)(?:时间|日期)');
// Trap: when a page was filed is later than it was published.
const FILED_VALUE = valueOf('归档时间');
const ORIGIN_VALUE = valueOf(ORIGIN);
const NUMBER_VALUE = valueOf(NUMBER);
const ISSUER_VALUE = valueOf(ISSUER);
const TITLE_VALUE = valueOf('标题|信息名称|信件主题|来信主题|留言主题|名称');

// Matches a web address up to white space, quotes or Chinese punctuation.
// Trap: a full stop or a bracket behind the address is not part of it.
const URL = /https?:\/\/[^\s"'<>，。；、）)】]+/;

// Matches white space between two Chinese characters of a padded label: 索 引 号：
// Trap: only in front of a colon or a cell's border, or names like 杜 宇 would close up; and behind a character by itself, or 日报 值班： would.
const PADDED_LABEL = /(?<![\u4e00-\u9fa5])([\u4e00-\u9fa5])[ \u00a0\u3000\t]+(?=(?:[\u4e00-\u9fa5][ \u00a0\u3000\t]*){0,4}[:：|｜】])/g;

/**
 * Reads values from what page-chrome rules cut; the ledger still holds it.
 * @param bodyStart where, in the source, the document's own text begins: bare dates count only before it,
 * so that a list of other pages at the end lends no date.
 */
export function readPage(ledger: Ledger, source: string, bodyStart: number): PageValues {
  const cut = cutChunks(ledger, source);
  const all = cut.filter(({ ofPage }) => ofPage);
  const head = all.filter(({ sourceStart }) => sourceStart < bodyStart);
  // Behind every label stands a colon, the end of its bracket, of its cell or of its line.
  const labelled = all.filter(hasMark);
  const headLabelled = cut.filter((chunk) => chunk.sourceStart < bodyStart && hasMark(chunk));
  const indexed = [...headLabelled, ...all.filter((chunk) => chunk.sourceStart >= bodyStart && INDEX_LABEL.test(chunk.labels))];
  return {
    title: firstValue(headLabelled, TITLE_VALUE) ?? pageTitle(head),
    publishedAt: toTheMinute(dateOf(labelled, PUBLISHED_VALUE) ?? dateOf(headLabelled, PUBLISHED_VALUE) ?? dateOf(headLabelled, TIME_VALUE) ?? dateOf(headLabelled, FILED_VALUE) ?? bareDate(head, DAY) ?? bareDate(cut.filter(({ sourceStart }) => sourceStart < bodyStart), MINUTE), labelled),
    signedAt: dayOf(dateOf(indexed, SIGNED_VALUE)),
    origin: originOf(headLabelled) ?? originOf(labelled) ?? nameIn(head, [POSTED_BY, JOURNAL, ISSUE]) ?? nameIn(cut.filter(({ sourceStart }) => sourceStart < bodyStart), [ACCOUNT]) ?? nameIn(all, [TAKEN_FROM]),
    documentNumber: numberIn(indexed),
    issuer: values(indexed, ISSUER_VALUE).find(({ value }) => !OF_SITE.test(value)) ?? null,
    url: urlIn(all),
    owner: ownerIn(head[0]),
  };
}

// Matches the label that only the index table of a document has, at the foot of some pages. Trap: below the text 文号： alone may be a related paper's.
const INDEX_LABEL = /索 ?引 ?号 ?[:：|｜\n\t】\]]/;

function hasMark({ text }: Chunk): boolean {
  return MARKS.test(text);
}

/** @param written what the chunk's text has for the value. Where the source is spaced otherwise, the whole run is the place. */
function foundIn({ written: run, sourceStart }: Chunk, value: string, written = value): Found {
  const at = run.indexOf(written);
  return foundAt(value, 'cut', at < 0 ? [sourceStart, sourceStart + run.length] : [sourceStart + at, sourceStart + at + written.length]);
}

// Matches a government, whose site carries the papers of all its bodies, and the name of a site.
const OF_ALL = /政府$|网|门户|^(?:返回|进入|本站|主站)/;

/** The name above the menu of a site, where the copy of a page begins with it. */
function ownerIn(first: Chunk | undefined): Found | null {
  if (first === undefined || first.sourceStart > 2) return null;
  const line = first.text.trimStart().split('\n', 1)[0]?.trim() ?? '';
  return isOrganisation(line) && !OF_ALL.test(line) ? foundIn(first, line) : null;
}

// Matches the end of a number: 31号 · 0960038812號
const NUMBER_END = /[0-9]\s?[号號]/;

// Matches a number with something else glued behind it: 云政办〔2022〕15号性： 有效 . Trap: 3号、4号 are two numbers.
const NUMBER_FIRST = /^[^0-9]{0,14}[0-9]{0,6}[^0-9]{1,14}[0-9]{4}[^0-9]{1,3}[0-9]{1,5}\s?[号號](?![、，,和及与至—-])/;

/** The number behind its label, without the kind of paper that may follow it, or what is left of the next label. */
function numberIn(chunks: readonly Chunk[]): Found | null {
  const found = values(chunks, NUMBER_VALUE).find(({ value }) => NUMBER_END.test(value));
  return found === undefined ? null : { ...found, value: documentNumberOf(found.value) ?? documentNumberOf(NUMBER_FIRST.exec(found.value)?.[0] ?? '') ?? found.value };
}

function urlIn(chunks: readonly Chunk[]): Found | null {
  for (const chunk of chunks) {
    const url = URL.exec(chunk.text)?.[0];
    if (url !== undefined) return foundIn(chunk, url);
  }
  return null;
}

function cutChunks(ledger: Ledger, source: string): Chunk[] {
  const { table, count, nows } = columnsOf(ledger);
  const startOf = (segment: number): number => (segment === 0 ? 0 : (table[(segment - 1) * WIDTH] as number));
  const chunks: Chunk[] = [];
  /** Index of the run's first segment; -1 between runs. */
  let first = -1;
  let chrome = false;
  let seller = false;
  for (let i = 0; i <= count; i++) {
    const tag = i < count ? (table[i * WIDTH + TAG] as number) : KEEP;
    const kind = kindOf(tag);
    // A line break that survives between two cut lines, or a stray replaced space, does not end a run.
    if (kind === KEEP || (kind === REPLACE && isVisible(nows[table[i * WIDTH + NOW] as number] as string))) {
      if (chrome || seller) addChunk(chunks, source, startOf(first), startOf(i), chrome);
      first = -1;
      chrome = false;
      seller = false;
    } else {
      if (first < 0) first = i;
      if (!chrome && kind !== REPLACE) {
        const by = chainOf(chainOfTag(tag));
        chrome = isBy(by, CHROME);
        seller ||= isBy(by, SELLERS);
      }
    }
  }
  return chunks;
}

// Matches a tag, which in a page stands between a label and its value:  【颁布部门】</td><td>某市人大常委会
// Trap: 5<6 has no letter or slash behind the sign.
const MARKUP = /<\/?[a-z][^<>]{0,400}>/gi;

// Matches the blank that a system puts behind the signs of a time: 2011- 07- 28 15: 32: 08 · 2011- 07- 28 15： 32
// Trap: 时间: 10 has no figure before its sign.
const SPACED_TIME = /(?<=[0-9])([-:：]) (?=[0-9]{2}(?![0-9]))/g;

function addChunk(chunks: Chunk[], source: string, start: number, end: number, ofPage: boolean): void {
  if (end - start > LONGEST_CHUNK) return;
  const written = source.slice(start, end);
  const text = written.replace(/<U\+00A0>/g, ' ').replace(MARKUP, ' ').replace(/\r\n?/g, '\n').replace(PADDED_LABEL, '$1').replace(/[\u00a0\u3000\u2002\u2003]/g, ' ').replace(SPACED_TIME, '$1').split('\n').map((row) => (opensIndexRow(row) ? withColons(row) : row)).join('\n');
  chunks.push({ text, labels: withSimplifiedLabels(text), written, sourceStart: start, ofPage });
}

function isBy(by: readonly RuleId[], rules: ReadonlySet<RuleId>): boolean {
  for (const rule of by) if (rules.has(rule)) return true;
  return false;
}

function isVisible(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (!isSpace(text.charCodeAt(at))) return true;
  return false;
}

// Matches the colon that a blank parted from its label:  文号⎵：陇政发〔2019〕22号 . Trap: a time has its colon further on.
const LEFT_MARK = /^\s*[:：]/;

function values(chunks: readonly Chunk[], pattern: RegExp): Found[] {
  const found: Found[] = [];
  for (const chunk of chunks) {
    pattern.lastIndex = 0;
    for (let match = pattern.exec(chunk.labels); match !== null; match = pattern.exec(chunk.labels)) {
      const end = match.index + match[0].length;
      const value = chunk.text.slice(end - (match[1] ?? '').length, end).replace(LEFT_MARK, '').trim();
      if (value !== '') found.push(foundIn(chunk, value));
    }
  }
  return found;
}

function firstValue(chunks: readonly Chunk[], pattern: RegExp): Found | null {
  return values(chunks, pattern)[0] ?? null;
}

function dateOf(chunks: readonly Chunk[], pattern: RegExp): Found | null {
  for (const { value, at } of values(chunks, pattern)) {
    const iso = labelledDay(value) ?? datesIn(value)[0]?.iso ?? null;
    if (iso !== null && iso.length >= 7) return { value: iso, at };
  }
  return null;
}

/** The day a paper was signed has no time. */
function dayOf(found: Found | null): Found | null {
  return found === null ? null : { ...found, value: found.value.slice(0, DAY) };
}

/** A page that gives its day in a table may give the time in its head line. */
function toTheMinute(found: Found | null, labelled: readonly Chunk[]): Found | null {
  if (found?.value.length !== DAY) return found;
  const exact = values(labelled, PUBLISHED_VALUE).flatMap(({ value, at }) => datesIn(value).map(({ iso }) => ({ value: iso, at }))).find(({ value }) => value.startsWith(`${found.value}T`));
  return exact ?? found;
}

/** Lengths of a date to the day, and of a time stamp to the minute, which a seller's head line must have. */
const DAY = 10;
const MINUTE = 16;

// Matches the day of the week right behind a day, as sites show today's: 2024年1月23日 星期二
// Trap: between day and time a head line may have it too, 2024-01-22 星期一 09:12.
const WEEKDAY_BEHIND = /^[ \t]{0,3}(?:星期|周)[一二三四五六日天](?!.{0,3}[0-9]{1,2}[:：])/;

/** A full date that no label speaks of: gov.cn's head line, a line that is only a time stamp. Today's, as a site shows it, counts where no other stands. */
function bareDate(chunks: readonly Chunk[], least: number): Found | null {
  let today: Found | null = null;
  for (const chunk of chunks) {
    const { text } = chunk;
    for (const date of datesIn(text)) {
      const before = text.slice(Math.max(0, date.start - 8), date.start);
      if (date.iso.length < least || /(?:今天是?|现在是|截止|(?:来信|写信|留言|提交)时间|公布|公發布|公发布|颁布|成文|印发|生成|制发|发文日期|实施|施行|废止|失效|有效期)/.test(before)) continue;
      const found = foundIn(chunk, date.iso, text.slice(date.start, date.end));
      if (!WEEKDAY_BEHIND.test(text.slice(date.end, date.end + 14))) return found;
      today ??= found;
    }
  }
  return today;
}

// Matches a site, which carries papers and issues none: 县政府网站 · 云溪门户网
const OF_SITE = /(?:网站|门户网?|官网|平台)$/;

// Matches what answers a label and says nothing, and the code of a body: 不详 · 11370000MB284723XW
// Trap: GOV.cn has a point, and CCTV no figure.
const NOWHERE = /^(?:(?:来源)?不详|未知(?:来源|作者)?|佚名|无|(?=.{0,20}[0-9])[0-9A-Z]{15,20})$/;

/** Of several sources named (政策法规处, then the ministry), the one that is a medium or a body of its own. */
function originOf(chunks: readonly Chunk[]): Found | null {
  const found = values(chunks, ORIGIN_VALUE)
    .map(({ value, at }): Found => ({ value: bareOrigin(withoutCredits(value)), at }))
    .filter(({ value }) => /[\u4e00-\u9fa5A-Za-z]/.test(value) && value.length <= 40 && !NOWHERE.test(value));
  return found.find(({ value }) => /(?:厅|局|政府|办公室|委员会|委|部|报|网|社|客户端|电视台|发布)$/.test(value)) ?? found[0] ?? null;
}

function nameIn(chunks: readonly Chunk[], patterns: readonly RegExp[]): Found | null {
  for (const chunk of chunks) {
    for (const pattern of patterns) {
      const match = pattern.exec(chunk.text);
      const name = match?.groups?.['name'] ?? match?.[1];
      if (name !== undefined) return foundIn(chunk, name);
    }
  }
  return null;
}

// Matches all but the last step of a path: 首页 / 机关材料 / 工作汇报 / 关于…的汇报
//                                      ^^^^^^^^^^^^^^^^^^^^^^^^^^^
// Trap: a / without blanks may stand between two words of a title.
const PATH = /^(?:[^/／]{2,12}\s[/／]\s){2,8}/;

function pageTitle(chunks: readonly Chunk[]): Found | null {
  for (const chunk of chunks) {
    for (const line of chunk.text.split('\n')) {
      const content = line.trim().replace(PATH, '');
      if (content.length >= 4 && content.length <= 80 && !/[:：>》|]/.test(content.replace(/《[^《》]{0,80}》/g, '')) && genreOf(content) !== null) return foundIn(chunk, content);
    }
  }
  return null;
}
