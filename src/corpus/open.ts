import { basename, dirname, join, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { UsageError } from '../catalogue/usage-error';
import { usageErrors } from '../catalogue/usage-errors';
import type { FolderFormat, StreamForm } from './encoders';
import { FolderSink } from './folder-sink';
import { reasonOf } from './system-error';
import type { TableName, Format } from './output';
import { parquetLibrary } from './parquet/library';
import { ParquetSink } from './parquet/sink';
import { makeFolder, realPath } from './places';
import { ResumableFile } from './resume/file';
import { InterruptibleFile } from './resume/interruptible';
import { ResumableFolder } from './resume/folder';
import type { Resumable, ResumableOptions } from './resume/resumable';
import { FileSink, StreamSink, type Sink } from './sinks';

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
  if (destination.to === 'stream') return new StreamSink(destination.stream, { each: 'record', format: destination.format, single, table: destination.table, stable });
  const { path, named } = destination;
  try {
    if (destination.to === 'file') {
      if (destination.format === 'parquet') return new ParquetSink(path, destination.table, named, await parquetLibrary());
      return new FileSink(path, fileFormOf(destination), named);
    }
    makeFolder(path);
    return new FolderSink(path, { each: 'file', format: destination.format, stable });
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(usageErrors.cannotWrite, { output: named, reason: reasonOf(error as NodeJS.ErrnoException) });
  }
}

/**
 * The same for an output that remembers what was done.
 * @throws UsageError when the place cannot be written: then nothing has been processed.
 */
export async function openResumable(destination: Exclude<Destination, { to: 'stream' }>, options: ResumableOptions): Promise<Resumable> {
  const { path, named, stable = false } = destination;
  try {
    if (destination.to === 'file') return options.resume ? await ResumableFile.open(realPlace(path, '/'), fileFormOf(destination), options) : new InterruptibleFile(realPlace(path, '/'), fileFormOf(destination), options);
    const { format } = destination;
    return await ResumableFolder.open(path, { each: 'file', format, stable }, options);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error;
    throw new UsageError(usageErrors.cannotWrite, { output: named, reason: reasonOf(error as NodeJS.ErrnoException) });
  }
}

/** Of any file but Parquet, which is no text. */
export function fileFormOf({ format, table, stable = false }: Destination & { readonly to: 'file' }): StreamForm {
  if (format === 'parquet') throw new Error('a Parquet file has no form of text');
  return { each: 'record', format, single: format === 'json', table, stable };
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
