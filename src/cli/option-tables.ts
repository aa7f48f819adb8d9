import { headings, optionHelp } from '../catalogue/help';
import { FORMATS } from '../corpus/output';
import type { Bilingual } from '../model/bilingual';
import { SEVERITIES } from '../model/diagnostic';
import { PRESETS } from '../model/presets';
import { settingChoices } from '../model/settings';
import { PROBLEM_FORMATS } from './problem-format-names';
import { FAIL_ON } from './values';

/** An option as help shows it. Values stay words here; each command reads them with `values`. */
export interface OptionSpec {
  readonly flags: string;
  readonly help: Bilingual;
  readonly group: Bilingual;
  /** What its value is, where that is known beforehand: a few words, or the name of something. For completion; the commands check it themselves. */
  readonly takes?: readonly string[] | 'path' | 'rule' | 'rule=level' | 'rule=severity';
  /** May be repeated; the values are collected. */
  readonly many?: true;
}

/** Known in front of the command and behind it. */
export const everywhere: readonly OptionSpec[] = [
  { flags: '--lang <en|zh>', help: optionHelp.lang, takes: settingChoices.language, group: headings.everywhere },
  { flags: '--color <when>', help: optionHelp.color, takes: ['auto', 'always', 'never'], group: headings.everywhere },
  { flags: '--quiet', help: optionHelp.quiet, group: headings.everywhere },
  { flags: '--debug', help: optionHelp.debug, group: headings.everywhere },
];

const kind: OptionSpec = { flags: '--from <kind>', help: optionHelp.from, takes: ['auto', 'text', 'html', 'ndjson', 'warc'], group: headings.input };
const field: OptionSpec = { flags: '--field <name=field>', help: optionHelp.field, group: headings.input, many: true };

const finding: readonly OptionSpec[] = [
  { flags: '--include <glob>', help: optionHelp.include, group: headings.input, many: true },
  { flags: '--exclude <glob>', help: optionHelp.exclude, group: headings.input, many: true },
  { flags: '--hidden', help: optionHelp.hidden, group: headings.input },
  { flags: '--files0-from <file>', help: optionHelp.files0From, takes: 'path', group: headings.input },
  { flags: '--stdin-path <name>', help: optionHelp.stdinPath, group: headings.input },
  kind,
  field,
  { flags: '--max-bytes <n>', help: optionHelp.maxBytes, group: headings.input },
];

const working: readonly OptionSpec[] = [
  { flags: '-c, --config <file>', help: optionHelp.config, takes: 'path', group: headings.work },
  { flags: '--preset <name>', help: optionHelp.preset, takes: PRESETS, group: headings.work },
  { flags: '--rule <id=level>', help: optionHelp.rule, takes: 'rule=level', group: headings.work, many: true },
  { flags: '--encoding <name>', help: optionHelp.encoding, group: headings.work },
  { flags: '--script <mode>', help: optionHelp.script, takes: settingChoices.script, group: headings.work },
];

export const cleanOptions: readonly OptionSpec[] = [
  { flags: '-o, --output <path>', help: optionHelp.output, takes: 'path', group: headings.output },
  { flags: '-f, --format <format>', help: optionHelp.format, takes: FORMATS, group: headings.output },
  { flags: '--table <rows>', help: optionHelp.table, takes: ['documents', 'sections'], group: headings.output },
  { flags: '--ledger <form>', help: optionHelp.ledger, takes: settingChoices.ledger, group: headings.output },
  { flags: '--offsets <unit>', help: optionHelp.offsets, takes: settingChoices.offsets, group: headings.output },
  { flags: '--stable', help: optionHelp.stable, group: headings.output },
  { flags: '--summary <file>', help: optionHelp.summary, takes: 'path', group: headings.output },
  { flags: '--no-progress', help: optionHelp.noProgress, group: headings.output },
  ...finding,
  ...working,
  { flags: '--dry-run', help: optionHelp.dryRun, group: headings.output },
  { flags: '--resume', help: optionHelp.resume, group: headings.work },
  { flags: '--prune', help: optionHelp.prune, group: headings.work },
  { flags: '-j, --jobs <n>', help: optionHelp.jobs, group: headings.work },
  { flags: '--timeout <seconds>', help: optionHelp.timeout, group: headings.work },
  { flags: '--shard <i/n>', help: optionHelp.shard, group: headings.work },
  { flags: '--fail-on <severity>', help: optionHelp.failOn, takes: FAIL_ON, group: headings.outcome },
  { flags: '--max-failures <n>', help: optionHelp.maxFailures, group: headings.outcome },
  { flags: '--failures <file>', help: optionHelp.failures, takes: 'path', group: headings.outcome },
];

