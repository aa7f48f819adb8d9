/*
 * What a line at the head of a text looks like, told from itself alone and in few words: the search for the title weighs lines by what
 * stands around them. The words are the model's own, so that a list elsewhere may grow without the weights having to be fitted anew.
 */

export type LineShape = 'none' | 'sentence' | 'prose' | 'mark' | 'address' | 'bracket' | 'dash' | 'day' | 'number' | 'field' | 'office' | 'person' | 'named' | 'tiny' | 'short' | 'middle' | 'long';

const LONGEST_LONG = 60;
const LONGEST_SENTENCE = 40;
const LONGEST_LABELLED = 40;
const LONGEST_OFFICE = 26;

// Matches the number of a heading: 一、  第二章  (三)  1.
// Trap: 一季度 and 2023年 count nothing.
const MARK = /^(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百0-9]{1,4}[章条节编讲]|\([一二三四五六七八九十0-9]{1,3}\)|[0-9]{1,2}[.、](?![0-9]))/;
// Matches what a whole line in brackets, or behind a dash, is: (2023年1月5日)  ——在全县大会上的讲话
// Trap: (试行)办法 goes on behind its bracket.
const BRACKET = /^[([【][^()]{1,80}[)\]】]$/;
const DASH = /^(?:—|–|―|--)/;
// Matches a day in a short line: 2023-04-05 10:11  发布时间:2020年3月1日  二〇二三年五月六日
// Trap: 2023年度工作总结 names a year only.
const DAY = /(?:19|20)[0-9]{2}\s?[-/.年]\s?[0-9]{1,2}\s?[-/.月]|[一二]\s?[〇○零0九]\s?[〇○零一二三四五六七八九]{1,2}\s?[一二三四五六七八九十〇○零]?\s?年[一二三四五六七八九十]{1,2}月/;
const LONGEST_DAY = 30;
// Matches the number of a paper: 云政发〔2023〕5号  第12号
// Trap: 门牌1号 stands in longer lines.
const NUMBER = /[〔[(](?:19|20)[0-9]{2}[〕\])].{0,6}号\)?$|^第\s?[0-9一二三四五六七八九十]{1,4}\s?[号期]$/;
const FIELD = /^[^:]{1,10}:./; // 来源:某报
// Matches who issues: 云溪县人民政府  某某市教育局办公室
// Trap: 机构改革大会 ends in 会 and is no body; that it is read as one costs little.
const OFFICE = /(?:政府|委员会|办公[室厅]|[局厅院会委部署司处科所站队]|集团|公司|大学|学院|[小中]学|法院|检察院|中心)$/;
// Matches what names a kind of paper at its end: …的通知  …工作总结(摘要)
// Trap: 报告厅 goes on.
const NAMED = /(?:通知|报告|意见|方案|办法|规定|细则|条例|总结|要点|计划|规划|决定|通报|公告|通告|公示|函|批复|请示|讲话|发言|致辞|纪要|简报|说明|预案|制度|汇报|材料|公报|建议|倡议书?|公开信|清单|目录|指南|标准|解读|答复|议案|提案|决议|章程|规则|指引|讲稿|体会|总则)(?:\([^()]{1,16}\))?$/;
// Matches who speaks or writes, behind what he is: 县长 邹立本  县交通局工作队 / 卢小舟  文/某某
// Trap: 政府 工作报告 is longer behind its blank.
const PERSON = /[ /][\u4e00-\u9fa5] {0,2}[\u4e00-\u9fa5]{1,2}$/;
const LONGEST_PERSON = 40;
const SENTENCE_END = /[。;!?…]["”』」)]?$/;

/** @param line folded and trimmed. */
export function shapeOf(line: string | undefined): LineShape {
  if (line === undefined) return 'none';
  const { length } = line;
  if (MARK.test(line)) return 'mark';
  if (length < LONGEST_LABELLED && line.endsWith(':')) return 'address';
  if (BRACKET.test(line)) return 'bracket';
  if (DASH.test(line)) return 'dash';
  if (length < LONGEST_DAY && DAY.test(line)) return 'day';
  if (SENTENCE_END.test(line) || length > LONGEST_LONG) return length > LONGEST_SENTENCE ? 'prose' : 'sentence';
  if (length < LONGEST_DAY && NUMBER.test(line)) return 'number';
  if (NAMED.test(line)) return 'named';
  if (length < LONGEST_LABELLED && FIELD.test(line)) return 'field';
  if (length < LONGEST_OFFICE && OFFICE.test(line)) return 'office';
  if (length < LONGEST_PERSON && PERSON.test(line)) return 'person';
  return length < 6 ? 'tiny' : length < 14 ? 'short' : length < 40 ? 'middle' : 'long';
}
