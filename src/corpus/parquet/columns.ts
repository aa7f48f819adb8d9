import type { Cell, CellType, Row, TableName } from '../../emitter/table';
import { TABLES } from '../../emitter/table';
import type { ParquetLibrary } from './library';

/** One line of the description of a file's columns. */
type SchemaElement = ConstructorParameters<ParquetLibrary['ParquetWriter']>[0]['schema'][number];

/** Columns of a table as Parquet describes them: each may be null, lists are lists of strings. */
export function schemaOf(table: TableName): SchemaElement[] {
  const columns = Object.entries(TABLES[table]);
  return [{ name: 'root', num_children: columns.length }, ...columns.flatMap(([name, type]) => elementsOf(name, type))];
}

function elementsOf(name: string, type: CellType): SchemaElement[] {
  switch (type) {
    case 'text':
      return [{ name, type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' }];
    case 'integer':
      return [{ name, type: 'INT64', repetition_type: 'OPTIONAL' }];
    case 'boolean':
      return [{ name, type: 'BOOLEAN', repetition_type: 'OPTIONAL' }];
    case 'list':
      return [
        { name, repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' },
        { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
        { name: 'element', type: 'BYTE_ARRAY', converted_type: 'UTF8', repetition_type: 'OPTIONAL' },
      ];
  }
}

/** Rows turned into columns. Whole numbers are INT64, which the writer takes as bigint. */
export function columnsOf(rows: readonly Row[], table: TableName): { readonly name: string; readonly data: unknown[] }[] {
  return Object.entries(TABLES[table]).map(([name, type]) => ({ name, data: rows.map((row) => valueOf(row[name] ?? null, type)) }));
}

function valueOf(cell: Cell, type: CellType): unknown {
  return type === 'integer' && typeof cell === 'number' ? BigInt(cell) : cell;
}

/** About how much memory a row takes, in units of its text. */
export function weightOf(row: Row): number {
  return Object.values(row).reduce<number>((sum, cell) => sum + (typeof cell === 'string' ? cell.length : 8), 0);
}
