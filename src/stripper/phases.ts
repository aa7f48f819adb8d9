import { applyEdits } from '../ledger/edited-text';
import { compose, identityLedger } from '../ledger/segments';
import type { FirstText } from '../ledger/source-sweep';
import { positionsOf } from '../ledger/positions';
import { viewAfter, viewOf } from '../ledger/view';
import type { Remark } from '../model/diagnostic';
import type { Ledger } from '../model/ledger';
import type { Finding, Phase, Rule, RuleContext, RuleId } from '../model/rule';
import type { View } from '../model/view';
import { inheritPlaces } from './places';
import { holdsHan, holdsProse, visibleLength } from './prose';
import { remarkOf, withdrawnRemark, type Excess } from './remarks';
import type { Ruleset } from './ruleset';
import { holdsSign, inheritSigns } from './signs';
import { findSellerWords } from './strip/seller-words';
import { disjoint, type Catch, type Wanted } from './sweep';
import { afterEdits, windowsOf, type Unseen, type Window } from './unseen';

/** The text after all phases, how it came about, and what the rules had to say. */
export interface Stripped {
  /** The text before all phases. */
  readonly first: View;
  readonly view: View;
  readonly ledger: Ledger;
  readonly remarks: readonly Remark[];
}

const EDITING: readonly Phase[] = ['markup', 'chars', 'strip', 'restore'];

/** Share of a text's units below which no budget needs an exact count. */
const SMALL_LOSS = 0.02;

/** So many units may be put in by one rule in one sweep, however short the text is. */
const LEAST_GROWTH = 10_000;

/** Guards against two rules that undo each other; no fixture needs more than seven sweeps. */
const MOST_SWEEPS = 40;

/**
 * Runs the editing phases over the source until none of them finds anything in the text the others left,
 * then the read-only `suspect` pass. Reaching that fixed point is what makes a second `clean` change nothing.
 * @param first what a sweep before all phases has made of the source: the text of a page.
 */
export function runPhases(source: string, ruleset: Ruleset, kind: RuleContext['kind'] = 'text', first: FirstText = { text: source, ledger: identityLedger(source.length) }): Stripped {
  const run = new Run(first, ruleset, kind);
  let quiet = 0;
  let phaseIndex = 0;
  for (let sweeps = 0; sweeps < MOST_SWEEPS; sweeps++) {
    if (quiet === EDITING.length) {
      if (!run.reconsider()) break;
      quiet = 0;
    }
    if (run.sweep(EDITING[phaseIndex % EDITING.length] as Phase)) {
      quiet = 0;
    } else {
      quiet++;
      phaseIndex++;
    }
  }
  return run.finish();
}

class Run {
  private readonly first: View;
  private view: View;
  private ledger: Ledger;
  private readonly remarks: Remark[] = [];
  private readonly context: RuleContext;
  /** Rules whose removals went too far, on which text, and what is to be said of it: they only report. */
  private readonly withdrawn = new Map<RuleId, { readonly view: View; readonly remark: Remark }>();
  /** What each phase found when it last looked: on the last text nothing needs to be looked for twice. */
  private readonly lastFound = new Map<Phase, { readonly view: View; readonly catches: readonly Catch[] }>();
  /** What local rules of a phase have not looked at; a phase that has not looked yet is not in the map. */
  private readonly unseen = new Map<Phase, Unseen>();

  private lookedBeforeStrip = false;

  private readonly ruleset: Ruleset;

  constructor({ text, ledger }: FirstText, ruleset: Ruleset, kind: RuleContext['kind']) {
    this.ruleset = ruleset;
    this.first = this.view = viewOf(text);
    this.ledger = ledger;
    this.context = { script: ruleset.script, kind };
  }

  /** Lets all rules of a phase read one view and applies what they found at once. Returns whether the text changed. */
  sweep(phase: Phase): boolean {
    if (phase === 'strip') this.lookBeforeStrip();
    const catches = this.search(phase);
    this.lastFound.set(phase, { view: this.view, catches });
    this.unseen.set(phase, []);
    if (catches.length === 0) return false;
    const winners = this.withinBounds(disjoint(catches.filter(({ rule }) => this.mayEdit(rule.id))), phase);
    if (winners.length === 0) return false;
    for (const { rule, finding } of winners) if (finding.message !== undefined) this.remark(rule, finding, true);
    const before = this.view;
    findSellerWords(before);
    this.view = viewAfter(before, this.textAfter(winners), winners);
    inheritSigns(before, this.view, winners);
    inheritPlaces(before, this.view, winners);
    this.ledger = compose(this.ledger, winners);
    for (const [seen, places] of this.unseen) this.unseen.set(seen, afterEdits(places, winners));
    return true;
  }

