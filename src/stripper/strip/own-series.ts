import type { View } from '../../model/view';
import { CJK_NUMERALS, cjkNumber } from '../../lexicon/numerals';
import { lineAt, type LineText } from './line-text';
import { above, below } from './neighbour-lines';

/*
 * A line whose mark goes on a row of the document's own is the document's, whatever it speaks of: (c) below (b), 03 between the texts
 * of 02 and 04. A seller's steps have their row among themselves.
 */

interface Mark {
  readonly kind: 'alone' | 'letter' | 'capital' | 'figure' | 'ring' | 'roman' | 'unit' | 'lot';
  readonly ordinal: number;
}

// Matches the marks that head a line:  (a)  B.  (2)  ③  Ⅱ  第四讲  and a number alone on its line:  02 . Trap: 1. and 2、 are sellers' as often.
const ALONE = /^0?(\d{1,2})$/;
const LETTER = /^[(]([a-z])[)]/;
const CAPITAL = /^([A-Z])[.、](?=[\u4e00-\u9fff])/;
const FIGURE = /^[(](\d{1,2})[)](?=[\u4e00-\u9fff“])/;
const UNIT = new RegExp(`^第([${CJK_NUMERALS}]{1,3})(?:讲|章|节|篇|课|部分|单元)(?=[ :])`);
// Matches a lot of a purchase:  包2 期刊论文库 . Trap: 包邮 counts nothing.
const LOT = /^(?:包|标段|分包|品目|分标)(\d{1,2})(?=[ :、])/;
const RINGS = '①②③④⑤⑥⑦⑧⑨⑩';
const ROMANS = 'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ';

function markOf({ trimmed }: LineText): Mark | null {
  const alone = ALONE.exec(trimmed)?.[1];
  if (alone !== undefined) return { kind: 'alone', ordinal: Number(alone) };
  const letter = LETTER.exec(trimmed)?.[1];
  if (letter !== undefined) return { kind: 'letter', ordinal: letter.charCodeAt(0) - 96 };
  const capital = CAPITAL.exec(trimmed)?.[1];
  if (capital !== undefined) return { kind: 'capital', ordinal: capital.charCodeAt(0) - 64 };
  const figure = FIGURE.exec(trimmed)?.[1];
  if (figure !== undefined) return { kind: 'figure', ordinal: Number(figure) };
  const unit = UNIT.exec(trimmed)?.[1];
  if (unit !== undefined) return { kind: 'unit', ordinal: cjkNumber(unit) ?? 0 };
  const lot = LOT.exec(trimmed)?.[1];
  if (lot !== undefined) return { kind: 'lot', ordinal: Number(lot) };
  const first = trimmed[0] ?? ' ';
  if (RINGS.includes(first)) return { kind: 'ring', ordinal: RINGS.indexOf(first) + 1 };
  return ROMANS.includes(first) ? { kind: 'roman', ordinal: ROMANS.indexOf(first) + 1 } : null;
}

/** Lines that are looked at on either side for the one before or behind. */
const REACH = 60;
const LONGEST_HEADING = 40;
// Matches what no heading has:  400-820-0199   www.  微信 . Trap: 2023年 is shorter.
const CONTACT = /(?:\d[ -]?){7}|www\.|https?:|微信|客服|[¥￥]/;

/** Of the starts of lines to cut, those that go on a row whose line before stays (behind, for the first), and what such a number alone heads. */
export function sparedBySeries(view: View, cut: ReadonlySet<number>): ReadonlySet<number> {
  const spared = new Set<number>();
  for (const start of [...cut].sort((a, b) => a - b)) {
    const line = lineAt(view, start);
    const mark = markOf(line);
    if (mark === null || CONTACT.test(line.trimmed) || !goesOn(view, line, mark, (other) => !cut.has(other) || spared.has(other))) continue;
    spared.add(start);
    const headed = mark.kind === 'alone' ? below(view, line) : null;
    if (headed !== null && cut.has(headed.viewStart) && headed.trimmed.length <= LONGEST_HEADING && !CONTACT.test(headed.trimmed)) spared.add(headed.viewStart);
  }
  return spared;
}

/** The nearest line of the same kind on the side of the row's beginning is the one before, over text of its own. */
function goesOn(view: View, line: LineText, { kind, ordinal }: Mark, stays: (start: number) => boolean): boolean {
  const [next, wanted] = ordinal === 1 ? [below, 2] as const : [above, ordinal - 1] as const;
  let texts = 0;
  let passed = 0;
  for (let other = next(view, line); other !== null && passed < REACH; other = next(view, other), passed++) {
    const mark = markOf(other);
    if (mark?.kind === kind) return mark.ordinal === wanted && stays(other.viewStart) && (texts > 0 || kind !== 'alone');
    if (other.trimmed.endsWith('。') && stays(other.viewStart)) texts++;
  }
  return false;
}
