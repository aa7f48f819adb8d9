import { endsFully, joinerOf } from '../../lexicon/line-joins';
import { isSectionHeading, opensParagraph } from '../../lexicon/line-openers';
import type { Finding } from '../../model/rule';
import type { View } from '../../model/view';

/** @param sorted numbers of lines. Lines in a row are cut together, with one of the breaks around them, or with both where a page parted a sentence. */
export function withoutLines(view: View, sorted: readonly number[]): Finding[] {
  const { text, lines } = view;
  const found: Finding[] = [];
  for (let at = 0; at < sorted.length; ) {
    let last = at;
    while (last + 1 < sorted.length && (sorted[last + 1] as number) === (sorted[last] as number) + 1) last++;
    const first = sorted[at] as number;
    const end = sorted[last] as number;
    const viewStart = lines.start(first);
    const viewEnd = lines.end(end);
    const before = first === 0 ? '' : text.slice(lines.start(first - 1), lines.end(first - 1)).trimEnd();
    const after = end + 1 === lines.count ? '' : text.slice(lines.start(end + 1), Math.min(lines.end(end + 1), lines.start(end + 1) + 200));
    if (before !== '' && after !== '' && isOneSentence(before, after)) found.push({ viewStart: lines.end(first - 1), viewEnd: lines.start(end + 1), to: joinerOf(before, after) });
    else if (end + 1 < lines.count) found.push({ viewStart, viewEnd: lines.start(end + 1), to: '' });
    else found.push({ viewStart: first === 0 ? viewStart : lines.end(first - 1), viewEnd, to: '' });
    at = last + 1;
  }
  return found;
}

// Matches a character that stands in the middle of a sentence.
const OPEN_END = /[\u3400-\u9fffA-Za-z0-9，、,％%“《（(]$/;
const OPEN_START = /^[\u3400-\u9fffA-Za-z0-9，。、；：！？”》）)“《（]/;
// Matches the marks of running text. Trap: a title has none, and a heading seldom a full stop.
const RUNNING = /[，。；,]/;

/** True of what stands before and behind a page's end, when the page parted a sentence. */
export function isOneSentence(left: string, right: string): boolean {
  if (!OPEN_END.test(left) || !OPEN_START.test(right) || opensParagraph(right)) return false;
  if (/[，、,“《（(]$/.test(left)) return true;
  // A heading without a full stop may end at a page's foot, and so may a title or a name.
  if (isSectionHeading(left.slice(0, 71)) || left.length < 15 || !RUNNING.test(left)) return false;
  return RUNNING.test(right) || endsFully(right);
}
