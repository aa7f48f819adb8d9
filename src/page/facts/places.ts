import { listedName, Name } from '../tree/names';
import type { Place } from './lines';
import { TagRole } from './tag-roles';

/** Numbers cells, rows and tables in page order. */
export class Places {
  readonly outer: Place;
  private cells = 0;
  private rows = 0;
  private tables = 0;

  constructor(inParts: boolean) {
    this.outer = { cell: 0, header: false, row: 0, table: 0, level: 0, inParts, chrome: false };
  }

  /** The place inside an element of this name and role. */
  of(name: number, role: number, { cell, header, row, table, level }: Place, inParts: boolean, chrome: boolean): Place {
    switch (role) {
      case TagRole.table:
        return { cell: 0, header: false, row: 0, table: ++this.tables, level, inParts, chrome };
      case TagRole.row:
      case TagRole.item:
        return { cell, header, row: ++this.rows, table, level, inParts, chrome };
      case TagRole.cell: {
        const term = name === Name.dt;
        if (term) this.rows++;
        return { cell: ++this.cells, header: term || name === Name.th, row: term || name === Name.dd ? this.rows : row, table, level, inParts, chrome };
      }
      case TagRole.heading:
        return { cell, header, row, table, level: headingLevel(name), inParts, chrome };
      default:
        return { cell, header, row, table, level, inParts, chrome };
    }
  }

  /** The same place inside the document's parts. */
  inside(place: Place): Place {
    return place.inParts ? place : { ...place, inParts: true };
  }
}

/** Of h1 to h6. */
function headingLevel(name: number): number {
  return Number(listedName(name).charAt(1));
}
