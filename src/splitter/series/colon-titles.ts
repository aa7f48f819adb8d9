import { keyOf, type Candidate } from './candidates';

const COLON = 0x3a;
const FULL_COLON = 0xff1a;

/** A line above this length is a lead and its body. */
const LONGEST_LINE = 45;
/** Behind the colon a title has no more than a phrase. */
const LONGEST_TAIL = 20;

// Matches the tail of a title that is in two parts: 德育工作：润物无声
// Trap: a stop at the end makes it a body, a figure or a point in time an entry of a form (时间：5月6日).
const TAIL = /^[ \u3000]?(?!\S{0,2}$)[\u4e00-\u9fa5“”《》、，, \u3000·—]+$/;

// Matches the label of a form, of which the tail is the content: 活动地点：县文化广场
// Trap: 教学工作：向课堂要质量 names work.
const LABEL = /(?:时间|日期|地点|地址|主题|名称|单位|对象|人员|名单|负责人|联系人|电话|主办|承办|协办|主持|范围|期限|工期|规模|资金|方式|职务|姓名|口号|题目)$/;

/**
 * A colon inside a heading that has a line to itself does not close it: 一、德育工作：润物无声. Believed where two or more
 * of a numbering are written so, each over lines of its own, and none has a body behind its colon.
 */
export function joinColonTitles(text: string, candidates: Candidate[], linesTo: number): void {
  const byKey = new Map<string, number[]>();
  const refused = new Set<string>();
  candidates.forEach((candidate, at) => {
    const { close, closeEnd, line, match } = candidate;
    if ((close !== FULL_COLON && close !== COLON) || closeEnd >= line.end) return;
    const key = keyOf(match);
    if (refused.has(key)) return;
    if (!isInTwoParts(text, candidate) || !standsOver(candidate, candidates[at + 1], linesTo)) refused.add(key);
    else {
      const places = byKey.get(key);
      if (places === undefined) byKey.set(key, [at]);
      else places.push(at);
    }
  });
  for (const [key, places] of byKey) {
    if (refused.has(key) || places.length < 2) continue;
    for (const at of places) {
      const candidate = candidates[at] as Candidate;
      candidates[at] = { ...candidate, leadEnd: candidate.line.end, closeEnd: candidate.line.end, close: 0 };
    }
  }
}

// Matches the second half of a title with its stop, in front of the text: “车”越来越沉。 · 明确“该干啥”。
// Trap: 全县共有120个村。 is a sentence; at least half of a numbering must quote something there.
const HALF_BEHIND = /^[\u4e00-\u9fa5“”‘’]{2,16}。/;
const LONGEST_FIRST = 10;
const FEWEST = 2;

/**
 * A title of two halves in front of its text: （一）事多人少：“车”越来越沉。乡镇承担… Believed where all of a numbering that have a colon
 * are written so, and half of them quote something behind it.
 */
export function joinRunInColons(text: string, candidates: Candidate[]): void {
  const byKey = new Map<string, { at: number; stop: number; quotes: boolean; goesOn: boolean }[]>();
  const refused = new Set<string>();
  candidates.forEach(({ close, closeEnd, leadStart, leadEnd, line, match }, at) => {
    if (close !== FULL_COLON && close !== COLON) return;
    const half = HALF_BEHIND.exec(text.slice(closeEnd, Math.min(line.end, closeEnd + LONGEST_LINE)));
    const key = keyOf(match);
    if (half === null || leadEnd - leadStart > LONGEST_FIRST) refused.add(key);
    else byKey.set(key, [...(byKey.get(key) ?? []), { at, stop: closeEnd + half[0].length - 1, quotes: half[0].includes('“'), goesOn: line.end > closeEnd + half[0].length }]);
  });
  for (const [key, halves] of byKey) {
    if (refused.has(key) || halves.length < FEWEST || [halves.filter(({ quotes }) => quotes), halves.filter(({ goesOn }) => goesOn)].some(({ length }) => length * 2 < halves.length)) continue;
    for (const { at, stop } of halves) candidates[at] = { ...(candidates[at] as Candidate), leadEnd: stop, closeEnd: stop + 1, close: text.charCodeAt(stop) };
  }
}

function isInTwoParts(text: string, { line, leadStart, leadEnd, closeEnd }: Candidate): boolean {
  if (line.end - line.start > LONGEST_LINE || line.end - closeEnd > LONGEST_TAIL) return false;
  return TAIL.test(text.slice(closeEnd, line.end)) && !LABEL.test(text.slice(leadStart, leadEnd).trimEnd());
}

/** Lines of its own, or a numbering that starts below it. */
function standsOver({ line, match }: Candidate, following: Candidate | undefined, linesTo: number): boolean {
  if (following === undefined) return linesTo - line.index > 1;
  return following.line.index - line.index > 1 || (following.match.ordinal === 1 && keyOf(following.match) !== keyOf(match));
}
