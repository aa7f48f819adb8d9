import { isNumberLine } from '../../lexicon/document-numbers';
import { genreOf } from '../../lexicon/genres';
import { isOrganisation } from '../../lexicon/organisations';
import { REPLY_MARK } from '../../lexicon/reply-marks';
import { isSignedDate } from '../foot/signatures';
import type { TextLine } from '../lines';
import { markerAt } from '../marks/markers';
import { TOC_HEAD } from '../toc';
import type { Head, HeadNode } from './head-nodes';
import { adoptionLines, bodiesAbove, isBareMasthead, isIssueLine, isLetterhead, isOfficialTitle, isPageLine, isTitleTail, mastheadNames, namesKindAgain, withoutEditor } from './lines-around-title';
import { isSalutation, LONGEST_ADDRESS } from './salutations';
import { settle } from './settle';
import { isSubtitle, LONGEST_TITLE_LINE, opensOccasion, SPEAKER } from './subtitles';
import { gluedSubtitle, goesOn, isSentence, isSpokenReport, mayBeTitle, opensTitle } from './title-lines';

const MOST_TITLE_LINES = 5;
export const MOST_HEAD_LINES = 12;

/**
 * Reads the head from a line on, one line after another, by what each may be: the first reading that fits takes it. It ends behind a
 * salutation, and above the first line that fits none.
 */
export class HeadReader {
  private readonly text: string;
  private readonly lines: readonly TextLine[];
  private readonly from: number;
  private readonly to: number;
  private readonly nodes: HeadNode[] = [];
  private at: number;
  /** The title is whole: what stands below may go with it. */
  private titled = false;
  /** What stood above was a masthead, and the title stands below its number. */
  private themed = false;

  constructor(text: string, lines: readonly TextLine[], from: number, to: number) {
    this.text = text;
    this.lines = lines;
    this.from = from;
    this.to = to;
    this.at = from;
  }

  read(): Head {
    const end = Math.min(this.to, this.from + MOST_HEAD_LINES);
    while (this.at < end && this.take(this.contentOf(this.at)));
    return this.themed ? { nodes: this.nodes, bodyStart: this.at } : settle(this.nodes, this.from, this.at, this.text);
  }

  /** @returns false where the head ends. */
  private take(content: string): boolean {
    if (isSalutation(content)) {
      this.add('salutation');
      return false;
    }
    const next = this.contentOf(this.at + 1);
    if (!this.titled && (isPageLine(content) || isBareMasthead(content, next))) return this.add('paragraph');
    const adoption = this.isBelowTitle() || (this.titled && this.nodes.at(-1)?.type === 'subtitle') ? adoptionLines(content, next) : 0;
    if (adoption > 0) {
      this.titled = true;
      return this.add('subtitle', adoption);
    }
    if (TOC_HEAD.test(content) || isTooLong(content) || this.isNumbered()) return false;
    if (!this.titled && this.isStackedLetterhead(content)) {
      this.demote(() => true);
      return this.add('paragraph');
    }
    if (this.isBelowTitle() && isTitleTail(content)) {
      this.titled = true;
      return this.add('title');
    }
    if (isSubtitle(content) || ((this.titled || this.isBelowTitle()) && isIssueLine(content))) {
      this.titled ||= this.nodes.some(({ type }) => type === 'title');
      return this.add('subtitle');
    }
    if (opensOccasion(content, next)) {
      this.titled ||= this.nodes.some(({ type }) => type === 'title');
      return this.add('subtitle', 2);
    }
    if (isNumberLine(content) || (this.isBelowTitle() && REPLY_MARK.test(content)) || (!this.titled && isLetterhead(content))) return this.add('paragraph');
    if (!this.titled && opensTitle(content, next)) return this.add('title');
    if (isSentence(content)) return false;
    return this.titled ? this.takeBelowTitle(content, next) : this.takeOfTitle(content, next);
  }

  /** The title of a paper whose masthead stood above, or a second theme, or the body that wrote it. */
  private takeBelowTitle(content: string, next: string): boolean {
    const isOwn = isOfficialTitle(content) && genreOf(content) !== null && isSalutation(next);
    const again = !this.isBelowTitle() && namesKindAgain(this.masthead(), content);
    const theme = isOwn || again ? 1 : this.themeBelow(content);
    if (theme > 0) {
      // Body and day between the two are the paper's.
      this.demote(({ type }) => !(again && type === 'subtitle'));
      for (const end = this.at + theme; this.at < end;) this.add('title');
      this.themed = true;
      return true;
    }
    // The body that wrote it, or a second theme between title and subtitle; anything else is the body's first line.
    if (content.length > 40 || !(isOrganisation(content) || isSignedDate(withoutEditor(content)) || isOfHead(next))) return false;
    return this.add('subtitle');
  }

