import type { OutputRecord } from '../model/report';
import type { StableRecord } from '../model/stable';

// Matches what JSON leaves raw in a string and readers of lines take for the end of one.
// Trap: Python's splitlines and JavaScript before 2019 do so; JSON itself does not mind.
const LINE_ENDS = /[\u0085\u2028\u2029]/g;

/** One record on one line, with its line break. */
export function renderNdjson(record: OutputRecord): string {
  return renderLine(record);
}

/** Any value on one line, with its line break. */
export function renderLine(value: object): string {
  return `${escapeLineEnds(JSON.stringify(value))}\n`;
}

/** One record as an object, with a line break at the end; two spaces a level when indented. */
export function renderJson(record: OutputRecord | StableRecord, options: { readonly indent: boolean }): string {
  if (!options.indent) return renderLine(record);
  return `${escapeLineEnds(JSON.stringify(record, null, 2))}\n`;
}

function escapeLineEnds(json: string): string {
  if (!holdsLineEnd(json)) return json;
  return json.replace(LINE_ENDS, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** Few records hold any, and three searches for one character take a quarter of the time of one pattern for all. */
function holdsLineEnd(json: string): boolean {
  return json.includes('\u2028') || json.includes('\u2029') || json.includes('\u0085');
}
