import { BLOCKS, plainBlock, type Block } from './blocks';
import type { Format, Part, Writer } from './document';
import type { Level } from './markers';
import type { Dice } from './random';
import { lead, measure, provision, sentence } from './sentences';
import type { System } from './systems';
import { cjk, PLAIN_TITLES } from './words';
import type { MarkerStyle } from '../../src/model/tree';

/** A section before it is written down. */
export interface Plan {
  readonly styles: readonly (MarkerStyle | null)[];
  ordinal: number | null;
  mark: string;
  readonly gap: string;
  readonly title: string;
  readonly close: string;
  readonly family: string | undefined;
  readonly bold: boolean;
  /** Goes on on the heading's line; empty where the body stands below. */
  readonly rest: readonly Part[];
  readonly blocks: Block[];
  readonly children: Plan[];
  /** Where a line end stands in it. */
  broken: number | null;
}

/** What a document under construction has used up, and what it still has to take in. */
export interface Site {
  readonly dice: Dice;
  readonly format: Format;
  readonly system: System;
  readonly titles: Set<string>;
  /** The last number of the level that runs on. */
  ran: number;
  /** The last clause number of a document of clauses. */
  clauses: number;
  /** Every heading that can be is in bold. */
  readonly allBold: boolean;
  /** The shape that the headings of this document favour. */
  readonly shape: Shape | null;
}

/** How the headings of one numbering series stand in their lines. */
export type Shape = 'line' | 'stop' | 'colon' | 'run-in' | 'mixed';

const SHAPES: readonly Shape[] = ['line', 'line', 'run-in', 'run-in', 'stop', 'mixed', 'colon'];
const FAMILY: Partial<Record<Shape, string>> = { stop: 'closed-heading', colon: 'closed-heading', 'run-in': 'run-in', mixed: 'run-in' };
/** 1.2024年… would be no heading: a number may not follow a number. */
const endsInNumber = (mark: string): boolean => /[.．、\d０-９]$/.test(mark) && /\d|[０-９]/.test(mark);

function titleOf(site: Site, mark: string, lone: boolean): string {
  const { dice, titles } = site;
  for (;;) {
    const title = lone && dice.chance(0.6) ? dice.pick(PLAIN_TITLES) : lead(dice, titles);
    if (endsInNumber(mark) && /^\d/.test(title)) continue;
    return title;
  }
}

function bodyOf(site: Site): Block[] {
  return Array.from({ length: site.dice.whole(1, 2) }, () => plainBlock(site.dice));
}

/** The sections of one level below one heading. */
export function siblings(site: Site, depth: number, above: string): Plan[] {
  const { dice, system } = site;
  const level = system.levels[depth - 1] as Level;
  const running = system.running === depth - 1;
  const lone = depth <= system.lone;
  const count = depth === 1 ? dice.whole(3, 5) : dice.whole(2, 4);
  const shape: Shape = lone || level.styles[0] === null ? 'line' : (site.shape ?? dice.pick(SHAPES));
  return Array.from({ length: count }, (_, at) => {
    const ordinal = running ? ++site.ran : at + 1;
    return section(site, depth, level, ordinal, above, shape);
  });
}

function section(site: Site, depth: number, level: Level, ordinal: number, above: string, series: Shape): Plan {
  const { dice, system } = site;
  const mark = level.mark(ordinal, above);
  const base = { styles: level.styles, ordinal: level.styles[0] === null ? null : ordinal, mark, broken: null };
  if (level.styles[0] === 'article') return { ...base, gap: level.gap, title: '', close: '', family: undefined, bold: false, ...articleBody(dice), children: [] };
  const deepest = depth === system.levels.length;
  const lone = depth <= system.lone;
  const children = !deepest && (lone ? !system.clauses : dice.chance(depth === 1 ? 0.7 : 0.35)) ? siblings(site, depth + 1, mark) : [];
  const shape = series === 'mixed' ? dice.pick(['line', 'run-in', 'stop'] as const) : series;
  const runIn = shape === 'run-in' && (children.length === 0 || dice.chance(0.6));
  const blocks = lone ? clausesOf(site) : children.length > 0 ? (dice.chance(0.3) && !runIn ? [plainBlock(dice)] : []) : bodyOf(site);
  if (children.length === 0 && blocks.length === 0) blocks.push(plainBlock(dice));
  const rest: readonly Part[] = runIn ? (plainBlock(dice).lines[0]?.parts ?? []) : [];
  if (runIn && children.length === 0 && dice.chance(0.6)) blocks.length = 0;
  const close = runIn ? dice.pick(['。', '。', '。', '：']) : shape === 'stop' ? '。' : shape === 'colon' ? '：' : '';
  return {
    ...base, gap: level.gap, title: titleOf(site, mark, lone), close, family: level.family ?? FAMILY[series], rest, blocks, children,
    bold: level.styles[0] === null || (site.allBold && (rest.length === 0 || site.format === 'html')),
  };
}

