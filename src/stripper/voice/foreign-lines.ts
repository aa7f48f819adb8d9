import { Note } from '../../ledger/note';
import type { Finding } from '../../model/rule';
import type { View } from '../../model/view';
import { headOf, lineAt, tailOf, wholeLines, type LineText } from '../strip/line-text';
import { below } from '../strip/neighbour-lines';
import { runsAtEdge, type Run, type VoicedLine } from './foreign-runs';
import { isBarePhrase, isOfficeContact, mayBeTitle, maySign, voicesOfLine } from './own-lines';
import { speaksOfficially } from './register';
import type { Voices } from './voice-model';

const MOST_HEAD = 16;
const MOST_TAIL = 60;

/** Where the scale has its zero at the edges of a text, where noise is common, and how sure a run there must be: by one line, or in all. */
const EDGE_ZERO = 0.3;
const EDGE_SURE = 1.2;
const EDGE_SURE_TOGETHER = 1.8;
const ALONE_SURE = 1.4;
const SENTENCE_SURE = 2.6;
/** Between the document's own lines noise is rare: lines that stand together must be this sure in all, and none of them doubtful. */
const MIDDLE_SURE = 2.2;
const MIDDLE_PART = 0.7;
/** What may stand between such lines, or at their ends if it is a contact. */
const FAINTEST_PART = -1;
const MOST_LOUD = 4;
const SHORTEST = 4;
const LONGEST_MIDDLE = 100;

/** Where lines start that are surely not in the document's voice, by whose voice they are in. */
export type ForeignLines = Readonly<Record<keyof Voices, readonly number[]>>;

const NONE: ForeignLines = { seller: [], page: [] };
const found = new Note<ForeignLines>();

/** Remembered for each view: the rules for sellers and for pages both ask. */
export function foreignLinesOf(view: View): ForeignLines {
  let known = found.get(view);
  if (known === undefined) found.set(view, (known = findIn(view)));
  return known;
}

/** Removals of these lines, but for those that lists of words have found as well. */
export function foreignFindings(view: View, starts: readonly number[], known: ReadonlySet<number>): Finding[] {
  const unlisted = starts.filter((start) => !known.has(start));
  return unlisted.length === 0 ? [] : wholeLines(view, unlisted).map((stretch) => ({ ...stretch, to: '', yields: true }));
}

function findIn(view: View): ForeignLines {
  // Rows of fields and values alone, as a table is copied, have no voice of their own to tell others from.
  if (!view.text.includes('。')) return NONE;
  const lines = new Map<number, LineText>();
  const first = headOf(view).line(0, MOST_HEAD)?.viewStart;
  const take = (run: Run, spared: (line: LineText, next: LineText | null) => boolean): void => {
    if (!isSure(run)) return;
    const starts = new Set(run.map(({ line }) => line.viewStart));
    for (const { line } of run) {
      const next = below(view, line);
      if (!spared(line, next) && !waits(line, next, starts)) lines.set(line.viewStart, line);
    }
  };
  for (const run of runsAtEdge(headOf(view), MOST_HEAD, EDGE_ZERO)) take(run, (line, next) => mayBeTitle(line, next) || run.every((one) => isBarePhrase(one.line) && one.line.viewStart !== first) || (run.length === 1 && isBarePhrase(line)));
  for (const run of runsAtEdge(tailOf(view), MOST_TAIL, EDGE_ZERO)) take(run, (line, next) => maySign(line, next) || isAmongOwn(view, run) || (line.viewStart === first && (mayBeTitle(line, next) || isBarePhrase(line))));
  for (const line of middle(view)) lines.set(line.viewStart, line);
  if (lines.size === 0 || !speaksOfficially(view)) return NONE;
  const by: Record<keyof Voices, number[]> = { seller: [], page: [] };
  for (const [start, line] of lines) {
    const { seller, page } = voicesOfLine(line);
    by[seller >= page ? 'seller' : 'page'].push(start);
  }
  return by;
}

