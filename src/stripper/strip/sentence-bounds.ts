/** A stretch of a view inside one of its lines. */
export interface Stretch {
  readonly viewStart: number;
  readonly viewEnd: number;
}

const LONGEST = 80;
const SHORTEST = 6;
const SHORTEST_BRACKETED = 5;

const ENDS = '。！？!?；;';
/** A question may stand before an offer within its brackets: 「想看后半部分？戳头像」. */
const ASKS = '？?';
const PAIRED: Readonly<Record<string, string>> = { '【': '】', '（': '）', '(': ')', '[': ']', '［': '］', '〔': '〕', '〖': '〗', '「': '」', '『': '』', '{': '}', '｛': '｝', '<': '>', '＜': '＞', '※': '※', '★': '★', '☆': '☆', '◆': '◆', '●': '●', '■': '■' };
/** A pair of dashes around an offer, written as two characters each. */
const DASH = '——';
const CLOSERS = Object.values(PAIRED).join('');

/** What stands around an offer at `at`, when it is a sign that is no punctuation: 🔥AI写总结🔥, ㊙️加薇…㊙️, ✨…✨. */
function emojiAt(text: string, at: number): string {
  const unit = text.charCodeAt(at);
  if (unit === AS_PICTURE) return text.slice(at - (isLow(text.charCodeAt(at - 1)) ? 2 : 1), at + 1);
  if (isLow(unit)) return text.slice(at - 1, at + 1);
  return isDecoration(unit) ? text.charAt(at) : '';
}

const AS_PICTURE = 0xfe0f;
/** Weather, stars, hands, hearts and the like, and two characters in a circle; figures in circles and boxes of forms are below. */
const isDecoration = (unit: number): boolean => (unit >= 0x2600 && unit <= 0x2775 && unit !== 0x2611 && unit !== 0x2612 && unit !== 0x2713 && unit !== 0x2714) || unit === 0x2b50 || unit === 0x3297 || unit === 0x3299;

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Characters that may open, close or end such a stretch: a look at each spares the rest of them everything else. */
const tells = new Uint8Array(0x10000);
for (const sign of ENDS + Object.keys(PAIRED).join('') + CLOSERS + DASH) tells[sign.charCodeAt(0)] = 1;
for (let unit = 0x2600; unit <= 0x3299; unit++) if (isDecoration(unit)) tells[unit] = 1;
tells.fill(1, 0xdc00, 0xe000);
tells[AS_PICTURE] = 1;

/** What stands between two brackets or signs around a place; null when none do, or too far away. */
export function bracketedAt(text: string, place: number, from: number, to: number): Stretch | null {
  for (let at = place; at >= Math.max(from, place - LONGEST); at--) {
    if (tells[text.charCodeAt(at)] !== 1) continue;
    const one = text.charAt(at);
    if (ENDS.includes(one) && !ASKS.includes(one) && at < place) return null;
    const emoji = emojiAt(text, at);
    const closer = emoji !== '' ? emoji : one === '—' && at > from && text.charAt(at - 1) === '—' ? DASH : PAIRED[one];
    if (closer === undefined) {
      if (at < place && CLOSERS.includes(one)) return null;
      continue;
    }
    const end = closerBehind(text, closer, Math.max(place, at + 1), Math.min(to, at + LONGEST + 1));
    return end < 0 || end - at < SHORTEST_BRACKETED ? null : { viewStart: at + 1 - closer.length, viewEnd: end + closer.length };
  }
  return null;
}

/** Looks no further than an offer is long: a line of openers that nothing closes would be read to its end for each. */
function closerBehind(text: string, closer: string, from: number, to: number): number {
  for (let at = from; at < to; at++) if (text.startsWith(closer, at)) return at;
  return -1;
}

/** The sentence around a place, with its end; null when it is longer than offers are. */
export function sentenceAt(text: string, place: number, from: number, to: number): Stretch | null {
  let start = place;
  while (start > from && !ENDS.includes(text.charAt(start - 1))) if (place - --start > LONGEST) return null;
  let end = place;
  while (end < to && !ENDS.includes(text.charAt(end))) if (++end - start > LONGEST) return null;
  while (end < to && ENDS.includes(text.charAt(end))) end++;
  return end - start < SHORTEST ? null : { viewStart: start, viewEnd: end };
}
