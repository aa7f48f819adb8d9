import { worded } from '../../catalogue/fill';
import { warnings } from '../../catalogue/warnings';
import { failureRecord } from '../../corpus/failures';
import { isStoredFailure, mixed } from '../../corpus/documents-and-reports';
import { reasonOf } from '../../corpus/system-error';
import { renderOverview } from '../../emitter/overview/text';
import { OverviewGathering } from '../../emitter/overview/overview';
import type { FailureRecord, Report } from '../../model/report';
import { Census } from '../../validator/corpus/census';
import type { Action } from '../action';
import { exceeds, exitCodeOf } from '../exit';
import { inputsOf, refuseOwnInput } from '../inputs';
import { lazy } from '../lazy';
import { pageOutputOf, writePage } from '../page-output';
import { settingsOf } from '../settings';
import { skippedBy } from '../skipped';
import { signalOf, Voice } from '../terminal';
import { sayUnusable, type Unusable } from '../unusable';
import { maxFailuresOf } from '../values';
import { voiceOptionsOf } from '../voice-options';

/** `reportkit overview`: a corpus on one page, from documents or reports of them. */
export const overview: Action = async (names, raw, io) => {
  const output = pageOutputOf(raw, io, 'text');
  const maxFailures = maxFailuresOf(raw);
  const { settings, config, records } = settingsOf(raw, io);
  const voice = new Voice(io.stderr, voiceOptionsOf(raw, io, config));
  const finds = await inputsOf(names, raw, { config, settings, records }, io, new Set(output.place === null ? [] : [output.place]));
  refuseOwnInput(output.output, output.place, finds);
  const signal = signalOf(io);
  const gathering = new OverviewGathering();
  const census = new Census({ near: true, nearest: null, expectedOf: null, groupOf: () => '' });
  let failed = 0;
  let documents = 0;
  const add = (report: Report, stored: boolean): void => {
    gathering.add(report);
    census.add(report, stored);
  };
  for await (const outcome of mixed({ records, onSkipped: skippedBy(voice), inputs: finds.inputs, settings: { ...settings, ledger: 'none', offsets: 'utf-16' }, language: voice.language, stdin: () => io.stdin, signal })) {
    documents++;
    if ('report' in outcome) add(outcome.report, false);
    else if ('stored' in outcome) add(outcome.stored, true);
    else {
      failed++;
      const storedFailure = 'notReport' in outcome && isStoredFailure(outcome.notReport) ? outcome.notReport : null;
      gathering.addFailure(storedFailure ?? failureOf(outcome, voice));
      if (storedFailure === null) sayUnusable(outcome, voice, io);
    }
  }
  if (!signal.aborted) {
    const seen = gathering.done(census.clusters().map(({ members }) => members));
    const text = output.format === 'json' ? `${JSON.stringify(seen, null, 2)}\n` : output.format === 'html' ? lazy.overviewPage().overviewPage(seen, voice.language) : renderOverview(seen, voice.language);
    await writePage(text, output, io);
  }
  return exitCodeOf({ interrupted: signal.aborted, tooManyFailures: exceeds(failed, Math.max(finds.inputs.length, documents), maxFailures), findings: false });
};

/** The failure that the page counts. */
function failureOf(outcome: Unusable, { language }: Voice): FailureRecord {
  if ('failure' in outcome) return outcome.failure;
  const { path } = 'stable' in outcome ? outcome.stable.source : outcome.input;
  if ('unreadable' in outcome) return failureRecord(outcome.input, lazy.engine().loadFailures.unreadable(path, reasonOf(outcome.unreadable)), language);
  return { schema: 'reportkit/failure@1', source: { path }, error: { rule: 'load/bad-record', ...worded('stable' in outcome ? warnings.stableTooLittle : warnings.notReport, language, { path }) } };
}
