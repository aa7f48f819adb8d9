import { basename, dirname, join, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { UsageError } from '../catalogue/usage-error';
import { usageErrors } from '../catalogue/usage-errors';
import { documentText, encoderOf, suffixOf, type FolderFormat } from './encoders';
import { reasonOf } from './system-error';
import type { TableName, Format } from './output';
import { parquetLibrary } from './parquet/library';
import { ParquetSink } from './parquet/sink';
import { makeFolder, realPath } from './places';
import { FileSink, FolderSink, StreamSink, type Sink } from './sinks';

/** Where records go. `path` is absolute, `named` as the user wrote it. */
export type Destination =
  | { readonly to: 'stream'; readonly stream: Writable; readonly format: Format; readonly table: TableName; readonly stable?: boolean }
  | { readonly to: 'file'; readonly path: string; readonly named: string; readonly format: Format | 'parquet'; readonly table: TableName; readonly stable?: boolean }
  | { readonly to: 'folder'; readonly path: string; readonly named: string; readonly format: FolderFormat; readonly stable?: boolean };

/**
 * Opens what records are written to, before the first document is read.
 * @throws UsageError when the place cannot be written, or the package that writes Parquet is missing: then nothing has been processed.
 */
export async function openSink(destination: Destination, single: boolean): Promise<Sink> {
  const stable = destination.stable === true;
  if (destination.to === 'stream') return new StreamSink(destination.stream, encoderOf(destination.format, { single, table: destination.table, stable }));
  const { path, named } = destination;
  try {
    if (destination.to === 'file') {
      const { format, table } = destination;
      if (format === 'parquet') return new ParquetSink(path, table, named, await parquetLibrary());
      return new FileSink(path, encoderOf(format, { single: format === 'json', table, stable }), named);
    }
    makeFolder(path);
    return new FolderSink(path, (record) => suffixOf(record, destination.format), (record) => documentText(record, destination.format, stable));
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(usageErrors.cannotWrite, { output: named, reason: reasonOf(error as NodeJS.ErrnoException) });
  }
}

/** The real path of a place that may not be there yet. */
export function realPlace(path: string, cwd: string): string {
  const absolute = resolve(cwd, path);
  try {
    return realPath(absolute);
  } catch {
    const parent = dirname(absolute);
    return parent === absolute ? absolute : join(realPlace(parent, cwd), basename(absolute));
  }
}
