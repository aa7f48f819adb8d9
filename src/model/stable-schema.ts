import { z } from 'zod';
import { inputFields, metadata, sha256, source } from './metadata-schema';
import type { StableNode } from './stable';
import { leaf, list, listItem, section, signature, table } from './tree-schema';

const places = { span: true, source: true } as const;

const stableSection = z
  .object({
    ...section.omit({ ...places, children: true }).shape,
    get children(): z.ZodArray<z.ZodType<StableNode, StableNode>> {
      return z.array(stableNode);
    },
  })
  .meta({ id: 'stable-section', title: 'Section' });

const stableList = z
  .object({ ...list.omit({ ...places, children: true }).shape, children: z.array(listItem.omit(places).meta({ id: 'stable-item', title: 'List item' })) })
  .meta({ id: 'stable-list', title: 'List' });

const stableNode: z.ZodType<StableNode, StableNode> = z
  .union([
    stableSection,
    stableList,
    signature.omit(places).meta({ id: 'stable-signature', title: 'Signature' }),
    table.omit(places).meta({ id: 'stable-table', title: 'Table' }),
    leaf.omit(places).meta({ id: 'stable-leaf', title: 'Leaf' }),
  ])
  .meta({ id: 'stable-node', title: 'Node' });

const citation = z.object({ title: z.string().nullable(), documentNumber: z.string().nullable(), mentions: z.int().min(1) }).meta({ id: 'stable-citation', title: 'Citation' });

/** What `clean --stable` writes of a document. */
export const stableSchema = z
  .object({
    schema: z.literal('reportkit/stable@1'),
    source: source.omit({ chars: true, offsets: true }).meta({ id: 'stable-source', title: 'Source' }),
    metadata: z.object({ ...metadata.omit({ citations: true, provenance: true }).shape, citations: z.array(citation) }).meta({ id: 'stable-metadata', title: 'Metadata' }),
    text: z.string().describe('The clean text: one paragraph a line, no closing newline.'),
    cleanSha256: sha256.describe('Of text, as UTF-8.'),
    tree: z.array(stableNode),
    input: inputFields.exactOptional(),
  })
  .meta({ id: 'stable', title: 'reportkit stable record', description: 'What a document is and says. It has no ledger, so the source cannot be restored from it.' });