/** Bare phrases between lines of the document: the parts of a sentence that was broken, or rows of a column. */
function isAmongOwn(view: View, run: Run): boolean {
  const [last] = run;
  return last !== undefined && run.every(({ line }) => isBarePhrase(line)) && below(view, last.line) !== null;
}

/** A label whose value stands below and stays:  责任编辑:⏎李某 */
const waits = ({ trimmed }: LineText, next: LineText | null, run: ReadonlySet<number>): boolean => trimmed.endsWith(':') && next !== null && !run.has(next.viewStart);

/** A line that stands alone must be surer than several, and a whole sentence more so. */
function isSure(run: Run): boolean {
  const [only] = run;
  if (run.length === 1 && only !== undefined) return only.voice - EDGE_ZERO >= (only.line.trimmed.endsWith('。') ? SENTENCE_SURE : ALONE_SURE);
  return run.some(({ voice }) => voice - EDGE_ZERO >= EDGE_SURE) || run.reduce((sum, { voice }) => sum + voice - EDGE_ZERO, 0) >= EDGE_SURE_TOGETHER;
}

/** Lines anywhere that are surely a seller's, with the lines around them that go with them: his contacts, his prices. */
function* middle(view: View): Generator<LineText> {
  let run: VoicedLine[] = [];
  for (const line of shortLines(view)) {
    const voice = line === null ? -Infinity : voicesOfLine(line).seller;
    if (line !== null && voice >= FAINTEST_PART) run.push({ line, voice });
    else if (run.length > 0) {
      yield* surelyIn(run);
      run = [];
    }
  }
  yield* surelyIn(run);
}

/** From the first line of a run that sounds like a seller to the last, or none when they are not sure enough together. */
function surelyIn(run: Run): readonly LineText[] {
  const loud = run.filter(({ voice }) => voice >= MIDDLE_PART);
  if (loud.reduce((sum, { voice }) => sum + Math.min(MOST_LOUD, voice), 0) < MIDDLE_SURE) return [];
  const belongs = ({ line, voice }: VoicedLine): boolean => voice >= MIDDLE_PART || (CONTACT.test(line.trimmed) && !isOfficeContact(line));
  return run.slice(run.findIndex(belongs), run.findLastIndex(belongs) + 1).map(({ line }) => line);
}

// Matches a number to call in any spacing:  18655 20 3317   010-5387 2296   13 6-0283-97 75 . Trap: a year and a month are shorter.
const CONTACT = /(?:\d[ -]?){7}/;

/** The lines that can be judged, in order; null for each of the others that is not blank. */
function* shortLines(view: View): Generator<LineText | null> {
  const { lines, text } = view;
  for (let nth = 0; nth < lines.count; nth++) {
    const start = lines.start(nth);
    const end = lines.end(nth);
    if (end === start) continue;
    if (end - start < SHORTEST || end - start > LONGEST_MIDDLE || endsAsProse(text.charCodeAt(end - 1)) || startsAsHeading(text, start)) yield null;
    else {
      const line = lineAt(view, start);
      if (line.length > 0) yield line;
    }
  }
}

/** A sentence, or what leads to the next line: an advertisement that ends so is known by its words, or not at all. */
const endsAsProse = (unit: number): boolean => PROSE_ENDS.includes(unit);
const PROSE_ENDS = [...'。；;：:，,、'].map((end) => end.charCodeAt(0));

/** Also a list's number: a seller's steps are known by the lines at the edges, or by their words. */
const startsAsHeading = (text: string, start: number): boolean => NUMERALS.has(text.charCodeAt(BRACKETS.includes(text[start] as string) ? start + 1 : start));
const BRACKETS = '（(';
const NUMERALS: ReadonlySet<number> = new Set([...'一二三四五六七八九十第0123456789'].map((start) => start.charCodeAt(0)));
