import { sourceOfSegment, withKeptText, type TextSegment } from '../ledger/kept-text';
import { lastAtMost } from '../ledger/lines';
import type { EditChange } from '../model/difference';
import type { Report } from '../model/report';
import type { RuleId } from '../model/rule-id';

/** Units around an edit that a sample shows. */
const CONTEXT = 20;

interface SourceEdit {
  readonly sourceStart: number;
  readonly sourceEnd: number;
  /** Empty for a removal. */
  readonly now: string;
  readonly rule: RuleId;
}

interface Edited {
  readonly source: KnownSource;
  readonly edits: readonly SourceEdit[];
}

/**
 * The edits of one source that only one of two reports makes, in order of place. A removal that grew counts by what it
 * grew; a replacement is the same only as a whole.
 * @returns null when a ledger is missing or damaged.
 */
export function editChanges(was: Report, now: Report): EditChange[] | null {
  const before = editedIn(was);
  const after = editedIn(now);
  if (before === null || after === null) return null;
  const changes = [...only(after, before, 'added'), ...only(before, after, 'taken-back')];
  return changes.sort((a, b) => a.sourceStart - b.sourceStart).map(({ change }) => change);
}

function editedIn({ ledger, text, source }: Report): Edited | null {
  if (ledger === undefined) return null;
  let segments: readonly TextSegment[];
  try {
    segments = withKeptText(ledger, text, source.offsets);
  } catch {
    return null;
  }
  const edits: SourceEdit[] = [];
  const known = new KnownSource();
  let at = 0;
  for (const segment of segments) {
    const was = sourceOfSegment(segment);
    const end = at + ('skip' in segment ? segment.skip : (was ?? '').length);
    known.add(at, was);
    const rule = 'by' in segment ? segment.by.at(-1) : undefined;
    if (rule !== undefined) edits.push({ sourceStart: at, sourceEnd: end, now: 'now' in segment ? segment.now : '', rule });
    at = end;
  }
  return { source: known, edits };
}

/** A source as far as a ledger tells it: where it skips markup, it says only how much. */
class KnownSource {
  private readonly starts: number[] = [];
  private readonly texts: (string | null)[] = [];

  /** @param text null for what is skipped. */
  add(start: number, text: string | null): void {
    this.starts.push(start);
    this.texts.push(text);
  }

  /** What is known of a stretch. */
  slice(from: number, to: number): string {
    let known = '';
    for (let i = lastAtMost(this.starts, from); i < this.starts.length && (this.starts[i] as number) < to; i++) {
      const start = this.starts[i] as number;
      known += this.texts[i]?.slice(Math.max(0, from - start), to - start) ?? '';
    }
    return known;
  }
}

interface PlacedChange {
  readonly sourceStart: number;
  readonly change: EditChange;
}

function only({ source, edits }: Edited, other: Edited, change: EditChange['change']): PlacedChange[] {
  const replacements = new Set(other.edits.filter(({ now }) => now !== '').map(keyOf));
  const removals = new Map<RuleId, SourceEdit[]>();
  for (const edit of other.edits) {
    if (edit.now !== '') continue;
    const known = removals.get(edit.rule);
    if (known === undefined) removals.set(edit.rule, [edit]);
    else known.push(edit);
  }
  return edits.flatMap((edit): PlacedChange[] => {
    if (edit.now !== '') return replacements.has(keyOf(edit)) ? [] : [changeOf(edit, source, change)];
    return uncovered(edit, removals.get(edit.rule) ?? []).map((rest) => changeOf(rest, source, change));
  });
}

function keyOf({ sourceStart, sourceEnd, now, rule }: SourceEdit): string {
  return `${sourceStart} ${sourceEnd} ${rule} ${now}`;
}

/** The stretches of a removal that none of the others covers. @param others in order of place. */
function uncovered(edit: SourceEdit, others: readonly SourceEdit[]): SourceEdit[] {
  const rest: SourceEdit[] = [];
  let at = edit.sourceStart;
  for (let i = firstBehind(others, at); i < others.length; i++) {
    const { sourceStart, sourceEnd } = others[i] as SourceEdit;
    if (sourceStart >= edit.sourceEnd) break;
    if (sourceStart > at) rest.push({ ...edit, sourceStart: at, sourceEnd: sourceStart });
    at = Math.max(at, sourceEnd);
  }
  if (at < edit.sourceEnd) rest.push({ ...edit, sourceStart: at });
  return rest;
}

/** Index of the first that ends behind a place. */
function firstBehind(edits: readonly SourceEdit[], place: number): number {
  let low = 0;
  let high = edits.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edits[middle] as SourceEdit).sourceEnd <= place) low = middle + 1;
    else high = middle;
  }
  return low;
}

function changeOf({ sourceStart, sourceEnd, now, rule }: SourceEdit, source: KnownSource, change: EditChange['change']): PlacedChange {
  return {
    sourceStart,
    change: { rule, change, was: source.slice(sourceStart, sourceEnd), now, units: sourceEnd - sourceStart, before: source.slice(sourceStart - CONTEXT, sourceStart), after: source.slice(sourceEnd, sourceEnd + CONTEXT) },
  };
}
