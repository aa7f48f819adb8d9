/**
 * The kinds of document by the names a reader sorts them under, each with the terms titles use for it.
 * The first fifteen are the statutory kinds of 《党政机关公文处理工作条例》 (2012), article 8.
 * A term that is not listed is a kind of its own.
 */
export const GENRE_TERMS: Readonly<Record<string, readonly string[]>> = {
  决议: [], 决定: [], 令: [], 公报: [], 公告: [], 通告: [], 通知: [], 通报: [], 请示: [], 批复: [], 议案: [], 函: [],
  意见: ['实施意见', '指导意见', '意见书'],
  报告: ['政府工作报告', '工作报告', '调研报告', '情况报告'],
  纪要: ['会议纪要'],
  总结: ['工作总结'],
  汇报: [],
  检查材料: ['对照检查材料'],
  公开信: ['一封信'],
  讲话: ['发言', '发言材料', '讲话稿', '发言稿'],
  述职报告: ['述职述廉报告'],
  工作要点: ['要点'],
  解读: [],
  方案: ['实施方案', '工作方案'],
  办法: ['管理办法', '实施办法'],
  细则: ['实施细则'],
  规则: ['工作规则'],
  计划: ['工作计划'],
  预案: ['应急预案'],
};
