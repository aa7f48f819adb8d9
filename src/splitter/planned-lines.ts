import { characterSet } from '../lexicon/character-sets';
import type { LineRoles } from './line-roles';
import type { TextLine } from './lines';
import { markerAt } from './markers';
import { isSectionName } from './section-names';

const LONGEST_NAME = 10;

// Matches what the halves of a yearly report are called, above 一、 too: 2023年主要工作 · 2024年工作安排 · 过去五年工作回顾
// Trap: 2023年工作总结 is a title.
const HALF = /^(?:(?:19|20)[0-9]{2}年|过去[一五]年|今后五年|[上下]半年|[今明]年)的?(?:主要)?(?:工作|任务)(?:回顾|情况|安排|打算|计划|思路|建议|目标|任务|部署|重点)?$/;
const LONGEST_HALF = 16;

/** Two at least, of different names. */
const FEWEST = 2;
/** Where nothing is numbered. */
const FEWEST_ALONE = 3;

/** What stands above a heading ends in one of these. */
const ENDS_PROSE = characterSet('。！？!?…”’）)：:.;；');

/**
 * Starts of lines that are names of sections, and nothing else, above （一） or 1. where no 一、 and no chapter parts the text:
 * somebody left the highest numbers out, or they were lost. The halves of a yearly report stand above 一、 as well, and three
 * names part a text in which nothing is numbered. All numbers must stand below the first of these lines.
 * Nothing where one of the names comes twice (cells of a table), or none stands right above a number.
 */
export function plannedLines(text: string, lines: readonly TextLine[], from: number, to: number, roles: LineRoles): number[] {
  const found = new Map<string, number>();
  const halves: number[] = [];
  let overNumbers = false;
  let numbered = false;
  for (let at = from; at < to; at++) {
    const line = lines[at] as TextLine;
    const mark = roles[at] === undefined ? markerAt(text, line.start, line.end) : null;
    if (mark?.weak === false) {
      numbered = true;
      if (halves.length === 0 && (found.size === 0 || (mark.style !== 'cjk-paren' && mark.style !== 'arabic' && mark.style !== 'arabic-paren'))) return [];
      continue;
    }
    const length = line.end - line.start;
    const name = length <= LONGEST_HALF ? text.slice(line.start, line.end) : '';
    if (name !== '' && HALF.test(name) && at + 1 < to) halves.push(line.start);
    if (length > LONGEST_NAME || !isSectionName(name)) continue;
    const below = at + 1 < to ? lines[at + 1] : undefined;
    const above = lines[at - 1];
    if (found.has(name) || below === undefined || (at > from && above !== undefined && ENDS_PROSE[text.charCodeAt(above.end - 1)] !== 1)) return [];
    found.set(name, line.start);
    overNumbers ||= markerAt(text, below.start, below.end)?.weak === false;
  }
  if (halves.length >= FEWEST) return halves;
  return found.size >= FEWEST && overNumbers ? [...found.values()] : !numbered && found.size >= FEWEST_ALONE ? [...found.values()] : [];
}