  /** Lets the rules speak whose signs the strip phase is about to remove. */
  private lookBeforeStrip(): void {
    if (this.lookedBeforeStrip) return;
    this.lookedBeforeStrip = true;
    for (const rule of this.ruleset.inPhase('suspect')) {
      if (rule.beforeStrip === true) for (const finding of rule.find(this.view, this.context)) this.remark(rule, finding);
    }
  }

  /** Collects what is to be said and not done: of the last text, so that nothing is said twice. */
  finish(): Stripped {
    for (const phase of [...EDITING, 'suspect'] as const) {
      const last = this.lastFound.get(phase);
      if (last?.view !== this.view) this.unseen.delete(phase);
      const catches = last?.view === this.view ? [...last.catches.filter(({ rule }) => !this.isSilenced(rule)), ...this.silenced(phase)] : this.search(phase);
      for (const { rule, findings } of catches) {
        const silent = !this.mayEdit(rule.id);
        for (const finding of findings) if (silent || finding.to === undefined) this.remark(rule, finding);
      }
    }
    const withdrawals = [...this.withdrawn.values()].map(({ remark }) => remark);
    return { first: this.first, view: this.view, ledger: this.ledger, remarks: [...withdrawals, ...this.remarks] };
  }

  /**
   * Gives rules that were withdrawn on an earlier text a hearing on the last one, as a second `clean` would.
   * Returns whether there were any; those that go too far again are withdrawn again.
   */
  reconsider(): boolean {
    const stale = [...this.withdrawn.values()].some(({ view }) => view !== this.view);
    if (stale) {
      this.withdrawn.clear();
      // What a rule found while it might not edit lies where nothing is new.
      this.unseen.clear();
    }
    return stale;
  }

  private search(phase: Phase): Catch[] {
    const catches: Catch[] = [];
    const unseen = this.unseen.get(phase) ?? 'all';
    let windows: readonly Window[] | null | undefined = unseen === 'all' ? null : undefined;
    const rules = this.ruleset.inPhase(phase);
    for (let order = 0; order < rules.length; order++) {
      const rule = rules[order] as Rule;
      if (rule.beforeStrip === true || (rule.needs !== undefined && !holdsSign(this.view, rule.needs))) continue;
      if (rule.local === true && windows === undefined) windows = windowsOf(this.view, unseen as Exclude<Unseen, 'all'>);
      const findings = rule.local === true && windows ? this.findIn(rule, windows) : listOf(rule.find(this.view, this.context));
      if (findings.length > 0) catches.push({ rule, order, findings });
    }
    return catches;
  }

  private findIn(rule: Rule, windows: readonly Window[]): Finding[] {
    const findings: Finding[] = [];
    for (const { view, viewStart } of windows) {
      for (const finding of rule.find(view, this.context)) findings.push({ ...finding, viewStart: finding.viewStart + viewStart, viewEnd: finding.viewEnd + viewStart });
    }
    return findings;
  }

  private isSilenced(rule: Rule): boolean {
    return rule.local === true && !this.mayEdit(rule.id);
  }

  /** What local rules that may not edit have to say of the whole text: their last look may have been at windows only. */
  private silenced(phase: Phase): Catch[] {
    const catches: Catch[] = [];
    const rules = this.ruleset.inPhase(phase);
    for (let order = 0; order < rules.length; order++) {
      const rule = rules[order] as Rule;
      if (this.isSilenced(rule)) catches.push({ rule, order, findings: listOf(rule.find(this.view, this.context)) });
    }
    return catches;
  }

  private mayEdit(id: RuleId): boolean {
    return this.ruleset.levelOf(id) === 'apply' && !this.withdrawn.has(id);
  }

