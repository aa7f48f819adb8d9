import { labelTable } from './chrome-patterns';

/*
 * Rows of fields of which some are known to be a page's. All read folded, trimmed lines.
 */

// Matches a label in a row of fields:  文件大小:   所需积分:   信息时效期: . Trap: times such as 12:30 have no Chinese before the colon.
export const FIELD = /(?<=^|[ |\t\]】)\d,;])([\u4e00-\u9fff]{2,8}) ?:(?!\/\/)/g;
// Matches how fields of pages end:  信息时效期   阅读人次   所需积分   文件大小   审核程序 . Trap: 地点, 对象, 联系电话 and 参会人员 are a notice's.
const PAGE_FIELD = /(?:作者|编辑|审核|来源|时间|日期|时效期?|有效期|次数?|人次|[人热]气|[数量]|大小|格式|积分|售价|类[别型]|分类|方式|范围|程序|[编文字]号|频次|选项|时限|属性|状态|来稿|语[种言]|关键词|标签|摘要|概述|栏目|频道|机构|部门|科室|单位|解读|页数|等级|评分|收藏|下载|浏览|点击|阅读|责编|校对|发布[人者]?|上传[人者]?|录入[人者]?|供稿)$/;

// Matches a label parted from its value by a slash:  时间 / 2023-10-09   人气/451 . Trap: 党组/党委 names two bodies, and no value.
const SLASHED = /(?<=^|[ ;,])([\u4e00-\u9fff]{2,4}) ?\/ ?(?=\S)/g;
const LEAST_SLASHED = 3;
// Matches a day behind its label:  时间/2024-01-19 . Trap: 1/2024-01 is a number of a paper.
const DAY_BEHIND_SLASH = /(?:时间|日期) ?\/ ?(?:19|20)\d\d[-.]\d{1,2}[-.]\d{1,2}/;

/** A row of labels and values with slashes for colons; documents never write so, so that names of fields suffice. */
export function isSlashedRow(trimmed: string): boolean {
  if (trimmed.length > 120 || !trimmed.includes('/') || /[。:!?]/.test(trimmed)) return false;
  const names = [...trimmed.matchAll(SLASHED)].map(([, name]) => name ?? '');
  const known = names.filter((name) => labelTable.has(name) || PAGE_FIELD.test(name)).length;
  return (known >= LEAST_SLASHED && /\d/.test(trimmed)) || (known >= LEAST_SLASHED - 1 && known >= names.length - 1 && DAY_BEHIND_SLASH.test(trimmed));
}

/** A row of fields of which one only pages have, and none that a notice has. */
export function isFieldRow(trimmed: string): boolean {
  // 制发机关:县疾控中心;有效状态:有效;浏览频次:0000527; is parted by stops, of which a sentence has one in three clauses at most.
  if (trimmed.length > 160 || /[。!?]/.test(trimmed) || (trimmed.includes(';') && (trimmed.match(/:/g)?.length ?? 0) < 3)) return false;
  const fields = [...trimmed.matchAll(FIELD)];
  if (fields.length < 2 || (fields[0]?.index ?? 1) > 1) return false;
  const names = fields.map(([, name]) => name ?? '');
  if (!names.every((name) => labelTable.has(name) || PAGE_FIELD.test(name)) || !names.some((name) => labelTable.get(name)?.weight === 'strong')) return false;
  return fields.every(({ index, 0: label }, at) => (fields[at + 1]?.index ?? trimmed.length) - index - label.length <= 30);
}
