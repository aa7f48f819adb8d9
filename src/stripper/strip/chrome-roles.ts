import { barsOf, footerNumbers } from './chrome-bars';
import { markColumnAboveTitle, markListAbovePath, markPathToTitle, markPosted, releaseInterpreted } from './chrome-above-title';
import { markAccounts, markBehindControls, markBesidePage, markColumnBetween, markColumns, markForeignFields, markHosts, markOfficeBelowStamp, markPagers, markReadersBelowStamp, markSigns, markSplitLabels, markValueRows } from './chrome-company';
import { markFirstLines } from './chrome-first-line';
import { markForms } from './chrome-forms';
import { markBareValues, markIndexRows, markNumberedRows, markShortLabels } from './chrome-index-rows';
import type { ChromeLine, Zone } from './chrome-line';
import { isSignedDay } from './chrome-lines';
import { markMailHead } from './chrome-mail';
import { markOneWordLines } from './chrome-one-word';
import { goes, type Mark, type Role } from './chrome-role';
import { markAnswers } from './chrome-values';
import { markNameAbovePath, markOwnerAboveMenu, markSiteAtTop, markSitesAtTop, markSiteName } from './chrome-site-names';
import { dropEmptyAttachmentHeads } from './empty-attachments';
import { releaseImprint } from './imprint';
import { isDayBelow } from './signed-days';

/*
 * What each line of a zone is: by itself first, and then by the company it keeps.
 */

/** In order: each reads the roles that the ones before it gave. */
const MARKS: readonly Mark[] = [
  markAnswers,
  markNameAbovePath,
  inHead(markOwnerAboveMenu),
  inTail(markBehindControls),
  markForeignFields,
  markSiteName,
  releasePrograms,
  markColumns,
  markColumnBetween,
  markOneWordLines,
  inHead(markAccounts),
  inHead(markOfficeBelowStamp),
  inHead(markReadersBelowStamp),
  inHead(markPosted),
  inHead(markIndexRows),
  inHead(markNumberedRows),
  inHead(markShortLabels),
  inHead(markBareValues),
  inHead(markMailHead),
  inTail(markHosts),
  dropEmptyAttachmentHeads,
  markFooterNumbers,
  markValueRows,
  markSplitLabels,
  markPagers,
  markForms,
  markBars,
  markBesidePage,
  markSigns,
  inHead(markFirstLines),
  inHead(markSitesAtTop),
  inHead(markSiteAtTop),
  inHead(markColumnAboveTitle),
  inHead(markListAbovePath),
  inHead(markPathToTitle),
  releaseCellBars,
  inTail(releaseSignedDays),
  inHead(releaseLogs),
  inHead(releaseInterpreted),
  releaseImprint,
];

function inHead(mark: Mark): Mark {
  return (lines, roles, zone) => zone.side === 'head' && mark(lines, roles, zone);
}

function inTail(mark: Mark): Mark {
  return (lines, roles, zone) => zone.side === 'tail' && mark(lines, roles, zone);
}

export function rolesOf(zone: Zone): readonly Role[] {
  const { lines, side } = zone;
  const roles = ownRolesOf(lines, side);
  for (const mark of MARKS) mark(lines, roles, zone);
  return roles;
}

// Matches the title of the yearly form on a site itself, whose rows are the fields of a footer.
const SITE_FORM = /网站[^。]{0,12}(?:报表|年报|检查|普查|备案表|登记表)/;

// Matches what only the foot of a site says, wherever it was copied to:  晋ICP备19009999号   网站标识码:1410290002   建议使用1440*900以上分辨率
const SITE_NUMBER = /ICP[备证] ?\d|公网安备|网站标识码 ?:? ?\w{8}|建议使用[^。]{0,20}分辨率/;

