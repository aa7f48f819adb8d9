import type { TextLine } from './lines';
import { markerAt, type MarkerMatch } from './markers';

/** A line that starts with a numbering mark, with the title-like lead behind it. */
export interface Candidate {
  readonly line: TextLine;
  readonly match: MarkerMatch;
  readonly leadStart: number;
  readonly leadEnd: number;
  /** Behind the mark that closes the lead; equal to `leadEnd` when none does. */
  readonly closeEnd: number;
  /** The character that closes the lead, or the empty string. */
  readonly close: string;
}

/** Reads the candidates of some lines; weak marks without a neighbour in sequence are left out. */
export function candidatesIn(text: string, lines: readonly TextLine[], marked: ReadonlyMap<number, number>): Candidate[] {
  const all: Candidate[] = [];
  let headings = 0;
  for (const line of lines) {
    const match = markerAt(text, line.start, line.end);
    if (match !== null) all.push({ line, match, ...leadOf(text, line, match) });
    else {
      const level = marked.get(line.start);
      if (level !== undefined) all.push(markedHeading(line, level, ++headings));
    }
  }
  return all.some(({ match }) => match.weak) ? proven(all) : all;
}

/** A heading without number: its whole line is the title. The ordinals only keep headings of one level in one series. */
function markedHeading(line: TextLine, level: number, ordinal: number): Candidate {
  return { line, match: { style: 'heading', ordinal, length: 0, weak: false, level }, leadStart: line.start, leadEnd: line.end, closeEnd: line.end, close: '' };
}

/** Marks of one key form sequences; decimals with another number in front are another sequence. */
export function keyOf({ style, prefix, bare, level }: MarkerMatch): string {
  if (level !== undefined) return `${style} ${level}`;
  return prefix !== undefined ? `${style} ${prefix}` : bare === true ? `${style} bare` : style;
}

/**
 * Keeps a weak mark only when the mark of its key before or behind it is its neighbour in sequence. The first of a row
 * of decimals may also stand alone below its parent (2 → 2.1), and that proves a bare parent and the bare numbers after it.
 */
function proven(all: readonly Candidate[]): Candidate[] {
  const kept = new Set<Candidate>();
  const lastOfKey = new Map<string, Candidate>();
  let lastBare = 0;
  all.forEach((candidate, at) => {
    const { match } = candidate;
    if (match.bare === true) {
      const below = all[at + 1]?.match;
      if ((below?.prefix === String(match.ordinal) && below.ordinal === 1) || (lastBare > 0 && match.ordinal === lastBare + 1)) {
        kept.add(candidate);
        lastBare = match.ordinal;
      }
      return;
    }
    const key = keyOf(match);
    const before = lastOfKey.get(key);
    lastOfKey.set(key, candidate);
    if (!match.weak) kept.add(candidate);
    if (before?.match.ordinal === match.ordinal - 1) {
      kept.add(before);
      kept.add(candidate);
    } else if (match.ordinal === 1 && isParent(all[at - 1], match.prefix, kept)) kept.add(candidate);
  });
  return all.filter((candidate) => kept.has(candidate));
}

/** True for the mark directly above the first of a row of decimals: 2 or 2.1 above 2.1.1, itself proven. */
function isParent(above: Candidate | undefined, prefix: string | undefined, kept: ReadonlySet<Candidate>): boolean {
  if (above === undefined || prefix === undefined) return false;
  const { style, prefix: own, ordinal } = above.match;
  return (style === 'arabic' || style === 'decimal') && kept.has(above) && (own === undefined ? String(ordinal) : `${own}.${ordinal}`) === prefix;
}

// Matches what may close a lead, and what opens a quotation whose marks do not count.
// Trap: 14:30 and http:// hold colons that close nothing.
const CLOSE_OR_QUOTE = /[。；：《“「]|[;:](?![0-9/])/g;
/** A lead that has not closed by then is no title; looking further would only cost time. */
const LONGEST_LEAD = 240;

const CLOSER: Readonly<Record<string, string>> = { '《': '》', '“': '”', '「': '」' };

function leadOf(text: string, line: TextLine, match: MarkerMatch): Pick<Candidate, 'leadStart' | 'leadEnd' | 'closeEnd' | 'close'> {
  let leadStart = line.start + match.length;
  while (leadStart < line.end && /\s/.test(text.charAt(leadStart))) leadStart++;
  if (match.style === 'article') return { leadStart, leadEnd: leadStart, closeEnd: leadStart, close: '' };
  if (match.style === 'part' || match.style === 'chapter' || match.style === 'section') return { leadStart, leadEnd: line.end, closeEnd: line.end, close: '' };
  const lead = text.slice(leadStart, Math.min(line.end, leadStart + LONGEST_LEAD));
  CLOSE_OR_QUOTE.lastIndex = 0;
  for (let found = CLOSE_OR_QUOTE.exec(lead); found !== null; found = CLOSE_OR_QUOTE.exec(lead)) {
    const closer = CLOSER[found[0]];
    if (closer === undefined) {
      const at = leadStart + found.index;
      return { leadStart, leadEnd: at, closeEnd: at + 1, close: found[0] };
    }
    const closed = lead.indexOf(closer, found.index + 1);
    if (closed > 0) CLOSE_OR_QUOTE.lastIndex = closed + 1;
  }
  return { leadStart, leadEnd: line.end, closeEnd: line.end, close: '' };
}
