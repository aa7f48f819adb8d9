import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cleanerOf } from '../../../src/clean';
import type { Report } from '../../../src/model/report';
import type { TreeNode } from '../../../src/model/tree';

/*
 * Whole documents as they lie on a disk, each with what a reader expects of it: fixtures/quality/documents/README.md
 * says how they are written. Widths, blanks and quotation marks count nothing when two texts are compared.
 */

const folder = join(__dirname, '../../../fixtures/quality/documents');
export const DOCUMENT_SETS = ['files', 'reposts', 'files-2', 'reposts-2', 'mixed-3', 'mixed-4', 'mixed-5', 'mixed-6', 'mixed-7', 'mixed-8', 'mixed-9', 'mixed-10', 'layouts', 'layouts-2', 'layouts-3', 'layouts-4', 'layouts-5', 'layouts-6', 'layouts-7', 'layouts-8'] as const;
export type DocumentSet = (typeof DOCUMENT_SETS)[number];

export const FIELDS = ['title', 'date', 'publishedAt', 'documentNumber', 'issuer', 'source', 'genre'] as const;
type Field = (typeof FIELDS)[number];

type Heading = readonly [depth: number, marker: string, title: string];

/** A field that a writer was not asked for is missing. */
type Expected = Readonly<Partial<Record<Field, string | null>>> & {
  readonly headings: readonly Heading[];
  readonly mustGo: readonly string[];
  readonly mustStay: readonly string[];
};

/** Counts over the documents of a set; each of them may only rise, but for `found`. */
export interface DocumentFigures extends Record<Field, number> {
  readonly headings: number;
  /** Headings whose depth is right as well. */
  readonly depth: number;
  /** Sections that the tree has, right or wrong. */
  readonly sections: number;
  readonly gone: number;
  readonly stayed: number;
}

export interface DocumentTotals {
  readonly documents: number;
  readonly headings: number;
  readonly mustGo: number;
  readonly mustStay: number;
}

const clean = cleanerOf();

function expectedOf(set: DocumentSet): readonly { readonly text: Buffer; readonly expected: Expected }[] {
  const names = readdirSync(join(folder, set)).filter((name) => name.endsWith('.json')).sort();
  return names.map((name) => ({
    text: readFileSync(join(folder, set, name.replace('.json', '.txt'))),
    expected: JSON.parse(readFileSync(join(folder, set, name), 'utf8')) as Expected,
  }));
}

const bare = (text: string | null): string => (text ?? '').normalize('NFKC').replace(/[\s“”"'‘’]+/g, '');

function valueOf({ metadata }: Report, field: Field): string | null {
  if (field === 'source') return metadata.origin;
  if (field === 'publishedAt') return metadata.publishedAt?.slice(0, 10) ?? null;
  return metadata[field];
}

function isRight(report: Report, field: Field, wanted: string | null): boolean {
  const value = bare(valueOf(report, field));
  // A writer may name a kind of document more closely than the closed list does: 年度报告 is a 报告.
  if (field === 'genre' && value !== '') return bare(wanted).includes(value) || bare(report.metadata.genreTerm ?? null).includes(bare(wanted) || value);
  return value === bare(wanted);
}

function headingsOf(nodes: readonly TreeNode[]): Heading[] {
  return nodes.flatMap((node): Heading[] => (node.type === 'section' ? [[node.depth, node.marker?.raw ?? '', node.title], ...headingsOf(node.children)] : []));
}

const keyOf = ([, marker, title]: Heading): string => bare(marker + title).replace(/[、.()]|[。;:,]$/g, '');

/** The longest row of headings that both have in this order, and how many of them are as deep as they should be. */
function alike(wanted: readonly Heading[], found: readonly Heading[]): { readonly headings: number; readonly depth: number } {
  const [left, right] = [wanted.map(keyOf), found.map(keyOf)];
  const best = left.map(() => new Uint32Array(right.length + 1)).concat(new Uint32Array(right.length + 1));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  for (let i = left.length - 1; i >= 0; i--) for (let j = right.length - 1; j >= 0; j--) (best[i] as Uint32Array)[j] = left[i] === right[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  let depth = 0;
  for (let i = 0, j = 0; i < left.length && j < right.length;) {
    if (left[i] === right[j]) depth += Number(wanted[i++]?.[0] === found[j++]?.[0]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return { headings: at(0, 0), depth };
}

/** How much of what was expected of a set came out. */
export function documentFigures(set: DocumentSet): { readonly figures: DocumentFigures; readonly totals: DocumentTotals; readonly asked: readonly Field[] } {
  const documents = expectedOf(set);
  const counts = { title: 0, date: 0, publishedAt: 0, documentNumber: 0, issuer: 0, source: 0, genre: 0, headings: 0, depth: 0, sections: 0, gone: 0, stayed: 0 };
  const totals = { documents: documents.length, headings: 0, mustGo: 0, mustStay: 0 };
  for (const { text, expected } of documents) {
    const report = clean(text) as Report;
    for (const field of FIELDS) counts[field] += Number(expected[field] !== undefined && isRight(report, field, expected[field]));
    const found = headingsOf(report.tree);
    const { headings, depth } = alike(expected.headings, found);
    const whole = bare(report.text);
    counts.headings += headings;
    counts.depth += depth;
    counts.sections += found.length;
    counts.gone += expected.mustGo.filter((noise) => !whole.includes(bare(noise))).length;
    counts.stayed += expected.mustStay.filter((words) => whole.includes(bare(words))).length;
    totals.headings += expected.headings.length;
    totals.mustGo += expected.mustGo.length;
    totals.mustStay += expected.mustStay.length;
  }
  return { figures: counts, totals, asked: FIELDS.filter((field) => documents.some(({ expected }) => expected[field] !== undefined)) };
}
