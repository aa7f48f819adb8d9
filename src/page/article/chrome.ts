import { Name } from '../tree/names';
import { isAfterword, isByline, isGluedByline, isOfferHeading, isOffice, isRating, opensList } from './box-words';
import type { Features } from './features';
import { Role } from './roles';
import { isOfferBox } from './offer-box';
import { isAdvert, isEntryForm, isMachineSummary, isPictureCount, isTeaserBox } from './site-boxes';
import { Tag } from './tags';
import { textOf } from './text-of';
import { isWidget } from './widget-words';

/** Characters of a box that may be chrome by its name or its words. */
const SMALL = 160;
const LARGEST_LIST = 1500;
const NAMED = Role.share | Role.tool | Role.pager | Role.advert | Role.offer | Role.talk | Role.player | Role.credit;

/** Elements inside a part of the document that are no part of it. `isUnknown`: the part was found by its prose and may hold boxes of the template. */
export function chromeInside(features: Features, part: number, isUnknown: boolean, into: Set<number>): void {
  const { tree, nodes, last, shade, chars } = features;
  const total = chars[part]!;
  const proseEnd = isUnknown ? endOfProse(features, part) : -1;
  for (let i = part + 1; i <= last[part]!; ) {
    const hidden = shade[i]! > shade[part]!;
    const offered = offeredBelow(features, i, part);
    if (offered > i) {
      for (let k = i; k <= offered; k = last[k]! + 1) into.add(nodes[k]!);
      i = last[offered]! + 1;
      continue;
    }
    if (hidden || (chars[i]! > 0 && (isEntryForm(features, i, total) || isMachineSummary(features, i) || isPictureCount(features, i) || isChrome(features, i, total) || isTeaserBox(features, i, total) || isOfferBox(features, i, part) || (isUnknown && isLinkBox(features, i, i > proseEnd ? Infinity : total))))) {
      if (isBox(tree.names[nodes[i]!]!)) into.add(nodes[i]!);
      i = last[i]! + 1;
    } else i++;
  }
}

const LONGEST_OFFER = 16;

/** Number of the last box of links below the heading of such a list (往期推荐); the heading's own where none follows. */
function offeredBelow({ tree, nodes, parent, last, chars, links, marks, block, shade }: Features, heading: number, part: number): number {
  if (!block[heading]! || chars[heading]! < 3 || chars[heading]! > LONGEST_OFFER || marks[heading]! > 0) return heading;
  if (!isOfferHeading(textOf(tree, nodes[heading]!, LONGEST_OFFER * 2))) return heading;
  let end = heading;
  for (let i = last[heading]! + 1; i <= last[part]! && parent[i] === parent[heading]; i = last[i]! + 1) {
    if (chars[i] === 0 || shade[i] !== shade[heading]) continue;
    if (links[i]! < chars[i]! * LINKED) break;
    end = i;
  }
  return end;
}

const LINKED = 0.8;
const LONGEST_TOP = 8;
// Matches the link to the top of the page behind a heading:  返回顶部↑   [回到顶部]   Trap: 返回 alone is a button of a box.
const TO_TOP = /^[[【]?(?:返回|回到)(?:页面?)?顶部[\]】↑▲⇧ ]{0,2}$/;

/** Scripts and styles are no text of the page anyhow. */
function isBox(name: number): boolean {
  return name !== Name.script && name !== Name.style;
}

function isChrome({ tree, nodes, tags, chars, links, roles, marks, block, gain }: Features, i: number, total: number): boolean {
  const own = chars[i]!;
  const role = roles[i]!;
  if (own > total / 2) return false;
  // A sentence without a link, in a box without a name, is no tool.
  if (marks[i]! > 0 && role === 0 && links[i] === 0) return false;
  if (own <= LONGEST_TOP && links[i] === own && (tags[i]! & Tag.link) !== 0 && TO_TOP.test(textOf(tree, nodes[i]!, LONGEST_TOP * 2))) return true;
  if (own <= SMALL && (block[i]! || role !== 0)) {
    const text = textOf(tree, nodes[i]!, SMALL * 2);
    const inTable = (tags[i]! & Tag.table) !== 0;
    if (isWidget(text, inTable)) return true;
    if (!inTable && links[i]! > 0 && block[i]! && isAdvert(tree, nodes[i]!)) return true;
    if ((role & Role.credit) !== 0 && /编/.test(text) && own <= 40) return true;
    if (!inTable && (isByline(text) || isRating(text) || ((role & Role.byline) !== 0 && isGluedByline(text)))) return true;
    if ((role & NAMED) !== 0 && (isAfterword(text) || links[i]! * 2 > own)) return true;
    if ((role & (Role.share | Role.advert | Role.talk | Role.offer)) !== 0 && marks[i]! === 0 && own <= 60) return !((role & NAMED) === Role.advert && isOffice(text));
    if (block[i]! && links[i]! > 0 && links[i]! * 3 > own && isAfterword(text)) return true;
    return false;
  }
  if (!block[i]! || own > LARGEST_LIST) return false;
  // A list of other pages under its heading, or a box whose name and links agree.
  if (links[i]! * 2 <= own || gain[i]! > links[i]!) return false;
  return (role & NAMED) !== 0 || isAfterword(textOf(tree, nodes[i]!, 40));
}

// Matches the heading of a list that is the document's own:  附件：  目　录  办法全文   Trap: 热点专题, 最新动态.
const OWN_LIST = /附件|目\s*录|全文|附表|附录/;

/**
 * Number of the last element of the last box with a sentence that is no link: behind it lists of links are the page's, however short the
 * document is beside them. Infinity where such a list may be what the document is about, or where there is no sentence.
 */
function endOfProse({ tree, nodes, last, marks, links, chars, block }: Features, part: number): number {
  let prose = -1;
  for (let i = part + 1; i <= last[part]!; i++) if (block[i]! && marks[i]! > 0 && links[i]! * 2 < chars[i]!) prose = i;
  if (prose < 0 || opensList(textOf(tree, nodes[prose]!, LARGEST_LIST))) return Infinity;
  return last[prose]!;
}

/** A box that is named after a menu may hold short words: 前言 第一章 第二章. */
const SHORTEST_MENU = 6;

/** Three or more links to other pages and next to nothing else, in a box that is neither paragraph nor table. */
function isLinkBox({ tree, nodes, tags, chars, links, last, files, block, roles }: Features, i: number, total: number): boolean {
  const own = chars[i]!;
  if (!block[i]! || own < ((roles[i]! & Role.frame) !== 0 ? SHORTEST_MENU : 18) || own * 3 > total || links[i]! < own * 0.8 || files[i]! > 0 || (tags[i]! & Tag.linkHost) !== 0) return false;
  let count = 0;
  for (let k = i + 1; k <= last[i]! && count < 3; k++) {
    if ((tags[k]! & Tag.link) !== 0 && links[k]! >= ((roles[i]! & Role.frame) !== 0 ? 2 : 4)) count++;
  }
  return count >= 3 && !OWN_LIST.test(textOf(tree, nodes[i]!, 24));
}
