import type { Positions } from '../ledger/positions';
import type { Remark } from '../model/diagnostic';
import type { TreeNode } from '../model/tree';
import type { View } from '../model/view';
import { addRunningText, itemLines, readBody, type Body } from './body';
import { isNotesHead } from './foot/closing-lines';
import { Enumerations } from './marks/enumerations';
import { evidenceOf } from './series/evidence';
import { readHead } from './head/head';
import type { Head } from './head/head-nodes';
import { lineRoles, type LineRole, type LineRoles } from './line-roles';
import { headedLines } from './head/head-line-gaps';
import { textLines, type TextLine } from './lines';
import { headingRemarks } from './series/heading-remarks';
import { numberingRemarks } from './series/numbering';
import { partsOf } from './parts';
import type { Member } from './series/series';
import { severalRemarks } from './several';
import { NO_STYLE, type Style } from './style';
import { findBarredTables, TabRows } from './text-tables';
import { TreeBuilder } from './tree-builder';
import { unnumberedHeadings } from './unnumbered/unnumbered';

export interface Split {
  readonly tree: TreeNode[];
  readonly remarks: readonly Remark[];
}

/**
 * Builds the section tree of a text: parts → head, body, end; marks → series → sections, lists, notes.
 * Reads, never edits. Every visible character ends up in exactly one leaf or heading, in order (law 3).
 * @param titledElsewhere true of a page, which says its title in its own head.
 */
export function split(view: View, positions: Positions, source: string, style: Style = NO_STYLE, titledElsewhere = false): Split {
  const { text } = view;
  const lines = textLines(view);
  const builder = new TreeBuilder(text, source, positions);
  const enumerations = new Enumerations(text);
  const tabbed = text.includes('\t');
  // The source of a page is indented as its mark-up is.
  const tabRows = tabbed && !titledElsewhere ? new TabRows(text, lines, positions, source) : null;
  const barred = text.includes('|');
  const remarks: Remark[] = [];
  if (lines.length === 0) return { tree: [], remarks };
  const isHeaded = headedLines(lines, positions, source);
  const roles = new Array<LineRole | undefined>(lines.length).fill(undefined);
  for (const part of partsOf(text, lines)) {
    builder.closeAll();
    let headFrom = part.from;
    if (part.annex) {
      // The line 附件N is a node of its own; the attachment's head follows it.
      const { start, end } = lines[headFrom++] as TextLine;
      builder.leaf('attachment', start, end);
    }
    if (barred) findBarredTables(text, lines, headFrom, part.to, roles);
    // A table above everything else is no part of the head.
    for (let role = roles[headFrom]; role !== undefined && headFrom < part.to; role = roles[headFrom]) headFrom = addRole(builder, text, lines, headFrom, role, roles, tabRows);
    const head = headOutsideTables(roles, part.to, (to) => (part.annex ? readHead(text, lines, headFrom, to, undefined, true) : readHead(text, lines, headFrom, to, isHeaded, titledElsewhere)));
    for (const node of head.nodes) builder.leaf(node.type, node.span[0], node.span[1]);
    lineRoles(text, lines, head.bodyStart, part, tabbed || style.tables.size > 0 || style.notes.size > 0 || style.contents.size > 0, style, roles);
    tabRows?.joinRows(head.bodyStart, part.to, roles);
    // Where mark-up names headings, the look of the other lines says nothing.
    const headings = style.headings.size > 0 ? style.headings : unnumberedHeadings(text, lines, head.bodyStart, part.to, roles);
    const body = readBody(text, lines, head.bodyStart, part.to, roles, headings);
    for (const remark of numberingRemarks(body.members, text, positions)) remarks.push(remark);
    addBody(builder, enumerations, text, lines, body, headings, tabRows);
    for (const remark of headingRemarks(body.members, text, positions)) remarks.push(remark);
  }
  builder.closeAll();
  remarks.push(...severalRemarks(text, lines, positions));
  return { tree: builder.roots, remarks };
}

/** The head ends above the first row of a table that it took for its own, unless its title stands below that. @param read reads it up to a line. */
function headOutsideTables(roles: LineRoles, to: number, read: (to: number) => Head): Head {
  const head = read(to);
  const row = head.nodes.find(({ line }) => roles[line] !== undefined)?.line;
  if (row === undefined || head.nodes.some(({ type, line }) => type === 'title' && line > row && roles[line] === undefined)) return head;
  return read(row);
}

