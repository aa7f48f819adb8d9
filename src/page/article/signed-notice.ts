import { isByline, isDate, isOffice } from './box-words';
import type { Features } from './features';
import { AROUND } from './roles';
import { talksOfSite } from './site-talk';
import { Shade } from './tags';
import { textOf } from './text-of';
import { titlePlace } from './title-place';

/*
 * A notice of three lines has less prose than a column beside it: how a county lies, what its leaders do, teasers. But it stands below its
 * title or below the line of date and source, and it is signed.
 */

/** Worth beyond which prose elsewhere is a document, whatever stands below the title. */
const MOST = 1500;
/** Worth of the shortest notice, and characters of the longest that a column can outweigh. */
const NOTICE = 8;
const LONGEST = 600;
/** Levels above the title at which its notice may end. */
const LEVELS = 4;
const SHORTEST_LINE = 12;
const LONGEST_LINE = 120;
const LONGEST_SIGNER = 30;

/**
 * @param other the element that was found by its prose.
 * @returns the box that holds the title, or the line of date and source, and a signed notice behind it, where that is none of `other`; -1: there is none.
 */
export function signedNotice(features: Features, other: number): number {
  const title = titlePlace(features);
  const box = title < 0 || isInside(features, title, other) ? -1 : signedBehind(features, title, other);
  if (box >= 0 || title >= 0) return box;
  const line = onlyByline(features);
  return line < 0 || isInside(features, line, other) ? -1 : signedBehind(features, line, other);
}

// Matches what is headed so and belongs to a notice: 附件1   一、目标   （一）   第一章   1.依据   前言   名单   实施方案
// Trap: 走进平安 and 领导分工 head columns.
const OWN_HEADING = /^附[件表录]?\s?\d{0,2}[:：]?$|^(?:[一二三四五六七八九十]{1,2}\s?[、.．]|[（(]|第[一二三四五六七八九十\d]|\d)|^(?:前\s*言|引\s*言|序\s*言?|目\s*[录錄]|摘\s*要|背景|概述|总则|正文)$|(?:名单|方案|办法|规定|细则|意见|计划|规划|清单|安排|说明|报告|目录|预案)$/;
/** 走进平安, 领导分工, 热点聚焦: a column has a short heading. */
const LONGEST_HEADING = 6;

/**
 * Whether prose outside of a signed notice is a column beside it: it stands in front of it, has the heading of a column, or is the site's own talk.
 * What a notice hands over (a plan, a list) may stand in a box behind it just so.
 */
export function isColumnBeside(features: Features, other: number, notice: number): boolean {
  const { tree, nodes, parent, last, chars, marks } = features;
  if (features.gain[other]! > MOST) return false;
  if (other < notice) return true;
  let branch = other;
  while (parent[branch]! > 0 && !isInside(features, notice, parent[branch]!)) branch = parent[branch]!;
  if (talksOfSite(textOf(tree, nodes[branch]!, LONGEST * 2))) return true;
  for (let i = branch + 1; i <= last[branch]!; i++) {
    if (chars[i] === 0) continue;
    if (chars[i]! <= LONGEST_HEADING && marks[i] === 0) return !OWN_HEADING.test(textOf(tree, nodes[i]!, LONGEST_HEADING * 3).trim());
    if (last[i] === i) return false;
  }
  return false;
}

const isInside = ({ last }: Features, one: number, other: number): boolean => one >= other && one <= last[other]!;

/** The least box around an anchor, without `other`, in which sentences stand behind the anchor and end with a day. */
function signedBehind(features: Features, anchor: number, other: number): number {
  const { parent, last } = features;
  let up = parent[anchor]!;
  for (let level = 0; level < LEVELS && up > 0 && !isInside(features, other, up); level++, up = parent[up]!) {
    if (endsSigned(features, last[anchor]! + 1, last[up]!)) return up;
  }
  return -1;
}

/** Whether sentences in a range of elements end with a day. */
export function endsSigned({ tree, nodes, block, shade, roles, chars, links, marks, gain, last }: Features, from: number, to: number): boolean {
  let worth = 0;
  for (let i = from; i <= to; i++) {
    if (!block[i]! || shade[i] !== Shade.visible || chars[i] === 0) continue;
    // What is named after a part of the frame, and lists of links, are no notice.
    if ((roles[i]! & AROUND) !== 0 || links[i]! * 3 > chars[i]!) {
      i = last[i]!;
      continue;
    }
    if (chars[i]! > LONGEST) continue;
    const isSigned = worth + gain[i]! >= NOTICE && (marks[i]! > 0 || worth > 0) && isDate(textOf(tree, nodes[i]!, LONGEST * 2).trim());
    if (isSigned) return true;
    if (marks[i]! > 0 && isLowest(marks, last, i)) worth += gain[i]!;
  }
  return false;
}

/** Whether parts of a page end with the office that signs and the day, in boxes of their own: a list of papers that is a paper itself. */
export function areSigned(features: Features, parts: readonly number[]): boolean {
  const ends = parts.slice(-2).flatMap((part) => lastBoxes(features, part));
  const [signer, day] = ends.slice(-2);
  return signer !== undefined && day !== undefined && isDate(lineOf(features, day)) && isOffice(lineOf(features, signer));
}

/** The last two boxes of a part that hold no other boxes; the part itself where it holds none. */
function lastBoxes({ last, chars, block }: Features, part: number): number[] {
  const found: number[] = [];
  for (let i = last[part]!, above = Infinity; i >= part && found.length < 2; i--) {
    if (chars[i] === 0 || !block[i]! || last[i]! >= above) continue;
    found.unshift(i);
    above = i;
  }
  return found;
}

/** The text of a box; '' when it is longer than a line, or a link. */
function lineOf({ tree, nodes, chars, links }: Features, box: number): string {
  return chars[box]! > LONGEST_SIGNER || links[box]! > 0 ? '' : textOf(tree, nodes[box]!, LONGEST_SIGNER * 2).trim();
}

/** No box inside holds all of its sentences. */
function isLowest(marks: Int32Array, last: Int32Array, box: number): boolean {
  for (let i = box + 1; i <= last[box]!; i++) if (marks[i] === marks[box]) return false;
  return true;
}

/** The line of date and source, where the page has just one. -1: none or several, as lists of papers have. */
function onlyByline({ tree, nodes, count, block, shade, chars, links, marks, last }: Features): number {
  let found = -1;
  for (let i = 1; i < count; i++) {
    if (!block[i]! || shade[i] !== Shade.visible || marks[i]! > 0 || chars[i]! < SHORTEST_LINE || chars[i]! > LONGEST_LINE || links[i]! * 2 > chars[i]!) continue;
    if (!isByline(textOf(tree, nodes[i]!, LONGEST_LINE * 2).trim())) continue;
    if (found >= 0) return -1;
    found = i;
    i = last[i]!;
  }
  return found;
}
