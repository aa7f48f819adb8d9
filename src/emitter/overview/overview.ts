import type { FailureRecord, Report } from '../../model/report';
import { documentOf, failedDocument, type DocumentCounts, type OverviewDocument } from './document';

/** A count with its name; null names what the documents do not say. */
export interface Bar {
  name: string | null;
  count: number;
}

/** A corpus in numbers: `overview --format json`, and what its page shows. Bars come largest first, those of years and lengths in order. */
export interface Overview {
  schema: 'reportkit/overview@1';
  documents: number;
  failed: number;
  chars: number;
  kept: number;
  replaced: number;
  removed: number;
  /** Characters changed, by the last rule. */
  byRule: Bar[];
  encodings: Bar[];
  years: Bar[];
  genres: Bar[];
  issuers: Bar[];
  lengths: Bar[];
  headings: Bar[];
  /** Paths of documents that are alike, copies included. */
  duplicates: string[][];
  /** All documents, those that need a person first in front. */
  files: OverviewDocument[];
}

/** Upper ends of the classes of length, in characters of the clean text. */
const LENGTHS = [200, 500, 1000, 2000, 5000, 10_000, 20_000, 50_000, 100_000];

/** Gathers a corpus document by document; the order does not matter. */
export class OverviewGathering {
  readonly #files: OverviewDocument[] = [];
  readonly #sums = { chars: 0, kept: 0, replaced: 0, removed: 0 };
  readonly #byRule = new Map<string, number>();
  readonly #headings = new Map<string, number>();
  #failed = 0;

  add(report: Report): void {
    const { document, counts } = documentOf(report);
    this.#files.push(document);
    this.#count(counts);
  }

  addFailure(failure: FailureRecord): void {
    this.#failed++;
    this.#files.push(failedDocument(failure));
  }

  done(duplicates: readonly (readonly string[])[]): Overview {
    const files = this.#files.sort((a, b) => b.weight - a.weight || b.removedPercent - a.removedPercent || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
    const read = files.filter(({ encoding }) => encoding !== null);
    const years = tally(read.map(({ year }) => (year === null ? null : String(year)))).sort((a, b) => Number(a.name ?? Infinity) - Number(b.name ?? Infinity));
    return {
      schema: 'reportkit/overview@1', documents: files.length, failed: this.#failed, ...this.#sums,
      byRule: largestFirst(this.#byRule), encodings: tally(read.map(({ encoding }) => encoding)), years,
      genres: tally(read.map(({ genre }) => genre)), issuers: tally(read.map(({ issuer }) => issuer)),
      lengths: lengthBars(read.map(({ length }) => length)), headings: largestFirst(this.#headings),
      duplicates: duplicates.map((cluster) => [...cluster]), files,
    };
  }

  #count({ byRule, headings, ...counts }: DocumentCounts): void {
    for (const key of ['chars', 'kept', 'replaced', 'removed'] as const) this.#sums[key] += counts[key];
    for (const [rule, units] of Object.entries(byRule)) this.#byRule.set(rule, (this.#byRule.get(rule) ?? 0) + (units ?? 0));
    for (const style of headings) this.#headings.set(style, (this.#headings.get(style) ?? 0) + 1);
  }
}

function tally(names: readonly (string | null)[]): Bar[] {
  const counts = new Map<string | null, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return largestFirst(counts);
}

/** What is not said comes last. */
function largestFirst(counts: ReadonlyMap<string | null, number>): Bar[] {
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => Number(a.name === null) - Number(b.name === null) || b.count - a.count || ((a.name ?? '') < (b.name ?? '') ? -1 : 1));
}

function lengthBars(lengths: readonly number[]): Bar[] {
  const counts = new Array<number>(LENGTHS.length + 1).fill(0);
  for (const length of lengths) {
    const at = LENGTHS.findIndex((end) => length < end);
    const slot = at < 0 ? LENGTHS.length : at;
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  return counts.map((count, at) => ({ name: at < LENGTHS.length ? `${LENGTHS[at - 1] ?? 0}–${(LENGTHS[at] ?? 0) - 1}` : `${LENGTHS.at(-1)}+`, count }));
}
