import { Note } from '../../ledger/note';
import type { Finding } from '../../model/rule';
import type { View } from '../../model/view';
import { isBodyLine, readLine } from '../strip/chrome-lines';
import { headOf, tailOf, wholeLines, type LineText } from '../strip/line-text';
import { above, below } from '../strip/neighbour-lines';
import { runsAtEdge, type Run } from './foreign-runs';
import { isBarePhrase, mayBeTitle, maySign } from './line-shapes';
import { voicesOfLine } from './line-voices';
import { sellersLinesBetween } from './lines-between';
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
    if (!isSure(run) || isIntroduced(view, run)) return;
    const starts = new Set(run.map(({ line }) => line.viewStart));
    for (const { line } of run) {
      const next = below(view, line);
      if (!spared(line, next) && !waits(line, next, starts)) lines.set(line.viewStart, line);
    }
  };
  for (const run of runsAtEdge(headOf(view), MOST_HEAD, EDGE_ZERO)) {
    // Alone above a document, or between lines of its head, bare phrases are rather its own.
    const bare = run.every(({ line }) => isBarePhrase(line)) && (run.length === 1 || run.every(({ line }) => line.viewStart !== first));
    take(run, (line, next) => bare || mayBeTitle(line, next) || (isLastTitle(view, line, run) && voiceIn(run, line) < SURELY_NO_TITLE));
  }
  for (const run of runsAtEdge(tailOf(view), MOST_TAIL, EDGE_ZERO)) {
    const among = isAmongOwn(view, run);
    take(run, (line, next) => among || maySign(line, next) || (line.viewStart === first && (mayBeTitle(line, next) || isBarePhrase(line))));
  }
  for (const line of sellersLinesBetween(view)) lines.set(line.viewStart, line);
  if (lines.size === 0 || !speaksOfficially(view)) return NONE;
  const by: Record<keyof Voices, number[]> = { seller: [], page: [] };
  for (const [start, line] of lines) {
    const { seller, page } = voicesOfLine(line);
    by[seller >= page ? 'seller' : 'page'].push(start);
  }
  return by;
}

/** Right above the first sentence a line is its title, unless another short line stands above that nobody takes for a page's. */
function isLastTitle(view: View, line: LineText, run: Run): boolean {
  const next = belowRun(view, line, run);
  if (next === null || line.trimmed.length > LONGEST_TITLE || !isBodyLine(next)) return false;
  for (let before = above(view, line); before !== null; before = above(view, before)) {
    const { seller, page } = voicesOfLine(before);
    if (Math.max(seller, page) < 0 && readLine(before).kind === 'other') return false;
  }
  return !/[。!?~]|\d{7}|www|https?:/.test(line.trimmed);
}

/** The first line below that neither is of the run nor speaks as a page. */
function belowRun(view: View, line: LineText, run: Run): LineText | null {
  const starts = new Set(run.map((one) => one.line.viewStart));
  let next = below(view, line);
  for (let passed = 0; next !== null && passed < MOST_PASSED && (starts.has(next.viewStart) || OF_PAGE.has(readLine(next).kind)); passed++) next = below(view, next);
  return next;
}

const MOST_PASSED = 12;
const OF_PAGE: ReadonlySet<string> = new Set(['chrome', 'menu', 'footer', 'code']);
const LONGEST_TITLE = 40;
const SURELY_NO_TITLE = 4;
const voiceIn = (run: Run, line: LineText): number => run.find((one) => one.line === line)?.voice ?? 0;

/** Below a sentence that announces them lines are the document's:  须载明以下内容:⏎主编:⏎责任编辑: */
function isIntroduced(view: View, run: Run): boolean {
  const first = run[0];
  const before = first === undefined ? null : above(view, first.line);
  return before !== null && before.length >= SHORTEST_ANNOUNCEMENT && before.trimmed.endsWith(':');
}

const SHORTEST_ANNOUNCEMENT = 12;

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
