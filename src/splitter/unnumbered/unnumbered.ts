import { alikeLines } from './alike-lines';
import { announcedLines } from './announced-lines';
import type { LineRoles } from '../line-roles';
import type { TextLine } from '../lines';
import { layoutLevels } from './layout-levels';
import { namedLines } from './named-lines';
import { plainLines } from './plain-lines';
import { repeatedLabels } from './repeated-labels';
import { ruledLines } from './ruled-lines';
import { signLedLines } from './sign-led-lines';
import { LAYOUT_BELOW } from '../style';
import { askedLines, labelsBelowParts, wordedLines } from './worded-lines';

const NONE: ReadonlyMap<number, number> = new Map();

/**
 * Headings that have neither a number nor mark-up, by the start of their lines: what a list of contents announced, what is ruled off by a
 * row of signs, counts in words (第一句话：…), three short lines that look alike, each over prose of its own, or, last, titles behind one
 * sign. Numbers say more than looks: where a line has one, only names of sections above （一） are looked for.
 */
export function unnumberedHeadings(text: string, lines: readonly TextLine[], from: number, to: number, roles: LineRoles): ReadonlyMap<number, number> {
  const plain = plainLines(text, lines, from, to, roles);
  if (plain !== null && plain.length < 4) return NONE;
  const titles = new Map(plain?.map(({ start, content }) => [start, content]));
  const labels = repeatedLabels(text, lines, from, to, roles);
  const worded = plain === null ? [] : wordedLines(plain, new Set(labels));
  const readings = plain === null ? [namedLines(text, lines, from, to, roles)] : [announcedLines(text, lines, plain, from, roles), ruledLines(plain), worded, askedLines(plain), moreOf(alikeLines(plain), namedLines(text, lines, from, to, roles)), signLedLines(text, plain)];
  const found = readings.find((places) => places.length > 1) ?? [];
  const levels = layoutLevels(found, (start) => titles.get(start) ?? '');
  if (plain !== null && found === worded) {
    for (const start of labelsBelowParts(plain, worded[0] as number)) if (!levels.has(start)) levels.set(start, LAYOUT_BELOW);
  }
  // Labels stand below the cases, which a number or a word counts.
  if (plain === null || found.length > 0) for (const start of labels) levels.set(start, LAYOUT_BELOW);
  return levels;
}

/** Lines that look alike may be more than those whose names are known, and hold them. */
function moreOf(alike: readonly number[], named: readonly number[]): readonly number[] {
  return alike.length > named.length ? alike : named;
}
