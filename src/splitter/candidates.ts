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
export function candidatesIn(text: string, lines: readonly TextLine[]): Candidate[] {
  const all: Candidate[] = [];
  for (const line of lines) {
    const match = markerAt(text, line.start, line.end);
    if (match !== null) all.push({ line, match, ...leadOf(text, line, match) });
  }
  return all.some(({ match }) => match.weak) ? proven(all) : all;
}

/** Marks of one key form sequences; decimals with another number in front are another sequence. */
export function keyOf({ style, prefix }: MarkerMatch): string {
  return prefix === undefined ? style : `${style} ${prefix}`;
}

/** Keeps a weak mark only when the mark of its key before or behind it is its neighbour in sequence. */
function proven(all: readonly Candidate[]): Candidate[] {
  const byKey = new Map<string, Candidate[]>();
  for (const candidate of all) {
    const key = keyOf(candidate.match);
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [candidate]);
    else list.push(candidate);
  }
  const weakKept = new Set<Candidate>();
  for (const list of byKey.values()) {
    list.forEach((candidate, i) => {
      const { ordinal } = candidate.match;
      if (candidate.match.weak && (list[i - 1]?.match.ordinal === ordinal - 1 || list[i + 1]?.match.ordinal === ordinal + 1)) weakKept.add(candidate);
    });
  }
  return all.filter((candidate) => !candidate.match.weak || weakKept.has(candidate));
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
