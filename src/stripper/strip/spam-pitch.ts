import type { View } from '../../model/view';
import { placesOf } from '../places';
import { holdsSign, SIGN } from '../signs';
import { foreignClauseAt } from '../voice/foreign-clauses';
import { foreignAround } from '../voice/foreign-spans';
import { isHeading } from './chrome-lines';
import { droppedOfferAt, holdsDroppedOffer } from './dropped-offer';
import { remembered } from './line-memory';
import { above, below, walk } from './neighbour-lines';
import { inForm, salesAround } from './sales-block';
import { sellerWords } from './seller-words';
import { announcesQuote, namesPartOfPage, speaksOfSellers } from './quoted-speech';
import { sellsAtAnEnd, speechOf } from './sales-speech';
import { saleBehind, saleInside } from './sales-inline';
import { mayBeSellers, staysBesideSellers } from './own-sentences';
import { areOfSeries, isAmongRows, isRowOrDecimalHead } from './own-rows';
import type { Stretch } from './sentence-bounds';
import { characterSet } from '../../lexicon/character-sets';
import { foldWidth } from '../../lexicon/folded-text';
import { lineBetween, type LineText } from './line-text';
import { isPartOfSentence } from './part-of-sentence';
import { ACCOUNT, ACCOUNT_ALONE, MEMBERSHIP, OFFERED, OFFICIAL, ORDERED, PITCH_KINDS, PRIVATE, QUIET_WORDS, SETTING_APART, URGENT } from './spam-pitch-terms';
import { isDivider, offerOf, outsideBrackets } from './spam-block';

const LONGEST_PITCH = 120;
const LONGEST_PART = 40;
const MOST_PARTS = 6;

type Kind = keyof typeof PITCH_KINDS;
const kinds = Object.entries(PITCH_KINDS) as [Kind, RegExp][];

