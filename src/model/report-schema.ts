import { z } from 'zod';
import { chunkSchema } from './chunk-schema';
import { configSchema, ruleId, severity } from './config-schema';
import type { Evidence } from './bilingual';
import type { Counts, FailureRecord, Report } from './report';
import type { RuleInfo } from './rule';
import { rulesSchema, type ruleInfo } from './rules-schema';
import { count, span, treeNode, type SchemaNode } from './tree-schema';
import type { TreeNode } from './tree';

/*
 * zod takes some 60 ms to load, so nothing on the way of `clean` may import this file:
 * only what reads strangers' JSON (restore, validate, config) and `reportkit schema`.
 */

const sha256 = z.string().regex(/^[0-9a-f]{64}$/).describe('SHA-256 in lower-case hex.');
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

const citation = z
  .object({
    title: z.string().nullable().describe('What stands in 《…》.'),
    documentNumber: z.string().nullable(),
    span: span.describe('Of the first mention, in text.'),
    source: span.describe('Of the first mention, in the decoded source.'),
    mentions: z.int().min(1),
  })
  .meta({ id: 'citation', title: 'Citation' });

const provenKey = z.enum(['title', 'issuer', 'date', 'publishedAt', 'year', 'documentNumber', 'origin', 'url', 'genre', 'region']);

const provenance = z
  .object({
    from: z.enum(['title', 'subtitle', 'opening', 'signature', 'number', 'cut', 'meta', 'label', 'script', 'heading', 'page-title', 'address', 'link', 'site', 'properties']),
    name: z.string().nullable().describe('Of the tag or the label, where it has one.'),
    source: span.nullable().describe('In the decoded source, where that is known.'),
  })
  .meta({ id: 'provenance', title: 'Provenance', description: 'In the text: title, subtitle, opening, signature, number. In lines that rules cut: cut. In mark-up: meta, label, script, heading, page-title, address, link, site. Outside of both: properties of the file.' });

const metadata = z
  .object({
    title: z.string().nullable(),
    issuer: z.string().nullable(),
    date: z.string().nullable().describe('Signed, 成文, or the day a speech was delivered; as exact as the source: 2023, 2023-11, 2023-11-21.'),
    publishedAt: z.string().nullable().describe("The page's own date of publication."),
    year: z.int().nullable().describe('The year in the title, else the one the opening names.'),
    documentNumber: z.string().nullable().describe('国发〔2019〕5号'),
    origin: z.string().nullable(),
    url: z.string().nullable(),
    genre: z.string().nullable().describe('One of the statutory kinds (公文种类), or 总结, 汇报, 讲话, 述职报告, 工作要点, 解读, 方案, 办法 and the like.'),
    region: z.object({ code: z.string(), name: z.string() }).nullable().describe('Code of GB/T 2260.'),
    script: z.enum(['hans', 'hant']).nullable(),
    attachments: z.array(z.object({ name: z.string(), href: z.string().describe('As the page has it.') })).default([]).describe('Files a page links as part of the document; empty for a text.'),
    images: z.array(z.object({ src: z.string(), alt: z.string() })).default([]).describe('Images inside the document of a page; empty for a text.'),
    genreTerm: z.string().nullable().default(null).describe('The kind as the title writes it: 政府工作报告, 实施意见.'),
    numberParts: z.object({ agency: z.string().describe('国发'), year: z.int(), serial: z.int() }).nullable().default(null).describe('What documentNumber is made of.'),
    citations: z.array(citation).default([]).describe('Documents that the text cites, by first mention.'),
    provenance: z.partialRecord(provenKey, provenance).default({}).describe('Where each value that is not null was read.'),
  })
  .meta({ id: 'metadata', title: 'Metadata', description: 'Every key is always present; unknown is null, and of attachments and images an empty list.' });

const diagnostic = z
  .object({
    rule: ruleId,
    severity,
    message: z.string(),
    line: z.int().min(1).describe('From 1, in the decoded source.'),
    column: z.int().min(1).describe('From 1, in the unit that source.offsets names.'),
    source: span,
    excerpt: z.string(),
    evidence: z.record(z.string(), z.unknown()) as unknown as z.ZodType<Evidence, Evidence>,
  })
  .readonly()
  .meta({ id: 'diagnostic', title: 'Diagnostic' });

const source = z
  .object({
    path: z.string().describe('/-separated, NFC, relative to the input root.'),
    pathBytes: z.string().exactOptional().describe('Base64 of a file name that is not valid UTF-8.'),
    mediaType: z.string(),
    bytes: count,
    sha256: sha256.describe('Of the bytes.'),
    encoding: z.string(),
    encodingEvidence: z.enum(['bom', 'option', 'meta', 'strict', 'score', 'given']),
    byteExact: z.boolean().describe('Encoding the decoded text again gives the same bytes.'),
    chars: count.describe('Length of the decoded source.'),
    textSha256: sha256.describe('Of the decoded text, as UTF-8.'),
    properties: z.object({ title: z.string().nullable(), organisation: z.string().nullable(), created: z.string().nullable() }).exactOptional().describe('What an office document or a saved mail says of itself outside its text.'),
    offsets: z.enum(['utf-16', 'codepoint']).describe('The unit of every offset, column and count.'),
  })
  .meta({ id: 'source', title: 'Source' });

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
  })
  .meta({ title: 'reportkit report', description: 'What became of one document. Fields may be added, never renamed.' });

export const failureSchema = z
  .object({
    schema: z.literal('reportkit/failure@1'),
    source: z.object({ path: z.string(), pathBytes: z.string().exactOptional() }),
    error: z.object({ rule: ruleId, message: z.string() }),
  })
  .meta({ id: 'failure', title: 'reportkit failure', description: 'One input that could not become a report.' });

export type SchemaKind = 'report' | 'config' | 'rules' | 'chunk';

const schemas = {
  report: z.union([reportSchema.meta({ id: 'report' }), failureSchema]).meta({ title: 'reportkit record', description: 'One record of an output: a report or a failure.' }),
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
  Same<SchemaNode, TreeNode>,
  Same<Omit<z.infer<typeof ruleInfo>, 'phase'>, RuleInfo>,
];
export const schemaAgrees: Agreement = [true, true, true, true];
