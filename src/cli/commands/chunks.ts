import { resolve } from 'node:path';
import { UsageError } from '../../catalogue/usage-error';
import { usageErrors } from '../../catalogue/usage-errors';
import { warnings } from '../../catalogue/warnings';
import { openTarget, type FileTarget } from '../../corpus/file-target';
import { isStoredFailure, mixed } from '../../corpus/documents-and-reports';
import { realPlace } from '../../corpus/open';
import { kindOfOutput } from '../../corpus/output';
import { isFolder } from '../../corpus/places';
import { writeTo } from '../../corpus/sinks';
import { renderLine } from '../../emitter/json';
import type { ChunkOptions } from '../../index';
import type { Report } from '../../model/report';
import type { Action } from '../action';
import { exceeds, exitCodeOf } from '../exit';
import { inputsOf, refuseOwnInput } from '../inputs';
import { lazy } from '../lazy';
import { writtenOrRefused } from '../output-place';
import { settingsOf } from '../settings';
import { skippedBy } from '../skipped';
import { signalOf, Voice, type Io } from '../terminal';
import { sayUnusable } from '../unusable';
import { countOf, maxFailuresOf, word, type RawOptions } from '../values';
import { voiceOptionsOf } from '../voice-options';

/** `reportkit chunks`: documents, or reports of them, in pieces for retrieval, one JSON line each. */
export const chunks: Action = async (names, raw, io) => {
  const { chunksOf } = lazy.engine();
  const sizes = sizesOf(raw);
  const maxFailures = maxFailuresOf(raw);
  const { settings, config, records } = settingsOf(raw, io);
  const voice = new Voice(io.stderr, voiceOptionsOf(raw, io, config));
  const named = word(raw, 'output');
  const output = named === undefined || named === '-' ? null : named;
  const place = output === null ? null : realPlace(output, io.cwd);
  const finds = await inputsOf(names, raw, { config, settings, records }, io, new Set(place === null ? [] : [place]));
  refuseOwnInput(output, place, finds);
  const target = output === null ? null : opened(output, io);
  const signal = signalOf(io);
  let failed = 0;
  let seen = 0;
  const write = async (report: Report): Promise<void> => {
    const lines = chunksOf(report, sizes).map(renderLine).join('');
    await writeTo(target?.stream ?? io.stdout, lines, named);
  };
  try {
    for await (const outcome of mixed({ records, onSkipped: skippedBy(voice), inputs: finds.inputs, settings, language: voice.language, stdin: () => io.stdin, signal })) {
      seen++;
      if ('report' in outcome) await write(outcome.report);
      else if ('stored' in outcome) await write(outcome.stored);
      else if ('notReport' in outcome && isStoredFailure(outcome.notReport)) voice.warning(warnings.noTextInFailure, { path: outcome.notReport.source.path });
      else {
        failed++;
        sayUnusable(outcome, voice, io);
      }
    }
    await target?.commit();
  } catch (error) {
    await target?.discard();
    throw error;
  }
  return exitCodeOf({ interrupted: signal.aborted, tooManyFailures: exceeds(failed, Math.max(finds.inputs.length, seen), maxFailures), findings: false });
};

function sizesOf(raw: RawOptions): ChunkOptions {
  const { DEFAULT_MAX_CHARS, FEWEST_MAX_CHARS } = lazy.engine();
  const longest = word(raw, 'maxChars');
  const shortest = word(raw, 'minChars');
  const maxChars = longest === undefined ? DEFAULT_MAX_CHARS : countOf('--max-chars', longest, FEWEST_MAX_CHARS);
  return shortest === undefined ? { maxChars } : { maxChars, minChars: countOf('--min-chars', shortest, 0) };
}

function opened(output: string, io: Io): FileTarget {
  const path = resolve(io.cwd, output);
  const { file } = kindOfOutput(output, io.cwd);
  if (file !== null && file !== 'ndjson') throw new UsageError(usageErrors.chunksAreNdjson, { output });
  if (isFolder(path)) throw new UsageError(usageErrors.cannotWrite, { output, reason: 'EISDIR' });
  return writtenOrRefused(output, () => openTarget(path, { gzip: output.endsWith('.gz') }));
}
