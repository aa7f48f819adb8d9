import { isNumberLine } from '../../lexicon/document-numbers';
import { genreOf } from '../../lexicon/genres';
import { isOrganisation, leadingOrganisation } from '../../lexicon/organisations';
import { isColumnName } from '../../lexicon/site-names';
import { titleEnd } from '../../lexicon/title-phrases';
import { isFirstHalf } from './first-halves';
import type { Head } from './head-nodes';
import { isSalutation } from './salutations';
import { isSubtitle } from './subtitles';
import { isSentence } from './title-lines';
import { titleOf, withTitleAt, type Top } from './top';

/*
 * A title that was broken into lines by hand or by a converter, of which a part was taken for all of it.
 */

/** The title begins among so many first lines, and has so many more. */
const MOST_ABOVE = 6;
const MOST_LINES = 6;
const LONGEST_LINE = 36;

/** `head` with all lines of its title, where they are more than it has. */
export function withBrokenTitle(head: Head, top: Top): Head {
  const end = Math.min(top.to, top.from + MOST_ABOVE + MOST_LINES);
  if ((titleOf(head)?.line ?? top.from) >= end) return head;
  const lines = Array.from({ length: end - top.from }, (_, line) => top.contentOf(top.from + line));
  const own = new Set(head.nodes.flatMap(({ type, line }) => (type === 'title' ? [line - top.from] : [])));
  const found = brokenTitle(lines, own);
  return found === null ? head : withLines(top, top.from + found.first, top.from + found.last);
}

function withLines(top: Top, first: number, last: number): Head {
  const { nodes, bodyStart } = withTitleAt(top, last);
  return { nodes: nodes.map((node) => (node.line >= first && node.line < last ? { ...node, type: 'title' as const } : node)), bodyStart };
}

/**
 * The lines of the title, where they hold all of what was taken for it and more; else null.
 * @param own which lines were taken for it.
 */
export function brokenTitle(lines: readonly string[], own: ReadonlySet<number>): { readonly first: number; readonly last: number } | null {
  for (let at = 0; at < Math.min(lines.length, MOST_ABOVE); at++) {
    if (!mayBePart(lines[at] ?? '') || isColumnName(lines[at] ?? '')) continue;
    const last = titleEnd(lines, at, mayBePart);
    if (last === at && (genreOf(lines[at] ?? '') === null || !isJoint(lines, at))) continue;
    const first = withFirst(lines, at, last);
    if (own.size < last - first + 1 && [...own].every((line) => line >= first && line <= last)) return { first, last };
  }
  return null;
}

// Matches what no part of a title looks like: a label with its value, a list's sign, the steps of a path, a web address, a telephone.
// Trap: a quotation or a bracket may stand in front of a colon.
const NO_PART = /^[^《“（(]{1,10}[：:]|^[-–•·★◆●■◇>＞]|[>＞|→_]|https?:|[0-9]{7}|^附件?[0-9一二三]?$|^目\s*录$/;
// Matches the mark of a heading: 一、 · 第一章 · （一） · 1.
// Trap: 第十八届人民代表大会 counts a term.
const MARKED = /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百0-9]{1,4}[章节条编]|[（(][一二三四五六七八九十0-9]{1,3}[）)]|[0-9]{1,2}[.．、](?![0-9]))/;
// Matches a year that stands on a line of its own between the parts of a title.
const YEAR = /^(?:19|20)[0-9]{2}年度?$/;

function mayBePart(line: string): boolean {
  if (line.length < 2 || line.length > LONGEST_LINE || !/[\u4e00-\u9fff]/.test(line) || NO_PART.test(line) || MARKED.test(line)) return false;
  return !isSentence(line) && !isSalutation(line) && !isNumberLine(line) && (!isSubtitle(line) || YEAR.test(line));
}

// Matches a body of the party, which stands above the one of the state that issues with it.
const OF_PARTY = /^中共.{2,12}(?:委|委员会)$/;

const isJoint = (lines: readonly string[], first: number): boolean => OF_PARTY.test(lines[first - 1] ?? '') && leadingOrganisation(lines[first] ?? '') !== null;

/** The body, or the two, on the lines above where the title begins without its own, or its first half: 某县教育局 ⏎ 2023年工作总结 ⏎ 和2024年工作计划 */
function withFirst(lines: readonly string[], first: number, last: number): number {
  const above = lines[first - 1] ?? '';
  const line = lines[first] ?? '';
  if (first === 0 || line.startsWith(above)) return first;
  if (!isOrganisation(above)) return isFirstHalf(above, lines.slice(first, last + 1).join('')) ? first - 1 : first;
  if (isJoint(lines, first)) return first - 1;
  if (leadingOrganisation(line) !== null || isOrganisation(line)) return first;
  return OF_PARTY.test(lines[first - 2] ?? '') && !OF_PARTY.test(above) ? first - 2 : first - 1;
}
