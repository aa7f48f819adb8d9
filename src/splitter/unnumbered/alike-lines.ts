import { characterSet } from '../../lexicon/character-sets';
import { HEADING_SIGNS, PICTURE } from '../../lexicon/heading-signs';
import { isOrganisation } from '../../lexicon/organisations';
import { HALF, isPartOfReport } from './section-names';
import type { PlainLine } from './plain-lines';

const FEWEST = 3;
const LONGEST = 26;
const SHORTEST = 5;
/** Prose below a heading has at least so many characters in its first line, and clearly more than the heading. */
const SHORTEST_PROSE = 30;
const LONGER = 1.3;
/** Lines of a kind are at most so many times as long as the shortest. */
const SPREAD = 2;

/** What prose ends in, above a heading; brackets and quotes close around it. */
const ENDS_PROSE = characterSet('。！？!?…”’）)：:.');
/** What no heading ends in. */
const ENDS_OTHERWISE = characterSet('。；：，、！？…,;:!?.（(《“-—~～|｜>');

// Matches a line that consists of what headings are made of: Chinese, few figures, a comma or a gap.
// Trap: 联系人：张三, www.…, 13800000000, （配图） and ——某某某 hold or start with something else.
const SHAPE = /^(?=[\u4e00-\u9fa5“《"])[\u4e00-\u9fa5“”"《》‘’、，,·—\-+0-9A-Z \u3000]+$/;

// Matches captions and the furniture of pages: 图为志愿者在清扫街道 · 培训会现场 · 村民正在采茶 · 相关阅读
// Trap: 把党旗插在一线 is a heading, and lost with them.
const OTHER = /^(?:[上下左右]?图|资料|相关|推荐|热门|延伸|更多|[上下]一[篇页条]|返回|分享|打印|责任?编|编辑|记者|作者|来源|通讯员|发布|附件|抄送|各位|同志们|尊敬|亲爱|谢谢|广告|点击|关注|阅读|本文|本报|本网|出席|列席|参加|主持|记录|地址|邮编|电话)|现场|合影|摄影?$|供图|配图|.(?:正在|在)[\u4e00-\u9fa5]{2,}/;

// Matches what opens an item of a list: 第一，… 其二、… 首先，… 三是…
// Trap: 第一书记驻村记 is a title.
const ITEM = /^(?:第[一二三四五六七八九十]{1,2}[，、,]|其[一二三四五六七八九十][，、,是]|(?:首先|其次|再次|最后)[，、,]|[一二三四五六七八九十]{1,2}[是要])/;

// Matches four-character lines that are headings in so many words: 主要成效 存在问题 下步打算
// Trap: 欧阳建国 and 云溪中学 are names.
const KNOWN = /^(?:[\u4e00-\u9fa5]{1,4})?(?:成效|成绩|做法|问题|依据|内容|亮点|过程|打算|计划|措施|情况|安排|经验|启示|建议|目标|任务|要求|原则|背景|意义|概况|体会|不足|思路|重点|特点)$/;

// Matches what adorns such a line: ◆主要成效 · 【主要成效】 · ■ 主要成效 · 🍚 做节约的宣传者
// Trap: 【微信公众号…】 is an advertisement and has more signs in it.
const ADORNED = new RegExp(`^(?:(?:[${HEADING_SIGNS}#]\\ufe0f?|${PICTURE})\\s?([^【】#]+)#?|【([^【】]+)】)$`);

// Matches a slogan of two halves that ends in what it quotes: 锤炼政治能力，当好“带头人”
// Trap: 他说，“好。” ends in a stop, and one alone is no heading.
const IN_HALVES = /^[\u4e00-\u9fa5]{3,10}，[\u4e00-\u9fa5]{1,8}“[\u4e00-\u9fa5]{2,8}”$/;

// Matches a title of two halves with what it quotes behind the colon: 定标准：从“各家味道”到“一个章程”
// Trap: 联系人：张某 and 时间：5月6日 quote nothing, and a sentence has a stop.
const IN_PARTS = /^[\u4e00-\u9fa5]{2,8}：[\u4e00-\u9fa5、]{0,12}“[\u4e00-\u9fa5、]{2,12}”[\u4e00-\u9fa5“”、]{0,12}$/;

/** The name of a part of a report, or of its halves: 主要成效 · 2018年工作回顾. */
function isPart(content: string): boolean {
  return isPartOfReport(content) || HALF.test(content);
}

type Kind = 'heading' | 'prose' | 'short' | 'none';

function kindOf(line: PlainLine): Kind {
  const adorned = line.length <= LONGEST + 2 ? ADORNED.exec(line.content) : null;
  const content = adorned === null ? line.content : ((adorned[1] ?? adorned[2]) as string);
  const { length } = content === '' ? line : content;
  const last = adorned === null ? line.last : content.charCodeAt(content.length - 1);
  if (length >= SHORTEST_PROSE || (ENDS_PROSE[last] === 1 && !IN_HALVES.test(content) && !IN_PARTS.test(content))) return 'prose';
  if (isPart(content) || IN_PARTS.test(content)) return 'heading';
  if (length < (adorned === null ? SHORTEST : SHORTEST - 2) && !KNOWN.test(content)) return 'none';
  if (length > LONGEST || ENDS_OTHERWISE[last] === 1) return 'short';
  if (OTHER.test(content) || isOrganisation(content)) return 'none';
  return SHAPE.test(content) && !ITEM.test(content) && !/[0-9]{5}/.test(content) && !isName(content) ? 'heading' : 'short';
}

// Matches names with a gap, alone or in rows: 张 三 · 张三 李四 王五
// Trap: 党建引领 聚力前行 has four and more on both sides.
const NAMES = /^(?:[\u4e00-\u9fa5·]{1,3}[ \u3000]+)+[\u4e00-\u9fa5·]{1,3}$/;

function isName(content: string): boolean {
  return NAMES.test(content);
}

/**
 * Starts of short lines without a closing mark that each stand between prose and prose, look alike, and are nearly all
 * such lines of the text: where others stand in rows (names, verses, cells) nobody can tell.
 */
export function alikeLines(plain: readonly PlainLine[]): number[] {
  const found: PlainLine[] = [];
  let others = 0;
  let above: PlainLine | null = null;
  let prose = false;
  for (let index = 0; index < plain.length; index++) {
    const line = plain[index] as PlainLine;
    const kind = kindOf(line);
    if (kind === 'none') continue;
    if (kind === 'heading' && (above === null || ENDS_PROSE[above.last] === 1) && (isOverProse(line, plain[index + 1]) || isOverHeading(plain, index))) found.push(line);
    else if (kind === 'heading' && above !== null && found.at(-1) === above && isOverHeading(plain, index - 1) && isOverProse(line, plain[index + 1])) found.push(line);
    else if (kind !== 'prose' && prose) others++;
    prose ||= kind === 'prose';
    above = line;
  }
  // One alone of its shape is the title of what follows: 白石乡：“小积分”激活乡村治理“大能量”.
  const inParts = found.filter(({ content }) => IN_PARTS.test(content));
  if (inParts.length === 1) found.splice(found.indexOf(inParts[0] as PlainLine), 1);
  if (found.length < FEWEST) return [];
  // No spread: a text may have more such lines than a call takes arguments.
  // Names of parts are as long as they are.
  const unnamed = found.filter(({ content }) => !isPart(withoutSign(content)));
  const longest = unnamed.reduce((most, { length }) => Math.max(most, length), 0);
  const isAlike = unnamed.every(({ length }) => longest <= SPREAD * length);
  if (!(isAlike && others * 4 <= found.length) && !(sharesWords(found) && others <= found.length)) return [];
  return found.map(({ start }) => start);
}

const withoutSign = (content: string): string => ADORNED.exec(content)?.[1] ?? content;

/** The name of a part right above the first heading below it: 存在的主要问题 ⏎ 理论学习方面 ⏎ … */
function isOverHeading(plain: readonly PlainLine[], index: number): boolean {
  const [line, below, text] = [plain[index], plain[index + 1], plain[index + 2]];
  return line !== undefined && below !== undefined && isPart(withoutSign(line.content)) && kindOf(below) === 'heading' && isOverProse(below, text);
}

function isOverProse({ length }: PlainLine, below: PlainLine | undefined): boolean {
  return below !== undefined && below.length >= SHORTEST_PROSE && below.length >= length * LONGER;
}

/** They start or end with the same two characters: 为了一句承诺 为了一个产妇. */
function sharesWords(found: readonly PlainLine[]): boolean {
  const first = (found[0] as PlainLine).content;
  return found.every(({ content }) => content.startsWith(first.slice(0, 2))) || found.every(({ content }) => content.endsWith(first.slice(-2)));
}
