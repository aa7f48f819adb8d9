import type { Ledger, LedgerForm, Segment, WireSegment } from '../model/ledger';
import type { Counts } from '../model/report';
import type { RuleId } from '../model/rule';
import { viewLength } from './segments';

/** Writes the ledger in its JSON form. `none` has no JSON form: leave the key out. */
export function toWire(ledger: Ledger, source: string, form: Exclude<LedgerForm, 'none'>): WireSegment[] {
  return ledger.segments.map((segment): WireSegment => {
    const text = () => source.slice(segment.source[0], segment.source[1]);
    switch (segment.op) {
      case 'keep':
        return form === 'compact' ? { kept: viewLength(segment) } : { keep: text() };
      case 'replace':
        return { was: text(), now: segment.now, by: [...segment.by] };
      case 'remove':
        return segment.hidden && form !== 'full'
          ? { skip: segment.source[1] - segment.source[0], by: [...segment.by] }
          : { cut: text(), by: [...segment.by] };
    }
  });
}

/** A ledger read back from JSON. `source` is null when a `skip` hides part of it. */
export interface WireReading {
  readonly ledger: Ledger;
  readonly source: string | null;
  /** Kept and `now`, joined. */
  readonly text: string;
}

/**
 * Reads the JSON form back.
 * @param text the report's clean text, which the compact form refers to.
 * @throws when a segment is none of the five kinds, is empty or reaches beyond the text.
 */
export function fromWire(wire: readonly WireSegment[], text: string): WireReading {
  const segments: Segment[] = [];
  const sourceParts: string[] = [];
  const textParts: string[] = [];
  let sourceAt = 0;
  let textAt = 0;
  let hidden = false;
  wire.forEach((entry, index) => {
    const place = (length: number): readonly [number, number] => {
      if (!Number.isInteger(length) || length <= 0) throw new Error(`ledger segment ${index} is empty`);
      const source = [sourceAt, sourceAt + length] as const;
      sourceAt += length;
      return source;
    };
    if ('keep' in entry || 'kept' in entry) {
      const length = 'keep' in entry ? entry.keep.length : entry.kept;
      const kept = 'keep' in entry ? entry.keep : text.slice(textAt, textAt + length);
      if (kept.length !== length) throw new Error(`ledger segment ${index} keeps ${length} units, but the text ends after ${kept.length}`);
      segments.push({ op: 'keep', source: place(length) });
      sourceParts.push(kept);
      textParts.push(kept);
      textAt += length;
    } else if ('was' in entry) {
      if (entry.now === '') throw new Error(`ledger segment ${index} replaces by nothing; that is a cut`);
      segments.push({ op: 'replace', source: place(entry.was.length), now: entry.now, by: entry.by });
      sourceParts.push(entry.was);
      textParts.push(entry.now);
      textAt += entry.now.length;
    } else if ('cut' in entry) {
      segments.push({ op: 'remove', source: place(entry.cut.length), by: entry.by, hidden: false });
      sourceParts.push(entry.cut);
    } else if ('skip' in entry) {
      segments.push({ op: 'remove', source: place(entry.skip), by: entry.by, hidden: true });
      hidden = true;
    } else {
      throw new Error(`ledger segment ${index} is none of keep, kept, was, cut, skip`);
    }
  });
  return { ledger: { length: sourceAt, segments }, source: hidden ? null : sourceParts.join(''), text: textParts.join('') };
}

/** Sums the ledger up in units of the source. */
export function countsOf(ledger: Ledger): Counts {
  const counts: Counts = { kept: 0, replaced: 0, removed: 0, byRule: {} };
  for (const segment of ledger.segments) {
    const units = segment.source[1] - segment.source[0];
    if (segment.op === 'keep') {
      counts.kept += units;
      continue;
    }
    if (segment.op === 'replace') counts.replaced += units;
    else counts.removed += units;
    const last = segment.by[segment.by.length - 1] as RuleId;
    counts.byRule[last] = (counts.byRule[last] ?? 0) + units;
  }
  counts.byRule = Object.fromEntries(Object.entries(counts.byRule).sort(([a], [b]) => (a < b ? -1 : 1)));
  return counts;
}
