import { isNumberLine } from '../lexicon/document-numbers';
import { genreOf } from '../lexicon/genres';
import { isOrganisation } from '../lexicon/organisations';
import { isSignedDate } from './back';
import { withFirstHalf } from './first-halves';
import type { Front, FrontNode } from './front-nodes';
import { settle, withOffice } from './front-settle';
import { adoptionLines, bodiesAbove, isBareMasthead, isIssueLine, isLetterhead, isOfficialTitle, isPageLine, isTitleTail, mastheadNames, namesKindAgain, withoutEditor } from './front-lines';
import { titleBelowHeadline } from './headlines';
import type { IsHeaded } from './head-line-gaps';
import type { Top } from './head-top';
import { withLateTitle } from './late-titles';
import type { TextLine } from './lines';
import { markerAt } from './markers';
import { isSalutation, LONGEST_ADDRESS } from './salutations';
import { isSubtitle, LONGEST_TITLE_LINE, SPEAKER } from './subtitles';
import { withJudgedTitle } from './title/judged-title';
import { gluedSubtitle, goesOn, isSentence, mayBeTitle, opensTitle } from './title-lines';
import { TOC_HEAD } from './toc';

const MOST_TITLE_LINES = 5;
const MOST_FRONT_LINES = 12;

/**
 * Reads the head of the lines `[from, to)`.
 * @param isHeaded true of a line below which the page had its head line.
 * @param titledElsewhere true of a page, which says its title in its own head, and of an attachment, which its number names: rules alone read these.
 */
export function readFront(text: string, lines: readonly TextLine[], from: number, to: number, isHeaded: IsHeaded = () => false, titledElsewhere = false): Front {
  const top: Top = { lines, from, to, contentOf: (line) => text.slice((lines[line] as TextLine).start, (lines[line] as TextLine).end), read: (at) => frontAt(text, lines, at, to) };
  const front = withLateTitle(firstFront(text, lines, from, to), text, top, isHeaded);
  return withOffice(withFirstHalf(titledElsewhere ? front : withJudgedTitle(front, top, isHeaded), top), text);
}

function firstFront(text: string, lines: readonly TextLine[], from: number, to: number): Front {
  const first = lines.slice(from, Math.min(to, from + MOST_FRONT_LINES));
  const own = titleBelowHeadline(first.map(({ start, end }) => text.slice(start, Math.min(end, start + LONGEST_ADDRESS + 1))));
  if (own > 0) {
    const front = frontAt(text, lines, from + own, to);
    if (front.nodes.some(({ type }) => type === 'title')) return { nodes: [...first.slice(0, own).map(({ start, end }, at): FrontNode => ({ type: 'paragraph', span: [start, end], line: from + at })), ...front.nodes], bodyStart: front.bodyStart };
  }
  return frontAt(text, lines, from, to);
}

