import { isAfterword } from './box-words';
import type { Features } from './features';
import { AROUND } from './roles';
import { endsSigned } from './signed-notice';
import { talksOfSite } from './site-talk';
import { Shade, Tag } from './tags';
import { textOf } from './text-of';
import { titlePlace } from './title-place';

/*
 * An application shows what else there is to read without links: a headline and a teaser, or a headline and its day, in boxes that a script
 * opens. Such a feed is prose and none of the document above it.
 */

/** Lines of prose of a document that feeds could outweigh, and its share of both. */
const LINES = 3;
const SHARE = 0.25;
/** Share of the prose beside a body that feeds, comments and the site's own talk must explain. */
const EXPLAINED = 0.7;
/** Levels below the densest box at which the document may stand. */
const LEVELS = 4;

/**
 * The box in front of feeds, where what `dense` holds besides is feeds, comments and talk of the site, and the box has the page's title or is signed.
 * @returns its number; `dense` where nothing speaks against it.
 */
export function bodyAboveFeeds(features: Features, dense: number): number {
  const { gain, lines, last } = features;
  let outer = dense;
  for (let level = 0; level < LEVELS; level++) {
    const body = mostProse(features, outer);
    if (body < 0 || gain[body]! < gain[dense]! * SHARE) return dense;
    if (lines[body]! >= LINES && explainedBehind(features, body, dense) >= (gain[dense]! - gain[body]!) * EXPLAINED && isDocument(features, body, dense)) return body;
    // A box that holds both: what is above and the feeds below.
    if (last[body] !== last[outer] && gain[body]! < gain[outer]!) return dense;
    outer = body;
  }
  return dense;
}

/** The first child with the most prose; a feed is none. -1: there is no child, or the box is all of its prose. */
function mostProse(features: Features, outer: number): number {
  const { gain, last, block, shade } = features;
  let best = -1;
  for (let i = outer + 1; i <= last[outer]!; i = last[i]! + 1) {
    if (block[i]! && shade[i] === Shade.visible && gain[i]! > 0 && (best < 0 || gain[i]! > gain[best]!) && !isFeed(features, i)) best = i;
  }
  return best;
}

/** Whether the page's title stands in the box or in front of it, or the box ends with who signs and a day. */
function isDocument(features: Features, body: number, dense: number): boolean {
  const title = titlePlace(features);
  return title > dense && title <= features.last[body]! ? true : endsSigned(features, body + 1, features.last[body]!);
}

/** Worth of boxes behind a body that are feeds, or none of a document by their names or words. A feed shows what it is, or stands behind one that does. */
function explainedBehind(features: Features, body: number, dense: number): number {
  const { gain, last, block, shade, roles, chars } = features;
  let worth = 0;
  let isShown = false;
  for (let i = last[body]! + 1; i <= last[dense]!; i++) {
    if (!block[i]! || shade[i] !== Shade.visible || chars[i] === 0) continue;
    const isOne = isFeed(features, i);
    if (isOne) isShown ||= isOffered(features, i);
    if ((isOne ? !isShown : (roles[i]! & AROUND) === 0 && !isTalk(features, i))) continue;
    worth += gain[i]!;
    i = last[i]!;
  }
  return worth;
}

const LONGEST_TALK = 200;

function isTalk({ tree, nodes, chars, gain }: Features, i: number): boolean {
  if (chars[i]! > LONGEST_TALK || gain[i]! <= 0) return false;
  const text = textOf(tree, nodes[i]!, LONGEST_TALK * 2).trim();
  return isAfterword(text) || talksOfSite(text);
}

const FEWEST_CARDS = 3;
const LONGEST_CARD = 160;
const LONGEST_HEADLINE = 60;

/** Three or more boxes of one kind with a name, and next to nothing else, each with a headline and at most one line of prose. */
function isFeed(features: Features, list: number): boolean {
  const { last, chars, shade } = features;
  let first = -1;
  let cards = 0;
  let others = 0;
  for (let i = list + 1; i <= last[list]!; i = last[i]! + 1) {
    if (chars[i] === 0 || shade[i] !== shade[list]) continue;
    if (isCard(features, i, first)) {
      if (first < 0) first = i;
      cards++;
    } else if (++others > 1 || chars[i]! > LONGEST_HEADLINE) return false;
  }
  return cards >= FEWEST_CARDS;
}

// Matches the beginning of what is no headline: 问：…   一、…   1.…   第一条   案例一
// Trap: 2024年…, 第八届…开幕 and “最多跑一次”… are headlines.
const NO_HEADLINE = /^(?:[问答]|[一二三四五六七八九十]{1,3}[、.．]|[（(]|\d{1,2}[、.．)）]|第[一二三四五六七八九十百\d]{1,4}[条章节编篇部]|案例|附件)/;
const ASKS = /[？?]$/;

/** @param first the first card of the list; -1: this is it. */
function isCard({ tree, nodes, last, chars, lines, block, kind, tags, marks }: Features, box: number, first: number): boolean {
  if (!block[box]! || kind[box] === 0 || (tags[box]! & (Tag.line | Tag.table)) !== 0 || chars[box]! > LONGEST_CARD || lines[box]! > 1) return false;
  if (first >= 0 && (kind[box] !== kind[first] || tree.names[nodes[box]!] !== tree.names[nodes[first]!])) return false;
  let head = box + 1;
  // What holds all of the card is no headline yet.
  while (head <= last[box]! && (chars[head] === 0 || (chars[head] === chars[box] && last[head]! > head))) head++;
  if (head > last[box]! || chars[head]! >= chars[box]! || chars[head]! > LONGEST_HEADLINE || marks[head]! > 0) return false;
  const text = textOf(tree, nodes[head]!, LONGEST_HEADLINE * 2).trim();
  return !NO_HEADLINE.test(text) && !ASKS.test(text);
}

// Matches the heading of a feed: 热点推荐   猜你想看   相关阅读   大家都在看   更多内容
// Trap: 推荐单位 and 相关要求 head parts of a paper.
const OFFER = /^[【\[]?(?:猜你(?:喜欢|想看|爱看)|(?:热点|热门|精彩|精选|相关|为[你您]|编辑|往期|更多)推荐|推荐(?:阅读|新闻|资讯|内容)|(?:相关|延伸|更多)(?:阅读|新闻|资讯|内容|报道|文章)|大家(?:都|还)?在看|(?:热点|热门|最新|今日)(?:新闻|资讯|要闻|内容|头条|排行)|最近内容|24小时热[点文门])[】\]]?[:：]?$/;
// Matches the day of another page in its card: 2024-03-01 . Trap: a year alone may stand in any headline.
const DAY = /20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}/;
const LONGEST_OFFER = 12;

/** Whether a feed has the heading of one, or three of its cards their day. */
function isOffered({ tree, nodes, last, chars, block }: Features, list: number): boolean {
  let days = 0;
  for (let i = list + 1; i <= last[list]!; i = last[i]! + 1) {
    if (chars[i] === 0 || !block[i]!) continue;
    const text = textOf(tree, nodes[i]!, LONGEST_CARD * 2).trim();
    if (text.length <= LONGEST_OFFER ? OFFER.test(text) : DAY.test(text) && ++days >= FEWEST_CARDS) return true;
  }
  return false;
}
