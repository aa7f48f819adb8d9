import { writeWhole } from '../corpus/file-target';
import { realPlace } from '../corpus/open';
import { writeTo } from '../corpus/sinks';
import { writtenOrRefused } from './output-place';
import type { Io } from './terminal';
import { oneOf, word, type RawOptions } from './values';

const PAGE_FORMATS = ['text', 'json', 'html'] as const;

/** Where one page or text about the input goes, and in which form. */
export interface PageOutput {
  readonly format: (typeof PAGE_FORMATS)[number];
  /** As the user wrote it; null is standard output. */
  readonly output: string | null;
  /** The real path of it. */
  readonly place: string | null;
}

/** The format is what `--format` says, else what the name of the output says, else `otherwise`. */
export function pageOutputOf(raw: RawOptions, io: Io, otherwise: PageOutput['format']): PageOutput {
  const named = word(raw, 'output');
  const output = named === undefined || named === '-' ? null : named;
  const format = oneOf('--format', word(raw, 'format'), PAGE_FORMATS) ?? (output === null ? otherwise : formatByName(output) ?? otherwise);
  return { format, output, place: output === null ? null : realPlace(output, io.cwd) };
}

function formatByName(name: string): PageOutput['format'] | null {
  // Matches the ending of a page:  a.html  a.HTM . Trap: a.html.txt is a text.
  if (/\.html?$/i.test(name)) return 'html';
  return /\.json$/i.test(name) ? 'json' : null;
}

export async function writePage(text: string, { output, place }: PageOutput, io: Io): Promise<void> {
  if (place === null || output === null) return writeTo(io.stdout, text);
  writtenOrRefused(output, () => writeWhole(place, text));
}
