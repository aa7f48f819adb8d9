import { isNumberLine } from '../lexicon/document-numbers';
import { genreOf } from '../lexicon/genres';
import { isOrganisation } from '../lexicon/organisations';
import { isAnnexStart, isAttachedFile, isAttachmentList } from './foot/attachments';
import { isClosingLine } from './foot/closing-lines';
import { endsLikeDate, isSignedDate } from './foot/signatures';
import type { TextLine } from './lines';
import { markerAt } from './marks/markers';

/** A stretch of lines with a head and a numbering of its own: the document, a plan it carries, an attachment. */
export interface Part {
  readonly from: number;
  readonly to: number;
  /** The part opens with a line such as 附件1. */
  readonly annex: boolean;
}

const LONGEST_TITLE = 50;
const MOST_TITLE_LINES = 3;

/** 附, which every line that opens an attachment starts with. */
const ANNEX = 0x9644;

/**
 * Cuts the lines into parts. A new part starts at a line that is only 附件 or 附件N, and, behind a signature date,
 * at a title that names its kind.
 */
export function partsOf(text: string, lines: readonly TextLine[]): Part[] {
  const starts: { at: number; annex: boolean }[] = [{ at: 0, annex: false }];
  let signedAt = -1;
  for (let at = 1; at < lines.length; at++) {
    const line = lines[at] as TextLine;
    if (line.end - line.start > 70) continue;
    const mayBeTitle = signedAt > 2 && at - signedAt <= 3;
    if (!mayBeTitle && text.charCodeAt(line.start) !== ANNEX && !endsLikeDate(text, line.end)) continue;
    const content = text.slice(line.start, line.end);
    if (isAnnexStart(content)) {
      if (!isListOfAttachments(text, lines, at)) starts.push({ at, annex: true });
      signedAt = -1;
    } else if (isSignedDate(content)) signedAt = isBelowText(text, lines, starts.at(-1)?.at ?? 0, at) ? at : -1;
    else if (at > 2 && opensNumbering(text, lines, at, content)) {
      starts.push({ at, annex: true });
      signedAt = -1;
    } else if (mayBeTitle && startsTitle(text, lines, at, content)) {
      starts.push({ at, annex: false });
      signedAt = -1;
    }
  }
  return starts.map(({ at, annex }, i) => ({ from: at, to: starts[i + 1]?.at ?? lines.length, annex }));
}

/** A day below nothing but a few words (政务公开 ⏎ 县司法局 ⏎ 年度报告) signs nothing. */
function isBelowText(text: string, lines: readonly TextLine[], from: number, at: number): boolean {
  return at - from > MOST_WORDS || lines.slice(from, at).some(({ start, end }) => end - start > LONGEST_WORD || POINTED.test(text.slice(start, end)));
}

// Matches a mark inside a sentence, or behind a number:  一、防汛 . Trap: the name of a column has none.
const POINTED = /[，。、；：]/;
const MOST_WORDS = 5;
const LONGEST_WORD = 12;

/** 附件 on a line of its own with 1.… 2.… behind it, up to a signature: a list of attachments, not one of them. */
function isListOfAttachments(text: string, lines: readonly TextLine[], at: number): boolean {
  for (let i = at + 1; i < Math.min(lines.length, at + 12); i++) {
    const line = lines[i] as TextLine;
    const content = text.slice(line.start, line.end);
    if (isSignedDate(content) || isClosingLine(content)) return i > at + 1;
    if (isAttachedFile(content) || (i > at + 1 && isOrganisation(content))) continue;
    if (line.end - line.start > 60 || markerAt(text, line.start, line.end)?.style !== 'arabic') return i > at + 1 && i === lines.length - 1;
  }
  return lines.length - at <= 12 && lines.length > at + 1;
}

// Matches a line that opens an attachment with its name on it: 附：工程分类标准 · 附件2：考核办法
// Trap: 附件：1.工作台账 lists one, and so does 附件：甲、乙 ; a sentence is neither.
const NAMED_ANNEX = /^附\s?(?:[件录表]\s?)?[0-9０-９一二三四五六七八九十]{0,2}\s?[：: \u3000]\s?(?![0-9０-９（(])[^，。；：:\t]{3,45}$/;
/** Styles of numbers a list of attachments is not written in. */
const OF_DOCUMENTS = new Set(['cjk', 'cjk-paren', 'part', 'chapter', 'article']);

/** 附：甲标准 right above 一、 or 第一条 is an attachment, whose numbering is its own. */
function opensNumbering(text: string, lines: readonly TextLine[], at: number, content: string): boolean {
  const next = lines[at + 1];
  if (next === undefined || !NAMED_ANNEX.test(content) || isAttachedFile(content)) return false;
  const match = markerAt(text, next.start, next.end);
  return match?.ordinal === 1 && OF_DOCUMENTS.has(match.style);
}

/** Above a title may stand its number and the names of the bodies it is from, each on a line of its own. */
function startsTitle(text: string, lines: readonly TextLine[], at: number, content: string): boolean {
  for (let i = at, own = content; i < Math.min(lines.length, at + MOST_TITLE_LINES); i++) {
    const line = lines[i] as TextLine;
    if (i > at) own = line.end - line.start > LONGEST_TITLE ? '' : text.slice(line.start, line.end);
    if (isTitle(text, line, own)) return true;
    if (!isOrganisation(own) && !isNumberLine(own)) return i === at && startsBrokenTitle(text, lines, at, content);
  }
  return false;
}

// Matches the first line of a title that a paper broke over lines, by what it says: the place whose plan it is, its theme that is not yet said, or what it quotes
// and does not close: 2020年云岭自治区 ⏎ 国民经济和社会发展计划 · 关于加强供水 ⏎ 管理工作的意见 · 云溪市贯彻《关于促进经济 ⏎ 增长的意见》实施方案
// Trap: 云溪县 alone on its line may be an entry of a list, so a line that names a kind follows, and no mark of a sentence stands in either.
const FIRST_OF_TITLE = /^(?:(?:(?:19|20)[0-9]{2}年(?:度)?)?[\u4e00-\u9fa5]{2,14}(?:[省市县区州盟旗]|自治区)|[\u4e00-\u9fa5]{0,20}关于[\u4e00-\u9fa5“”、]{2,36}|[^《》，。；：]{0,30}《[^《》，。；：]{4,40})$/;

/** The lines joined are a title, which no line of them is. */
function startsBrokenTitle(text: string, lines: readonly TextLine[], at: number, content: string): boolean {
  if (!FIRST_OF_TITLE.test(content) || genreOf(content) !== null) return false;
  let whole = content;
  for (let i = at + 1; i < Math.min(lines.length, at + MOST_TITLE_LINES); i++) {
    const { start, end } = lines[i] as TextLine;
    const own = text.slice(start, Math.min(end, start + LONGEST_TITLE + 1));
    if (own.length > LONGEST_TITLE || /[，。；：]/.test(own) || isOrganisation(own) || markerAt(text, start, end) !== null) return false;
    whole += own;
    if (genreOf(own) !== null && whole.split('《').length === whole.split('》').length) return true;
  }
  return false;
}

function isTitle(text: string, line: TextLine, content: string): boolean {
  return content.length <= LONGEST_TITLE && genreOf(content) !== null && markerAt(text, line.start, line.end) === null && !isClosingLine(content) && !isAttachmentList(content) && !/[，。；：]/.test(content);
}
