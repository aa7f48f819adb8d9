import { characterSet } from '../../lexicon/character-sets';
import type { LineRoles } from '../line-roles';
import type { TextLine } from '../lines';
import { markerAt } from '../marks/markers';
import { HALF, isSectionName } from './section-names';

const LONGEST_NAME = 10;

const LONGEST_HALF = 20;

// Matches names in brackets alone on their lines, and months of a chronicle: 【报考条件】 · 3月 · 十一月
// Trap: 【广告】 alone is one line, and three of one kind are asked.
const BRACKETED = /^【[\u4e00-\u9fa5]{2,10}】$/;
const MONTH = /^(?:[1-9]|1[0-2]|[一二三四五六七八九十]{1,2})\s?月(?:份)?$/;

// Matches what minutes head their parts with: 关于防汛备汛工作 · 关于某某小学布局调整规划
// Trap: 关于…的通知 is a title, and below an addressee a sentence may begin so.
const ABOUT = /^关于(?!.*的(?:通知|公告|通告|通报|决定|批复|函|意见|请示|复函)$)[\u4e00-\u9fa5“”《》、0-9]{3,28}$/;
const LONGEST_ABOUT = 30;
const SHORTEST_PROSE = 30;
const SHORTEST_ENTRY = 16;

// Matches a name with its colon, alone on its line over its text: 活动主题： ⏎ 生命至上、安全发展
// Trap: 活动地点： beside it names no section; then all are fields of a form.
const LABEL = /^([\u4e00-\u9fa5]{2,10})[：:]$/;

/** Two at least, of different names. */
const FEWEST = 2;
/** Where nothing is numbered. */
const FEWEST_ALONE = 3;

/** What stands above a heading ends in one of these. */
const ENDS_PROSE = characterSet('。！？!?…”’）)：:.;；');

/**
 * Starts of lines that are names of sections, and nothing else, above （一） or 1. where no 一、 and no chapter parts the text:
 * somebody left the highest numbers out, or they were lost. The halves of a yearly report stand above 一、 as well, and three
 * names part a text in which nothing is numbered. So do three themes of minutes over prose, names in brackets, or months over
 * their entries, where no name of a section is known. All numbers must stand below the first of these lines.
 * Nothing where one of the names comes twice (cells of a table), or none stands right above a number.
 */
export function namedLines(text: string, lines: readonly TextLine[], from: number, to: number, roles: LineRoles): number[] {
  const parts = bracketedParts(text, lines, from, to, roles);
  if (parts.length >= FEWEST) return parts;
  const found = new Map<string, number>();
  const halves: number[] = [];
  const themes: number[] = [];
  const bracketed: number[] = [];
  const months: number[] = [];
  let overNumbers = false;
  let numbered = false;
  let labelled = 0;
  let otherLabels = 0;
  for (let at = from; at < to; at++) {
    const line = lines[at] as TextLine;
    const mark = roles[at] === undefined ? markerAt(text, line.start, line.end) : null;
    if (mark?.weak === false) {
      numbered = true;
      if (halves.length === 0 && (found.size + themes.length + bracketed.length === 0 || (mark.style !== 'cjk-paren' && mark.style !== 'arabic' && mark.style !== 'arabic-paren' && mark.style !== 'circled'))) return [];
      continue;
    }
    const length = line.end - line.start;
    const name = length <= LONGEST_ABOUT ? text.slice(line.start, line.end) : '';
    if (ABOUT.test(name) && isOverProse(text, lines, at, from, to)) themes.push(line.start);
    if (length <= LONGEST_NAME + 2 && at + 1 < to && roles[at] === undefined) {
      if (BRACKETED.test(name)) bracketed.push(line.start);
      else if (MONTH.test(name) && lengthOf(lines[at + 1]) >= SHORTEST_ENTRY) months.push(line.start);
    }
    if (length <= LONGEST_HALF && HALF.test(name) && at + 1 < to) halves.push(line.start);
    const label = length <= LONGEST_NAME + 1 ? (LABEL.exec(name)?.[1] ?? '') : '';
    if (label !== '' && !isSectionName(label)) otherLabels++;
    const isLabel = label !== '' && isSectionName(label);
    if (isLabel) labelled++;
    else if (length > LONGEST_NAME || !isSectionName(name)) continue;
    const below = at + 1 < to ? lines[at + 1] : undefined;
    const above = lines[at - 1];
    if (found.has(name) || below === undefined || (!isLabel && at > from && above !== undefined && ENDS_PROSE[text.charCodeAt(above.end - 1)] !== 1)) return [];
    found.set(name, line.start);
    overNumbers ||= markerAt(text, below.start, below.end)?.weak === false;
  }
  if (halves.length >= FEWEST) return halves;
  // Among labels that name no section those that do are fields of a form as well.
  if (labelled > 0 && (labelled < found.size || otherLabels > 0)) return [];
  for (const alike of [themes, bracketed, months]) if (found.size === 0 && alike.length >= FEWEST_ALONE) return alike;
  return found.size >= FEWEST && overNumbers ? [...found.values()] : !numbered && found.size >= FEWEST_ALONE ? [...found.values()] : [];
}

const BRACKET = '【'.charCodeAt(0);

/** Names in brackets, where two at least stand right above the first number of a counting that begins anew: 【履责情况】⏎一、… 【述廉情况】⏎一、… */
function bracketedParts(text: string, lines: readonly TextLine[], from: number, to: number, roles: LineRoles): number[] {
  const found: number[] = [];
  const names = new Set<string>();
  let overFirst = 0;
  for (let at = from; at + 1 < to; at++) {
    const { start, end } = lines[at] as TextLine;
    if (roles[at] !== undefined || end - start > LONGEST_NAME + 2 || text.charCodeAt(start) !== BRACKET || !BRACKETED.test(text.slice(start, end))) continue;
    const below = lines[at + 1] as TextLine;
    const mark = markerAt(text, below.start, below.end);
    if (mark?.weak === false && mark.ordinal === 1) overFirst++;
    found.push(start);
    names.add(text.slice(start, end));
  }
  // 【释义】 below every article is a label.
  return overFirst >= FEWEST && names.size === found.length ? found : [];
}

const lengthOf = (line: TextLine | undefined): number => (line === undefined ? 0 : line.end - line.start);

/** Between the end of prose and its beginning. */
function isOverProse(text: string, lines: readonly TextLine[], at: number, from: number, to: number): boolean {
  const above = lines[at - 1];
  const below = at + 1 < to ? lines[at + 1] : undefined;
  return below !== undefined && below.end - below.start >= SHORTEST_PROSE && at > from && above !== undefined && ENDS_PROSE[text.charCodeAt(above.end - 1)] === 1;
}
