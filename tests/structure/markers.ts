import type { MarkerStyle } from '../../src/model/tree';
import type { Dice } from './random';
import { cjk } from './words';

/** How one level of a document numbers its headings. */
export interface Level {
  readonly styles: readonly (MarkerStyle | null)[];
  /** The mark as it is written; `above` is the mark of the heading above, for decimals. */
  readonly mark: (ordinal: number, above: string) => string;
  /** Between mark and title. */
  readonly gap: string;
  readonly family?: string;
}

const at = (first: number) => (ordinal: number): string => String.fromCodePoint(first + ordinal - 1);
const wide = (digits: number): string => [...String(digits)].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('');

type Variant = readonly [family: string | undefined, mark: (ordinal: number) => string, gap?: string];

const CJK: readonly Variant[] = [[undefined, (n) => `${cjk(n)}、`], [undefined, (n) => `${cjk(n)}、`], [undefined, (n) => `${cjk(n)}、`], ['spaced', (n) => `${cjk(n)} 、`], ['spaced', (n) => `${cjk(n)}、`, ' '], ['wrong-mark', (n) => `${cjk(n)}．`], ['wrong-mark', (n) => `${cjk(n)}.`]];
const CJK_PAREN: readonly Variant[] = [[undefined, (n) => `（${cjk(n)}）`], [undefined, (n) => `（${cjk(n)}）`], [undefined, (n) => `(${cjk(n)})`], ['mixed-brackets', (n) => `(${cjk(n)}）`], ['enclosed', (n) => (n <= 10 ? at(0x3220)(n) : `（${cjk(n)}）`)], ['spaced', (n) => `（${cjk(n)}）`, ' ']];
const ARABIC: readonly Variant[] = [[undefined, (n) => `${n}.`], [undefined, (n) => `${n}.`], [undefined, (n) => `${n}、`], [undefined, (n) => `${n}．`], ['full-width', (n) => `${wide(n)}．`], ['full-width', (n) => `${wide(n)}、`], ['spaced', (n) => `${n}.`, ' ']];
const ARABIC_PAREN: readonly Variant[] = [[undefined, (n) => `（${n}）`], [undefined, (n) => `(${n})`], ['enclosed', at(0x2474)], ['full-width', (n) => `（${wide(n)}）`]];
const CHAPTER: readonly Variant[] = [[undefined, (n) => `第${cjk(n)}章`, ' '], ['spaced', (n) => `第${cjk(n)}章`, '　'], [undefined, (n) => `第${cjk(n)}章`, '']];

const of = (style: MarkerStyle, variants: readonly Variant[]) => (dice: Dice): Level => {
  const [family, mark, gap = ''] = dice.pick(variants);
  return { styles: [style], mark, gap, ...(family === undefined ? {} : { family }) };
};

export const LEVEL = {
  cjk: of('cjk', CJK),
  cjkParen: of('cjk-paren', CJK_PAREN),
  arabic: of('arabic', ARABIC),
  arabicParen: of('arabic-paren', ARABIC_PAREN),
  circled: (): Level => ({ styles: ['circled'], mark: at(0x2460), gap: '', family: 'circled' }),
  chapter: of('chapter', CHAPTER),
  part: of('part', [[undefined, (n) => `第${cjk(n)}编`, ' '], [undefined, (n) => `第${cjk(n)}部分`, ' ']]),
  sectionOfChapter: of('section', [[undefined, (n) => `第${cjk(n)}节`, ' '], [undefined, (n) => `第${cjk(n)}节`, '　']]),
  article: of('article', [[undefined, (n) => `第${cjk(n)}条`, '　'], [undefined, (n) => `第${cjk(n)}条`, ' '], [undefined, (n) => `第${n}条`, ' ']]),
  /** `1 总则`, `1.总则`: the top of a decimal system. */
  decimalTop: (dice: Dice): Level => ({ styles: ['arabic', 'decimal'], mark: dice.chance(0.7) ? (n) => `${n}` : (n) => `${n}.`, gap: ' ' }),
  /** `1.总则` below 一、 and above 1.1. */
  decimalBelow: (): Level => ({ styles: ['arabic'], mark: (n) => `${n}.`, gap: '' }),
  decimal: (dice: Dice): Level => ({ styles: ['decimal'], mark: (n, above) => `${above.replace(/\.$/, '')}.${n}`, gap: dice.chance(0.7) ? ' ' : '', family: 'decimals' }),
  bold: (): Level => ({ styles: [null], mark: () => '', gap: '', family: 'bold' }),
} as const;
