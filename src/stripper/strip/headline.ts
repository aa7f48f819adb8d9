import type { ChromeLine } from './chrome-line';

const LONGEST = 60;
// Matches a headline that cries or asks on its way:  养老金“认证”别信上门收费!这位专员讲透了   招满即止!69名! . Trap: 各位代表! and a sentence with a full stop open the text.
const HEADLINE = /^[^。;:!?]*[!?][^。;:]+$/;

// Matches the rank of an item in a list of other pages:  3 事关养老金!这些人可以补缴 . Trap: 3.抓落实 has a mark behind its number.
const RANKED = /^\d{1,2} ?(?=[\u4e00-\u9fff])/;

/** A headline of another page, with its rank. */
export function isRankedHeadline(line: ChromeLine): boolean {
  return isHeadline(line) && RANKED.test(line.line.trimmed);
}

// Matches an item of a numbered list of other pages:  2.市场监督管理所个人工作总结精选5篇   3. 年度述职报告(通用3篇) . Trap: 3.抓落实 and 1.附件名称方案 are told by what stands above them.
const NUMBERED_TITLE = /^\d{1,2} ?[.、] ?[^。;:,!?]{6,40}(?:总结|计划|报告|汇报|方案|讲话|发言|体会|材料|范文|大全|篇|通知|意见)(?:[(](?:精选|通用|优秀|最新|推荐|热门|集锦|锦集|合集|汇总|共)? ?\d{1,3} ?篇[)])?$/;

/** A numbered title of another page: it goes only below the head of such a list. */
export function isNumberedTitle({ kind, line }: ChromeLine): boolean {
  return kind === 'body' && line.length <= LONGEST && NUMBERED_TITLE.test(line.trimmed);
}

/** A line that a mark of a sentence makes look like text, and that a news page has for its headline. */
export function isHeadline({ kind, line }: ChromeLine): boolean {
  return kind === 'body' && line.length <= LONGEST && HEADLINE.test(line.trimmed);
}
