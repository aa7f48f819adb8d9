import type { Span } from '../model/span';
import { wholeDate } from '../lexicon/dates';
import { genreOf } from '../lexicon/genres';
import { isOrganisation } from '../lexicon/organisations';
import type { TextLine } from './lines';
import { markerAt } from './markers';

export interface FrontNode {
  readonly type: 'title' | 'subtitle' | 'salutation' | 'paragraph';
  readonly span: Span;
}

/** The head of a document: title, subtitles and salutation, and where the body starts. */
export interface Front {
  readonly nodes: readonly FrontNode[];
  readonly bodyStart: number;
}

const LONGEST_TITLE_LINE = 70;
const MOST_FRONT_LINES = 12;

// Matches the start of a subtitle: ——2024年… ----2012年… ―― （2024年…
// Trap: one hyphen may open a list.
const SUBTITLE = /^(?:[—–―─－-]{2,}|—)\s*\S/;

// Matches a line that says when and where a speech was given, dashes or not: 2026年2月3日在…会议上
// Trap: 2023年，我局在市委… is a sentence: the line must end in 上 or 会 and hold no comma.
const SPEECH = /^[（(]?[0-9０-９一二〇○零]{4}\s?年[^，。；,;]{2,60}(?:上|会议|大会)[）)]?$/;

// Matches who speaks: 省长 某某 · 国务院总理 温家宝 · 市城管局党组书记 杜 宇 · 海拉尔区人民政府区长 张天喜
// Trap: 各位代表： and headings have no gap before a name of two to four characters.
const SPEAKER = /^[\u4e00-\u9fa5、（）()]{1,30}(?:长|书记|主席|主任|总理|委员|代表|经理|董事|秘书|专员|州长|旗长|厅|局)[ \t\u3000]{1,}[\u4e00-\u9fa5·]{1,4}(?:[ \t\u3000]+[\u4e00-\u9fa5]{1,2})?$/;

// Matches a document number that has the line to itself: 国发〔2019〕5号 · 云政办函[2023]12号 · （云政发〔2020〕3号） · 第12号
// Trap: 根据国发〔2019〕5号文件 is a citation and longer.
const NUMBER_LINE = /^[（(]?(?:[\u4e00-\u9fa5A-Z]{1,12}\s?[〔[（(【]\s?(?:[12][0-9]{3})?\s?[〕\]）)】]\s?第?\s?[0-9]{1,5}\s?号|第\s?[0-9一二三四五六七八九十百]{1,5}\s?号)[）)]?$/;

// Matches an addressee or an audience at the end of whose line a colon or ！ stands.
// Trap: 主要做法如下： is no salutation; someone must be addressed.
const SALUTATION = /(?:各位|同志们|同志：|代表|委员|领导|朋友们|先生|女士|政府|委员会|部门|单位|[局厅办委院会所]|公司|企业|学校|村|镇|乡|街道|处|科室|机关)[：:！!]$/;
const ADDRESS_START = /^(?:各|市|县|区|省|州|盟|旗|国务院|中央|尊敬的|同志们|全体|有关|机关|镇|乡|街道|[\u4e00-\u9fa5]{2,12}(?:人民政府|委员会|常委会|厅|局))/;

/** Reads the head of the lines `[from, to)`. */
export function readFront(text: string, lines: readonly TextLine[], from: number, to: number): Front {
  const nodes: FrontNode[] = [];
  let at = from;
  let titleLines = 0;
  let titled = false;
  const limit = Math.min(to, from + MOST_FRONT_LINES);
  for (; at < limit; at++) {
    const line = lines[at] as TextLine;
    const content = text.slice(line.start, line.end);
    if (isSalutation(content)) {
      nodes.push({ type: 'salutation', span: [line.start, line.end] });
      at++;
      break;
    }
    if (content.length > LONGEST_TITLE_LINE || markerAt(text, line.start, line.end) !== null) break;
    if (isSubtitle(content)) {
      nodes.push({ type: 'subtitle', span: [line.start, line.end] });
      if (titleLines > 0) titled = true;
      continue;
    }
    if (NUMBER_LINE.test(content)) {
      nodes.push({ type: 'paragraph', span: [line.start, line.end] });
      continue;
    }
    if (isSentence(content)) break;
    const glued = gluedSubtitle(content);
    if (!titled && titleLines < 3 && mayBeTitle(content, glued)) {
      const titleEnd = glued < 0 ? line.end : line.start + content.slice(0, glued).trimEnd().length;
      nodes.push({ type: 'title', span: [line.start, titleEnd] });
      if (glued >= 0) nodes.push({ type: 'subtitle', span: [line.start + glued, line.end] });
      titleLines++;
      titled = glued >= 0 || (genreOf(content) !== null && !endsOpen(text, lines, at, to));
      continue;
    }
    if (titled && content.length <= 40) {
      nodes.push({ type: 'subtitle', span: [line.start, line.end] });
      continue;
    }
    break;
  }
  return settle(nodes, from, at, text);
}

