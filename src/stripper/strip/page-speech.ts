import { labelTable } from './chrome-patterns';

/*
 * What pages say of themselves, by how it is made and not by list: controls of a verb and an object, sentences to a visitor,
 * rows of fields of which some are known. All read folded, trimmed lines.
 */

const VERBS = '打印|收藏|关闭|返回|回到|分享|转发|复制|下载|查看|展开|收起|加载|刷新|评论|点赞|举报|纠错|订阅|投稿|登录|登陆|注册|搜索|检索|朗读|播放|播报|收听|放大|缩小|切换|设为|加入|添加|提交|发送|发表|扫描|识别|保存|推荐|生成|跳转|进入|浏览|隐藏|导出|预览|忘记|找回|重置|取消|退出|换';
const OBJECTS = '本页|此页|该页|页面|本文|全文|原文|正文|链接|网址|顶部|首页|主页|列表|上一页|上一级|上级|上一层|窗口|当前页|更多|评论|结果|海报|二维码|朋友圈|微信|微博|空间|手机|客户端|APP|密码|账号|帐号|主题|字体|字号|语言|收藏|纠错|桌面|一批|登录|注册|检索|搜索|目录|导航|版本|阅读|浏览';
// Matches a control made of a verb and an object of pages:  返回上一级   生成海报   点击加载更多   免费注册   忘记密码 . Trap: 提交材料 and 下载附件 have no object of pages.
const CONTROL = new RegExp(`^(?:我要|一键|立即|点击|在线|快速|免费|请|用户|会员|高级|站内)?(?:${VERBS})(?:[到至给]|一下)?(?:本|此|该|当前|QQ|新浪)?(?:${OBJECTS})$|^(?:我要|一键|用户|会员|免费|高级|站内)(?:${VERBS})$`, 'i');

export function isControl(word: string): boolean {
  return word.length >= 3 && word.length <= 12 && CONTROL.test(word);
}