export const validateOptions: readonly OptionSpec[] = [
  { flags: '-f, --format <format>', help: optionHelp.problemFormat, takes: PROBLEM_FORMATS, group: headings.output },
  { flags: '-o, --output <file>', help: optionHelp.problemOutput, takes: 'path', group: headings.output },
  { flags: '--min-severity <severity>', help: optionHelp.minSeverity, takes: SEVERITIES, group: headings.output },
  { flags: '--source <folder>', help: optionHelp.sourceFolder, takes: 'path', group: headings.input },
  ...finding,
  { flags: '--only <rule>', help: optionHelp.only, takes: 'rule', group: headings.work, many: true },
  { flags: '--severity <id=severity>', help: optionHelp.severity, takes: 'rule=severity', group: headings.work, many: true },
  { flags: '--expect-rules <hash>', help: optionHelp.expectRules, group: headings.work },
  ...working,
  { flags: '--baseline <file>', help: optionHelp.baseline, takes: 'path', group: headings.outcome },
  { flags: '--update-baseline', help: optionHelp.updateBaseline, group: headings.outcome },
  { flags: '--fail-on <severity>', help: optionHelp.failOnProblems, takes: FAIL_ON, group: headings.outcome },
  { flags: '--max-findings <n>', help: optionHelp.maxFindings, group: headings.outcome },
  { flags: '--max-failures <n>', help: optionHelp.maxFailures, group: headings.outcome },
];

export const diffOptions: readonly OptionSpec[] = [
  { flags: '-f, --format <format>', help: optionHelp.diffFormat, takes: ['text', 'markdown', 'json'], group: headings.output },
  { flags: '--json', help: optionHelp.json, group: headings.output },
  { flags: '-o, --output <file>', help: optionHelp.problemOutput, takes: 'path', group: headings.output },
  { flags: '--samples <n>', help: optionHelp.samples, group: headings.output },
];

export const mergeOptions: readonly OptionSpec[] = [
  { flags: '-o, --output <file>', help: optionHelp.mergeOutput, takes: 'path', group: headings.output },
  { flags: '--summary <file>', help: optionHelp.summary, takes: 'path', group: headings.output },
  { flags: '--fail-on <severity>', help: optionHelp.failOn, takes: FAIL_ON, group: headings.outcome },
  { flags: '--max-failures <n>', help: optionHelp.maxFailures, group: headings.outcome },
];

export const outlineOptions: readonly OptionSpec[] = [
  { flags: '-f, --format <format>', help: optionHelp.outlineFormat, takes: ['text', 'json'], group: headings.output },
  { flags: '--json', help: optionHelp.json, group: headings.output },
  ...finding,
  ...working,
  { flags: '--max-failures <n>', help: optionHelp.maxFailures, group: headings.outcome },
];

export const chunksOptions: readonly OptionSpec[] = [
  { flags: '-o, --output <file>', help: optionHelp.chunkOutput, takes: 'path', group: headings.output },
  { flags: '--max-chars <n>', help: optionHelp.maxChars, group: headings.output },
  { flags: '--min-chars <n>', help: optionHelp.minChars, group: headings.output },
  { flags: '--offsets <unit>', help: optionHelp.offsets, takes: settingChoices.offsets, group: headings.output },
  ...finding,
  ...working,
  { flags: '--max-failures <n>', help: optionHelp.maxFailures, group: headings.outcome },
];

export const explainOptions: readonly OptionSpec[] = [
  { flags: '-f, --format <format>', help: optionHelp.explainFormat, takes: ['text', 'json', 'html'], group: headings.output },
  { flags: '-o, --output <file>', help: optionHelp.pageOutput, takes: 'path', group: headings.output },
  { flags: '--all', help: optionHelp.all, group: headings.output },
  { flags: '--record <n|path>', help: optionHelp.record, group: headings.input },
  field,
  kind,
  ...working,
];

export const overviewOptions: readonly OptionSpec[] = [
  { flags: '-f, --format <format>', help: optionHelp.explainFormat, takes: ['text', 'json', 'html'], group: headings.output },
  { flags: '-o, --output <file>', help: optionHelp.pageOutput, takes: 'path', group: headings.output },
  ...finding,
  ...working,
  { flags: '--max-failures <n>', help: optionHelp.maxFailures, group: headings.outcome },
];

export const restoreOptions: readonly OptionSpec[] = [
  { flags: '-o, --output <path>', help: optionHelp.restoreOutput, takes: 'path', group: headings.output },
  { flags: '--json', help: optionHelp.restoreJson, group: headings.output },
  { flags: '--check', help: optionHelp.check, group: headings.output },
  { flags: '--source <file>', help: optionHelp.source, takes: 'path', group: headings.input },
];

export const rulesOptions: readonly OptionSpec[] = [
  { flags: '-f, --format <format>', help: optionHelp.outlineFormat, takes: ['text', 'json'], group: headings.output },
  { flags: '--json', help: optionHelp.json, group: headings.output },
  { flags: '-c, --config <file>', help: optionHelp.config, takes: 'path', group: headings.work },
];

export const schemaOptions: readonly OptionSpec[] = [
  { flags: '--json', help: optionHelp.schemaJson, group: headings.output },
];

export const initOptions: readonly OptionSpec[] = [
  { flags: '--force', help: optionHelp.force, group: headings.output },
];
