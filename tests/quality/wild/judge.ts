import { cleanerOf, isReport } from '../../../src/clean';
import type { Report } from '../../../src/model/report';
import type { TreeNode } from '../../../src/model/tree';
import { foldWidth } from '../../../src/lexicon/folded-text';
import type { Annotation, WildCase } from './cases';
import { classes, switchedOn, type NoiseClass } from './classes';

/** What became of a case. */
export interface Verdict {
  readonly id: string;
  /** A positive: all that was marked is done, and nothing else. A negative: nothing was touched or reported. */
  readonly right: boolean;
  /** Something that had to stay was removed or restored, or reported by a rule of the class. */
  readonly harmed: boolean;
  /** Visible characters marked to go or to be replaced, those of them that are, and others that are gone or restored. */
  readonly marked: number;
  readonly done: number;
  readonly lost: number;
  readonly text: string;
}

interface Change {
  readonly start: number;
  readonly end: number;
  readonly now: string;
  readonly by: readonly string[];
}

const cleaner = cleanerOf({ rules: switchedOn, ledger: 'full' });
const visible = (text: string): string => text.replace(/\s+/g, '');
const fold = (text: string): string => visible(foldWidth(text));
const overlap = (one: { start: number; end: number }, start: number, end: number): boolean => one.start < end && start < one.end;

function changesOf(report: Report): Change[] {
  const found: Change[] = [];
  let at = 0;
  for (const segment of report.ledger ?? []) {
    if ('cut' in segment) found.push({ start: at, end: at + segment.cut.length, now: '', by: segment.by });
    if ('was' in segment) found.push({ start: at, end: at + segment.was.length, now: segment.now, by: segment.by });
    if ('cut' in segment) at += segment.cut.length;
    else if ('was' in segment) at += segment.was.length;
    else if ('keep' in segment) at += segment.keep.length;
    else if ('kept' in segment) at += segment.kept;
    else at += segment.skip;
  }
  return found;
}

/** Visible characters of the changes inside a range. */
function countInside(source: string, changes: readonly Change[], start: number, end: number): number {
  return changes.reduce((sum, change) => sum + visible(source.slice(Math.max(start, change.start), Math.max(start, Math.min(end, change.end)))).length, 0);
}

/** The source with its marks carried out, and outside them what was turned back from traditional characters: that is another class's matter. */
function wantedOf({ source, annotations }: WildCase, changes: readonly Change[]): string {
  const script = changes.filter(({ start, end, by }) => by.includes('chars/script') && !annotations.some((mark) => overlap(mark, start, end)));
  const edits = [
    ...annotations.map(({ start, end, mark }) => ({ start, end, now: mark === 'cut' ? '' : mark === 'report' ? source.slice(start, end) : mark.now })),
    ...script,
  ].sort((one, other) => one.start - other.start);
  let wanted = '';
  let last = 0;
  for (const { start, end, now } of edits) {
    wanted += source.slice(last, start) + now;
    last = end;
  }
  return wanted + source.slice(last);
}

const paragraphs = (text: string): string => text.split('\n').map((line) => line.trim()).filter((line) => line !== '').join('\n');

function sameText(one: WildCase, kind: NoiseClass['kind'], text: string, changes: readonly Change[]): boolean {
  const wanted = wantedOf(one, changes);
  if (kind !== 'strict') return fold(text) === fold(wanted);
  return one.positive ? text === paragraphs(wanted) : text.includes(paragraphs(one.source.slice(one.start, one.end)));
}

function nodesOf(tree: readonly TreeNode[], types: readonly string[]): TreeNode[] {
  return tree.flatMap((node) => [...(types.includes(node.type) ? [node] : []), ...('children' in node ? nodesOf(node.children as readonly TreeNode[], types) : [])]);
}

/** Places where the class's rules have something to say. */
function findings(report: Report, { kind, by }: NoiseClass, changes: readonly Change[]): { readonly start: number; readonly end: number }[] {
  if (kind === 'node') return nodesOf(report.tree, by).map(({ source: [start, end] }) => ({ start, end }));
  const said = report.diagnostics.filter(({ rule }) => by.includes(rule)).map(({ source }) => ({ start: source?.[0] ?? 0, end: source?.[1] ?? 0 }));
  return kind === 'decode' ? [...said, ...changes.filter((change) => change.by.some((rule) => by.includes(rule)))] : said;
}

function reportRight(one: WildCase, noise: NoiseClass, report: Report, changes: readonly Change[]): boolean {
  const found = findings(report, noise, changes);
  if (noise.kind === 'document') return one.positive === (found.length > 0);
  if (!one.positive) return !found.some((place) => overlap(place, one.start, one.end));
  return one.annotations.every(({ start, end }) => found.some((place) => overlap(place, start, end)));
}

/** Changes that a reader of the text would miss: what is cut, and what is restored. Width, space and invisible characters are not counted. */
const isHarmful = ({ now, by }: Change): boolean => now === '' ? !by.every((rule) => rule.startsWith('chars/')) : by.some((rule) => rule.startsWith('restore/'));

function misread(text: string): string {
  return new TextDecoder('gb18030').decode(new TextEncoder().encode(text));
}

function doneIn(source: string, changes: readonly Change[], { start, end, mark }: Annotation): number {
  if (mark === 'report') return 0;
  if (mark === 'cut') return countInside(source, changes.filter(({ now }) => now === ''), start, end);
  return changes.some((change) => change.start <= start && end <= change.end && change.now === mark.now) ? visible(source.slice(start, end)).length : 0;
}

export function judge(one: WildCase): Verdict {
  const noise = classes.find(({ name }) => name === one.class);
  if (noise === undefined) throw new Error(`no class ${one.class}`);
  const report = cleaner(one.mojibake ? misread(one.source) : one.source);
  if (!isReport(report)) return { id: one.id, right: false, harmed: true, marked: 0, done: 0, lost: 0, text: report.error.message };
  const changes = changesOf(report);
  const same = sameText(one, noise.kind, report.text, changes);
  if (one.mojibake) return { id: one.id, right: same, harmed: false, marked: 0, done: 0, lost: 0, text: report.text };
  const edits = one.annotations.filter(({ mark }) => mark !== 'report');
  const marked = edits.reduce((sum, { start, end }) => sum + visible(one.source.slice(start, end)).length, 0);
  const done = edits.reduce((sum, edit) => sum + doneIn(one.source, changes, edit), 0);
  const harmful = changes.filter(isHarmful);
  const outside = countInside(one.source, harmful, 0, one.source.length) - edits.reduce((sum, { start, end }) => sum + countInside(one.source, harmful, start, end), 0);
  // One of two copies may go as well as the other: where the text comes out as wanted, the marks count as done.
  const lost = same ? 0 : outside;
  const reported = noise.kind === 'edit' || noise.kind === 'strict' || reportRight(one, noise, report, changes);
  const allowed = edits.every((edit) => changes.filter((change) => overlap(change, edit.start, edit.end) && visible(one.source.slice(change.start, change.end)) !== '')
    .every((change) => change.by.some((rule) => noise.by.includes(rule))));
  const right = same && reported && allowed;
  return { id: one.id, right, harmed: lost > 0 || (!one.positive && !right), marked, done: same ? marked : done, lost, text: report.text };
}
