import type { View } from '../../model/view';

/** One line of a view. `text` is folded for matching and as long as the line, so offsets in it are offsets in the line. */
export interface LineText {
  readonly index: number;
  readonly viewStart: number;
  readonly viewEnd: number;
  readonly text: string;
  /** `text` without white space at its ends. */
  readonly trimmed: string;
  /** As `trimmed`, but as the view has it: for a first look that needs no folding. */
  readonly raw: string;
}

// Matches one full-width ASCII character, or one white space that is not a plain space or tab:  ：　１
// Trap: 、。“” have no ASCII twin and stay; folding them would change what a sentence is.
const FOLDABLE = /[\uff01-\uff5e\u3000\u00a0\u2000-\u200b\ufeff]/g;

/** Half-width twin of every full-width character, one for one: the length never changes. */
export function foldWidth(text: string): string {
  return text.replace(FOLDABLE, (one) => {
    const code = one.charCodeAt(0);
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : ' ';
  });
}

/** Lines above this length are body text in every rule that reads lines; only their ends are looked at. */
const LONGEST_LINE = 2000;

export function lineAt(view: View, index: number): LineText {
  return new FoldedLine(view, index);
}

/** Folds when asked: most lines are sentences, which need no second look. */
class FoldedLine implements LineText {
  readonly index: number;
  readonly viewStart: number;
  readonly viewEnd: number;
  private readonly own: string;
  private folded: string | null = null;
  private bare: string | null = null;

  constructor(view: View, index: number) {
    this.index = index;
    this.viewStart = view.lines.start(index);
    this.viewEnd = view.lines.end(index);
    this.own = view.text.slice(this.viewStart, Math.min(this.viewEnd, this.viewStart + LONGEST_LINE));
  }

  get text(): string {
    return (this.folded ??= foldWidth(this.own));
  }

  get trimmed(): string {
    return (this.bare ??= this.text.trim());
  }

  get raw(): string {
    return this.own.trim();
  }
}

/** Non-blank lines from the first on, at most `most` of them; blank lines that are looked at count a tenth. */
export function* linesFromHead(view: View, most: number): Generator<LineText> {
  const last = Math.min(view.lines.count, most * 10);
  for (let index = 0, taken = 0; index < last && taken < most; index++) {
    const line = lineAt(view, index);
    if (line.raw === '') continue;
    taken++;
    yield line;
  }
}

/** Non-blank lines from the last one back. */
export function* linesFromTail(view: View, most: number): Generator<LineText> {
  const first = Math.max(0, view.lines.count - most * 10);
  for (let index = view.lines.count - 1, taken = 0; index >= first && taken < most; index--) {
    const line = lineAt(view, index);
    if (line.raw === '') continue;
    taken++;
    yield line;
  }
}

/** The whole line with the break that ends it; for the last line, with the break before it. */
export function wholeLine(view: View, index: number): { viewStart: number; viewEnd: number } {
  if (index + 1 < view.lines.count) return { viewStart: view.lines.start(index), viewEnd: view.lines.start(index + 1) };
  return { viewStart: index > 0 ? view.lines.end(index - 1) : view.lines.start(index), viewEnd: view.lines.end(index) };
}

/** Joins rising line numbers into stretches of whole lines. */
export function wholeLines(view: View, indexes: readonly number[]): { viewStart: number; viewEnd: number }[] {
  const stretches: { viewStart: number; viewEnd: number }[] = [];
  for (const index of [...indexes].sort((a, b) => a - b)) {
    const piece = wholeLine(view, index);
    const last = stretches.at(-1);
    if (last !== undefined && piece.viewStart <= last.viewEnd) last.viewEnd = Math.max(last.viewEnd, piece.viewEnd);
    else stretches.push(piece);
  }
  return stretches;
}
