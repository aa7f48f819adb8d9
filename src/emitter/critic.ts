import { withKeptText } from '../ledger/kept-text';
import type { WireSegment } from '../model/ledger';
import type { Report } from '../model/report';
import type { RuleId } from '../model/rule';

/*
 * CriticMarkup is the ledger as a text people read:
 *
 *   责任主{--##paidbegin##--}{>>strip/paywall-marker<<}体，利用{~~D~>党~~}{>>restore/party-d<<}组会
 *
 * Rejecting all marks gives the source, accepting all gives the text, so nothing is added, not even a last line break.
 * Escape: a backslash before one of \ { - ~ < makes that character ordinary; before anything else it is itself.
 */

// Matches, in text that is no mark:  C:\\x   {--x   x--}   x~>y   x~~}   x<<}   and a “{”, “{-”, “{~” or “\” at the very end.
//                                      ^^    ^      ^       ^      ^      ^
// Trap: the end counts because the mark that follows would complete it: “{” + “--}” reads as “{--” + “}”.
const TO_ESCAPE = /\\(?=[\\{\-~<]|$)|\{(?=--|~~|>>|\+\+|==|[-~]?$)|-(?=-\})|~(?=>|~\})|<(?=<\})/g;

function escapeCritic(text: string): string {
  return text.replace(TO_ESCAPE, '\\$&');
}

/** Renders segments of any form that holds its text (`text` or `full`). A `skip` is a remark: what it hid is not here. */
export function criticOf(segments: readonly WireSegment[]): string {
  return segments
    .map((segment) => {
      if ('keep' in segment) return escapeCritic(segment.keep);
      if ('was' in segment) return `{~~${escapeCritic(segment.was)}~>${escapeCritic(segment.now)}~~}${rulesOf(segment.by)}`;
      if ('cut' in segment) return `{--${escapeCritic(segment.cut)}--}${rulesOf(segment.by)}`;
      if ('skip' in segment) return `{>>skip ${segment.skip}: ${segment.by.join(', ')}<<}`;
      throw new Error('critic: {"kept": n} holds no text; give the report, not its compact ledger');
    })
    .join('');
}

/** Renders a report. Without a ledger there is only the text, and a remark that says so. */
export function renderCritic(report: Report): string {
  if (report.ledger === undefined) return `{>>no ledger: run again without --ledger none to see the edits<<}${escapeCritic(report.text)}`;
  return criticOf(withKeptText(report.ledger, report.text, report.source.offsets));
}

function rulesOf(by: readonly RuleId[]): string {
  return by.length === 0 ? '' : `{>>${by.join(', ')}<<}`;
}
