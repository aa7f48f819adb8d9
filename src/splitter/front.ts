import type { Span } from '../model/span';
import { characterSet } from '../lexicon/character-sets';
import { wholeDate } from '../lexicon/dates';
import { isNumberLine } from '../lexicon/document-numbers';
import { genreOf, TITLE_LABEL } from '../lexicon/genres';
import { isOrganisation, leadingOrganisation } from '../lexicon/organisations';
import { isSignedDate } from './back';
import { titleBelowHeadline } from './headlines';
import { adoptionLines, bodiesAbove, isBareMasthead, isIssueLine, isLetterhead, isOfficialTitle, isPageLine, isTitleTail, mastheadNames, withoutEditor } from './front-lines';
import type { TextLine } from './lines';
import { markerAt } from './markers';
import { TOC_HEAD } from './toc';

export interface FrontNode {
  readonly type: 'title' | 'subtitle' | 'salutation' | 'paragraph';
  readonly span: Span;
  /** Index of its line. */
  readonly line: number;
}

/** The head of a document: title, subtitles and salutation, and where the body starts. */
export interface Front {
  readonly nodes: readonly FrontNode[];
  readonly bodyStart: number;
}

const LONGEST_TITLE_LINE = 70;
const LONGEST_ADDRESS = 300;
const MOST_TITLE_LINES = 5;
const MOST_FRONT_LINES = 12;

// Matches the start of a subtitle: ——2024年… ----2012年… ―― （2024年…
// Trap: one hyphen may open a list.
const SUBTITLE = /^(?:[—–―─－-]{2,}|—)\s*\S/;

// Matches a line that says when and where a speech was given, dashes or not: 2026年2月3日在…会议上
// Trap: 2023年，我局在市委… is a sentence: the line must end in 上 or 会 and hold no comma.
const SPEECH = /^[（(]?[0-9０-９一二〇○零]{4}\s?年[^，。；,;—–―]{2,60}(?:上|会议|大会)[）)]?$/;

// Matches who speaks: 省长 某某 · 国务院总理 温家宝 · 市城管局党组书记 杜 宇 · 海拉尔区人民政府区长 张天喜
// Trap: 各位代表： and headings have no gap before a name of two to four characters.
const SPEAKER = /^[\u4e00-\u9fa5、（）()]{1,30}(?:长|书记|主席|主任|总理|委员|代表|经理|董事|秘书|专员|州长|旗长|厅|局)[ \t\u3000]{1,}[\u4e00-\u9fa5·]{1,4}(?:[ \t\u3000]+[\u4e00-\u9fa5]{1,2})?$/;

// Matches an addressee or an audience at the end of whose line a colon or ！ stands.
// Trap: 主要做法如下： is no salutation; someone must be addressed.
const SALUTATION = /(?:各位|同志们|同志：|代表|委员|领导|朋友们|先生|女士|政府|委员会|部门|单位|机构|[局厅部办委院会所]|办公室|公司|企业|学校|村|镇|乡|街道|处|科室|机关|站|馆|中心|队|社|园|场|小组|党委|党组|支部|总支|负责人|同仁|职工|市民|居民|家长|同学|[员友]们|军区|部队|主席|主任|总理|委员长|[省市县区州局厅部院校]长|书记|院士|教授)[：:！!]$/;
const ADDRESS_START = /^(?:各|主[任席]、|市|县|区|省|州|盟|旗|国务院|中央|尊敬的|同志们|全体|有关|机关|镇|乡|街道|[\u4e00-\u9fa5]{2,12}(?:人民政府|委员会|常委会|厅|局)|[\u4e00-\u9fa5]{2,6}[省市县区州盟旗][、，])/;

/** Reads the head of the lines `[from, to)`. */
export function readFront(text: string, lines: readonly TextLine[], from: number, to: number): Front {
  const first = lines.slice(from, Math.min(to, from + MOST_FRONT_LINES));
  const own = titleBelowHeadline(first.map(({ start, end }) => text.slice(start, Math.min(end, start + LONGEST_ADDRESS + 1))));
  if (own > 0) {
    const front = frontAt(text, lines, from + own, to);
    if (front.nodes.some(({ type }) => type === 'title')) return { nodes: [...first.slice(0, own).map(({ start, end }, at): FrontNode => ({ type: 'paragraph', span: [start, end], line: from + at })), ...front.nodes], bodyStart: front.bodyStart };
  }
  return frontAt(text, lines, from, to);
}

