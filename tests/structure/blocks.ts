import type { Format, Line, Part } from './document';
import type { Dice } from './random';
import { intro, lead, measure, paragraph, sentence } from './sentences';
import { cjk, FIELDS, OBJECTS, SHORT_OFFICES, TERMS, UNITS, VERBS } from './words';
import type { ListStyle } from '../../src/model/tree';

/* What stands under a heading besides paragraphs: lists, tables, and lines that look like headings and are none. */

export interface Block {
  readonly lines: readonly Line[];
}

/** @property avoid numbering styles of this document's headings that a list here may not use. */
export interface Surroundings {
  readonly dice: Dice;
  readonly format: Format;
  readonly avoid: ReadonlySet<string>;
}

const one = (...parts: readonly Part[]): Block => ({ lines: [{ parts }] });
const says = (text: string, family?: string): Part => ({ text, kind: 'paragraph', ...(family === undefined ? {} : { family }) });

export const plainBlock = (dice: Dice): Block => one(says(paragraph(dice)));

const COUNTED: Readonly<Record<string, readonly ((n: number) => string)[]>> = {
  'cjk-paren': [(n) => `（${cjk(n)}）`, (n) => `(${cjk(n)})`],
  arabic: [(n) => `${n}.`, (n) => `${n}、`],
  'arabic-paren': [(n) => `（${n}）`, (n) => `(${n})`],
  circled: [(n) => String.fromCodePoint(0x2460 + n - 1)],
};
const WORDS: Readonly<Record<string, readonly string[]>> = {
  shi: ['一是', '二是', '三是', '四是', '五是'],
  yao: ['一要', '二要', '三要', '四要'],
  diyi: ['第一，', '第二，', '第三，', '第四，'],
  qiyi: ['其一，', '其二，', '其三，'],
  shouxian: ['首先，', '其次，', '再次，', '最后，'],
};

/** Members that are whole sentences and own nothing, each on a line. */
function countedList({ dice, avoid }: Surroundings): Block | null {
  const styles = Object.keys(COUNTED).filter((style) => !avoid.has(style));
  if (styles.length === 0) return null;
  const style = dice.pick(styles);
  const mark = dice.pick(COUNTED[style] ?? []);
  const close = dice.pick(['；', '。']);
  const count = dice.whole(3, 7);
  const family = 'counted-list';
  const items = Array.from({ length: count }, (_, at): Line => ({ parts: [{ text: `${mark(at + 1)}${measure(dice)}${at === count - 1 ? '。' : close}`, kind: 'item', list: style as ListStyle, family }] }));
  return { lines: [{ parts: [says(intro(dice), family)] }, ...items] };
}

function wordItems(dice: Dice, style: string, least: number, two: boolean): string[] {
  const marks = WORDS[style] ?? [];
  return marks.slice(0, dice.whole(Math.min(least, marks.length), marks.length)).map((mark) => `${mark}${measure(dice)}${two && dice.chance(0.5) ? `。${sentence(dice)}` : '。'}`);
}

/** 一是…。 each a paragraph; in a page with its lead in bold. */
function shiLines({ dice, format }: Surroundings): Block {
  const bold = format === 'html' && dice.chance(0.6);
  const family = bold ? 'shi-bold' : 'shi-lines';
  const taken = new Set<string>();
  const lines = (WORDS['shi'] ?? []).slice(0, dice.whole(2, 5)).map((mark): Line => {
    const head = `${mark}${lead(dice, taken)}。`;
    const rest = dice.chance(0.85) ? sentence(dice) : '';
    return bold && rest !== '' ? { bold: 'lead', parts: [{ text: head, kind: 'item', list: 'shi', family }, { text: rest, kind: 'item', list: 'shi', family }] } : { parts: [{ text: head + rest, kind: 'item', list: 'shi', family }] };
  });
  return { lines };
}

/** 首先 其次 · 第一， · 其一 · 一要, each a paragraph. */
function wordLines({ dice }: Surroundings): Block {
  const style = dice.pick(['yao', 'diyi', 'qiyi', 'shouxian']);
  return { lines: wordItems(dice, style, 3, true).map((text): Line => ({ parts: [{ text, kind: 'item', list: style as ListStyle, family: 'word-lines' }] })) };
}

/** 一是…。二是…。三是…。 inside a paragraph. */
function inlineWords({ dice }: Surroundings): Block {
  const style = dice.pick(['shi', 'shi', 'shi', 'yao']);
  const family = 'shi-inline';
  const before = dice.chance(0.7) ? [says(dice.chance(0.5) ? intro(dice) : sentence(dice), family)] : [];
  return one(...before, ...wordItems(dice, style, 3, false).map((text): Part => ({ text, kind: 'item', list: style as ListStyle, family })));
}

