import type { View } from '../../model/view';
import { CJK_NUMERALS, cjkNumber, enclosedNumber } from '../../lexicon/numerals';
import { lineAt, type LineText } from './line-text';
import { above, below } from './neighbour-lines';

/*
 * A line whose mark goes on a row of the document's own is the document's, whatever it speaks of: (c) below (b), 03 between the texts
 * of 02 and 04. A seller's steps have their row among themselves.
 */

interface Mark {
  readonly kind: 'alone' | 'point' | 'letter' | 'capital' | 'figure' | 'unit' | 'lot' | `enclosed ${string}`;
  readonly ordinal: number;
}

const place = (letter: string): number => 'abcdefghijklmnopqrstuvwxyz'.indexOf(letter.toLowerCase()) + 1;

/** The marks that head a line, ③ and Ⅱ besides: what they are, how they are written, and what they count. */
const MARKS: readonly (readonly [kind: Mark['kind'], pattern: RegExp, ordinalOf: (written: string) => number])[] = [
  // 02 alone on its line
  ['alone', /^0?(\d{1,2})$/, Number],
  // 1、“最新发布”——首选   2.办理条件 . Trap: the steps of a seller are numbered so as often: a text of its own must stand between.
  ['point', /^(\d{1,2})[.、](?=[\u4e00-\u9fff“])/, Number],
  // (c)   B.城市更新   (2)主要做法 . Trap: B超 has no point.
  ['letter', /^[(]([a-z])[)]/, place],
  ['capital', /^([A-Z])[.、](?=[\u4e00-\u9fff])/, place],
  ['figure', /^[(](\d{1,2})[)](?=[\u4e00-\u9fff“])/, Number],
  // 第四讲 椅子上 . Trap: 第四节课 goes on.
  ['unit', new RegExp(`^第([${CJK_NUMERALS}]{1,3})(?:讲|章|节|篇|课|部分|单元)(?=[ :])`), (written) => cjkNumber(written) ?? 0],
  // 包2 期刊论文库 . Trap: 包邮 counts nothing.
  ['lot', /^(?:包|标段|分包|品目|分标)(\d{1,2})(?=[ :、])/, Number],
];

function markOf({ trimmed }: LineText): Mark | null {
  for (const [kind, pattern, ordinalOf] of MARKS) {
    const written = pattern.exec(trimmed)?.[1];
    if (written !== undefined) return { kind, ordinal: ordinalOf(written) };
  }
  const enclosed = enclosedNumber(trimmed.charCodeAt(0));
  return enclosed === null ? null : { kind: `enclosed ${enclosed.kind}`, ordinal: enclosed.value };
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

const AMONG_TEXTS: ReadonlySet<Mark['kind']> = new Set(['alone', 'point']);

/** The nearest line of the same kind on the side of the row's beginning is the one before, over text of its own. */
function goesOn(view: View, line: LineText, { kind, ordinal }: Mark, stays: (start: number) => boolean): boolean {
  const [next, wanted] = ordinal === 1 ? [below, 2] as const : [above, ordinal - 1] as const;
  let texts = 0;
  let passed = 0;
  for (let other = next(view, line); other !== null && passed < REACH; other = next(view, other), passed++) {
    const mark = markOf(other);
    if (mark?.kind === kind) return mark.ordinal === wanted && stays(other.viewStart) && (texts > 0 || !AMONG_TEXTS.has(kind));
    if (other.trimmed.endsWith('。') && stays(other.viewStart)) texts++;
  }
  return false;
}
