import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { clean, cleanFile, isReport, rules, type InputName } from '../src/clean';
import { verifyLedger, verifyTree } from '../src/ledger/verify';
import { withKeptText } from '../src/ledger/kept-text';
import { fromWire } from '../src/ledger/wire';
import { isPage } from '../src/emitter/tallies';
import type { WireSegment } from '../src/model/ledger';
import type { OutputRecord, Report } from '../src/model/report';
import type { RuleId } from '../src/model/rule';
import type { Settings } from '../src/model/settings';
import type { Span } from '../src/model/span';
import type { TreeNode } from '../src/model/tree';
import { holdsHan, holdsProse } from '../src/stripper/prose';

/** The laws of the contract, to be asked of any input. */

const known = new Set<RuleId>(rules.map((rule) => rule.id));
const allOff = Object.fromEntries(rules.filter((rule) => rule.levels.includes('off')).map((rule) => [rule.id, 'off' as const]));
/** Entities and tags are letters of the source and no prose, so law 6 is asked of what markup and chars leave. */
const noRemovals = Object.fromEntries(Object.entries(allOff).filter(([id]) => id.startsWith('strip/')));

export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Every way an input is cleaned to see whether the laws hold. */
export const WAYS = {
  full: { ledger: 'full' },
  text: { ledger: 'text' },
  untouched: { rules: allOff, ledger: 'full' },
  unstripped: { rules: noRemovals },
} as const satisfies Record<string, Partial<Settings>>;

type Cleaned = (way: keyof typeof WAYS) => OutputRecord;

/** Every fault of every law, in words; a law that holds says nothing. */
export function faultsOf(input: Uint8Array | string, name: InputName = {}): string[] {
  return faults((way) => clean(input, WAYS[way], name));
}

/** The same of a file of any kind. */
export async function fileFaultsOf(bytes: Uint8Array, name: InputName = {}): Promise<string[]> {
  const records = new Map<string, OutputRecord>();
  for (const [way, settings] of Object.entries(WAYS)) records.set(way, await cleanFile(bytes, settings, name));
  return faults((way) => records.get(way) as OutputRecord);
}

/** The same of records that were made elsewhere, one for each of the `WAYS`. */
export function recordFaults(records: Readonly<Record<keyof typeof WAYS, OutputRecord>>): string[] {
  return faults((way) => records[way]);
}

function faults(cleaned: Cleaned): string[] {
  const record = cleaned('full');
  if (!isReport(record)) return /^load\//.test(record.error.rule) && record.error.message !== '' ? [] : [`failure without a reason: ${JSON.stringify(record.error)}`];
  const wire = JSON.parse(JSON.stringify(record.ledger)) as WireSegment[];
  const reading = fromWire(withKeptText(wire, record.text, 'utf-16'));
  const source = reading.source ?? '';
  return [
    ...law1(record, source, reading.ledger),
    ...skips(cleaned, record),
    ...(reading.text === record.text ? [] : ['law 2: kept and now do not give the text']),
    ...verifyTree(record.tree, record.text).map((fault) => `law 3: ${fault}`),
    ...law4(record),
    ...law5(cleaned, source),
    ...law6(cleaned, record),
    ...form(record.text),
    ...places(record, source),
  ];
}

function law1(record: Report, source: string, ledger: Parameters<typeof verifyLedger>[0]): string[] {
  const faults = verifyLedger(ledger).map((fault) => `law 1: ${fault}`);
  if (source.length !== record.source.chars) faults.push(`law 1: the ledger has ${source.length} units, the source ${record.source.chars}`);
  if (sha256(source) !== record.source.textSha256) faults.push('law 1: the hash of the joined ledger is not textSha256');
  for (const segment of record.ledger ?? []) {
    const unknown = 'by' in segment ? segment.by.filter((id) => !known.has(id)) : [];
    if (unknown.length > 0) faults.push(`law 1: unknown rules ${unknown.join(', ')}`);
  }
  const { kept, replaced, removed, byRule } = record.counts;
  if (kept + replaced + removed !== record.source.chars) faults.push('law 1: the counts do not add up to the source');
  if (Object.values(byRule).reduce<number>((sum, units) => sum + (units ?? 0), 0) !== replaced + removed) faults.push('law 1: the counts by rule do not add up');
  return faults;
}

/** Only pages have mark-up that no reader sees. */
function skips(cleaned: Cleaned, record: Report): string[] {
  if (isPage(record.source)) return [];
  const plain = cleaned('text');
  return isReport(plain) && plain.ledger?.some((segment) => 'skip' in segment) ? ['law 1: a text skips something'] : [];
}

function law4(record: Report): string[] {
  const again = clean(record.text, { ledger: 'text' });
  if (!isReport(again)) return [`law 4: the clean text is refused: ${again.error.message}`];
  const edits = (again.ledger ?? []).filter((segment) => !('keep' in segment));
  if (edits.length === 0 && again.text === record.text) return [];
  return [`law 4: cleaning again changes ${JSON.stringify(edits.slice(0, 3))}`];
}

function law5(cleaned: Cleaned, source: string): string[] {
  const untouched = cleaned('untouched');
  if (!isReport(untouched)) return [`law 5: refused with all rules off: ${untouched.error.message}`];
  return untouched.text === source && (untouched.ledger ?? []).every((segment) => 'keep' in segment) ? [] : ['law 5: all rules are off and the text is not the source'];
}

function law6(cleaned: Cleaned, record: Report): string[] {
  const unstripped = cleaned('unstripped');
  if (!isReport(unstripped) || !holdsProse(unstripped.text)) return [];
  // What a page holds around a short document may well be a sentence; the document is not to be empty.
  const isThere = isPage(record.source) ? holdsHan(record.text) : holdsProse(record.text);
  return isThere ? [] : ['law 6: the prose is gone'];
}

// Matches a line that is empty or has white space around it. Trap: a TAB parts cells inside a line.
const LOOSE_LINE = /^\s|\s$|^$/;

function form(text: string): string[] {
  if (text === '') return [];
  const line = text.split('\n').find((candidate) => LOOSE_LINE.test(candidate));
  return line === undefined ? [] : [`text: a line is empty or padded: ${JSON.stringify(line.slice(0, 40))}`];
}

/** Spans of the tree and of the diagnostics: in order, inside, and never in the middle of a surrogate pair. */
function places(record: Report, source: string): string[] {
  const faults: string[] = [];
  const check = (what: string, [start, end]: Span, text: string): void => {
    if (!(start >= 0 && start <= end && end <= text.length)) faults.push(`${what}: [${start}, ${end}) of ${text.length}`);
    else if (splitsPair(text, start) || splitsPair(text, end)) faults.push(`${what}: [${start}, ${end}) cuts a surrogate pair`);
  };
  const visit = (node: TreeNode | { type: 'item'; span: Span; source: Span }): void => {
    check(`span of ${node.type}`, node.span, record.text);
    check(`source of ${node.type}`, node.source, source);
    if ('children' in node) node.children.forEach(visit);
  };
  record.tree.forEach(visit);
  for (const diagnostic of record.diagnostics) check(`place of ${diagnostic.rule}`, diagnostic.source, source);
  let at = 0;
  for (const segment of record.ledger ?? []) {
    if (splitsPair(source, at)) faults.push(`a segment at ${at} cuts a surrogate pair`);
    at += 'keep' in segment ? segment.keep.length : 'was' in segment ? segment.was.length : 'cut' in segment ? segment.cut.length : 0;
  }
  return faults;
}

function splitsPair(text: string, at: number): boolean {
  return at > 0 && at < text.length && /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(at - 1, at + 1));
}
