import { Bytes, Damaged, unlessDamaged } from './bytes';
import type { CompoundFile } from './compound-file';
import type { FileInformation, Part } from './fib';
import { readFormattedPages, type FormattedRun } from './formatted-pages';
import { readLists, type List } from './lists';
import { readPieces, textOf, type Piece } from './pieces';
import { readStyles, type Styles } from './styles';

/** The parts of a Word document that its text is put together from. */
export interface WordFile {
  /** All stories, one after the other, with their marks. */
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly characterRuns: readonly FormattedRun[];
  readonly paragraphRuns: readonly FormattedRun[];
  readonly styles: Styles;
  readonly lists: readonly List[];
  readonly data: Bytes;
  /** Numbers of a part that begins with places: those places. */
  places(part: Part, entryBytes: number): { readonly cps: readonly number[]; entry(nth: number): Bytes };
}

export function openWordFile(file: CompoundFile, word: Bytes, information: FileInformation, maxBytes: number): WordFile {
  const tableStream = file.stream(information.tableStream);
  if (tableStream === null) throw new Damaged(`the stream ${information.tableStream} is not there`);
  const table = new Bytes(tableStream);
  const data = new Bytes(unlessDamaged(() => file.stream('Data'), null) ?? new Uint8Array());
  const { at, length } = information.part('pieces');
  const pieces = readPieces(table, at, length);
  // Without these the text still stands.
  const runs = (kind: 'character' | 'paragraph', part: Part): FormattedRun[] => {
    const place = information.part(part);
    return place.length === 0 ? [] : unlessDamaged(() => readFormattedPages(kind, word, table, place.at, place.length), []);
  };
  const styles = information.part('styles');
  return {
    text: textOf(pieces, word, maxBytes),
    pieces,
    characterRuns: runs('character', 'characterPages'),
    paragraphRuns: runs('paragraph', 'paragraphPages'),
    styles: readStyles(table, styles.at, styles.length, data),
    lists: readLists(table, information.part('lists'), information.part('listOverrides')),
    data,
    places: (part, entryBytes) => {
      const place = information.part(part);
      const count = place.length < 4 ? -1 : Math.floor((place.length - 4) / (4 + entryBytes));
      const cps: number[] = [];
      for (let nth = 0; nth <= count; nth++) cps.push(table.u32(place.at + nth * 4));
      return { cps, entry: (nth) => new Bytes(table.part(place.at + (count + 1) * 4 + nth * entryBytes, entryBytes)) };
    },
  };
}
