import { describe, expect, test } from '@jest/globals';
import { cleanerOf } from '../src/clean';
import type { TreeNode } from '../src/model/tree';

/*
 * Every usual numbering, three levels deep, laid out in every way that downloads are: the same tree must come out.
 */

const clean = cleanerOf();
const CJK = '一二三四';
const MARKS = {
  cjk: (nth: number) => `${CJK[nth]}、`,
  cjkComma: (nth: number) => `${CJK[nth]}，`,
  cjkPoint: (nth: number) => `${CJK[nth]}.`,
  cjkWidePoint: (nth: number) => `${CJK[nth]}．`,
  cjkBlank: (nth: number) => `${CJK[nth]}　`,
  cjkBlankMark: (nth: number) => `${CJK[nth]} 、`,
  formal: (nth: number) => `${'壹贰叁肆'[nth]}、`,
  paren: (nth: number) => `（${CJK[nth]}）`,
  halfParen: (nth: number) => `(${CJK[nth]})`,
  mixedParen: (nth: number) => `（${CJK[nth]})`,
  parenComma: (nth: number) => `（${CJK[nth]}）、`,
  shell: (nth: number) => `〔${CJK[nth]}〕`,
  point: (nth: number) => `${nth + 1}.`,
  pointBlank: (nth: number) => `${nth + 1}. `,
  widePoint: (nth: number) => `${nth + 1}．`,
  wideFigure: (nth: number) => `${'１２３４'[nth]}．`,
  comma: (nth: number) => `${nth + 1}、`,
  figureParen: (nth: number) => `（${nth + 1}）`,
  halfFigureParen: (nth: number) => `(${nth + 1})`,
  closed: (nth: number) => `${nth + 1}）`,
  circled: (nth: number) => `${'①②③④'[nth]}`,
  part: (nth: number) => `第${CJK[nth]}部分 `,
  partColon: (nth: number) => `第${CJK[nth]}部分：`,
  chapter: (nth: number) => `第${CJK[nth]}章　`,
  section: (nth: number) => `第${CJK[nth]}节 `,
  volume: (nth: number) => `第${CJK[nth]}篇 `,
  roman: (nth: number) => `${'ⅠⅡⅢⅣ'[nth]}. `,
} as const;
type Kind = keyof typeof MARKS;

const SYSTEMS: readonly (readonly [Kind, Kind, Kind])[] = [
  ['cjk', 'paren', 'point'], ['cjk', 'paren', 'figureParen'], ['cjk', 'point', 'figureParen'], ['cjk', 'comma', 'circled'], ['cjk', 'figureParen', 'circled'],
  ['cjk', 'parenComma', 'point'], ['cjk', 'shell', 'point'], ['cjk', 'halfParen', 'pointBlank'], ['cjk', 'paren', 'wideFigure'],
  ['cjkComma', 'paren', 'point'], ['cjkPoint', 'halfParen', 'comma'], ['cjkWidePoint', 'mixedParen', 'widePoint'], ['cjkBlank', 'paren', 'point'], ['cjkBlankMark', 'paren', 'point'],
  ['part', 'cjk', 'paren'], ['part', 'paren', 'point'], ['partColon', 'cjk', 'paren'], ['chapter', 'section', 'cjk'], ['chapter', 'cjk', 'paren'], ['volume', 'cjk', 'paren'],
  ['roman', 'point', 'figureParen'], ['formal', 'cjk', 'paren'], ['point', 'figureParen', 'circled'], ['comma', 'figureParen', 'circled'], ['comma', 'halfFigureParen', 'closed'],
];

const OUTLINE: readonly (readonly [title: string, below: readonly (readonly [title: string, below: readonly string[]])[]])[] = [
  ['2023年工作回顾', [['经济运行稳中有进', ['扩大有效投资', '优化营商环境']], ['民生福祉持续改善', []], ['社会治理不断加强', []]]],
  ['存在的问题和不足', []],
  ['2024年工作安排', [['推动产业转型升级', ['培育主导产业', '壮大民营经济']], ['办好群众身边实事', []], ['提升基层治理效能', []]]],
  ['保障措施', []],
];
const TEXTS = [
  '全年完成地区生产总值126.4亿元，同比增长6.2%，其中第一产业增加值21.3亿元。', '新建改扩建学校4所，新增学位1200个，城镇登记失业率控制在3.1%以内。', '排查整治各类安全隐患386处，信访积案化解率达到96%，平安建设满意度稳步提高。',
  '一些干部的法治意识还不强，基层执法力量薄弱，部门协同不够顺畅。', '新开工项目32个，完成投资18.6亿元，工业投资占比达到42%。', '实施老旧小区改造17个，建成高标准农田2.3万亩，开通农村客运线路6条。', '新增市场主体1860户，培训农村实用人才1300人次。',
  '发放各类贷款31亿元，财政一般公共预算收入9.8亿元。', '空气质量优良天数比例达到93.5%，完成义务植树42万株。', '健全责任体系，强化督查考核，确保各项任务落到实处。', '全县居民人均可支配收入28641元，增长6.8%。',
];

