import { z } from 'zod';
import type { Chunk } from './chunk';
import { count, span } from './tree-schema';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** zod is heavy: only what prints or checks schemas may import this. */
export const chunkSchema = z
  .object({
    schema: z.literal('reportkit/chunk@1'),
    id: z.string().describe('The path of the document and the number of the chunk: a/b.txt#3.'),
    index: z.int().min(1).describe('Of the chunk in its document.'),
    prev: z.string().nullable().describe('Id of the chunk before; null for the first.'),
    next: z.string().nullable().describe('Id of the chunk behind; null for the last.'),
    headingPath: z.array(z.string()).describe('Titles of the sections it lies in, from the root.'),
    text: z.string(),
    span: span.describe('In the clean text of the document, in the unit of offsets.'),
    source: span.describe('In the decoded source, in the unit of offsets.'),
    offsets: z.enum(['utf-16', 'codepoint']),
    chars: count,
    parts: z.array(z.enum(['title', 'subtitle', 'salutation', 'paragraph', 'attachment', 'note', 'toc', 'signature', 'table', 'list', 'heading'])).describe('What it holds, in order of first appearance.'),
    oversize: z.boolean().describe('Longer than --max-chars: a list or a table is kept whole.'),
    document: z.object({
      path: z.string(),
      sha256: sha256.describe('Of the bytes of the source.'),
      cleanSha256: sha256.describe('Of the clean text.'),
      title: z.string().nullable(),
      issuer: z.string().nullable(),
      date: z.string().nullable(),
      publishedAt: z.string().nullable(),
      year: z.int().nullable(),
      documentNumber: z.string().nullable(),
      genre: z.string().nullable(),
      region: z.object({ code: z.string(), name: z.string() }).nullable(),
      url: z.string().nullable(),
    }),
  })
  .meta({ title: 'reportkit chunk', description: 'A piece of the text of a document for retrieval, one a line. Fields may be added, never renamed.' });

/** Fails to compile when the schema and the type part ways. */
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : never) : never;
export const chunkSchemaAgrees: Same<z.infer<typeof chunkSchema>, Chunk> = true;
