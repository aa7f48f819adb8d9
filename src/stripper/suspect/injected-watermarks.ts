import { FOREIGN_WORDS } from './injected-words';

/** Where in a text something foreign stands. */
export interface Span {
  readonly viewStart: number;
  readonly viewEnd: number;
}

/** Characters next to each other that foreign words must cover. */
const LEAST_COVERED = 3;
const LONGEST = 10;
const STRONG = 2;

const WORDS: ReadonlyMap<number, readonly (readonly [word: string, weight: number])[]> = (() => {
  const byFirst = new Map<number, (readonly [string, number])[]>();
  const all = [...FOREIGN_WORDS.strong.map((word) => [word, STRONG] as const), ...FOREIGN_WORDS.weak.map((word) => [word, 1] as const)];
  for (const one of all) byFirst.set(one[0].charCodeAt(0), [...(byFirst.get(one[0].charCodeAt(0)) ?? []), one]);
  return byFirst;
})();

// Matches what official prose says all the time:  推进…建设  加强…工作 . Trap: one of them alone stands in any story.
const OFFICIAL = /工作|建设|发展|推进|加强|落实|管理|服务|完善|组织|政府|制度|机制|经济|依法|提高|人民|清理|部门/g;
/** Units of text for each official word, at most. A story or a shop talks of bears and sweets by right. */
const UNITS_PER_OFFICIAL_WORD = 45;

/** True when the text speaks as official prose does, so that a foreign word stands out. */
export function isOfficial(text: string): boolean {
  return (text.match(OFFICIAL)?.length ?? 0) * UNITS_PER_OFFICIAL_WORD >= text.length;
}

const QUOTES_BEFORE = '“《‘「『';
const QUOTES_BEHIND = '”》’」』';

const PAIRED = 1;
const ALONE = 2;
/** First characters of strong words: nothing else is looked at. Most are common (看 想 加), so the second is asked for too. */
const BEGINS_STRONG = new Uint8Array(0x10000);
/** By a number that two characters share with few others; the words decide. */
const STRONG_PAIRS = new Uint8Array(0x10000);
for (const word of FOREIGN_WORDS.strong) {
  const first = word.charCodeAt(0);
  BEGINS_STRONG[first] = word.length === 1 ? ALONE : Math.max(PAIRED, BEGINS_STRONG[first] as number);
  if (word.length > 1) STRONG_PAIRS[pairOf(first, word.charCodeAt(1))] = 1;
}

function pairOf(first: number, second: number): number {
  return (first * 31 + second) & 0xffff;
}

/** Runs of foreign words, with one other character between two of them at most, at least one of them a strong one. */
export function watermarksIn(text: string): Span[] {
  const spans: Span[] = [];
  let free = 0;
  for (let at = 0; at < text.length; at++) {
    const first = text.charCodeAt(at);
    const begins = BEGINS_STRONG[first];
    if (begins === 0 || (begins === PAIRED && STRONG_PAIRS[pairOf(first, text.charCodeAt(at + 1))] === 0) || at < free || reach(text, at).strong === 0) continue;
    for (let viewStart = Math.max(free, at - LONGEST); viewStart <= at; viewStart++) {
      if (viewStart < at && reach(text, viewStart).length === 0) continue;
      const { viewEnd, covered } = runFrom(text, viewStart);
      if (viewEnd <= at) continue;
      const quoted = QUOTES_BEFORE.includes(text.charAt(viewStart - 1) || ' ') || QUOTES_BEHIND.includes(text.charAt(viewEnd) || ' ');
      if (!quoted && covered >= LEAST_COVERED && viewEnd - viewStart <= LONGEST) spans.push({ viewStart, viewEnd });
      free = viewEnd;
      break;
    }
  }
  return spans;
}

function runFrom(text: string, viewStart: number): { readonly viewEnd: number; readonly covered: number } {
  let viewEnd = viewStart;
  let covered = 0;
  let strong = 0;
  for (;;) {
    let next = reach(text, viewEnd);
    let gap = 0;
    if (next.length === 0 && strong > 0 && isHan(text.charCodeAt(viewEnd))) {
      next = reach(text, viewEnd + 1);
      gap = 1;
    }
    if (next.length === 0 || (gap === 1 && next.strong === 0 && next.length < 2)) return { viewEnd, covered };
    viewEnd += gap + next.length;
    covered += next.length;
    strong += next.strong;
  }
}

const isHan = (code: number): boolean => code >= 0x4e00 && code <= 0x9fff;

/** The longest foreign word that begins here. */
function reach(text: string, at: number): { length: number; strong: number } {
  let best = { length: 0, strong: 0 };
  for (const [word, weight] of WORDS.get(text.charCodeAt(at)) ?? []) {
    if (word.length > best.length && text.startsWith(word, at)) best = { length: word.length, strong: weight === STRONG ? word.length : 0 };
  }
  return best;
}
