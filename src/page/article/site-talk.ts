import type { Features } from './features';
import { textOf } from './text-of';

/** Prose of a page on which a sentence of the site itself could win against a short notice. */
const LITTLE = 600;
const SENTENCE = 300;

// Matches what a site says of itself:  凡本网注明…版权均属于本网   本站使用Cookie   请开启JavaScript   ICP备…号   技术支持：…   欢迎访问某市政府网站   本平台收录…文件   您的邮箱地址不会被公开
// Trap: 版权 and 浏览器 in a long text are subjects; the caller asks on pages with little prose, box by box.
const SITE_TALK = /凡本[网站]|版权(?:均|归|所有|属)|未经.{0,12}(?:授权|许可|同意).{0,12}(?:转载|复制|使用)|cookie|icp备|公网安备|javascript|(?:开启|启用|不支持)脚本|建议使用.{0,20}浏览器|浏览器.{0,12}(?:版本|不支持|访问本)|欢迎您?(?:访问|光临)|主办(?:单位)?[:：]|技术支持[:：]|隐私政策|不代表.{0,24}(?:观点|立场)|信息存储(?:空间)?服务|邮箱地址不会被公开|必填项已用|保存我的.{0,6}名称|登录后.{0,4}(?:评论|留言|发言)|网友评论仅|文明(?:上网|发言|评论)|本(?:平台|网站|站|系统|数据库|栏目).{0,6}(?:收录|刊载|登载)/i;

export function talksOfSite(text: string): boolean {
  return SITE_TALK.test(text);
}

/**
 * On a page with little prose, takes away the worth of boxes in which the site speaks of itself.
 * @param most the worth of its best element. Numbers must have been added up.
 */
export function discountSiteTalk(features: Features, shade: number, most: number): void {
  const { tree, nodes, count, parent, gain, loss, chars, block, last } = features;
  if (most > LITTLE) return;
  for (let i = count - 1; i > 0; i--) {
    if (features.shade[i] !== shade || !block[i]! || gain[i] === 0 || chars[i]! > SENTENCE) continue;
    // The lowest box of the sentence; what is above it follows.
    if (hasWorthBelow(gain, last, i)) continue;
    if (!SITE_TALK.test(textOf(tree, nodes[i]!, SENTENCE * 2))) continue;
    const worth = gain[i]!;
    for (let up = i; up >= 0 && features.shade[up] === shade; up = parent[up]!) {
      gain[up] = gain[up]! - worth;
      loss[up] = loss[up]! + worth * 0.5;
    }
  }
}

function hasWorthBelow(gain: Float64Array, last: Int32Array, number: number): boolean {
  for (let i = number + 1; i <= last[number]!; i++) if (gain[i]! > 0) return true;
  return false;
}
