import { fill, sentencesOf } from '../catalogue/fill';
import { explainWords } from '../catalogue/views';
import { warnings } from '../catalogue/warnings';
import { indexLines } from '../ledger/lines';
import type { Bilingual, Evidence, Language } from '../model/bilingual';
import { lineRangeText, type LineRange } from '../model/line-range';
import type { Report } from '../model/report';
import type { RuleId, RuleInfo } from '../model/rule';
import type { LineIndex } from '../model/view';
import { evidenceText } from './evidence';
import { eventsOf, joinCuts, touches, type EditEvent, type Event, type RemarkEvent } from './edits';
import { excerptOf, visible } from './excerpt';
import { padEnd, padStart, painter, printable, widthOf, wrap, type Paint, type Style } from './style';

export interface ExplainOptions {
  readonly language: Language;
  readonly color: boolean;
  /** Only these lines of the source, with every edit on them; null for the whole document. */
  readonly lines: LineRange | null;
  /** Show also `chars/*`, line breaks and hidden markup one by one. */
  readonly all: boolean;
  readonly rules: readonly RuleInfo[];
}

const WIDTH = 80;

/**
 * What was done to a document and what was said of it, in place, with the rule and its reason: grouped by source line,
 * then a sum by rule. A rule's reason is given where it first appears.
 * @param sourceText the decoded source.
 */
export function renderExplain(report: Report, sourceText: string, options: ExplainOptions): string {
  const page = new Page(report, sourceText, options);
  return `${page.render().join('\n')}\n`;
}

class Page {
  private readonly paint: Paint;
  private readonly lines: LineIndex;
  private readonly explained = new Set<RuleId>();
  private readonly out: string[] = [];
  private readonly report: Report;
  private readonly source: string;
  private readonly options: ExplainOptions;

  constructor(report: Report, source: string, options: ExplainOptions) {
    this.report = report;
    this.source = source;
    this.options = options;
    this.paint = painter(options.color);
    this.lines = indexLines(source);
  }

  render(): readonly string[] {
    const { report, options, out } = this;
    const wanted = options.lines;
    const { kept, replaced, removed } = report.counts;
    const head = this.words(explainWords.head, { path: printable(report.source.path), chars: report.source.chars, kept, replaced, removed });
    out.push(...wrap(head, WIDTH).map((line) => this.paint('bold', line)));
    if (report.ledger === undefined) this.say(sentencesOf(warnings.noLedger, options.language));
    if (wanted !== null && (wanted.first < 1 || wanted.last > this.lines.count)) {
      this.say(sentencesOf(warnings.noLine, options.language, { line: lineRangeText(wanted), count: this.lines.count }));
      return out;
    }
    const all = eventsOf(report, this.source, this.lines);
    const here = wanted === null ? all : all.filter((event) => touches(event, wanted));
    const hidden = wanted === null && !options.all ? here.filter(isSmall) : [];
    const shown = hidden.length === 0 ? here : here.filter((event) => !isSmall(event));
    this.groups(options.all ? shown : joinCuts(shown));
    this.collapsed(hidden.filter((event): event is EditEvent => event.kind !== 'remark'));
    if (here.length > 0) this.summary(here);
    else if (wanted !== null) this.say(this.words(explainWords.nothingHere, { line: lineRangeText(wanted) }));
    else if (report.ledger !== undefined) this.say(this.words(explainWords.nothing));
    return out;
  }

  private groups(events: readonly Event[]): void {
    let line = -1;
    let edit: EditEvent | null = null;
    for (const event of events) {
      if (event.firstLine !== line) {
        line = event.firstLine;
        this.out.push('', this.paint('bold', this.words(explainWords.line, { line: line + 1 })));
      }
      if (event.kind !== 'remark') this.edit((edit = event));
      else this.remark(event, edit !== null && edit.sourceStart === event.sourceStart && edit.by.includes(event.diagnostic.rule));
    }
  }

  private edit(event: EditEvent): void {
    const place = `  ${event.firstLine + 1}:${event.column}  `;
    const room = WIDTH - place.length;
    this.out.push(this.paint('cyan', place) + excerptOf(event, this.source, this.lines, room, this.paint));
    const over = event.lastLine > event.firstLine ? ` ${this.words(explainWords.lines, { lines: event.lastLine - event.firstLine + 1 })}` : '';
    this.detail(`${this.deed(event)}${over} · ${event.by.join(' → ')}`, place.length);
    const rule = event.by[event.by.length - 1];
    if (rule !== undefined) this.why(rule, place.length);
  }

  private deed(event: EditEvent): string {
    if (event.kind === 'replace') return this.words(explainWords.replaced);
    return this.words(event.kind === 'skip' ? explainWords.hidden : explainWords.removed, { units: this.count(event.units, explainWords.unit, explainWords.units) });
  }