// Matches a year of the document, its number, or what only it puts on a line:  2021年3月   〔2021〕   附件:   … 即可免除责任。( )   愿我们…   【报名】 . Trap: 2021年最新 is a seller's.
const OWN = /\d{4}年\d{1,2}月|[〔﹝]|^附[件:表录]|^[([]?此件|^抄[送报]|[(] {0,4}[)]$|现场咨询|^愿(?:我们|大家|每)|^【(?:报名|线上|线下|交通|时间|地点|对象|费用)】$/;
// Matches the name a seller gave its channel:  “县域观察”公众号 . Trap: “某县发布” is an office's, and is left for the words of offices.
const NAMED = /“(?![^“”]{0,10}(?:发布|政务|图书馆|文化馆|博物馆|档案馆|[省市县区镇乡][\u4e00-\u9fff]{0,3})”)[^“”]{1,12}”(?=微信公众号|公众号|小程序)/g;

/** Which kinds of a seller's speech a line holds; none when an office speaks. */
function kindsOf(trimmed: string): ReadonlySet<Kind> {
  return trimmed.length > LONGEST_PITCH ? SILENT : heard(trimmed);
}

const SILENT: ReadonlySet<Kind> = new Set();

const heard = remembered((trimmed: string): ReadonlySet<Kind> => {
  if (OWN.test(trimmed)) return SILENT;
  const found = spokenIn(trimmed);
  if (found.size === 0 || isOfficial(trimmed, found) || speaksOfSellers(trimmed)) return SILENT;
  // A salutation, or what heads a list of the document's own.
  return trimmed.endsWith(':') && !found.has('emptied') && found.size < 4 ? SILENT : found;
});

function spokenIn(text: string): ReadonlySet<Kind> {
  const found = new Set<Kind>();
  for (const [kind, pattern] of kinds) if (pattern.test(text)) found.add(kind);
  return found;
}

function isOfficial(trimmed: string, found: ReadonlySet<Kind>): boolean {
  if (!OFFICIAL.test(trimmed)) return false;
  const sells = PRIVATE.test(trimmed) || (found.size >= 4 && found.has('wares') && found.has('channel') && found.has('voice'));
  const spoken = trimmed.replace(NAMED, '').replace(MEMBERSHIP, '');
  return OFFICIAL.test(sells ? spoken.replace(ORDERED, '') : spoken);
}

/** Three kinds, one of them a private channel, or wares with a call; an emptied contact counts twice: offices do not blank out their own. */
function isPitch(trimmed: string, found: ReadonlySet<Kind>): boolean {
  const weight = found.size + (found.has('emptied') ? 1 : 0);
  if (weight < 3 || !(found.has('channel') || found.has('emptied') || found.has('wares'))) return false;
  if (isHeading(trimmed) || holdsOwnSentence(trimmed) || (trimmed.endsWith('。') && holdsDroppedOffer(trimmed))) return false;
  // An office asks its public into a group as well, and says that places are few.
  if (found.size === 3 && !['wares', 'voice', 'emptied'].some((kind) => found.has(kind as Kind)) && !PRIVATE.test(trimmed)) return false;
  if (found.size === 3 && ['wares', 'channel', 'praise'].every((kind) => found.has(kind as Kind)) && !OFFERED.test(trimmed) && !PRIVATE.test(trimmed)) return false;
  return found.has('voice') || found.has('praise') || found.has('emptied') || found.has('trim') || (found.has('wares') && found.has('call'));
}

/** A sentence that offers nothing, with the advertisement glued to it: that is cut elsewhere. */
function holdsOwnSentence(trimmed: string): boolean {
  const outside = outsideBrackets(trimmed);
  if (outside !== null && kindsOf(outside).size <= 1) return true;
  const sentences = trimmed.split('。').filter((sentence) => sentence.length >= 8);
  return sentences.length > 1 && sentences.some((sentence) => spokenIn(sentence).size === 0);
}

// Matches a remnant of contact details, or a step of an instruction, beside a pitch:  备注:入群   1.关注公众号 . Trap: a heading is longer.
const PART = /^(?:\d\.)?[\s\S]{1,40}$/;

// Matches the word that a site sets over what it was paid for:  广告   【广告】 . Trap: 广告管理 heads a section.
const LABEL_OF_AD = /^[【[(]?(?:以下|以上|下面|上面)?(?:为|是)?广告[】\])]?$/;

function isPart(trimmed: string, found: ReadonlySet<Kind>): boolean {
  if (isDivider(trimmed) || ACCOUNT_ALONE.test(trimmed) || LABEL_OF_AD.test(trimmed)) return true;
  if (isReport(trimmed)) return false;
  if (trimmed.length <= LONGEST_PART && (found.has('emptied') || (found.has('channel') && ACCOUNT.test(trimmed)))) return true;
  return trimmed.length <= LONGEST_PART && PART.test(trimmed) && (found.size >= 2 || (found.size === 1 && !found.has('wares') && (!found.has('praise') || URGENT.test(trimmed)) && trimmed.length <= 14) || offerOf(trimmed).shell) && (!isHeading(trimmed) || trimmed.length <= 14);
}

/** A sentence with the words of one who reports, or one that an offer was glued into. */
function isReport(trimmed: string): boolean {
  return trimmed.endsWith('。') && (speechOf(trimmed).official === 'surely' || !sellsAtAnEnd(trimmed));
}

/** A line that was broken in a sentence goes on with what looks like a pitch: then it is the sentence's. */
function goesOn(line: LineText): boolean {
  return announcesQuote(line.trimmed) || line.length > 40 && /[\u4e00-\u9fff,、]$/.test(line.trimmed) || /[,、]$/.test(line.trimmed);
}

/** What sells, wherever in the document it stands. */
export interface Pitches {
  /** Where its lines start, with the short lines beside them that belong to them. */
  readonly lines: ReadonlySet<number>;
  /** Sentences and brackets inside other lines. */
  readonly inside: readonly (Stretch & { readonly yields?: true })[];
}

export function pitchesOf(view: View): Pitches {
  const { text, lines } = view;
  const cut = new Set<number>();
  const inside: (Stretch & { readonly yields?: true })[] = [];
  const take = (block: readonly LineText[]): void => {
    if (block.some((one) => mayBeSellers(view, one.trimmed)) && !areOfSeries(view, block)) for (const one of block) if (!staysBesideSellers(view, one.trimmed)) cut.add(one.viewStart);
  };
  let start = 0;
  let end = -1;
  let line: LineText | null = null;
  let listened = false;
  const holdsSigns = holdsSign(view, SIGN.setApart);
  for (const place of placesOf(view, sellerWords)) {
    if (place >= end) {
      const nth = lines.lineAt(place);
      [start, end] = [lines.start(nth), lines.end(nth)];
      listened = false;
      line = isLong(text, start, end) ? null : lineBetween(view, start, end);
      if (line !== null && line.length > LONGEST_PITCH) line = null;
      if (line !== null && !cut.has(start)) take(pitchAround(view, line));
    }
    const quiet = isQuiet(text, place);
    if ((quiet && !(holdsSigns && isSetApart(text, place))) || cut.has(start)) continue;
    if (line !== null && !listened && !quiet) {
      listened = true;
      const block = salesAround(view, line);
      if (block[0] !== undefined && standsAlone(view, block[0])) take(block);
      if (cut.has(start)) continue;
    }
    if (place < (inside.at(-1)?.viewEnd ?? 0) || namesPartOfPage(text, place)) continue;
    const stretch = offerInside(view, place, start, end);
    if (stretch !== null) inside.push(stretch);
  }
  return { lines: cut, inside: inside.filter(({ viewStart }) => !cut.has(lines.start(lines.lineAt(viewStart)))) };
}

/** Sellers' words that reports are full of: what they say elsewhere in a line is only heard beside a louder one. */
const QUIET: ReadonlySet<number> = new Set(QUIET_WORDS.split(' ').map((word) => word.charCodeAt(0) * 0x10000 + word.charCodeAt(1)));
/** So far behind such a word an account that was blotted out makes it loud inside its line, and so near a sign that is no punctuation. */
const BLOTTED_REACH = 20;
const SIGN_REACH = 8;
const SIGNS = characterSet(SETTING_APART);
const STAR = 0x2a;

function isQuiet(text: string, place: number): boolean {
  return place + 1 < text.length && QUIET.has(text.charCodeAt(place) * 0x10000 + text.charCodeAt(place + 1));
}

function isSetApart(text: string, place: number): boolean {
  for (let at = Math.max(0, place - SIGN_REACH), to = Math.min(text.length, place + SIGN_REACH); at < to; at++) if (SIGNS[text.charCodeAt(at)] === 1) return true;
  for (let at = place, to = Math.min(text.length, place + BLOTTED_REACH) - 1; at < to; at++) if (text.charCodeAt(at) === STAR && text.charCodeAt(at + 1) === STAR) return true;
  return false;
}

/** What sells inside a line of the document; what the model or a phrase found yields to any other finding. */
function offerInside(view: View, place: number, start: number, end: number): (Stretch & { readonly yields?: true }) | null {
  const said = ({ viewStart, viewEnd }: Stretch): string => foldWidth(view.text.slice(viewStart, viewEnd)).trim();
  const glued = saleBehind(view, place, end);
  if (glued !== null) return glued;
  const sold = saleInside(view, place, start, end);
  if (sold !== null && mayBeSellers(view, said(sold)) && !holdsDroppedOffer(said(sold))) return isPartOfSentence(view.text, sold) ? null : sold;
  const around = foreignAround(view, place, start, end);
  const whole = around === null || holdsDroppedOffer(said(around)) ? null : around;
  const heard = whole ?? droppedOfferAt(view, place, start, end) ?? foreignClauseAt(view, place, start, end);
  return heard === null || isPartOfSentence(view.text, heard) ? null : { ...heard, yields: true };
}

/** The lines of the offer that this line belongs to; empty when it is none. */
function pitchAround(view: View, line: LineText): readonly LineText[] {
  const found = kindsOf(line.trimmed);
  // Without a private account a report's own sentence sells nothing.
  const pitch = isPitch(line.trimmed, found) && (found.has('emptied') || PRIVATE.test(line.trimmed) || !isReport(line.trimmed));
  const parts = pitch || (found.size > 0 && isPart(line.trimmed, found)) ? blockAround(view, line) : [];
  return (pitch ? standsAlone(view, parts[0] ?? line) : isSteps(parts)) && !inForm(view, parts) ? parts : [];
}

/** True for most lines that are longer than a pitch: nothing is trimmed from them. The others are read. */
function isLong(text: string, start: number, end: number): boolean {
  return end - start > LONGEST_PITCH && end - start < LONGEST_TOLD && isPlain(text.charCodeAt(start)) && isPlain(text.charCodeAt(end - 1));
}

/** Lines of this length are read by their first part. */
const LONGEST_TOLD = 2000;

/** From 、 on, no unit but the byte order mark is white space, and none of the signs of ASCII. */
function isPlain(unit: number): boolean {
  return (unit > 0x3000 && unit !== 0xfeff) || (unit > 0x20 && unit < 0x7f);
}

function standsAlone(view: View, first: LineText): boolean {
  const previous = above(view, first);
  return (previous === null || !goesOn(previous)) && !isRowOrDecimalHead(view, first) && !isAmongRows(view, first);
}

/** The lines around that are parts, in order. */
function blockAround(view: View, line: LineText): LineText[] {
  const belongs = ({ trimmed }: LineText): boolean => isPart(trimmed, kindsOf(trimmed));
  return [...walk(view, line, above, MOST_PARTS, belongs).reverse(), line, ...walk(view, line, below, MOST_PARTS, belongs)];
}

/** An instruction in steps, none of which is a pitch by itself: 1.关注公众号⏎2.回复“资料”⏎3.领取链接. */
function isSteps(parts: readonly LineText[]): boolean {
  const all = parts.map(({ trimmed }) => kindsOf(trimmed));
  const union = new Set(all.flatMap((found) => [...found]));
  return all.filter((found) => found.size >= 2).length >= 3 && union.has('wares') && union.has('channel') && union.has('call');
}