// Matches whole lines in which a page speaks to its visitor or of itself, each of one kind. Trap: all name the page, the reader's device or what the page holds; 暂无异议 of a notice holds nothing of a page.
const SENTENCES: readonly RegExp[] = [
  // 请先登录后发表评论   登录后才能评论
  /^(?:请|您需要|需要)?(?:先)?(?:登录|登陆|注册)(?:后|以后|之后)?[,]?(?:才能?|再|方可|即可|可)?(?:发表|评论|留言|收藏|下载|查看|继续|回复|参与)[^。;]{0,12}$/,
  // 打开APP,阅读体验更佳   用手机看
  /^(?:打开|下载|安装|使用|进入|点击进入)?[\u4e00-\u9fff]{0,8}(?:APP|客户端|小程序|浏览器)[,。 ]?(?:中)?(?:打开|看|阅读|收听|查看|观看|体验)?[^。;]{0,6}(?:更佳|更好|更多|更精彩|更流畅|流畅|全文|打开)$/i,
  /^(?:用|在)?手机(?:上)?(?:看|读|阅读|浏览|查看)(?:本页|本文|此文|更方便)?$/,
  // 没有更多了   暂无评论   已经到底了   全部评论(0)
  /^(?:暂无|没有|尚无|暂时没有|已无)(?:更多|相关|任何)?(?:评论|内容|数据|记录|信息|文章|回复|推荐|跟帖|留言|结果)?了?$|^(?:已经?|已是|已到)?(?:到底|底部|最后一[篇页条]|第一[篇页条])了?$|^(?:全部|最新|热门|精彩|网友|所有)(?:评论|留言|回复|跟帖) ?(?:[([]? ?\d{1,6} ?条?[)\]]?)?$|^\d{1,6} ?(?:条评论|人参与|条回复|次阅读|个赞)$/,
  // 您觉得本页内容是否有用? 有用(3) 没用(0) 提交
  /^(?:您|你)?(?:觉得|认为|对)?(?:本|此|该|这[篇条个]|当前)(?:页面?|网页|网站|文章?|条?信息|内容|栏目)[^。;]{0,14}(?:满意|有用|帮助|吗|如何)[^。;]{0,6}\??(?:[ \d()]|非常|比较|基本|有|没有?|不|一般|满意|用|帮助|提交|评价|是|否){0,24}$/,
  // 为确保最佳浏览效果,建议您使用以下浏览器版本…   建议使用1024*768分辨率
  /^(?:为|为了)?(?:确保|保证|获得|达到|取得|得到)?[^。;]{0,6}(?:最佳|最好|更好|良好)的?(?:浏览|显示|阅读|观看|视觉|用户)?(?:效果|体验)[^。]{0,40}(?:浏览器|分辨率|IE|Chrome)[^。]{0,140}。?$|^(?:本站|本网站)?(?:建议|推荐)(?:您)?使用[^。]{0,40}(?:浏览器|分辨率)[^。]{0,60}$/i,
  // 您的浏览器版本过低   正在加载,请稍候   当前浏览器不支持播放
  /^(?:您|你)?(?:的|当前)?(?:正在使用的)?(?:浏览器|Flash|播放器)[^。]{0,30}(?:过低|太低|不支持|未安装|禁用|升级)[^。]{0,30}$|^(?:正在|页面|数据|努力)(?:加载|载入|跳转)中?[,.。…]{0,3}(?:请?稍[后候等])?[.。…]{0,3}$/i,
  // 浏览器不支持嵌入式框架,或被配置为不显示嵌入式框架。   您的浏览器未开启JavaScript
  /^(?:您的)?浏览器(?:不支持|未开启|被配置)[^。;]{0,40}。?$/,
  // 由 news_editor 提交于 周一,01/17/2022 - 09:40   1,377 次查看
  /^由 ?[\w\u4e00-\u9fff]{1,20} ?(?:提交|发布|发表)于 [^。;]{6,40}$|^[\d,]{1,9} ?次(?:查看|浏览|阅读|点击)$/,
  // 本网站由县融媒体中心运行维护
  /^本(?:网|站|网站|栏目|平台|页面)(?:由|系)[^。;]{2,30}(?:主办|承办|运行|维护|建设|管理|提供|支持)[^。;]{0,60}$/,
  // 登录 首页 以外: 欢迎访问某县门户网站!今天是2024年3月8日 星期五 天气:多云
  /^(?:您好[,!]?)?欢迎(?:您|你)?(?:访问|光临|来到|浏览)[^。;]{2,30}(?:网站?|门户|平台)[!,。 ]{0,3}(?:(?:今天|现在)是|20\d\d年|星期|天气)[^。;]{0,60}$/,
  // 本页最后编辑于2021年3月12日   此页面最近一次修改于…
  /^(?:此|本)(?:页面?|条目|网页|文章?|词条)(?:最后|最近|上次)(?:一次)?(?:编辑|修订|修改|更新)(?:于|时间|日期|是|:| ){0,3}[\d年月日:\/ -]{6,24}[。.]?$/,
  // 本文已影响 3241 人   本文已帮助1.2万人   已有 320 人阅读
  /^(?:本[文页站]|此文|该文|本篇文章|这篇文章)(?:章)?(?:已经?|共|累计)?(?:影响|帮助|有|被|吸引)(?:了)? ?[\d.,]{1,9} ?[万wWkK]?\+? ?(?:人次?|位网友|次|名读者|位读者)(?:阅读|浏览|点赞|收藏|关注|转发|下载)?(?:过|了)?$/,
  // 融媒中心 2023-12-28 18:02 某区融媒体中心官方账号
  /^[\u4e00-\u9fffA-Za-z·]{2,16} {1,4}(?:19|20)\d\d[-./年]\d{1,2}[-./月]\d{1,2}日?(?: {1,3}\d{1,2}:\d\d(?::\d\d)?)? {1,4}[\u4e00-\u9fff“”]{2,20}官方(?:[账帐]号|[\u4e00-\u9fff]{2,4}号|微博)$/,
  // “某某发布”微信 “某某清风”抖音
  /^(?:[“「][^“”「」]{2,14}[”」] ?(?:官方)?(?:微信(?:公众号)?|微博|抖音号?|视频号|快手号?|头条号|今日头条|客户端)(?:[ 、,|]{1,3}|$)){1,5}$/,
  // 网站支持IE10以上、360浏览器极速模式
  /^本?(?:网站|站|网页|页面|系统)支持[^。;]{0,12}(?:IE|浏览器)[^。;]{0,40}$/i,
  // 记者 / 云帆 通讯员 / 石小满 摄影 / 阿塔 阅读 5603
  /^(?:(?:本报|本网)?(?:记者|通讯员|摄影|编辑|责编|作者|审核|校对|文字|图片) ?[/丨|] ?[\u4e00-\u9fff·]{2,4}(?:[ ,、]{1,4}|$)){2,6}(?:(?:阅读|浏览|点击)(?:量|数)? ?[\d,.万w+]{1,9})?$/,
  // 附件下载:(已下载 37 次)   剩余 02:17:46   ▲ TOP
  /^(?:附件|文件)(?:下载)? ?: ?[(]?(?:已下载|下载次数)[: ]{0,2}\d{1,7} ?次[)]?$|^(?:距结束|剩余)(?:时间)?[: ]{0,2}\d{1,3}:\d\d:\d\d$|^[▲↑△⇧] ?(?:TOP|返回|顶部|回到?顶部?)$/i,
  // 老旧小区加装电梯补贴标准 2小时前   城东菜市场搬迁时间定了 刚刚
  /^[^。;]{4,40} {1,4}(?:刚刚|\d{1,2} ?(?:分钟|小时|天)前)$/,
  // 跟贴 38 参与 211   评论 12
  /^(?:(?:跟[贴帖]|评论|参与|回复) ?\d{1,7} ?(?:条|人)?(?: {1,4}|$)){2,4}$/,
  // 满意度评价:○ 满意 ○ 基本满意 ○ 不满意 提交   全文完 | 字数统计 1086
  /^(?:满意度|您的)?(?:评价|调查) ?:? ?[○◯□o]? ?(?:非常)?满意[^。;]{0,40}不满意[^。;]{0,8}(?:提交|投票|评价)$|^(?:全文|正文|本文)完 ?[|·] ?字数(?:统计)? ?:? ?\d{2,6}$/,
  // 广告   — 广告 —
  /^[[【(—\- ]{0,6}(?:广告|AD|推广|Advertisement)[\]】)—\- ]{0,6}$/i,
];

