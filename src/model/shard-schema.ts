import { z } from 'zod';

const count = z.int().min(0);
const byRule = z.record(z.string(), count);

/** What stands beside the file of a shard, and what `merge` believes of it. */
export const shardSchema = z
  .object({
    schema: z.literal('reportkit/shard@1'),
    tool: z.object({ name: z.literal('reportkit'), version: z.string(), rules: z.string().describe('As `tool.rules` of a report.') }),
    shard: z.object({ index: z.int().min(1), count: z.int().min(1) }),
    settings: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])).describe('What changes the file beside the rules.'),
    inputs: z.object({
      total: count.describe('All inputs that were found, those of other shards too.'),
      own: count.describe('Those of this shard.'),
      sha256: z.string().describe('Of the paths of all inputs, each with a NUL behind it.'),
    }),
    file: z.object({ bytes: count, sha256: z.string() }).describe('The file as it was written.'),
    groups: z.array(z.object({ path: z.string(), at: count, rows: count })).exactOptional().describe('Rows that are the records of one file of many documents, by the path of that file: they stand at its place, in their own order.'),
    summary: z.looseObject({
      documents: count, failed: count, failuresByRule: byRule,
      chars: count, kept: count, replaced: count, removed: count, byRule,
      diagnostics: z.object({ error: count, warning: count, info: count }), diagnosticsByRule: byRule,
      worst: z.array(z.object({ path: z.string(), errors: count, warnings: count, chars: count, removed: count })),
    }).describe('As `--summary` writes it, of this shard.'),
  })
  .meta({ title: 'reportkit shard', description: 'What one shard of a run was, written beside its file when the file is whole.' });
