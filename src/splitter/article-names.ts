import { characterSet, isSpace } from '../lexicon/character-sets';
import type { Candidate } from './candidates';

/** What the name of an article stands in. */
const OPENS = characterSet('【（(〔[［');

// Matches the name of an article in brackets right behind its number: 第一条【立法目的】 第二条（适用范围）
// Trap: （一）, （2019年修订） and （以下简称…） are no names; nor is a bracket that holds a sentence.
const NAME = /[【（(〔[［]((?!以下|试行|暂行|草案|修[订正改])(?![一二三四五六七八九十]{1,3}[】）)〕\]］])[\u4e00-\u9fa5、和与 \u3000]{2,20})[】）)〕\]］]/y;

/** Fewer articles with a name than this share are articles whose text starts with a bracket. */
const MOST = 2 / 3;

/** Articles that have names in brackets, most of them, take these for titles; others stay as they are. */
export function nameArticles(text: string, candidates: Candidate[]): void {
  const named: { at: number; start: number; end: number; close: number }[] = [];
  let articles = 0;
  candidates.forEach(({ match, line, leadStart }, at) => {
    if (match.style !== 'article') return;
    articles++;
    if (OPENS[text.charCodeAt(leadStart)] !== 1) return;
    NAME.lastIndex = leadStart;
    if (NAME.test(text) && NAME.lastIndex <= line.end) named.push({ at, start: leadStart + 1, end: NAME.lastIndex - 1, close: NAME.lastIndex });
  });
  if (named.length < 2 || named.length < articles * MOST) return;
  for (const { at, start, end, close } of named) {
    const candidate = candidates[at] as Candidate;
    let leadStart = start;
    while (leadStart < end && isSpace(text.charCodeAt(leadStart))) leadStart++;
    candidates[at] = { ...candidate, leadStart, leadEnd: end, closeEnd: close, close: text.charCodeAt(end) };
  }
}
