import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { inOneLine, worded } from '../../catalogue/fill';
import { notes } from '../../catalogue/notes';
import { UsageError } from '../../catalogue/usage-error';
import { usageErrors } from '../../catalogue/usage-errors';
import { warnings } from '../../catalogue/warnings';
import { readThrough } from '../../corpus/archives/read-through';
import { writeWhole } from '../../corpus/file-target';
import { decodeName } from '../../corpus/file-names';
import { reasonOf } from '../../corpus/system-error';
import { unreadable } from '../../corpus/unreadable';
import { outputName } from '../../corpus/output-names';
import { isFolder } from '../../corpus/places';
import { writeThrough, writeTo } from '../../corpus/sinks';
import { kindOfRecord } from '../../corpus/record-kind';
import { storedRecords } from '../../corpus/stored-records';
import type { Evidence, Message } from '../../model/bilingual';
import type { FailureRecord, Report } from '../../model/report';
import type { StableRecord } from '../../model/stable';
import { printable } from '../../emitter/style';
import type { Action } from '../action';
import { exit, exitCodeOf } from '../exit';
import { lazy } from '../lazy';
import { Voice, type Io } from '../terminal';
import { flag, word } from '../values';
import { voiceOptionsOf } from '../voice-options';

/** `reportkit restore`: rebuilds sources from reports, and proves each by its hash on a line of standard error. */
export const restore: Action = async (names, raw, io) => {
  const voice = new Voice(io.stderr, voiceOptionsOf(raw, io));
  const output = word(raw, 'output');
  const check = flag(raw, 'check');
  const proofs: ProofRecord[] | null = flag(raw, 'json') ? [] : null;
  if (proofs !== null && !check && (output === undefined || output === '-')) throw new UsageError(usageErrors.restoreJsonWhere);
  const source = readSource(word(raw, 'source'), io);
  const tally = { reports: 0, proved: 0, unproved: 0, unread: 0, other: 0 };
  /** The first report, held back until it is known whether there is another. */
  let held: Report | null = null;
  const oneName = names.length === 1 && !isFolder(resolve(io.cwd, names[0] ?? ''));

  for await (const stored of storedRecords(names, io)) {
    if (io.signal?.aborted === true) return exit.interrupted;
    if ('error' in stored) {
      // What is no JSON at all is readable; it is only not what clean wrote.
      if (stored.error instanceof SyntaxError) voice.error(usageErrors.notJson, { name: stored.name });
      else voice.error(...unreadable(stored.name, stored.error));
      tally.unread++;
      continue;
    }
    const kind = kindOfRecord(stored.value);
    if (kind === 'failure') {
      voice.warning(warnings.restoreFailureRecord, { path: (stored.value as FailureRecord).source.path });
      tally.other++;
    } else if (kind === 'stable') {
      unproved((stored.value as StableRecord).source.path, { because: warnings.stableRecord });
      tally.other++;
    } else if (kind === 'report') {
      const report = stored.value as Report;
      tally.reports++;
      if (tally.reports === 2) {
        checkSeveral();
        if (held !== null) await restoreOne(held, false);
        held = null;
      }
      if (tally.reports === 1 && (oneName || source !== null)) held = report;
      else await restoreOne(report, false);
    }
  }
  if (tally.reports === 0 && tally.unread === 0 && tally.other === 0) throw new UsageError(usageErrors.noReport, { name: names.join(', ') });
  if (held !== null) await restoreOne(held, oneName);
  if (proofs !== null) await writeTo(io.stdout, `${JSON.stringify(proofs, null, 2)}\n`);
  const nothing = tally.proved === 0 && tally.unproved === 0 && tally.unread === 0;
  if (nothing) voice.error(warnings.nothingRestored, { names: names.join(', ') });
  return exitCodeOf({ interrupted: false, tooManyFailures: tally.unread > 0, findings: nothing || tally.unproved > 0 });

  function checkSeveral(): void {
    if (source !== null) throw new UsageError(usageErrors.sourceForOne);
    if (output === undefined && !check) throw new UsageError(usageErrors.severalReports);
  }

  function unproved(path: string, { because, evidence = {} }: Unproved): void {
    tally.unproved++;
    const { message: reason, help } = worded(because, voice.language, evidence);
    if (proofs === null) voice.line(voice.words(notes.proofFailed, { path: printable(path), reason: inOneLine({ message: reason, help }) }));
    else proofs.push({ path, proved: false, reason, help });
  }

  async function restoreOne(report: Report, single: boolean): Promise<void> {
    if (!single && output === undefined && !check) throw new UsageError(usageErrors.severalReports);
    const path = printable(report.source.path);
    const proved = await prove(report, source);
    if ('because' in proved) {
      unproved(report.source.path, proved);
      return;
    }
    if (!check && !(await write(report, proved.bytes, single))) return;
    tally.proved++;
    if (!report.source.byteExact) sayLoss(report, voice);
    if (proofs !== null) proofs.push({ path: report.source.path, proved: true, bytes: report.source.byteExact, sha256: proved.hash, encoding: report.source.encoding });
    else if (!voice.quiet) voice.line(voice.words(report.source.byteExact ? notes.proofBytes : notes.proofText, { path, hash: proved.hash, encoding: report.source.encoding }));
  }

  async function write(report: Report, bytes: Uint8Array, single: boolean): Promise<boolean> {
    if (output === undefined || output === '-') {
      // Nothing is proved of what did not arrive.
      await writeThrough(io.stdout, bytes);
      return true;
    }
    const asFile = single && !output.endsWith('/') && !isFolder(resolve(io.cwd, output));
    const place = asFile ? resolve(io.cwd, output) : join(resolve(io.cwd, output), outputName(nameOf(report), ''));
    try {
      writeWhole(place, bytes);
      return true;
    } catch (error) {
      voice.error(usageErrors.cannotWrite, { output: asFile ? output : `${output}/${report.source.path}`, reason: reasonOf(error as NodeJS.ErrnoException) });
      tally.unread++;
      return false;
    }
  }
};

