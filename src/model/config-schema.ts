import { z } from 'zod';
import { SEVERITIES } from './diagnostic';
import { PRESETS } from './presets';
import type { RuleId } from './rule';
import { RULE_GROUPS } from './rule-id';
import { settingChoices, type Override, type RuleOptions } from './settings';
import { USER_RULE_KINDS } from './user-rule';

/** A rule id by its shape; whether there is such a rule is another question. */
export const ruleId = z
  .templateLiteral([z.enum(RULE_GROUPS), '/', z.string().min(1)])
  .describe('Group and name: strip/page-chrome.') satisfies z.ZodType<RuleId>;

export const level = z.enum(['off', 'report', 'apply']);
export const severity = z.enum(SEVERITIES);

const ruleSetting = z
  .union([level, z.strictObject({ level: level.optional(), severity: severity.optional(), options: z.record(z.string(), z.number()).optional().describe('Numbers by name; `reportkit rules ID` lists those a rule has.') })])
  .describe('A level, or level, severity and options.');

const globs = z.array(z.string().min(1));
const preset = z.enum(PRESETS);
const script = z.enum(settingChoices.script);
const encoding = z.string().min(1).describe('A WHATWG encoding label that overrides detection.');

const override = z.strictObject({
  files: globs.min(1).describe('Globs over the paths of documents, as they stand in reports; without a slash, names at any depth.'),
  excludedFiles: globs.optional().describe('Globs of files that are not meant.'),
  extends: preset.optional().describe('These files start anew from this preset; what stands beside it comes on top.'),
  rules: z.record(ruleId, ruleSetting).optional(),
  severity: z.record(ruleId, severity).optional(),
  script: script.optional(),
  encoding: encoding.optional(),
});

const pattern = z
  .union([z.string().min(1), z.strictObject({ regex: z.string().min(1), ignoreCase: z.boolean().optional() })])
  .describe('A literal text, or an expression in RE2 syntax; both are looked for within one line.');
const patterns = z.union([pattern, z.array(pattern)]);

const userRule = z.strictObject({
  kind: z.enum(USER_RULE_KINDS).describe('Cut what matches, cut lines that hold a match, replace what matches, or only point it out.'),
  match: patterns,
  unless: patterns.optional().describe('A line that matches one of these is left alone.'),
  replacement: z.string().min(1).optional().describe('Of the kind replace: $1 to $9 are groups of the match, $$ is a dollar sign.'),
  budget: z.number().min(0).max(1).optional().describe('The largest share of a document’s visible characters the rule may take away (default: 0.5).'),
  level: level.optional(),
  severity: severity.optional(),
  description: z.string().min(1).optional(),
  examples: z.strictObject({
    match: z.array(z.union([z.string(), z.strictObject({ text: z.string(), result: z.string() })])).describe('Texts the rule must act on; with `result`, what must become of them.'),
    ignore: z.array(z.string()).describe('Texts it must leave alone.'),
  }),
});

/** `reportkit.config.json`. A key that is not here is a mistake of the writer, so it is refused. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional().describe('For editors; not read.'),
    extends: preset.optional().describe('Where to start: recommended (the defaults), verbatim (decode and split only), strict (every rule reports, every finding is an error).'),
    rules: z.record(ruleId, ruleSetting).optional().describe('Levels, or levels, severities and options, by rule id; a rule that is not named keeps its default.'),
    severity: z.record(ruleId, severity).optional().describe('Severities by rule id; a rule that is not named keeps its own.'),
    overrides: z.array(override).optional().describe('Other settings for some files. Of several that match a path the last wins, key by key.'),
    userRules: z.record(z.string(), userRule).optional().describe('Rules of your own, by name: advert is the rule user/advert. Each is accepted only when its examples pass.'),
    script: script.optional(),
    encoding: encoding.optional(),
    include: globs.optional().describe('Globs a walked file must match.'),
    exclude: globs.optional().describe('Globs a walked file must not match.'),
    failOn: z.enum([...SEVERITIES, 'never']).optional(),
    lang: z.enum(settingChoices.language).optional(),
    ledger: z.enum(settingChoices.ledger).optional(),
    offsets: z.enum(settingChoices.offsets).optional(),
  })
  .meta({ title: 'reportkit configuration' });

export type WrittenConfig = z.infer<typeof configSchema>;

/** A configuration that is read: every rule has its level; severities and options stand apart. */
export type Config = Omit<WrittenConfig, 'rules' | 'severity' | 'overrides'> & {
  rules?: Readonly<Partial<Record<RuleId, z.infer<typeof level>>>>;
  severity?: Readonly<Partial<Record<RuleId, z.infer<typeof severity>>>>;
  options?: RuleOptions;
  overrides?: readonly Override[];
};
