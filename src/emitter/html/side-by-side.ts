import { withKeptText } from '../../ledger/kept-text';
import { endFinder } from '../../ledger/units';
import type { Report } from '../../model/report';
import { endsLine, LINE_END } from './line-ends';

/** A piece of one row. An edit that crosses rows has a piece in each; `edit` counts edits in the order of the ledger, -1 is kept text. */
export interface Piece {
  readonly edit: number;
  readonly was: string;
  readonly now: string;
  /** The first piece of its edit. */
  readonly first: boolean;
}

/** A stretch of the source and what became of it, to stand side by side. */
export interface Row {
  readonly sourceStart: number;
  readonly pieces: readonly Piece[];
}

/**
 * Parts the source and the clean text into rows that belong together: a row ends where a line ends in both, or where
 * a line of the source ends of which nothing is left in the clean text. Joined lines are one row. Linear in the source.
 */
export function rowsOf(report: Report, source: string): Row[] {
  const gathering = new Gathering();
  const endOf = endFinder(source, report.source.offsets);
  let at = 0;
  let edit = 0;
  for (const segment of withKeptText(report.ledger ?? [], report.text, report.source.offsets)) {
    if ('keep' in segment) {
      gathering.kept(segment.keep);
      at += segment.keep.length;
      continue;
    }
    const end = 'skip' in segment ? Math.max(at, endOf(at, segment.skip)) : at + ('was' in segment ? segment.was : segment.cut).length;
    gathering.edited(edit++, source.slice(at, end), 'now' in segment ? segment.now : '');
    at = end;
  }
  return gathering.done();
}

class Gathering {
  readonly #rows: Row[] = [];
  #pieces: Piece[] = [];
  #sourceStart = 0;
  #sourceAt = 0;
  /** Something of the row stands in the clean text. */
  #clean = false;

  kept(text: string): void {
    for (const line of linesIn(text)) {
      this.#add({ edit: -1, was: line, now: line, first: false });
      if (endsLine(line)) this.#close();
    }
  }

  edited(edit: number, was: string, now: string): void {
    const lines = linesIn(was);
    // A replacement stands whole in its first row: which part of it came from which line is not known.
    lines.forEach((line, index) => {
      const piece = { edit, was: line, now: index === 0 ? now : '', first: index === 0 };
      this.#add(piece);
      if ((index === 0 && endsLine(now)) || (endsLine(line) && !this.#clean)) this.#close();
    });
  }

  done(): Row[] {
    if (this.#pieces.length > 0) this.#close();
    return this.#rows;
  }

  #add(piece: Piece): void {
    this.#pieces.push(piece);
    this.#sourceAt += piece.was.length;
    if (piece.now !== '') this.#clean = true;
  }

  #close(): void {
    this.#rows.push({ sourceStart: this.#sourceStart, pieces: this.#pieces });
    this.#pieces = [];
    this.#sourceStart = this.#sourceAt;
    this.#clean = false;
  }
}

/** Lines with their ends; behind the last end there is no line. */
function linesIn(text: string): readonly string[] {
  const lines: string[] = [];
  let from = 0;
  for (const { 0: end, index } of text.matchAll(LINE_END)) {
    lines.push(text.slice(from, index + end.length));
    from = index + end.length;
  }
  if (from < text.length) lines.push(text.slice(from));
  return lines;
}
