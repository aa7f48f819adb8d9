import type { View } from '../../model/view';
import { isHeading } from './chrome-lines';
import { holdsDroppedOffer } from './dropped-offer';
import type { LineText } from './line-text';
import { above, below, walk } from './neighbour-lines';
import { hintsAtSale, isSelling, sellsAtAnEnd, sellTogether, speechOf, type Speech } from './sales-speech';
import { isDivider } from './spam-block';

const MOST_PARTS = 6;
const LONGEST_PART = 48;
const SHORT_PART = 24;
const SHORTEST_SENTENCE = 8;

// Matches a line that the document puts there itself: a signature's date, its number, an attachment, a field of a form whose value is to be filled in.
const OWN = /[(] {0,4}[)]$|现场咨询|\d{4}年\d{1,2}月|[〔﹝]|^附[件:表录]|^[([]?此件|^抄[送报]|^主送|:$|^[一二三四五六七八九十]{1,3}[、.]|^[(][一二三四五六七八九十]{1,3}[)]|^第[一二三四五六七八九十百\d]{1,4}[章条节]/;
// Matches what is left of a contact, alone on its line: a number, hours of trade, an account, a link. Trap: a page number is shorter.
const REMNANT = /^(?:[☎📞👉]|电话|手机|旺旺|客服|在线|营业|微信?|QQ)[^\u4e00-\u9fff]{0,8}[\u4e00-\u9fff]{0,6} ?:? ?[\d\w -]{5,30}(?:[ (][\u4e00-\u9fff]{1,6}\)?)?$|^1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?: ?[\u4e00-\u9fff]{2,4})?$|^(?:https?:\/\/|www\.)\S{4,80}$|^[↓↑→▼▲👇👆 ]{1,12}$/u;

/** The lines around this one that sell, in order; empty when they do not. */
export function salesAround(view: View, line: LineText): readonly LineText[] {
  const speech = speechOf(line.trimmed);
  const own = isOwn(line.trimmed);
  const alone = !own && isSelling(speech) && speaksThroughout(line.trimmed) && !(line.trimmed.endsWith('。') && holdsDroppedOffer(line.trimmed));
  if (alone || mayBelong(line)) {
    const block = [...walk(view, line, above, MOST_PARTS, mayBelong).reverse(), line, ...walk(view, line, below, MOST_PARTS, mayBelong)];
    if ((alone || sellTogether(block.map(({ trimmed }) => speechOf(trimmed)))) && !inForm(view, block)) return block;
  }
  return hints(line) && !inForm(view, [line]) ? [...walk(view, line, above, MOST_PARTS, hints).reverse(), line, ...walk(view, line, below, MOST_PARTS, hints)] : [];
}

// Matches a field of a form or a notice, filled in or not:  学费:每学年6800元   性别: . Trap: 链接:https://… of a seller stands beside his offer, not beside such a field.
const FIELD = /^[\u4e00-\u9fff]{2,8} ?:/;

/** True for lines that stand between the fields of a form: then they are fields as well. */
export function inForm(view: View, block: readonly LineText[]): boolean {
  const [first, last] = [block[0], block.at(-1)];
  if (first === undefined || last === undefined || !block.some(({ trimmed }) => FIELD.test(trimmed))) return false;
  const isField = (line: LineText | null): boolean => line !== null && FIELD.test(line.trimmed) && line.trimmed.length <= LONGEST_PART;
  return (isField(first) && isField(above(view, first))) || (isField(last) && isField(below(view, last)));
}

/** True for a line that may stand alone; so may those beside it that are like it: 《…》 ¥29.9⏎《…》 ¥39.9. */
function hints({ trimmed }: LineText): boolean {
  return !isOwn(trimmed) && !isHeading(trimmed) && hintsAtSale(trimmed, speechOf(trimmed)) && speaksThroughout(trimmed);
}

function isOwn(trimmed: string): boolean {
  return OWN.test(trimmed);
}

/** A short line that says something to a buyer, and no title: goods alone are in titles too. */
function mayBelong({ trimmed }: LineText): boolean {
  if (trimmed.length > LONGEST_PART || isOwn(trimmed)) return false;
  if (isDivider(trimmed) || REMNANT.test(trimmed)) return true;
  const speech = speechOf(trimmed);
  if (speech.official === 'surely' || (speech.official === 'maybe' && !speech.kinds.has('goods'))) return false;
  if (speech.official === 'maybe') return true;
  const numbered = isHeading(trimmed);
  return speech.kinds.size >= 2 || (!numbered && speech.kinds.size === 1 && saysMore(speech) && trimmed.length <= SHORT_PART) || (numbered && speech.kinds.size === 1 && saysMore(speech));
}

const saysMore = ({ kinds }: Speech): boolean => !kinds.has('goods') && !kinds.has('voice');

// Matches a sentence that is a contact and nothing else:  报名热线:0571-00001111   咨询电话 400-123-8899
const CONTACT = /^[^:。]{0,10}(?:电话|热线|咨询|致电|地址|客服)[^。]{0,6}[:：]? ?[\d -]{7,20}$/;

// Matches how a site introduces a text that it shows:  导语:写作是一种能力。以下内容由某某网收集 . Trap: the document's own foreword has no sentence of a site's.
const FOREWORD = /^[【[]?(?:导语|导读|前言|引言|篇首语|开场白|小编导语)[】\]]?[: ]/;

// Matches a sentence with something in brackets put into it:  全镇新建农田1.2万亩【本资料由某某文库提供】,亩均增产86公斤。
// Trap: an offer may have brackets as well (全套课件【限时】加微信领取): what is left must be silent about wares.
const PUT_IN = /^([^【】[\]()]{8,200})[【[(][^【】[\]()]{6,60}[】\])]([^【】[\]()]{4,200})$/;

/** What stands around a bracket offers nothing: the line is the document's, whatever the bracket says. */
function isOwnAround(trimmed: string): boolean {
  const [, before, behind] = PUT_IN.exec(trimmed) ?? [];
  if (before === undefined || behind === undefined) return false;
  const speech = speechOf(before + behind);
  return speech.kinds.size === 0 && !speech.site;
}

/** No sentence of the line is the document's own. */
function speaksThroughout(trimmed: string): boolean {
  if (isOwnAround(trimmed)) return false;
  if (FOREWORD.test(trimmed) && speechOf(trimmed).site) return true;
  return trimmed.split(/[。!]/).every((sentence) => {
    if (sentence.length < SHORTEST_SENTENCE || CONTACT.test(sentence)) return true;
    const speech = speechOf(sentence);
    return (speech.kinds.size > 0 || speech.site) && (!trimmed.endsWith('。') || sellsAtAnEnd(sentence));
  });
}
