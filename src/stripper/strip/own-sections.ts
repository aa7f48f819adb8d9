import type { View } from '../../model/view';
import { CJK_NUMERALS, cjkNumber } from '../../lexicon/numerals';
import { lineAt, type LineText } from './line-text';
import { above, below, type Step } from './neighbour-lines';

/*
 * What a numbered heading stands over is the document's: no advertisement takes the place of all the text of a section.
 */

// Matches the heading of a section, with its number:  三、积分规则   (二)会员权益   4.借阅期限 . Trap: a numbered sentence has its stop.
const HEADING = new RegExp(`^(?:([${CJK_NUMERALS}]{1,3}) ?、|[(]([${CJK_NUMERALS}]{1,3})[)]|(\\d{1,2}) ?[.、])[^。;!?]{2,30}$`);
const MOST_LINES = 4;

/** Of the starts of lines to cut, those that are all there is between a heading that stays and the next of its numbering. */
export function sparedBySections(view: View, cut: ReadonlySet<number>): ReadonlySet<number> {
  const spared = new Set<number>();
  for (const start of cut) {
    const line = lineAt(view, start);
    const heading = firstOutside(view, line, above, cut);
    if (heading === null) continue;
    const number = numberOf(heading);
    if (number === null) continue;
    const next = firstOutside(view, line, below, cut);
    const following = next === null ? null : numberOf(next);
    if (following !== null && following.style === number.style && following.ordinal === number.ordinal + 1) spared.add(start);
  }
  return spared;
}

/** The first line on one side that stays, not far away. */
function firstOutside(view: View, line: LineText, step: Step, cut: ReadonlySet<number>): LineText | null {
  let other = step(view, line);
  for (let passed = 0; other !== null && cut.has(other.viewStart); passed++, other = step(view, other)) if (passed >= MOST_LINES) return null;
  return other;
}

interface Numbered {
  readonly style: number;
  readonly ordinal: number;
}

function numberOf({ trimmed }: LineText): Numbered | null {
  const match = HEADING.exec(trimmed);
  if (match === null) return null;
  const style = match.findIndex((part, at) => at > 0 && part !== undefined);
  const ordinal = style === 3 ? Number(match[3]) : cjkNumber(match[style] ?? '');
  return ordinal === null ? null : { style, ordinal };
}
