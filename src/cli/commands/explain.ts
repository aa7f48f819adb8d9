import { renderExplain } from '../../emitter/explain';
import { printable } from '../../emitter/style';
import { UsageError } from '../../catalogue/usage-error';
import { usageErrors } from '../../catalogue/usage-errors';
import { find } from '../../corpus/find';
import { lookAt } from '../../corpus/places';
import { run } from '../../corpus/run';
import { writeTo } from '../../corpus/sinks';
import { resolve } from 'node:path';
import type { Action } from '../action';
import { exit } from '../exit';
import { sayFailure } from '../failure-line';
import { lazy } from '../lazy';
import { settingsOf } from '../settings';
import { Voice } from '../terminal';
import { flag } from '../values';
import { colorOut, voiceOptionsOf } from '../voice-options';

/** `reportkit explain FILE[:LINE]`: cleans one file and shows every edit in its place, with its rule and reason. */
export const explain: Action = async ([target = ''], raw, io) => {
  const { name, line } = targetOf(target, io.cwd);
  const { settings, config } = settingsOf(raw, io);
  const voice = new Voice(io.stderr, voiceOptionsOf(raw, io, config));
  const { inputs, single } = await find({ names: [{ name }], cwd: io.cwd, filter: { include: [], exclude: [], avoid: new Set() } });
  if (!single) throw new UsageError(usageErrors.oneFileOnly, { name: printable(name) });

  const { restore, rules } = lazy.engine();
  const signal = io.signal ?? new AbortController().signal;
  // The diagnostics are read here by a person, not stored: they are said in the reader's language.
  const job = { inputs, settings: { ...settings, ledger: 'full', offsets: 'utf-16', language: voice.language } as const, stdin: io.stdin, signal };
  for await (const outcome of run(job)) {
    if ('failure' in outcome) {
      sayFailure(outcome, voice, io);
      return exit.failures;
    }
    const restored = restore(outcome.report);
    if (!restored.ok) throw new Error(restored.reason.en);
    const lines = restored.text.split(/\r\n|\n|\r/).length;
    if (line !== null && (line < 1 || line > lines)) throw new UsageError(usageErrors.noSuchLine, { name: printable(name), line, count: lines });
    await writeTo(io.stdout, renderExplain(outcome.report, restored.text, { language: voice.language, color: colorOut(raw, io), line, all: flag(raw, 'all'), rules }));
  }
  return signal.aborted ? exit.interrupted : exit.done;
};

/** A name that exists is taken as it is, also when it ends like `:12`. */
function targetOf(target: string, cwd: string): { readonly name: string; readonly line: number | null } {
  // Matches a line behind a name: the :12 of "a.txt:12", and the :3 column some editors put behind it
  // Trap: a file may itself be called "10:30".
  const match = /^(.+?):(\d+)(?::\d+)?$/s.exec(target);
  if (match === null || 'stats' in lookAt(resolve(cwd, target))) return { name: target, line: null };
  return { name: match[1] ?? target, line: Number(match[2]) };
}
