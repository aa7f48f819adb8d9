import type { WireSegment } from '../model/ledger';
import type { Report } from '../model/report';
import type { RuleId } from '../model/rule';
import type { OffsetUnit } from '../model/settings';
import { codePointLength } from '../ledger/units';

/** Answers whether a rule changed what stands at a place of the source; read from the ledger when first asked. */
export function editedPlaces({ ledger = [], source: { offsets } }: Report): (rule: RuleId, offset: number) => boolean {
  let edits: readonly Edit[] | null = null;
  return (rule, offset) => (edits ??= editsIn(ledger, offsets)).some((edit) => edit.start <= offset && offset < edit.end && edit.by.includes(rule));
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly by: readonly RuleId[];
}

function editsIn(ledger: readonly WireSegment[], unit: OffsetUnit): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const segment of ledger) {
    const size = sizeOf(segment, unit);
    if ('by' in segment) edits.push({ start: at, end: at + size, by: segment.by });
    at += size;
  }
  return edits;
}

/** Units of the source that a segment stands for. */
export function sizeOf(segment: WireSegment, unit: OffsetUnit): number {
  const length = (text: string): number => (unit === 'utf-16' ? text.length : codePointLength(text));
  if ('kept' in segment) return segment.kept;
  if ('skip' in segment) return segment.skip;
  return length('keep' in segment ? segment.keep : 'was' in segment ? segment.was : segment.cut);
}