function ownRolesOf(lines: readonly ChromeLine[], side: Zone['side']): Role[] {
  const form = lines.some(({ kind, line }) => kind === 'other' && SITE_FORM.test(line.trimmed));
  const holdsSiteNumber = lines.some(({ line }) => SITE_NUMBER.test(line.trimmed));
  return lines.map((line): Role => {
    switch (line.kind) {
      case 'chrome':
        // What stands behind the day of a signature is cut out of its line.
        return side === 'tail' && isSignedDay(line) ? 'stop' : 'own';
      case 'code':
      case 'menu':
        return 'own';
      case 'footer':
        return (side === 'tail' || holdsSiteNumber) && !form ? 'own' : 'stop';
      case 'related':
        return 'own';
      case 'contact':
        return side === 'tail' || holdsSiteNumber ? 'soft' : 'stop';
      case 'press':
        return 'pass';
      case 'kept':
      case 'body':
      case 'other':
        return 'stop';
    }
  });
}

function markFooterNumbers(lines: readonly ChromeLine[], roles: Role[]): void {
  for (const at of footerNumbers(lines)) if (roles[at] === 'stop') roles[at] = 'value';
}

function markBars(lines: readonly ChromeLine[], roles: Role[], { side }: Zone): void {
  for (const [first, last] of barsOf(lines, side)) for (let at = first; at <= last; at++) roles[at] = 'bar';
}

// Matches the border of a cell, and the number of a row before it:  |   3 | . Trap: a pager of a menu stands among words that go.
const BORDER = /^(?:\d{1,3} ?)?[|｜][|｜ ]{0,80}$/;

/** Bars on lines of their own between lines that stay are the borders of a table, one cell a line: a table has more than one. Those of a menu go with its words. */
function releaseCellBars(lines: readonly ChromeLine[], roles: Role[]): void {
  const borders: (readonly [number, number])[] = [];
  for (let from = 0; from < lines.length; from++) {
    let to = from;
    while (BORDER.test(lines[to]?.line.trimmed ?? '')) to++;
    if (to === from) continue;
    if (!goes(roles[from - 1]) && !goes(roles[to])) borders.push([from, to]);
    from = to;
  }
  if (borders.length > 1 || borders.some(([from]) => /\d/.test(lines[from]?.line.trimmed ?? ''))) for (const [from, to] of borders) roles.fill('stop', from, to);
}

/** Lines of code among which none is of a page are a program that the document quotes. */
function releasePrograms(lines: readonly ChromeLine[], roles: Role[]): void {
  for (let from = 0; from < lines.length; from++) {
    let to = from;
    while (lines[to]?.kind === 'code') to++;
    if (to > from && !lines.slice(from, to).some(({ hard }) => hard)) for (let at = from; at < to; at++) roles[at] = 'stop';
    if (to > from) from = to;
  }
}

// Matches how the entries of a log begin, each with its time:  2023-07-10 14:20 沈某到岗 . Trap: a page has one such line, with where it took its text from.
const ENTRY = /^(?:19|20)\d\d ?[-./年] ?\d{1,2} ?[-./月] ?\d{1,2}日? {1,4}\d{1,2}:\d\d(?::\d\d)? {0,4}[\u4e00-\u9fff]/;

/** Lines that each begin with their time are the entries of a log: the first may be as short as what a page puts behind its own time. */
function releaseLogs(lines: readonly ChromeLine[], roles: Role[]): void {
  const isEntry = (at: number): boolean => ENTRY.test(lines[at]?.line.trimmed ?? '') && (lines[at]?.reading?.labels.length ?? 0) === 0;
  for (let from = 0; from < lines.length; from++) {
    let to = from;
    while (isEntry(to)) to++;
    if (to > from + 1) roles.fill('stop', from, to);
    from = Math.max(from, to - 1);
  }
}

/** Right below the name of a body, which stays, such a day signs the document. */
function releaseSignedDays(lines: readonly ChromeLine[], roles: Role[]): void {
  for (let at = 1; at < lines.length; at++) {
    const signer = lines[at - 1] as ChromeLine;
    if (roles[at - 1] === 'stop' && signer.kind === 'other' && isDayBelow(signer.line, lines[at]?.line)) roles[at] = 'stop';
  }
}