interface Line {
  readonly text: string;
  /** Depth of a heading; 0 of a text. */
  readonly depth: number;
}

/** The lines of the report. @param runIn the text stands behind the title of a heading that has a text of its own. @param close what closes a title that has its text below. */
function linesOf(system: readonly [Kind, Kind, Kind], depth: number, runIn: (depth: number) => boolean, close: string): { readonly lines: readonly Line[]; readonly titles: readonly string[] } {
  const lines: Line[] = [];
  const titles: string[] = [];
  let texts = 0;
  const add = (level: number, nth: number, title: string, hasBelow: boolean): void => {
    titles.push(`${level} ${title}`);
    const mark = MARKS[system[level - 1] as Kind](nth);
    const text = TEXTS[texts++ % TEXTS.length] as string;
    if (!hasBelow && runIn(level)) lines.push({ text: `${mark}${title}。${text}`, depth: level });
    else lines.push({ text: `${mark}${title}${close}`, depth: level }, ...(hasBelow ? [] : [{ text, depth: 0 }]));
  };
  OUTLINE.forEach(([first, seconds], nth) => {
    add(1, nth, first, seconds.length > 0);
    seconds.forEach(([second, thirds], at) => {
      const deeper = depth === 3 && thirds.length > 0;
      add(2, at, second, deeper);
      if (deeper) thirds.forEach((third, place) => add(3, place, third, false));
    });
  });
  return { lines, titles };
}

const TITLE = '青石县人民政府2023年工作报告';
const OPENING = '2023年，全县上下团结奋斗，各项事业取得新成效。现将有关情况报告如下。';
const SIGNED = ['青石县人民政府', '2024年1月18日'];

const never = (): boolean => false;
const own = (line: Line): string => line.text;

interface Layout {
  readonly runIn?: (depth: number) => boolean;
  readonly close?: string;
  readonly put: (lines: readonly Line[]) => string;
}

const underEachOther = (indent: string, gap: string) => (lines: readonly Line[]): string => [TITLE, ...[OPENING, ...lines.map(own), ...SIGNED].map((line) => indent + line)].join(gap);
const LAYOUTS: Readonly<Record<string, Layout>> = {
  'one below the other': { put: underEachOther('', '\n') },
  'indented': { put: underEachOther('　　', '\n') },
  'tabs': { put: underEachOther('\t', '\n') },
  'blank lines, no-break spaces': { put: underEachOther('\u00a0\u00a0', '\n\u00a0\n') },
  'CRLF': { put: underEachOther('    ', '\r\n') },
  'titles closed by a colon': { close: '：', put: underEachOther('', '\n') },
  'titles closed by a stop': { close: '。', put: underEachOther('', '\n') },
  'run-in below the first level': { runIn: (depth) => depth > 1, put: underEachOther('', '\n') },
  'run-in on the last level': { runIn: (depth) => depth > 2, put: underEachOther('', '\n') },
  'no opening': { put: (lines) => [TITLE, ...lines.map(own), ...SIGNED].join('\n') },
  'wide gaps for breaks': { put: (lines) => [TITLE, [OPENING, ...lines.map(own)].join('　　'), ...SIGNED].join('\n') },
  'broken by hand': { put: (lines) => [TITLE, OPENING, ...lines.map(own), ...SIGNED].flatMap((line) => `　　${line}`.match(/.{1,28}/g) ?? []).join('\n') },
  'Markdown': { put: (lines) => [`# ${TITLE}`, OPENING, ...lines.map(({ text, depth }) => (depth > 0 ? `${'#'.repeat(depth + 1)} ${text}` : text)), ...SIGNED].join('\n\n') },
  'bold': { put: (lines) => [TITLE, OPENING, ...lines.map(({ text, depth }) => (depth > 0 ? `**${text}**` : text)), ...SIGNED].join('\n\n') },
};