function frontAt(text: string, lines: readonly TextLine[], from: number, to: number): Front {
  const nodes: FrontNode[] = [];
  const contentOf = (index: number): string => {
    const line = lines[index];
    return line === undefined || index >= to ? '' : text.slice(line.start, Math.min(line.end, line.start + LONGEST_ADDRESS + 1));
  };
  let at = from;
  let titled = false;
  let themed = false;
  for (; at < Math.min(to, from + MOST_FRONT_LINES); at++) {
    const line = lines[at] as TextLine;
    const content = contentOf(at);
    const add = (type: FrontNode['type'], start = line.start, end = line.end): number => nodes.push({ type, span: [start, end], line: at });
    if (isSalutation(content)) {
      add('salutation');
      at++;
      break;
    }
    if (!titled && (isPageLine(content) || isBareMasthead(content, contentOf(at + 1)))) {
      add('paragraph');
      continue;
    }
    const adoption = nodes.at(-1)?.type === 'title' ? adoptionLines(content, contentOf(at + 1)) : 0;
    if (adoption > 0) {
      add('subtitle', line.start, (lines[at + adoption - 1] as TextLine).end);
      at += adoption - 1;
      titled = true;
      continue;
    }
    if (TOC_HEAD.test(content) || isTooLong(content) || markerAt(text, line.start, line.end) !== null) break;
    if (!titled && isStackedLetterhead(nodes, content, text)) {
      for (const node of nodes.splice(0)) nodes.push({ ...node, type: 'paragraph' });
      add('paragraph');
    } else if (nodes.at(-1)?.type === 'title' && isTitleTail(content)) {
      add('title');
      titled = true;
    } else if (isSubtitle(content) || ((titled || nodes.at(-1)?.type === 'title') && isIssueLine(content))) {
      titled ||= nodes.some(({ type }) => type === 'title');
      add('subtitle');
    } else if (isNumberLine(content) || (!titled && isLetterhead(content))) add('paragraph');
    else if (!titled && opensTitle(content, contentOf(at + 1))) add('title');
    else if (isSentence(content)) break;
    else if (titled) {
      const theme = isOfficialTitle(content) && genreOf(content) !== null && isSalutation(contentOf(at + 1)) ? 1 : themeBelow(nodes, text, content, at, contentOf);
      if (theme > 0) {
        for (const node of nodes.splice(0)) nodes.push({ ...node, type: 'paragraph' });
        for (const end = at + theme; at < end; at++) nodes.push({ type: 'title', span: [(lines[at] as TextLine).start, (lines[at] as TextLine).end], line: at });
        at--;
        themed = true;
        continue;
      }
      // The body that wrote it, or a second theme between title and subtitle; anything else is the body's first line.
      if (content.length > 40 || !(isOrganisation(content) || isSignedDate(withoutEditor(content)) || isFront(contentOf(at + 1)))) break;
      add('subtitle');
    } else {
      const glued = gluedSubtitle(content);
      if (nodes.filter(({ type }) => type === 'title').length >= MOST_TITLE_LINES || !mayBeTitle(glued < 0 ? content : content.slice(0, glued))) break;
      add('title', line.start, glued < 0 ? line.end : line.start + content.slice(0, glued).trimEnd().length);
      if (glued >= 0) add('subtitle', line.start + glued);
      titled = glued >= 0 || (genreOf(content) !== null && !goesOn(nodes.filter(({ type }) => type === 'title').map(({ span }) => text.slice(span[0], span[1])).slice(0, -1), content, contentOf(at + 1)));
    }
  }
  return themed ? { nodes, bodyStart: at } : settle(nodes, from, at, text);
}

