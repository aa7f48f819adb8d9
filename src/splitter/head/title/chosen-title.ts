import { wholeDate } from '../../../lexicon/dates';
import { isNumberLine } from '../../../lexicon/document-numbers';
import { genreOf } from '../../../lexicon/genres';
import { headsContents } from '../../unnumbered/announced-lines';
import { saysWhoAttends } from '../late-titles';
import { isSalutation } from '../salutations';
import { PLACE_ABOVE } from '../settle';
import { isNeverTitle, opensParagraph } from '../title-lines';
import { hasPageLeader } from '../../toc';
import type { HeadLine } from './title-features';
import { mayBeSurer, judgeTitle, shippedTitles, type TitleWeights } from './title-model';

/** So much likelier another line must be: a logarithm of odds. */
const SURER = 0.7;
/** To begin it below prose, where headings stand. */
const SURER_BELOW_PROSE = 2;
/** To begin the title on a later line of what the rules took for one. */
const SURER_INSIDE = 3;

/**
 * Where the title of a head begins, if not where the rules have it.
 * @returns the line; null where the rules are believed.
 */
export function chosenTitle(lines: readonly HeadLine[], weights: TitleWeights = shippedTitles()): number | null {
  // Most heads hold no other line that may be surer; then they need not be judged.
  if (!mayBeSurer(lines, othersIn(lines), SURER, weights)) return null;
  const { line, surer } = judgeTitle(lines, weights);
  const role = lines[line]?.role;
  // That there is none is said by the rules alone.
  if (role === undefined || role === 'title') return null;
  // The place whose paper it is stays with its title.
  if (role === 'more' && PLACE_ABOVE.test(lines[line - 1]?.text ?? '')) return null;
  const belowProse = lines.slice(0, line).some(({ text }) => PROSE.test(text));
  const asked = role === 'more' ? SURER_INSIDE : belowProse ? SURER_BELOW_PROSE : SURER;
  return surer < asked || (belowProse && (SECTION.test((lines[line] as HeadLine).text) || CAPTION.test((lines[line] as HeadLine).text))) || isNoTitle(lines, line) || isListed(lines, line) ? null : line;
}

/** The lines that may be the title and were not taken for it. */
function othersIn(lines: readonly HeadLine[]): number[] {
  const others: number[] = [];
  for (let at = 0; at < lines.length; at++) if (lines[at]?.role !== 'title' && !isNoTitle(lines, at)) others.push(at);
  return others;
}

// Matches a paragraph. Trap: 下载须知。 is short.
const PROSE = /.{30}。/;
// Matches what parts of reports are named after:  上年度整改落实情况   存在的突出问题 . Trap: above prose, 困难群众救助情况 may be a title.
const SECTION = /^[\u4e00-\u9fff]{2,12}(?:情况|问题|方面|打算|措施|成效|不足|要求|安排)$/;
// Matches what a caption below the report of a meeting says: 某镇镇长李某作政府工作报告   某书记主持会议 . Trap: above the text it may be a headline.
const CAPTION = /[\u4e00-\u9fff]{3}(?:[作做]了?[\u4e00-\u9fff]{0,8}报告|主持(?:会议|大会)?)$/;
// Matches an end of a sentence, an address, a row of a list, a numbered heading, what a page links to, when a speech was held:
// …如下。   各镇人民政府：   - [06-18]·公告   四、职责   01 摸清家底   政策原文：…   2005126在…第三次会议上）
// Trap: 岂能如此？ and 行动起来！ are headlines; 第五章 heads a chapter of a book that is all there is.
const OF_BODY_OR_PAGE = /[。；：:.]$|^[-–•·]\s?[[【]|^[★◆●■◇]|^[一二三四五六七八九十]{1,3}、|^[（(][一二三四五六七八九十0-9]{1,3}[）)]|^[0-9]{1,2}(?:[.．、](?![0-9])| [\u4e00-\u9fff])|^[【[]?(?:(?:政策)?原文|相关[\u4e00-\u9fff]{2}|关联阅读|下载地址|上一篇|下一篇)|(?:会议|大会)上?[）)]$|会议(?:通过|修订|批准)$/;
// Matches how the line begins that says when and where a paper was read: 2023年4月12日在云溪县第十九届 . Trap: 2023年4月12日在全县大会上的讲话 is a title, and names its kind.
const OCCASION = /^(?:19|20)[0-9]{2}年[0-9]{1,2}月[0-9]{1,2}日在/;
// Matches what has a word at all. Trap: 2023-05-06 and ★★★ have none.
const HAS_WORD = /[\u4e00-\u9fff] *[\u4e00-\u9fff]/;

/** Whatever else stands around such a line, it is no title. */
function isNoTitle(lines: readonly HeadLine[], at: number): boolean {
  const { text } = lines[at] as HeadLine;
  // Most lines of a head end so: the pattern, which says it too, is not asked.
  if (text.endsWith('。') || OF_BODY_OR_PAGE.test(text) || isSalutation(text) || isNeverTitle(text) || opensParagraph(text, lines[at + 1]?.text) || saysWhoAttends(text) || wholeDate(text) !== null || isNumberLine(text) || !HAS_WORD.test(text) || (OCCASION.test(text) && genreOf(text) === null)) return true;
  return [lines[at - 1], lines[at + 1]].some((next) => next !== undefined && isWrapped(text, next.text));
}

/** Lines of a paragraph that was broken by hand are about as long as each other. */
const SHORTEST_WRAPPED = 18;
const RAGGED = 4;
const PARTED = /[，、。]/; // a title seldom is

function isWrapped(text: string, next: string): boolean {
  return text.length >= SHORTEST_WRAPPED && next.length >= SHORTEST_WRAPPED && Math.abs(text.length - next.length) <= RAGGED && PARTED.test(text);
}

/** At or below a table of contents. */
function isListed(lines: readonly HeadLine[], at: number): boolean {
  return lines.slice(0, at + 1).some(({ text }) => headsContents(text) || hasPageLeader(text));
}
