import { arabicNumber, cjkNumber } from '../../lexicon/numerals';
import type { PlainLine } from './plain-lines';

const NUMERAL = '[一二三四五六七八九十]{1,2}';

// Matches a line that counts in words and gives a title: 第一句话：人命大于天 · 第二个关键词 稳 · 案例三：… · 主题2：…
// Trap: 第一阶段：召开动员会。 has its body behind the colon (it ends in a stop); 第一，… and 首先，… open items of a list.
const WORDED = new RegExp(`^(?:第(${NUMERAL})(个“?[\\u4e00-\\u9fa5]{2,4}”?|句话|件事|点(?:意见|建议|体会|感受|要求)?|方面|阶段|环节|步|招|关|课|站|讲|幕|乐章)|((?:典型|经典)?案例|故事|镜头|关键词|主题|议题|模块|板块|阶段|环节|步骤|任务|问题|经验|做法|建议|亮点|措施|举措|对策|行动|场景|样本|启示|体会|感悟|专题|话题|单元)(?:之)?(${NUMERAL}|[0-9０-９]{1,2}))[：:、 \\u3000]\\s?([^。；：:;\\t]{1,36})$`);

// Matches a line with a number that no list is written with, and a title: 01 总体情况 · NO.2 主要做法 · PART 3 下步打算
// Trap: 2 号楼 and rows of a table (1 道路 2 桥梁) stand over no prose.
const COUNTED = /^(?:(NO|No|PART|Part|part)[. ]?\s?)?0?([1-9][0-9]?)[ \u3000.·|｜/：:]\s?(?=[\u4e00-\u9fa5“])([^。；：:;\t]{2,30})$/;
/** What 01 counts may have a comma; 1 白菜，5斤 is a row. */
const ZERO_FIRST = /^0[1-9]/;

// Matches a question that is counted, above its answer: Q1：为什么要出台？ · 问2. 怎样申请？
// Trap: 问：… and Q： alone count nothing.
const ASKED = /^(Q|问)\s?([0-9]{1,2})\s?[：:.、．]\s?(.{3,40}[？?])$/;

/** Marks behind a sentence, not behind a title. */
const ENDS_SENTENCE = /[。；，、,;]$/;

/** What such a line stands over begins with a line of prose. */
const SHORTEST_PROSE = 20;

/**
 * Starts of the lines of one counting, from the first on without a gap, each over a line of its own.
 * @param labels where lines start that are labels of every case.
 */
export function wordedLines(plain: readonly PlainLine[], labels: ReadonlySet<number>): number[] {
  const found: number[] = [];
  let word = '';
  for (let index = 0; index < plain.length; index++) {
    const { content, start } = plain[index] as PlainLine;
    const counted = content === '' || ENDS_SENTENCE.test(content) ? null : countOf(content);
    if (counted === null) continue;
    const { word: own, ordinal } = counted;
    if (found.length === 0 ? ordinal !== 1 : own !== word || ordinal !== found.length + 1) {
      if (own === word) return [];
      continue;
    }
    // A row of such lines is a list, and so are those over other short lines.
    const below = plain[index + 1];
    if (below === undefined || (below.length < SHORTEST_PROSE && !labels.has(below.start) && !isLabelBelow(below.content))) return [];
    word = own;
    found.push(start);
  }
  return found.length < 2 ? [] : found;
}

// Matches a name in brackets alone on its line, below a part that is counted, longer than a section's: 【租房补贴、购房补贴】
// Trap: 【广告】 alone is one line; two are asked.
const NAME_BELOW = /^【[\u4e00-\u9fa5、]{2,12}】$/;
const isLabelBelow = (content: string): boolean => NAME_BELOW.test(content) || ASKED.test(content);
const FEWEST_BELOW = 2;

/** Starts of names in brackets, and of counted questions, behind the first of the parts that stand over them. */
export function labelsBelowParts(plain: readonly PlainLine[], first: number): number[] {
  const below = plain.filter(({ start }) => start > first);
  return [NAME_BELOW, ASKED].flatMap((shape) => {
    const found = below.filter(({ content }) => shape.test(content)).map(({ start }) => start);
    return found.length >= FEWEST_BELOW ? found : [];
  });
}

// Matches a question alone on its line, with or without a sign: ◆ 开办需要满足哪些条件？ · 哪些人可以申请？
// Trap: 问：…？ is half of a dialogue, and a question inside a speech stands in its paragraph.
const QUESTION = /^(?:[◆■●★▲◎]\s?)?(?!问|答|记者|主持人)[\u4e00-\u9fa5“《][^。；？?]{3,38}[？?]$/;
const FEWEST_QUESTIONS = 3;

/** Starts of questions that each stand over their answer, three or more, in a text in which no other line asks. */
export function askedLines(plain: readonly PlainLine[]): number[] {
  const asked = plain.flatMap((line, index) => (QUESTION.test(line.content) ? [{ start: line.start, isAnswered: (plain[index + 1]?.length ?? 0) >= SHORTEST_PROSE }] : []));
  return asked.length >= FEWEST_QUESTIONS && asked.every(({ isAnswered }) => isAnswered) ? asked.map(({ start }) => start) : [];
}

function countOf(content: string): { word: string; ordinal: number } | null {
  const worded = WORDED.exec(content);
  if (worded !== null) {
    const digits = worded[1] ?? worded[4] ?? '';
    return { word: worded[2] ?? worded[3] ?? '', ordinal: cjkNumber(digits) ?? arabicNumber(digits) };
  }
  const asked = ASKED.exec(content);
  if (asked !== null) return { word: asked[1] ?? '', ordinal: arabicNumber(asked[2] ?? '0') };
  const counted = COUNTED.exec(content);
  return counted === null || (/[，,]/.test(content) && !ZERO_FIRST.test(content)) ? null : { word: (counted[1] ?? 'number').toLowerCase(), ordinal: arabicNumber(counted[2] ?? '0') };
}
