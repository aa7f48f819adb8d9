import { pageNumberOf, type PageNumber } from '../../lexicon/page-numbers';
import type { PageLine } from './columns';

/** A page, its lines in reading order. */
export interface Page {
  readonly lines: readonly PageLine[];
  readonly width: number;
  readonly height: number;
}

/** Running heads and feet stand in this share of a page's height, on small pages in so many points, and are the first or the last lines of it. */
const ZONE = 0.14;
const ZONE_POINTS = 100;
const MOST_ZONE = 0.25;
const OUTERMOST = 3;
/** Two heads are at one place when their base lines differ by less than this share of the height. */
const SAME_PLACE = 0.012;
const LONGEST = 80;

/** The lines of pages that are no text: heads and feet that come again at one place, and page numbers. */
export function furnitureOf(pages: readonly Page[]): Set<PageLine> {
  const found = new Set<PageLine>();
  const outer = pages.map(outerLines);
  addNumbers(pages, outer, found);
  addRepeated(pages, outer, found);
  return found;
}

function outerLines({ lines, height }: Page): PageLine[] {
  const sorted = [...lines].sort((a, b) => a.base - b.base);
  const zone = Math.min(Math.max(ZONE * height, ZONE_POINTS), MOST_ZONE * height);
  const head = sorted.slice(0, OUTERMOST).filter(({ base }) => base < zone);
  const foot = sorted.slice(-OUTERMOST).filter(({ base, text }) => base > height - zone && text !== '');
  return [...new Set([...head, ...foot])];
}

interface Numbered {
  readonly page: number;
  readonly line: PageLine;
  readonly number: PageNumber;
}

function addNumbers(pages: readonly Page[], outer: readonly (readonly PageLine[])[], found: Set<PageLine>): void {
  const numbered: Numbered[] = [];
  outer.forEach((lines, page) => {
    for (const line of lines) {
      const number = pageNumberOf(line.text.trim());
      if (number !== null) numbered.push({ page, line, number });
    }
  });
  // Numbers of pages rise with the pages: all of a sequence have one distance to the number of their page in the file.
  const sequences = new Map<string, Numbered[]>();
  for (const one of numbered) {
    const key = `${one.number.form} ${one.number.value - one.page}`;
    sequences.set(key, [...(sequences.get(key) ?? []), one]);
  }
  for (const sequence of sequences.values()) {
    const [first] = sequence as [Numbered];
    const alone = sequence.length === 1;
    if (alone && first.number.form === 'bare' && !standsApart(pages[first.page] as Page, first.line)) continue;
    for (const { line } of sequence) found.add(line);
  }
}

/** True for a line with at least two lines' room between it and the text. */
function standsApart({ lines }: Page, line: PageLine): boolean {
  return lines.every((other) => other === line || Math.abs(other.base - line.base) > 2 * other.size);
}

function addRepeated(pages: readonly Page[], outer: readonly (readonly PageLine[])[], found: Set<PageLine>): void {
  const alike = new Map<string, { page: number; line: PageLine; place: number }[]>();
  outer.forEach((lines, page) => {
    const { height } = pages[page] as Page;
    for (const line of lines) {
      if (line.text.length > LONGEST) continue;
      const key = line.text.replace(/\s+/g, '').replace(/\d+/g, '0');
      alike.set(key, [...(alike.get(key) ?? []), { page, line, place: line.base / height }]);
    }
  });
  for (const group of alike.values()) {
    const places = group.map(({ place }) => place).sort((a, b) => a - b);
    const usual = places[places.length >> 1] as number;
    const same = group.filter(({ place }) => Math.abs(place - usual) < SAME_PLACE);
    const count = new Set(same.map(({ page }) => page)).size;
    if (count < 2 || count < 0.3 * pages.length) continue;
    // With two or three pages a line may come twice by chance: a head stands apart from the text.
    const few = count < 3;
    for (const { page, line } of same) if (!few || standsOff(pages[page] as Page, line)) found.add(line);
  }
}

/** True for a line farther from the text than the text's lines are from each other. */
function standsOff({ lines }: Page, line: PageLine): boolean {
  const distances = lines.filter((other) => other !== line).map((other) => Math.abs(other.base - line.base)).filter((distance) => distance > 1).sort((a, b) => a - b);
  const leading = leadingOf(lines);
  return distances.length === 0 || leading === 0 || (distances[0] as number) > 1.25 * leading;
}

/** The usual distance of two lines. */
export function leadingOf(lines: readonly PageLine[]): number {
  const steps: number[] = [];
  for (let at = 1; at < lines.length; at++) {
    const step = (lines[at] as PageLine).base - (lines[at - 1] as PageLine).base;
    if (step > 1 && (lines[at] as PageLine).block === (lines[at - 1] as PageLine).block) steps.push(Math.round(step * 2) / 2);
  }
  const counts = new Map<number, number>();
  for (const step of steps) counts.set(step, (counts.get(step) ?? 0) + 1);
  return counts.size === 0 ? 0 : [...counts].reduce((best, one) => (one[1] > best[1] || (one[1] === best[1] && one[0] < best[0]) ? one : best))[0];
}
