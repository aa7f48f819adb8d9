import { CALLS, GOODS, PRAISE, REPORT_WORDS, SHELLS } from './spam-footer-terms';
import { remembered } from './line-memory';
import type { LineText } from './line-text';
import { speaksOfSellers } from './quoted-speech';
import { speechOf } from './sales-speech';

/** What one line offers: counts of different cues. */
export interface Offer {
  readonly goods: number;
  readonly calls: number;
  readonly praise: number;
  /** Cues in all. */
  readonly cues: number;
  /** A known sentence of a site's shell. */
  readonly shell: boolean;
}

const NOTHING: Offer = { goods: 0, calls: 0, praise: 0, cues: 0, shell: false };
const LONGEST = 600;

const oneOf = (patterns: readonly RegExp[], flags: string): RegExp => new RegExp(patterns.map(({ source }) => `(?:${source})`).join('|'), flags);
const cues = [...GOODS, ...CALLS, ...PRAISE, ...SHELLS];
/** Any of the cues: most lines hold none, and are told by these. */
const ANY_CUE = oneOf(cues.filter(({ ignoreCase }) => !ignoreCase), '');
const ANY_CUE_IN_CAPITALS = oneOf(cues.filter(({ ignoreCase }) => ignoreCase), 'i');

export function offerOf(trimmed: string): Offer {
  return trimmed.length > LONGEST || trimmed.length < 4 ? NOTHING : offers(trimmed);
}

// Matches an office that hands out a form of its own:  (本示范文本由县司法局提供,免费下载使用) . Trap: a site is no office, whatever it hands out.
const OF_OFFICE = /由[\u4e00-\u9fff]{1,16}(?:[省市县区州]\S{0,6}(?:局|委|厅)|政府|法院|检察院)[\u4e00-\u9fff]{0,10}(?:统一)?(?:提供|制定|印制|发布)/;

const offers = remembered((trimmed: string): Offer => {
  if (!ANY_CUE.test(trimmed) && !ANY_CUE_IN_CAPITALS.test(trimmed)) return NOTHING;
  if (speaksOfSellers(trimmed) || OF_OFFICE.test(trimmed)) return NOTHING;
  const shell = trimmed.length <= 300 && SHELLS.some((pattern) => pattern.test(trimmed)) && reportWords(trimmed) <= 1;
  const goods = different(trimmed, GOODS);
  const calls = different(trimmed, CALLS);
  const praise = different(trimmed, PRAISE);
  return { goods, calls, praise, cues: goods + calls + praise, shell };
});

/** How many different phrases of a group of patterns the line holds. */
function different(text: string, patterns: readonly RegExp[]): number {
  return patterns.reduce((sum, pattern) => sum + new Set(text.match(pattern)).size, 0);
}

function reportWords(text: string): number {
  return new Set(text.match(REPORT_WORDS)).size;
}

// Matches a line of nothing but strokes or stars, as sellers rule their offers off:  ==========   ★★★★ . Trap: — 2 — is a page number.
const RULES = '[=—\\-_~*★☆〓※◆●■▲▼·.+#\\u2500-\\u259f]';
const DIVIDER = new RegExp(`^${RULES}{4,80}(?:[\\u4e00-\\u9fff]{1,8}${RULES}{4,80})?$`);

export function isDivider(trimmed: string): boolean {
  return DIVIDER.test(trimmed);
}

// Matches what stands in brackets:  (更多材料加微信:abc_88) . Trap: a name in quotation marks is part of its sentence.
const BRACKETED = /\([^()]{4,60}\)|【[^【】]{4,60}】|\[[^[\]]{4,60}\]/g;
const SHORTEST_OWN = 20;

/** A long sentence with what stands in brackets taken out; null when there are none, or little is left. */
export function outsideBrackets(trimmed: string): string | null {
  const outside = trimmed.replace(BRACKETED, '');
  return outside.length < trimmed.length && outside.length >= SHORTEST_OWN ? outside : null;
}

/** Goods and a call, and praise or more goods, close together, and not a report's own words. */
export function isAdvertisement(trimmed: string, offer: Offer = offerOf(trimmed)): boolean {
  if (offer.goods === 0 || offer.calls === 0 || offer.cues < 3) return false;
  if (reportWords(trimmed) * 2 > offer.cues || trimmed.length > offer.cues * 32) return false;
  // An offer put in brackets into a sentence of the document is not the whole line.
  const outside = outsideBrackets(trimmed);
  return outside === null || offerOf(outside).cues > 0;
}

/** A line that may belong to an advertisement beside it. */
function isPart(trimmed: string, offer: Offer): boolean {
  return offer.shell || (offer.cues >= 1 && trimmed.length <= offer.cues * 40 + 20 && reportWords(trimmed) <= 1);
}