/** （1）…；（2）…；（3）…。 inside a paragraph. */
function inlineCounted({ dice }: Surroundings): Block {
  const style = dice.pick(['arabic-paren', 'circled']);
  const mark = COUNTED[style]?.[0] ?? String;
  const count = dice.whole(3, 5);
  const family = 'counted-inline';
  return one(says(intro(dice), family), ...Array.from({ length: count }, (_, at): Part => ({ text: `${mark(at + 1)}${measure(dice)}${at === count - 1 ? '。' : '；'}`, kind: 'item', list: style as ListStyle, family })));
}

/** Cells joined by TAB; their first column is numbered like headings. */
function tabTable({ dice, format }: Surroundings): Block | null {
  // In a page a TAB is white space like any other, and one line has no rows.
  if (format === 'html' || format === 'one-line') return null;
  const family = 'table';
  const mark = dice.pick([(n: number) => `${cjk(n)}、`, (n: number) => `（${cjk(n)}）`, (n: number) => `${n}.`, (n: number) => String(n)]);
  const within = dice.chance(0.4);
  const row = (n: number): string => (within ? `${mark(n)}${dice.pick(VERBS)}${dice.pick(OBJECTS)}\t${dice.pick(FIELDS)}\t${dice.pick(SHORT_OFFICES)}` : `${mark(n)}\t${dice.pick(VERBS)}${dice.pick(FIELDS)}\t${dice.pick(SHORT_OFFICES)}`);
  const rows = ['序号\t任务\t责任单位', ...Array.from({ length: dice.whole(3, 6) }, (_, at) => row(at + 1))];
  return { lines: rows.map((text): Line => ({ parts: [{ text, kind: 'table', family }] })) };
}

/** A table whose cells came apart, one a line. */
function apartTable({ dice, format }: Surroundings): Block | null {
  // On one line cells without their edges cannot be told from a heading.
  if (format === 'one-line') return null;
  const family = 'table-apart';
  const mark = dice.pick([(n: number) => `（${cjk(n)}）`, (n: number) => `${cjk(n)}、`, (n: number) => String(n)]);
  const cells = ['序号', '任务', '责任单位', ...Array.from({ length: dice.whole(3, 5) }, (_, at) => [mark(at + 1), `${dice.pick(VERBS)}${dice.pick(FIELDS)}`, dice.pick(SHORT_OFFICES)]).flat()];
  return { lines: cells.map((text): Line => ({ parts: [{ text, kind: 'no-heading', family }] })) };
}

type Look = (dice: Dice) => string;

/** Lines that begin as headings begin; by family, as the brief of the splitter names them. */
const LOOKS: Readonly<Record<string, Look>> = {
  'no: 1.5万本': (d) => `${d.whole(1, 9)}.${d.whole(1, 9)}${d.pick(['万本宣传手册发放到户', '亿元项目资金拨付到位', '万亩标准化茶园建成投产', '万人次参加技能培训', '万吨粮食颗粒归仓'])}，${sentence(d)}`,
  'no: 4.0事项': (d) => `${d.whole(2, 5)}.0${d.pick(['事项认领全部完成', '版办事指南正式上线', '系统完成升级'])}，${sentence(d)}`,
  'no: 2024.5.1': (d) => `${d.whole(2015, 2026)}.${d.whole(1, 12)}.${d.whole(1, 28)}${d.pick(['起实行新办法', '前完成整改', '召开现场推进会'])}，${sentence(d)}`,
  // No number that a list of measures would have reached: then it would be one of them.
  'no: 20.2026年10件民生实事': (d) => `${d.whole(15, 45)}.${d.whole(2020, 2027)}年${d.whole(5, 20)}件民生实事全部办结，${sentence(d)}`,
  'no: 三、四线城市': (d) => `${d.pick(['三、四线城市住房市场平稳', '三、四季度增速加快', '一、二季度开局良好', '二、三级医院全部接入平台', '四、五级河道完成治理'])}，${sentence(d)}`,
  'no: 一、二、三产业': (d) => `一、二、三产业${d.pick(['融合发展', '增加值稳步增长', '结构持续优化'])}，${sentence(d)}`,
  'no: 二、三产业': (d) => `二、三产业增加值占比达到${d.whole(60, 95)}%，${sentence(d)}`,
  'no: （一）至（三）项': (d) => `（一）至（${cjk(d.whole(3, 6))}）项${d.pick(['任务由牵头单位负责', '规定的情形除外', '所列材料一次性告知'])}，${sentence(d)}`,
  'no: 第（一）项': (d) => `第（${cjk(d.whole(1, 5))}）项${d.pick(['规定的材料由申请人提供', '任务按季度报送进展', '所列情形从其规定'])}，${sentence(d)}`,
  'no: 11.5.14.2的': (d) => `${d.whole(2, 12)}.${d.whole(1, 9)}.${d.whole(1, 20)}.${d.whole(1, 9)}${d.pick(['的试验已经结束', '的规定同样适用', '中的指标不再单列'])}，${sentence(d)}`,
  'no: 43项': (d) => `${d.whole(2, 99)}${d.pick(['项', '个', '家', '件', '名'])}${d.pick(['指标全部达标', '任务按期完成', '重点事项完成过半'])}，${sentence(d)}`,
  'no: (2023-2027)': (d) => {
    const first = d.whole(2015, 2024);
    return `${d.pick([`(${first}-${first + 4})`, `（${first}—${first + 4}年）`, `（${first}-${first + 2}）`])}${d.pick(['规划顺利实施', '三年行动计划全面启动', '周期考核结果良好'])}，${sentence(d)}`;
  },
  'no: 一、二等奖': (d) => `${d.pick(['一、二等奖获奖项目', '二、三类县区', '一、二期工程'])}${d.whole(3, 40)}个，${sentence(d)}`,
  'no: 第一季度': (d) => `${d.pick(['第一季度完成任务过半', '第三届科技周如期举办', '第二批入驻企业开工', '第三产业税收较快增长', '第一书记全部到岗'])}，${sentence(d)}`,
  'no: 一季度': (d) => `${d.pick(['一季度实现开门红', '三年来累计减税降费', '一方面要素保障更加有力', '十年来面貌焕然一新', '二十大以来成效明显'])}，${sentence(d)}`,
  'no: 3.15': (d) => `${d.pick(['3.15', '12.4', '4.15', '6.26'])}${d.pick(['宣传活动', '主题活动', '集中宣传'])}期间，${sentence(d)}`,
  'no: 1、2、3号楼': (d) => `1、2、3号${d.pick(['楼', '线', '泵站', '桥'])}完成改造，${sentence(d)}`,
  'no: 本章第二节': (d) => `${d.pick(['第二章第三节规定的', '第十二条规定的', '前款（二）所列'])}情形，由${d.pick(SHORT_OFFICES)}负责处理。${sentence(d)}`,
};