/** 文件 alone below the names of bodies that issue together: a letterhead in rows. */
function isStackedLetterhead(nodes: readonly FrontNode[], content: string, text: string): boolean {
  return nodes.length >= bodiesAbove(content) && nodes.every(({ type, span }) => type === 'title' && isOrganisation(text.slice(span[0], span[1])));
}

/** The first half of a title before its colon: 青年干部的心得体会：⏎把“小岗位”干出“大担当” */
function opensTitle(content: string, next: string): boolean {
  return content.endsWith('：') && content.length <= LONGEST_HALF && genreOf(content.slice(0, -1)) !== null && next.length >= SHORTEST_THEME && next.length <= LONGEST_HALF && !isSentence(content.slice(0, -1)) && !isSentence(next) && !isSalutation(content) && !/^[（(]?[一二三四五六七八九十0-9]/.test(next);
}

const LONGEST_HALF = 36;

/** As many lines at most name the theme below a masthead. */
const MOST_THEME_BELOW = 3;

/**
 * How many lines from `at` on are the title below a masthead and its number (某某市审计局审计结果公告 ⏎ 2013年第4号 ⏎ 某某资金 ⏎ 审计结果):
 * up to the one that names its kind, or the one above a subtitle. 0 where text goes on.
 */
function themeBelow(nodes: readonly FrontNode[], text: string, content: string, at: number, contentOf: (at: number) => string): number {
  const [first, ...others] = nodes.filter(({ type }) => type === 'title' || type === 'subtitle');
  const last = nodes.at(-1);
  // 某某税务局⏎公 告: a masthead on two lines.
  const masthead = nodes.filter(({ type }) => type === 'title').map(({ span }) => text.slice(span[0], span[1]).replace(/[ \u3000]/g, '')).join('');
  if (first === undefined || last?.type !== 'paragraph' || last.line !== at - 1) return 0;
  // A page's title, the body, its number, and the paper's own title in its own words.
  const isOwn = isOfficialTitle(content) && others.length > 0 && others.every(({ type }) => type === 'subtitle') && others.some(({ span }) => isOrganisation(text.slice(span[0], span[1])));
  if (!isOwn && (others.some(({ type }) => type === 'subtitle') || !mastheadNames(masthead, content))) return 0;
  for (let count = 1; count <= MOST_THEME_BELOW; count++) {
    const line = contentOf(at + count - 1);
    if (line.length > 45 || isSentence(line) || isFront(line) || isOrganisation(line) || !mayBeTitle(line)) return 0;
    const next = contentOf(at + count);
    if (genreOf(line) !== null || adoptionLines(next, '') > 0 || (isSubtitle(next) && !SPEAKER.test(next))) return count;
  }
  return 0;
}

/**
 * Decides which of the leading short lines are the title. The line that names a kind of document is; a line above it
 * belongs to it when it is the issuer or breaks off in mid-phrase; what is left over is no title.
 * Where no line names a kind, only the first is believed.
 */
function settle(found: readonly FrontNode[], from: number, bodyStart: number, text: string): Front {
  const nodes = withoutPaths(found, text);
  const words = ({ span }: FrontNode): string => text.slice(span[0], span[1]);
  const titles = nodes.filter(({ type }) => type === 'title');
  if (titles.length === 0) return nodes.length > 0 ? { nodes, bodyStart } : { nodes: [], bodyStart: from };
  if (squeezed(titles.map(words).join('')).length < 2) return { nodes: [], bodyStart: from };
  const named = titles.findIndex((node) => genreOf(words(node).replace(/：$/, '')) !== null);
  if (named < 0) {
    // A row of short lines that name nothing is left over from a page, and no title.
    if (titles.length > MOST_THEME_LINES || squeezed(words(titles[0] as FrontNode)).length < SHORTEST_THEME) return { nodes: [], bodyStart: from };
    // An issuer alone is no title: the line below it names the theme, in whatever words.
    const second = isOrganisation(words(titles[0] as FrontNode)) && titles.length > 1 ? titles[2] : titles[1];
    return second === undefined ? { nodes, bodyStart } : { nodes: nodes.slice(0, nodes.indexOf(second)), bodyStart: second.line };
  }
  let first = named;
  while (first > 0 && isNext(nodes, titles[first - 1] as FrontNode, titles[first] as FrontNode) && belongsAbove(words(titles[first - 1] as FrontNode), titles.slice(first).map(words))) first--;
  const dropped = new Set(titles.slice(0, first));
  return { nodes: nodes.map((node) => (dropped.has(node) ? { ...node, type: 'paragraph' } : node)), bodyStart };
}

/** What stands above the number of a paper is its letterhead, or a column, and no part of the title below. */
function isNext(nodes: readonly FrontNode[], above: FrontNode, below: FrontNode): boolean {
  return nodes.indexOf(below) === nodes.indexOf(above) + 1;
}

/** The line right above a step of a path is its first step: 范文中心 ⏎ > 整改报告. */
function withoutPaths(nodes: readonly FrontNode[], text: string): readonly FrontNode[] {
  const isStep = (node: FrontNode | undefined): boolean => node?.type === 'paragraph' && /^[>＞»›]/.test(text.slice(node.span[0], node.span[1]));
  return nodes.some(isStep) ? nodes.map((node, at) => (node.type === 'title' && isStep(nodes[at + 1]) ? { ...node, type: 'paragraph' } : node)) : nodes;
}

/** Without a word for its kind, a title is at least this long, and stands on at most so many lines. */
const SHORTEST_THEME = 4;
const MOST_THEME_LINES = 3;

function squeezed(text: string): string {
  return text.replace(/\s/g, '');
}

// Matches a line that breaks off where its phrase goes on: …关于印发 · …2023年度 · …法治政府建设和
// Trap: a column name such as 政务公开 is whole by itself.
const BREAKS_OFF = /(?:关于|印发|转发|批转|年|年度|的|和|与|及|暨|、|《|推进|加强|开展|做好|实施)$/;

// Matches whose resolution it is: 云溪区第十届人民代表大会第二次会议
// Trap: 在…会议上 is when a speech was given.
const OF_CONGRESS = /(?:代表大会|委员会)(?:第[一二三四五六七八九十]{1,3}次)?(?:全体)?会议$/;

function belongsAbove(line: string, lines: readonly string[]): boolean {
  // A congress and what it resolved.
  if (BREAKS_OFF.test(line) || (OF_CONGRESS.test(line) && lines.join('').endsWith('决议'))) return true;
  const below = lines.join('');
  // Joint issuers stand one above the other; a site's name is said again by the title.
  if (isOrganisation(line)) return !lines[0]?.startsWith(`${line} `) &&  (isOrganisation(lines[0] ?? '') || (leadingOrganisation(below) === null && !below.startsWith(line)));
  const standsAlone = below.length >= 10 && (/^(?:关于|(?:19|20)[0-9]{2}\s?年)/.test(below) || leadingOrganisation(below) !== null);
  return !standsAlone && line.length > 6;
}

function isFront(content: string): boolean {
  return content !== '' && !isTooLong(content) && (isSubtitle(content) || isSalutation(content) || isNumberLine(content));
}

/** A line this long is running text, unless it names its kind as long titles of notices do. */
function isTooLong(content: string): boolean {
  return content.length > LONGEST_TITLE_LINE && (content.length > 120 || genreOf(content) === null);
}

/** A salutation ends in one of these; few other lines do. */
const SALUTATION_END = characterSet('：:！!');

export function isSalutation(content: string): boolean {
  if (SALUTATION_END[content.charCodeAt(content.length - 1)] !== 1 || !SALUTATION.test(content)) return false;
  return content.length <= 12 || (content.length <= LONGEST_ADDRESS && ADDRESS_START.test(content) && !/[。；]/.test(content));
}

/** What a subtitle starts with, what a line about a speech ends in, and brackets around a whole line: a look spares most lines the patterns. */
const SUBTITLE_START = characterSet('—–―─－-');
const SPEECH_END = characterSet('上议会）)');
const OPENS_BRACKET = characterSet('（(');

// Matches a line that is one pair of brackets: （2024年3月1日） · （摘要）
// Trap: （一）总体要求 goes on behind its bracket.
const IN_BRACKETS = /^[（(][^（()）]{2,40}[）)]$/;

/** @param content of a line that holds something. */
function isSubtitle(content: string): boolean {
  const first = content.charCodeAt(0);
  if (SUBTITLE_START[first] === 1 && SUBTITLE.test(content)) return content.length <= LONGEST_TITLE_LINE;
  if (SPEECH_END[content.charCodeAt(content.length - 1)] === 1 && SPEECH.test(content)) return true;
  return wholeDate(content) !== null || SPEAKER.test(content) || (OPENS_BRACKET[first] === 1 && IN_BRACKETS.test(content));
}

// Matches what ends or joins sentences; a title has no such thing inside.
// Trap: 《…》 and “…” in a title may hold commas: they are taken out first.
const SENTENCE_MARK = /[。；！？!?]|[：:]$|，.*，/;

function isSentence(content: string): boolean {
  return SENTENCE_MARK.test(content.replace(/《[^《》]{0,120}》|“[^“”]{0,120}”|（[^（）]{0,120}）/g, ''));
}

// Matches how a paragraph starts whose lines were broken by hand: 我局… 今年以来… 根据… 按照…
// Trap: 根据地建设 and 近期工作安排 name things: such a line counts as a title when it names its kind.
const OPENS_PARAGRAPH = /^(?:我[局县市区镇州省厅委院校办]|今年以来|[近多]年来|近[期日]|根据|按照|年初以来|去年)/;

function mayBeTitle(content: string): boolean {
  if (OPENS_PARAGRAPH.test(content) && genreOf(content) === null) return false;
  return /[\u4e00-\u9fa5]/.test(content) && content.length >= 2 && !SPEAKER.test(content) && !/^(?:附件|抄送|(?:联系人|电话)(?:$|[：:]))/.test(content) && (!/^[^《》]{1,8}[：:]/.test(content) || TITLE_LABEL.test(content));
}

// Matches how a title goes on behind a line that already names a kind: 的通知 · （试行） · （征求意见稿）
// Trap: （2024年1月15日） is a subtitle.
const GOES_ON = /^(?:的|》|[（(](?:试行|暂行|修订|草案|征求意见稿|摘要|节选|全文)[）)])/;

// Matches what a 通报 reports, on the line below it: 4起形式主义、官僚主义典型问题
// Trap: 4起问题的通报 goes on itself.
const CASES = /^[0-9０-９一二三四五六七八九十]{1,3}[起例][^，。：]{2,40}(?:问题|案例|案件)$/;

// Matches a title that has said what it is about, but not yet which kind of document it is: 关于全面推行…制度
// Trap: 关于…的通知 is complete.
const OPEN_PHRASE = /关于(?!.*的(?:[\u4e00-\u9fa5]{0,4})(?:通知|意见|报告|决定|函|批复|请示|公告|通报|汇报|方案|办法|规定|讲话|议案|答复|说明|通告|决议|总结)$)/;

/**
 * A line that names a kind may still be only the first of its title: …实施方案 / 的通知, or the name of a body, or
 * 关于推行公示制度 / 和审核制度的意见.
 */
function goesOn(above: readonly string[], content: string, following: string): boolean {
  if (OPEN_PHRASE.test([...above, content].join('')) && following.length <= LONGEST_TITLE_LINE && /的[^，。：]{2,8}$/.test(following) && genreOf(following) !== null) return true;
  return GOES_ON.test(following) || (content.endsWith('通报') && CASES.test(following)) || (isOrganisation(content) && following.length <= LONGEST_TITLE_LINE && genreOf(following) !== null);
}

/** Where a subtitle starts inside a title line: 政 府 工 作 报 告 ——2006年3月5日在…会议上; -1 if none does. */
function gluedSubtitle(content: string): number {
  const match = /[ \t\u3000]{0,8}(?=[—–―─-]{2}[^—–―─-]{0,60}[0-9０-９一二〇○]{4}\s?年)/.exec(content);
  return match === null || match.index < 4 ? -1 : match.index + match[0].length;
}
