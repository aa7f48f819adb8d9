import { UsageError } from '../../catalogue/usage-error';
import { usageErrors } from '../../catalogue/usage-errors';
import { rowsOf, type Row, type TableName } from '../../emitter/table';
import { version } from '../../version';
import type { OutputRecord } from '../../model/report';
import { openTarget, type FileTarget } from '../file-target';
import { finished, writeTo, type Sink } from '../sinks';
import { columnsOf, schemaOf, weightOf } from './columns';
import { PARQUET_PACKAGE, type ParquetLibrary } from './library';

/** Rows are held until they are so many, or their texts so long, in UTF-16 units; then they are one row group of the file. */
const GROUP = { rows: 50_000, units: 8_000_000 };

/** One Parquet file for all documents; it has its name only when it is whole. */
export class ParquetSink implements Sink {
  readonly #table: TableName;
  readonly #named: string;
  readonly #target: FileTarget;
  readonly #bytes: InstanceType<ParquetLibrary['ByteWriter']>;
  readonly #writer: InstanceType<ParquetLibrary['ParquetWriter']>;
  #rows: Row[] = [];
  #units = 0;

  /**
   * @param library null: it is not installed.
   * @throws UsageError then; the system's error when the file cannot be made.
   */
  constructor(path: string, table: TableName, named: string, library: ParquetLibrary | null) {
    if (library === null) throw new UsageError(usageErrors.noParquet, { output: named, package: PARQUET_PACKAGE });
    this.#table = table;
    this.#named = named;
    this.#target = openTarget(path, { gzip: false });
    this.#bytes = new library.ByteWriter();
    this.#writer = new library.ParquetWriter({ writer: this.#bytes, schema: schemaOf(table), createdBy: `reportkit ${version}` });
  }

  async write(record: OutputRecord): Promise<null> {
    for (const row of rowsOf(record, this.#table)) {
      this.#rows.push(row);
      this.#units += weightOf(row);
      if (this.#rows.length >= GROUP.rows || this.#units >= GROUP.units) await this.#writeGroup();
    }
    return null;
  }

  async end(): Promise<void> {
    await finished(this.#target, this.#named, async () => {
      if (this.#rows.length > 0) await this.#writeGroup();
      await this.#writer.finish();
      await this.#send();
    });
  }

  discard(): Promise<void> {
    return this.#target.discard();
  }

  async #writeGroup(): Promise<void> {
    const rows = this.#rows;
    this.#rows = [];
    this.#units = 0;
    await this.#writer.write({ columnData: columnsOf(rows, this.#table), rowGroupSize: rows.length });
    await this.#send();
  }

  /** Hands on what the writer has made; the stream keeps what it is given, and the writer uses its memory again. */
  async #send(): Promise<void> {
    const made = this.#bytes.getBytes().slice();
    this.#bytes.index = 0;
    await writeTo(this.#target.stream, made, this.#named);
  }
}
