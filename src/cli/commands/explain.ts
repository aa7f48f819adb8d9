import { renderExplain } from '../../emitter/explain';
import { printable } from '../../emitter/style';
import { UsageError } from '../../catalogue/usage-error';
import { usageErrors } from '../../catalogue/usage-errors';
import { find } from '../../corpus/find';
import { lookAt } from '../../corpus/places';
import { run } from '../../corpus/run';
import { writeTo } from '../../corpus/sinks';
import { defaultSettings } from '../../model/settings';
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
  const { inputs, single } = await find({ names: [{ name }], cwd: io.cwd, filter: { include: [], exclude: [], avoid: new Set() }, maxBytes: settings.maxBytes ?? defaultSettings.maxBytes });
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

/** The longest name that exists is taken: a file may itself be called "10:30". Editors put a column behind the line. */
function targetOf(target: string, cwd: string): { readonly name: string; readonly line: number | null } {
  const isThere = (name: string): boolean => 'stats' in lookAt(resolve(cwd, name));
  const parts = target.split(':');
  const numbers = parts.slice(-2).map((part) => (/^\d+$/.test(part) ? Number(part) : null));
  const [beforeLast = null, last = null] = parts.length > 2 ? numbers : [null, parts.length === 2 ? (numbers[1] ?? null) : null];
  if (last === null || isThere(target)) return { name: target, line: null };
  const name = parts.slice(0, -1).join(':');
  return beforeLast === null || isThere(name) ? { name, line: last } : { name: parts.slice(0, -2).join(':'), line: beforeLast };
}
