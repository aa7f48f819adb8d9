import { wilson } from '../wilson';
import type { ClassFigure } from './figures';

/** The generated table of docs/quality.md. */

const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;

function share(right: number, of: number): string {
  if (of === 0) return '–';
  const { low, high } = wilson(right, of);
  return `${right}/${of} (${percent(low)} – ${percent(high)})`;
}

const plain = (right: number, of: number): string => (of === 0 ? '–' : `${right}/${of}`);

/** One row a class: the first run, then today. */
export function tableOf(today: readonly ClassFigure[], first: readonly ClassFigure[]): string {
  const rows = today.map((now) => {
    const then = first.find(({ name }) => name === now.name);
    const started = then === undefined ? ['–', '–', '–'] : [plain(then.found, then.positives), plain(then.kept, then.negatives), plain(then.done, then.marked)];
    return [now.name, ...started, share(now.found, now.positives), share(now.found, now.found + now.harmed), plain(now.kept, now.negatives), share(now.done, now.marked), String(now.lost)];
  });
  const head = ['class', 'first run: found', 'left alone', 'characters', 'today: recall', 'precision', 'left alone', 'characters', 'characters lost'];
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** A page with the table of one set replaced. */
export function withTable(page: string, set: string, table: string): string {
  const start = `<!-- ${set}: npm run quality -- --accept -->`;
  const end = `<!-- /${set} -->`;
  return `${page.slice(0, page.indexOf(start) + start.length)}\n${table}\n${page.slice(page.indexOf(end))}`;
}
