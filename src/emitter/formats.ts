import type { OutputRecord } from '../model/report';
import { renderCritic } from './critic';
import { renderJson, renderNdjson } from './json';
import { renderMarkdown } from './markdown';
import { renderText } from './text';

/** Formats that render one document by itself. */
export type RenderedFormat = 'ndjson' | 'json' | 'text' | 'markdown' | 'critic';

/** Every format of `--format`; `csv` is rendered as rows of one table (see `csv`). */
export const FORMATS = ['ndjson', 'json', 'csv', 'text', 'markdown', 'critic'] as const satisfies readonly (RenderedFormat | 'csv')[];

/**
 * Renders one record. The result ends with one line break, but for an empty text, and for `critic`, which adds
 * nothing to what it shows. A failure has no text: it is its JSON object in every format.
 * @param options.indent lays `json` out over lines; `ndjson` is always one line.
 */
export function renderDocument(record: OutputRecord, format: RenderedFormat, options: { readonly indent: boolean }): string {
  if (format === 'ndjson') return renderNdjson(record);
  if (format === 'json' || record.schema === 'reportkit/failure@1') return renderJson(record, options);
  if (format === 'markdown') return renderMarkdown(record);
  return format === 'critic' ? renderCritic(record) : renderText(record);
}