function articleBody(dice: Dice): { rest: Part[]; blocks: Block[] } {
  const blocks: Block[] = [];
  const listed = dice.chance(0.35);
  const rest: Part[] = [{ text: listed ? dice.pick(['有下列情形之一的，不予受理：', '主管部门履行下列职责：', '申请人应当提交下列材料：']) : provision(dice), kind: 'paragraph', family: 'regulation' }];
  if (listed) {
    const count = dice.whole(3, 6);
    blocks.push({ lines: Array.from({ length: count }, (_, at) => ({ parts: [{ text: `（${cjk(at + 1)}）${measure(dice)}${at === count - 1 ? '。' : '；'}`, kind: 'item', list: 'cjk-paren' as const, family: 'regulation' }] })) });
  }
  if (dice.chance(0.25)) blocks.push({ lines: [{ parts: [{ text: provision(dice), kind: 'paragraph', family: 'regulation' }] }] });
  return { rest, blocks };
}

/** 一、…。 clauses of a chapter, whose numbers go on in the next chapter. */
function clausesOf(site: Site): Block[] {
  if (!site.system.clauses) return [];
  const { dice } = site;
  return [{ lines: Array.from({ length: dice.whole(2, 5) }, () => ({ parts: [{ text: `${cjk(++site.clauses)}、${provision(dice)}${dice.chance(0.2) ? sentence(dice) : ''}`, kind: 'item', list: 'cjk' as const, family: 'chapter-clauses' }] })) }];
}

export function leaves(plans: readonly Plan[]): Plan[] {
  return plans.flatMap((plan) => (plan.children.length === 0 ? [plan] : leaves(plan.children)));
}

export function everySection(plans: readonly Plan[]): Plan[] {
  return plans.flatMap((plan) => [plan, ...everySection(plan.children)]);
}

/** Puts blocks in turn under sections that have a body. `turn` is the first of them. */
export function interleave(site: Site, plans: readonly Plan[], turn: number, count: number): void {
  const { dice, format, system } = site;
  const open = leaves(plans).filter(({ styles }) => styles[0] !== 'article');
  if (open.length === 0 || system.clauses === true) return;
  const running = system.running === undefined ? [] : (system.levels[system.running]?.styles ?? []);
  const avoid = new Set([...running, ...(system.levels[0]?.styles ?? []), ...(system.levels.some(({ styles }) => styles[0] === null) ? ['arabic'] : [])].filter((style) => style !== null));
  for (let at = 0; at < count; at++) {
    const { blocks } = dice.pick(open);
    const block = BLOCKS[(turn + at) % BLOCKS.length]?.({ dice, format, avoid });
    if (block === undefined || block === null) continue;
    // Two lists side by side would be one; a paragraph stands between.
    if (blocks.length > 0) blocks.push(plainBlock(dice));
    blocks.push(block);
    if (dice.chance(0.6)) blocks.push(plainBlock(dice));
  }
}

/** A line end inside every heading longer than a column is wide; no mark of punctuation starts the second line. */
export function breakHeadings(dice: Dice, plans: readonly Plan[]): void {
  const alone = everySection(plans).filter(({ rest, close, styles }) => rest.length === 0 && close === '' && styles[0] !== null);
  const longest = Math.max(0, ...alone.map((plan) => rawOf(plan).length));
  const width = Math.max(17, Math.ceil(longest * (0.6 + dice.next() * 0.2)));
  const broken = alone.filter((plan) => rawOf(plan).length > width + 1);
  // One alone proves nothing: it takes two that break off at the same place.
  if (broken.length > 1) for (const plan of broken) plan.broken = /[，、”》）]/.test(rawOf(plan).charAt(width)) ? width - 1 : width;
}

export const rawOf = ({ mark, gap, title, close }: Plan): string => mark + gap + title + close;

export function writeSections(writer: Writer, plans: readonly Plan[], depth = 1): void {
  for (const plan of plans) {
    const article = plan.styles[0] === 'article';
    const [first, ...others] = plan.rest;
    const rest = article && first !== undefined ? [{ ...first, glue: plan.gap }, ...others] : plan.rest;
    const gold = { styles: plan.styles, ordinal: plan.ordinal, title: plan.title, depth };
    writer.heading(article ? plan.mark : rawOf(plan), gold, plan.broken === null ? plan.family : 'broken-heading', plan.bold, rest, plan.broken);
    plan.blocks.forEach(({ lines }) => lines.forEach((line) => writer.line(line)));
    writeSections(writer, plan.children, depth + 1);
  }
}
