import type { View } from '../../model/view';
import type { LineText } from './line-text';
import { above, below } from './neighbour-lines';

/*
 * Rows of the names that a document lists.
 */

// Matches a row of names:  党振国 丁云飞 卜 宣 马 璐   县供电公司 白沙镇 龙口镇 . Trap: a menu has a front page in it, and a sentence its stop.
const ROW = /^(?!.*(?:首页|主页|登录|注册|搜索|返回|更多|微信|微博|客户端|打印|关闭|分享))[\u4e00-\u9fffA-Z0-9·()]{1,16}(?:[ \t、]{1,6}[\u4e00-\u9fffA-Z0-9·()]{1,16}){2,12}$/;
// Matches what such rows stand below:  先进个人(20名)   获奖单位名单:   一等奖(3个) . Trap: 相关单位: alone heads links.
const HEAD = /[(](?:共 ?)?\d{1,4} ?[名个人家位户项件组][)] ?[:]?$|(?:名单|人员|人选|委员|代表|单位|个人|集体|家庭)(?:如下)?:$/;
const MOST_ROWS = 40;

/** A row of a list of names whose heading counts or announces them. */
export function isInRoster(view: View, line: LineText): boolean {
  if (!ROW.test(line.trimmed)) return HEAD.test(line.trimmed) && ROW.test(below(view, line)?.trimmed ?? '');
  let other: LineText | null = line;
  for (let passed = 0; other !== null && passed < MOST_ROWS; passed++) {
    other = above(view, other);
    if (other !== null && HEAD.test(other.trimmed)) return true;
    if (other !== null && !ROW.test(other.trimmed)) return false;
  }
  return false;
}
