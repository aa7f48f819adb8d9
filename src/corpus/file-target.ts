import { randomBytes } from 'node:crypto';
import { closeSync, createWriteStream, openSync, readdirSync, renameSync, statSync, unlinkSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { Writable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { forFs } from './file-names';
import { realPath, makeFolder } from './places';

/** A file that appears under its name only when it is whole. Until then it stands beside it, under a name no walk sees. */
export interface FileTarget {
  readonly stream: Writable;
  /** Flushes, closes and gives the file its name, or another beside it. */
  commit(as?: string): Promise<void>;
  /** Removes what was written. */
  discard(): Promise<void>;
}

/**
 * Bytes that wait to be written before whoever writes must wait too. With what Node allows (16 KB) every document is waited for:
 * two turns of threads, while nothing is cleaned. What has gathered meanwhile is written together.
 */
const ROOM = 1024 * 1024;

/** A place for working files of an output, that a walk does not see and that is swept. */
export function temporaryIn(path: string): string {
  return temporaryName(dirname(path));
}

let serial = 0;
let token: string | null = null;

/**
 * A dot file, so that a walk of the same folder skips it. The number tells files of one process apart, the token
 * processes: in containers, and on the hosts of a cluster, many that write to one folder have the same number.
 */
function temporaryName(folder: string): string {
  token ??= randomBytes(6).toString('hex');
  return join(folder, `.reportkit-${process.pid}-${token}-${serial++}.tmp`);
}

// Matches what temporaryName gives: ".reportkit-123-0f3a5c7e9b1d-0.tmp"
// Trap: .reportkit-manifest.ndjson is none.
const TEMPORARY = /^\.reportkit-\d+-[0-9a-f]{12}-\d+\.tmp$/;

/** Removes what a run that was killed left in a folder. Not for a folder that others write to at the same time. */
export function sweep(folder: string): void {
  for (const name of readdirSync(forFs(folder))) if (TEMPORARY.test(name)) remove(forFs(join(folder, name)));
}

/**
 * Opens a file for writing as a stream; parent folders are made.
 * A device or a pipe is written directly: it cannot be renamed over.
 * @throws the system's error when the place cannot be written.
 */
export function openTarget(path: string, options: { readonly gzip: boolean }): FileTarget {
  makeFolder(dirname(path));
  const place = throughLinks(path);
  const direct = place.kind === 'special';
  const written = direct ? place.path : temporaryName(dirname(place.path));
  const file = createWriteStream(written, { fd: openSync(written, direct ? 'w' : 'wx'), highWaterMark: ROOM });
  const gzip = options.gzip ? createGzip() : null;
  if (gzip !== null) {
    gzip.pipe(file);
    // An error of the file would leave the writer waiting for a drain of the compressor.
    file.on('error', (error) => gzip.destroy(error));
  }
  const stream: Writable = gzip ?? file;
  stream.on('error', () => undefined);
  file.on('error', () => undefined);
  return {
    stream,
    async commit(as = place.path) {
      stream.end();
      await finished(file);
      if (!direct) renameSync(written, as);
    },
    async discard() {
      gzip?.destroy();
      file.destroy();
      await finished(file).catch(() => undefined);
      if (!direct) remove(written);
    },
  };
}

/**
 * Writes a small file whole, under a temporary name first; parent folders are made.
 * @param path absolute, as `file-names` holds names.
 * @param work the folder that the temporary name is in; where that is on another disk, the file's own is used.
 * @throws the system's error.
 */
export function writeWhole(path: string, content: string | Uint8Array, work = dirname(path)): void {
  makeFolder(dirname(path));
  const place = throughLinks(path);
  if (place.kind === 'special') {
    writeAndClose(openSync(forFs(place.path), 'w'), content);
    return;
  }
  const temporary = forFs(temporaryName(place.path === path ? work : dirname(place.path)));
  try {
    writeAndClose(openSync(temporary, 'wx'), content);
    renameSync(temporary, forFs(place.path));
  } catch (error) {
    remove(temporary);
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV' || work === dirname(path)) throw error;
    writeWhole(path, content);
  }
}

/**
 * Sees whether `writeWhole` could write there, and leaves nothing but the parent folders. A device or a pipe is not tried:
 * whoever reads it would take that for all there is.
 * @throws the system's error.
 */
export function checkWritable(path: string): void {
  makeFolder(dirname(path));
  const place = throughLinks(path);
  if (place.kind === 'special') return;
  const temporary = forFs(temporaryName(dirname(place.path)));
  closeSync(openSync(temporary, 'wx'));
  remove(temporary);
}

function writeAndClose(file: number, content: string | Uint8Array): void {
  try {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
  } finally {
    closeSync(file);
  }
}

/** A link keeps its target: renaming over it would replace the link. */
function throughLinks(path: string): { readonly path: string; readonly kind: 'file' | 'special' } {
  const stats = statSync(forFs(path), { throwIfNoEntry: false });
  if (stats === undefined) return { path, kind: 'file' };
  if (stats.isDirectory()) throw Object.assign(new Error('EISDIR: the name is a folder, open'), { code: 'EISDIR' });
  return { path: realPath(path), kind: stats.isFile() ? 'file' : 'special' };
}

function remove(path: string | Buffer): void {
  try {
    unlinkSync(path);
  } catch {
    // It was never made, or is gone.
  }
}
