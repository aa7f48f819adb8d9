import { inOneLine } from '../../catalogue/fill';
import { explainPageWords } from '../../catalogue/page-words';
import type { Bilingual, Evidence } from '../../model/bilingual';
import type { ExplainData } from '../explain-data';
import { htmlText } from './escape';
import { endsLine, LINE_END } from './line-ends';
import type { Piece, Row } from './side-by-side';

export interface RowContext {
  readonly rowAt: (sourceOffset: number) => number;
  readonly ruleAt: ReadonlyMap<string, number>;
  /** Words of the page, escaped. */
  readonly say: (text: Bilingual, parameters?: Evidence) => string;
}

/** The rows as HTML, and in which of them each line of the source begins. */
export function rowsHtml(rows: readonly Row[], data: ExplainData, { rowAt, ruleAt, say }: RowContext): { readonly html: string; readonly rowOfLine: ReadonlyMap<number, number> } {
  const badges = new Map<number, string>();
  for (const [at, { source: [start], rule, severity, ...finding }] of data.findings.entries()) {
    const row = rowAt(start);
    const index = ruleAt.get(rule) ?? 0;
    badges.set(row, `${badges.get(row) ?? ''}<a class="m f ${severity} r${index}" id="f${at}" data-f="${at}" href="#r${index}" tabindex="-1" title="${htmlText(`${rule}: ${inOneLine(finding)}`)}"><span class="sr">${say(explainPageWords[severity])} ${htmlText(rule)}</span><span aria-hidden="true">!</span></a>`);
  }
  const rowOfLine = new Map<number, number>();
  let line = 1;
  let atStart = true;
  const html = rows.map(({ pieces }, row) => {
    const number = atStart ? String(line) : '';
    if (atStart) rowOfLine.set(line, row);
    const was = pieces.map(({ was: text }) => text).join('');
    for (const _ of was.matchAll(LINE_END)) rowOfLine.set(++line, row);
    atStart = endsLine(was);
    if (!atStart) rowOfLine.delete(line + 1);
    const badge = badges.get(row) ?? '';
    const changed = badge !== '' || pieces.some(({ edit }) => edit >= 0);
    const marks = pieces.map((piece, index) => marked(piece, data, ruleAt, index === pieces.length - 1));
    return `<div class="row${changed ? '' : ' same'}" id="w${row}"><span class="n">${number}${badge}</span><div class="s">${marks.map(({ source }) => source).join('')}</div><div class="c">${marks.map(({ clean }) => clean).join('')}</div></div>`;
  });
  return { html: html.join('\n'), rowOfLine };
}

const TAGS = { cut: 'del', replace: 'del', skip: 'del' } as const;

function marked({ edit, was, now, first }: Piece, data: ExplainData, ruleAt: ReadonlyMap<string, number>, last: boolean): { readonly source: string; readonly clean: string } {
  const done = edit < 0 ? undefined : data.edits[edit];
  if (done === undefined) {
    const text = htmlText(was.replace(LINE_END, last ? '' : '\n'));
    return { source: text, clean: text };
  }
  const rule = ruleAt.get(done.by.at(-1) ?? '') ?? 0;
  // The end of a line shows as a sign; the line goes on below it only where the row does.
  const text = htmlText(was.replace(LINE_END, last ? '⏎' : '⏎\n'));
  const mark = `<${TAGS[done.kind]}>${text}</${TAGS[done.kind]}>`;
  const source = first
    ? `<a class="m e ${done.kind} r${rule}" id="e${edit}" data-e="${edit}" href="#r${rule}" tabindex="-1">${mark}</a>`
    : `<span class="e ${done.kind} r${rule}" data-e="${edit}">${mark}</span>`;
  if (now !== '') return { source, clean: `<ins class="e new r${rule}" data-e="${edit}">${htmlText(now.replace(LINE_END, '⏎'))}</ins>` };
  return { source, clean: first ? `<i class="gap r${rule}" data-e="${edit}"></i>` : '' };
}
