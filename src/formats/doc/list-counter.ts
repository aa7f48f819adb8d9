import type { List, ListLevel } from './lists';
import { numberIn } from './number-formats';
import { bulletFor } from '../word/symbols';

const BULLET = 23;
const NONE = 255;
const ARABIC = 0;
/** A list that is numbered no longer: [MS-DOC] 2.6.2, sprmPIlfo. */
const FIRST_WITHOUT_NUMBER = 0xf801;

export interface Numbered {
  readonly number: string;
  readonly isTight: boolean;
}

/** Counts the paragraphs of lists as Word does, in the order of the text. */
export class ListCounter {
  /** By identity of the list: the number that each level stands at. */
  private readonly counts = new Map<number, (number | undefined)[]>();
  private readonly begun = new Set<string>();
  private readonly lists: readonly List[];

  constructor(lists: readonly List[]) {
    this.lists = lists;
  }

  /** The number in front of the next paragraph of a list; null when it shows none. */
  next(number: number, level: number): Numbered | null {
    if (number === 0 || number >= FIRST_WITHOUT_NUMBER) return null;
    const list = this.lists[number - 1];
    const at = Math.min(level, (list?.levels.length ?? 1) - 1);
    const definition = list?.levels[at];
    if (list === undefined || definition === undefined) return null;
    const counts = this.count(list, number, at, definition);
    if (definition.format === BULLET) return { number: bulletFor(definition.text), isTight: definition.isTight };
    // Matches the place of a number in the text of a level: U+0000 to U+0008. Trap: a TAB (U+0009) is text.
    const text = definition.text.replace(/[\0-\x08]/g, (place) => {
      const shown = place.charCodeAt(0);
      const other = list.levels[shown];
      if (other === undefined || shown > at || other.format === NONE) return '';
      return numberIn(definition.isLegal && shown < at ? ARABIC : other.format, counts[shown] ?? other.start);
    });
    return text.trim() === '' ? null : { number: text.trim(), isTight: definition.isTight };
  }

  private count(list: List, number: number, at: number, definition: ListLevel): readonly (number | undefined)[] {
    let counts = this.counts.get(list.identity);
    if (counts === undefined) this.counts.set(list.identity, (counts = []));
    for (let level = 0; level < list.starts.length; level++) {
      const start = list.starts[level];
      const key = `${number} ${level}`;
      if (start === undefined || level > at || this.begun.has(key)) continue;
      this.begun.add(key);
      counts[level] = level === at ? start - 1 : start;
    }
    for (let above = 0; above < at; above++) counts[above] ??= list.levels[above]?.start ?? 1;
    counts[at] = (counts[at] ?? definition.start - 1) + 1;
    for (let below = at + 1; below < list.levels.length; below++) {
      if (at < (list.levels[below]?.restartsBelow ?? below)) counts[below] = undefined;
    }
    return counts;
  }
}
