import { appendFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { notes } from '../../catalogue/notes';
import { warnings } from '../../catalogue/warnings';
import { readBaseline, writeBaseline } from '../../corpus/baseline-file';
import { writeWhole } from '../../corpus/file-target';
import type { Input } from '../../corpus/inputs';
import { isStoredFailure, mixed, type StoredOutcome } from '../../corpus/documents-and-reports';
import { realPlace } from '../../corpus/open';
import type { Outcome } from '../../corpus/outcome';
import { writeTo } from '../../corpus/sinks';
import { SourceFolder } from '../../corpus/source-folder';
import { unreadable } from '../../corpus/unreadable';
import { githubSummary } from '../../emitter/problems/github';
import { atLeast, countsOf } from '../../emitter/problems/order';
import type { Validator } from '../../index';
import type { Problem } from '../../model/problem';
import type { FailureRecord } from '../../model/report';
import type { Action } from '../action';
import { exceeds, exitCodeOf } from '../exit';
import { sayFailure } from '../failure-line';
import { inputsOf, refuseOwnInput } from '../inputs';
import { lazy } from '../lazy';
import { writtenOrRefused } from '../output-place';
import { renderProblems } from '../problem-formats';
import { skippedBy } from '../skipped';
import { columnsOf, signalOf, Voice, type Io } from '../terminal';
import { checkFolder } from '../there';
import { validateOptionsOf } from '../validate-options';
import { colorOut, voiceOptionsOf } from '../voice-options';

/** `reportkit validate`: checks documents and reports of them; the exit code tells. */
export const validate: Action = async (names, raw, io) => {
  const options = validateOptionsOf(raw, io);
  if (options.source !== null) checkFolder(options.source, io);
  const { baselineOf, newProblems, Validator } = lazy.engine();
  const voice = new Voice(io.stderr, voiceOptionsOf(raw, io, options.config));
  const known = options.baseline === null || options.updateBaseline ? null : readBaseline(options.baseline, io.cwd);
  const place = options.output === null ? null : realPlace(options.output, io.cwd);
  const finds = await inputsOf(names, raw, options, io, new Set(place === null ? [] : [place]));
  refuseOwnInput(options.output, place, finds);
  const signal = signalOf(io);
  const validator = new Validator({ ...options.settings, language: options.settings.language ?? voice.language });
  const all: Problem[] = [];
  const files: string[] = [];
  const fileOf = new Map<string, string>();
  let failed = 0;
  let stable = 0;

  const inspection: Inspection = { validator, sources: options.source === null ? null : new SourceFolder(options.source, io.cwd, options.records), voice, io };
  for await (const outcome of mixed({ records: options.records, onSkipped: skippedBy(voice), inputs: finds.inputs, settings: validator.cleaning, language: voice.language, stdin: () => io.stdin, signal })) {
    if (isFailed(outcome)) failed++;
    if ('stable' in outcome) stable++;
    const { path, file, problems } = await inspected(outcome, inspection);
    files.push(file);
    fileOf.set(path, file);
    all.push(...problems.map((problem) => ({ ...problem, file })));
  }
  if (stable > 0) voice.warning(warnings.stableUnchecked, { count: stable });
  for (const problem of signal.aborted ? [] : validator.corpus()) all.push({ ...problem, file: fileOf.get(problem.path) ?? problem.path });

  if (options.updateBaseline && options.baseline !== null) {
    const { baseline } = options;
    writtenOrRefused(baseline, () => writeBaseline(baseline, io.cwd, baselineOf(all)));
  }
  const fresh = options.updateBaseline ? [] : known === null ? all : newProblems(all, known);
  const shown = fresh.filter(({ severity }) => atLeast(severity, options.least));
  const text = renderProblems(shown, options.format, { files, rules: options.catalogue, failOn: options.failOn, language: voice.language, color: options.output === null && colorOut(raw, io), width: Math.min(columnsOf(io.stdout, 100), 120) });
  if (options.output === null) await writeTo(io.stdout, text);
  else {
    const { output } = options;
    writtenOrRefused(output, () => writeWhole(resolve(io.cwd, output), text));
  }
  if (options.format === 'github') addSummary(io, githubSummary(shown, files.length, voice.language));
  if (!voice.quiet) voice.line(summaryOf(fresh, { documents: files.length, known: all.length - fresh.length }, voice));
  const { failOn } = options;
  const heavy = failOn === 'never' ? 0 : fresh.filter(({ severity }) => atLeast(severity, failOn)).length;
  return exitCodeOf({ interrupted: signal.aborted, tooManyFailures: exceeds(failed, Math.max(finds.inputs.length, files.length), options.maxFailures), findings: heavy > options.maxFindings });
};

interface Inspection {
  readonly validator: Validator;
  /** Where the sources of reports are; null: they are not asked for. */
  readonly sources: SourceFolder | null;
  readonly voice: Voice;
  readonly io: Io;
}

function isFailed(outcome: Outcome | StoredOutcome): boolean {
  return 'failure' in outcome || 'unreadable' in outcome;
}

interface Inspected {
  /** As it stands in the report. */
  readonly path: string;
  /** As editors and servers want it: relative to the current folder. */
  readonly file: string;
  readonly problems: readonly Problem[];
}

async function inspected(outcome: Outcome | StoredOutcome, { validator, sources, voice, io }: Inspection): Promise<Inspected> {
  const own = { path: outcome.input.path, file: placeName(outcome.input, io) };
  if ('report' in outcome) return { ...own, problems: validator.raw(outcome.report) };
  if ('stored' in outcome) {
    const { path } = outcome.stored.source;
    const sought = (await sources?.sought(outcome.stored)) ?? null;
    return { path, file: sought === null ? path : relativeTo(io.cwd, sought.place), problems: validator.stored(outcome.stored, sought?.evidence ?? null) };
  }
  if ('stable' in outcome) {
    const { source } = outcome.stable;
    return { path: source.path, file: sources === null ? source.path : relativeTo(io.cwd, sources.placeOf(source)), problems: validator.stable(outcome.stable) };
  }
  if ('failure' in outcome) {
    sayFailure(outcome, voice, io);
    return { ...own, problems: [failureProblem(outcome.failure, validator)] };
  }
  if ('notReport' in outcome) {
    const { notReport } = outcome;
    if (isStoredFailure(notReport)) return { path: notReport.source.path, file: notReport.source.path, problems: [failureProblem(notReport, validator)] };
    return { ...own, problems: validator.alien(outcome.input.path, notReport) };
  }
  voice.error(...unreadable(outcome.input.path, outcome.unreadable));
  return { ...own, problems: [] };
}

/** What could not be read counts where it stands, as an error if nothing else was set. */
function failureProblem({ source: { path }, error: { rule, message, help = '' } }: FailureRecord, validator: Validator): Problem {
  return { rule, severity: validator.severityOf(rule, path) ?? 'error', path, file: path, message, help, line: 1, column: 1, endLine: 1, endColumn: 1, source: null, excerpt: '', evidence: {}, frame: null };
}

/** The file of an input, through archives and with the number of its record; what has no place keeps its path. */
function placeName({ path, location, place, record }: Input, io: Io): string {
  if (location === null) return path;
  const file = relativeTo(io.cwd, place ?? location);
  return record === undefined ? file : `${file}/${record}`;
}

function relativeTo(cwd: string, place: string): string {
  return relative(realPlace('.', cwd), place).replaceAll('\\', '/');
}

/** GitHub names a file to which steps append what their job's page shows. */
function addSummary({ env }: Io, markdown: string): void {
  const place = env['GITHUB_STEP_SUMMARY'];
  if (place === undefined || place === '') return;
  try {
    appendFileSync(place, `${markdown}\n`);
  } catch {
    // The summary is a courtesy: the annotations and the exit code are the result.
  }
}

function summaryOf(problems: readonly Problem[], { documents, known }: { readonly documents: number; readonly known: number }, voice: Voice): string {
  const { error, warning, info } = countsOf(problems);
  return voice.words(known > 0 ? notes.validatedKnown : notes.validated, { documents, errors: error, warnings: warning, infos: info, known });
}
