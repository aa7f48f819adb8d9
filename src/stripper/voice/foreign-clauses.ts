import type { View } from '../../model/view';
import { foldWidth } from '../../lexicon/folded-text';
import { speaksOfSellers } from '../strip/quoted-speech';
import type { Stretch } from '../strip/sentence-bounds';
import { CLOSES, GOES_ON_BEHIND_ACCOUNT, LEADS_IN, OF_TEXT, OPENS, PROVES_INSIDE, TAKES_ALONG } from './foreign-clause-terms';
import { loudestOf } from './line-voices';
import { voicesOf } from './voice-model';

/*
 * Clauses that a site put between the document's own, or into one of them. What they say of the text itself shows them, their voice
 * proves them, and words of their own tell where they begin and end.
 */

/** A clause must be this sure, and so much a clause beside it that goes along. */
const CLAUSE_SURE = 2;
const GOES_ALONG = 0.6;
/** How surely what stands around must be the document's; and what of the same clause stays. */
const OWN = -1;
const OWN_PART = -0.3;
/** So surely the end of a phrase is not of one piece with it. */
const SURELY_OWN = -1.2;
/** A phrase that begins or ends inside a clause asks for more. */
const INNER_ASKS = 0.3;
const LEAST_OWN = 14;
const SHORTEST = 6;
const SHORTEST_BESIDE = 3;
const LONGEST = 60;
const REACH = 100;
const MOST_BESIDE = 2;

/** What parts clauses. A colon announces what follows, so it parts nothing. */
const PAUSES = '，,。；;！!？?';
const ENDS = '。；;！!？?';
const COMMAS = '，,';
const PARTS_OF_ONE = '，,？?';
/** A clause with half of a quotation is part of the sentence that quotes. */
const QUOTES = /[“”《》（）]/g;

/**
 * The foreign clause around a place inside a line of the document, with those beside it that go along, where the rest of the line is surely
 * the document's; null otherwise. Between two commas one of them goes with it.
 */
export function foreignClauseAt(view: View, place: number, lineStart: number, lineEnd: number): Stretch | null {
  const line = new Line(view.text, lineStart, lineEnd);
  const clause = line.clauseAt(place, SHORTEST);
  if (clause === null) return null;
  // 不得从网上下载范文 forbids it.
  if (speaksOfSellers(line.said(clause)) || NEGATED.test(line.said(clause))) return null;
  const core = speaksOfText(line.said(clause)) ? foreignPartOf(line, clause, place) : null;
  if (core === null) return null;
  const span = { viewStart: startWith(line, core), viewEnd: endWith(line, core) };
  return line.isOwnAround(span) ? line.withMark(span) : null;
}

// Matches a clause that says what is not done:  而不是靠打赏、充值来博眼球 . Trap: 不是会员 goes on with what a reader has to do.
const NEGATED = /^(?:而|并|也|都|又)(?:不是|非|不靠|不得|不能|不准)|^(?:严禁|杜绝|不得)/;
// Matches what asks for the verb behind it:  参训人员可在培训群内|下载课件   第一反应是上网|搜范文   花1元|开通会员 . Trap: 回复后 is a seller's, with his verb before it.
const NEEDS_MORE = /(?:[内里]|(?:可|可以|能|须|应当?|从|通过|进行|自行|统一|上网|网上|习惯|花 ?\d{1,5} ?元)$)$/;

/** True outside of what it quotes: 删除“付费看全文”等链接 speaks of others' words. */
export function speaksOfText(said: string): boolean {
  return OF_TEXT.test(said.includes('“') ? said.replace(/“[^“”]{0,30}”/g, '“”') : said);
}

/** A line of a view, and what is asked of it. */
class Line {
  private readonly text: string;
  private readonly start: number;
  private readonly end: number;

  constructor(text: string, start: number, end: number) {
    this.text = text;
    this.start = start;
    this.end = end;
  }

  /** Folded, so that offsets in it are offsets in the stretch. */
  said({ viewStart, viewEnd }: Stretch): string {
    return foldWidth(this.text.slice(viewStart, viewEnd));
  }

  clauseAt(place: number, shortest: number): Stretch | null {
    if (place < this.start || place >= this.end || this.holds(PAUSES, place)) return null;
    let viewStart = place;
    while (viewStart > this.start && !this.holds(PAUSES, viewStart - 1)) if (place - --viewStart > LONGEST) return null;
    let viewEnd = place;
    while (viewEnd < this.end && !this.holds(PAUSES, viewEnd)) if (++viewEnd - viewStart > LONGEST) return null;
    const isWhole = (this.text.slice(viewStart, viewEnd).match(QUOTES)?.length ?? 0) % 2 === 0;
    return viewEnd - viewStart < shortest || !isWhole ? null : { viewStart, viewEnd };
  }

  holds(marks: string, at: number): boolean {
    return at >= this.start && at < this.end && marks.includes(this.text.charAt(at));
  }

  isOwnAround({ viewStart, viewEnd }: Stretch): boolean {
    const before = this.text.slice(Math.max(this.start, viewStart - REACH), viewStart);
    const isQuoted = ['“”', '《》', '「」'].some(([open = '', close = '']) => before.lastIndexOf(open) > before.lastIndexOf(close));
    const around = foldWidth(before + this.text.slice(viewEnd, Math.min(this.end, viewEnd + REACH))).trim();
    return !isQuoted && around.length >= LEAST_OWN && voicesOf(around).seller < OWN;
  }