function addBody(builder: TreeBuilder, enumerations: Enumerations, text: string, lines: readonly TextLine[], body: Body, marked: ReadonlyMap<number, number>, tabRows: TabRows | null): void {
  const { from, to, roles, members } = body;
  const items = itemLines(text, lines, body);
  const base = builder.depth;
  let nth = 0;
  for (let at = from; at < to; at++) {
    const line = lines[at] as TextLine;
    const role = roles[at];
    if (role !== undefined) {
      at = addRole(builder, text, lines, at, role, roles, tabRows) - 1;
      continue;
    }
    const member = members[nth];
    if (member === undefined || member.candidate.line !== line) {
      addRunningText(builder, enumerations, line, line.start, line.end, items.get(at));
      continue;
    }
    nth++;
    const { candidate, series } = member;
    if (series.members.length === 1 && enumerations.marksIn(line.start, line.end)[0]?.start === line.start) {
      // （1）甲。（2）乙。（3）丙。 on one line, with no such number on another: an enumeration, not one heading.
      builder.closeTo(base + sectionsAbove(member));
      addRunningText(builder, enumerations, line, line.start, line.end, undefined);
    } else if (series.kind === 'sections' || series.style === 'heading') {
      const depth = base + sectionsAbove(member);
      builder.closeTo(depth);
      member.depth = depth - base + 1;
      builder.openSection(candidate, evidenceOf(member, marked));
      if (candidate.closeEnd < line.end) addRunningText(builder, enumerations, line, candidate.closeEnd, line.end, undefined);
    } else if (series.kind === 'notes') builder.leaf('note', line.start, line.end);
    else {
      // Sections of a numbering below the item before, 二、…以下工作⏎（一）甲⏎（二）乙, end where the list around them goes on.
      const depth = base + sectionsAbove(member);
      if (builder.depth > depth) builder.closeTo(depth);
      builder.item(series.style, series, at, candidate.match.ordinal, line.start, line.start + candidate.match.length, line.end);
    }
  }
}

/** How many sections are open around a member: its nearest ancestor that is a section, and that one's own. */
function sectionsAbove(member: Member): number {
  let parent = member.series.parent;
  while (parent !== null && parent.depth === 0) parent = parent.series.parent;
  return parent === null ? 0 : parent.depth;
}

/** Adds the lines of one role; returns the index of the line behind them. */
function addRole(builder: TreeBuilder, text: string, lines: readonly TextLine[], at: number, role: LineRole, roles: LineRoles, tabRows: TabRows | null): number {
  const line = lines[at] as TextLine;
  switch (role.kind) {
    case 'signature': {
      const { signature } = role;
      const start = (lines[signature.from] as TextLine).start;
      const end = (lines[signature.to - 1] as TextLine).end;
      builder.closeAll();
      builder.signature(start, end, signature.issuer, signature.date);
      return signature.to;
    }
    case 'toc': {
      let last = at;
      while (roles[last + 1]?.kind === 'toc') last++;
      builder.leaf('toc', line.start, (lines[last] as TextLine).end);
      return last + 1;
    }
    case 'table': {
      const { styled } = role;
      let last = at;
      for (let next = roles[last + 1]; next?.kind === 'table' && next.styled === styled; next = roles[last + 1]) last++;
      const rows = styled?.rows.map((row) => [...row]) ?? tabRows?.tableOn(at, last + 1) ?? lines.slice(at, last + 1).map((row) => text.slice(row.start, row.end).split('\t').map((cell) => cell.trim()));
      builder.table(line.start, (lines[last] as TextLine).end, rows);
      return last + 1;
    }
    case 'attachment':
      builder.closeAll();
      builder.leaf('attachment', line.start, line.end);
      return at + 1;
    case 'closing':
      builder.closeAll();
      builder.leaf('paragraph', line.start, line.end);
      return at + 1;
    case 'note':
      // Notes under a head of their own belong to the document, not to its last section.
      if (isNotesHead(text.slice(line.start, line.end))) builder.closeAll();
      builder.leaf('note', line.start, line.end);
      return at + 1;
  }
}
