import type { Figure } from '../measures';
import { documentFigures, DOCUMENT_SETS } from './documents';

/** Lines of `npm run quality`. Of headings, sections that no writer expected count as wrong. */
export function wholeDocumentFigures(): Figure[] {
  return DOCUMENT_SETS.flatMap((set) => {
    const { figures, totals, asked } = documentFigures(set);
    const row = (heuristic: string, found: number, of: number, wrong = 0, kept = wrong): Figure => ({ heuristic: `documents/${heuristic}`, list: set, found, of, wrong, kept });
    return [
      ...asked.map((field) => row(field, figures[field], totals.documents, totals.documents - figures[field])),
      ...(totals.headings === 0 ? [] : [row('headings', figures.headings, totals.headings, figures.sections - figures.headings), row('depth of headings found', figures.depth, figures.headings, figures.headings - figures.depth)]),
      row('noise gone', figures.gone, totals.mustGo),
      row('text stayed', figures.stayed, totals.mustStay),
    ];
  });
}
