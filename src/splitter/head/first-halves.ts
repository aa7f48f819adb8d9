import { wholeDate } from '../../lexicon/dates';
import { isNumberLine } from '../../lexicon/document-numbers';
import { genreOf } from '../../lexicon/genres';
import { isOrganisation } from '../../lexicon/organisations';
import { closesPhrase, isOpenPhrase } from '../../lexicon/title-phrases';
import type { Head, HeadNode } from './head-nodes';
import type { Top } from './top';
import { isSalutation } from './salutations';
import { isNeverTitle } from './title-lines';

/*
 * The first line of a title whose second names the kind of document, and was taken for all of it: 关于封闭石坪镇⏎2020年7月11日起浮桥通行的通告
 */

const SHORTEST_HALF = 6;
const LONGEST_HALF = 40;
/** What only goes on has no room to say what it is about. */
const LONGEST_REST = 12;

// Matches the place or the body a first half begins with:  临湖县新能源汽车充电基础设施   云浦经济技术开发区管委会燃气安全
// Trap: 我县推进… is a headline.
const OF_PLACE = /^(?![我本全各])[\u4e00-\u9fa5]{2,12}?(?:[省市县区镇乡州盟旗村局委厅院校]|街道|集团|公司)[\u4e00-\u9fa5“”、0-9]{3,}$/;
// Matches what begins a title by itself:  2023年工作总结   关于…   第三次…   工作总结   某县…
const WHOLE = /^(?:(?:19|20)[0-9]{2}|[“《（(]|关于|第|年度|工作|述职|述廉|个人|政府|情况|[\u4e00-\u9fa5]{2,6}(?:[省市县区镇乡州村局委厅院校]|街道))/;
// Matches the body whose term the next line counts:  中国人民政治协商会议⏎第八届某县委员会常务委员会工作报告
const CONGRESS = /^(?:中国人民政治协商会议|中国共产党|[\u4e00-\u9fa5]{2,10}人民代表大会)$/;
const TERM = /^(?:[\u4e00-\u9fa5]{2,6}[省市县区州])?第[一二三四五六七八九十0-9]{1,3}[届次]/;
// Matches the end of a line that breaks off in its phrase.  Trap: a mark ends a sentence or a title.
const BREAKS_OFF = /[\u4e00-\u9fa5”》]$/;
// Matches what parts sentences.
const PARTED = /[。；：，！？;:!?,]/;

/** `head` with the line above its title as the title's first half, where that line is one. */
export function withFirstHalf(head: Head, top: Top): Head {
  const at = head.nodes.findIndex(({ type }) => type === 'title');
  const [above, title] = [head.nodes[at - 1], head.nodes[at]];
  if (above === undefined || title === undefined || above.type !== 'paragraph' || above.line !== title.line - 1 || !isFirstHalf(top.contentOf(above.line), top.contentOf(title.line))) return head;
  const first: HeadNode = { ...above, type: 'title' };
  return { ...head, nodes: head.nodes.map((node, place) => (place === at - 1 ? first : node)) };
}

/** True of a line that breaks off in the phrase of a title, of which the rest names the kind. */
export function isFirstHalf(above: string, rest: string): boolean {
  if (above.length < SHORTEST_HALF || above.length > LONGEST_HALF || !BREAKS_OFF.test(above) || PARTED.test(above) || genreOf(rest) === null) return false;
  if (genreOf(above) !== null || isNumberLine(above) || wholeDate(above) !== null || isSalutation(above) || isNeverTitle(above)) return false;
  if (CONGRESS.test(above)) return TERM.test(rest);
  if (isOpenPhrase(above)) return closesPhrase(rest) && !rest.includes('关于');
  return rest.length <= LONGEST_REST && !WHOLE.test(rest) && OF_PLACE.test(above) && !isOrganisation(above);
}
