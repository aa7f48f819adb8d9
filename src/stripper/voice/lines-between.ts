import type { View } from '../../model/view';
import { characterSet } from '../../lexicon/character-sets';
import { foldWidth } from '../../lexicon/folded-text';
import { readLine } from '../strip/chrome-lines';
import { lineBetween, type LineText } from '../strip/line-text';
import { above, below, walk } from '../strip/neighbour-lines';
import { tellsOfSomebody } from '../strip/own-sentences';
import type { Run, VoicedLine } from './foreign-runs';
import { isOfficeContact, isTitle, mayBeTitle } from './line-shapes';
import { speaksOfStock, voicesOfLine } from './line-voices';
import { isIntroduced } from './own-in-runs';
import { voicesOf } from './voice-model';

/** Between the document's own lines noise is rare: lines that stand together must be this sure in all, and none of them doubtful. */
const MIDDLE_SURE = 2.2;
const MIDDLE_PART = 0.7;
/** What may stand between such lines, or at their ends if it is a contact. */
const FAINTEST_PART = -1;
/** A line alone that has no mark may be a heading. */
const HEADING_SURE = 3.2;
const HEADING = /^[\u4e00-\u9fff “”《》、,]{4,40}$/; // 快速赶到现场 排查可疑线索
const MOST_LOUD = 4;
/** What a line counts that a list of words knows. */
const LISTED = 2.25;
const SHORTEST = 4;
const LONGEST_MIDDLE = 100;

/**
 * Lines anywhere that are surely a seller's, with the lines around them that go with them: his contacts, his prices.
 * @param known where lines start that a list of words knows.
 */
export function sellersLinesBetween(view: View, known: ReadonlySet<number>): readonly LineText[] {
  const { lines, text } = view;
  const sellers: LineText[] = [];
  let run: VoicedLine[] = [];
  for (let nth = 0; nth < lines.count; nth++) {
    const start = lines.start(nth);
    const end = lines.end(nth);
    if (end === start) continue;
    const line = mayBeJudged(text, start, end) ? lineBetween(view, start, end) : null;
    if (line !== null && line.length === 0) continue;
    const voice = line === null ? -Infinity : known.has(start) ? LISTED : voiceBetween(line);
    if (line !== null && voice >= FAINTEST_PART) run.push({ line, voice, listed: voice === LISTED });
    else if (run.length > 0) {
      sellers.push(...ofSellers(view, run));
      run = [];
    }
  }
  if (run.length > 0) sellers.push(...ofSellers(view, run));
  return sellers;
}

/** A title is the document's, whatever stands around it; so is one of wares right above a sentence. */
function ofSellers(view: View, run: Run): readonly LineText[] {
  if (isIntroduced(view, run)) return [];
  const lines = surelyIn(run);
  const [first] = lines;
  return [...(first === undefined ? [] : linksAbove(view, first)), ...lines].filter((line) => (!isTitle(line) || isLink(view, line)) && !(mayBeTitle(line, null) && OPENING.test(below(view, line)?.trimmed ?? '')));
}

// Matches the sign before a link in a list of other texts:  ▶ 人大常委会主任在代表培训班上的讲话 . Trap: · and - open items of documents.
const LINK = /^[▶►▷➤☞👉] ?/u;

const headsList = (line: LineText): boolean => readLine(line).kind === 'related';

/** A title behind such a sign, below the head of such a list or another of its links, is another text's. */
function isLink(view: View, line: LineText): boolean {
  if (!LINK.test(line.trimmed)) return false;
  const before = above(view, line);
  return before !== null && (LINK.test(before.trimmed) || headsList(before));
}

/** The links of the same list above one that surely sells, and the head of it. */
function linksAbove(view: View, line: LineText): readonly LineText[] {
  if (!LINK.test(line.trimmed)) return [];
  const found = walk(view, line, above, MOST_LINKS, ({ trimmed }) => LINK.test(trimmed));
  const head = above(view, found.at(-1) ?? line);
  return head !== null && headsList(head) ? [...found, head] : found;
}

const MOST_LINKS = 10;

const OPENING = /[。:]/; // what follows a title

