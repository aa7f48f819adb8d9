import { renderExplain, type ExplainOptions } from '../../emitter/explain';
import { explainData } from '../../emitter/explain-data';
import { printable } from '../../emitter/style';
import { UsageError } from '../../catalogue/usage-error';
import { usageErrors } from '../../catalogue/usage-errors';
import { find } from '../../corpus/find';
import { lookAt } from '../../corpus/places';
import { mixed } from '../../corpus/documents-and-reports';
import type { WantedRecord } from '../../corpus/records/run';
import { lineRangeText, type LineRange } from '../../model/line-range';
import type { Report } from '../../model/report';
import { defaultSettings } from '../../model/settings';
import { resolve } from 'node:path';
import type { Action } from '../action';
import { exit } from '../exit';
import { refuseOwnInput } from '../inputs';
import { lazy } from '../lazy';
import { isMeant, onlyRecord, recordNamed } from '../one-record';
import { pageOutputOf, writePage, type PageOutput } from '../page-output';
import { refuseRecords, settingsOf } from '../settings';
import { signalOf, Voice } from '../terminal';
import { sayUnusable } from '../unusable';
import { flag, word } from '../values';
import { colorOut, voiceOptionsOf } from '../voice-options';

/** `reportkit explain FILE[:LINE[-LINE]]`: cleans one file, or one record of it, or takes a report of it, and shows every edit in its place, with its rule and reason. */
export const explain: Action = async ([target = ''], raw, io) => {
  const { name, lines } = targetOf(target, io.cwd);
  const output = pageOutputOf(raw, io, 'text');
  const meant = recordNamed(word(raw, 'record'));
  if (meant === null) refuseRecords(raw);
  const { settings, config, catalogue, records } = settingsOf(raw, io);
  const voice = new Voice(io.stderr, voiceOptionsOf(raw, io, config));
  const finds = await find({ names: [{ name }], cwd: io.cwd, filter: { include: [], exclude: [], avoid: new Set() }, maxBytes: settings.maxBytes ?? defaultSettings.maxBytes });
  const { inputs, single } = finds;
  if (!single) throw new UsageError(usageErrors.oneFileOnly, { name: printable(name) });
  refuseOwnInput(output.output, output.place, finds);

  const { restore } = lazy.engine();
  const signal = signalOf(io);
  // The diagnostics are read here by a person, not stored: they are said in the reader's language.
  const job = { records, inputs, settings: { ...settings, ledger: 'full', offsets: 'utf-16', language: voice.language } as const, language: voice.language, stdin: () => io.stdin, signal, ...(meant === null ? {} : { wanted: ({ number, name: { path } }: WantedRecord) => isMeant(meant, { number, path }) }) };
  let report: Report | null = null;
  for await (const outcome of meant === null ? mixed(job) : onlyRecord(mixed(job), meant)) {
    if (!('report' in outcome || 'stored' in outcome)) {
      sayUnusable(outcome, voice, io);
      return exit.failures;
    }
    if (report !== null) throw new UsageError(usageErrors.oneReportOnly, { name: printable(name) });
    report = 'report' in outcome ? outcome.report : outcome.stored;
  }
  if (report === null && meant !== null && !signal.aborted) throw new UsageError(usageErrors.noSuchRecord, { name: printable(name), record: printable(meant.given) });
  if (report === null) return signal.aborted ? exit.interrupted : exit.done;
  const restored = restore(report);
  if (!restored.ok) {
    voice.errorLine(`${name}: ${voice.sentences(restored.reason)}`);
    return exit.failures;
  }
  const count = restored.text.split(/\r\n|\n|\r/).length;
  if (lines !== null && (lines.first < 1 || lines.last > count)) throw new UsageError(usageErrors.noSuchLine, { name: printable(name), line: lineRangeText(lines), count });
  await writePage(rendered(report, restored.text, { rules: catalogue, format: output.format, language: voice.language, color: output.place === null && colorOut(raw, io), lines, all: flag(raw, 'all') }), output, io);
  return signal.aborted ? exit.interrupted : exit.done;
};

function rendered(report: Report, source: string, { format, ...options }: ExplainOptions & Pick<PageOutput, 'format'>): string {
  const { language, lines, rules } = options;
  if (format === 'text') return renderExplain(report, source, options);
  if (format === 'json') return `${JSON.stringify(explainData(report, source, { language, lines, rules }), null, 2)}\n`;
  // A page shows the whole document, and opens at the first of the lines.
  return lazy.explainPage().explainPage(report, source, explainData(report, source, { language, lines: null, rules }), { language, line: lines?.first ?? null });
}

// Matches lines behind a name: 12   12-15 . Trap: the first may be the greater one, or 0; that is said, not read as a name.
const LINES = /^(\d+)(?:-(\d+))?$/;

/** The longest name that exists is taken: a file may itself be called "10:30". Editors put a column behind the line. */
function targetOf(target: string, cwd: string): { readonly name: string; readonly lines: LineRange | null } {
  const isThere = (name: string): boolean => 'stats' in lookAt(resolve(cwd, name));
  const parts = target.split(':');
  const [beforeLast, last] = [linesOf(parts.at(-2)), linesOf(parts.at(-1))];
  if (parts.length < 2 || last === null || isThere(target)) return { name: target, lines: null };
  const name = parts.slice(0, -1).join(':');
  if (parts.length === 2 || beforeLast === null || isThere(name)) return { name, lines: last };
  return { name: parts.slice(0, -2).join(':'), lines: beforeLast };
}

function linesOf(part = ''): LineRange | null {
  const found = LINES.exec(part);
  if (found === null) return null;
  const [one, other] = [Number(found[1]), Number(found[2] ?? found[1])];
  return { first: Math.min(one, other), last: Math.max(one, other) };
}
