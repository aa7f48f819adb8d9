import type { Features } from './features';
import { textOf } from './text-of';
import { titlePlace } from './title-place';

/*
 * Comments of readers are prose, and more of it than a notice of three lines above them. Their names are any; their heading is not.
 */

// Matches the heading of comments:  评论   网友留言（12）   全部评论 6条   精彩跟帖
// Trap: 留言内容 heads a letter, 评论员文章 a text.
const HEADING = /^[【\[]?(?:网友|全部|最新|热门|精彩|用户|读者|大家的?)?(?:评论|跟帖|留言|讨论|点评)(?:区|列表)?\s?[（(\[]?\d{0,6}[)）\]]?条?[】\]]?[:：]?$/;
const LONGEST_HEADING = 12;
/** Sentences of comments, and worth of the least notice above them. */
const FEWEST_MARKS = 2;
const NOTICE = 10;
/** Headings of comments that are looked at; a page has one or two. */
const MOST_HEADINGS = 50;

/** Takes away the worth of what readers say below a document, where the page shows a title with prose behind it and above them. */
export function discountReadersTalk(features: Features, shade: number): void {
  const { tree, nodes, count, parent, last, chars, han, links, marks, gain, loss, block } = features;
  let title = -2;
  let headings = 0;
  /** By parent, where its last boxes with marks enough begin. */
  const lastTalk = new Map<number, number>();
  for (let heading = 1; heading < count && headings < MOST_HEADINGS; heading++) {
    if (han[heading]! < 2 || chars[heading]! > LONGEST_HEADING || marks[heading]! > 0 || !block[heading]! || features.shade[heading] !== shade) continue;
    const below = last[heading]! + 1;
    if (below >= count || parent[below] !== parent[heading] || links[heading]! > 0) continue;
    if (heading >= lastTalkIn(features, parent[heading]!, lastTalk)) continue;
    if (!HEADING.test(textOf(tree, nodes[heading]!, LONGEST_HEADING * 2).trim())) continue;
    headings++;
    if (title === -2) title = titlePlace(features);
    if (title < 0 || title > heading || !hasProseBetween(features, last[title]! + 1, heading)) continue;
    for (let i = below; i <= last[parent[heading]!]!; i = last[i]! + 1) {
      const worth = gain[i]!;
      if (worth <= 0) continue;
      for (let inner = i; inner <= last[i]!; inner++) gain[inner] = 0;
      for (let up = parent[i]!; up >= 0 && features.shade[up] === shade; up = parent[up]!) {
        gain[up] = gain[up]! - worth;
        loss[up] = loss[up]! + worth * 0.5;
      }
    }
  }
}

/** The last box under a parent from which on its boxes hold as many marks of sentences as comments do; -1: they do not. */
function lastTalkIn({ last, marks }: Features, parent: number, known: Map<number, number>): number {
  const before = known.get(parent);
  if (before !== undefined) return before;
  let talk = -1;
  let marked = -1;
  for (let i = parent + 1; i <= last[parent]!; i = last[i]! + 1) {
    if (marks[i]! >= FEWEST_MARKS) talk = i;
    else if (marks[i]! > 0 && marked >= 0) talk = marked;
    if (marks[i]! > 0) marked = i;
  }
  known.set(parent, talk);
  return talk;
}

function hasProseBetween({ gain, loss, marks, last, block }: Features, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (block[i]! && last[i]! < to && marks[i]! > 0 && gain[i]! >= NOTICE && gain[i]! > loss[i]!) return true;
  return false;
}
