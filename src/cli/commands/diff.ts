import { resolve } from 'node:path';
import { UsageError } from '../../catalogue/usage-error';
import { usageErrors } from '../../catalogue/usage-errors';
import { warnings } from '../../catalogue/warnings';
import { writeWhole } from '../../corpus/file-target';
import { paired } from '../../corpus/paired';
import { writeTo } from '../../corpus/sinks';
import { unreadable } from '../../corpus/unreadable';
import { differenceLine, renderDifferenceJson, renderDifferenceMarkdown, renderDifferenceText } from '../../emitter/difference';
import type { Difference } from '../../model/difference';
import type { Action } from '../action';
import { exit, exitCodeOf } from '../exit';
import { lazy } from '../lazy';
import { writtenOrRefused } from '../output-place';
import { checkThere } from '../there';
import { Voice } from '../terminal';
import { countOf, formatOf, word } from '../values';
import { colorOut, voiceOptionsOf } from '../voice-options';

/** Edits shown of each rule and way, and documents told of in full, unless asked otherwise. */
const SAMPLES = 3;

/** `reportkit diff`: what two results of the same sources say differently; the exit code tells whether they do. */
export const diff: Action = async ([was = '', now = ''], raw, io) => {
  const format = formatOf(raw, ['text', 'markdown', 'json']) ?? 'text';
  const asked = word(raw, 'samples');
  const samples = asked === undefined ? SAMPLES : countOf('--samples', asked, 0);
  const voice = new Voice(io.stderr, voiceOptionsOf(raw, io));
  if (was === '-' && now === '-') throw new UsageError(usageErrors.twoPipes);
  for (const name of [was, now]) checkThere(name, io);
  const { compareRecords, oneSided, DifferenceTally } = lazy.engine();
  const tally = new DifferenceTally(samples);
  let unread = 0;
  const found = { was: false, now: false };
  for await (const pair of paired(was, now, io)) {
    if (io.signal?.aborted === true) return exit.interrupted;
    if ('unreadable' in pair) {
      unread++;
      voice.error(...unreadable(pair.name, pair.unreadable));
    } else if ('alien' in pair) {
      voice.warning(warnings.notReport, { path: pair.alien });
    } else {
      found.was ||= pair.was !== null;
      found.now ||= pair.now !== null;
      if (pair.was !== null && pair.now !== null) tally.add(compareRecords(pair.was, pair.now));
      else tally.add(oneSided(pair.path, pair.was === null ? 'added' : 'lost'));
    }
  }
  const sum = tally.sum();
  const empty = [...(found.was ? [] : [was]), ...(found.now ? [] : [now])];
  // Beside a side without records, all of the other would seem to have come or gone.
  if (empty.length > 0) throw new UsageError(usageErrors.nothingToCompare, { names: empty.join(', ') });
  const output = word(raw, 'output');
  const toFile = output !== undefined && output !== '-';
  const options = { language: voice.language, color: !toFile && colorOut(raw, io), samples };
  const text = format === 'json' ? renderDifferenceJson(sum) : format === 'markdown' ? renderDifferenceMarkdown(sum, options) : renderDifferenceText(sum, options);
  if (toFile) writtenOrRefused(output, () => writeWhole(resolve(io.cwd, output), text));
  else await writeTo(io.stdout, text);
  if (!voice.quiet) voice.line(differenceLine(sum, voice.language));
  return exitCodeOf({ interrupted: false, tooManyFailures: unread > 0, findings: hasChanged(sum) });
};

function hasChanged({ documents }: Difference): boolean {
  return documents.length > 0;
}
