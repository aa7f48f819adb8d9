import { fill } from '../../catalogue/fill';
import { overviewWords } from '../../catalogue/page-words';
import type { Bilingual, Evidence, Language } from '../../model/bilingual';
import { padEnd, padStart, printable, widthOf } from '../style';
import type { Reason } from './document';
import type { Bar, Overview } from './overview';

/** Tables a person sees at once; the page and the JSON have all of them. */
const MOST_BARS = 10;
const MOST_FILES = 20;

/** Why a document should be looked at, in words. */
export function reasonText({ kind, rule, count }: Reason, language: Language): string {
  const times = rule !== null && count > 1 ? ` ×${count}` : '';
  return `${fill(overviewWords[kind], language, { percent: count })}${rule === null ? '' : ` (${rule}${times})`}`;
}

export const BAR_TABLES = ['byRule', 'encodings', 'years', 'genres', 'issuers', 'lengths', 'headings'] as const satisfies readonly (keyof Overview)[];

export function renderOverview(overview: Overview, language: Language): string {
  const say = (text: Bilingual, parameters: Evidence = {}): string => fill(text, language, parameters);
  const { documents, failed, chars, kept, replaced, removed } = overview;
  const lines = [say(overviewWords.counts, { documents, failed }), say(overviewWords.chars, { chars, kept, replaced, removed })];
  const table = (head: Bilingual, bars: readonly Bar[]): void => {
    const shown = bars.filter(({ count }) => count > 0).slice(0, MOST_BARS).map(({ name, count }) => [name === null ? say(overviewWords.unknown) : printable(name), String(count)] as const);
    if (shown.length === 0) return;
    const width = Math.max(...shown.map(([name]) => widthOf(name)));
    const figures = Math.max(...shown.map(([, count]) => count.length));
    lines.push('', say(head), ...shown.map(([name, count]) => `  ${padEnd(name, width)}  ${padStart(count, figures)}`));
  };
  for (const key of BAR_TABLES) table(overviewWords[key], overview[key]);
  const first = overview.files.filter(({ weight }) => weight > 0);
  if (first.length > 0) lines.push('', say(overviewWords.first, { count: first.length }), ...first.slice(0, MOST_FILES).map(({ path, reasons }) => `  ${printable(path)}  ${reasons.map((reason) => reasonText(reason, language)).join('; ')}`));
  if (overview.duplicates.length > 0) lines.push('', say(overviewWords.duplicates, { count: overview.duplicates.length }), ...overview.duplicates.slice(0, MOST_FILES).map((cluster) => `  ${cluster.map(printable).join('  ')}`));
  return `${lines.join('\n')}\n`;
}