/** A. B. C. D. of a questionnaire; what type they are is left open. */
function options({ dice }: Surroundings): Block {
  const family = 'no: options';
  const names = dice.some(FIELDS, 4);
  const parts = ['A', 'B', 'C', 'D'].map((letter, at) => `${letter}.${names[at] ?? ''}`);
  if (dice.chance(0.5)) return { lines: parts.map((text): Line => ({ parts: [{ text, kind: 'no-heading', family }] })) };
  return one({ text: `您最关心的是（ ）。${parts.join('')}`, kind: 'no-heading', family });
}

const look = (name: string) => ({ dice }: Surroundings): Block => one(says(LOOKS[name]?.(dice) ?? '', name));

/** By name, so that documents can take them in turn. */
export const BLOCKS: readonly ((at: Surroundings) => Block | null)[] = [
  countedList, shiLines, wordLines, inlineWords, inlineCounted, tabTable, apartTable, options, countedList, shiLines, inlineWords,
  ...Object.keys(LOOKS).map(look),
];

/** 14.“暖心驿站”：… after the text. */
export function notes(dice: Dice): Block {
  const terms = dice.some(TERMS, dice.whole(3, 8));
  const kind = dice.pick(['glossary', 'glossary', 'footnotes', 'references', 'table-note'] as const);
  const note = (text: string): Line => ({ parts: [{ text, kind: 'note', family: kind }] });
  const head = (text: string, of: Part['kind']): Line => ({ parts: [{ text, kind: of, family: kind }] });
  switch (kind) {
    case 'glossary': {
      const mark = dice.pick([(n: number) => `${n}.`, (n: number) => `${n}．`, (n: number) => `${n}、`]);
      const label = dice.pick([[], [head('名词解释', 'no-heading')], [head('附注：', 'note')], [head('名词解释：', 'no-heading')], [head('注释：', 'note')]]);
      return { lines: [...label, ...terms.map(([term, sense], at) => note(`${mark(at + 1)}“${term}”：${dice.pick(['是指', '指', ''])}${sense}。`))] };
    }
    case 'footnotes': {
      const [open, close] = dice.pick([['［', '］'], ['[', ']'], ['〔', '〕']] as const);
      return { lines: terms.map(([term, sense], at) => note(`${open}${at + 1}${close}${term}：${dice.pick(['是指', '指', ''])}${sense}。`)) };
    }
    case 'references':
      return { lines: [head('参考文献', 'no-heading'), ...terms.map(([term], at) => note(`[${at + 1}]${dice.pick(['王某', '李某某', '赵某'])}.${term}与${dice.pick(FIELDS)}研究[J].地方治理,${dice.whole(2010, 2025)}(${dice.whole(1, 12)}):${dice.whole(1, 40)}-${dice.whole(41, 90)}.`))] };
    case 'table-note':
      return { lines: [note(`注：${dice.pick(['本文数据为初步统计数', '部分数据因四舍五入存在误差', `${dice.pick(UNITS)[0]}按年度统计`])}。`)] };
  }
}
