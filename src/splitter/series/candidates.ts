import { characterSet, isSpace } from '../../lexicon/character-sets';
import { HEADING_SIGNS, isOfPicture } from '../../lexicon/heading-signs';
import type { LineRoles } from '../line-roles';
import type { TextLine } from '../lines';
import type { MarkerMatch } from '../marks/mark-match';
import { markerAt } from '../marks/markers';
import { isSectionName, mayOpenSectionName } from '../unnumbered/section-names';
import { LAYOUT } from '../style';

/** A line that starts with a numbering mark, with the title-like lead behind it. */
export interface Candidate {
  readonly line: TextLine;
  readonly match: MarkerMatch;
  readonly leadStart: number;
  readonly leadEnd: number;
  /** Behind the mark that closes the lead; equal to `leadEnd` when none does. */
  readonly closeEnd: number;
  /** Code of the character that closes the lead; 0 when none does. */
  readonly close: number;
  /** A question with 问 in front of it; its title may be as long as it is. */
  readonly asked?: true;
}

/** Reads the candidates of the lines `[from, to)` without a role; weak marks without a neighbour in sequence are left out. */
export function candidatesIn(text: string, lines: readonly TextLine[], from: number, to: number, roles: LineRoles, marked: ReadonlyMap<number, number>): Candidate[] {
  const all: Candidate[] = [];
  const ofLayout = new Map<TextLine, number>();
  let headings = 0;
  let weak = false;
  for (let at = from; at < to; at++) {
    const line = lines[at] as TextLine;
    const match = markerAt(text, line.start, line.end);
    const level = marked.size > 0 ? marked.get(line.start) : undefined;
    const isOfLayout = match?.weak === true && level !== undefined && level >= LAYOUT;
    // A weak mark needs a neighbour to prove it; what the layout says of its line does so, too. Decimals and what stands above them prove each other.
    if (match !== null && (!isOfLayout || countsInDecimals(match))) {
      if (roles[at] !== undefined || (match.length === line.end - line.start && !opensProse(text, lines[at + 1], match.style))) continue;
      weak ||= match.weak;
      all.push(withLead(text, line, match));
      if (isOfLayout) ofLayout.set(line, level);
    } else if (level !== undefined && roles[at] === undefined) all.push(markedHeading(text, line, level, ++headings));
  }
  return weak ? provenOrOfLayout(text, all, ofLayout, headings) : all;
}

/** 1.1 and the bare 1 above it. */
function countsInDecimals({ style, bare }: MarkerMatch): boolean {
  return style === 'decimal' || bare === true;
}

/** The proven candidates, and those that no neighbour proves but the layout names, as headings without number. */
function provenOrOfLayout(text: string, all: readonly Candidate[], ofLayout: ReadonlyMap<TextLine, number>, headings: number): Candidate[] {
  const kept = proven(all);
  if (ofLayout.size === 0) return kept;
  const isKept = new Set(kept);
  let nth = headings;
  return all.flatMap((candidate) => {
    if (isKept.has(candidate)) return [candidate];
    const level = ofLayout.get(candidate.line);
    return level === undefined ? [] : [markedHeading(text, candidate.line, level, ++nth)];
  });
}

const SHORTEST_PROSE = 40;
/** 第一条 alone is no cell: a sentence below it is enough. */
const SHORTEST_PROVISION = 6;
const ENDS_PROSE = characterSet('。；：！？…”');

/** Below a numeral that stands alone a paragraph begins; in a table a cell does. */
function opensProse(text: string, line: TextLine | undefined, style: MarkerMatch['style']): boolean {
  return line !== undefined && line.end - line.start >= (style === 'article' ? SHORTEST_PROVISION : SHORTEST_PROSE) && ENDS_PROSE[text.charCodeAt(line.end - 1)] === 1;
}

/** Marks behind the title of a heading without number. */
const CLOSES_HEADING = characterSet('。：；:');
/** Signs in front of such a title, where its look alone makes it one, and behind it: ◆ 【…】 */
const ADORNS = characterSet(`${HEADING_SIGNS}#【】`);

