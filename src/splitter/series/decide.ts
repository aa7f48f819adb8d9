import type { Candidate } from './candidates';
import type { Member, Series } from './series';

/** A lead of up to about this many characters reads as a title (contract: about 45). */
const TITLE_LENGTH = 50;

const COLON = 0x3a;
const FULL_COLON = 0xff1a;
const SEMICOLON = 0x3b;
const FULL_SEMICOLON = 0xff1b;

/** Share of short leads above which a series has titles; in a series of three, one long sentence is enough to doubt. */
const MOST = 2 / 3;

// Matches the explanation a glossary entry gives: “两新”：是指…  云计算：是基于…的服务  三公：即…
// Trap: 加强领导：成立专班 is a heading with its body.
const EXPLAINS = /^(?:是?指|系指|即|是(?:基于|对|由|以|一种)|全称|简称|又称|包括)/;

/**
 * Decides, for every series as a whole, whether it is sections, a list, or notes (contract, “What is a section”).
 *
 * Sections: most members own something (body behind the lead, or lines before the next member) and most leads are
 * short enough for a title. Notes: most members are glossary entries. Everything else is a list.
 * @param bodyEnd index of the line behind the last line of the body.
 */
export function decide(members: readonly Member[], text: string, bodyEnd: number): void {
  for (const run of runsOf(members)) {
    const [first] = run as [Series];
    const all = run.length === 1 ? first.members : run.flatMap((series) => series.members);
    const kind = areProvisions(run, all) ? LIST : kindOf(first.style, all, members, text, bodyEnd);
    for (const series of run) {
      series.kind = kind.kind;
      series.clarity = kind.clarity;
    }
  }
}

/** A numbering that goes on under the next heading of the level above is one: （一）（二） under 一、, then （三）（四） under 二、. */
function runsOf(members: readonly Member[]): Series[][] {
  const runs: Series[][] = [];
  const lastOfKey = new Map<string, Series[]>();
  for (const { series, nth, candidate } of members) {
    if (nth !== 0) continue;
    const before = candidate.match.ordinal > 1 ? lastOfKey.get(series.key) : undefined;
    if (before !== undefined && before.at(-1)?.members.at(-1)?.candidate.match.ordinal === candidate.match.ordinal - 1) before.push(series);
    else {
      const run = [series];
      runs.push(run);
      lastOfKey.set(series.key, run);
    }
  }
  return runs;
}

const SECTIONS = { kind: 'sections', clarity: 1 } as const;
const NOTES = { kind: 'notes', clarity: 1 } as const;
const LIST = { kind: 'list', clarity: 1 } as const;

/** Titles of sections are shorter in the mean than provisions are. */
const SHORTEST_PROVISION = 16;

/** 一、二、 under 第一章 and 三、四、 under 第二章: rules whose articles are numbered so, each of them whole. */
function areProvisions(run: readonly Series[], members: readonly Member[]): boolean {
  const [first] = run;
  if (run.length < 2 || first?.style !== 'cjk' || !run.every(({ parent }) => parent?.candidate.match.style === 'chapter')) return false;
  return members.reduce((sum, { candidate }) => sum + candidate.leadEnd - candidate.leadStart, 0) > members.length * SHORTEST_PROVISION;
}

/** @param all the members of all series. */
function kindOf(style: Series['style'], members: readonly Member[], all: readonly Member[], text: string, bodyEnd: number): Pick<Series, 'kind' | 'clarity'> {
  if (style === 'heading' || style === 'article' || style === 'part' || style === 'chapter' || style === 'section') return SECTIONS;
  let entries = 0;
  let owners = 0;
  let short = 0;
  let semicolons = 0;
  for (const member of members) {
    const { candidate } = member;
    if (isGlossaryEntry(candidate, text)) entries++;
    if (candidate.asked === true || candidate.leadEnd - candidate.leadStart <= TITLE_LENGTH) short++;
    const last = text.charCodeAt(candidate.line.end - 1);
    if (last === FULL_SEMICOLON || last === SEMICOLON) semicolons++;
    if (ownsText(member, all[member.at + 1], text, bodyEnd)) owners++;
  }
  const half = members.length / 2;
  if (entries > half) return NOTES;
  // Members that all end in a semicolon but for the last are the parts of one sentence.
  if (members.length > 1 && semicolons >= members.length - 1) return LIST;
  // Sections may have lost their tables: bare names of sections, half of which own a text, are no list.
  if (owners === members.length - 1 && isBrokenOff(members.at(-1), all, text, bodyEnd)) owners++;
  const most = owners >= FEWEST_OWNERS && owners === half && members.every(({ candidate }) => isBareName(candidate)) ? half - 1 : half;
  return owners > most && short > members.length * MOST ? { kind: 'sections', clarity: Math.min(owners, short) / members.length } : LIST;
}

/** A heading that is the last line of a text has lost what stood below it: a page or a preview ended there. */
function isBrokenOff(member: Member | undefined, all: readonly Member[], text: string, bodyEnd: number): boolean {
  return member !== undefined && member.at === all.length - 1 && isBareName(member.candidate) && !ownsText(member, undefined, text, bodyEnd);
}

const FEWEST_OWNERS = 3;
const LONGEST_NAME = 24;

/** A name alone on its line, with no mark behind it: 二、主动公开政府信息情况 */
function isBareName({ close, closeEnd, leadStart, line }: Candidate): boolean {
  return close === 0 && closeEnd === line.end && line.end - leadStart <= LONGEST_NAME;
}

/** In Arabic numbering a quoted term is enough; under 一、 and （一） only an explanation in so many words is. */
function isGlossaryEntry({ close, leadStart, closeEnd, line, match }: Candidate, text: string): boolean {
  if (close !== FULL_COLON && close !== COLON) return false;
  const quoted = match.style === 'arabic' && /^[“"‘「《]/.test(text.charAt(leadStart));
  const explanation = text.slice(closeEnd, Math.min(line.end, closeEnd + 8)).trimStart();
  return EXPLAINS.test(explanation) || (quoted && line.end - closeEnd > 10);
}

function stopBefore(text: string, start: number, end: number): boolean {
  return text.slice(start, end).includes('。');
}

/** True for members with body behind the lead, with marks of their own below, or with lines before the next mark. */
function ownsText(member: Member, following: Member | undefined, text: string, bodyEnd: number): boolean {
  const { close, closeEnd, line } = member.candidate;
  // Behind a semicolon the sentence goes on: only what stands behind its full stop is a body.
  const hasBody = close === FULL_SEMICOLON || close === SEMICOLON ? stopBefore(text, closeEnd, line.end - 1) : closeEnd < line.end;
  if (hasBody || following?.series.parent === member) return true;
  return (following === undefined ? bodyEnd : following.candidate.line.index) - line.index > 1;
}
