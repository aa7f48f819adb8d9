import type { TextLine } from '../lines';
import { withBrokenTitle } from './broken-titles';
import { withFirstHalf } from './first-halves';
import type { IsHeaded } from './head-line-gaps';
import type { Head, HeadNode } from './head-nodes';
import { HeadReader, MOST_HEAD_LINES } from './head-reader';
import { titleBelowHeadline } from './headlines';
import { withLateTitle } from './late-titles';
import { LONGEST_ADDRESS } from './salutations';
import { withOffice } from './settle';
import { withJudgedTitle } from './title/judged-title';
import type { Top } from './top';

/**
 * Reads the head of the lines `[from, to)`.
 * @param isHeaded true of a line below which the page had its head line.
 * @param titledElsewhere true of a page, which says its title in its own head, and of an attachment, which its number names: rules alone read these.
 */
export function readHead(text: string, lines: readonly TextLine[], from: number, to: number, isHeaded: IsHeaded = () => false, titledElsewhere = false): Head {
  const top: Top = { lines, from, to, contentOf: (line) => text.slice((lines[line] as TextLine).start, (lines[line] as TextLine).end), read: (at) => new HeadReader(text, lines, at, to).read() };
  const head = withLateTitle(firstHead(text, lines, from, to), text, top, isHeaded);
  return withBrokenTitle(withOffice(withFirstHalf(titledElsewhere ? head : withJudgedTitle(head, top, isHeaded), top), text), top);
}

function firstHead(text: string, lines: readonly TextLine[], from: number, to: number): Head {
  const first = lines.slice(from, Math.min(to, from + MOST_HEAD_LINES));
  const own = titleBelowHeadline(first.map(({ start, end }) => text.slice(start, Math.min(end, start + LONGEST_ADDRESS + 1))));
  if (own > 0) {
    const head = new HeadReader(text, lines, from + own, to).read();
    if (head.nodes.some(({ type }) => type === 'title')) return { nodes: [...first.slice(0, own).map(({ start, end }, at): HeadNode => ({ type: 'paragraph', span: [start, end], line: from + at })), ...head.nodes], bodyStart: head.bodyStart };
  }
  return new HeadReader(text, lines, from, to).read();
}
