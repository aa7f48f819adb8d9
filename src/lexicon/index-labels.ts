/**
 * Labels of the disclosure table of portals (国办发〔2017〕47号) in rows that lost their colons: 索 引 号000027518/2023-04416, 发文机关 某局 主 题 词.
 * Only lines that begin with one are such rows.
 */
const LABELS = [
  '索引号', '标题', '名称', '信息名称', '发文机关', '发文机构', '发文字号', '发文时间', '发文日期', '发布机构', '发布单位', '发布日期', '主题词', '主题分类', '信息分类', '组配分类', '体裁分类', '成文日期', '公开日期',
  '公开方式', '公开形式', '公开范围', '生成日期', '文号', '有效性', '服务对象', '失效日期', '生效日期', '公文时效', '著录日期', '关键词', '信息有效性', '废止日期', '时效', '有效状态', '统一登记号', '公开类别', '公开属性', '信息来源', '内容概述', '信息格式', '生命周期分类', '服务对象分类',
];
const BLANKS = '[ \\t\\u00a0\\u3000]';
const spaced = (label: string): string => [...label].join(`${BLANKS}{0,6}`);
// Trap: 公开日 is the beginning of 公开日期 as well.
const ANY = `${LABELS.sort((a, b) => b.length - a.length).map(spaced).join('|')}|${spaced('公开日')}(?!${BLANKS}{0,6}期)`;

// Matches a label at the start of a row, or behind the value before it:  索 引 号000027518   发文机关 某局 主 题 词
//                                                                      ^^^^^^^^            ^^^^^^^^      ^^^^^^^^
// Trap: 标题 and 名称 begin titles (名称变更的公告); a row needs others around it, which who asks has to see to.
const LABEL = new RegExp(`(?<=^|${BLANKS})(${ANY})${BLANKS}{0,8}(?![：:])`, 'g');
const OPENING = new RegExp(`^[•· ]{0,3}(?:${ANY})(?![：:])`);

/** True of a row that begins with a label which nothing parts from its value. */
export function opensIndexRow(line: string): boolean {
  return OPENING.test(line);
}

/** The row as it would be with colons: 发文机关：某局 主题词： */
export function withColons(row: string): string {
  return row.replace(LABEL, (_, label: string) => `${label.replace(/\s/g, '')}：`);
}

// Matches a row that a page numbered, which says what it is of:  1. [索引号] 1134…/2023-00012   4、成文日期：2023-05-06 . Trap: a guide numbers what it explains (1.索引号是指…).
const NUMBERED_ROW = new RegExp(`^(\\d{1,2})[.．、]${BLANKS}?(?:[\\[【［](?:${ANY})[\\]】］]|(?:${ANY})${BLANKS}?[：:])`);

/** The number of such a row; 0 of any other line. */
export function numberOfRow(line: string): number {
  return Number(NUMBERED_ROW.exec(line)?.[1] ?? 0);
}
