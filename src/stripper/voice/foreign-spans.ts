import type { View } from '../../model/view';
import { foldWidth } from '../../lexicon/folded-text';
import { isPriceList } from '../strip/sales-inline';
import { speechOf } from '../strip/sales-speech';
import { bracketedAt, sentenceAt, type Stretch } from '../strip/sentence-bounds';
import { isMixed, speaksOfText } from './foreign-clauses';
import { loudestOf } from './line-voices';
import { voicesOf } from './voice-model';

/** A sentence among the document's own must be surer than a line that stands alone; what brackets set apart a little less so. */
const SENTENCE_SURE = 2;
const BRACKETS_SURE = 1.5;
/** A sentence that speaks of the text itself, or of an account that was blotted out. */
const SENTENCE_OF_TEXT_SURE = 0.8;
// Matches what a report counts:  范文共1860篇 . Trap: a seller counts too, and is heard louder.
const COUNTED = /\d ?(?:余|多)?万?(?:篇|件|份|个|次|场|人|期|条)/;
/** How surely the rest of the line must be the document's: among other foreign sentences the line is judged whole. */
const OWN = -1;
const NOT_FOREIGN = 1;
const BRACKET = /^[(【[][\s\S]*[)】\]]$/;
const LEAST_OWN = 14;
const LEAST_SAID = 8;
/** With its brackets. */
const LEAST_BRACKETED = 6;
const REACH = 100;
const LONGEST_SPEAKER = 24;

/**
 * The sentence, or what brackets set apart, around a place inside a line of the document, when it sounds like a seller's or a page's and
 * what stands around it does not; null otherwise.
 */
export function foreignAround(view: View, place: number, lineStart: number, lineEnd: number): Stretch | null {
  const brackets = bracketedAt(view.text, place, lineStart, lineEnd);
  if (brackets !== null && (namesSpeaker(view.text, brackets, lineStart, lineEnd) || isContactOf(view.text, brackets, lineStart))) return null;
  const sentence = sentenceAt(view.text, place, lineStart, lineEnd);
  if (brackets !== null && speechOf(foldWidth(view.text.slice(brackets.viewStart, brackets.viewEnd))).official !== 'surely' && isForeign(view.text, brackets, lineStart, lineEnd, BRACKETS_SURE, LEAST_BRACKETED)) return brackets;
  if (sentence === null) return null;
  const said = foldWidth(view.text.slice(sentence.viewStart, sentence.viewEnd));
  const sure = speaksOfText(said) && speechOf(said).official === 'no' && !COUNTED.test(said) && !isMixed(said) ? SENTENCE_OF_TEXT_SURE : SENTENCE_SURE;
  return isForeign(view.text, sentence, lineStart, lineEnd, sure, LEAST_SAID) ? sentence : null;
}

// Matches who speaks in an interview, in brackets that begin a line:  [网友 小城故事]   【市民李女士】   [主持人]
// Trap: 【网友上传】 says where a text is from.
const SPEAKER = /^[[【(](?:热心|匿名)?(?:网友|市民|群众|观众|听众|读者|家长|主持人|嘉宾|记者)(?![^\])】]{0,6}(?:上传|提供|整理|分享|投稿|推荐|评论))[^。,;:]{0,16}[\])】]$/;

/** A bracket in front of what somebody says: behind it stands a colon, or the words. */
function namesSpeaker(text: string, { viewStart, viewEnd }: Stretch, lineStart: number, lineEnd: number): boolean {
  return viewEnd - viewStart <= LONGEST_SPEAKER && viewEnd < lineEnd && text.slice(lineStart, viewStart).trim() === '' && SPEAKER.test(foldWidth(text.slice(viewStart, viewEnd)).trim());
}

// Matches whom a notice names to be called, in front of his number:  联系人:小马|(139…,微信同号)   联系人:小马(…)、老邓|(…) . Trap: 需要代写请联系|(微信同号) names nobody.
const CALLED = /(?:联系|联络|经办|负责|报名|咨询|承办|值班)(?:人|人员|电话|方式)? ?:[^。;]{0,60}[\u4e00-\u9fff]{2,4} ?$/;

function isContactOf(text: string, { viewStart, viewEnd }: Stretch, lineStart: number): boolean {
  return viewEnd - viewStart <= LONGEST_CONTACT && CALLED.test(foldWidth(text.slice(Math.max(lineStart, viewStart - REACH), viewStart)));
}

const LONGEST_CONTACT = 30;

function isForeign(text: string, { viewStart, viewEnd }: Stretch, lineStart: number, lineEnd: number, sure: number, least: number): boolean {
  if (quoted(text, viewStart, lineStart)) return false;
  const said = foldWidth(text.slice(viewStart, viewEnd)).trim();
  if (said.length < least || loudestOf(said) < sure || isPriceList(said)) return false;
  const around = foldWidth(text.slice(Math.max(lineStart, viewStart - REACH), viewStart) + text.slice(viewEnd, Math.min(lineEnd, viewEnd + REACH))).trim();
  // A bracket that speaks of the text itself needs less: half a line of a text that was broken by hand sounds like nobody's.
  const own = BRACKET.test(said) && speaksOfText(said) ? NOT_FOREIGN : OWN;
  return around.length >= LEAST_OWN && voicesOf(around).seller < own;
}

/** True inside quotation marks: what a document quotes stays, whoever said it. */
function quoted(text: string, at: number, lineStart: number): boolean {
  const before = text.slice(Math.max(lineStart, at - QUOTE_REACH), at + 1);
  const opened = before.lastIndexOf('“');
  return opened >= 0 && before.lastIndexOf('”') < opened;
}

/** A quotation is not longer than this. Without a bound a text without quotation marks is read back to its start for every offer. */
const QUOTE_REACH = 2000;
