import { isWithin, type Features } from './features';
import { textOf } from './text-of';

/*
 * A document in tabs: a bar of labels, and behind it as many panels of one kind, of which most are hidden by a script. Panels whose label
 * says that they hold something else are no part of it. The first panel is what the page opens with.
 */

// Matches the label of a tab with what others said of a document, or with other pages:  意见反馈   征集结果   我要提意见   部门解读   媒体报道
// Trap: 征求意见稿, 起草说明 and 附件 are of the document; 意见征集 is its notice; 政策文件 and 政策问答 may be the document, and go only behind one.
const OTHER = /^(?:(?:意见|结果|公众|网友)反馈|反馈(?:意见|结果|情况|列表)|(?:公众|网友|网民|群众|市民|征集)(?:意见|留言|评论|建议)(?:列表|汇总)?|(?:我要)?(?:评论|留言|提?建议|提?意见|参与)|(?:征集|采纳|公开)?(?:结果|采纳情况)(?:反馈|公布)?|(?:相关|政策|文字|图文|视频|部门|专家|媒体|图片)(?:解读|图解|链接|阅读|文件|政策|新闻|报道|问答))[（(]?\d{0,4}[)）]?$/;
// Matches labels of these that the document itself may have:  政策文件   政策问答 . Trap: 部门解读 is about another one.
const MAY_BE_OWN = /(?:文件|政策|问答|阅读)/;
const LONGEST_LABEL = 10;
/** Characters of the longest bar. */
const LONGEST_BAR = 80;
const MOST_TABS = 8;
/** Levels below a part at which its panels may stand. */
const LEVELS = 3;
/** Prose of the shortest document in a panel. */
const LEAST = 12;

interface Tabs {
  readonly bar: number;
  readonly labels: readonly number[];
  readonly panels: readonly number[];
}

/** Panels of other things beside a part or inside it, which is kept whatever its own label says; with their bar where just one panel is left. */
export function otherPanels(features: Features, part: number): number[] {
  const { parent, last, block } = features;
  const found: number[] = [];
  const take = (tabs: Tabs | null): void => {
    if (tabs === null) return;
    const others = tabs.panels.filter((panel, at) => at > 0 && panel !== part && !isWithin(features, part, panel) && isOther(features, tabs, at));
    found.push(...others);
    if (others.length > 0 && others.length === tabs.panels.length - 1) found.push(tabs.bar);
  };
  const look = (holder: number, level: number): void => {
    for (let bar = holder + 1; bar <= last[holder]!; bar = last[bar]! + 1) {
      take(tabsOf(features, bar));
      if (level > 0 && block[bar]! && last[bar]! > bar) look(bar, level - 1);
    }
  };
  if (parent[part]! > 0) look(parent[part]!, 0);
  look(part, LEVELS);
  return found;
}

/** The first panel, with prose in it, where a part is a later one whose label says that it holds something else; the part itself elsewhere. */
export function firstPanelOf(features: Features, part: number): number {
  const { parent, gain, marks, last } = features;
  let panel = part;
  for (let level = 0; level < LEVELS && parent[panel]! > 0; level++, panel = parent[panel]!) {
    const outer = parent[panel]!;
    for (const holder of [outer, parent[outer]!]) {
      if (holder <= 0) continue;
      for (let bar = holder + 1; bar < panel; bar = last[bar]! + 1) {
        const tabs = tabsOf(features, bar);
        const at = tabs === null ? -1 : tabs.panels.indexOf(panel);
        if (tabs === null || at < 0) continue;
        const [first] = tabs.panels;
        return at > 0 && first !== undefined && isAnother(features, tabs, at) && !isAnother(features, tabs, 0) && marks[first]! > 0 && gain[first]! >= LEAST ? first : part;
      }
    }
  }
  return part;
}

const isOther = (features: Features, tabs: Tabs, at: number): boolean => OTHER.test(labelOf(features, tabs, at));

function isAnother(features: Features, tabs: Tabs, at: number): boolean {
  const label = labelOf(features, tabs, at);
  return OTHER.test(label) && !MAY_BE_OWN.test(label);
}

function labelOf({ tree, nodes }: Features, { labels }: Tabs, at: number): string {
  return textOf(tree, nodes[labels[at]!]!, LONGEST_LABEL * 2).replace(/\s/g, '');
}

/** The labels of a bar and as many panels right behind it, beside it or in a box of their own; null: it is no bar. */
function tabsOf(features: Features, bar: number): Tabs | null {
  const { chars, last, parent, block } = features;
  if (!block[bar]! || chars[bar] === 0 || chars[bar]! > LONGEST_BAR || last[bar] === bar) return null;
  const next = last[bar]! + 1;
  if (next > last[parent[bar]!]!) return null;
  const labels = labelsOf(features, bar);
  if (labels.length < 2 || labels.length > MOST_TABS) return null;
  const panels = panelsFrom(features, next, last[parent[bar]!]!, labels.length) ?? panelsFrom(features, next + 1, last[next]!, labels.length, true);
  return panels === null ? null : { bar, labels, panels };
}

/** Short texts side by side and nothing else; empty where there is more. */
function labelsOf({ chars, last }: Features, bar: number): number[] {
  let holder = bar;
  // A list inside of a box.
  while (holder + 1 <= last[bar]! && last[holder + 1] === last[holder] && last[holder + 1]! > holder + 1) holder++;
  const labels: number[] = [];
  let sum = 0;
  for (let i = holder + 1; i <= last[holder]!; i = last[i]! + 1) {
    if (chars[i] === 0 || chars[i]! > LONGEST_LABEL) return [];
    labels.push(i);
    sum += chars[i]!;
  }
  return sum < chars[bar]! ? [] : labels;
}

/** So many boxes of one class, one behind the other. @param alone nothing else may stand there. */
function panelsFrom({ last, kind, block }: Features, from: number, to: number, count: number, alone = false): number[] | null {
  const panels: number[] = [];
  for (let i = from; i <= to && panels.length < count; i = last[i]! + 1) {
    if (!block[i]! || kind[i] === 0 || kind[i] !== kind[panels[0] ?? i]) return null;
    panels.push(i);
  }
  if (panels.length < count) return null;
  return alone && last[panels[count - 1]!] !== to ? null : panels;
}
