import { characterSet, unionOf } from '../lexicon/character-sets';
import { isClosingLine, isNote, isNotesHead } from './foot/closing-lines';
import { SIGNATURE_END, isDateLine, officeHolder, signatureBefore, type SignatureLines } from './foot/signatures';
import { FILE_NAME_END, isAnnexStart, isAttachedFile, isAttachmentEntry, isAttachmentList } from './foot/attachments';
import type { TextLine } from './lines';
import type { Part } from './parts';
import type { Style, StyledTable } from './style';
import { TOC_HEAD, chapterListEnd, hasPageLeader, lastPlacesOf, tocEnd } from './toc';

/** What a line of the body is, when it is not plain running text. Lines without a role are text, headings or items. */
export type LineRole =
  | { readonly kind: 'signature'; readonly signature: SignatureLines }
  | { readonly kind: 'attachment' | 'note' | 'closing' | 'toc' }
  /** `styled`: the page marks it up as a table; absent where TABs alone tell it. */
  | { readonly kind: 'table'; readonly styled?: StyledTable };

/** By the places of the lines; those without a role have none. */
export type LineRoles = readonly (LineRole | undefined)[];

/** A line above this length is running text, or one long note among notes. */
const LONGEST = 400;

const NOTE: LineRole = { kind: 'note' };
const TOC: LineRole = { kind: 'toc' };
const ATTACHMENT: LineRole = { kind: 'attachment' };
const CLOSING: LineRole = { kind: 'closing' };
const TABLE: LineRole = { kind: 'table' };

/** What a line may start with that has a role: 目录 附件 相关附件 抄送 主送 分送 联系人 备注 注 名词 术语 有关 部分 政府 《 [3] */
const OPENS = characterSet('目附相抄主分联备注名术有部政参《[［〔');
/** The same behind an opening bracket: （此件… （联系人… （信息… （公开… （依申请… （附注） */
const OPENS_IN_BRACKET = characterSet('此联信公依附注名术有相部政《');
const BRACKETS = characterSet('（(');
/** What ends a page number, a date, the name of a body or of a file, or 印发. */
const CLOSES = unionOf(unionOf(SIGNATURE_END, FILE_NAME_END), characterSet('发'));

/** True for most lines: neither their first nor their last character is one that lines with a role have. */
function isPlain(text: string, { start, end }: TextLine): boolean {
  if (end - start > LONGEST) return true;
  const first = text.charCodeAt(start);
  if (OPENS[first] === 1 || CLOSES[text.charCodeAt(end - 1)] === 1) return false;
  return BRACKETS[first] !== 1 || OPENS_IN_BRACKET[text.charCodeAt(start + 1)] !== 1;
}

/**
 * Gives roles to the lines `[from, part.to)` of one part.
 * @param roles of all lines, those of this part still to be given.
 * @param marked the text holds a TAB somewhere, or its mark-up a table, a note or a line of contents: only then may a line be one of these.
 */
export function lineRoles(text: string, lines: readonly TextLine[], from: number, part: Part, marked: boolean, style: Style, roles: (LineRole | undefined)[]): void {
  // An attachment may be titled 名词解释, and holds nothing else.
  let notes = part.annex && from > part.from && isNotesHead(textOf(text, lines[from - 1]));
  let attachments = false;
  let lastPlaces: Map<string, number> | null = null;
  const content = (at: number): string => textOf(text, lines[at]);
  const standsBelowHeading = contactsBelowHeading(content, from);

  for (let at = from, end = chapterListEnd(from, part.to, content); at < end; at++) roles[at] = TOC;

  for (let at = from; at < part.to; at++) {
    if (!marked && !notes && !attachments && isPlain(text, lines[at] as TextLine)) continue;
    if (roles[at] !== undefined) continue;
    if (style.notes.has((lines[at] as TextLine).start)) {
      roles[at] = NOTE;
      continue;
    }
    if (style.contents.has((lines[at] as TextLine).start)) {
      roles[at] = TOC;
      if (at > from && roles[at - 1] === undefined && TOC_HEAD.test(content(at - 1))) roles[at - 1] = TOC;
      continue;
    }
    const styled = tableFrom(lines, at, part.to, style);
    if (styled !== null) {
      for (let i = at; i < part.to && (lines[i] as TextLine).start < styled.viewEnd; i++) roles[i] = { kind: 'table', styled };
      notes = false;
      attachments = false;
      continue;
    }
    const own = content(at);
    if (own === '') {
      if (notes) roles[at] = NOTE;
      attachments = false;
      continue;
    }
    if (TOC_HEAD.test(own) || hasPageLeader(own)) {
      const end = tocEnd(at, part.to, content, () => (lastPlaces ??= lastPlacesOf(part, content)));
      for (let i = at; i < end; i++) roles[i] = TOC;
    }
    if (roles[at] !== undefined) continue;
    const signature = signatureAt(text, lines, from, at, part, content, style.right);
    // Lines of a signature above are taken: 某某局⏎日期⏎某某局 is one signature and a line.
    if (signature !== null && roles[signature.from]?.kind !== 'signature') {
      for (let i = signature.from; i < signature.to; i++) roles[i] = { kind: 'signature', signature };
      notes = false;
      attachments = false;
      continue;
    }
    if (isNotesHead(own)) {
      notes = true;
      roles[at] = NOTE;
    } else if (isAnnexStart(own) || isAttachmentList(own)) {
      attachments = true;
      notes = false;
      roles[at] = ATTACHMENT;
    } else if ((attachments && isAttachmentEntry(own)) || isAttachedFile(own)) roles[at] = ATTACHMENT;
    else {
      attachments = false;
      if (notes || isNote(own)) roles[at] = NOTE;
      else if (isClosingLine(own)) roles[at] = isContact(own) && standsBelowHeading(at) ? undefined : CLOSING;
      else if (own.includes('\t') && (content(at + 1).includes('\t') || (at > from && roles[at - 1]?.kind === 'table'))) roles[at] = TABLE;
    }
  }
}

