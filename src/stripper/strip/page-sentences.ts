import { PAGE_SENTENCES } from './page-sentence-kinds';

// Matches a word that stands in each of these. Trap: 了 alone would be in every sentence.
export const SENTENCE_WORDS = /(?:Post|Page)s?$|navigation|Comment|URL$|位置|页$|扫码|快[速捷]|签|搜索|没|收藏|分享|淘帖|[◎★☆◇◆※▪]|菜单|订阅|关注|还[看读喜]|扫一扫|[信来]件|来信|【(?:资料|文档|文件|编辑|责编|网编|审核|校对|值班)|网站$|登[录陆]|注册|APP|客户端|小程序|浏览器|手机|暂[无时]|尚无|已|评论|留言|回复|跟[帖贴]|帖子|链接|换一|浏览|推荐|连播|人参与|次阅读|个赞|到底|底部|[本此该这当]|最[佳好]|更好|良好|Flash|播放器|加载|载入|跳转|欢迎|广告|AD|推广|[提发][交布表]于|次[查浏阅点]|Print|top$|【法宝|来源 ?:|记者 ?:|审 ?\/|官方|微信|抖音|下载|剩余|[/丨|▲↑△⇧·○◯□]|刚刚|前$|离开|页面|阅读|%|::|==|~~|仅供|文献号 ?:|检索词 ?:|TOP|返回页|回答者 ?:|\[|#|End/i;
const LONGEST = 200;

export function isPageSentence(trimmed: string): boolean {
  return trimmed.length <= LONGEST && trimmed.length >= 2 && SENTENCE_WORDS.test(trimmed) && PAGE_SENTENCES.some((pattern) => pattern.test(trimmed));
}
