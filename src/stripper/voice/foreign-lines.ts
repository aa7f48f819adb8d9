import { Note } from '../../ledger/note';
import { isOrganisation } from '../../lexicon/organisations';
import type { Finding } from '../../model/rule';
import type { View } from '../../model/view';
import { headOf, tailOf, wholeLines, type LineText } from '../strip/line-text';
import { isInImprint } from '../strip/imprint';
import { isAboveFigures, isAmongBarred, isBelowColumnNames, isInRuledTable, isOwnByForm, isRowOrDecimalHead } from '../strip/own-rows';
import { isOwnDivider } from '../strip/own-dividers';
import { isInRoster } from '../strip/own-rosters';
import { signsInFigures } from '../strip/signed-days';
import { listedChromeOf } from '../strip/listed-chrome';
import { listedSalesOf } from '../strip/listed-sales';
import { above, below } from '../strip/neighbour-lines';
import { isAttachedFile } from './attached-files';
import { runsAtEdge, type Run } from './foreign-runs';
import { aboveTitle, behindSignature } from './outside-lines';
import { isBarePhrase, isListItem, isTitle, mayBeTitle, maySign, saysAbout } from './line-shapes';
import { voicesOfLine } from './line-voices';
import { isSpeaker } from './own-speakers';
import { isOfBrokenTitle } from './own-titles';
import { sellersLinesBetween } from './lines-between';
import { goesOnInList, hasSubtitle, isAboveHeadLine, isAboveProse, isAmongOwn, isAuthor, isColumnBetween, isField, isIntroduced, isLastTitle, isPartOfForm, isRuledOff, isShortTitle, isTitleOfAll, outweighs, SURELY_NO_TITLE, titleFacing, voiceIn, waits } from './own-in-runs';
import { holdsProse } from '../prose';
import { speaksAsItsTitle, speaksOfficially } from './register';
import type { Voices } from './voice-model';

const MOST_HEAD = 16;
const MOST_TAIL = 60;

/** Where the scale has its zero at the edges of a text, where noise is common. */
const EDGE_ZERO = -0.4;
/** How sure a run there must be: by one line, or in all, of what each has above a faint one. */
const EDGE_SURE = 1.5;
const EDGE_SURE_TOGETHER = 1.8;
const FAINT = 0.3;
const ALONE_SURE = 1.6;
const SENTENCE_SURE = 2.9;

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
  if (!view.text.includes('。') && !holdsProse(view.text)) return NONE;
  const lines = new Map<number, LineText>();
  const known = new Set([...listedChromeOf(view).starts, ...listedSalesOf(view).starts]);
  const first = firstUnlisted(view, known);
  // A short text is read from both ends: what may be its title from the head is no line of its tail.
  const titles = new Set<number>();
  const take = (run: Run, spared: Spares): void => {
    if (!isSure(run) || isPartOfForm(view, run) || isIntroduced(view, run)) return;
    const starts = new Set(run.map(({ line }) => line.viewStart));
    const listed = goesOnInList(view, run);
    for (const { line } of run) {
      const next = below(view, line);
      const isSpared = spared(line, next);
      if (isSpared && (saysAbout(line) || NOTICE_NUMBER.test(line.trimmed) || hasSubtitle(line, next) || isAboveHeadLine(line, next, run, known) || isShortTitle(view, line, next, known) || (line.viewStart === first && isTitleOfAll(view, line, run, known)))) titles.add(line.viewStart);
      if (!isSpared && !(listed && isListItem(line.trimmed)) && !waits(line, next, starts)) lines.set(line.viewStart, line);
    }
  };
  for (const run of runsAtEdge(headOf(view), MOST_HEAD, EDGE_ZERO, known, aboveTitle(view))) take(run, sparesOfHead(view, run, known, first));
  for (const run of runsAtEdge(tailOf(view), MOST_TAIL, EDGE_ZERO, known, behindSignature(view), (line) => signsInFigures(view, line))) take(run, sparesOfTail(view, run, known, first, titles));
  for (const line of sellersLinesBetween(view, listedSalesOf(view).starts)) if (!isAmongBarred(view, line) && !isAboveHeadLine(line, below(view, line), NO_RUN, known) && !(isAboveProse(line, below(view, line)) && isAboveText(view, line))) lines.set(line.viewStart, line);
  let unlisted = [...lines].filter(([start]) => !known.has(start));
  if (unlisted.length > 0 && !speaksOfficially(view)) unlisted = unlisted.some(([, line]) => isLoud(line)) && speaksAsItsTitle(view) ? unlisted.filter(([, line]) => isLoud(line) || isBetweenLoud(view, line)) : [];
  if (unlisted.length === 0) return NONE;
  const surely = outweighs(view, unlisted.map(([, line]) => line));
  const by: Record<keyof Voices, number[]> = { seller: [], page: [] };
  const going = new Set([...known, ...lines.keys()]);
  for (const [start, line] of unlisted) {
    const { seller, page } = voicesOfLine(line);
    if (isOwnDivider(view, line, going) || isInRoster(view, line) || (Math.max(seller, page) < SURELY_NO_TITLE && !line.trimmed.includes(':') && hasSubtitle(line, below(view, line)))) continue;
    if (surely && (isField(line) || Math.max(seller, page) < ALONE_SURE)) continue;
    by[seller >= page ? 'seller' : 'page'].push(start);
  }
  return by;
}

/** So loud a line is no document's, where its text speaks but a little like an office's. */
const LOUD = 2;
const isLoud = (line: LineText | null): boolean => line !== null && voicesOfLine(line).seller >= LOUD;
const isBetweenLoud = (view: View, line: LineText): boolean => isLoud(above(view, line)) && isLoud(below(view, line));

