import { warnings } from '../catalogue/warnings';
import { isStoredFailure, type StoredOutcome } from '../corpus/documents-and-reports';
import type { Failed } from '../corpus/outcome';
import { unreadable } from '../corpus/unreadable';
import { sayFailure } from './failure-line';
import type { Io, Voice } from './terminal';

/** What gives a command no report. */
export type Unusable = Failed | Exclude<StoredOutcome, { readonly stored: unknown }>;

/** Says why a document, or a record of an earlier run, is not what the command needs. */
export function sayUnusable(outcome: Unusable, voice: Voice, io: Io): void {
  if ('failure' in outcome) sayFailure(outcome, voice, io);
  else if ('unreadable' in outcome) voice.error(...unreadable(outcome.input.path, outcome.unreadable));
  else if ('stable' in outcome) voice.error(warnings.stableTooLittle, { path: outcome.stable.source.path });
  else if (isStoredFailure(outcome.notReport)) voice.error(warnings.noTextInFailure, { path: outcome.notReport.source.path });
  else voice.error(warnings.notReport, { path: outcome.input.path });
}
