import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadFile as decodeFile } from '../load-file';
import type { SourceEvidence } from '../validate';
import type { Report } from '../model/report';
import { readThrough } from './archives/read-through';
import { decodeName } from './file-names';

/** Looks for the source of a report under a folder, by its path, and reads its text if it is still the same file. */
export async function sourceEvidence(report: Report, folder: string, cwd: string): Promise<SourceEvidence> {
  const { path, pathBytes, sha256, encoding } = report.source;
  const place = join(resolve(cwd, folder), pathBytes === undefined ? path : decodeName(Buffer.from(pathBytes, 'base64')));
  const bytes = bytesAt(place);
  if (bytes === null) return { found: 'missing', folder };
  const got = createHash('sha256').update(bytes).digest('hex');
  if (got !== sha256) return { found: 'changed', got };
  const decoded = await decodeFile(bytes, { path, encoding, maxBytes: Infinity });
  return decoded.ok ? { found: 'same', text: decoded.document.text } : { found: 'changed', got };
}

function bytesAt(place: string): Uint8Array | null {
  try {
    return readFileSync(place);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? readThrough(place) : null;
  }
}