function frontAt(text: string, lines: readonly TextLine[], from: number, to: number): Front {
  const nodes: FrontNode[] = [];
  const contentOf = (index: number): string => {
    const line = lines[index];
    return line === undefined || index >= to ? '' : text.slice(line.start, Math.min(line.end, line.start + LONGEST_ADDRESS + 1));
  };
  let at = from;
  let titled = false;
  let themed = false;
  for (; at < Math.min(to, from + MOST_FRONT_LINES); at++) {
    const line = lines[at] as TextLine;
    const content = contentOf(at);
    const add = (type: FrontNode['type'], start = line.start, end = line.end): number => nodes.push({ type, span: [start, end], line: at });
    if (isSalutation(content)) {
      add('salutation');
      at++;
      break;
    }
    if (!titled && (isPageLine(content) || isBareMasthead(content, contentOf(at + 1)))) {
      add('paragraph');
      continue;
    }
    const adoption = nodes.at(-1)?.type === 'title' ? adoptionLines(content, contentOf(at + 1)) : 0;
    if (adoption > 0) {
      add('subtitle', line.start, (lines[at + adoption - 1] as TextLine).end);
      at += adoption - 1;
      titled = true;
      continue;
    }
    if (TOC_HEAD.test(content) || isTooLong(content) || markerAt(text, line.start, line.end) !== null) break;
    if (!titled && isStackedLetterhead(nodes, content, text)) {
      for (const node of nodes.splice(0)) nodes.push({ ...node, type: 'paragraph' });
      add('paragraph');
    } else if (nodes.at(-1)?.type === 'title' && isTitleTail(content)) {
      add('title');
      titled = true;
    } else if (isSubtitle(content) || ((titled || nodes.at(-1)?.type === 'title') && isIssueLine(content))) {
      titled ||= nodes.some(({ type }) => type === 'title');
      add('subtitle');
    } else if (isNumberLine(content) || (!titled && isLetterhead(content))) add('paragraph');
    else if (!titled && opensTitle(content, contentOf(at + 1))) add('title');
    else if (isSentence(content)) break;
    else if (titled) {
      const masthead = nodes.filter(({ type }) => type === 'title').map(({ span }) => text.slice(span[0], span[1]).replace(/[ \u3000]/g, '')).join('');
      const isOwn = isOfficialTitle(content) && genreOf(content) !== null && isSalutation(contentOf(at + 1));
      const again = nodes.at(-1)?.type !== 'title' && namesKindAgain(masthead, content);
      const theme = isOwn || again ? 1 : themeBelow(nodes, text, content, at, contentOf);
      if (theme > 0) {
        // Body and day between the two are the paper's.
        for (const node of nodes.splice(0)) nodes.push(again && node.type === 'subtitle' ? node : { ...node, type: 'paragraph' });
        for (const end = at + theme; at < end; at++) nodes.push({ type: 'title', span: [(lines[at] as TextLine).start, (lines[at] as TextLine).end], line: at });
        at--;
        themed = true;
        continue;
      }
      // The body that wrote it, or a second theme between title and subtitle; anything else is the body's first line.
      if (content.length > 40 || !(isOrganisation(content) || isSignedDate(withoutEditor(content)) || isFront(contentOf(at + 1)))) break;
      add('subtitle');
    } else {
      const glued = gluedSubtitle(content);
      if (nodes.filter(({ type }) => type === 'title').length >= MOST_TITLE_LINES || !mayBeTitle(glued < 0 ? content : content.slice(0, glued), contentOf(at + 1))) break;
      add('title', line.start, glued < 0 ? line.end : line.start + content.slice(0, glued).trimEnd().length);
      if (glued >= 0) add('subtitle', line.start + glued);
      titled = glued >= 0 || (genreOf(content) !== null && !goesOn(nodes.filter(({ type }) => type === 'title').map(({ span }) => text.slice(span[0], span[1])).slice(0, -1), content, contentOf(at + 1)));
    }
  }
  return themed ? { nodes, bodyStart: at } : settle(nodes, from, at, text);
}

/** 文件 alone below the names of bodies that issue together: a letterhead in rows. */
function isStackedLetterhead(nodes: readonly FrontNode[], content: string, text: string): boolean {
  return nodes.length >= bodiesAbove(content) && nodes.every(({ type, span }) => type === 'title' && isOrganisation(text.slice(span[0], span[1])));
}

/** As many lines at most name the theme below a masthead. */
const MOST_THEME_BELOW = 3;

/**
 * How many lines from `at` on are the title below a masthead and its number (某某市审计局审计结果公告 ⏎ 2013年第4号 ⏎ 某某资金 ⏎ 审计结果):
 * up to the one that names its kind, or the one above a subtitle. 0 where text goes on.
 */
function themeBelow(nodes: readonly FrontNode[], text: string, content: string, at: number, contentOf: (at: number) => string): number {
  const [first, ...others] = nodes.filter(({ type }) => type === 'title' || type === 'subtitle');
  const last = nodes.at(-1);
  // 某某税务局⏎公 告: a masthead on two lines.
  const masthead = nodes.filter(({ type }) => type === 'title').map(({ span }) => text.slice(span[0], span[1]).replace(/[ \u3000]/g, '')).join('');
  if (first === undefined || last?.type !== 'paragraph' || last.line !== at - 1) return 0;
  // A page's title, the body, its number, and the paper's own title in its own words.
  const isOwn = isOfficialTitle(content) && others.length > 0 && others.every(({ type }) => type === 'subtitle') && others.some(({ span }) => isOrganisation(text.slice(span[0], span[1])));
  if (!isOwn && (others.some(({ type }) => type === 'subtitle') || !mastheadNames(masthead, content))) return 0;
  for (let count = 1; count <= MOST_THEME_BELOW; count++) {
    const line = contentOf(at + count - 1);
    if (line.length > 45 || isSentence(line) || isFront(line) || isOrganisation(line) || !mayBeTitle(line)) return 0;
    const next = contentOf(at + count);
    if (genreOf(line) !== null || adoptionLines(next, '') > 0 || (isSubtitle(next) && !SPEAKER.test(next))) return count;
  }
  return 0;
}

function isFront(content: string): boolean {
  return content !== '' && !isTooLong(content) && (isSubtitle(content) || isSalutation(content) || isNumberLine(content));
}

/** A line this long is running text, unless it names its kind as long titles of notices do. */
function isTooLong(content: string): boolean {
  return content.length > LONGEST_TITLE_LINE && (content.length > 120 || genreOf(content) === null);
}