// Matches a remnant of contact details whose names were taken out:  联系：1 4367，：9 649564   ：cwk   +V： abc123
const REMNANT = /^[\s\w:,;+\-()@.【】|/、]{0,40}$|^(?:联系|客服|微信|薇|QQ|V|电话|公众号|编号|咨询|手机)[\u4e00-\u9fff]{0,6} ?: ?[\w\s,:-]{0,30}$/i;
/** A date, a signature or an attachment is never part of an advertisement. */
const OWN = /\d{4}年\d{1,2}月|[〇○零一二三四五六七八九](?: ?[〇○零一二三四五六七八九]){3} ?年|^\d(?: ?\d){3} ?年[\d ]{1,6}月|^附[件:表录]|^[([]?此件|^抄[送报]|^[一二三四五六七八九十]{1,3}、|^\([一二三四五六七八九十]{1,3}\)/;

// Matches what an advertisement begins with, besides a bracket:  更多…   本文来自…   公文小站(gwxz.net)…
// Trap: reports have such words as well; what stands before and behind them is asked.
const OPENERS = '更多|下载更多|本文来|文章来|欢迎|关注|扫码|长按|添加|需要|[\\u4e00-\\u9fff]{2,12}[(（][a-z0-9.-]{4,30}[)）]';

// Matches where one may begin behind the last sentence of a paragraph:  。【…   。更多…
const GLUED = new RegExp(`[。!?”》)](?=[ \\t]{0,4}(?:[(【]|${OPENERS}))`, 'g');

// The same before folding, with nothing asked of what stands before.
const MAY_BE_GLUED = new RegExp(`[。！？!?”》）)][ \\t\\u3000\\u00a0\\u2000-\\u200b\\ufeff]{0,4}(?:[(（【]|${OPENERS})`);

/** False when `gluedAt` would find nothing; asked of the line before it is folded. */
export function mayBeGlued(raw: string): boolean {
  return MAY_BE_GLUED.test(raw);
}

/** Where, behind a sentence that offers nothing, an advertisement goes on to the end of the line; -1 if nowhere. */
export function gluedAt(folded: string): number {
  for (const match of folded.matchAll(GLUED)) {
    const at = match.index + 1;
    const rest = folded.slice(at).trim();
    const offer = offerOf(rest);
    if (rest === '' || !(isAdvertisement(rest, offer) || (offer.shell && !rest.startsWith('(')))) continue;
    const before = folded.slice(0, at).trim();
    // One cue is a report's own: 发放明白纸1.2万份。
    const said = offerOf(before.slice(-200));
    if (before.length >= 12 && said.cues <= 1 && said.calls === 0) return at;
  }
  return -1;
}

/**
 * Chooses, of the lines at one edge of a text, those of one block of advertisements.
 * @param read hands out the lines from the edge inwards, one after the other and only as far as needed; null behind the last one.
 * @returns where the lines start; empty when the block lacks goods, a call, or a second kind of cue.
 */
export function blockAtEdge(read: (at: number) => LineText | null): number[] {
  const taken: LineText[] = [];
  const offers: Offer[] = [];
  let sold = -1;
  for (let at = 0; ; at++) {
    const line = read(at);
    // A longer line offers nothing and is no remnant.
    if (line === null || line.length > LONGEST) break;
    const offer = offerOf(line.trimmed);
    const ad = isAdvertisement(line.trimmed, offer);
    const sells = ad || isPart(line.trimmed, offer);
    if (!sells && !REMNANT.test(line.trimmed) && !isDivider(line.trimmed)) break;
    if ((!ad && OWN.test(line.trimmed)) || gluedAt(line.trimmed) >= 0) break;
    // A sentence of one who reports ends the block, whatever it speaks of.
    if (sells && !offer.shell && line.trimmed.endsWith('。') && speechOf(line.trimmed).official === 'surely') break;
    offers.push(offer);
    taken.push(line);
    if (sells) sold = offers.length - 1;
  }
  if (sold >= 0 && isDivider(taken[sold + 1]?.trimmed ?? '')) sold++;
  const block = taken.slice(0, sold + 1);
  const total = offers.slice(0, sold + 1).reduce((sum, offer) => ({ goods: sum.goods + offer.goods, calls: sum.calls + offer.calls, other: sum.other + offer.praise + (offer.shell ? 2 : 0) }), { goods: 0, calls: 0, other: 0 });
  const single = block.some((line, at) => isAdvertisement(line.trimmed, offers[at]));
  const shells = block.filter((_, at) => offers[at]?.shell === true);
  if (single || (total.goods > 0 && total.calls > 0 && total.other + Math.max(0, total.goods - 1) > 0)) return block.map(({ viewStart }) => viewStart);
  return shells.map(({ viewStart }) => viewStart);
}
