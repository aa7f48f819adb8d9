import type { Bar } from '../overview/overview';
import { cutToWidth } from '../style';
import { htmlText } from './escape';

const WIDTH = 360;
const ROW = 38;
const LONGEST = 44;

/** Bars with their names and figures as text: nothing is told by colour or length alone. */
export function barsSvg(bars: readonly Bar[], { label, unknown }: { readonly label: string; readonly unknown: string }): string {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  const rows = bars.map(({ name, count }, at) => {
    const y = at * ROW;
    const length = Math.max(count > 0 ? 1 : 0, Math.round((count / most) * WIDTH));
    return `<text x="0" y="${y + 15}">${htmlText(cutToWidth(name ?? unknown, LONGEST))}</text><text x="${WIDTH}" y="${y + 15}" text-anchor="end">${count}</text><rect class="track" x="0" y="${y + 21}" width="${WIDTH}" height="7" rx="2"/><rect class="value" x="0" y="${y + 21}" width="${length}" height="7" rx="2"/>`;
  });
  return `<svg viewBox="0 0 ${WIDTH} ${Math.max(1, bars.length) * ROW}" role="img" aria-label="${htmlText(label)}">${rows.join('')}</svg>`;
}