  /** A line of the title, with the subtitle that may be glued to it. */
  private takeOfTitle(content: string, next: string): boolean {
    const glued = gluedSubtitle(content);
    const titles = this.titles();
    if (titles.length >= MOST_TITLE_LINES || !mayBeTitle(glued < 0 ? content : content.slice(0, glued), next)) return false;
    // Below what a speech is called, its kind and who gave it are a subtitle, glued together or not.
    if (glued >= 0 && titles.length > 0 && isSpokenReport(content) && !titles.some((node) => isOrganisation(this.wordsOf(node)))) {
      this.titled = true;
      return this.add('subtitle');
    }
    if (glued >= 0) {
      const { start, end } = this.lines[this.at] as TextLine;
      this.nodes.push({ type: 'title', span: [start, start + content.slice(0, glued).trimEnd().length], line: this.at }, { type: 'subtitle', span: [start + glued, end], line: this.at });
      this.at++;
      this.titled = true;
      return true;
    }
    // A page's title, which says this one and more: …统计公报 2021 ⏎ …统计公报.
    const [copy] = titles;
    if (titles.length === 1 && copy?.line === this.at - 1 && isCopy(this.wordsOf(copy), content)) {
      this.demote(() => true);
      titles.length = 0;
    }
    this.titled = genreOf(content) !== null && !goesOn(titles.map((node) => this.wordsOf(node)), content, next);
    return this.add('title');
  }

  /** Takes so many lines as one node; always true. */
  private add(type: HeadNode['type'], count = 1): true {
    const [first, last] = [this.lines[this.at], this.lines[this.at + count - 1]] as [TextLine, TextLine];
    this.nodes.push({ type, span: [first.start, last.end], line: this.at });
    this.at += count;
    return true;
  }

  /** What was read so far becomes paragraphs. */
  private demote(which: (node: HeadNode) => boolean): void {
    for (const node of this.nodes.splice(0)) this.nodes.push(which(node) ? { ...node, type: 'paragraph' } : node);
  }

  private contentOf(at: number): string {
    const line = this.lines[at];
    return line === undefined || at >= this.to ? '' : this.text.slice(line.start, Math.min(line.end, line.start + LONGEST_ADDRESS + 1));
  }

  private wordsOf({ span }: HeadNode): string {
    return this.text.slice(span[0], span[1]);
  }

  private titles(): HeadNode[] {
    return this.nodes.filter(({ type }) => type === 'title');
  }

  /** The lines of the title so far, without gaps: 某某税务局⏎公 告. */
  private masthead(): string {
    return this.titles().map((node) => this.wordsOf(node).replace(/[ \u3000]/g, '')).join('');
  }

  private isBelowTitle(): boolean {
    return this.nodes.at(-1)?.type === 'title';
  }

  private isNumbered(): boolean {
    const { start, end } = this.lines[this.at] as TextLine;
    return markerAt(this.text, start, end) !== null;
  }

  /** 文件 alone below the names of bodies that issue together: a letterhead in rows. */
  private isStackedLetterhead(content: string): boolean {
    return this.nodes.length >= bodiesAbove(content) && this.nodes.every((node) => node.type === 'title' && isOrganisation(this.wordsOf(node)));
  }

  /**
   * How many lines from here on are the title below a masthead and its number (某某市审计局审计结果公告 ⏎ 2013年第4号 ⏎ 某某资金 ⏎ 审计结果):
   * up to the one that names its kind, or the one above a subtitle. 0 where text goes on.
   */
  private themeBelow(content: string): number {
    const [first, ...others] = this.nodes.filter(({ type }) => type === 'title' || type === 'subtitle');
    const last = this.nodes.at(-1);
    if (first === undefined || last?.type !== 'paragraph' || last.line !== this.at - 1) return 0;
    // A page's title, the body, its number, and the paper's own title in its own words.
    const isOwn = isOfficialTitle(content) && others.length > 0 && others.every(({ type }) => type === 'subtitle') && others.some((node) => isOrganisation(this.wordsOf(node)));
    if (!isOwn && (others.some(({ type }) => type === 'subtitle') || !mastheadNames(this.masthead(), content))) return 0;
    for (let count = 1; count <= MOST_THEME_BELOW; count++) {
      const line = this.contentOf(this.at + count - 1);
      if (line.length > 45 || isSentence(line) || isOfHead(line) || isOrganisation(line) || !mayBeTitle(line)) return 0;
      const next = this.contentOf(this.at + count);
      if (genreOf(line) !== null || adoptionLines(next, '') > 0 || (isSubtitle(next) && !SPEAKER.test(next))) return count;
    }
    return 0;
  }
}

const SHORTEST_COPY = 8;

/** True where a line begins with the words of the one below it, which names its kind, and goes on with something else. */
function isCopy(above: string, content: string): boolean {
  return content.length >= SHORTEST_COPY && above.length > content.length && above.startsWith(content) && genreOf(content) !== null;
}

/** As many lines at most name the theme below a masthead. */
const MOST_THEME_BELOW = 3;

function isOfHead(content: string): boolean {
  return content !== '' && !isTooLong(content) && (isSubtitle(content) || isSalutation(content) || isNumberLine(content));
}

/** A line this long is running text, unless it names its kind as long titles of notices do. */
function isTooLong(content: string): boolean {
  return content.length > LONGEST_TITLE_LINE && (content.length > 120 || genreOf(content) === null);
}
