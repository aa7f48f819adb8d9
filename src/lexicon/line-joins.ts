/*
 * Where a sentence ends, and what stands between two lines of one, for those who put lines back together:
 * texts that were broken at a fixed width, and pages of a PDF.
 */

// Matches the end of a sentence, closed quotes and brackets included:  工作。  ……”。  到位；  如下：
// Trap: a quote or bracket alone ends no sentence (“走出去”战略).
const SENTENCE_END = /[。！？；：!?;:…][”’」』）)》〉]{0,3}$/;

// Matches the same at a full stop only. Trap: ； parts items that may stand on one line, and ： leads in to them.
const FULL_STOP = /[。！？!?…][”’」』）)》〉]{0,3}$/;

// Matches a mark that parts or ends sentences, inside a line. Trap: 、 stands in names of documents and headings too, and is one.
const MARK = /[，。；：、！？,;]/;

/** True at 。！？；：… and quotes or brackets behind them. */
export function endsSentence(line: string): boolean {
  return SENTENCE_END.test(line.slice(-5));
}

/** True at 。！？… and quotes or brackets behind them. */
export function endsFully(line: string): boolean {
  return FULL_STOP.test(line.slice(-5));
}

export function holdsMark(text: string): boolean {
  return MARK.test(text);
}

// Matches a letter of Latin script at the end, and at the start. Trap: full-width letters are set solid like Chinese.
const WORD_END = /[A-Za-z\u00c0-\u024f]$/;
const WORD_START = /^[A-Za-z\u00c0-\u024f]/;
// Matches what may stand before a word of a sentence in Latin script:  "GDP growth" 2025 of  . Trap: 5G and 2025年 are set without a space.
const LATIN_END = /[A-Za-z\u00c0-\u024f][)\]"'.,;:!?]{0,2}$/;

/** What stands between two halves of a line that were broken apart: a space between Latin words, else nothing. */
export function joinerOf(left: string, right: string): '' | ' ' {
  const end = left.slice(-4);
  if (WORD_END.test(end) && WORD_START.test(right)) return ' ';
  if (LATIN_END.test(end) && /^[A-Za-z\u00c0-\u024f\d("']/.test(right)) return ' ';
  return /\d$/.test(end) && WORD_START.test(right) ? ' ' : '';
}
