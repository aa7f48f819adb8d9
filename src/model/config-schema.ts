import { z } from 'zod';
import { PRESETS } from './presets';
import type { RuleGroup, RuleId } from './rule';

const groups: readonly RuleGroup[] = ['markup', 'chars', 'strip', 'restore', 'suspect', 'outline', 'metadata', 'load', 'report', 'corpus', 'user'];

/** A rule id by its shape; whether there is such a rule is another question. */
export const ruleId = z
  .templateLiteral([z.enum(groups), '/', z.string().min(1)])
  .describe('Group and name: strip/page-chrome.') satisfies z.ZodType<RuleId>;

export const level = z.enum(['off', 'report', 'apply']);
export const severity = z.enum(['error', 'warning', 'info']);

const ruleSetting = z
  .union([level, z.strictObject({ level: level.optional(), severity: severity.optional() })])
  .describe('A level, or level and severity.');

const globs = z.array(z.string().min(1));

/** `reportkit.config.json`. A key that is not here is a mistake of the writer, so it is refused. */
export const configSchema = z
  .strictObject({
    $schema: z.string().optional().describe('For editors; not read.'),
    extends: z.enum(PRESETS).optional().describe('Where to start: recommended (the defaults), verbatim (decode and split only), strict (more is reported, warnings are errors).'),
    rules: z.record(ruleId, ruleSetting).optional().describe('Levels, or levels and severities, by rule id; a rule that is not named keeps its default.'),
    severity: z.record(ruleId, severity).optional().describe('Severities by rule id, for validate; a rule that is not named keeps its own.'),
    script: z.enum(['auto', 'simplified', 'keep']).optional(),
    encoding: z.string().min(1).optional().describe('A WHATWG encoding label that overrides detection.'),
    include: globs.optional().describe('Globs a walked file must match.'),
    exclude: globs.optional().describe('Globs a walked file must not match.'),
    failOn: z.enum(['error', 'warning', 'info', 'never']).optional(),
    lang: z.enum(['en', 'zh']).optional(),
    ledger: z.enum(['compact', 'text', 'full', 'none']).optional(),
    offsets: z.enum(['utf-16', 'codepoint']).optional(),
  })
  .meta({ title: 'reportkit configuration' });

export type WrittenConfig = z.infer<typeof configSchema>;

/** A configuration that is read: every rule has its level, the severities stand apart. */
export type Config = Omit<WrittenConfig, 'rules' | 'severity'> & {
  rules?: Readonly<Partial<Record<RuleId, z.infer<typeof level>>>>;
  severity?: Readonly<Partial<Record<RuleId, z.infer<typeof severity>>>>;
};
