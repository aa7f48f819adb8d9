import type { Bytes} from './bytes';
import { unlessDamaged } from './bytes';

/** One level of a list as it is defined: how its numbers look and what stands around them. */
export interface ListLevel {
  readonly start: number;
  /** A code of [MS-OSHARED] 2.2.1.3. */
  readonly format: number;
  /** Characters 0 to 8 stand for the number of that level. */
  readonly text: string;
  /** All numbers in it are shown in Arabic figures. */
  readonly isLegal: boolean;
  /** The level above (counted from 1) whose numbers make this one start again; 0 for never. */
  readonly restartsBelow: number;
  /** Nothing, not even a TAB, stands behind the number. */
  readonly isTight: boolean;
}

export interface List {
  /** Paragraphs of all lists with this identity are counted together. */
  readonly identity: number;
  readonly levels: readonly (ListLevel | undefined)[];
  /** Levels at which this list begins anew though its identity was counted before. */
  readonly starts: readonly (number | undefined)[];
}

const DEFINITION_BYTES = 28;
const OVERRIDE_BYTES = 16;
const LEVELS = 9;
const TIGHT = 2;
/** Characters of a level's text: it stands in front of every paragraph. */
const LONGEST = 64;

interface Place { readonly at: number; readonly length: number }

/** @returns the lists in the order that paragraphs count them in, from 1 */
export function readLists(table: Bytes, definitions: Place, overrides: Place): List[] {
  const levels = new Map<number, (ListLevel | undefined)[]>();
  if (definitions.length > 0) unlessDamaged(() => readDefinitions(table, definitions, levels), undefined);
  const lists: List[] = [];
  if (overrides.length > 0) unlessDamaged(() => readOverrides(table, overrides.at, levels, lists), undefined);
  return lists;
}

function readDefinitions(table: Bytes, { at, length }: Place, levels: Map<number, (ListLevel | undefined)[]>): void {
  const count = table.u16(at);
  const identities: { identity: number; levels: number }[] = [];
  for (let nth = 0; nth < count; nth++) {
    const place = at + 2 + nth * DEFINITION_BYTES;
    identities.push({ identity: table.i32(place), levels: (table.u8(place + 26) & 1) === 1 ? 1 : LEVELS });
  }
  // The levels of all lists follow behind the part, and are not counted in its length.
  let place = at + Math.max(length, 2 + count * DEFINITION_BYTES);
  for (const list of identities) {
    const found: (ListLevel | undefined)[] = [];
    levels.set(list.identity, found);
    for (let nth = 0; nth < list.levels; nth++) {
      const level = levelAt(table, place, nth);
      found.push(level.level);
      place = level.end;
    }
  }
}

function levelAt(table: Bytes, at: number, nth: number): { readonly level: ListLevel; readonly end: number } {
  const flags = table.u8(at + 5);
  const paragraphBytes = table.u8(at + 25);
  const characterBytes = table.u8(at + 24);
  const text = at + 28 + paragraphBytes + characterBytes;
  const units = table.u16(text);
  const restarts = (flags & 8) !== 0;
  return {
    level: {
      start: table.i32(at), format: table.u8(at + 4), text: table.utf16(text + 2, units).slice(0, LONGEST), isLegal: (flags & 4) !== 0,
      restartsBelow: restarts ? table.u8(at + 26) : nth, isTight: table.u8(at + 15) === TIGHT,
    },
    end: text + 2 + units * 2,
  };
}

function readOverrides(table: Bytes, at: number, levels: ReadonlyMap<number, readonly (ListLevel | undefined)[]>, lists: List[]): void {
  const count = table.u32(at);
  let place = at + 4 + count * OVERRIDE_BYTES;
  for (let nth = 0; nth < count; nth++) {
    const override = at + 4 + nth * OVERRIDE_BYTES;
    const identity = table.i32(override);
    const own: (ListLevel | undefined)[] = [...(levels.get(identity) ?? [])];
    const starts: (number | undefined)[] = [];
    lists.push({ identity, levels: own, starts });
    const changes = table.u8(override + 12);
    place += 4;
    for (let change = 0; change < changes; change++) {
      const start = table.i32(place);
      const flags = table.u32(place + 4);
      const level = flags & 0xf;
      place += 8;
      if ((flags & 0x20) !== 0) {
        const other = levelAt(table, place, level);
        place = other.end;
        own[level] = other.level;
        if ((flags & 0x10) !== 0) starts[level] = other.level.start;
      } else if ((flags & 0x10) !== 0) {
        starts[level] = start;
      }
    }
  }
}
