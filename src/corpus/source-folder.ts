import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadFile as decodeFile } from '../load-file';
import type { SourceEvidence } from '../validate';
import type { Report } from '../model/report';
import { readThrough } from './archives/read-through';
import { decodeName } from './file-names';
import type { RecordChoice } from './records/choice';
import type { RecordDocument } from './records/document';
import { SourceRecords, type SourceRecord } from './source-records';

/** What became of the source of a report, and where it stands or should. */
export interface Sought {
  /** Absolute, `/`-separated; of a record the file it is in, and its number behind that. */
  readonly place: string;
  readonly evidence: SourceEvidence;
}

/** Where the sources of reports are looked for: files of a folder, of archives in it, and records of files that hold many. */
export class SourceFolder {
  readonly #named: string;
  readonly #folder: string;
  readonly #records: SourceRecords;

  /** @param named as the user wrote it. @param choice what the command line says of records. */
  constructor(named: string, cwd: string, choice: RecordChoice) {
    this.#named = named;
    this.#folder = resolve(cwd, named);
    this.#records = new SourceRecords(this.#folder, choice);
  }

  /** Looks for the source by its path, and reads its text if it is still the same. */
  async sought(report: Report): Promise<Sought> {
    const place = this.placeOf(report.source);
    const bytes = bytesAt(place);
    if (bytes !== null) return { place, evidence: await evidenceOf(bytes, report) };
    const record = (await this.#records.at(place)) ?? (await this.#records.named(report.source.path, (document) => hashOf(bytesIn(document)) === report.source.sha256));
    return record === null ? { place, evidence: { found: 'missing', folder: this.#named } } : { place: record.place, evidence: await recordEvidence(record, report) };
  }

  placeOf({ path, pathBytes }: Pick<Report['source'], 'path' | 'pathBytes'>): string {
    return join(this.#folder, pathBytes === undefined ? path : decodeName(Buffer.from(pathBytes, 'base64')));
  }
}

async function evidenceOf(bytes: Uint8Array, { source: { path, sha256, encoding } }: Report): Promise<SourceEvidence> {
  const got = hashOf(bytes);
  if (got !== sha256) return { found: 'changed', got };
  const decoded = await decodeFile(bytes, { path, encoding, maxBytes: Infinity });
  return decoded.ok ? { found: 'same', text: decoded.document.text } : { found: 'changed', got };
}

/** A text out of a record is decoded already; what half a pair became in its bytes, it is in the text. */
async function recordEvidence({ document }: SourceRecord, report: Report): Promise<SourceEvidence> {
  const { body } = document;
  const bytes = bytesIn(document);
  if ('failure' in body || typeof body.content !== 'string') return evidenceOf(bytes, report);
  const got = hashOf(bytes);
  return got === report.source.sha256 ? { found: 'same', text: Buffer.from(bytes).toString('utf8') } : { found: 'changed', got };
}

/** What a report of the record has the hash of; of one that gives no document, nothing. */
function bytesIn({ body }: RecordDocument): Uint8Array {
  if ('failure' in body) return new Uint8Array();
  return typeof body.content === 'string' ? Buffer.from(body.content, 'utf8') : body.content;
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function bytesAt(place: string): Uint8Array | null {
  try {
    return readFileSync(place);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? readThrough(place) : null;
  }
}
