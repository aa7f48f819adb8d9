import { clean, isReport, verify, type Report } from '../src/index';
import { bodyOf, score, squeezed } from './page-scores';

/** What a writer says of a page beside it. Where a value is a list of values, each of them is right. */
export interface PageGold {
  readonly kind?: 'none';
  readonly body: readonly string[];
  readonly alternatives?: readonly (readonly string[])[];
  readonly title?: Value;
  readonly date?: Value;
  readonly publishedAt?: Value;
  readonly documentNumber?: Value;
  readonly issuer?: Value;
  readonly origin?: Value;
  readonly region?: string;
  /** Each as marker|title. */
  readonly headings?: readonly string[] | readonly (readonly string[])[];
  /** Each by its title alone; sections without one (第一条) are passed over. */
  readonly sections?: readonly string[] | readonly (readonly string[])[];
  /** What the writer himself took for arguable. */
  readonly unsure?: readonly string[];
  /** Each as name|address. */
  readonly attachments?: readonly string[];
  readonly contains?: readonly string[];
  readonly tableRows?: readonly (readonly string[])[];
  readonly imageAlt?: string;
  readonly script?: string;
  /** Rules that must report something; * ends a name that begins so. Without them the page is a whole document. */
  readonly flags?: readonly string[];
}

type Value = string | null | readonly (string | null)[];

export interface Judged {
  /** Of pages that hold no document there is none. */
  readonly f1: number | null;
  readonly held: number;
  /** Names of expectations that were not met. */
  readonly missed: readonly string[];
}

export const NEAR = 0.99;
const FIELDS = ['title', 'date', 'publishedAt', 'documentNumber', 'issuer', 'origin'] as const;
const OF_NO_DOCUMENT = ['suspect/not-a-document', 'suspect/truncated'];

export function judge(name: string, page: Uint8Array, gold: PageGold): Judged {
  const report = clean(page, {}, { path: name });
  if (!isReport(report)) return { f1: gold.kind === 'none' ? null : 0, held: 0, missed: [`report: ${report.error.message}`] };
  const f1 = gold.kind === 'none' ? null : Math.max(...[gold.body, ...(gold.alternatives ?? [])].map((body) => score(squeezed(bodyOf(body, report.text)), squeezed(report.text))));
  const all = [...(f1 === null ? [] : [['text', f1 >= NEAR] as const]), ...valuesOf(report, gold), ...shapesOf(report, gold), ...flagsOf(report, gold), ...lawsOf(report)];
  return { f1, held: all.filter(([, holds]) => holds).length, missed: all.filter(([, holds]) => !holds).map(([what]) => what) };
}

type Expectation = readonly [what: string, holds: boolean];

const folded = (value: string | null): string | null => (value === null ? null : squeezed(value));

function valuesOf({ metadata }: Report, gold: PageGold): Expectation[] {
  const values = FIELDS.flatMap((field): Expectation[] => {
    const wanted = gold[field];
    if (wanted === undefined) return [];
    const any: readonly (string | null)[] = typeof wanted === 'string' || wanted === null ? [wanted] : wanted;
    return [[field, any.some((one) => folded(one) === folded(metadata[field]))]];
  });
  if (gold.region !== undefined) values.push(['region', metadata.region?.code === gold.region]);
  if (gold.script !== undefined) values.push(['script', metadata.script === gold.script]);
  if (gold.imageAlt !== undefined) values.push(['image', metadata.images.some(({ alt }) => alt === gold.imageAlt)]);
  if (gold.attachments !== undefined) values.push(['attachments', sameNames(gold.attachments, metadata.attachments.map(({ name, href }) => `${name}|${href}`))]);
  return values;
}

const sameNames = (one: readonly string[], other: readonly string[]): boolean => one.length === other.length && one.every((name) => other.includes(name));

const headingKey = (heading: string): string => squeezed(heading).replace(/[。.]$/, '');

function shapesOf(report: Report, { headings, sections, tableRows, contains }: PageGold): Expectation[] {
  const found: Expectation[] = [];
  const isOneOf = (lists: NonNullable<PageGold['headings']>, got: readonly string[]): boolean =>
    ((Array.isArray(lists[0]) ? lists : [lists]) as readonly (readonly string[])[]).some((one) => one.map(headingKey).join('\n') === got.map(headingKey).join('\n'));
  if (headings !== undefined) found.push(['headings', isOneOf(headings, sectionsOf(report.tree))]);
  if (sections !== undefined) found.push(['sections', isOneOf(sections, sectionsOf(report.tree).map((heading) => heading.slice(heading.indexOf('|') + 1)).filter((title) => title !== ''))]);
  if (tableRows !== undefined) found.push(['table', tableRows.every((row, at) => JSON.stringify(row) === JSON.stringify(firstTable(report.tree)?.[at]))]);
  if (contains !== undefined) found.push(['contains', contains.every((one) => squeezed(report.text).includes(squeezed(one)))]);
  return found;
}

function sectionsOf(nodes: Report['tree']): string[] {
  return nodes.flatMap((node) => (node.type === 'section' ? [`${(node.marker?.raw ?? '').replace(/\s/g, '')}|${node.title}`, ...sectionsOf(node.children)] : []));
}

function firstTable(nodes: Report['tree']): readonly (readonly string[])[] | undefined {
  for (const node of nodes) {
    const rows = node.type === 'table' ? node.rows : node.type === 'section' ? firstTable(node.children) : undefined;
    if (rows !== undefined) return rows;
  }
  return undefined;
}

function flagsOf({ diagnostics }: Report, { flags }: PageGold): Expectation[] {
  const rules: readonly string[] = diagnostics.map(({ rule }) => rule);
  if (flags === undefined) return OF_NO_DOCUMENT.map((rule): Expectation => [`no ${rule}`, !rules.includes(rule)]);
  return flags.map((flag): Expectation => [flag, rules.some((rule) => (flag.endsWith('*') ? rule.startsWith(flag.slice(0, -1)) : rule === flag))]);
}

function lawsOf(report: Report): Expectation[] {
  const again = report.text === '' ? null : clean(report.text);
  return [['laws', verify(report).length === 0], ...(again === null ? [] : [['again', isReport(again) && again.text === report.text] as const])];
}