const LONGEST_LABEL = 10;

/** Behind the bracket of a label in front of its text, 【基本案情】2022年4月…; -1 where the line holds nothing else. */
function endOfLabel(text: string, { start, end }: TextLine): number {
  const close = text.charAt(start) === '【' ? text.slice(start, start + LONGEST_LABEL).indexOf('】') : -1;
  return close < 0 || start + close + 1 >= end ? -1 : start + close + 1;
}

/** A heading without number: its whole line is the title, but for the mark that closes it. The ordinals only keep headings of one level in one series. */
function markedHeading(text: string, line: TextLine, level: number, ordinal: number): Candidate {
  const last = text.charCodeAt(line.end - 1);
  const isClosed = line.end - line.start > 1 && CLOSES_HEADING[last] === 1;
  let leadStart = line.start;
  let leadEnd = isClosed ? line.end - 1 : line.end;
  const runIn = level >= LAYOUT ? endOfLabel(text, line) : -1;
  if (runIn > 0) return { line, match: { style: 'heading', ordinal, length: 0, weak: false, level }, leadStart: line.start + 1, leadEnd: runIn - 1, closeEnd: runIn, close: 0 };
  if (level >= LAYOUT) {
    while (leadStart < leadEnd && (ADORNS[text.charCodeAt(leadStart)] === 1 || isOfPicture(text.charCodeAt(leadStart)) || isSpace(text.charCodeAt(leadStart)))) leadStart++;
    while (leadEnd > leadStart && ADORNS[text.charCodeAt(leadEnd - 1)] === 1) leadEnd--;
  }
  return { line, match: { style: 'heading', ordinal, length: 0, weak: false, level }, leadStart, leadEnd, closeEnd: line.end, close: isClosed ? last : 0 };
}

/** Marks of one key form sequences; decimals with another number in front are another sequence. */
export function keyOf({ style, prefix, bare, level }: MarkerMatch): string {
  if (level !== undefined) return `${style} ${level}`;
  return prefix !== undefined ? `${style} ${prefix}` : bare === true ? `${style} bare` : style;
}

/**
 * Keeps a weak mark only when the mark of its key before or behind it is its neighbour in sequence. The first of a row
 * of decimals may also stand alone below its parent (2 → 2.1), and that proves a bare parent and the bare numbers after it.
 */
function proven(all: readonly Candidate[]): Candidate[] {
  const kept = new Set<Candidate>();
  const lastOfKey = new Map<string, Candidate>();
  let lastBare = 0;
  let unproven: Candidate[] = [];
  all.forEach((candidate, at) => {
    const { match } = candidate;
    if (match.bare === true) {
      const below = all[at + 1]?.match;
      if (match.ordinal === 1) unproven = [];
      const goesOn = match.ordinal === 1 || unproven.at(-1)?.match.ordinal === match.ordinal - 1;
      if ((below?.prefix === String(match.ordinal) && below.ordinal === 1) || (lastBare > 0 && match.ordinal === lastBare + 1)) {
        // The numbers before it, counted from 1, are of the same row.
        if (goesOn) for (const before of unproven) kept.add(before);
        unproven = [];
        kept.add(candidate);
        lastBare = match.ordinal;
      } else if (goesOn) unproven.push(candidate);
      return;
    }
    const key = keyOf(match);
    const before = lastOfKey.get(key);
    lastOfKey.set(key, candidate);
    if (!match.weak) kept.add(candidate);
    if (before?.match.ordinal === match.ordinal - 1) {
      kept.add(before);
      kept.add(candidate);
    } else if (match.ordinal === 1 && isParent(all[at - 1], match.prefix, kept)) kept.add(candidate);
  });
  keepMisnumbered(all, kept);
  return all.filter((candidate) => kept.has(candidate));
}