/** A line of `--json`: `bytes` tells whether the hash is of the file's bytes, or of its decoded text as UTF-8. */
type ProofRecord =
  | { readonly path: string; readonly proved: true; readonly bytes: boolean; readonly sha256: string; readonly encoding: string }
  | { readonly path: string; readonly proved: false; readonly reason: string; readonly help: string };

interface Unproved {
  readonly because: Message;
  readonly evidence?: Evidence;
}

type Proved = { readonly bytes: Uint8Array; readonly hash: string } | Unproved;

/** Rebuilds the text, and where nothing was lost in decoding the very bytes; both are held against the report's hashes. */
async function prove(report: Report, original: Uint8Array | null): Promise<Proved> {
  const engine = lazy.engine();
  const { problemsOf, reportSchema } = lazy.schema();
  const [problem] = problemsOf(reportSchema, report);
  if (problem !== undefined) return { because: warnings.restoreShape, evidence: { problem } };
  const { encoding, byteExact, sha256: expected } = report.source;
  let source: string | undefined;
  if (original !== null) {
    const got = sha256(original);
    if (got !== expected) return { because: warnings.restoreSource, evidence: { got, want: expected } };
    const decoded = await engine.decodeFile(original, { path: report.source.path, encoding, maxBytes: Infinity });
    if (decoded.ok) source = decoded.document.text;
  }
  const result = engine.restore(report, source);
  if (!result.ok) return { because: result.reason };
  if (!byteExact) return { bytes: Buffer.from(result.text, 'utf8'), hash: result.proof.actual };
  const bytes = engine.encode(result.text, encoding);
  const got = sha256(bytes);
  return got === expected ? { bytes, hash: got } : { because: warnings.restoreBytes, evidence: { encoding, got, want: expected } };
}

function readSource(name: string | undefined, io: Io): Uint8Array | null {
  if (name === undefined) return null;
  const place = resolve(io.cwd, name);
  try {
    return readFileSync(place);
  } catch (error) {
    const archived = (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? readThrough(place) : null;
    if (archived !== null) return archived;
    throw new UsageError(...unreadable(name, error as NodeJS.ErrnoException));
  }
}

/** The name the source had, odd bytes and all. */
function nameOf({ source }: Report): string {
  return source.pathBytes === undefined ? source.path : decodeName(Buffer.from(source.pathBytes, 'base64'));
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

// Matches the name of a packed file:  a.txt.gz . Trap: in a.gz.txt nothing is packed.
const PACKED = /\.gz(?:ip)?$/i;

/** Why the bytes that are written are not those of the file. */
function sayLoss({ source: { path, mediaType, encoding }, diagnostics }: Report, voice: Voice): void {
  if (!mediaType.startsWith('text/')) voice.warning(warnings.restoreExtracted, { path, mediaType });
  else if (PACKED.test(path) && !diagnostics.some(({ rule }) => rule === 'load/lossy-decoding')) voice.warning(warnings.restorePacked, { path });
  else voice.warning(warnings.restoreUtf8, { path, encoding });
}