/** True of a line of a run that is rather the document's own. @param next the line below. */
type Spares = (line: LineText, next: LineText | null) => boolean;

// Matches the number of a school's or an office's notice, right above its title:  通告编号:2223-086 . Trap: 索引号: and 文号: of a page's own table are read by their labels.
const NOTICE_NUMBER = /^(?:通告|通函)(?:编号|号码|号) ?: ?[\w/()-]{2,24}$/;

/** Above the text a line may be the title, or stand among what belongs to one. */
function sparesOfHead(view: View, run: Run, known: ReadonlySet<number>, first: number | undefined): Spares {
  // Alone above a document, or between lines of its head, bare phrases are rather its own.
  const bare = run.every(({ line }) => isBarePhrase(line)) && (run.length === 1 || run.every(({ line }) => line.viewStart !== first));
  const facing = titleFacing(run);
  return (line, next) => {
    if (isRow(view, line) || (NOTICE_NUMBER.test(line.trimmed) && next !== null && mayBeTitle(next, below(view, next)))) return true;
    if (isColumnBetween(view, line, run, known)) return false;
    if (bare || facing.has(line.viewStart) || mayBeTitle(line, next) || isAboveHeadLine(line, next, run, known) || isShortTitle(view, line, next, known) || isAuthor(line, next) || isSpeaker(view, line, next, known) || isOfBrokenTitle(view, line) || (line.viewStart === first && isTitleOfAll(view, line, run, known))) return true;
    return voiceIn(run, line) < SURELY_NO_TITLE && (isSaidAgain(view, line) || hasSubtitle(line, next) || isRuledOff(line, next) || isLastTitle(view, line, run, known));
  };
}

/** Below the text a line may sign it, or belong to its imprint; in a short text the tail reaches up to its title. */
function sparesOfTail(view: View, run: Run, known: ReadonlySet<number>, first: number | undefined, titles: ReadonlySet<number>): Spares {
  const among = isAmongOwn(view, run);
  return (line, next) => {
    if (among || titles.has(line.viewStart) || isInImprint(view, line) || signsAlone(view, line) || isRow(view, line)) return true;
    if ((isTitle(line) || isAboveHeadLine(line, next, run, known) || isAboveProse(line, next) || isRuledOff(line, next) || isSpeaker(view, line, next, known) || isOfBrokenTitle(view, line)) && isAboveText(view, line)) return true;
    return (maySign(line, next) && !known.has(line.viewStart)) || (line.viewStart === first && (mayBeTitle(line, next) || isBarePhrase(line)));
  };
}

const NO_RUN: Run = [];
const SHORTEST_TITLE = 8;

/** True of a line that only short lines stand above: in a short text the tail is read up to there. */
function isAboveText(view: View, { viewStart }: LineText): boolean {
  const head = headOf(view);
  for (let at = 0; at < MOST_HEAD; at++) {
    const other = head.line(at, MOST_HEAD);
    if (other === null || (other.viewStart < viewStart && other.trimmed.endsWith('。'))) return false;
    if (other.viewStart === viewStart) return true;
  }
  return false;
}

/** What a page says twice above its text is the title of it: the copies above the last one are another rule's. */
function isSaidAgain(view: View, { trimmed, length, viewStart }: LineText): boolean {
  if (length < SHORTEST_TITLE) return false;
  const head = headOf(view);
  for (let at = 0; at < MOST_HEAD; at++) {
    const other = head.line(at, MOST_HEAD);
    if (other === null) return false;
    if (other.viewStart !== viewStart && other.trimmed === trimmed) return true;
  }
  return false;
}

/** Where the first line starts that no list knows: a title, if the text has one. */
function firstUnlisted(view: View, known: ReadonlySet<number>): number | undefined {
  const head = headOf(view);
  for (let at = 0; ; at++) {
    const line = head.line(at, MOST_HEAD);
    if (line === null || !known.has(line.viewStart)) return line?.viewStart;
  }
}

// Matches the name of a firm of the state, which no list of public bodies has:  国网县供电公司 . Trap: a shop's name has no place in it.
const FIRM = /^[\u4e00-\u9fff]{0,8}[省市县区][\u4e00-\u9fff]{2,10}(?:公司|集团|银行)$/;

/** 顶部 and 客服部 are words of pages. */
const SHORTEST_NAME = 4;

/** The name of a body right behind the last sentence signs the document, dated or not. */
function signsAlone(view: View, line: LineText): boolean {
  return line.length >= SHORTEST_NAME && (isOrganisation(line.trimmed) || FIRM.test(line.trimmed)) && above(view, line)?.trimmed.endsWith('。') === true;
}

const isRow = (view: View, line: LineText): boolean => isOwnByForm(view, line) || isAmongBarred(view, line) || isInRuledTable(view, line) || isRowOrDecimalHead(view, line) || isBelowColumnNames(view, line) || isAboveFigures(view, line) || isAttachedFile(view, line);

/** A line that stands alone must be surer than several, and a whole sentence more so. */
function isSure(run: Run): boolean {
  const [only] = run;
  if (run.length === 1 && only !== undefined) return only.voice >= (only.line.trimmed.endsWith('。') ? SENTENCE_SURE : ALONE_SURE);
  return run.some(({ voice }) => voice >= EDGE_SURE) || run.reduce((sum, { voice }) => sum + Math.max(0, voice - FAINT), 0) >= EDGE_SURE_TOGETHER;
}
