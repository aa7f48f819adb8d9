import { z } from 'zod';
import type { Span } from './span';
import type { TreeNode } from './tree';

export const count = z.int().min(0);

export const span = z
  .tuple([count, count])
  .readonly()
  .describe('Half-open range [start, end) in the unit that source.offsets names.') satisfies z.ZodType<Span>;

const placed = {
  span: span.describe('Where it stands in text, from the first to behind the last character.'),
  source: span.describe('Where it stood in the decoded source, from the first to behind the last surviving character.'),
};

const markerStyle = z.enum(['cjk', 'cjk-paren', 'arabic', 'arabic-paren', 'circled', 'decimal', 'part', 'chapter', 'section', 'article', 'roman', 'latin']);

const marker = z
  .object({
    raw: z.string().describe('As the source wrote it.'),
    style: markerStyle.describe('cjk 一、 cjk-paren （一） arabic 1. arabic-paren （1） circled ① decimal 1.1; part, chapter, section, article: 第X编/章/节/条.'),
    ordinal: count,
  })
  .meta({ id: 'marker', title: 'Marker' });

export const leaf = z
  .object({
    type: z.enum(['title', 'subtitle', 'salutation', 'paragraph', 'attachment', 'note', 'toc']),
    ...placed,
    text: z.string().describe('The text of its span.'),
  })
  .meta({ id: 'leaf', title: 'Leaf' });

export const signature = z
  .object({ type: z.literal('signature'), ...placed, issuer: z.string().nullable(), date: z.string().nullable() })
  .meta({ id: 'signature', title: 'Signature' });

export const table = z
  .object({ type: z.literal('table'), ...placed, rows: z.array(z.array(z.string())).describe('Cells by row; a spanned cell is repeated.') })
  .meta({ id: 'table', title: 'Table' });

export const listItem = z
  .object({
    type: z.literal('item'),
    ...placed,
    marker: z.string(),
    ordinal: count,
    text: z.string().describe('Without the marker.'),
  })
  .meta({ id: 'item', title: 'List item' });

export const list = z
  .object({
    type: z.literal('list'),
    ...placed,
    style: z.enum(['shi', 'shouxian', 'diyi', 'qiyi', 'yao', 'bullet', ...markerStyle.options]).describe('shi 一是 shouxian 首先 diyi 第一， qiyi 其一 yao 一要; bullet; or a marker style.'),
    children: z.array(listItem),
  })
  .meta({ id: 'list', title: 'List' });

export const section = z
  .object({
    type: z.literal('section'),
    ...placed,
    depth: z.int().min(1).describe('Counts the levels this document uses.'),
    marker: marker.nullable().describe('Null for a heading without number.'),
    title: z.string().describe('Without marker and closing mark; empty for an article.'),
    runIn: z.boolean().describe('Body follows the title on the same line.'),
    headingPath: z.array(z.string()).describe('Titles from the root to this one.'),
    evidence: z
      .object({
        confidence: z.number().min(0).max(1).describe('The share of right headings among those with the same grounds.'),
        from: z.array(z.enum(['marker', 'series', 'style', 'bold', 'layout'])).readonly().describe('marker: its number; series: a neighbour in the same numbering; style: mark-up calls it a heading; bold: its whole line is bold; layout: only its place and look among other lines.'),
      })
      .readonly()
      .optional()
      .describe('How sure it is that this is a section, and what says so. Reports of earlier versions have none.'),
    get children(): z.ZodArray<z.ZodType<TreeNode, TreeNode>> {
      return z.array(treeNode);
    },
  })
  .meta({ id: 'section', title: 'Section' });

export const treeNode: z.ZodType<TreeNode, TreeNode> = z.union([section, list, signature, table, leaf]).meta({ id: 'node', title: 'Node' });

/** What the schema reads, with the children of a section as the model has them; for the check against the model. */
export type SchemaNode = z.infer<typeof section> | z.infer<typeof list> | z.infer<typeof signature> | z.infer<typeof table> | z.infer<typeof leaf>;
