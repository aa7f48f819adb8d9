import { numberOfRow } from '../../lexicon/index-labels';
import { mayBePosted } from './chrome-above-title';
import { isMailField, isSender } from './chrome-mail';
import { mayBeFirstLine } from './chrome-first-line';
import { sendsForm } from './chrome-forms';
import { isDropDown } from './chrome-one-word';
import { rolesOf } from './chrome-roles';
import { cutOf } from './chrome-runs';
import { isHeadline, isNumberedTitle, isRankedHeadline } from './headline';
import type { ChromeLine, Zone } from './chrome-line';
import { readLine } from './chrome-lines';
import { headOf, tailOf, type Edge } from './line-text';
import type { View } from '../../model/view';

const MOST_HEAD = 150;
const MOST_TAIL = 200;

export function headZone(view: View): Zone {
  const head = headOf(view);
  return { side: 'head', ...zoneOf(head, MOST_HEAD, (line, at) => (at < MOST_HEADLINES && isHeadline(line)) || !HAN.test(line.line.trimmed) || isMailField(line.line.trimmed) || numberOfRow(line.line.trimmed) === at + 1 || (at === 0 && isAboveTopBar(head))) };
}

/** @param sold where lines start that sell: they are another rule's, and no end of the document. */
export function tailZone(view: View, sold: ReadonlySet<number>): Zone {
  const { lines, beyond } = zoneOf(tailOf(view), MOST_TAIL, (line) => isRankedHeadline(line) || isNumberedTitle(line), sold);
  return { side: 'tail', lines: lines.reverse(), beyond };
}

const HAN = /[\u4e00-\u9fff]/; // a line without any begins no document

// Matches what the top of a site holds:  信息搜索:   网站首页 | 要闻
const TOP_BAR = /搜索|检索|首页|登[录陆]/;

/** The motto of a site stands above its search box, and is no sentence of a document: 人民至上;依法履职!⏎信息搜索: */
function isAboveTopBar(head: Edge): boolean {
  const next = head.line(1, MOST_HEAD);
  const read = next === null ? null : readLine(next);
  return read !== null && read.hard && (read.kind === 'chrome' || read.kind === 'menu') && TOP_BAR.test(read.line.trimmed);
}

/** The headline of a news page is among the first lines. */
const MOST_HEADLINES = 2;

const NONE: ReadonlySet<number> = new Set();

/** @param isPassed true of lines that are read as headlines although a mark of a sentence stands in them. */
function zoneOf(edge: Edge, most: number, isPassed: (line: ChromeLine, at: number) => boolean, sold: ReadonlySet<number> = NONE): { readonly lines: ChromeLine[]; readonly beyond: ChromeLine | null } {
  const lines: ChromeLine[] = [];
  for (let at = 0; ; at++) {
    const line = edge.line(at, most);
    if (line === null) return { lines, beyond: null };
    const read = readLine(line);
    if (read.kind === 'body' && sold.has(line.viewStart)) lines.push({ ...read, kind: 'press' });
    else if (read.kind === 'body' && !isPassed(read, at)) return { lines, beyond: read };
    else lines.push(read.kind === 'body' ? { ...read, kind: 'other' } : read);
  }
}

/** Where the lines of a zone start that are page chrome. */
export function chromeOf(zone: Zone): number[] {
  if (!zone.lines.some(speaks)) return [];
  return cutOf(zone, rolesOf(zone));
}

/** Every run of chrome has such a line (see isChrome); most documents have none. */
const speaks = (one: ChromeLine): boolean => {
  const { hard, reading, kind, line } = one;
  return hard || reading !== null || kind === 'related' || kind === 'menu' || (kind === 'other' && (sendsForm(line.trimmed) || isDropDown(line.trimmed) || isSender(line.trimmed) || mayBePosted(one) || mayBeFirstLine(one) || numberOfRow(line.trimmed) === 1));
};
