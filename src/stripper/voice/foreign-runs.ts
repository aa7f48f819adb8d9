import type { Edge, LineText } from '../strip/line-text';
import { voicesOfLine } from './line-voices';

/** A line and how foreign it sounds: logarithm of odds, less what the document's own short lines ask. */
export interface VoicedLine {
  readonly line: LineText;
  readonly voice: number;
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

/** Reads lines from the edge inwards until the document has surely begun. */
function readEdge(edge: Edge, most: number): { readonly lines: VoicedLine[]; readonly reached: boolean } {
  const lines: VoicedLine[] = [];
  let sure = 0;
  for (let at = 0; at < most; at++) {
    const line = edge.line(at, most);
    if (line === null) return { lines, reached: false };
    // What stands below the head of an attachment is the attachment: rows and forms, of which single lines sound like anything.
    if (ATTACHMENT_HEAD.test(line.trimmed)) return { lines: [], reached: true };
    const { seller, page } = voicesOfLine(line);
    const voice = Math.max(seller, page - PAGE_ASKS);
    lines.push({ line, voice });
    sure = voice < SURE ? sure + 1 : 0;
    if (sure >= SURE_LINES) break;
  }
  return { lines, reached: true };
}

/**
 * The likeliest runs of foreign lines at an edge (Viterbi, two states). A foreign line may stand behind one of the
 * document's own: a signature between two advertisements.
 */
export function runsAtEdge(edge: Edge, most: number, zero: number): Run[] {
  const { lines, reached } = readEdge(edge, most);
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
