import { SINGLE_AFTER } from './mask-words';

/** A mask of one character, and what it hides. */
export interface SingleMask {
  readonly index: number;
  readonly kind: keyof typeof SINGLE_AFTER | 'party' | 'organisation';
}

// Matches one X or asterisk between Chinese words:  镇X委   会议*次   “*制造新城”
// Trap: XX, ** and 20X have neighbours; X光 and *重点* are told by the words behind them.
const SINGLE = /(?<![A-Za-z0-9Ａ-Ｚａ-ｚ０-９_@./\\√×*＊+=<>-])[XＸ*＊](?=[\u4e00-\u9fff％%])/g;
const LONGEST_WORD = 6;
/** So many in a text, and so large a share of all that might be, or none of them is believed but where 党 is meant. */
const FEWEST = 3;
const SHARE = 2 / 3;

// Matches masks of more than one character, which say that the text masks. Trap: ** may be Markdown's.
const LONGER = /[XＸ×]{2}[\u4e00-\u9fff]/g;

// Matches the other unknowns of algebra:  Y个   y元 . Trap: 甲乙 are people.
const ALGEBRA = /[Yy] ?[个元名件次+=]/;
// Matches who has a party committee and no other one-character committee:  镇X委   学校X委 . Trap: 市X委 may be 市纪委, and 第X委 counts.
const COMMITTEE = /[镇乡村校院司场社团]$/;
// Trap: 委员会, 委托 and 委派 are words that X may stand before.
const COMMITTEE_BEHIND = /^委(?![员托派任])/;

// Matches words that begin like a place and are none:  区域   区别   村民   县级 . Trap: 区委 is a place's.
const NO_PLACE = /^(?:区[域别分间块]|县[级域]|村[民居]|镇[静压]|市[场民值面])/;

let read: readonly (readonly [string, keyof typeof SINGLE_AFTER])[] | undefined;

/** @param party words that 党 begins. */
export function singleMasks(text: string, party: readonly string[]): SingleMask[] {
  const found: SingleMask[] = [];
  const doubtful: SingleMask[] = [];
  let all = 0;
  for (const { index } of text.matchAll(SINGLE)) {
    all++;
    const right = text.slice(index + 1, index + 1 + LONGEST_WORD);
    const left = text.slice(Math.max(0, index - 2), index);
    if (left.endsWith('第')) continue;
    if (party.some((word) => right.startsWith(word)) || (COMMITTEE.test(left) && COMMITTEE_BEHIND.test(right))) found.push({ index, kind: 'party' });
    else {
      const kind = wordsBehind().find(([word]) => right.startsWith(word))?.[1];
      if (kind !== undefined && !NO_PLACE.test(right)) doubtful.push({ index, kind });
    }
  }
  const sure = found.length + doubtful.length;
  return sure > 0 && sure + (sure < FEWEST ? (text.match(LONGER)?.length ?? 0) : 0) >= FEWEST && sure >= all * SHARE && !ALGEBRA.test(text) ? [...found, ...doubtful].sort((a, b) => a.index - b.index) : found;
}

function wordsBehind(): readonly (readonly [string, keyof typeof SINGLE_AFTER])[] {
  return (read ??= Object.entries(SINGLE_AFTER).flatMap(([kind, all]) => all.split(' ').map((word) => [word, kind as keyof typeof SINGLE_AFTER] as const)));
}