// Matches a word that stands in each of these. Trap: 了 alone would be in every sentence.
export const SENTENCE_WORDS = /登[录陆]|注册|APP|客户端|小程序|浏览器|手机|暂[无时]|没有|尚无|已|评论|留言|回复|跟[帖贴]|人参与|次阅读|个赞|到底|底部|[本此该这当]|最[佳好]|更好|良好|Flash|播放器|加载|载入|跳转|欢迎|广告|AD|推广|[提发][交布表]于|次[查浏阅点]|官方|微信|抖音|下载|剩余|[/丨|▲↑△⇧·○◯□]|刚刚|前$/i;
const LONGEST = 200;

export function isPageSentence(trimmed: string): boolean {
  return trimmed.length <= LONGEST && trimmed.length >= 2 && SENTENCE_WORDS.test(trimmed) && SENTENCES.some((pattern) => pattern.test(trimmed));
}

// Matches a label in a row of fields:  文件大小:   所需积分:   信息时效期: . Trap: times such as 12:30 have no Chinese before the colon.
export const FIELD = /(?<=^|[ |\t\]】)\d,;])([\u4e00-\u9fff]{2,8}) ?:(?!\/\/)/g;
// Matches how fields of pages end:  信息时效期   阅读人次   所需积分   文件大小   审核程序 . Trap: 地点, 对象, 联系电话 and 参会人员 are a notice's.
const PAGE_FIELD = /(?:作者|编辑|审核|来源|时间|日期|时效期?|有效期|次数?|人次|[人热]气|[数量]|大小|格式|积分|售价|类[别型]|分类|方式|范围|程序|[编文字]号|选项|时限|属性|状态|来稿|语[种言]|关键词|标签|摘要|概述|栏目|频道|机构|部门|科室|单位|解读|页数|等级|评分|收藏|下载|浏览|点击|阅读|责编|校对|发布[人者]?|上传[人者]?|录入[人者]?|供稿)$/;

// Matches a label parted from its value by a slash:  时间 / 2023-10-09   人气/451 . Trap: 党组/党委 names two bodies, and no value.
const SLASHED = /(?<=^|[ ;,])([\u4e00-\u9fff]{2,4}) ?\/ ?(?=\S)/g;
const LEAST_SLASHED = 3;

/** A row of labels and values with slashes for colons; documents never write so, so that names of fields suffice. */
export function isSlashedRow(trimmed: string): boolean {
  if (trimmed.length > 120 || !trimmed.includes('/') || /[。:!?]/.test(trimmed)) return false;
  const names = [...trimmed.matchAll(SLASHED)].map(([, name]) => name ?? '');
  return names.length >= LEAST_SLASHED && names.filter((name) => labelTable.has(name) || PAGE_FIELD.test(name)).length >= LEAST_SLASHED && /\d/.test(trimmed);
}

/** A row of fields of which one only pages have, and none that a notice has. */
export function isFieldRow(trimmed: string): boolean {
  if (trimmed.length > 160 || /[。;!?]/.test(trimmed)) return false;
  const fields = [...trimmed.matchAll(FIELD)];
  if (fields.length < 2 || (fields[0]?.index ?? 1) > 1) return false;
  const names = fields.map(([, name]) => name ?? '');
  if (!names.every((name) => labelTable.has(name) || PAGE_FIELD.test(name)) || !names.some((name) => labelTable.get(name)?.weight === 'strong')) return false;
  return fields.every(({ index, 0: label }, at) => (fields[at + 1]?.index ?? trimmed.length) - index - label.length <= 30);
}
