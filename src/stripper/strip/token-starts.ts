import { bareWords, labelWords, shredWords, strongWords, widgetWords } from './chrome-patterns';

/*
 * What the tokens of page language begin with. Of some thirty patterns a place in a sentence can begin none or one: the character
 * that stands there says which, so that most lines of a document are told from a page's without running any.
 * `tests/line-gates.test.ts` proves of every pattern that nothing else can begin it.
 */

/** Kinds of tokens, as bits. */
export const TOKEN = { between: 1, linkBox: 2, label: 4, bare: 8, made: 16, strong: 32, greeting: 64, player: 128, date: 256, host: 512, pager: 1024, widget: 2048, shred: 4096, number: 8192, hole: 16384 } as const;

const FIGURES = '0123456789';
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const startsOf = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');

/** By kind, the characters that begin it. `between` is read where nothing that reads as a word stands: it has no list. */
export const STARTS: Readonly<Record<Exclude<keyof typeof TOKEN, 'between'>, string>> = {
  linkBox: '-—=',
  label: startsOf(labelWords),
  bare: startsOf(bareWords),
  made: '信文稿新本网资页来上发撰审总阅浏点访关',
  strong: startsOf(strongWords),
  greeting: '您你欢今现分请用使打通手微支客扫“"\'「',
  player: `c${FIGURES}`,
  date: '12',
  host: `-${FIGURES}${LETTERS}`,
  pager: `[.…本全第共当首上前${FIGURES}`,
  widget: startsOf(widgetWords),
  shred: startsOf(shredWords),
  number: FIGURES,
  hole: '{',
};

const FIRST_HAN = 0x4e00;
const LAST_HAN = 0x9fff;

const startsAt = new Uint16Array(0x10000);
startsAt.fill(TOKEN.between, 0, FIRST_HAN);
startsAt.fill(TOKEN.between, LAST_HAN + 1);
for (const kind of Object.keys(STARTS) as (keyof typeof STARTS)[]) for (const start of STARTS[kind]) startsAt[start.charCodeAt(0)] = (startsAt[start.charCodeAt(0)] as number) | TOKEN[kind];

/** Kinds of tokens that may begin at a place inside a folded line. */
export function tokensAt(text: string, at: number): number {
  return startsAt[text.charCodeAt(at)] as number;
}
