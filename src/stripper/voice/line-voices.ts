import { remembered } from '../strip/line-memory';
import type { LineText } from '../strip/line-text';
import { speechOf } from '../strip/sales-speech';
import { REPORTING } from '../strip/sales-terms';
import { speaksOfSellers } from '../strip/quoted-speech';
import { OF_STOCK, OF_TEXT } from './foreign-clause-terms';
import { isListItem, isOfficeContact } from './line-shapes';
import { worthOfTells } from './offer-tells';
import { isSurelyOwn, withoutMarks } from './own-lines';
import { voicesOf, type Voices } from './voice-model';

/** Longer lines are paragraphs. */
const LONGEST_JUDGED = 140;

/** What a line counts that is the document's for sure. */
const OWN: Voices = { seller: -9, page: -9 };

// Matches a row of a table whose columns blanks part:  1  云溪发布  386万  2.1万 . Trap: two words with a gap are a menu.
const TABLE_ROW = /\S {2,}\S+ {2,}\S+ {2,}\S/;
const ROW_NUMBER = /^(?:\d{1,3} |序号)/;
// Matches a row of a table that was filled in, however its columns are parted:  人员值守 夜间双人值班 是   a⇥b . Trap: 首页 新闻 政务 is a menu.
const FILLED_ROW = /\t|^\|(?:[^|]*\|){3}|\S {1,8}\S.* (?:[是否√×—无-]|合格|\d{1,4}%?)$/;

// Matches a label without its value, of a page or of a form alike:  日期:   负责人(签字): . Trap: 扫码领取: asks for something, and is longer.
const EMPTY_LABEL = /^(?:日期|时间|地点|姓名|单位|签[字名章]|盖章):$|^[\u4e00-\u9fff]{2,8}\([\u4e00-\u9fff]{2}\):$/;

/** A row of a table is the document's where no seller is heard around it. */
const ROW: Voices = { seller: -2, page: -2 };
/** Of code, or a line in another script, nothing is known; beside foreign lines it may go with them. */
const UNKNOWN: Voices = { seller: 0, page: 0 };
// Matches three characters of kana, hangul or Cyrillic; CJK punctuation stands below them . Trap: one or two stand in for figures in a seller's number: 1З9.
const OTHER_SCRIPTS = /(?:[\u3040-\u30ff\uac00-\ud7af\u0400-\u04ff][^\u3040-\u30ff\uac00-\ud7af\u0400-\u04ff]{0,140}){3}/;
const LETTERS = /[A-Za-z]/g;
const HAN = /[\u4e00-\u9fff]/g;
// Matches what stands without Chinese in advertisements and on pages: a number to call, a divider. Trap: a document gives addresses of sites on lines of their own.
const ALONE = /(?:\d[ -]?){6}|^[^\w\u4e00-\u9fff]{4,}$/;

const TAG = /<\/?[a-z]/i; // what is left of a page's source is another rule's

function isKnown(trimmed: string): boolean {
  if (OTHER_SCRIPTS.test(trimmed) || TAG.test(trimmed)) return false;
  const han = trimmed.match(HAN)?.length ?? 0;
  return (han >= 2 && han * 3 >= (trimmed.match(LETTERS)?.length ?? 0)) || ALONE.test(trimmed);
}

/** It goes where foreign lines stand on both sides, and nowhere else: an office's with its notice, a seller's with his offer. */
const CONTACT: Voices = { seller: -0.9, page: -0.9 };
/** Words of another language are judged only where they are very sure: what a converter writes into what it made. */
function foreignWords(trimmed: string): Voices {
  if (OTHER_SCRIPTS.test(trimmed) || TAG.test(trimmed) || !trimmed.includes(' ') || PROSE.test(trimmed)) return UNKNOWN;
  const voices = voicesOf(trimmed);
  return voices.seller >= VERY_SURE && voices.page >= VERY_SURE ? voices : UNKNOWN;
}

const VERY_SURE = 3.5;
// Matches a sentence of English that tells something:  World Water Day, 22 March, is observed in our county. . Trap: Evaluation Only. Created with … has two ends, and speaks of what made it.
const PROSE = /^(?!.*(?:copyright|evaluation|created|generated|converted|licen[sc]e|trial|version|download|unregistered|rights))[A-Z](?:[^.!?:\/]{1,24} ){5,}[^.!?:\/ ]{2,20}\.$/i;

/** A page does not number its menus: what a document lists may sound like one. */
const ITEM_ASKS = 1.5;
// Matches a whole sentence, as a report may end with:  让我们同心协力,奋力谱写新篇章! . Trap: 手慢无! is none.
const SENTENCE_END = /[。!]$/;
const SHORTEST_SENTENCE = 12;
const SENTENCE_ASKS = 1.7;