  /** A sentence takes its end along, and a clause behind a pause the comma after it. */
  withMark({ viewStart, viewEnd }: Stretch): Stretch {
    const behindEnd = viewStart === this.start || this.holds(ENDS, viewStart - 1);
    const goes = (behindEnd && this.holds(PAUSES, viewEnd)) || (this.holds(COMMAS, viewStart - 1) && this.holds(COMMAS, viewEnd));
    return { viewStart, viewEnd: goes ? viewEnd + 1 : viewEnd };
  }
}

/** Of a clause the part that is foreign: all of it, or what words of its own begin or end. */
function foreignPartOf(line: Line, clause: Stretch, place: number): Stretch | null {
  const said = line.said(clause);
  const at = place - clause.viewStart;
  let best: readonly [start: number, end: number] | null = null;
  let most = -Infinity;
  for (const start of startsIn(said)) {
    if (start > at) break;
    for (const end of [...placesBehind(said), said.length]) {
      const part = said.slice(start, end);
      if (end <= at || part.length < SHORTEST || (start > 0 && NEEDS_MORE.test(said.slice(0, start))) || !speaksOfText(part) || (start > 0 && !PROVES_INSIDE.test(part)) || GOES_ON_BEHIND_ACCOUNT.test(part) || isMixed(part)) continue;
      const own = ownnessOf(said, start, end);
      const inner = Number(start > 0) + Number(end < said.length);
      const loud = loudestOf(part.trim()) - inner * INNER_ASKS;
      if (loud < CLAUSE_SURE || own > OWN_PART || loud - own <= most) continue;
      best = [start, end];
      most = loud - own;
    }
  }
  return best === null ? null : { viewStart: clause.viewStart + best[0], viewEnd: clause.viewStart + best[1] };
}

/** Of what a part leaves of its clause; the lower, the more surely the document's. */
function ownnessOf(said: string, start: number, end: number): number {
  return end - start === said.length ? OWN_PART : voicesOf(said.slice(0, start) + said.slice(end)).seller;
}

/** Where the clauses behind a foreign one stop being foreign too. */
function endWith(line: Line, { viewEnd: coreEnd }: Stretch): number {
  let viewEnd = coreEnd;
  for (let count = 0; count < MOST_BESIDE && line.holds(COMMAS, viewEnd); count++) {
    const next = line.clauseAt(viewEnd + 1, SHORTEST_BESIDE);
    if (next === null) break;
    const said = line.said(next);
    const end = goesAlong(said) ? said.length : placesBehind(said).find((place) => place >= SHORTEST && loudestOf(said.slice(0, place)) >= CLAUSE_SURE && voicesOf(said.slice(place)).seller < OWN_PART);
    if (end === undefined) break;
    viewEnd = next.viewStart + end;
  }
  return viewEnd;
}

/** Where the clauses before a foreign one start being foreign too. */
function startWith(line: Line, { viewStart: coreStart }: Stretch): number {
  const before = line.holds(PARTS_OF_ONE, coreStart - 1) ? line.clauseAt(coreStart - 2, SHORTEST_BESIDE) : null;
  if (before === null) return coreStart;
  const said = line.said(before);
  if (goesAlong(said) && (speaksOfText(said) || TAKES_ALONG.test(said))) return before.viewStart;
  const start = placesBefore(said).find((place) => said.length - place >= SHORTEST && loudestOf(said.slice(place)) >= CLAUSE_SURE && voicesOf(said.slice(0, place)).seller < OWN_PART);
  return start === undefined ? coreStart : before.viewStart + start;
}

const goesAlong = (said: string): boolean => startsIn(said)[0] === 0 && !GOES_ON_BEHIND_ACCOUNT.test(said) && loudestOf(said.trim()) >= GOES_ALONG && !isMixed(said);

/** True where one end of a phrase is the document's: nothing told where the other begins. */
export function isMixed(said: string): boolean {
  for (let length = SHORTEST; length <= said.length - SHORTEST; length++) if (isOwnPart(said.slice(0, length)) || isOwnPart(said.slice(-length))) return true;
  return false;
}

function isOwnPart(part: string): boolean {
  const { seller, page } = voicesOf(part);
  return seller < SURELY_OWN && page < SURELY_OWN;
}

/** Where a phrase may begin; not with a few characters in front of what begins one: 明确QQ群:8**11. */
function startsIn(said: string): readonly number[] {
  const inner = placesBefore(said);
  const [first] = inner;
  return first !== undefined && first < SHORTEST && !LEADS_IN.test(said) && !beginsPhrase(said) ? inner : [0, ...inner];
}

const beginsPhrase = (said: string): boolean => said.search(OPENS) === 0;

function placesBefore(said: string): number[] {
  return [...said.matchAll(OPENS)].map(({ index }) => index).filter((index) => index > 0);
}

function placesBehind(said: string): number[] {
  return [...said.matchAll(CLOSES)].map(({ index, 0: word }) => index + word.length).filter((end) => end < said.length);
}