/** 一． 一． 二． and 三． 五． 四．: among marks that prove each other one that is misnumbered is a mark, too; so are 一． 三． 二．, which are all there are. */
function keepMisnumbered(all: readonly Candidate[], kept: Set<Candidate>): void {
  const ofStyle = all.filter(({ match }) => match.style === 'cjk');
  const isWhole = ofStyle.length > 2 && new Set(ofStyle.map(({ match }) => match.ordinal)).size === ofStyle.length && ofStyle.every(({ match }) => match.ordinal <= ofStyle.length);
  ofStyle.forEach((candidate, at) => {
    if (isWhole) kept.add(candidate);
    if (kept.has(candidate)) return;
    const { ordinal } = candidate.match;
    const near = [ofStyle[at - 1], ofStyle[at + 1]].some((other) => other !== undefined && kept.has(other) && Math.abs(other.match.ordinal - ordinal) <= 2);
    if (near && ofStyle.length > 2) kept.add(candidate);
  });
}

/** True for the mark directly above the first of a row of decimals: 2 or 2.1 above 2.1.1, itself proven. */
function isParent(above: Candidate | undefined, prefix: string | undefined, kept: ReadonlySet<Candidate>): boolean {
  if (above === undefined || prefix === undefined) return false;
  const { style, prefix: own, ordinal } = above.match;
  return (style === 'arabic' || style === 'decimal') && kept.has(above) && (own === undefined ? String(ordinal) : `${own}.${ordinal}`) === prefix;
}

/** Closes a lead: 。 ； ： — and ; : unless a digit or a slash follows, as in 14:30 and http://, and a point between Chinese. */
const CLOSES = characterSet('。；：;:.．');
const HALF_WIDTH = characterSet(';:');
/** A stop where a text is typed in half-width signs: 一.抓班子，带队伍.村党支部… 3.5, 3.抓落实 and www.gov.cn have no Chinese on one of its sides. */
const POINTS = characterSet('.．');
const NOT_BEHIND_HALF_WIDTH = characterSet('0123456789/');
/** Stands between the number of a part and its title. */
const SEPARATES = characterSet('：:、，');
/** What is quoted does not count; the first closing mark behind ends it. */
const QUOTES = characterSet('《“「');
const CLOSER: Readonly<Record<string, string>> = { '《': '》', '“': '”', '「': '」' };
/** A lead that has not closed by then is no title; looking further would only cost time. */
const LONGEST_LEAD = 240;

function withLead(text: string, line: TextLine, match: MarkerMatch): Candidate {
  let leadStart = line.start + match.length;
  while (leadStart < line.end && isSpace(text.charCodeAt(leadStart))) leadStart++;
  const { style } = match;
  // 第一部分：总体情况
  if (style === 'part' || style === 'chapter' || style === 'section') while (leadStart < line.end - 1 && (SEPARATES[text.charCodeAt(leadStart)] === 1 || isSpace(text.charCodeAt(leadStart)))) leadStart++;
  if (style === 'article') return { line, match, leadStart, leadEnd: leadStart, closeEnd: leadStart, close: 0 };
  const glued = gluedName(text, style, leadStart, line.end);
  if (glued > 0) return { line, match, leadStart, leadEnd: glued, closeEnd: glued, close: 0 };
  const gapped = gappedName(text, style, leadStart, line.end);
  if (gapped !== null) return { line, match, leadStart, leadEnd: gapped.leadEnd, closeEnd: gapped.textStart, close: 0 };
  // The mark of a part or a section is weak where its text goes on behind the title.
  const closeAt = !match.weak && (style === 'part' || style === 'chapter' || style === 'section') ? -1 : closingMark(text, leadStart, Math.min(line.end, leadStart + LONGEST_LEAD));
  if (closeAt < 0) return { line, match, leadStart, leadEnd: line.end, closeEnd: line.end, close: 0 };
  const asked = closeAt - leadStart === 1 ? questionEnd(text, closeAt, line.end) : -1;
  if (asked > 0) return { line, match, leadStart: closeAt + 1, leadEnd: asked, closeEnd: asked, close: 0, asked: true };
  return { line, match, leadStart, leadEnd: closeAt, closeEnd: closeAt + 1, close: text.charCodeAt(closeAt) };
}

