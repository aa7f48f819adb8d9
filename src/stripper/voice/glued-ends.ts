import type { View } from '../../model/view';
import { characterSet } from '../../lexicon/character-sets';
import { foldWidth } from '../../lexicon/folded-text';
import { isCaption } from '../strip/press-lines';
import type { Stretch } from '../strip/sentence-bounds';
import { judge, loudestOf } from './line-voices';
import { speaksOfficially } from './register';
import { voicesOf } from './voice-model';

/** What is glued behind the last sentence of a paragraph must be this sure, and what stands before it this surely the document's. */
const GLUED_SURE = 1.2;
const OWN = -0.7;
const SHORTEST_LINE = 24;
const LONGEST = 120;
const SHORTEST = 8;
const REACH = 100;

/** Paragraphs end as sentences do; what is glued to them mostly does not. */
const PROSE_ENDS = characterSet('。；;：:，,、”’』》…');
const SENTENCE_ENDS = '。！？!?';

/** Stretches from behind a sentence of the document to the end of its line that sound like a seller's or a page's. */
export function gluedEndsOf(view: View): Stretch[] {
  const { lines, text } = view;
  const found: Stretch[] = [];
  for (let nth = 0; nth < lines.count; nth++) {
    const start = lines.start(nth);
    const end = lines.end(nth);
    const glued = end - start >= SHORTEST_HEADED && end - start <= LONGEST && HEADED[text.charCodeAt(start)] === 1 ? gluedToHeading(text, start, end) : null;
    if (glued !== null) {
      found.push(glued);
      continue;
    }
    if (end - start < SHORTEST_LINE || PROSE_ENDS[text.charCodeAt(end - 1)] === 1) continue;
    const stretch = gluedIn(text, start, end);
    // Who took a picture is for `strip/press-matter`.
    if (stretch !== null && !isWrapped(view, nth, stretch) && !isCaption(foldWidth(text.slice(start, end)).trim())) found.push(stretch);
  }
  return found.length > 0 && speaksOfficially(view) ? found : [];
}

/** Lines of one width are broken by hand: then what seems glued goes on in the next line, with which it is judged. */
const TOLERANCE = 4;

function isWrapped({ lines, text }: View, nth: number, { viewStart, viewEnd }: Stretch): boolean {
  // A bracket, a stop and a sign end what was put in.
  if (nth + 1 >= lines.count || !/[\u4e00-\u4e27\u4e29-\u9fff\dA-Za-z]$/.test(text.slice(viewStart, viewEnd).trimEnd())) return false;
  const width = (at: number): number => text.slice(lines.start(at), lines.end(at)).trim().length;
  const isLike = (at: number): boolean => at >= 0 && at < lines.count && Math.abs(width(at) - width(nth)) <= TOLERANCE;
  if (!isLike(nth - 1) && !isLike(nth + 1) && !isLike(nth + 2) && !(endsInHan(text, viewEnd) && isFullAmong(nth, lines.count, width))) return false;
  const next = foldWidth(text.slice(lines.start(nth + 1), lines.end(nth + 1))).trim();
  const goesOn = /^[\u4e00-\u9fff\dA-Z“”‘’]{1,40}[,。!?;:、”’]/.exec(next)?.[0]; // 区,D片区因… . Trap: 二、 begins a line of its own.
  if (goesOn === undefined || /^[一二三四五六七八九十]{1,3}[、]/.test(next)) return false;
  return loudestOf(foldWidth(text.slice(viewStart, viewEnd)).trim() + goesOn) < GLUED_SURE;
}

/** An address may end a line as well, and it is the seller's. */
const endsInHan = (text: string, end: number): boolean => text.charCodeAt(end - 1) >= 0x4e00 && text.charCodeAt(end - 1) <= 0x9fff;

/** Full lines may stand among short ones, headings and the last of their paragraphs, but not among longer ones. */
const AROUND = 8;
const FEWEST_ALIKE = 2;

