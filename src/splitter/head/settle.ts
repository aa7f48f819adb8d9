import { genreOf } from '../../lexicon/genres';
import { isOrganisation, leadingOrganisation } from '../../lexicon/organisations';
import { isSiteName } from '../../lexicon/site-names';
import type { Head, HeadNode } from './head-nodes';
import { SHORTEST_THEME } from './title-lines';

/**
 * Decides which of the leading short lines are the title. The line that names a kind of document is; a line above it
 * belongs to it when it is the issuer or breaks off in mid-phrase; what is left over is no title.
 * Where no line names a kind, only the first is believed.
 */
export function settle(found: readonly HeadNode[], from: number, bodyStart: number, text: string): Head {
  const nodes = withoutPaths(found, text);
  const words = ({ span }: HeadNode): string => text.slice(span[0], span[1]);
  const titles = nodes.filter(({ type }) => type === 'title');
  if (titles.length === 0) return nodes.length > 0 ? { nodes, bodyStart } : { nodes: [], bodyStart: from };
  if (squeezed(titles.map(words).join('')).length < 2) return { nodes: [], bodyStart: from };
  const named = titles.findIndex((node) => genreOf(words(node).replace(/：$/, '')) !== null);
  if (named < 0) {
    // A row of short lines that name nothing is left over from a page, and no title.
    if (titles.length > MOST_THEME_LINES || squeezed(words(titles[0] as HeadNode)).length < SHORTEST_THEME) return { nodes: [], bodyStart: from };
    // What a speech is called stands above its occasion: 坚定信心 真抓实干 ⏎ 奋力开创新局面 ⏎ ——在全县大会上的讲话
    if (titles.length > 1 && isAboveOccasion(nodes, titles, text)) return { nodes, bodyStart };
    // An issuer alone is no title: the line below it names the theme, in whatever words.
    const goesOn = isOrganisation(words(titles[0] as HeadNode)) || ASKS_OBJECT.test(words(titles[0] as HeadNode));
    const second = goesOn && titles.length > 1 ? titles[2] : titles[1];
    return second === undefined ? { nodes, bodyStart } : { nodes: nodes.slice(0, nodes.indexOf(second)), bodyStart: second.line };
  }
  let first = named;
  while (first > 0 && isNext(nodes, titles[first - 1] as HeadNode, titles[first] as HeadNode) && belongsAbove(words(titles[first - 1] as HeadNode), titles.slice(first).map(words))) first--;
  const dropped = new Set(titles.slice(0, first));
  return { nodes: nodes.map((node) => (dropped.has(node) ? { ...node, type: 'paragraph' } : node)), bodyStart };
}

// Matches a verb that what is held stands behind, on the next line: 某支部举行 ⏎ “忆初心”主题党日活动
// Trap: 做好某项工作 has its object.
const ASKS_OBJECT = /(?:举行|举办|召开|开展|组织|启动|印发|发布|荣获|获评|参加|赴)$/;

// Matches the occasion of a speech behind its dash, which names the kind of document: ——在县委经济工作会议上的讲话
// Trap: ——以某镇为例 belongs to the line above it alone.
const OCCASION = /^[—–―─━-]{1,4}\s?(?:(?:19|20)[0-9]{2}年.{0,12}日)?在.{4,60}上?的?(?:讲话|报告|发言|致辞|汇报|主持词)$/;

function isAboveOccasion(nodes: readonly HeadNode[], titles: readonly HeadNode[], text: string): boolean {
  const next = nodes[nodes.indexOf(titles.at(-1) as HeadNode) + 1];
  const first = nodes.indexOf(titles[0] as HeadNode);
  return next?.type === 'subtitle' && OCCASION.test(text.slice(...next.span)) && titles.every((node, nth) => nodes[first + nth] === node && !isOrganisation(text.slice(...node.span)));
}

/** What stands above the number of a paper is its letterhead, or a column, and no part of the title below. */
function isNext(nodes: readonly HeadNode[], above: HeadNode, below: HeadNode): boolean {
  return nodes.indexOf(below) === nodes.indexOf(above) + 1;
}

