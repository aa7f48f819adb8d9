import { sweepSource, type FirstText } from './ledger/source-sweep';
import type { Remark } from './model/diagnostic';
import type { PageFacts, PageReading } from './model/page';
import type { SourceEdit } from './model/source-edit';
import type { SourceStyle } from './model/source-style';
import type { RuleId, RuleInfo } from './model/rule';
import { pageReader, type PageReader } from './page/read';
import { proseCut, swallowingEdits } from './page-prose';
import { verdictRemarks } from './page/remarks';
import { pageFrame, pageRules } from './page/rules';
import { reportedEdits } from './reported-edits';
import { countHan, holdsProse, visibleLength } from './stripper/prose';
import { stripperRules } from './stripper/registry';
import type { Ruleset } from './stripper/ruleset';

/** A page as the rules in their settings read it. */
export interface PageText {
  /** What the first sweep makes of the page's source. */
  readonly first: FirstText;
  readonly style: SourceStyle;
  readonly facts: PageFacts;
  readonly remarks: readonly Remark[];
}

/** Fewer Chinese characters than this, and no sentence among them, are no document. */
const FEW = 12;

/** Reads a page once, and once more as a whole where its frame is to stay or nothing would be left without it (law 6). */
export function pageTextOf(source: string, ruleset: Ruleset): PageText {
  const page = pageReader(source);
  const remarks: Remark[] = [];
  const document = page.document();
  const frameLevel = ruleset.levelOf(pageFrame.id);
  if (frameLevel === 'report') remarks.push(...frameRemark('report', document, source));
  const sweep = ({ edits }: PageReading): FirstText => sweepSource(source, edits, (rule) => ruleset.levelOf(rule) === 'apply');
  const { reading, first } = frameLevel === 'apply' ? safest(page, document, sweep) : sweptBy(sweep, page.everything());
  if (frameLevel === 'apply' && reading !== document) remarks.push(...frameRemark('withdrawn', document, source));
  if (reading === document && frameLevel === 'apply') remarks.push(...proseRemark(document, source, first.text));
  remarks.push(...verdictRemarks(reading.verdict, source, first.text), ...reportsOf(reading.edits, source, ruleset));
  return { first, style: reading.style, facts: reading.facts, remarks };
}

/** The reading itself, or the narrowest wider one that holds something where it holds nothing. */
function safest(page: PageReader, document: PageReading, sweep: Sweep): Swept {
  const narrow = sweptBy(sweep, document);
  if (!isPoor(narrow.first.text) || frameCuts(document).length === 0) return narrow;
  for (const read of [page.whole, page.everything]) {
    const wider = sweptBy(sweep, read());
    if (!isPoor(wider.first.text)) return wider;
  }
  return narrow;
}

type Sweep = (reading: PageReading) => FirstText;

interface Swept {
  readonly reading: PageReading;
  readonly first: FirstText;
}

function sweptBy(sweep: Sweep, reading: PageReading): Swept {
  return { reading, first: sweep(reading) };
}

function isPoor(text: string): boolean {
  return !holdsProse(text) && countHan(text) < FEW;
}

function frameCuts({ edits }: PageReading): readonly SourceEdit[] {
  return edits.filter(({ rule }) => rule === pageFrame.id);
}

function frameRemark(message: 'withdrawn' | 'report', reading: PageReading, source: string): Remark[] {
  const cuts = frameCuts(reading);
  const [first] = cuts;
  const words = pageFrame.messages[message];
  if (first === undefined || words === undefined) return [];
  const units = cuts.reduce((sum, { sourceStart, sourceEnd }) => sum + visibleLength(source.slice(sourceStart, sourceEnd)), 0);
  return [{ rule: pageFrame.id, severity: message === 'report' ? 'info' : 'warning', message: words, evidence: { container: reading.verdict.container ?? '—', units }, source: [first.sourceStart, first.sourceEnd] }];
}

/** More prose goes with the frame than stays: a slip in the mark-up may have parted the document. */
function proseRemark(reading: PageReading, source: string, text: string): Remark[] {
  const cuts = [...frameCuts(reading), ...swallowingEdits(reading, source)];
  const prose = proseCut(cuts, source, text, reading.slips > 0);
  const [first] = cuts;
  const words = pageFrame.messages['prose'];
  if (prose === null || first === undefined || words === undefined) return [];
  return [{ rule: pageFrame.id, severity: 'warning', message: words, evidence: { container: reading.verdict.container ?? '—', ...prose }, source: [first.sourceStart, first.sourceEnd] }];
}

const allRules: readonly RuleInfo[] = [...pageRules, ...stripperRules];

/** The rules that make the edits of a page. */
const editingRules: readonly RuleId[] = allRules.map(({ id }) => id).filter((id) => id.startsWith('markup/') || id === pageFrame.id);

/** What the rules that only report would do; the edits are walked only where there is such a rule. */
function reportsOf(edits: readonly SourceEdit[], source: string, ruleset: Ruleset): Remark[] {
  if (!editingRules.some((id) => ruleset.levelOf(id) === 'report')) return [];
  return reportedEdits(edits, source, ruleset, allRules, wouldChange);
}

const wouldChange = {
  en: 'Would change {count} {count:place|places} of this page, the first of them “{excerpt}”.',
  zh: '可改动本网页 {count} 处，此为第一处“{excerpt}”。',
  help: { en: 'Set {rule} to "apply" to do so.', zh: '要改动，请把 {rule} 设为 "apply"。' },
} as const;