function isFullAmong(nth: number, count: number, width: (at: number) => number): boolean {
  let alike = 0;
  for (let at = Math.max(0, nth - AROUND); at <= Math.min(count - 1, nth + AROUND); at++) {
    const wider = width(at) - width(nth);
    if (wider > TOLERANCE) return false;
    if (at !== nth && wider >= -TOLERANCE) alike++;
  }
  return alike >= FEWEST_ALIKE;
}

/** A heading ends nowhere: what is glued to one behind a blank must be surer. */
const HEADING_ASKS = 2.2;
const SHORTEST_HEADED = 16;
/** What the number of a heading starts with. */
const HEADED = characterSet('一二三四五六七八九十第（(各同尊全');
// Matches a heading, or a salutation, with words behind a blank:  二、主要做法和成效 微商招代理,月入过万不是梦   各位领导: 材料库,范文文库 . Trap: 第一章 总则 has its blank behind the number.
const HEADED_LINE = /^(?:[一二三四五六七八九十]{1,3} ?[、.] ?|[(][一二三四五六七八九十]{1,3}[)] ?|第[一二三四五六七八九十百]{1,4}[章节条部][分]? ?)[\u4e00-\u9fff“”、,\d]{4,40}(?=[ ]+(\S.{7,})$)|^(?:尊敬的)?(?:各位|同志们?|全体)[\u4e00-\u9fff、,]{0,24}(?:们|领导|代表|委员|同志|同事|同仁|来宾|嘉宾|朋友)[:!](?= ?(\S.{7,})$)/;

const CALLED = /[们导表员志事仁宾友][:!]/; // a salutation needs no blank behind its mark

/** The end of a heading's line that sounds surely like a seller's. */
function gluedToHeading(text: string, start: number, end: number): Stretch | null {
  const line = foldWidth(text.slice(start, end));
  if (!line.includes(' ', 4) && !CALLED.test(line)) return null;
  const [heading, behind, called] = HEADED_LINE.exec(line) ?? [];
  const offer = behind ?? called ?? '';
  if (heading === undefined || voicesOf(heading).seller >= OWN || judge(offer).seller < HEADING_ASKS) return null;
  return { viewStart: start + heading.length, viewEnd: end };
}

/** The longest end of a line that is foreign throughout. */
function gluedIn(text: string, start: number, end: number): Stretch | null {
  for (let at = Math.max(start + SHORTEST, end - LONGEST); at <= end - SHORTEST; at++) {
    if (!SENTENCE_ENDS.includes(text.charAt(at - 1)) || SENTENCE_ENDS.includes(text.charAt(at))) continue;
    const before = foldWidth(text.slice(Math.max(start, at - REACH), at)).trim();
    if (!isOwn(before)) return null;
    if (isForeign(foldWidth(text.slice(at, end)).trim())) return { viewStart: at, viewEnd: end };
  }
  return null;
}

function isOwn(before: string): boolean {
  const { seller, page } = voicesOf(before);
  return seller < OWN && page < OWN;
}

// Matches a sentence of several:  补偿谈不拢?  . Trap: an end without a sentence before it.
const PARTS = /[^。!?]+[。!?]*/g;

// Matches how an office thanks:  您所在的小区被抽中,感谢您的支持! . Trap: 感谢您下载 and 感谢使用 are a library's.
const COURTESY = /(?:感谢|谢谢)(?:您|大家|广大[\u4e00-\u9fff]{2,4})?(?:对[^,。!]{2,16})?的?(?:支持|配合|理解|参与|合作)(?:与[\u4e00-\u9fff]{2})?!$/;

function isForeign(rest: string): boolean {
  if (rest.length < SHORTEST || COURTESY.test(rest) || loudestOf(rest) < GLUED_SURE) return false;
  return (rest.match(PARTS) ?? []).every((part) => part.length < SHORTEST || loudestOf(part) > 0);
}
