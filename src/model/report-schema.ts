import { z } from 'zod';
import { chunkSchema } from './chunk-schema';
import { configSchema, ruleId, severity } from './config-schema';
import type { Evidence } from './bilingual';
import type { Counts, FailureRecord, Report } from './report';
import type { RuleInfo } from './rule';
import { inputFields, metadata, sha256, source } from './metadata-schema';
import { rulesSchema, type ruleInfo } from './rules-schema';
import { stableSchema } from './stable-schema';
import type { StableRecord } from './stable';
import { count, span, treeNode, type SchemaNode } from './tree-schema';
import type { TreeNode } from './tree';

/*
 * zod takes some 60 ms to load, so nothing on the way of `clean` may import this file:
 * only what reads strangers' JSON (restore, validate, config) and `reportkit schema`.
 */

const by = z.array(ruleId).min(1).describe('The chain of rules, in order.');
const some = z.string().min(1);

const segment = z
  .union([
    z.object({ keep: some.describe('Stands in the text as it stood in the source.') }),
    z.object({ kept: z.int().min(1).describe('As many units stand in the text as they stood in the source; read them there.') }),
    z.object({ was: some, now: some, by }),
    z.object({ cut: some, by }),
    z.object({ skip: z.int().min(1).describe('As many units of markup that no reader sees.'), by }),
  ])
  .meta({ id: 'segment', title: 'Segment' });

const diagnostic = z
  .object({
    rule: ruleId,
    severity,
    message: z.string().describe('What is the case, and why.'),
    help: z.string().exactOptional().describe('What to do about it.'),
    line: z.int().min(1).describe('From 1, in the decoded source.'),
    column: z.int().min(1).describe('From 1, in the unit that source.offsets names.'),
    source: span,
    excerpt: z.string(),
    evidence: z.record(z.string(), z.unknown()) as unknown as z.ZodType<Evidence, Evidence>,
  })
  .readonly()
  .meta({ id: 'diagnostic', title: 'Diagnostic' });

const counts = z
  .object({
    kept: count,
    replaced: count,
    removed: count,
    byRule: z.record(ruleId, count) as unknown as z.ZodType<Counts['byRule'], Counts['byRule']>,
  })
  .meta({ id: 'counts', title: 'Counts', description: 'Units of the source; kept + replaced + removed = source.chars.' });

export const reportSchema = z
  .object({
    schema: z.literal('reportkit/report@1'),
    tool: z.object({ name: z.literal('reportkit'), version: z.string(), rules: z.string().describe('Which rules, in which settings: sha256:…') }),
    source,
    metadata,
    text: z.string().describe('The clean text: one paragraph a line, no closing newline.'),
    cleanSha256: sha256.describe('Of text, as UTF-8; the same for two copies of one document.'),
    tree: z.array(treeNode),
    ledger: z.array(segment).exactOptional().describe('Tiles the source, in order. Absent under --ledger none.'),
    diagnostics: z.array(diagnostic),
    counts,
    input: inputFields.exactOptional(),
  })
  .meta({ title: 'reportkit report', description: 'What became of one document. Fields may be added, never renamed.' });

export const failureSchema = z
  .object({
    schema: z.literal('reportkit/failure@1'),
    source: z.object({ path: z.string(), pathBytes: z.string().exactOptional() }),
    error: z.object({ rule: ruleId, message: z.string(), help: z.string().exactOptional() }),
    input: inputFields.exactOptional(),
  })
  .meta({ id: 'failure', title: 'reportkit failure', description: 'One input that could not become a report.' });

export type SchemaKind = 'report' | 'stable' | 'config' | 'rules' | 'chunk';

const schemas = {
  report: z.union([reportSchema.meta({ id: 'report' }), failureSchema]).meta({ title: 'reportkit record', description: 'One record of an output: a report or a failure.' }),
  stable: stableSchema,
  config: configSchema,
  rules: rulesSchema,
  chunk: chunkSchema,
} as const;

/** JSON Schema 2020-12 of what the tool writes (`report`: a report or a failure; `rules`) or reads (`config`). */
export function jsonSchema(kind: SchemaKind = 'report'): Record<string, unknown> {
  // "input": keys that are not named are allowed, unless the object is strict.
  const { $schema, ...rest } = z.toJSONSchema(schemas[kind], { target: 'draft-2020-12', io: 'input', override: ({ jsonSchema: part }) => tidy(part) });
  return { $schema, $id: `urn:reportkit:${kind}:1`, ...rest };
}

/** Takes out what zod adds of its own: `readOnly`, which says nothing of a file, and the bounds of a double. */
function tidy(part: { readOnly?: boolean; minimum?: number; maximum?: number }): void {
  delete part.readOnly;
  if (part.maximum === Number.MAX_SAFE_INTEGER) delete part.maximum;
  if (part.minimum === Number.MIN_SAFE_INTEGER) delete part.minimum;
}

/** Where a value departs from its schema: `source.chars: …`. None means it fits. */
export function problemsOf(schema: z.ZodType, value: unknown): string[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  return result.error.issues.map((issue) => `${issue.path.length === 0 ? '(root)' : issue.path.map(String).join('.')}: ${issue.message}`);
}

/** Fails to compile when the schema and the types of the model part ways, in either direction. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
type Agreement = [
  Same<z.infer<typeof reportSchema>, Report>,
  Same<z.infer<typeof failureSchema>, FailureRecord>,
  Same<z.infer<typeof stableSchema>, StableRecord>,
  Same<SchemaNode, TreeNode>,
  Same<Omit<z.infer<typeof ruleInfo>, 'phase' | 'options'>, Omit<RuleInfo, 'options'>>,
];
export const schemaAgrees: Agreement = [true, true, true, true, true];