/** The line right above a step of a path is its first step: 范文中心 ⏎ > 整改报告. */
function withoutPaths(nodes: readonly HeadNode[], text: string): readonly HeadNode[] {
  const isStep = (node: HeadNode | undefined): boolean => node?.type === 'paragraph' && /^[>＞»›]/.test(text.slice(node.span[0], node.span[1]));
  return nodes.some(isStep) ? nodes.map((node, at) => (node.type === 'title' && isStep(nodes[at + 1]) ? { ...node, type: 'paragraph' } : node)) : nodes;
}

/** Without a word for its kind, a title stands on at most so many lines. */
const MOST_THEME_LINES = 3;

function squeezed(text: string): string {
  return text.replace(/\s/g, '');
}

// Matches a line that breaks off where its phrase goes on: …关于印发 · …2023年度 · …法治政府建设和
// Trap: a column name such as 政务公开 is whole by itself.
const BREAKS_OFF = /(?:关于|印发|转发|批转|(?<![一今去全每新])年|年度|的|和|与|及|暨|、|《|推进|加强|开展|做好|实施)$/;

// Matches whose resolution it is: 云溪区第十届人民代表大会第二次会议
// Trap: 在…会议上 is when a speech was given.
const OF_CONGRESS = /(?:代表大会|委员会)(?:第[一二三四五六七八九十]{1,3}次)?(?:全体)?会议$/;

// Matches an office that somebody holds: 金川州人大常委会主任 · 云溪县县长
// Trap: 委员会 is a body.
const OFFICE = /(?:主任|书记|主席|检察长|院长|[省市县区州局厅]长)$/;

// Matches the place whose paper it is, on the line above: 白石岗村 ⏎ 红白事操办村规民约
// Trap: 镇村 and 乡镇 name none, and a paper that names another body is that one's.
export const PLACE_ABOVE = /^[\u4e00-\u9fa5]{2,5}(?:[村镇乡]|社区|街道)(?<!乡镇|镇村|农村|乡村)$/;

// Matches the title of an order of Macau, which is whole: 第87/2011號社會文化司司長批示
// Trap: 第3号 opens other titles, but has no year in it.
const NUMBERED_ORDER = /^第[0-9]{1,4}\/[0-9]{4}[號号]/;

function belongsAbove(line: string, lines: readonly string[]): boolean {
  if (OFFICE.test(line) || isSiteName(line) || NUMBERED_ORDER.test(lines[0] ?? '')) return false;
  // A congress and what it resolved.
  if (BREAKS_OFF.test(line) || (OF_CONGRESS.test(line) && lines.join('').endsWith('决议'))) return true;
  const below = lines.join('');
  // 某州人民代表大会 ⏎ 常务委员会人事任免办法
  if (line.endsWith('人民代表大会') && below.startsWith('常务委员会')) return true;
  // Joint issuers stand one above the other; a site's name is said again by the title.
  if (isOrganisation(line)) return !lines[0]?.startsWith(`${line} `) &&  (isOrganisation(lines[0] ?? '') || (leadingOrganisation(below) === null && !below.startsWith(line)));
  const standsAlone = below.length >= 10 && (/^(?:关于|(?:19|20)[0-9]{2}\s?年)/.test(below) || leadingOrganisation(below) !== null);
  return !standsAlone && (line.length > 6 || (PLACE_ABOVE.test(line) && !below.startsWith(line)));
}

/** A title that begins with 关于 begins with the body on the line above: 某县人民政府办公室 ⏎ 关于印发… */
export function withOffice({ nodes, bodyStart }: Head, text: string): Head {
  const at = nodes.findIndex(({ type }) => type === 'title');
  const [above, title] = [nodes[at - 1], nodes[at]];
  if (above === undefined || title === undefined || above.line !== title.line - 1 || !text.startsWith('关于', title.span[0]) || !isOrganisation(text.slice(above.span[0], above.span[1]))) return { nodes, bodyStart };
  return { nodes: nodes.with(at - 1, { ...above, type: 'title' }), bodyStart };
}
