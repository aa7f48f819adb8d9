import { isColumn } from '../strip/chrome-bars';
import type { Edge, LineText } from '../strip/line-text';
import { isCell, isProse } from './line-shapes';
import { voicesOfLine } from './line-voices';

/** A line and how foreign it sounds: logarithm of odds, less what the document's own short lines ask. */
export interface VoicedLine {
  readonly line: LineText;
  readonly voice: number;
  /** A list of words knows it. */
  readonly listed: boolean;
}

/** Lines of one side that follow each other, nearest to the edge first. */
export type Run = readonly VoicedLine[];

/** One line alone cannot outvote this many others. */
const LOUDEST = 4;
/** What it costs to go from the document's lines to foreign ones or back: a faint line among loud ones goes with them. */
const CHANGE = 0.75;
/** A line that sounds less foreign than this is the document's, whatever stands around it. */
const FAINTEST = -1.5;
/** Documents have short lines of their own that a page has as well: more is asked of them. */
const PAGE_ASKS = 0.2;
/** So many lines that are surely the document's end the search. */
const SURE_LINES = 3;
const SURE = -2;

// Matches the head of an attachment:  附件1   附表 . Trap: 附件:1.名单 lists them and heads none.
const ATTACHMENT_HEAD = /^附[件表] ?\d{0,2}$/;
const LONGEST_ATTACHMENT_HEAD = 5;

/** How foreign a line sounds that a list of words knows: its neighbours go with it where they are in doubt. */
const LISTED_VOICE = 2.5;

const never = (): boolean => false;

/** What a place where documents seldom have lines says for a line that is not surely the document's. */
const OUTSIDE_SAYS = 0.8;
const OUTSIDE_LEAST = -1.5;

// Matches a column of a menu that was copied as a list:  1. 首页   2. 信息公开 . Trap: a report may head a section so, which says nothing either way.
const NUMBERED = /^\d{1,2} ?[.、] ?([\u4e00-\u9fff]{2,6})$/;

/** It sounds like a heading, and menus have dozens: the document has not begun with it. */
function isNumberedColumn({ length, trimmed }: LineText): boolean {
  if (length > LONGEST_NUMBERED) return false;
  const column = NUMBERED.exec(trimmed)?.[1];
  return column !== undefined && isColumn(column);
}

const LONGEST_NUMBERED = 12;

/** Reads lines from the edge inwards until the document has surely begun. @param outside true of lines that stand where documents seldom have any. @param signs true of lines that are the document's, however they sound. */
function readEdge(edge: Edge, most: number, known: ReadonlySet<number>, outside: (line: LineText) => boolean, signs: (line: LineText) => boolean): { readonly lines: VoicedLine[]; readonly reached: boolean } {
  const lines: VoicedLine[] = [];
  let sure = 0;
  // Between the document's paragraphs a page seldom has lines, and cells of a table sound like a page's: by itself none is foreign.
  let beyondProse = false;
  for (let at = 0; at < most; at++) {
    const line = edge.line(at, most);
    if (line === null) return { lines, reached: false };
    // What stands below the head of an attachment is the attachment: rows and forms, of which single lines sound like anything.
    if (line.length <= LONGEST_ATTACHMENT_HEAD && ATTACHMENT_HEAD.test(line.trimmed)) return { lines: [], reached: true };
    const listed = known.has(line.viewStart);
    const { seller, page } = voicesOfLine(line);
    const told = Math.max(seller, beyondProse && isCell(line) ? Math.min(0, page - PAGE_ASKS) : page - PAGE_ASKS);
    const voice = told > FAINTEST && signs(line) ? OWN : Math.max(told > OUTSIDE_LEAST && outside(line) ? told + OUTSIDE_SAYS : told, listed ? LISTED_VOICE : -Infinity);
    lines.push({ line, voice, listed });
    if (isNumberedColumn(line)) continue;
    sure = voice < SURE ? sure + 1 : 0;
    beyondProse ||= voice < SURE && isProse(line);
    if (sure >= SURE_LINES) break;
  }
  return { lines, reached: true };
}

/** A label of a page that waits for its value:  主办:⏎西岭县人民政府 . The value itself sounds like anything. */
const LABEL_VOICE = 1;
const LONGEST_LABEL = 8;
const LONGEST_VALUE = 20;
const VALUE_VOICE = -0.6;
/** A date, a heading, an attachment: no value. */
const OWN = -8;
const SENTENCE = /[。,;:!?]/;

function withValues(lines: readonly VoicedLine[]): readonly VoicedLine[] {
  return lines.map((one, at) => {
    const label = [lines[at - 1], lines[at + 1]].find((other) => other !== undefined && other.line.viewStart < one.line.viewStart);
    const waited = label !== undefined && label.voice >= LABEL_VOICE && label.line.trimmed.endsWith(':') && label.line.length <= LONGEST_LABEL;
    return waited && one.line.length <= LONGEST_VALUE && one.voice > OWN && one.voice < VALUE_VOICE && !SENTENCE.test(one.line.trimmed) ? { ...one, voice: VALUE_VOICE } : one;
  });
}

/**
 * The likeliest runs of foreign lines at an edge (Viterbi, two states). A foreign line may stand behind one of the
 * document's own: a signature between two advertisements.
 */
export function runsAtEdge(edge: Edge, most: number, zero: number, known: ReadonlySet<number>, outside: (line: LineText) => boolean, signs: (line: LineText) => boolean = never): Run[] {
  const { lines: read, reached } = readEdge(edge, most, known, outside, signs);
  const lines = withValues(read);
  if (!lines.some(({ voice }) => voice > zero)) return [];
  const foreign = likeliest(lines.map(({ voice }) => (voice < FAINTEST ? -Infinity : Math.min(LOUDEST, voice - zero))), reached);
  const runs: VoicedLine[][] = [];
  foreign.forEach((is, at) => {
    const line = lines[at] as VoicedLine;
    if (!is) return;
    if (at > 0 && foreign[at - 1] === true) runs.at(-1)?.push(line);
    else runs.push([line]);
  });
  return runs;
}

/** @param gains what each line speaks for being foreign, at the edge first. @param reached the last lines are the document's. */
function likeliest(gains: readonly number[], reached: boolean): boolean[] {
  let own = 0;
  let foreign = 0;
  const stays: { readonly own: boolean; readonly foreign: boolean }[] = [];
  for (const gain of gains) {
    const keeps = { own: own >= foreign - CHANGE, foreign: foreign >= own - CHANGE };
    [own, foreign] = [keeps.own ? own : foreign - CHANGE, gain + (keeps.foreign ? foreign : own - CHANGE)];
    stays.push(keeps);
  }
  const path: boolean[] = new Array<boolean>(gains.length);
  let is = reached ? foreign - CHANGE > own : foreign > own;
  for (let at = gains.length - 1; at >= 0; at--) {
    path[at] = is;
    const keeps = stays[at] as { own: boolean; foreign: boolean };
    is = is ? keeps.foreign : !keeps.own;
  }
  return path;
}
