import type { Ledger, LedgerForm, Segment, WireSegment } from '../model/ledger';
import type { Counts } from '../model/report';
import type { RuleId } from '../model/rule';
import { chainOf } from './chains';
import { chainOfTag, columnsOf, HIDDEN, KEEP, kindOf, NOW, REPLACE, TAG, WIDTH } from './columns';
import type { TextSegment } from './kept-text';

/** Writes the ledger in its JSON form. `none` has no JSON form: leave the key out. */
export function toWire(ledger: Ledger, source: string, form: Exclude<LedgerForm, 'none'>): WireSegment[] {
  const wire: WireSegment[] = [];
  const { table, count, nows } = columnsOf(ledger);
  /** A report's own copies of its chains, shared among its segments. */
  const copies: RuleId[][] = [];
  let end = 0;
  for (let at = 0; at < count * WIDTH; at += WIDTH) {
    const start = end;
    end = table[at] as number;
    const tag = table[at + TAG] as number;
    const kind = kindOf(tag);
    if (kind === KEEP) {
      wire.push(form === 'compact' ? { kept: end - start } : { keep: source.slice(start, end) });
      continue;
    }
    const by = (copies[chainOfTag(tag)] ??= [...chainOf(chainOfTag(tag))]);
    if (kind === REPLACE) wire.push({ was: stretch(source, start, end), now: nows[table[at + NOW] as number] as string, by });
    else if (kind === HIDDEN && form !== 'full') wire.push({ skip: end - start, by });
    else pushCut(wire, stretch(source, start, end), by);
  }
  return wire;
}

/** A slice; of one character, as most replacements are of, it takes a fraction of the time. */
function stretch(source: string, start: number, end: number): string {
  return end - start === 1 ? source.charAt(start) : source.slice(start, end);
}

/** Where `full` writes hidden removals as cuts, two of one chain may meet; the canonical form has one. */
function pushCut(wire: WireSegment[], cut: string, by: RuleId[]): void {
  const last = wire[wire.length - 1];
  if (last !== undefined && 'cut' in last && (last.by === by || last.by.join() === by.join())) last.cut += cut;
  else wire.push({ cut, by });
}

/** A ledger read back from JSON. `source` is null when a `skip` hides part of it. */
export interface WireReading {
  readonly ledger: Ledger;
  readonly source: string | null;
  /** Kept and `now`, joined. */
  readonly text: string;
}

/**
 * Reads segments back that hold their text (`withKeptText`); they may come from a stranger's file, so every field is looked at.
 * @throws when a segment is none of the four kinds, is empty or names no rule.
 */
export function fromWire(wire: readonly TextSegment[]): WireReading {
  const segments: Segment[] = [];
  const sourceParts: string[] = [];
  const textParts: string[] = [];
  let sourceAt = 0;
  let hidden = false;
  wire.forEach((entry, index) => {
    const { kind, units, was, now } = readEntry(entry, index);
    const sourceStart = sourceAt;
    const sourceEnd = (sourceAt += units);
    if (was === null) hidden = true;
    else sourceParts.push(was);
    textParts.push(now);
    if (kind === 'keep') segments.push({ op: 'keep', sourceStart, sourceEnd });
    else if (kind === 'replace') segments.push({ op: 'replace', sourceStart, sourceEnd, now, by: rulesOf(entry, index) });
    else segments.push({ op: 'remove', sourceStart, sourceEnd, by: rulesOf(entry, index), hidden: was === null });
  });
  return { ledger: { length: sourceAt, segments }, source: hidden ? null : sourceParts.join(''), text: textParts.join('') };
}

interface WireEntry {
  readonly kind: Segment['op'];
  /** Length in the source. */
  readonly units: number;
  /** What stands in the source; null when the entry does not tell. */
  readonly was: string | null;
  /** What stands in the text. */
  readonly now: string;
}

function readEntry(entry: TextSegment, index: number): WireEntry {
  const fields: Record<string, unknown> = { ...entry };
  const string = (key: string): string => {
    const value = fields[key];
    if (typeof value === 'string' && value !== '') return value;
    throw new Error(`ledger segment ${index}: "${key}" is empty or no string`);
  };
  const units = (key: string): number => {
    const value = fields[key];
    if (typeof value === 'number' && Number.isInteger(value) && value > 0) return value;
    throw new Error(`ledger segment ${index}: "${key}" is no positive whole number`);
  };
  if ('keep' in fields) {
    const was = string('keep');
    return { kind: 'keep', units: was.length, was, now: was };
  }
  if ('was' in fields) {
    const was = string('was');
    return { kind: 'replace', units: was.length, was, now: string('now') };
  }
  if ('cut' in fields) {
    const was = string('cut');
    return { kind: 'remove', units: was.length, was, now: '' };
  }
  if ('skip' in fields) return { kind: 'remove', units: units('skip'), was: null, now: '' };
  throw new Error(`ledger segment ${index} is none of keep, kept, was, cut, skip`);
}

function rulesOf(entry: TextSegment, index: number): RuleId[] {
  const by: unknown = 'by' in entry ? entry.by : undefined;
  if (Array.isArray(by) && by.length > 0 && by.every((rule) => typeof rule === 'string')) return [...(by as RuleId[])];
  throw new Error(`ledger segment ${index}: "by" names no rule`);
}

/** Sums the ledger up in units of the source. */
export function countsOf(ledger: Ledger): Counts {
  let kept = 0;
  let replaced = 0;
  let removed = 0;
  const { table, count } = columnsOf(ledger);
  const ofChains: number[] = [];
  let end = 0;
  for (let at = 0; at < count * WIDTH; at += WIDTH) {
    const units = (table[at] as number) - end;
    end += units;
    const tag = table[at + TAG] as number;
    const kind = kindOf(tag);
    if (kind === KEEP) {
      kept += units;
      continue;
    }
    if (kind === REPLACE) replaced += units;
    else removed += units;
    const chain = chainOfTag(tag);
    ofChains[chain] = (ofChains[chain] ?? 0) + units;
  }
  const byRule = new Map<RuleId, number>();
  ofChains.forEach((units, chain) => {
    const last = chainOf(chain).at(-1) as RuleId;
    byRule.set(last, (byRule.get(last) ?? 0) + units);
  });
  return { kept, replaced, removed, byRule: Object.fromEntries([...byRule].sort(([a], [b]) => (a < b ? -1 : 1))) };
}
