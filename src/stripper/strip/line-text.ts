import { Note } from '../../ledger/note';
import { endOfLine, lineBefore, nextLine, startOfLine } from '../../ledger/view';
import { foldWidth } from '../../lexicon/folded-text';
import type { View } from '../../model/view';
import type { Voices } from '../voice/voice-model';
import type { ChromeLine } from './chrome-line';

/** One line of a view. `text` is folded for matching and as long as the line, so offsets in it are offsets in the line. */
export interface LineText {
  /** Tells lines of one view apart. */
  readonly viewStart: number;
  readonly viewEnd: number;
  readonly text: string;
  /** `text` without white space at its ends. */
  readonly trimmed: string;
  /** As `trimmed`, but as the view has it: for a first look that needs no folding. */
  readonly raw: string;
  /** Characters of `trimmed`; known without folding. */
  readonly length: number;
  /** What it was read as, once somebody has asked: a line at an edge is asked about many times. */
  read: ChromeLine | undefined;
  /** Whose it sounds, once somebody has asked. */
  voices: Voices | undefined;
}

/** Lines above this length are body text in every rule that reads lines; only their ends are looked at. */
const LONGEST_LINE = 2000;
const ZERO_WIDTH_SPACE = 0x200b;

/** The line that holds this offset. */
export function lineAt(view: View, offset: number): LineText {
  const start = startOfLine(view.text, offset);
  return knownLine(view, start) ?? new FoldedLine(view, start, endOfLine(view.text, offset));
}

/** The line with these bounds, for those who know them. */
export function lineBetween(view: View, viewStart: number, viewEnd: number): LineText {
  return knownLine(view, viewStart) ?? new FoldedLine(view, viewStart, viewEnd);
}

/** What an edge has read was folded, and asked for its voice and kind: nothing of that is done twice. */
function knownLine(view: View, viewStart: number): LineText | undefined {
  const known = edges.get(view);
  return known === undefined ? undefined : (known.head.lineFrom(viewStart) ?? known.tail.lineFrom(viewStart));
}

/** Folds when asked: most lines are sentences, which need no second look. */
class FoldedLine implements LineText {
  readonly viewStart: number;
  readonly viewEnd: number;
  read: ChromeLine | undefined = undefined;
  voices: Voices | undefined = undefined;
  private readonly view: View;
  private own: string | null = null;
  private folded: string | null = null;
  private bare: string | null = null;

  constructor(view: View, viewStart: number, viewEnd: number) {
    this.viewStart = viewStart;
    this.viewEnd = viewEnd;
    this.view = view;
  }

  get text(): string {
    return (this.folded ??= foldWidth(this.untrimmed()));
  }

  get raw(): string {
    return (this.own ??= this.untrimmed().trim());
  }

  get trimmed(): string {
    return (this.bare ??= this.foldsEvenly() ? foldWidth(this.raw) : this.text.trim());
  }

  get length(): number {
    return this.foldsEvenly() ? this.raw.length : this.trimmed.length;
  }

  /** Only the zero-width space is white space once folded and not before. */
  private foldsEvenly(): boolean {
    const { raw } = this;
    return raw.charCodeAt(0) !== ZERO_WIDTH_SPACE && raw.charCodeAt(raw.length - 1) !== ZERO_WIDTH_SPACE;
  }

  private untrimmed(): string {
    return this.view.text.slice(this.viewStart, Math.min(this.viewEnd, this.viewStart + LONGEST_LINE));
  }
}

/** The non-blank lines of a view from one end inwards, each read once for all rules and only when one of them asks for it. */
export class Edge {
  private readonly view: View;
  private readonly side: 'head' | 'tail';
  private readonly lines: LineText[] = [];
  /** Of each of them, how many lines stand between it and the end of the text, blank ones among them. */
  private readonly distances: number[] = [];
  /** Lines looked at, blank ones among them. */
  private looked = 0;
  /** Where the next line to look at starts, at the head, or ends, at the tail; null when there is none. */
  private next: number | null;

  constructor(view: View, side: 'head' | 'tail') {
    this.view = view;
    this.side = side;
    this.next = side === 'head' ? 0 : view.text.length;
  }

  /** The line number `at` from the end, counted from 0; null behind the last of `most`. Blank lines that are looked at count a tenth. */
  line(at: number, most: number): LineText | null {
    if (at >= most) return null;
    const reach = most * 10;
    while (this.lines.length <= at && this.next !== null && this.looked < reach) this.look(this.next);
    return (this.distances[at] ?? reach) < reach ? (this.lines[at] as LineText) : null;
  }

  /** The line that starts here, if it was read. */
  lineFrom(viewStart: number): LineText | undefined {
    let [low, high] = [0, this.lines.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const start = (this.lines[middle] as LineText).viewStart;
      if (start === viewStart) return this.lines[middle];
      if (start < viewStart === (this.side === 'head')) low = middle + 1;
      else high = middle;
    }
    return undefined;
  }

  private look(from: number): void {
    const { text } = this.view;
    const start = this.side === 'head' ? from : startOfLine(text, from);
    const end = this.side === 'head' ? endOfLine(text, from) : from;
    this.next = this.side === 'head' ? nextLine(text, end) : lineBefore(text, start);
    if (end > start) {
      const line = new FoldedLine(this.view, start, end);
      if (line.raw !== '') {
        this.lines.push(line);
        this.distances.push(this.looked);
      }
    }
    this.looked++;
  }
}

interface Edges {
  readonly head: Edge;
  readonly tail: Edge;
}

const edges = new Note<Edges>();

/** Both ends of a view, remembered: the rules of a phase all ask for them. */
function edgesOf(view: View): Edges {
  let known = edges.get(view);
  if (known === undefined) edges.set(view, (known = { head: new Edge(view, 'head'), tail: new Edge(view, 'tail') }));
  return known;
}

export function headOf(view: View): Edge {
  return edgesOf(view).head;
}

export function tailOf(view: View): Edge {
  return edgesOf(view).tail;
}

/** The whole line that starts here, with the break that ends it; for the last line, with the break before it. */
export function wholeLine({ text }: View, viewStart: number): { viewStart: number; viewEnd: number } {
  const viewEnd = endOfLine(text, viewStart);
  const next = nextLine(text, viewEnd);
  return next !== null ? { viewStart, viewEnd: next } : { viewStart: lineBefore(text, viewStart) ?? viewStart, viewEnd };
}

/** Joins whole lines, by where they start, into stretches. */
export function wholeLines(view: View, starts: readonly number[]): { viewStart: number; viewEnd: number }[] {
  const stretches: { viewStart: number; viewEnd: number }[] = [];
  for (const start of [...starts].sort((a, b) => a - b)) {
    const piece = wholeLine(view, start);
    const last = stretches.at(-1);
    if (last !== undefined && piece.viewStart <= last.viewEnd) last.viewEnd = Math.max(last.viewEnd, piece.viewEnd);
    else stretches.push(piece);
  }
  return stretches;
}
