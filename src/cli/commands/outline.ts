import { warnings } from '../../catalogue/warnings';
import { renderOutline } from '../../emitter/outline';
import { printable } from '../../emitter/style';
import { runAll } from '../../corpus/records/run';
import { writeTo } from '../../corpus/sinks';
import type { Report } from '../../model/report';
import type { Action } from '../action';
import { exceeds, exitCodeOf } from '../exit';
import { sayFailure } from '../failure-line';
import { inputsOf } from '../inputs';
import { settingsOf } from '../settings';
import { skippedBy } from '../skipped';
import { signalOf, Voice } from '../terminal';
import { formatOf, maxFailuresOf } from '../values';
import { colorOut, voiceOptionsOf } from '../voice-options';

/** `reportkit outline`: the section trees, as outlines or as JSON. */
export const outline: Action = async (names, raw, io) => {
  const format = formatOf(raw, ['text', 'json']) ?? 'text';
  const maxFailures = maxFailuresOf(raw);
  const { settings, config, records } = settingsOf(raw, io);
  const voice = new Voice(io.stderr, voiceOptionsOf(raw, io, config));
  const color = colorOut(raw, io);
  const finds = await inputsOf(names, raw, { config, settings, records }, io);
  const signal = signalOf(io);
  const many = finds.inputs.length > 1 || finds.ofRecords !== null;
  let failed = 0;
  let shown = 0;

  const textOf = (report: Report): string => {
    const text = renderOutline(report, { color });
    const head = many ? `${shown > 0 ? '\n' : ''}${printable(report.source.path)}\n` : '';
    if (text === '') voice.warning(warnings.outlineEmpty, { path: report.source.path });
    return head + text;
  };
  const jsonOf = ({ source: { path }, metadata: { title }, tree }: Report): string => {
    const json = JSON.stringify({ path, title, tree }, null, 2);
    return finds.single ? `${json}\n` : `${shown > 0 ? ',' : '['}\n${json}`;
  };
  for await (const outcome of runAll({ records, onSkipped: skippedBy(voice), inputs: finds.inputs, settings: { ...settings, ledger: 'none' }, language: voice.language, stdin: () => io.stdin, signal })) {
    if ('failure' in outcome) {
      failed++;
      sayFailure(outcome, voice, io);
      continue;
    }
    await writeTo(io.stdout, format === 'json' ? jsonOf(outcome.report) : textOf(outcome.report));
    shown++;
  }
  if (format === 'json' && !finds.single) await writeTo(io.stdout, shown > 0 ? '\n]\n' : '[]\n');
  return exitCodeOf({ interrupted: signal.aborted, tooManyFailures: exceeds(failed, Math.max(finds.inputs.length, failed + shown), maxFailures), findings: false });
};
