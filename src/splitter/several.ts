import { characterSet } from '../lexicon/character-sets';
import { genreOf } from '../lexicon/genres';
import { arabicNumber, cjkNumber } from '../lexicon/numerals';
import { isOrganisation } from '../lexicon/organisations';
import type { Positions } from '../ledger/positions';
import type { Remark } from '../model/diagnostic';
import { endsLikeDate, isDateLine } from './foot/signatures';
import type { TextLine } from './lines';
import { FIRST, OwnText, SentenceEnds } from './own-text';
import { severalMessages } from './rules';

const LONGEST_HEAD = 60;
/** Characters of text that each of the documents has at least. */
const SHORTEST_DOCUMENT = 60;
/** 总体要求 and 健全标准 end as titles of documents do, and head parts. */
const SHORTEST_TITLE = 6;
/** Lines between a signature and what starts behind it. */
const REACH = 12;

// Matches the head of one document of several, with what follows it:  第二篇：某县工作总结   【篇二】   范文一   工作总结 篇2   述职报告（范文三）
// Trap: 第一篇 总则 is a part of one plan; see `isOwnDocument`.
const HEAD = /^[【[（(]?(?:第([一二三四五六七八九十\d]{1,3})篇|(?:篇|范文|例文)\s?([一二三四五六七八九十\d]{1,3}))[】\])）]?(?![章节条幅页])[：:、.．]?(.*)$/;
const HEAD_BEHIND = /^(.{2,40}?)[\s（(【[—-]*(?:篇|范文|例文)\s?([一二三四五六七八九十\d]{1,3})[）)】\]]?[：:]?$/;

/** What a line of these patterns starts or ends with. */
const HEAD_START = characterSet('第篇范例【[（(');
const HEAD_END = characterSet('一二三四五六七八九十0123456789）)】]:：');

/** A document behind the first one, and how it is known. */
interface Start {
  readonly at: number;
  readonly why: keyof typeof severalMessages;
}

/**
 * Says that a file holds several documents, one behind the other: heads in a series (篇一, 第二篇), or a title or a
 * numbering that starts anew behind a signature. Attachments, and what a notice carries, are of one document.
 */
export function severalRemarks(text: string, lines: readonly TextLine[], positions: Positions): Remark[] {
  const sentences = new SentenceEnds(text);
  const heads = headStarts(text, lines, sentences);
  const starts = heads.length > 1 ? heads : signedStarts(text, lines, sentences);
  const first = starts[heads.length > 1 ? 1 : 0];
  if (first === undefined) return [];
  const line = lines[first.at] as TextLine;
  return [
    {
      rule: 'outline/several-documents',
      severity: 'warning',
      message: severalMessages[first.why],
      evidence: { documents: heads.length > 1 ? heads.length : starts.length + 1, head: text.slice(line.start, Math.min(line.end, line.start + 30)) },
      source: positions.sourceOf(line.start, line.end),
    },
  ];
}

interface Head extends Start {
  readonly ordinal: number;
  readonly title: string;
  /** Only 第X篇 may be a part of one book. */
  readonly mayBePart: boolean;
}

function headStarts(text: string, lines: readonly TextLine[], sentences: SentenceEnds): readonly Start[] {
  const found: Head[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as TextLine;
    const length = line.end - line.start;
    if (length > LONGEST_HEAD || (HEAD_START[text.charCodeAt(line.start)] !== 1 && HEAD_END[text.charCodeAt(line.end - 1)] !== 1)) continue;
    const head = headOf(text.slice(line.start, line.end), at);
    if (head !== null && head.ordinal === found.length + 1 && isFollowed(text, lines, found.at(-1)?.at, at, sentences)) found.push(head);
  }
  const last = found.at(-1);
  if (last !== undefined && !isFollowed(text, lines, last.at, lines.length, sentences)) found.pop();
  return found.filter(({ mayBePart }) => !mayBePart).length > 0 || areOwnDocuments(text, lines, found) ? found : [];
}

