import type { Report } from '../model/report';

/** The clean text and one line break; nothing for an empty text. */
export function renderText(report: Report): string {
  return report.text === '' ? '' : `${report.text}\n`;
}
