import { describe, expect, test } from '@jest/globals';
import floors from './structure/floors.json';
import { BLOCKS } from './structure/blocks';
import { faultFigures, isWarning } from './structure/faults';
import { addToBins, type Bin } from './structure/figures';
import { documentOf } from './structure/generate';
import { judge, reportOf } from './structure/score';
import { add, ALL, placedOf, precisionOf, recallOf, tallyOf, typedOf, type Tally } from './structure/tally';
import { verifyTree } from '../src/ledger/verify';
import type { TreeNode } from '../src/model/tree';

/*
 * The splitter on documents from random trees, whose headings and types of lines are known by construction.
 * `npm run quality -- structure` prints the figures of all 2,000 by family of traps.
 */

const SEVERAL = 'outline/several-documents';
const examples: string[] = [];
const unlawful: string[] = [];
const warned: string[] = [];
/** Whether a file of several documents, and any other, is told to be one. */
const several = { found: 0, of: 0, wrong: [] as string[] };
const bins = new Map<string, Bin>();
const tallies = tallyOf(floors.documents, 0, ({ made, report, verdicts }) => {
  for (const { wrong, piece } of verdicts) if (wrong !== null) examples.push(`${made.path}:${piece.line} [${piece.family}] ${wrong}: ${made.source.slice(piece.sourceStart, piece.sourceEnd).slice(0, 40)}`);
  addToBins(bins, { made, report, verdicts });
  const told = report.diagnostics.some(({ rule }) => rule === SEVERAL);
  if (made.path.startsWith('several-documents')) {
    several.of++;
    if (told) several.found++;
  } else if (told) several.wrong.push(made.path);
  warned.push(...report.diagnostics.filter((diagnostic) => diagnostic.rule !== SEVERAL && isWarning(diagnostic)).map(({ rule, line }) => `${made.path}:${line} ${rule}`));
  unlawful.push(...verifyTree(report.tree, report.text).map((fault) => `${made.path}: ${JSON.stringify(fault)}`));
});
const all = tallies.get(ALL) as Tally;

function holds(share: number, floor: number): void {
  if (share < floor) expect(examples.slice(0, 40)).toEqual([]);
  expect(share).toBeGreaterThanOrEqual(floor);
}

describe('documents from random trees', () => {
  test('headings: recall', () => holds(recallOf(all), floors.floors.recall));
  test('headings: precision', () => holds(precisionOf(all), floors.floors.precision));
  test('depth and parent', () => holds(placedOf(all), floors.floors.depthAndParent));
  test('types of all lines', () => holds(typedOf(all), floors.floors.lineTypes));
  test('law 3 holds on every one', () => expect(unlawful).toEqual([]));

  test.each([...tallies.keys()].sort())('%s', (family) => {
    const tally = tallies.get(family) as Tally;
    expect(recallOf(tally)).toBeGreaterThanOrEqual(floors.familyFloors.recall);
    expect(typedOf(tally)).toBeGreaterThanOrEqual(floors.familyFloors.lineTypes);
  });
});

describe('what a proof-reader marks', () => {
  test.each(faultFigures(100))('a number $list', ({ found, of, wrong }) => {
    expect(found / of).toBeGreaterThanOrEqual(floors.floors.faults);
    expect(wrong / of).toBeLessThanOrEqual(0.06);
  });

  test('no warning on numbering that is right', () => {
    expect(warned.length / floors.documents).toBeLessThanOrEqual(floors.floors.falseWarnings);
  });
});

test('files of several documents are told to be, and no others', () => {
  expect(several.wrong).toEqual([]);
  expect(several.found / several.of).toBeGreaterThanOrEqual(0.75);
});

describe('what a section says of itself', () => {
  test.each([...bins])('%s', (name, { right, of }) => {
    if (of >= 100) expect(right / of).toBeGreaterThanOrEqual(Number(name.slice(0, 4)) - 0.01);
  });

  test('nearly all headings are said to be sure, and are', () => {
    const sure = [...bins].filter(([name]) => name.startsWith('0.9')).reduce((sum, [, { of }]) => sum + of, 0);
    expect(sure / all.matched).toBeGreaterThan(0.98);
  });
});

describe('the generator', () => {
  test('is the same on every run', () => expect(documentOf(17)).toEqual(documentOf(17)));

  test('takes in every trap', () => {
    const families = new Set(tallies.keys());
    expect([...families].filter((family) => family.startsWith('no: ')).length).toBeGreaterThanOrEqual(18);
    for (const family of ['running', 'inverted', 'chapter-clauses', 'two-level', 'arabic-over-paren', 'decimals', 'circled', 'shi-lines', 'shi-bold', 'shi-inline', 'bold', 'wrong-mark', 'full-width', 'enclosed', 'spaced', 'run-in', 'closed-heading', 'broken-heading', 'toc', 'carried-plan', 'attachments', 'glossary', 'footnotes', 'references', 'table', 'table-apart', 'title-lines', 'title-spaced', 'dash-line', 'speaker', 'salutation', 'document-number', 'signature', 'public-note', 'attachment-list']) expect(families).toContain(family);
    expect(BLOCKS.length).toBeGreaterThan(20);
  });
});

/** What is known to be wrong must not pass. */
describe('the measure', () => {
  const made = documentOf(0);
  const report = reportOf(made);
  const talliesWith = (tree: TreeNode[]): Tally => {
    const own = new Map<string, Tally>();
    judge(made, { ...report, tree }).verdicts.forEach((verdict) => add(own, verdict));
    return own.get(ALL) as Tally;
  };
  const notes = (type: 'note' | 'paragraph'): TreeNode[] =>
    made.pieces.map(({ sourceStart, sourceEnd }): TreeNode => ({ type, text: made.source.slice(sourceStart, sourceEnd), span: [sourceStart, sourceEnd], source: [sourceStart, sourceEnd] }));

  test('a tree of notes alone fails', () => {
    const tally = talliesWith(notes('note'));
    expect(recallOf(tally)).toBe(0);
    expect(typedOf(tally)).toBeLessThan(0.05);
  });

  test('a tree of paragraphs alone fails', () => {
    const tally = talliesWith(notes('paragraph'));
    expect(recallOf(tally)).toBe(0);
    expect(typedOf(tally)).toBeLessThan(floors.floors.lineTypes);
  });

  test('headings that all stand on the top fail', () => {
    const flat = (nodes: readonly TreeNode[]): TreeNode[] => nodes.flatMap((node) => (node.type === 'section' ? [{ ...node, depth: 1, children: [] }, ...flat(node.children)] : [node]));
    expect(placedOf(talliesWith(flat(report.tree)))).toBeLessThan(floors.floors.depthAndParent);
  });
});
