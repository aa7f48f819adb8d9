import type { OutputRecord } from '../model/report';

// Matches what JSON leaves raw in a string and readers of lines take for the end of one.
// Trap: Python's splitlines and JavaScript before 2019 do so; JSON itself does not mind.
const LINE_ENDS = /[\u0085\u2028\u2029]/;
const LINE_ENDS_ALL = new RegExp(LINE_ENDS.source, 'g');

/** One record on one line, with its line break. */
export function renderNdjson(record: OutputRecord): string {
  const json = JSON.stringify(record);
  return `${LINE_ENDS.test(json) ? escapeLineEnds(json) : json}\n`;
}

/** One record as an object, with a line break at the end; two spaces a level when indented. */
export function renderJson(record: OutputRecord, options: { readonly indent: boolean }): string {
  if (!options.indent) return renderNdjson(record);
  const json = JSON.stringify(record, null, 2);
  return `${LINE_ENDS.test(json) ? escapeLineEnds(json) : json}\n`;
}

function escapeLineEnds(json: string): string {
  return json.replace(LINE_ENDS_ALL, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