  /** @param ofEdit it speaks of the edit above it, which has shown the place. */
  private remark(event: RemarkEvent, ofEdit: boolean): void {
    const { diagnostic } = event;
    const place = `  ${event.firstLine + 1}:${event.column}  `;
    const style = ({ error: 'red', warning: 'yellow', info: 'dim' } as const)[diagnostic.severity];
    const severity = this.words(explainWords[diagnostic.severity]);
    if (!ofEdit) {
      this.out.push(this.paint('cyan', place) + excerptOf(event, this.source, this.lines, WIDTH - place.length, this.paint));
      this.detail(`${severity} · ${diagnostic.rule}`, place.length, style);
    }
    this.detail(ofEdit ? `${severity}: ${printable(diagnostic.message)}` : printable(diagnostic.message), place.length);
    if (diagnostic.help !== undefined && diagnostic.help !== '') this.detail(printable(diagnostic.help), place.length);
    const evidence = evidenceText(diagnostic.evidence);
    if (evidence !== '') this.detail(`${this.words(explainWords.evidence)}: ${visible(evidence)}`, place.length, 'dim');
    this.why(diagnostic.rule, place.length);
  }

  /** The reason of a rule, the first time it comes up. */
  private why(id: RuleId, indent: number): void {
    if (this.explained.has(id)) return;
    this.explained.add(id);
    const rule = this.options.rules.find((one) => one.id === id);
    if (rule !== undefined) this.detail(rule.docs.why[this.options.language], indent, 'dim');
  }

  private detail(text: string, indent: number, style: Style | null = null): void {
    for (const line of wrap(text, WIDTH - indent)) this.out.push(' '.repeat(indent) + (style === null ? line : this.paint(style, line)));
  }

  private collapsed(edits: readonly EditEvent[]): void {
    if (edits.length === 0) return;
    this.out.push('', this.words(explainWords.collapsed));
    this.table(tally(edits));
  }

  private summary(events: readonly Event[]): void {
    this.out.push('', this.paint('bold', this.words(explainWords.summary)));
    this.table(tally(events));
  }

  private table(tallies: ReadonlyMap<RuleId, Tally>): void {
    const rows = [...tallies]
      .sort(([a, x], [b, y]) => y.units - x.units || (a < b ? -1 : 1))
      .map(([rule, { edits, units, remarks }]) => [
        rule,
        edits === 0 ? '' : this.count(edits, explainWords.edit, explainWords.edits),
        edits === 0 ? '' : this.count(units, explainWords.unit, explainWords.units),
        remarks === 0 ? '' : this.count(remarks, explainWords.remark, explainWords.remarks),
      ]);
    const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
    for (const [rule = '', ...cells] of rows) {
      const numbers = cells.map((cell, i) => padStart(cell, widths[i + 1] ?? 0));
      this.out.push(`  ${[padEnd(rule, widths[0] ?? 0), ...numbers].join('  ').trimEnd()}`);
    }
  }

  private count(count: number, one: Bilingual, many: Bilingual): string {
    return this.words(count === 1 ? one : many, { count });
  }

  private say(text: string): void {
    this.out.push('', ...wrap(text, WIDTH));
  }

  private words(text: Bilingual, parameters: Evidence = {}): string {
    return fill(text, this.options.language, parameters);
  }
}

// Matches rules whose edits come by the hundred:  chars/width  markup/html-tag . Trap: strip/* is what people look for.
const SMALL_RULES = /^(?:chars|markup)\//;

/** Edits there are hundreds of, of which none is a loss: characters, line breaks, hidden markup. */
function isSmall(event: Event): boolean {
  if (event.kind === 'remark') return false;
  return event.kind === 'skip' || event.by.every((rule) => SMALL_RULES.test(rule)) || isLineBreak(event.was);
}

function isLineBreak(was: string): boolean {
  return was.trim() === '' && (was.includes('\n') || was.includes('\r'));
}

interface Tally {
  edits: number;
  units: number;
  remarks: number;
}

/** By the last rule of each chain, as in `counts.byRule`. */
function tally(events: readonly Event[]): Map<RuleId, Tally> {
  const tallies = new Map<RuleId, Tally>();
  for (const event of events) {
    const rule = event.kind === 'remark' ? event.diagnostic.rule : event.by[event.by.length - 1];
    if (rule === undefined) continue;
    const sum = tallies.get(rule) ?? { edits: 0, units: 0, remarks: 0 };
    if (event.kind === 'remark') {
      sum.remarks++;
    } else {
      sum.edits++;
      sum.units += event.units;
    }
    tallies.set(rule, sum);
  }
  return tallies;
}
