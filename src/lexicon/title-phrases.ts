import { genreOf } from './genres';
import { isOrganisation } from './organisations';

/*
 * The phrase of a title: whether it is said to its end, and whether one line of it goes on on the next.
 * 关于临溪县2024年国民经济 ⏎ 和社会发展计划 ⏎ 执行情况与2025年 ⏎ 国民经济和社会发展计划草案的报告
 */

const MOST_LINES = 6;
const LONGEST_TITLE = 140;

// Matches a title that has said what it is about, but not yet which kind of document it is: 关于全面推行…制度
// Trap: 关于…的通知 is complete.
const OPEN_PHRASE = /关于(?!.*的(?:[\u4e00-\u9fa5]{0,4})(?:通知|意见|报告|决定|函|批复|请示|公告|通报|汇报|方案|办法|规定|讲话|议案|答复|说明|通告|决议|总结)$)/;

// Matches what says the kind of such a title at last: 2020年7月11日起浮桥通行的通告
// Trap: 实施方案 alone closes no phrase.
const CLOSES_PHRASE = /的[^，。：]{2,8}$/;

/** True of the beginning of a title that has not yet said which kind of document it is. */
export function isOpenPhrase(content: string): boolean {
  return OPEN_PHRASE.test(content);
}

export function closesPhrase(following: string): boolean {
  return CLOSES_PHRASE.test(following);
}

// Matches an end that asks for more: …关于 · …2023年度 · …预算执行情况和 · …贯彻落实 · …印发
// Trap: 总体要求和 of a sentence is longer than a line of a title; 公众参与 of a menu is whole.
const ASKS_MORE = /(?:关于|印发|转发|批转|公布|贯彻|落实|推进|加强|开展|做好|实施|对|(?:19|20)[0-9]{2}年度?|(?<!参)与|[的和及暨、《“])$/;

// Matches what leans on the line above: 和2024年工作计划 · 的通知 · 》的通知 · 暨民营经济…大会上的讲话
// Trap: 及时雨, 和平镇 and 暨阳湖 begin words of their own.
const LEANS = /^(?:和(?!平|谐|睦|田|县|林)|与(?!会)|及(?!时)|暨(?![阳南])|以及|的|、|》|”)/;

// Matches the kind of a document with nothing but general words before it: 工作情况报告 · 实施办法 · 整改方案 · 年度报告 · 职务任免的通知 · 工作的紧急通知
// Trap: 政府工作报告, 述职报告 and 工作总结 are whole titles.
const BARE_KIND = /^(?:(?:年度|部门|工作|实施|整改|情况|专项|行动|监督|检查|反馈|落实|管理|考核|评估|公开|自查|建设|三年|年|执行|有关|相关|具体){1,3}的?(?:情况|工作)?的?|的)(?:紧急|补充|指导)?(?:通知|意见|报告|决定|函|批复|请示|公告|通报|汇报|方案|办法|规定|细则|计划|预案|说明|通告|清单|要点|规划)(?:[（(][^（()）]{2,20}[）)])?$/;
const WHOLE_KIND = /^(?:(?:年度)?工作(?:总结|报告|要点|计划|汇报|方案|通报)|情况(?:说明|通报|汇报))$/;

// Matches where a speech was given, not yet said to its end: 在全市优化营商环境
// Trap: 在全县大会上的讲话 is complete.
const OPEN_SPEECH = /^在(?!.*[上中时]的?[\u4e00-\u9fff]{0,4}(?:讲话|发言|致辞|报告|汇报|主持词|讲话提纲)$)/;
const CLOSES_SPEECH = /[上中时]的?[\u4e00-\u9fff]{0,4}(?:讲话|发言|致辞|报告|汇报|主持词|讲话提纲)$/;

/**
 * The last line of a title that begins with the line at `first`; `first` itself where it does not surely go on, or never says what it is.
 * @param mayBePart true of a line that has the looks of one: short, no sentence, no number, no day.
 */
export function titleEnd(lines: readonly string[], first: number, mayBePart: (line: string) => boolean): number {
  let joined = lines[first] ?? '';
  let last = first;
  for (let at = first + 1; at < lines.length && at < first + MOST_LINES; at++) {
    const line = lines[at] ?? '';
    if (!mayBePart(line) || joined.length + line.length > LONGEST_TITLE || !isLinked(joined, lines[at - 1] ?? '', line)) break;
    joined += line;
    if (genreOf(line) !== null) last = at;
    if (isOpen(lines[first] ?? '') && (closesPhrase(line) || CLOSES_SPEECH.test(line))) break;
  }
  return last;
}

/** True where two lines are of one phrase. @param joined all from the first line of the title to `above`. */
function isLinked(joined: string, above: string, line: string): boolean {
  if ((joined.includes('关于') && line.includes('关于')) || isCopy(joined, line)) return false;
  if ((isOpen(joined) && !isOrganisation(line)) || ASKS_MORE.test(above) || LEANS.test(line)) return true;
  return BARE_KIND.test(line) && !WHOLE_KIND.test(line) && !isOrganisation(above) && above.length >= SHORTEST_ABOVE && !isWhole(joined);
}

const SHORTEST_ABOVE = 4;
const isOpen = (joined: string): boolean => (joined.includes('关于') && isOpenPhrase(joined)) || OPEN_SPEECH.test(joined);
const isWhole = (joined: string): boolean => closesPhrase(joined) && genreOf(joined) !== null;

/** The line says over again what stands above it. */
function isCopy(joined: string, line: string): boolean {
  return line.length >= SHORTEST_COPY && (joined.startsWith(line) || line.startsWith(joined));
}

const SHORTEST_COPY = 6;
