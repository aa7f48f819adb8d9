import type { Span } from '../model/span';
import { datesIn, wholeDate } from '../lexicon/dates';
import { isOrganisation } from '../lexicon/organisations';
import type { TextLine } from './lines';

/** Lines of a signature: who signs, and when. Either may be missing. */
export interface SignatureLines {
  readonly from: number;
  readonly to: number;
  readonly issuer: string | null;
  readonly date: string | null;
}

// Matches a line that is only a date, masked or not: 2023年11月21日 · 二〇二三年十一月 · 2023-11-21 · 2023年X月X日 · (盖章) 2024年3月1日
// Trap: 2023年 opens many paragraphs; a signature names at least the month.
const DATE_LINE = /^(?:[（(]?(?:盖章|公章|章)[）)]?)?\s*(?:日期[：:])?\s*[（(]?(?:[12二一][0-9０-９〇○零一二三四五六七八九OＯ×XxＸ*＊]{3}\s?年\s?[0-9０-９一二三四五六七八九十×XxＸ*＊]{1,2}\s?月(?:\s?[0-9０-９一二三四五六七八九十廿卅×XxＸ*＊]{1,3}\s?[日号])?|(?:19|20)[0-9]{2}[-/.][0-9]{1,2}[-/.][0-9]{1,2})[）)]?$/;

// Matches what may stand before or behind an issuer in a signature: 报告单位：… · …（盖章）
// Trap: 联系单位：… is contact data of a notice, not a signature.
const ISSUER_AFFIX = /^(?:报告单位|报告人|述职人|发文单位|落款|签发)[：:]\s*|[（(](?:盖章|公章|章)[）)]$/g;

// Matches a date without its year, as notices inside a house have it: 5月6日
// Trap: it signs only under the name of a body, never alone.
const DAY_LINE = /^[0-9０-９一二三四五六七八九十]{1,3}\s?月\s?[0-9０-９一二三四五六七八九十]{1,3}\s?[日号]$/;

const MOST_ISSUERS = 4;
const LONGEST_SIGNATURE_LINE = 60;

// Matches the last character of a date or of a body's name; a look at it spares most lines the patterns above.
// Trap: （盖章） ends in a bracket.
const SIGNATURE_END = /[日号月0-9０-９）)厅室会处委局部署院科站所队组府支心团司校学行协联]/;

/**
 * Finds the signature that ends at or before line `to`: a line that is only a date under the names of public bodies,
 * a body and a date on one line, or, at the very end, a name or a date alone.
 */
export function signatureBefore(text: string, lines: readonly TextLine[], from: number, to: number): SignatureLines | null {
  const last = to - 1;
  const line = lines[last];
  if (last < from || line === undefined || line.end - line.start > LONGEST_SIGNATURE_LINE || !SIGNATURE_END.test(text.charAt(line.end - 1))) return null;
  const content = contentOf(text, lines, last);
  const split = issuerAndDate(content);
  if (split !== null) return { from: last, to, ...split };
  const dayOnly = DAY_LINE.test(content);
  if (dayOnly || DATE_LINE.test(content)) {
    let first = last;
    while (first - 1 >= from && last - first < MOST_ISSUERS && issuerOf(contentOf(text, lines, first - 1)) !== null) first--;
    const issuers = lines.slice(first, last).map((_, i) => issuerOf(contentOf(text, lines, first + i)) ?? '');
    if (dayOnly && issuers.length === 0) return null;
    return { from: first, to, issuer: issuers.length > 0 ? issuers.join(' ') : null, date: signedDate(content) };
  }
  const issuer = issuerOf(content);
  return issuer !== null && content.length <= 30 && last > from ? { from: last, to, issuer, date: null } : null;
}

/** True for a line that is only a date naming at least a month. */
export function isDateLine(content: string): boolean {
  return DATE_LINE.test(content);
}

function contentOf(text: string, lines: readonly TextLine[], index: number): string {
  const line = lines[index];
  return line === undefined ? '' : text.slice(line.start, line.end);
}

function issuerOf(content: string): string | null {
  const bare = content.replace(ISSUER_AFFIX, '').trim();
  return isOrganisation(bare) ? bare : null;
}

/** XX局 2023年11月21日 on one line. */
function issuerAndDate(content: string): Pick<SignatureLines, 'issuer' | 'date'> | null {
  const [date] = datesIn(content).slice(-1);
  if (date === undefined || date.iso.length < 7 || date.end !== content.length || date.start === 0) return null;
  const issuer = issuerOf(content.slice(0, date.start).trim());
  return issuer === null ? null : { issuer, date: date.iso };
}

/** The date of a date line; a masked day or month is left out. */
function signedDate(content: string): string | null {
  return wholeDate(content) ?? datesIn(content)[0]?.iso ?? null;
}

// Matches the line that opens the list of attachments: 附件：1.… · 附件: · 附：… · 附件1：…
// Trap: 附件1 alone on its line opens the attachment itself (see ANNEX_START).
const ATTACHMENT_LIST = /^(?:附\s?件\s?[0-9一二三四五六七八九十]{0,2}|相关附件|附)\s?[：:]/;

// Matches the line that opens an attachment itself: 附件 · 附件1 · 附件一： · 附 件 2
// Trap: 附件：1.工作台账 lists it.
const ANNEX_START = /^附\s?件\s?[0-9０-９一二三四五六七八九十]{0,2}\s?[：:]?$/;

export function isAttachmentList(content: string): boolean {
  return ATTACHMENT_LIST.test(content) && !ANNEX_START.test(content);
}

export function isAnnexStart(content: string): boolean {
  return ANNEX_START.test(content);
}

// Matches the lines a document closes with behind its signature: （此件公开发布） 抄送：… …办公室 2023年…印发 联系人：…
// Trap: 抄送 in a sentence has more before it.
const CLOSING = /^(?:[（(](?:此件|联系人|联系电话|信息公开|公开方式|依申请)[^（()）]{1,60}[）)]|抄送[：:]|抄报[：:]|主送[：:]|分送[：:]|联系人[：:]|联系电话[：:])|印发$/;

export function isClosingLine(content: string): boolean {
  return content.length <= 200 && CLOSING.test(content);
}

// Matches the line over notes and glossaries: 附注： 注释 名词解释 有关名词解释：
// Trap: 注：… with its text on the same line is one note by itself.
const NOTES_HEAD = /^[（(]?(?:附注|注释|注解|名词解释|名词注释|术语解释|有关名词解释|相关名词解释|有关用语说明|部分名词解释|《?政府工作报告》?(?:有关)?(?:名词|用语|注释)(?:解释|说明|注释)?)[）)]?[：:]?$/;

// Matches one note: 注：… 注1：… ［28］… [3]… 备注：…
// Trap: [2023]12号 is part of a document number.
const NOTE = /^(?:备?注[0-9]{0,2}[：:]|[[［][0-9]{1,3}[\]］](?!\s?[0-9]+\s?号))/;

export function isNotesHead(content: string): boolean {
  return NOTES_HEAD.test(content);
}

export function isNote(content: string): boolean {
  return NOTE.test(content);
}

/** Text of a span, for titles and issuers. */
export function textOf(text: string, span: Span): string {
  return text.slice(span[0], span[1]);
}
