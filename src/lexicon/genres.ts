import { characterSet } from './character-sets';
import { foldedUnit, foldWidth } from './folded-text';
import { GENRE_TERMS } from './genre-kinds';

/** Kinds of document (文种) a title may end in; the longest come first. GB/T 9704-2012 and common usage. */
export const GENRES = [
  '政府工作报告', '述职述廉报告', '述职报告', '工作报告', '调研报告', '情况报告', '实施方案', '工作方案', '实施意见', '指导意见', '实施细则', '管理办法', '实施办法',
  '工作总结', '工作要点', '工作计划', '工作规则', '应急预案', '会议纪要', '建议书', '倡议书', '承诺书', '责任书', '说明书',
  '报告', '总结', '通知', '意见', '方案', '办法', '规定', '决定', '决议', '批复', '公告', '通告', '通报', '纪要', '讲话', '致辞', '发言', '计划', '要点', '规划', '纲要', '汇报',
  '说明', '条例', '细则', '规则', '制度', '清单', '预案', '公报', '议案', '简报', '指南', '公示', '函', '令', '请示', '举措', '措施', '章程', '准则', '标准', '规范', '目录', '年报', '要求', '情况', '安排', '答复', '解读', '献词', '贺词',
  '综述', '述评', '名单', '名录', '一览表', '登记表', '统计表', '公开表', '公开栏', '明细表', '汇总表', '收支表', '台账', '纪实', '大事记', '白皮书', '须知', '守则', '公约', '村规民约', '责任状', '提纲', '心得体会', '心得', '对照检查材料', '检查材料', '典型材料', '交流材料', '事迹材料', '发言材料', '告知书', '意见书',
  '慰问信', '感谢信', '表扬信', '公开信', '一封信', '贺信', '申请书', '保证书', '检讨书', '决心书', '决定书', '判决书', '裁定书', '调解书', '协议书', '通知书', '开幕词', '闭幕词', '主持词', '欢迎词', '讲话稿', '发言稿', '演讲稿', '讲稿',
] as const;

// Matches the end of a title: its kind, with what may stand behind it: （试行） （2021—2025年） 》 .
// Trap: 报告指出 in a sentence is followed by more; the pattern is anchored at the end.
const GENRE_END = new RegExp(`(${GENRES.join('|')})(?:[（(〔\\[][^）)〕\\]]{1,30}[）)〕\\]])*[》”]?$`);

/** What a title that names its kind ends in: the kind's last character, or what may stand behind it. */
const LAST = characterSet(`${GENRES.map((genre) => genre.charAt(genre.length - 1)).join('')}律规）)〕]》”①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳*＊`);
const BLANKS = characterSet(' \t\u00a0\u3000');

// Matches the title of a law or order of Macau, in simplified script: 第87/2011号社会文化司司长批示 · 第5/2003号法律
// Trap: 领导批示 and 学习法律 have no number in front.
const OF_MACAU = /^第[0-9]{1,4}\/[0-9]{4}号.{0,24}(批示|法律|行政法规|行政命令)$/;

function mayEndTitle(title: string): boolean {
  let last = title.length - 1;
  while (last > 0 && BLANKS[title.charCodeAt(last)] === 1) last--;
  return last >= 0 && LAST[foldedUnit(title.charCodeAt(last))] === 1;
}

// Matches the mark of a note behind a title: 统计公报[1] · 统计公报① · 统计公报*
// Trap: 〔2023〕 and （1） are part of it.
export const NOTE_MARK = /(?:[[［][0-9]{1,2}[\]］]|[①-⑳]|[*＊])$/;

// Matches the label that a database, a collection or a column puts in front of a title: 标题：关于…的通知 · 颗粒名称：…讲话 · 第一篇：…工作总结 · 范文一：… · 文字解读：…政策解读
// Trap: 标题党现象分析 has no colon, 题：… behind a dateline is of the press, and 文字解读：某某办法 tells by its label what it is.
export const TITLE_LABEL = /^(?:(?:文章|文件)?(?:标题|题目)|颗粒名称|第[一二三四五六七八九十]{1,3}篇|(?:范文)?篇[一二三四五六七八九十0-9]{1,3}|范文[一二三四五六七八九十0-9]{1,3}|(?:文字|图文|图片|视频)解读(?=\s?[：:][^\n]{4,90}(?:解读|说明|图解)$))\s?[：:]\s*(?=\S{4})/;

/** The kind of document a title names, in simplified script, or null. Spaces inside (`政 府 工 作 报 告`) do not hide it. */
export function genreOf(title: string): string | null {
  if (!mayEndTitle(title)) return null;
  const bare = title.replace(/[ \t\u00a0\u3000]/g, '').replace(NOTE_MARK, '');
  const folded = foldWidth(bare);
  return (GENRE_END.exec(folded) ?? (folded.startsWith('第') ? OF_MACAU.exec(folded) : null))?.[1] ?? null;
}

const KIND_OF = new Map(Object.entries(GENRE_TERMS).flatMap(([kind, terms]) => terms.map((term) => [term, kind] as const)));

// Matches what stands in front of the title of a paper that explains another: 【政策解读】…  图解：…  一图读懂…  一文读懂…
// Trap: 关于做好政策解读工作的通知 is a notice: the words must open the title and be marked off.
const EXPLAINS = /^(?:【(?:政策|文件|图文|文字|部门|媒体|专家)?(?:解读|图解)】|(?:政策|文件|图文|文字|部门|媒体|专家)?(?:解读|图解)\s?[：:丨|—]|一[图文](?:读|看|了)[懂解])/;

// Matches what such titles end in: 《…办法》政策问答  …答记者问（上）
// Trap: 知识问答活动方案 goes on.
const ANSWERS = /(?:图解|政策问答|答记者问)(?:[（(][^（）()]{1,20}[）)])?$/;

// Matches a 通报 that names what it reports behind the word: 市纪委监委通报4起典型问题  县教育局通报两起违规案例
// Trap: 通报会上的讲话 goes on otherwise.
const REPORTS_CASES = /通报[0-9０-９一二两三四五六七八九十]{1,3}[起例]/;

// Matches the first of two kinds that a yearly paper joins: 2023年工作总结及2024年工作计划 · 工作总结和下半年工作打算
// Trap: 关于总结和计划管理的通知 ends otherwise.
const FIRST_OF_TWO = /(工作总结|总结|工作报告|情况报告|工作汇报)(?:及|和|暨|与|、)[^，。；：]{0,16}(?:计划|安排|打算|要点|思路|设想)$/;

/** The kind of document under which a title is sorted, with the term the title has for it (null where it has none); null when it names none. */
export function genreKind(title: string): { readonly kind: string; readonly term: string | null } | null {
  const bare = title.trim();
  if (EXPLAINS.test(bare) || ANSWERS.test(bare)) return { kind: '解读', term: null };
  const term = FIRST_OF_TWO.exec(bare)?.[1] ?? genreOf(title) ?? (REPORTS_CASES.test(bare) ? '通报' : null);
  return term === null ? null : { kind: KIND_OF.get(term) ?? term, term };
}
