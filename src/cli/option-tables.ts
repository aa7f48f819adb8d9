import { headings, optionHelp } from '../catalogue/help';
import type { Bilingual } from '../model/bilingual';

/** An option as help shows it. Values stay words here; each command reads them with `values`. */
export interface OptionSpec {
  readonly flags: string;
  readonly help: Bilingual;
  readonly group: Bilingual;
  /** May be repeated; the values are collected. */
  readonly many?: true;
}

/** Known in front of the command and behind it. */
export const everywhere: readonly OptionSpec[] = [
  { flags: '--lang <en|zh>', help: optionHelp.lang, group: headings.everywhere },
  { flags: '--color <when>', help: optionHelp.color, group: headings.everywhere },
  { flags: '--quiet', help: optionHelp.quiet, group: headings.everywhere },
  { flags: '--debug', help: optionHelp.debug, group: headings.everywhere },
];

const kind: OptionSpec = { flags: '--from <kind>', help: optionHelp.from, group: headings.input };
const kindOfOne: OptionSpec = { flags: '--from <kind>', help: optionHelp.fromOne, group: headings.input };

const finding: readonly OptionSpec[] = [
  { flags: '--include <glob>', help: optionHelp.include, group: headings.input, many: true },
  { flags: '--exclude <glob>', help: optionHelp.exclude, group: headings.input, many: true },
  { flags: '--files0-from <file>', help: optionHelp.files0From, group: headings.input },
  { flags: '--stdin-path <name>', help: optionHelp.stdinPath, group: headings.input },
  kind,
  { flags: '--field <name=field>', help: optionHelp.field, group: headings.input, many: true },
  { flags: '--max-bytes <n>', help: optionHelp.maxBytes, group: headings.input },
];

const working: readonly OptionSpec[] = [
  { flags: '-c, --config <file>', help: optionHelp.config, group: headings.work },
  { flags: '--preset <name>', help: optionHelp.preset, group: headings.work },
  { flags: '--rule <id=level>', help: optionHelp.rule, group: headings.work, many: true },
  { flags: '--encoding <name>', help: optionHelp.encoding, group: headings.work },
  { flags: '--script <mode>', help: optionHelp.script, group: headings.work },
];

export const cleanOptions: readonly OptionSpec[] = [
  { flags: '-o, --output <path>', help: optionHelp.output, group: headings.output },
  { flags: '-f, --format <format>', help: optionHelp.format, group: headings.output },
  { flags: '--table <rows>', help: optionHelp.table, group: headings.output },
  { flags: '--ledger <form>', help: optionHelp.ledger, group: headings.output },
  { flags: '--offsets <unit>', help: optionHelp.offsets, group: headings.output },
  { flags: '--stable', help: optionHelp.stable, group: headings.output },
  { flags: '--summary <file>', help: optionHelp.summary, group: headings.output },
  { flags: '--no-progress', help: optionHelp.noProgress, group: headings.output },
  ...finding,
  ...working,
  { flags: '-j, --jobs <n>', help: optionHelp.jobs, group: headings.work },
  { flags: '--fail-on <severity>', help: optionHelp.failOn, group: headings.outcome },
  { flags: '--max-failures <n>', help: optionHelp.maxFailures, group: headings.outcome },
  { flags: '--failures <file>', help: optionHelp.failures, group: headings.outcome },
  { flags: '--timeout <seconds>', help: optionHelp.timeout, group: headings.later },
  { flags: '--resume', help: optionHelp.resume, group: headings.later },
  { flags: '--shard <i/n>', help: optionHelp.shard, group: headings.later },
];

export const validateOptions: readonly OptionSpec[] = [
  { flags: '-f, --format <format>', help: optionHelp.problemFormat, group: headings.output },
  { flags: '-o, --output <file>', help: optionHelp.problemOutput, group: headings.output },
  { flags: '--min-severity <severity>', help: optionHelp.minSeverity, group: headings.output },
  { flags: '--source <folder>', help: optionHelp.sourceFolder, group: headings.input },
  ...finding,
  { flags: '--only <rule>', help: optionHelp.only, group: headings.work, many: true },
  { flags: '--severity <id=severity>', help: optionHelp.severity, group: headings.work, many: true },
  { flags: '--expect-rules <hash>', help: optionHelp.expectRules, group: headings.work },
  ...working,
  { flags: '--baseline <file>', help: optionHelp.baseline, group: headings.outcome },
  { flags: '--update-baseline', help: optionHelp.updateBaseline, group: headings.outcome },
  { flags: '--fail-on <severity>', help: optionHelp.failOnProblems, group: headings.outcome },
  { flags: '--max-findings <n>', help: optionHelp.maxFindings, group: headings.outcome },
  { flags: '--max-failures <n>', help: optionHelp.maxFailures, group: headings.outcome },
];

export const diffOptions: readonly OptionSpec[] = [
  { flags: '-f, --format <format>', help: optionHelp.diffFormat, group: headings.output },
  { flags: '--json', help: optionHelp.json, group: headings.output },
  { flags: '-o, --output <file>', help: optionHelp.problemOutput, group: headings.output },
  { flags: '--samples <n>', help: optionHelp.samples, group: headings.output },
];

export const outlineOptions: readonly OptionSpec[] = [
  { flags: '-f, --format <format>', help: optionHelp.outlineFormat, group: headings.output },
  ...finding,
  ...working,
  { flags: '--max-failures <n>', help: optionHelp.maxFailures, group: headings.outcome },
];

export const chunksOptions: readonly OptionSpec[] = [
  { flags: '-o, --output <file>', help: optionHelp.chunkOutput, group: headings.output },
  { flags: '--max-chars <n>', help: optionHelp.maxChars, group: headings.output },
  { flags: '--min-chars <n>', help: optionHelp.minChars, group: headings.output },
  { flags: '--offsets <unit>', help: optionHelp.offsets, group: headings.output },
  ...finding,
  ...working,
  { flags: '--max-failures <n>', help: optionHelp.maxFailures, group: headings.outcome },
];

export const explainOptions: readonly OptionSpec[] = [
  { flags: '-f, --format <format>', help: optionHelp.explainFormat, group: headings.output },
  { flags: '-o, --output <file>', help: optionHelp.pageOutput, group: headings.output },
  { flags: '--all', help: optionHelp.all, group: headings.output },
  kindOfOne,
  ...working,
];

export const overviewOptions: readonly OptionSpec[] = [
  { flags: '-f, --format <format>', help: optionHelp.explainFormat, group: headings.output },
  { flags: '-o, --output <file>', help: optionHelp.pageOutput, group: headings.output },
  ...finding,
  ...working,
  { flags: '--max-failures <n>', help: optionHelp.maxFailures, group: headings.outcome },
];

export const restoreOptions: readonly OptionSpec[] = [
  { flags: '-o, --output <path>', help: optionHelp.restoreOutput, group: headings.output },
  { flags: '--check', help: optionHelp.check, group: headings.output },
  { flags: '--source <file>', help: optionHelp.source, group: headings.input },
];

export const rulesOptions: readonly OptionSpec[] = [
  { flags: '-f, --format <format>', help: optionHelp.outlineFormat, group: headings.output },
];
