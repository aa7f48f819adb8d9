import { genreOf, TITLE_LABEL } from '../../lexicon/genres';
import { isOrganisation } from '../../lexicon/organisations';
import { closesPhrase, isOpenPhrase } from '../../lexicon/title-phrases';
import { isSalutation } from './salutations';
import { LONGEST_TITLE_LINE, SPEAKER } from './subtitles';

/*
 * Which lines may be of a title, and how a title goes on below its first line.
 */

/** Without a word for its kind, a title is at least this long. */
export const SHORTEST_THEME = 4;

/** The first half of a title before its colon: 青年干部的心得体会：⏎把“小岗位”干出“大担当” */
export function opensTitle(content: string, next: string): boolean {
  return content.endsWith('：') && content.length <= LONGEST_HALF && genreOf(content.slice(0, -1)) !== null && next.length >= SHORTEST_THEME && next.length <= LONGEST_HALF && !isSentence(content.slice(0, -1)) && !isSentence(next) && !isSalutation(content) && !/^[（(]?[一二三四五六七八九十0-9]/.test(next);
}

const LONGEST_HALF = 36;

// Matches what ends or joins sentences; a title has no such thing inside.
// Trap: 《…》 and “…” in a title may hold commas: they are taken out first.
const SENTENCE_MARK = /[。；！？!?]|[：:]$|，.*，/;

export function isSentence(content: string): boolean {
  return SENTENCE_MARK.test(content.replace(/《[^《》]{0,120}》|“[^“”]{0,120}”|（[^（）]{0,120}）/g, ''));
}

// Matches how a paragraph starts whose lines were broken by hand: 我局… 今年以来… 根据… 按照…
// Trap: 根据地建设 and 近期工作安排 name things: such a line counts as a title when it names its kind.
const OPENS_PARAGRAPH = /^(?:我[局县市区镇州省厅委院校办]|今年以来|[近多]年来|近[期日]|根据|按照|年初以来|去年)/;

const LONGEST_HEADLINE = 40;
/** A paragraph is so many times as long as the headline above it. */
const PROSE = 1.6;

/** 我县扎实推进示范县创建工作, above a paragraph. */
function isHeadline(content: string, below: string): boolean {
  return content.length <= LONGEST_HEADLINE && /[\u4e00-\u9fa5”》]$/.test(content) && !content.includes('，') && below.length > content.length * PROSE && below.includes('。');
}

// Matches what opens a party's row, a link with its day, a list of contacts, a field of a form: 当事人：某公司 · - [06-18]·某公告 · 附件1 · 公开单位：某村
// Trap: 当事人陈述申辩办法 goes on as a title.
const NO_TITLE = /^(?:附件|抄送|(?:联系人|电话)(?:$|[：:])|(?:公开|填报|填表|报送|制表|编制|公布)(?:单位|日期|时间|部门|人)[：:]|(?:被?申请人|当事人|原告|被告|上诉人|被处罚人)(?=[：:]|.*(?:以下简称|住所|地址))|[-–•·]?\s?[[【][0-9]{2}-[0-9]{2}[\]】]|(?:大会|会议|活动|发布会|通报会|签约|比赛)现场$|(?:19|20)[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日\s?(?:星期|周)[一二三四五六日天]$)/;

/** True of an attachment, a party, a row of a list, a caption: whatever stands around it. */
export function isNeverTitle(content: string): boolean {
  return SPEAKER.test(content) || NO_TITLE.test(content);
}

/** The first line of a paragraph. @param below the line below: where paragraphs are broken by hand it is about as long. */
export function opensParagraph(content: string, below = ''): boolean {
  return OPENS_PARAGRAPH.test(content) && genreOf(content) === null && !isHeadline(content, below);
}

export function mayBeTitle(content: string, below = ''): boolean {
  if (opensParagraph(content, below)) return false;
  return /[\u4e00-\u9fa5]/.test(content) && content.length >= 2 && !isNeverTitle(content) && (!/^[^《》]{1,8}[：:]/.test(content) || TITLE_LABEL.test(content));
}

// Matches how a title goes on behind a line that already names a kind: 的通知 · （试行） · （征求意见稿）
// Trap: （2024年1月15日） is a subtitle.
const GOES_ON = /^(?:的|》|[（(](?:试行|暂行|修订|草案|征求意见稿|摘要|节选|全文)[）)])/;

// Matches what a 通报 reports, on the line below it: 4起形式主义、官僚主义典型问题
// Trap: 4起问题的通报 goes on itself.
const CASES = /^[0-9０-９一二三四五六七八九十]{1,3}[起例][^，。：]{2,40}(?:问题|案例|案件)$/;

// Matches what was done with the paper that the line above names: …战略规划⏎实施情况评估报告 · …规划实施情况⏎中期评估报告
// Trap: 实施方案 below a number is a title by itself; a paper stands above this one.
const OF_PAPER = /^(?:实施|落实|执行|编制|修订|起草|中期|完成|整改)[^，。：]{2,14}(?:报告|说明|汇报|通报)$/;
const ENDS_IN_PAPER = /(?:规划|计划|方案|纲要|条例|办法|意见|决定|决议|情况)$/;

/**
 * A line that names a kind may still be only the first of its title: …实施方案 / 的通知, or the name of a body, or
 * 关于推行公示制度 / 和审核制度的意见.
 */
export function goesOn(above: readonly string[], content: string, following: string): boolean {
  if (isOpenPhrase([...above, content].join('')) && following.length <= LONGEST_TITLE_LINE && closesPhrase(following) && genreOf(following) !== null) return true;
  return GOES_ON.test(following) || (ENDS_IN_PAPER.test(content) && OF_PAPER.test(following)) || (content.endsWith('通报') && CASES.test(following)) || (isOrganisation(content) && following.length <= LONGEST_TITLE_LINE && genreOf(following) !== null);
}

// Matches the title of a report with who gave it glued to it: 2022年综合执法工作报告市城管局党组书记、局长  邵  宁
// Trap: 全县农村工作报告会主持人 has no gap before a name; 县委书记述职报告 ends in its kind.
const WITH_SPEAKER = /^(.{4,40}?(?:报告|讲话|发言|致辞|汇报))[\u4e00-\u9fa5、]{1,24}(?:[长長]|书记|主任|主席|检察长|院长)[ \t\u3000]{1,4}[\u4e00-\u9fa5]{1,2}(?:[ \t\u3000]{0,4}[\u4e00-\u9fa5]{1,2})?$/;

/** True of a kind of document with who gave it glued behind. */
export function isSpokenReport(content: string): boolean {
  return WITH_SPEAKER.test(content);
}

/** Where a subtitle starts inside a title line: 政 府 工 作 报 告 ——2006年3月5日在…会议上, or who gave a report; -1 if none does. */
export function gluedSubtitle(content: string): number {
  const match = /[ \t\u3000]{0,8}(?=[—–―─━-]{2}[^—–―─━-]{0,60}[0-9０-９一二〇○]{4}\s?年)/.exec(content);
  if (match !== null && match.index >= 4) return match.index + match[0].length;
  return WITH_SPEAKER.exec(content)?.[1]?.length ?? -1;
}