// Matches a question behind the word that says so, alone on its line or in front of its answer: 问：哪些人可以申请？ · Q：如何办理？答：…
// Trap: 问：我想办证。 asks nothing, and behind 问：能办吗？我很着急。 somebody goes on.
const ASKED = /^[问Q][：:]\s?[^。；？?：:\s][^。；？?]{2,57}[？?](?=\s?(?:答[：:]|A[：:]|$))/;
const LONGEST_ASKED = 66;

/** Where the question ends that stands behind 问：; -1 where none does. */
function questionEnd(text: string, closeAt: number, end: number): number {
  const found = ASKED.exec(text.slice(closeAt - 1, Math.min(end, closeAt - 1 + LONGEST_ASKED)));
  return found === null ? -1 : closeAt - 1 + found[0].length;
}

const SHORTEST_NAME = 4;
const LONGEST_NAME = 9;
const OF_GLUED: ReadonlySet<string> = new Set(['cjk', 'cjk-paren', 'arabic']);
/** What a name of a section may go on with as part of a longer title: 存在问题及原因分析, 组织领导机构. */
const GOES_ON = characterSet('和及与、，的（(·/机小方体。；：;: \u3000“”');

/** Where the name of a section ends that its text was glued to: （一）指导思想坚持立德树人…; -1 where none is. */
function gluedName(text: string, style: MarkerMatch['style'], start: number, end: number): number {
  if (end - start < LONGEST_GLUED || !mayOpenSectionName(text.charCodeAt(start)) || !OF_GLUED.has(style)) return -1;
  for (let length = LONGEST_NAME; length >= SHORTEST_NAME; length--) {
    const at = start + length;
    if (isSectionName(text.slice(start, at)) && GOES_ON[text.charCodeAt(at)] !== 1 && closingMark(text, at, Math.min(end, at + FAR)) < 0 && text.slice(at, Math.min(end, at + LONGEST_GLUED)).includes('，')) return at;
  }
  return -1;
}

/** The text behind such a name is a sentence: its line is longer than a heading, and no mark closes it soon. */
const LONGEST_GLUED = 30;
const FAR = 12;

const SHORTEST_GAPPED = 3;
const LONGEST_GAPPED = 14;

/** A name of Chinese characters alone that a gap parts from the sentence behind it: 一、指导思想　坚持“预防为主”的方针，…。 */
function gappedName(text: string, style: MarkerMatch['style'], start: number, end: number): { readonly leadEnd: number; readonly textStart: number } | null {
  if (end - start < LONGEST_GLUED || ENDS_SENTENCE[text.charCodeAt(end - 1)] !== 1 || !OF_GLUED.has(style)) return null;
  let leadEnd = start;
  while (leadEnd < end && isChinese(text.charCodeAt(leadEnd))) leadEnd++;
  let textStart = leadEnd;
  while (textStart < end && isSpace(text.charCodeAt(textStart))) textStart++;
  const length = leadEnd - start;
  if (textStart === leadEnd || length < SHORTEST_GAPPED || length > LONGEST_GAPPED || end - textStart < LONGEST_GLUED - LONGEST_GAPPED) return null;
  // 张三 县教育局局长 李四 …: a row of names has more gaps.
  return text.slice(textStart, end).includes(' ') ? null : { leadEnd, textStart };
}

const ENDS_SENTENCE = characterSet('。；！');

/** Where the first mark stands that closes a lead; -1 when none does before `end`. */
function closingMark(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at);
    if (CLOSES[code] === 1) {
      if (POINTS[code] === 1) {
        if (at > start && isChinese(text.charCodeAt(at - 1)) && (at + 1 >= end || isChinese(text.charCodeAt(at + 1)))) return at;
      } else if (HALF_WIDTH[code] !== 1 || at + 1 >= end || NOT_BEHIND_HALF_WIDTH[text.charCodeAt(at + 1)] !== 1) return at;
    } else if (QUOTES[code] === 1) {
      const closed = text.slice(at + 1, end).indexOf(CLOSER[text.charAt(at)] as string);
      if (closed >= 0) at += closed + 1;
    }
  }
  return -1;
}

function isChinese(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fa5) || code === 0x201c || code === 0x201d || code === 0x300a || code === 0x300b;
}
