import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { clean, isReport } from '../../src/clean';
import type { Report } from '../../src/model/report';
import type { Section, TreeNode } from '../../src/model/tree';
import type { Figure } from '../quality/measures';
import { fold } from './score';

/* The headings of the real documents that stand beside a development clone. Without them there is nothing to measure. */

const SHARED = join(__dirname, '..', '..', '..', 'shared', 'real');

interface GoldHeading {
  readonly line?: number;
  readonly depth: number;
  /** Some depths are a matter of taste. */
  readonly depthAlt?: number;
  readonly depthAny?: boolean;
  readonly ordinal: number;
  readonly style: string;
  readonly title: string;
}

interface Gold {
  readonly file: string;
  readonly headings?: readonly GoldHeading[];
  readonly ambiguous?: readonly { readonly line?: number; readonly text?: string }[];
  readonly repeated?: boolean;
  readonly bodyText?: string;
}

interface Found {
  readonly section: Section;
  readonly line: number;
  readonly key: string;
  readonly parent: string | null;
}

const keyOf = (style: string | null, ordinal: number | null, title: string): string => `${style ?? '-'}|${ordinal ?? '-'}|${fold(title).replace(/[。.]$/, '')}`;

function* sectionsOf(nodes: readonly TreeNode[], parent: string | null, lineOf: (source: number) => number): Generator<Found> {
  for (const node of nodes) {
    if (node.type !== 'section') continue;
    const key = keyOf(node.marker?.style ?? null, node.marker?.ordinal ?? null, node.title);
    yield { section: node, line: lineOf(node.source[0]), key, parent };
    yield* sectionsOf(node.children, key, lineOf);
  }
}

/** Lines of the decoded source, from 1. */
function lineIndex(report: Report): (source: number) => number {
  const source = (report.ledger ?? []).map((segment) => ('keep' in segment ? segment.keep : 'was' in segment ? segment.was : 'cut' in segment ? segment.cut : ' '.repeat('skip' in segment ? segment.skip : 0))).join('');
  const starts = [0, ...[...source.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length)];
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] as number) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

/** Headings of two lists that agree, in order: the longest common subsequence. */
function pairsOf(gold: readonly string[], got: readonly string[]): [number, number][] {
  const best = Array.from({ length: gold.length + 1 }, () => new Int32Array(got.length + 1));
  for (let i = gold.length - 1; i >= 0; i--) {
    for (let j = got.length - 1; j >= 0; j--) (best[i] as Int32Array)[j] = gold[i] === got[j] ? 1 + (best[i + 1]?.[j + 1] ?? 0) : Math.max(best[i + 1]?.[j] ?? 0, best[i]?.[j + 1] ?? 0);
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < gold.length && j < got.length; ) {
    if (gold[i] === got[j]) pairs.push([i++, j++]);
    else if ((best[i + 1]?.[j] ?? 0) >= (best[i]?.[j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
}

function parentKeys(headings: readonly GoldHeading[]): (string | null)[] {
  const open: { depth: number; key: string }[] = [];
  return headings.map(({ depth, style, ordinal, title }) => {
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const parent = open.at(-1)?.key ?? null;
    open.push({ depth, key: keyOf(style, ordinal, title) });
    return parent;
  });
}

function figuresOf(folder: string): Figure[] {
  const sums = { found: 0, of: 0, wrong: 0, placed: 0 };
  for (const name of readdirSync(join(SHARED, folder, 'gold'))) {
    const gold = JSON.parse(readFileSync(join(SHARED, folder, 'gold', name), 'utf8')) as Gold;
    if (gold.headings === undefined || gold.repeated === true) continue;
    const record = clean(readFileSync(join(SHARED, folder, 'raw', gold.file)), { ledger: 'full' }, { path: gold.file });
    if (!isReport(record)) throw new Error(record.error.message);
    const lines = new Set(gold.headings.map(({ line }) => line));
    const leftOpen = new Set((gold.ambiguous ?? []).map(({ line }) => line));
    const got = [...sectionsOf(record.tree, null, lineIndex(record))].filter(({ line, section }) => (gold.bodyText === undefined ? lines.has(line) || !leftOpen.has(line) : !(gold.ambiguous ?? []).some(({ text = '' }) => text !== '' && fold(text).startsWith(fold(section.title)))));
    const wanted = gold.headings.map(({ style, ordinal, title }) => keyOf(style, ordinal, title));
    const pairs = pairsOf(wanted, got.map(({ key }) => key));
    const parents = parentKeys(gold.headings);
    sums.found += pairs.length;
    sums.of += gold.headings.filter(({ line }) => !leftOpen.has(line) || line === undefined).length;
    sums.wrong += got.length - pairs.length;
    for (const [i, j] of pairs) {
      const heading = gold.headings[i] as GoldHeading;
      const { section, parent } = got[j] as Found;
      const isOpen = heading.depthAny === true || heading.depthAlt !== undefined;
      if (isOpen ? heading.depthAny === true || [heading.depth, heading.depthAlt].includes(section.depth) : section.depth === heading.depth && parent === parents[i]) sums.placed++;
    }
  }
  return [
    { heuristic: 'structure-real: headings', list: folder, found: sums.found, of: sums.of, wrong: sums.wrong, kept: 0 },
    { heuristic: 'structure-real: depth and parent', list: folder, found: sums.placed, of: sums.found, wrong: sums.found - sums.placed, kept: 0 },
  ];
}

export function realFigures(): readonly Figure[] {
  if (!existsSync(SHARED)) return [];
  const all = readdirSync(SHARED).sort().flatMap(figuresOf);
  return [...all].sort((a, b) => (a.heuristic < b.heuristic ? -1 : a.heuristic > b.heuristic ? 1 : 0));
}
