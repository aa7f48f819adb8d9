import { isDigit } from '../lexicon/character-sets';
import { numberParts } from '../lexicon/document-numbers';
import type { Positions } from '../ledger/positions';
import type { Citation } from '../model/metadata';

/** Titles are cited whole; what is longer has lost its closing mark. */
const LONGEST_TITLE = 120;
/** As much of the text on either side of a number is read for its agency and its serial. */
const NUMBER_SIDE = 16;

// Matches a document number around its year: 国发〔2019〕5号  云政办函[2023]12号  浙府法（2023）1号
// Trap: （2023）法治 has no serial, and 根据国发〔2019〕5号 must not take 根据 with it: see AGENCY_START.
// Nor is 电话（2023）12号线 one: in round brackets a year counts behind the last character of an agency alone.
const NUMBER = /([\u4e00-\u9fa5A-Z]{1,14})(?:\s?[〔[【﹝［]|(?<=[发函字办规令法告通报议党纪复任人财建文电])\s?[（(])\s?[12１２][0-9０-９]{3}\s?[〕\]）)】﹞］]\s?第?\s?[0-9０-９]{1,5}\s?号/g;

// Matches words in front of an agency that are none of it: 根据国发… 以及国办发… 落实中发… 文件（
// Trap: 和政发 is of 和县: one character is taken only where what is left names a place of its own.
const LEADS_UP = /^.*(?:(?:根据|按照|依据|遵照|贯彻|落实|执行|印发|转发|以及|下发|参照|对照|围绕|通过|制定|出台|发布|废止|修订|有关|相关|关于|文件|精神)(?=[\u4e00-\u9fa5A-Z]{2})|[和与及的对将在由按据](?=[\u4e00-\u9fa5A-Z]{2})(?![政府委办发]))/;

interface Mention {
  readonly title: string | null;
  readonly documentNumber: string | null;
  readonly spanStart: number;
  readonly spanEnd: number;
}

/**
 * The documents a text cites, by title, by number or by both, each once, at the place of its first mention.
 * @param own the document's own number, which is no citation.
 */
export function citationsIn(text: string, positions: Positions, own: string | null): Citation[] {
  const numbers = numbersIn(text);
  const mentions = [...titlesIn(text, numbers), ...numbers.filter(({ taken }) => !taken).map(({ value, spanStart, spanEnd }): Mention => ({ title: null, documentNumber: value, spanStart, spanEnd }))];
  return merged(mentions.filter(({ title, documentNumber }) => title !== null || documentNumber !== own).sort((a, b) => a.spanStart - b.spanStart), positions);
}

interface NumberMention {
  readonly value: string;
  readonly spanStart: number;
  readonly spanEnd: number;
  /** A title stands beside it. */
  taken: boolean;
}

function numbersIn(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  for (let at = text.indexOf('号'); at >= 0; at = text.indexOf('号', at + 1)) {
    if (!isDigit(text.charCodeAt(at - 1)) && text.charAt(at - 1) !== ' ') continue;
    const windowStart = Math.max(0, at - NUMBER_SIDE * 2);
    NUMBER.lastIndex = 0;
    const window = text.slice(windowStart, at + 1);
    for (let match = NUMBER.exec(window); match !== null; match = NUMBER.exec(window)) {
      if (match.index + match[0].length !== window.length) continue;
      const lead = LEADS_UP.exec(match[1] ?? '')?.[0].length ?? 0;
      const value = match[0].slice(lead);
      if (numberParts(value) !== null) found.push({ value, spanStart: windowStart + match.index + lead, spanEnd: at + 1, taken: false });
    }
  }
  return found;
}

/** Titles in 《…》, with the number that stands in front or behind: 《…》（国发〔2019〕5号）, 国发〔2019〕5号《…》. */
function titlesIn(text: string, numbers: readonly NumberMention[]): Mention[] {
  const found: Mention[] = [];
  let next = 0;
  for (let open = text.indexOf('《'); open >= 0; open = text.indexOf('《', open + 1)) {
    const close = closing(text, open);
    if (close < 0) continue;
    while (next > 0 && (numbers[next - 1] as NumberMention).spanEnd > open) next--;
    while (next < numbers.length && (numbers[next] as NumberMention).spanEnd < open) next++;
    const number = numbers.slice(next, next + 2).find((one) => !one.taken && isBeside(text, one, open, close + 1));
    if (number !== undefined) number.taken = true;
    found.push({ title: text.slice(open + 1, close), documentNumber: number?.value ?? null, spanStart: Math.min(open, number?.spanStart ?? open), spanEnd: Math.max(close + 1, number?.spanEnd ?? 0) });
    open = close;
  }
  return found;
}

/** Where the mark that closes a title stands; -1 when there is none on its line. A title within may have the same marks. */
function closing(text: string, open: number): number {
  let depth = 0;
  for (let at = open; at < text.length && at - open <= LONGEST_TITLE; at++) {
    const char = text.charAt(at);
    if (char === '\n' || char === '。') return -1;
    if (char === '《') depth++;
    else if (char === '》' && --depth === 0) return at > open + 1 ? at : -1;
  }
  return -1;
}

// Matches what may part a title and its number: （ ( or nothing; words such as 文件 behind a number.
// Trap: a comma parts two citations.
const BETWEEN = /^[\s（(]*(?:文件)?$/;

function isBeside(text: string, { spanStart, spanEnd }: NumberMention, open: number, end: number): boolean {
  if (spanEnd <= open) return open - spanEnd <= 4 && BETWEEN.test(text.slice(spanEnd, open));
  return spanStart >= end && spanStart - end <= 2 && BETWEEN.test(text.slice(end, spanStart));
}

/** One citation a document: a title without its number is that with it. */
function merged(mentions: readonly Mention[], positions: Positions): Citation[] {
  const citations: Citation[] = [];
  const byTitle = new Map<string, Citation>();
  const byNumber = new Map<string, Citation>();
  for (const { title, documentNumber, spanStart, spanEnd } of mentions) {
    const titled = title === null ? undefined : byTitle.get(title);
    // Two documents of one title have two numbers.
    const same = titled !== undefined && (documentNumber === null || titled.documentNumber === null || titled.documentNumber === documentNumber) ? titled : title === null && documentNumber !== null ? byNumber.get(documentNumber) : undefined;
    if (same !== undefined) {
      same.mentions++;
      same.documentNumber ??= documentNumber;
      if (documentNumber !== null) byNumber.set(documentNumber, same);
      continue;
    }
    const citation: Citation = { title, documentNumber, span: [spanStart, spanEnd], source: positions.sourceOf(spanStart, spanEnd), mentions: 1 };
    citations.push(citation);
    if (title !== null && !byTitle.has(title)) byTitle.set(title, citation);
    if (documentNumber !== null) byNumber.set(documentNumber, citation);
  }
  return citations;
}