  /** Drops the removals of rules that would take more than their budget, or all the prose (law 6). */
  private withinBounds(winners: readonly Wanted[], phase: Phase): readonly Wanted[] {
    if (phase !== 'strip') return winners;
    let kept = this.withinGrowth(winners);
    const losses = lossByRule(kept, this.view.text);
    // A loss this small is within every budget, and not worth counting the whole text for.
    const before = losses.some(([, { uncovered }]) => uncovered > this.view.text.length * SMALL_LOSS) ? visibleLength(this.view.text) : this.view.text.length;
    for (const [id, loss] of losses) {
      const budget = kept.find(({ rule }) => rule.id === id)?.rule.budget;
      if (budget !== undefined && loss.uncovered > budget * before) kept = this.withdraw(kept, id, loss.uncovered, before);
    }
    for (;;) {
      const heaviest = lossByRule(kept, this.view.text)[0];
      if (heaviest === undefined || !leavesNothing(this.view.text, this.textAfter(kept))) return kept;
      kept = this.withdraw(kept, heaviest[0], heaviest[1].all, before, 'emptied');
    }
  }

  /** A rule of the user that puts in more than the text is long would double it sweep by sweep. */
  private withinGrowth(winners: readonly Wanted[]): readonly Wanted[] {
    let kept = winners;
    for (const [id, units] of growthByRule(winners)) if (units > Math.max(LEAST_GROWTH, this.view.text.length)) kept = this.withdraw(kept, id, units, this.view.text.length, 'added');
    return kept;
  }

  private edited: { readonly winners: readonly Wanted[]; readonly text: string } | null = null;

  /** The text after these edits; the strip phase asks twice, first whether anything is left. */
  private textAfter(winners: readonly Wanted[]): string {
    if (this.edited?.winners !== winners) this.edited = { winners, text: applyEdits(this.view.text, winners) };
    return this.edited.text;
  }

  private withdraw(winners: readonly Wanted[], id: RuleId, units: number, of: number, way: Excess['way'] = 'removed'): readonly Wanted[] {
    const first = winners.find((found) => found.rule.id === id);
    if (first !== undefined) this.withdrawn.set(id, { view: this.view, remark: withdrawnRemark(first.rule, this.sourceOf(first.finding), { units, of, way }) });
    return winners.filter((found) => found.rule.id !== id);
  }

  private remark(rule: Rule, finding: Finding, applied = false): void {
    const remark = remarkOf(rule, finding, this.view.text, this.sourceOf(finding));
    this.remarks.push(applied ? { ...remark, applied } : remark);
  }

  private sourceOf({ viewStart, viewEnd }: Finding): readonly [number, number] {
    return this.positions().sourceOf(viewStart, viewEnd);
  }

  private lastPositions: { readonly ledger: Ledger; readonly value: ReturnType<typeof positionsOf> } | null = null;

  private positions(): ReturnType<typeof positionsOf> {
    if (this.lastPositions?.ledger !== this.ledger) this.lastPositions = { ledger: this.ledger, value: positionsOf(this.ledger) };
    return this.lastPositions.value;
  }
}

function listOf(findings: Iterable<Finding>): readonly Finding[] {
  return Array.isArray(findings) ? (findings as readonly Finding[]) : [...findings];
}

interface Loss {
  all: number;
  uncovered: number;
}

/** Units by which rules of the user would lengthen the text; rules of the tool put in no more than they take. */
function growthByRule(winners: readonly Wanted[]): Map<RuleId, number> {
  const growth = new Map<RuleId, number>();
  for (const { rule, finding, to } of winners) {
    if (rule.id.startsWith('user/')) growth.set(rule.id, (growth.get(rule.id) ?? 0) + to.length - (finding.viewEnd - finding.viewStart));
  }
  return growth;
}

/** Visible characters each rule would remove, the heaviest first. What a rule of the user replaces is lost too, less what takes its place. */
function lossByRule(winners: readonly Wanted[], text: string): [RuleId, Loss][] {
  const losses = new Map<RuleId, Loss>();
  for (const { rule, finding } of winners) {
    const isUser = finding.to !== '' && rule.id.startsWith('user/');
    if (finding.to !== '' && !isUser) continue;
    const units = Math.max(0, visibleLength(text.slice(finding.viewStart, finding.viewEnd)) - (isUser ? visibleLength(finding.to ?? '') : 0));
    const loss = losses.get(rule.id) ?? { all: 0, uncovered: 0 };
    loss.all += units;
    if (finding.covered !== true) loss.uncovered += units;
    losses.set(rule.id, loss);
  }
  return [...losses].sort(([, a], [, b]) => b.all - a.all);
}

/** True when what is left lacks the last prose, or the last Chinese character, of a text that has some. */
function leavesNothing(text: string, after: string): boolean {
  return (holdsProse(text) && !holdsProse(after)) || (holdsHan(text) && !holdsHan(after));
}