function headOf(content: string, at: number): Head | null {
  // 篇, 范文 or 例文 stands in every such line.
  if (!content.includes('篇') && !content.includes('文')) return null;
  const match = HEAD.exec(content);
  if (match !== null && !/[。；，]/.test(match[3] ?? '')) {
    return { at, why: 'heads', ordinal: numberOf(match[1] ?? match[2] ?? ''), title: (match[3] ?? '').trim(), mayBePart: match[1] !== undefined };
  }
  const behind = HEAD_BEHIND.exec(content);
  if (behind === null || /[。；，]/.test(content)) return null;
  return { at, why: 'heads', ordinal: numberOf(behind[2] ?? ''), title: behind[1] ?? '', mayBePart: false };
}

function numberOf(numeral: string): number {
  return cjkNumber(numeral) ?? arabicNumber(numeral) ?? 0;
}

/** Heads close together are a table of contents. */
function isFollowed(text: string, lines: readonly TextLine[], from: number | undefined, to: number, sentences: SentenceEnds): boolean {
  if (from === undefined) return true;
  const start = (lines[from] as TextLine).end;
  const end = lines[to]?.start ?? text.length;
  return end - start >= SHORTEST_DOCUMENT && sentences.behind(start) < end;
}

/** 第X篇 heads documents, and not parts of one, where most of them name a kind of document, on their line or the next. */
function areOwnDocuments(text: string, lines: readonly TextLine[], heads: readonly Head[]): boolean {
  const named = heads.filter(({ at, title }) => {
    const next = lines[at + 1];
    return (title.length >= SHORTEST_TITLE && genreOf(title) !== null) || (title === '' && next !== undefined && next.end - next.start <= LONGEST_HEAD && genreOf(text.slice(next.start, next.end)) !== null);
  });
  return named.length >= 2 && named.length * 2 > heads.length;
}

/** Titles, or a counting from 一、, behind a date that signs. */
function signedStarts(text: string, lines: readonly TextLine[], sentences: SentenceEnds): readonly Start[] {
  const starts: Start[] = [];
  let own = new OwnText(text, lines, 0);
  for (let at = 2; at + 1 < lines.length; at++) {
    if (!isSignature(text, lines, at)) continue;
    own.readTo(at);
    const start = startBehind(text, lines, own, sentences);
    if (start === null) continue;
    starts.push(start);
    own = new OwnText(text, lines, start.at);
    at = start.at;
  }
  return starts;
}

/** A date alone, below the name of a body that is no title. */
function isSignature(text: string, lines: readonly TextLine[], at: number): boolean {
  const line = lines[at] as TextLine;
  if (line.end - line.start > 24 || !endsLikeDate(text, line.end) || !isDateLine(text.slice(line.start, line.end))) return false;
  const above = lines[at - 1] as TextLine;
  return above.end - above.start <= 40 && isOrganisation(text.slice(above.start, above.end));
}

/** @param own read to the signature. */
function startBehind(text: string, lines: readonly TextLine[], own: OwnText, sentences: SentenceEnds): Start | null {
  // Issuer and date under a title sign nothing yet: what is signed has sentences.
  if (own.length < SHORTEST_DOCUMENT || !own.hasStop || own.carries) return null;
  const first = own.last + 1;
  for (let at = first; at < Math.min(lines.length, first + REACH); at++) {
    const line = lines[at] as TextLine;
    const content = text.slice(line.start, Math.min(line.end, line.start + LONGEST_HEAD + 1));
    if (/^附/.test(content)) return null;
    if (own.counts && FIRST.test(content)) return { at, why: 'numbering' };
    if (content.length <= 50 && genreOf(content) !== null && !/[，。；：、]/.test(content) && isFollowed(text, lines, at, lines.length, sentences) && !own.says(content)) return { at, why: 'title' };
  }
  return null;
}
