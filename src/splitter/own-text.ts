import type { TextLine } from './lines';

// Matches how a paper says that another one goes with it:  现印发给你们   见附件   公布如下   转发 . Trap: behind such a paper a new title is what it carries.
const CARRIES = /印发|转发|批转|颁布|颁发|公布|发布|下发|附件|附后|后附|随文|修订如下|全文如下|通过的|同意你|原则同意/;

// Matches the first number of a document's own counting:  一、 . Trap: 一、二等奖 has a numeral behind the mark.
export const FIRST = /^一[、．.]\s?(?![一二三四五六七八九十])/;
const SECOND = /^二[、．.]\s?(?![一二三四五六七八九十])/;

// Matches the end of a sentence. Trap: ： and ， end none.
const SENTENCE_END = /[。！；]/g;

/** Finds where sentences end. Asked for places that rise, it reads the text once. */
export class SentenceEnds {
  private readonly text: string;
  /** No sentence ends from here to `end`. */
  private from = 0;
  private end = -1;

  constructor(text: string) {
    this.text = text;
  }

  /** The first end at or behind a place; the length of the text where there is none. */
  behind(place: number): number {
    if (place < this.from || place > this.end) {
      SENTENCE_END.lastIndex = place;
      this.from = place;
      this.end = SENTENCE_END.exec(this.text)?.index ?? this.text.length;
    }
    return this.end;
  }
}

/** What one document of a file says from its first line on. It is asked at signature after signature, and reads each line once. */
export class OwnText {
  hasStop = false;
  /** It says that another paper goes with it. */
  carries = false;
  /** It counts 一、 and 二、. */
  counts = false;
  /** The line read to. */
  last: number;
  private readonly text: string;
  private readonly lines: readonly TextLine[];
  private readonly start: number;
  private countsFirst = false;

  constructor(text: string, lines: readonly TextLine[], from: number) {
    this.text = text;
    this.lines = lines;
    this.start = (lines[from] as TextLine).start;
    this.last = from - 1;
  }

  get length(): number {
    return this.end - this.start;
  }

  /** Reads on to a line, which is read as well. */
  readTo(line: number): void {
    while (this.last < line) this.read(this.lines[++this.last] as TextLine);
  }

  says(words: string): boolean {
    const at = this.text.indexOf(words, this.start);
    return at >= 0 && at + words.length <= this.end;
  }

  private get end(): number {
    return (this.lines[this.last] as TextLine).end;
  }

  private read({ start, end }: TextLine): void {
    if (this.carries) return;
    const said = this.text.slice(start, end);
    this.hasStop ||= said.includes('。');
    this.carries = CARRIES.test(said);
    this.counts ||= this.countsFirst && SECOND.test(said);
    this.countsFirst ||= FIRST.test(said);
  }
}