/** A longer sentence with the words of those who report. */
const SHORTEST_REPORT = 30;
const REPORT_ASKS = 2;

const OWN_SENTENCE = -1;
/** So quiet a line needs no second look. */
const SURELY_OWN = -2;
const SHORTEST_OWN = 8;

// Matches a bracket with words on both sides, or before it:  水蓄能电站完成可研审查,(试读到此,余下内容请购买VIP后查看)高铁连接
// Trap: (限时)加微信领取 has its offer outside.
const BRACKETED = /[(【[][^()【】[\]]{6,60}[)】\]]/;
const AROUND_OWN = 1;
const BRACKET_SURE = 2;

/** What stands around a bracket is surely the document's: the bracket alone may be a seller's. */
function isOwnAroundBracket(trimmed: string): boolean {
  const bracket = BRACKETED.exec(trimmed);
  if (bracket === null || bracket.index < SHORTEST_OWN || voicesOf(bracket[0]).seller < BRACKET_SURE) return false;
  const { seller, page } = voicesOf(trimmed.slice(0, bracket.index) + trimmed.slice(bracket.index + bracket[0].length));
  return seller < AROUND_OWN && page < AROUND_OWN;
}

/** A sentence of the document with something glued to it: as a line it is the document's. */
function isMixed(trimmed: string): boolean {
  if (isOwnAroundBracket(trimmed)) return true;
  const end = trimmed.search(/。|!(?=[[(【])/) + 1;
  if (end < SHORTEST_OWN || end === trimmed.length) return false;
  const { seller, page } = voicesOf(trimmed.slice(0, end));
  return seller < OWN_SENTENCE && page < OWN_SENTENCE;
}

// Matches how the public is asked to call, or to join, by an office:  报名咨询QQ群:… . Trap: 咨询客服 is a seller's.
const ASKS_OFFICE = /(?:报名|业务|政策|技术)咨询|咨询(?:电话|热线|QQ)/;
// Matches what a report counts:  409 次   12 个 . Trap: a seller counts once what he has.
const COUNTED = /\d ?(?:余|多)?万?(?:次|场|件|人|个|家|项|期|册|部|块|%)/g;

/** True of a line that speaks of the text that is handed out, or of what else the seller has, and counts nothing as reports do. */
export function speaksOfStock(trimmed: string): boolean {
  return (OF_TEXT.test(trimmed) || OF_STOCK.test(trimmed)) && !ASKS_OFFICE.test(trimmed) && !REPORTING.test(trimmed) && (trimmed.match(COUNTED)?.length ?? 0) < 2;
}

/** Whose some short text sounds, but for what is surely the document's. @param line folded and trimmed. */
export const judge = remembered((line: string): Voices => {
  const trimmed = withoutMarks(line);
  if (isSurelyOwn(line, trimmed)) return OWN;
  if ((TABLE_ROW.test(trimmed) && ROW_NUMBER.test(trimmed)) || FILLED_ROW.test(trimmed)) return ROW;
  if (EMPTY_LABEL.test(trimmed)) return UNKNOWN;
  if (!isKnown(trimmed)) return foreignWords(trimmed);
  if (isOfficeContact(trimmed)) return CONTACT;
  const told = voicesOf(trimmed);
  const loudest = Math.max(told.seller, told.page);
  if ((loudest > OWN_SENTENCE && isMixed(trimmed)) || (loudest > SURELY_OWN && speaksOfSellers(trimmed))) return OWN;
  const reports = trimmed.length >= SHORTEST_REPORT && trimmed.endsWith('。') && told.seller > SURELY_OWN && REPORTING.test(trimmed);
  const seller = told.seller + (speechOf(trimmed).official === 'surely' ? 0 : worthOfTells(trimmed, told.seller)) - (reports ? REPORT_ASKS : 0);
  const voices = { seller, page: isListItem(trimmed) ? told.page - ITEM_ASKS : told.page };
  return trimmed.length >= SHORTEST_SENTENCE && trimmed.includes(',') && SENTENCE_END.test(trimmed) && !speaksOfStock(trimmed) ? { seller: voices.seller - SENTENCE_ASKS, page: voices.page - SENTENCE_ASKS } : voices;
});

/** Whose a line sounds, but for what is surely the document's. */
export function voicesOfLine(line: LineText): Voices {
  return (line.voices ??= line.length > LONGEST_JUDGED ? OWN : judge(line.trimmed));
}