/** Of several lines of which none names a kind of document, only the first is believed to be the title. */
function settle(nodes: readonly FrontNode[], from: number, bodyStart: number, text: string): Front {
  const titles = nodes.filter(({ type }) => type === 'title');
  const joined = titles.map(({ span }) => text.slice(span[0], span[1])).join('');
  if (titles.length === 0) {
    // Without a title, a leading run may still hold a salutation, which then opens the document.
    return nodes.length > 0 ? { nodes, bodyStart } : { nodes: [], bodyStart: from };
  }
  if (joined.replace(/\s/g, '').length < 2) return { nodes: [], bodyStart: from };
  const second = titles[1];
  if (second !== undefined && genreOf(joined) === null) {
    const kept = nodes.slice(0, nodes.indexOf(second));
    return { nodes: kept, bodyStart: from + kept.length };
  }
  return { nodes, bodyStart };
}

export function isSalutation(content: string): boolean {
  if (!SALUTATION.test(content)) return false;
  return content.length <= 12 || (content.length <= 160 && ADDRESS_START.test(content) && !/[。；]/.test(content));
}

function isSubtitle(content: string): boolean {
  return SUBTITLE.test(content) ? content.length <= LONGEST_TITLE_LINE : SPEECH.test(content) || wholeDate(content) !== null || SPEAKER.test(content) || /^[（(][^（()）]{2,40}[）)]$/.test(content);
}

// Matches what ends or joins sentences; a title has no such thing inside.
// Trap: 《…》 and “…” in a title may hold commas: they are taken out first.
const SENTENCE_MARK = /[。；！？!?]|[：:]$|，.*，/;

function isSentence(content: string): boolean {
  return SENTENCE_MARK.test(content.replace(/《[^》]*》|“[^”]*”|（[^）]*）/g, ''));
}

function mayBeTitle(content: string, glued: number): boolean {
  const own = glued < 0 ? content : content.slice(0, glued);
  return /[\u4e00-\u9fa5]/.test(own) && own.length >= 2 && !SPEAKER.test(own) && !/^(?:附件|抄送|联系人|电话)/.test(own) && !/^[^《》]{1,8}[：:]/.test(own);
}

/** A title line that names a kind may still go on: …关于印发 / 《…方案》的通知, issuer / title. */
function endsOpen(text: string, lines: readonly TextLine[], at: number, to: number): boolean {
  const following = lines[at + 1];
  if (following === undefined || at + 1 >= to) return false;
  const content = text.slice(following.start, following.end);
  return /^(?:的|》|（试行）|[（(](?:试行|暂行|修订|草案|征求意见稿|摘要|节选|全文)[）)])/.test(content) || (isOrganisation(text.slice((lines[at] as TextLine).start, (lines[at] as TextLine).end)) && genreOf(content) !== null);
}

/** Where a subtitle starts inside a title line: 政 府 工 作 报 告 ——2006年3月5日在…会议上; -1 if none does. */
function gluedSubtitle(content: string): number {
  const match = /[ \t\u3000]*(?=[—–―─-]{2}[^—–―─-]*[0-9０-９一二〇○]{4}\s?年)/.exec(content);
  return match === null || match.index < 4 ? -1 : match.index + match[0].length;
}
