import { withKeptText } from '../ledger/kept-text';
import { codePointLength, endFinder, risingCodePoints, same, unitOffsets } from '../ledger/units';
import type { Diagnostic } from '../model/diagnostic';
import type { LineRange } from '../model/line-range';
import type { Report } from '../model/report';
import type { RuleId } from '../model/rule';
import type { LineIndex } from '../model/view';

/** One thing to tell of a document, placed in the decoded source in UTF-16 units whatever the report counts in. */
export type Event = EditEvent | RemarkEvent;

interface Place {
  readonly sourceStart: number;
  readonly sourceEnd: number;
  /** From 0: the line it begins and the line it ends on. */
  readonly firstLine: number;
  readonly lastLine: number;
  /** From 1, in the unit of the report. */
  readonly column: number;
}

export interface EditEvent extends Place {
  readonly kind: 'cut' | 'replace' | 'skip';
  readonly was: string;
  readonly now: string;
  readonly by: readonly RuleId[];
  /** Length of `was` in the unit of the report. */
  readonly units: number;
}

export interface RemarkEvent extends Place {
  readonly kind: 'remark';
  readonly diagnostic: Diagnostic;
}

/** Everything that was done and said, by place; what was done comes before what was said of it. Linear in the source. */
export function eventsOf(report: Report, source: string, lines: LineIndex): Event[] {
  const events: Event[] = [...editsOf(report, source, lines), ...remarksOf(report, source, lines)];
  return events.sort((a, b) => a.sourceStart - b.sourceStart || rank(a) - rank(b));
}

/**
 * Joins cuts that touch and were taken by the same last rule: one block a person sees, of which earlier rules had
 * changed a comma or two. `by` names the rules of all its parts.
 */
export function joinCuts(events: readonly Event[]): Event[] {
  const joined: Event[] = [];
  for (const event of events) {
    const last = joined[joined.length - 1];
    if (event.kind === 'cut' && last?.kind === 'cut' && last.sourceEnd === event.sourceStart && last.by.at(-1) === event.by.at(-1)) {
      const by = [...new Set([...last.by.slice(0, -1), ...event.by.slice(0, -1), ...event.by.slice(-1)])];
      joined[joined.length - 1] = { ...last, sourceEnd: event.sourceEnd, lastLine: event.lastLine, was: last.was + event.was, units: last.units + event.units, by };
    } else {
      joined.push(event);
    }
  }
  return joined;
}

/** Whether anything of it stands on these lines. */
export function touches({ firstLine, lastLine }: Place, { first, last }: LineRange): boolean {
  return firstLine < last && first <= lastLine + 1;
}

function rank(event: Event): number {
  return event.kind === 'remark' ? 1 : 0;
}

function editsOf(report: Report, source: string, lines: LineIndex): EditEvent[] {
  const unit = report.source.offsets;
  const endOf = endFinder(source, unit);
  const placeOf = placeFinder(report, source, lines);
  const edits: EditEvent[] = [];
  let at = 0;
  for (const segment of withKeptText(report.ledger ?? [], report.text, unit)) {
    const start = at;
    if ('keep' in segment) {
      at += segment.keep.length;
      continue;
    }
    if ('skip' in segment) at = Math.max(endOf(at, segment.skip), at);
    else at += 'was' in segment ? segment.was.length : segment.cut.length;
    const was = source.slice(start, at);
    edits.push({
      kind: 'was' in segment ? 'replace' : 'skip' in segment ? 'skip' : 'cut',
      was,
      now: 'was' in segment ? segment.now : '',
      by: segment.by,
      units: unit === 'codepoint' ? codePointLength(was) : was.length,
      ...placeOf(start, at),
    });
  }
  return edits;
}

function remarksOf(report: Report, source: string, lines: LineIndex): RemarkEvent[] {
  if (report.diagnostics.length === 0) return [];
  const inUnits = unitOffsets(source, report.source.offsets);
  const placeOf = placeFinder(report, source, lines);
  const inOrder = [...report.diagnostics].sort((a, b) => a.source[0] - b.source[0]);
  return inOrder.map((diagnostic) => ({ kind: 'remark', diagnostic, ...placeOf(inUnits(diagnostic.source[0]), inUnits(diagnostic.source[1])) }));
}

/** Tells where things stand. Their starts must rise: the columns of one long line are counted on, not each from its start. */
function placeFinder(report: Report, source: string, lines: LineIndex): (sourceStart: number, sourceEnd: number) => Place {
  const inReport = report.source.offsets === 'codepoint' ? risingCodePoints(source) : same;
  let lineStart = -1;
  let startInReport = 0;
  return (sourceStart, sourceEnd) => {
    const firstLine = lines.lineAt(sourceStart);
    if (lines.start(firstLine) !== lineStart) {
      lineStart = lines.start(firstLine);
      startInReport = inReport(lineStart);
    }
    return { sourceStart, sourceEnd, firstLine, lastLine: lines.lineAt(Math.max(sourceStart, sourceEnd - 1)), column: inReport(sourceStart) - startInReport + 1 };
  };
}
