import type { ParagraphMarks } from '../text-builder';

export interface WordParagraph {
  readonly text: string;
  readonly marks: ParagraphMarks;
}

// Matches a number that ends as a Chinese mark or word does: 一、 （一） 第一条 ①. Trap: 1. and (1) do not.
const ENDS_CHINESE = /[\u2460-\u24ff\u3000-\u30ff\u3200-\u33ff\u4e00-\u9fff\uff00-\uffef]$/;

/** Puts the number that a program counted in front of its paragraph, as a typist would have. */
export function withNumber(number: string, text: string, isTight = false): string {
  const rest = text.replace(/^\s+/, '');
  return number + (isTight || ENDS_CHINESE.test(number) ? '' : ' ') + rest;
}

// Matches a Chinese character or mark on one side of a break. Trap: a word in Latin letters needs a space.
const CHINESE = /[\u3000-\u30ff\u3400-\u9fff\uf900-\ufaff\uff00-\uffef\u2018-\u201d\u2014\u2026]/;

/** Paragraphs of one cell: nothing between Chinese characters, a space elsewhere. */
export function joinedParagraphs(texts: readonly string[]): string {
  const parts: string[] = [];
  let last = '';
  for (const text of texts) {
    const part = text.trim();
    if (part === '') continue;
    if (last !== '' && !(CHINESE.test(last) && CHINESE.test(part.charAt(0)))) parts.push(' ');
    parts.push(part);
    last = part.slice(-1);
  }
  return parts.join('');
}
