import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { UsageError } from '../catalogue/usage-error';
import { usageErrors } from '../catalogue/usage-errors';
import { decodeName } from './file-names';
import type { Named } from './find';
import { reasonOf } from './system-error';

/** Reads names ended by NUL, as `find -print0` writes them. They are taken as they are: no globs, no `-`. */
export async function readNames(list: string, { stdin, cwd }: { readonly stdin: Readable; readonly cwd: string }): Promise<Named[]> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of list === '-' ? stdin : createReadStream(resolve(cwd, list))) chunks.push(Buffer.from(chunk as Buffer));
  } catch (error) {
    throw new UsageError(usageErrors.unreadableList, { list, reason: reasonOf(error as NodeJS.ErrnoException) });
  }
  const bytes = Buffer.concat(chunks);
  const names: Named[] = [];
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0, at);
    const stop = end < 0 ? bytes.length : end;
    if (stop > at) names.push({ name: decodeName(bytes.subarray(at, stop)), literal: true });
    at = stop + 1;
  }
  return names;
}
