import type { Features } from './features';
import { textOf } from './text-of';

/*
 * A document in tabs: a bar of labels, and behind it as many panels of one kind, of which most are hidden by a script. Panels whose label
 * says that they hold something else are no part of it.
 */

// Matches the label of a tab with what others said of a document, or with other pages:  意见反馈   征集结果   我要评论   相关解读
// Trap: 征求意见稿, 起草说明 and 附件 are of the document; 意见征集 is its notice.
const OTHER = /^(?:(?:意见|结果|公众|网友)反馈|反馈(?:意见|结果|情况|列表)|(?:公众|网友|网民|群众|市民|征集)(?:意见|留言|评论|建议)(?:列表|汇总)?|(?:我要)?(?:评论|留言|提?建议|提?意见|参与)|(?:征集|采纳|公开)?(?:结果|采纳情况)(?:反馈|公布)?|(?:相关|政策|文字|图文|视频)(?:解读|图解|链接|阅读|文件|政策|新闻))[（(]?\d{0,4}[)）]?$/;
const LONGEST_LABEL = 10;
const MOST_TABS = 8;
/** Levels below a part at which its panels may stand. */
const LEVELS = 3;

/** Panels of other things beside a part or inside it, which is kept whatever its own label says. */
export function otherPanels(features: Features, part: number): number[] {
  const { parent, last, block } = features;
  const found: number[] = [];
  const look = (holder: number, level: number): void => {
    found.push(...panelsIn(features, holder, part));
    if (level === 0) return;
    for (let i = holder + 1; i <= last[holder]!; i = last[i]! + 1) if (block[i]! && last[i]! > i) look(i, level - 1);
  };
  if (parent[part]! > 0) found.push(...panelsIn(features, parent[part]!, part));
  look(part, LEVELS);
  return found;
}

/** Those that a box holds, where a bar of as many labels stands right before it. */
function panelsIn(features: Features, holder: number, part: number): number[] {
  const { tree, nodes, parent, last, kind, block, chars } = features;
  const bar = before(features, holder);
  if (bar < 0) return [];
  const panels: number[] = [];
  for (let i = holder + 1; i <= last[holder]!; i = last[i]! + 1) {
    if (!block[i]! || kind[i] === 0 || (panels.length > 0 && kind[i] !== kind[panels[0]!]) || panels.length === MOST_TABS) return [];
    panels.push(i);
  }
  if (panels.length < 2) return [];
  const labels: number[] = [];
  for (let i = bar + 1; i <= last[bar]!; i = last[i]! + 1) {
    if (parent[i] !== bar || chars[i]! === 0 || chars[i]! > LONGEST_LABEL) return [];
    labels.push(i);
  }
  if (labels.length !== panels.length) return [];
  return panels.filter((panel, at) => panel !== part && !(panel < part && last[panel]! >= part) && OTHER.test(textOf(tree, nodes[labels[at]!]!, LONGEST_LABEL * 2).replace(/\s/g, '')));
}

/** The element right before another under the same parent; -1: there is none. */
function before({ parent, last }: Features, number: number): number {
  const up = parent[number]!;
  let found = -1;
  if (up < 0) return found;
  for (let i = up + 1; i < number; i = last[i]! + 1) found = i;
  return found;
}