/** Marks that a sentence may end in front of are told inside a line; a gap, a comma or a Roman number behind a sentence may be anything. */
const GLUED_LAYOUTS: Readonly<Record<string, Layout>> = {
  'all on one line': { runIn: () => true, put: (lines) => [TITLE, OPENING + lines.map(own).join(''), ...SIGNED].join('\n') },
  'each part on one line': { runIn: () => true, put: (lines) => [TITLE, OPENING, ...lines.map(({ text, depth }) => (depth === 1 ? `\n${text}` : text)).join('').split('\n').slice(1), ...SIGNED].join('\n') },
};
const TOLD_BY_THEIR_LOOKS: ReadonlySet<Kind> = new Set<Kind>(['cjkComma', 'cjkBlank', 'roman', 'formal', 'closed']);

function outlineOf(nodes: readonly TreeNode[]): string[] {
  return nodes.flatMap((node) => (node.type === 'section' ? [`${node.depth} ${node.title.replace(/[：。]$/, '')}`, ...outlineOf(node.children)] : []));
}

describe.each(Object.entries({ ...LAYOUTS, ...GLUED_LAYOUTS }))('%s', (name, { runIn = never, close = '', put }) => {
  const systems = name in GLUED_LAYOUTS ? SYSTEMS.filter((system) => !system.some((kind) => TOLD_BY_THEIR_LOOKS.has(kind))) : SYSTEMS;

  test.each(systems.flatMap((system) => [2, 3].map((depth) => [system.slice(0, depth).join(' > '), system, depth] as const)))('%s', (_, system, depth) => {
    const { lines, titles } = linesOf(system, depth, runIn, close);
    const report = clean(Buffer.from(put(lines)), { path: 'report.txt' });
    if (report.schema !== 'reportkit/report@1') throw new Error('no report');
    expect(outlineOf(report.tree)).toEqual(titles);
    expect([report.metadata.title, report.metadata.issuer, report.metadata.date]).toEqual([TITLE, '青石县人民政府', '2024-01-18']);
  });
});

describe('what is inside a line stays there', () => {
  const sections = (text: string): readonly string[] => {
    const report = clean(Buffer.from(`${TITLE}\n${OPENING}\n${text}\n${SIGNED.join('\n')}`), { path: 'report.txt' });
    return report.schema === 'reportkit/report@1' ? outlineOf(report.tree) : [];
  };

  test.each([
    ['an enumeration of single sentences', '一、申报条件\n（一）申报单位应当具有独立法人资格；（二）近三年无重大违法记录；（三）具备相应的技术条件。\n二、申报时间\n6月30日前。', ['1 申报条件', '1 申报时间']],
    ['amounts and dates', '一、项目情况\n项目总投资1.2亿元。2.5亿元以上的项目单独报批。\n二、资金安排\n市级资金占三成。', ['1 项目情况', '1 资金安排']],
    ['what a scheme consists of', '一、起草情况\n方案共三部分。第一部分是总体要求；第二部分是主要任务；第三部分是保障措施。\n二、征求意见情况\n收到意见12条。', ['1 起草情况', '1 征求意见情况']],
    ['references to articles', '一、处罚依据\n依据《条例》第三条 第四条的规定。第十二条 第二款另有规定的除外。\n二、处罚内容\n罚款五千元。', ['1 处罚依据', '1 处罚内容']],
  ])('%s', (_, text, expected) => expect(sections(text)).toEqual(expected));
});

test('contents whose page numbers stand between dashes are no sections', () => {
  const entries = ['1 总则- 1 -', '1.1 编制目的- 1 -', '1.2 编制依据- 1 -', '2 组织体系- 3 -', '2.1 领导机构- 3 -', '3 附则- 5 -'];
  const text = ['青石县突发环境事件应急预案', '目 录', ...entries, '1 总则', '1.1 编制目的', TEXTS[0], '1.2 编制依据', TEXTS[1], '2 组织体系', '2.1 领导机构', TEXTS[2], '3 附则', TEXTS[3]].join('\n');
  const report = clean(Buffer.from(text), { path: 'report.txt' });
  if (report.schema !== 'reportkit/report@1') throw new Error('no report');
  expect(outlineOf(report.tree)).toEqual(['1 总则', '2 编制目的', '2 编制依据', '1 组织体系', '2 领导机构', '1 附则']);
  expect(report.tree.filter(({ type }) => type === 'toc')).toHaveLength(1);
});

test('a mark is shown with the blanks that the source has in it', () => {
  const report = clean(Buffer.from(`青石县2023年工作总结\n一 、取得的成绩\n${TEXTS[0]}\n二　、存在问题\n${TEXTS[1]}\n`), { path: 'report.txt' });
  if (report.schema !== 'reportkit/report@1') throw new Error('no report');
  expect(report.tree.flatMap((node) => (node.type === 'section' ? [node.marker?.raw] : []))).toEqual(['一 、', '二　、']);
});