/** From the first line of a run that sounds like a seller to the last, or none when they are not sure enough together. */
function surelyIn(run: Run): readonly LineText[] {
  const loud = run.filter(({ voice }) => voice >= MIDDLE_PART);
  const [only] = loud;
  if (loud.length === 1 && only !== undefined && HEADING.test(only.line.trimmed) && only.voice < HEADING_SURE) return [];
  if (loud.reduce((sum, { voice }) => sum + Math.min(MOST_LOUD, voice), 0) < MIDDLE_SURE) return [];
  const belongs = ({ line, voice }: VoicedLine): boolean => voice >= MIDDLE_PART || (CONTACT.test(line.trimmed) && !isOfficeContact(line.trimmed));
  return run.slice(run.findIndex(belongs), run.findLastIndex(belongs) + 1).map(({ line }) => line);
}

// Matches a number to call in any spacing:  18655 20 3317   010-5387 2296   13 6-0283-97 75 . Trap: a year and a month are shorter.
const CONTACT = /(?:\d[ -]?){7}/;

/** True for lines whose voice is asked: those of a document are long, headings, or sentences. */
function mayBeJudged(text: string, start: number, end: number): boolean {
  if (end - start < SHORTEST || end - start > LONGEST_MIDDLE || (startsAsHeading(text, start) && !isItem(text, start, end))) return false;
  if (!endsAsProse(text.charCodeAt(end - 1))) return true;
  const said = foldWidth(text.slice(start, end));
  return isSellersSentence(said) || (said.endsWith(':') && said.length <= LONGEST_HEAD && !HEADS_SAMPLE.test(said) && voicesOf(said.trim()).seller >= HEAD_SURE);
}

/** The head of a seller's list: 您可能还需要: . */
const LONGEST_HEAD = 12;
const HEAD_SURE = 1.2;
// Matches what numbers one sample of several:  范文一:   例文2: . Trap: 范文推荐: heads a seller's list.
const HEADS_SAMPLE = /^[^:]{2,6}[一二三四五六七八九十\d]{1,2}:$/;

/** An item of a list with a figure, of which by itself nothing is said: 2.述法报告80篇 */
function isItem(text: string, start: number, end: number): boolean {
  return end - start <= LONGEST_ITEM && DIGITS[text.charCodeAt(start)] === 1 && ITEM.test(text.slice(start, end));
}

// Matches an item with its figure, no sentence:  2.述法报告80篇   ② is read elsewhere . Trap: 1.2亿元 is a number, 2023.5 a month.
const ITEM = /^\d{1,2} ?[.、．] ?[^\d\s][^。；;：:]{2,28}$/;
const LONGEST_ITEM = 32;

/** An item goes with what stands around it, and speaks for nothing. */
const voiceBetween = (line: LineText): number => {
  const { seller } = voicesOfLine(line);
  return ITEM.test(line.trimmed) ? Math.min(0, Math.max(seller, voicesOf(line.trimmed.replace(/^\d{1,2} ?[.、] ?/, '')).seller)) : seller;
};

/** A sentence of a seller throughout: none of its clauses is the document's. */
function isSellersSentence(said: string): boolean {
  return speaksOfStock(said) && !tellsOfSomebody(said) && said.split(/[,。;:!?]/).every((clause) => clause.length < SHORTEST_CLAUSE || isAnybodys(clause));
}

const SHORTEST_CLAUSE = 8;
const SURELY_OWN = -1.2;
const isAnybodys = (clause: string): boolean => {
  const { seller, page } = voicesOf(clause.trim());
  return Math.max(seller, page) > SURELY_OWN;
};

/** A sentence, or what leads to the next line: an advertisement that ends so is known by its words, or not at all. */
const endsAsProse = (unit: number): boolean => PROSE_ENDS[unit] === 1;
const PROSE_ENDS = characterSet('。；;：:，,、');

/** Also a list's number: a seller's steps are known by the lines at the edges, or by their words. */
const startsAsHeading = (text: string, start: number): boolean => {
  const unit = text.charCodeAt(start);
  const first = BRACKETS[unit] === 1 ? text.charCodeAt(start + 1) : unit;
  return NUMERALS[first] === 1 || (DIGITS[first] === 1 && !COUNTS.test(text.slice(start, start + LONGEST_COUNT)));
};
const BRACKETS = characterSet('（(');
const NUMERALS = characterSet('一二三四五六七八九十第');
const DIGITS = characterSet('0123456789');
// Matches figures that count something, and number no item:  70 岁也能买   3天出稿 . Trap: 2023年 and 3月 begin a document's own line.
const COUNTS = /^\d{1,6} ?[^\d\s、.．,，)）:：年月日\-—～~%％·]/;
const LONGEST_COUNT = 9;
