// Reads fixtures/formats/documents/*.lines: one paragraph a line, its kind in front, as every reader is to show it.
// What stands before "|" is the number or the lead of the paragraph: typed, or left out where Word is to count (see COUNTED).
import { readFileSync } from 'node:fs';

/** Kinds whose number Word counts: the list and the level of its definition in numbering.xml. */
export const COUNTED = {
  h1: ['headings', 0], h2: ['headings', 1], h3: ['headings', 2],
  ch: ['chapters', 0], ar: ['articles', 0], it: ['articles', 1],
  n1: ['decimals', 0], n2: ['decimals', 1],
};
/** A space stands between the number and the text. */
const SPACED = new Set(['ch', 'ar', 'n1', 'n2']);

// Matches one inline mark: {+inserted+}, {-deleted-}, [^1]. Trap: [1] typed in a text is none.
const INLINE = /\{\+(?<inserted>[^{}]*)\+\}|\{-(?<deleted>[^{}]*)-\}|\[\^(?<note>\d+)\]/gu;

/** @returns {{ text: string, change: '' | 'inserted' | 'deleted', note: number }[]} */
export function runsOf(text) {
  const runs = [];
  let at = 0;
  const plain = (to) => { if (to > at) runs.push({ text: text.slice(at, to), change: '', note: 0 }); };
  for (const mark of text.matchAll(INLINE)) {
    plain(mark.index);
    const { inserted, deleted, note } = mark.groups;
    runs.push({ text: inserted ?? deleted ?? '', change: inserted !== undefined ? 'inserted' : deleted !== undefined ? 'deleted' : '', note: Number(note ?? 0) });
    at = mark.index + mark[0].length;
  }
  plain(text.length);
  return runs;
}

/** The words of a paragraph with all changes accepted and the marks of notes as [1]. */
export const accepted = (text) => runsOf(text).map((run) => (run.note > 0 ? `[${run.note}]` : run.change === 'deleted' ? '' : run.text)).join('');

export function readLines(file) {
  const document = { face: 'Noto Sans CJK SC', header: '', footer: '', columns: 1, properties: { title: '', company: '', created: '' }, blocks: [] };
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '' || line.startsWith('# ')) continue;
    const [kind] = line.split(' ', 1);
    const text = line.slice(kind.length + 1);
    if (kind === 'properties') [document.properties.title, document.properties.company, document.properties.created] = text.split('|');
    else if (kind === 'header' || kind === 'footer' || kind === 'face') document[kind] = text;
    else if (kind === 'columns') document.columns = Number(text);
    else if (kind === 'table') addRow(document.blocks, text.split('|'));
    else if (kind === 'note') document.blocks.push({ kind, number: Number(text.split(' ', 1)[0]), text: text.slice(text.indexOf(' ') + 1), lead: '' });
    else {
      const bar = kind in COUNTED || kind === 'r2' ? text.indexOf('|') : -1;
      document.blocks.push({ kind, lead: bar < 0 ? '' : text.slice(0, bar), text: text.slice(bar + 1) });
    }
  }
  return document;
}

function addRow(blocks, cells) {
  if (blocks.at(-1)?.kind !== 'table') blocks.push({ kind: 'table', rows: [], text: '', lead: '' });
  blocks.at(-1).rows.push(cells);
}

/** Cells with their spans: "<" belongs to the cell on its left, "^" to the one above. */
export function cellsOf(rows) {
  return rows.map((row, y) => row.flatMap((text, x) => {
    if (text === '<' || text === '^') return [];
    let columns = 1;
    while (row[x + columns] === '<') columns += 1;
    let height = 1;
    while (rows[y + height]?.[x] === '^') height += 1;
    return [{ x, columns, height, text }];
  }));
}

/** The lines every reader is to give: numbers visible, changes accepted, a row of a table with TABs, notes behind the text. */
export function visibleLines({ blocks }) {
  return blocks.flatMap((block) => {
    if (block.kind === 'break') return [];
    if (block.kind === 'table') return cellsOf(block.rows).map((row) => row.map(({ text }) => text).join('\t').trim());
    if (block.kind === 'note') return [`[${block.number}] ${block.text}`];
    return [block.lead + (SPACED.has(block.kind) ? ' ' : '') + accepted(block.text)];
  });
}