function textOf(text: string, line: TextLine | undefined): string {
  return line === undefined || line.end - line.start > LONGEST ? '' : text.slice(line.start, line.end);
}

// Matches a contact:  联系人：王某 · 联系电话：0999-1234567
const isContact = (own: string): boolean => /^联系(?:人|电话)[：:]/.test(own);
// Matches the heading that contacts stand below as its text:  三、联系方式 · （四）报名咨询 · 五、其他事项
// Trap: 四、工作要求 has a text of its own, which the contacts of the notice follow.
const CONTACT_HEADING = /^(?:第?[一二三四五六七八九十]{1,3}[、条]|[（(][一二三四五六七八九十]{1,3}[）)]|[0-9]{1,2}[.．、])\s?[\u4e00-\u9fa5、]{2,20}[：:]?$/;

/**
 * Tells of contacts, from top to bottom, whether nothing but contacts stands between them and a heading without text:
 * 三、联系方式⏎联系人：…⏎联系电话：… What was said of the last one holds for those right below it, so that no line is read again for each.
 */
function contactsBelowHeading(content: (at: number) => string, from: number): (at: number) => boolean {
  let last = -1;
  let answer = false;
  return (at) => {
    let above = at - 1;
    while (above > from && above !== last && isContact(content(above))) above--;
    if (above !== last) answer = above >= from && CONTACT_HEADING.test(content(above));
    last = at;
    return answer;
  };
}

/** The table of the page that starts with this line and ends in this part; a table cut in two is none. */
function tableFrom(lines: readonly TextLine[], at: number, to: number, { tables }: Style): StyledTable | null {
  const styled = tables.size === 0 ? undefined : tables.get((lines[at] as TextLine).start);
  if (styled === undefined || styled.viewStart > (lines[at] as TextLine).start || styled.viewEnd > (lines[to - 1] as TextLine).end) return null;
  return styled;
}

// Matches a row of signs below a signature: –––––––– · ————
// Trap: ——附件 goes on.
const RULE = /^[–—─━_=＝-]{4,60}$/;

/** A signature whose last line is `at`; only where a document may end: before its end, its closing lines or its attachments. */
function signatureAt(text: string, lines: readonly TextLine[], from: number, at: number, part: Part, content: (at: number) => string, right: ReadonlySet<number>): SignatureLines | null {
  const signed = signatureBefore(text, lines, from, at + 1, right);
  if (signed === null || signed.from === from) return null;
  const below = at + 1 < part.to && signed.issuer === null ? officeHolder(content(at + 1)) : null;
  const found = below === null ? signed : { ...signed, to: at + 2, issuer: below };
  const next = found.to < part.to ? content(found.to) : null;
  const atEnd = next === null || RULE.test(next) || isClosingLine(next) || isAttachmentList(next) || isAnnexStart(next) || isNotesHead(next) || isNote(next);
  if (atEnd) return found.date === null && next !== null && !isClosingLine(next) ? null : found;
  // In head of other text only a complete signature counts: names of bodies and their date.
  return found.issuer !== null && found.date !== null && isDateLine(content(at)) ? found : null;
}
