import { HEADING_SIGNS } from '../../lexicon/heading-signs';
import type { LineRoles } from '../line-roles';
import type { TextLine } from '../lines';
import type { PlainLine } from './plain-lines';

// Matches the line over what a bulletin announces: 本 期 要 目 · 【本期导读】 · 内容提要：
// Trap: 目录 over page numbers has a role of its own; 工作要目一览 is a title.
const HEAD = /^[【[]?(?:本期)?(?:要目|导读|目录|目次|看点|内容提要|主要内容)[】\]]?[：:]?$/;

// Matches what stands in front of an entry: ★ ● ◆ · - 
// Trap: a dash inside an entry stays.
const BULLET = new RegExp(`^[${HEADING_SIGNS}·•-]+`);

// Matches what leads to a page number and the number: ……3 · （3）
// Trap: 十件实事（2） is as rare as an entry.
const PAGE = /[.…·]{1,60}[（(]?[0-9０-９]{1,3}[）)]?$/;

const LONGEST_LIST = 40;

function bare(content: string): string {
  return content.replace(/\s/g, '').replace(BULLET, '').replace(PAGE, '');
}

/** True of the line over a list of contents. */
export function headsContents(content: string): boolean {
  return HEAD.test(content.replace(/\s/g, ''));
}

/** Starts of the lines that come again below a list of contents: two or more, in the order of the list. */
export function announcedLines(text: string, lines: readonly TextLine[], plain: readonly PlainLine[], from: number, roles: LineRoles): number[] {
  const listed = listedAbove(text, lines, plain, from, roles);
  if (listed === null) return [];
  const { entries, below } = listed;
  const found: number[] = [];
  let next = 0;
  for (const { at, start, content } of plain) {
    if (at < below || content === '') continue;
    const place = entries.indexOf(bare(content), next);
    if (place < 0) continue;
    found.push(start);
    next = place + 1;
  }
  // The last of them stands over something, too.
  return found.length >= 2 && found.length * 2 > entries.length && found.at(-1) !== plain.at(-1)?.start ? found : [];
}

/** The entries of the list, and the line behind it. */
function listedAbove(text: string, lines: readonly TextLine[], plain: readonly PlainLine[], from: number, roles: LineRoles): { entries: string[]; below: number } | null {
  const head = plain.findIndex(({ content }) => content !== '' && content.length <= 16 && HEAD.test(content.replace(/\s/g, '')));
  const entries: string[] = [];
  if (head >= 0) {
    let at = head + 1;
    for (; at < Math.min(plain.length, head + LONGEST_LIST); at++) {
      const { content, last } = plain[at] as PlainLine;
      const entry = bare(content);
      // The first entry that comes again opens the text.
      if (entry === '' || last === 0x3002 || entries.includes(entry)) break;
      entries.push(entry);
    }
    return entries.length < 2 ? null : { entries, below: plain[at]?.at ?? lines.length };
  }
  let at = from;
  while (at < lines.length && roles[at]?.kind !== 'toc' && at < from + LONGEST_LIST) at++;
  for (; roles[at]?.kind === 'toc'; at++) {
    const { start, end } = lines[at] as TextLine;
    if (entries.length < LONGEST_LIST) entries.push(bare(text.slice(start, end)));
  }
  return entries.length < 2 ? null : { entries, below: at };
}
