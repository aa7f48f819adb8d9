import { characterSet } from '../../lexicon/character-sets';

/** Whole lines that WeChat, libraries of uploads and sites of sample texts put around a text. All read folded lines. */

/** What `\s` matches. */
const BLANKS = ' \t\n\v\f\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000\ufeff';

/** What no document says on a line of its own, behind the characters that it begins with: of most lines none of these patterns is asked. */
export const SURE_BEGUN: readonly (readonly [starts: string, pattern: RegExp])[] = [
  // Matches buttons and hints of WeChat:  预览时标签不可点   继续滑动看下一个   轻触阅读原文   微信扫一扫可打开此内容
  // Trap: 阅读原文 alone is also a link of portals; it is one of the weak lines.
  ['预向继轻关微使喜分选该确已名赞长', /^(?:预览时标签不可点|(?:向上|继续)滑动看下一个|轻触阅读原文|关注该公众号|微信扫一扫可打开此内容,?|使用完整服务|使用小程序|喜欢此内容的人还喜欢|分享收藏点赞在看|选择留言身份|该内容仅支持.{0,10}|确定删除回复吗\??|已无更多数据|名称已清空|微信扫一扫赞赏作者|喜欢作者|赞赏金额|长按(?:识别)?二维码.{0,12})$/],
  // Matches the line of buttons at the end:  : , , . 视频 小程序 赞 ,轻点两下取消赞 在看 ,轻点两下取消在看
  [`:,.。、视小赞轻${BLANKS}`, /^[:,.。、\s]{0,60}(?:视频\s{0,3})?(?:小程序\s{0,3})?(?:赞\s{0,3})?[,\s]{0,3}轻点两下取消(?:赞|在看).{0,60}$/],
  // Matches how a page says that it can be passed on:  分享到微信朋友圈:打开微信,点击底部的“发现”,…   请点击右上角分享给好友!
  // Trap: 引导群众点击右上角分享给好友,参与普法答题。 is a sentence of a report: the line must begin so.
  ['分打请点', /^(?:分享到(?:微信)?朋友圈[:：] ?打开微信.{0,50}|打开微信,? ?(?:点击底部的?.{0,6}发现|使用.{0,6}扫一扫).{0,40}朋友圈[。.]?|(?:请)?点击右上角.{0,6}(?:分享|转发|收藏)(?:给|到|至)?.{0,8}[!。]?)$/],
  // Matches what made the page, and where an article was copied from:  Produced By 大汉网络 大汉版通发布系统   mp.weixin.qq.com
  // Trap: 网址：https://… is contact data of a notice.
  ['PphHmM', /^(?:(?:Produced|Powered) ?[Bb]y ?.{2,40}|(?:https?:\/\/)?mp\.weixin\.qq\.com(?:\/\S{0,150})?)$/i],
  // Matches the name of a library with its motto, and its disclaimer:  百度文库 - 让每个人平等地提升自我   声明:本文档由用户上传并自行负责…
  // Trap: 本文由课题组提供数据 is of a document; users and web friends write none.
  ['百豆道原人', /^(?:百度文库|豆丁网|道客巴巴|原创力文档|人人文库) ?[-—–_|] ?.{2,24}$/],
  ['声本', /^(?:声明[:：] ?)?本(?:文档|资料|文|资源|素材)由(?:平台)?(?:用户|网友|会员)(?:自行)?(?:上传|提供|分享).{0,90}$/],
  // Matches the byline of an article:  原创 青石教育 青石教育 2023-12-06 18:00 发表于江平   收录于合集 #总结 12个
  ['原', /^原创 .{1,40}\d{4}-\d\d-\d\d \d\d:\d\d.{0,16}$/],
  ['原发收在以', /^(?:原创 .{1,30}|发表于 ?[\u4e00-\u9fff]{2,4}|收录于(?:合集|话题|专辑).{0,40}|在小说阅读器(?:读本章|中沉浸阅读)|以下文章来源于.{1,20})$/],
  // Matches the call above an article:  点击蓝字 关注我们   点击上方蓝字关注我们
  ['↑▲↓ 点', /^[↑▲↓]{0,3} ?点[击按]?(?:上方|上面|下方)?[“"「]?蓝[色]?字[体”"」]? ?.{0,12}$/],
  ['上', /^上传人[:：].{0,40}文档编号.{0,120}$/],
  ['《', /^《.{2,80}》由(?:网友|用户).{0,12}(?:提供|分享|上传).{0,160}$/],
  // Matches what a library says of a file, one thing a line:  • 约4.12千字   • 约 9页   • 3页   • 31.20 KB   • 2025-11-18 发布于云南   • 当前文档由用户上传发布,收益归属用户
  // Trap: 约9页 of a report stands in a sentence.
  ['•·', /^[•·] ?(?:约 ?[\d.]{1,6} ?千字|(?:约 ?)?\d{1,4} ?页|[\d.]{1,8} ?[KM]B|\d{4}-\d\d-\d\d ?发布(?:于[\u4e00-\u9fff]{2,4})?|(?:当前|本)?文档由(?:用户|会员|网友)[^。;]{2,40})$/],
  // Trap: 下载文档后… is a sentence.
  ['下', /^下载(?:本|该)?文档$/],
  ['《文资内', /^《.{2,80}》由会员.{0,12}分享.{0,160}$|^(?:文档|资料|内容)(?:简介|介绍|描述)[:：].{4,80}由(?:热心)?(?:会员|用户|网友|读者).{0,16}(?:上传|分享|提供)[^。]{0,20}$/],
  // Matches the sentence by which a site frames the text below, and its tags at the end:  下面是小编为大家整理的…,供大家参考。   推荐访问:工作总结 报告
  // Trap: 下面是本站工程进度 is a report's: it has no reader to help.
  ['下以这', /^(?:下面|以下|这里)(?:就?是|为|便是)?(?:由)?(?:小编|本站|我们|笔者|[\u4e00-\u9fff]{2,8}(?:网|文库)(?:小编)?)[^。;]{0,8}(?:大家|您|你|各位|网友)[^。;]{0,8}(?:整理|收集|搜集|准备|分享|带来|推荐|归纳)[^。]{0,100}(?:参考|借鉴|阅读|帮助|喜欢|分享)[^。]{0,12}[。!]?$/],
  // Matches the line that a site of sample texts sets above each of them:  导语:…一文来源于网友上传,不代表本站观点… . Trap: 导语:一座老桥… names no web friend.
  ['导前引', /^(?:导语|前言|引言)[:：] ?.{2,80}一文来源于网友(?:上传|投稿|分享)[^。]{0,140}[。!]?$/],
  ['推本相转', /^(?:推荐访问|本文标签|相关标签|相关热词|本文链接|本文地址|转载请保留)[:：].{0,120}$/],
  // Matches what an uploader says of his file, and how a name of a file was dressed for sale:  本文档格式为WORD,感谢你的阅读。 . Trap: 感谢您的支持! alone ends a letter.
  ['本', /^本(?:文档|资料|范文|素材)[^。;]{2,30}[,。;] ?(?:欢迎|感谢)(?:您|你)的?(?:阅读|下载|观看|浏览|使用|参考)[!。]?$/],
  // Matches a line that calls itself an advertisement:  -广告- 老字号熏鸡,进店立减10元   【推广】…   (广告)… . Trap: 广告: and 广告费 are a report's.
  ['-—–·*【[(', /^[-—–·*]{1,3} ?(?:广告|推广|赞助)(?:位|内容)? ?[-—–·*]{1,3} ?[^。]{0,80}[。!]?$|^[【[(](?:广告|推广|赞助)(?:位|内容)?[\])】] ?[^。]{0,80}[。!]?$/],
  // Matches what a wiki puts around a text:  跳转到内容   维基文库,自由的图书馆   检索自“https://…”
  ['跳维检取', /^(?:跳转到内容|维基(?:文库|百科|新闻),自由的.{2,6}|(?:检索|取)自[“"「]https?:.{5,160})$/],
  // Matches the foot of a page of sample texts:  审核编辑:本站小编 下载该Word文档 收藏本文   这里能搜索到更多你想要的范文→
  ['审这下将推点文', /^(?:审核编辑[:：] ?本站小编.{0,40}|这里能搜索到更多你想要的范文.{0,4}|下载该Word文档.{0,12}|将本文的Word文档下载到电脑.{0,30}|推荐度[:：]?.{0,10}|点击下载文档.{0,12}|文档为doc格式)$/],
];

/** The same of lines that begin with anything; one of the characters of `SURE_NEEDS` stands in each. */
export const SURE_HOLDING: readonly RegExp[] = [
  // Matches the name of a site with its address:  秘书网 www.mishu888.com
  // Trap: 报名网 www.rsks.gov.cn is where people are to go; addresses of offices and schools stay.
  /^(?!举报|投诉|监督|查询|报名|申[请报]|登录|反映|咨询|下载|填报)[\u4e00-\u9fffA-Za-z]{1,10}[网站库] ?[:：]? ?(?:https?:\/\/)?www\.(?![^/]*\.(?:gov|edu|org)\b)[a-z0-9.-]{3,40}\/?$/i,
  /^.{0,40}\d\d:\d\d {0,2}发表于 ?[\u4e00-\u9fff]{2,4}$/,
  // Matches pages of a preview, and the data of an upload:  …工作总结_第1页   上传人:b****6 文档编号:1234567   《…》由会员上传分享
  /^.{2,60}_第\d{1,4}页$/,
  /^(?:.{0,80}\(\d+页(?:珍藏|完整)版\).{0,20}请在.{2,10}网上搜索.{0,4}|版权说明[:：] ?本文档由用户提供.{0,80}|本资源只提供\d+页预览.{0,60}|还剩 ?\d+ ?页未读.{0,20}|下载文档到电脑.{0,30}|文档简介[:：]?|资源描述[:：]?|下载资源)$/,
  // Matches the terms of a library:  1. 本站所有资源如无特殊说明,都需要…   3.文件的所有权益归上传用户所有。
  /^\d{0,2}[.、]? ?(?:下载文档后内容完整|(?:本站)?所有资源如无特殊说明|本站的?文档不包含任何第三方|文件的所有权益归上传用户所有|未经权益所有人同意|.{0,8}网?仅提供信息存储空间|下载文件中如有侵权|本站不保证).{0,90}$/,
  // Matches what a hijacked site puts in the title of each page: names of indecent films between bars or commas, two and more. Trap: 收缴淫秽音像制品 of a report names no three kinds of them.
  /^(?=[^。;!“”]{12,200}$)(?=.*(?:无码|人妻))(?:[^,_|]{0,40}(?:国产|日韩|欧美|亚洲|中文|久久|精品|成人|高清|激情|无码|人妻|视频|影院|伊人|久草|[aA][vV])[^,_|]{0,40}(?:[,_|]+|$)){3}/,
];
export const SURE_NEEDS = 'wW:_搜权源剩载简档益储证码妻';

/** What heads a list of other texts:  【教育局工作总结】相关文章:   . Trap: 相关附件: is the document's own. */
const RELATED = /^【.{2,40}】(?:相关|推荐)(?:文章|范文|阅读)[:：]?$/;
/** Its number, its words and its day. */
const LONGEST_LISTED = 49;
const LISTED = /^(?:\d{1,2}[.、] ?)?[^。；]{2,40}?(?:\d\d-\d\d)?$/;

/** What stands among such lines, and elsewhere too. */
export const WEAK = /^(?:[•·] ?(?:\d{1,5}|举报|收藏|下载)|资源描述|下载资源|(?:微信号|功能介绍)[: ] ?[^。]{2,60}|[-—–]{0,4} ?(?:(?:THE )?END|The End|全文完|正文结束) ?[-—–]{0,4}|[×,.:。、\s]{1,60}|(?:微信扫一扫|知道了|取消|允许|取消 允许|× ?分析|分析|视频|小程序|赞|在看|分享|留言|收藏|听过|听全文|去阅读|更多|关闭|写留言|精选留言|暂无留言|阅读原文|轻触.{0,6}|朋友圈|发送|温馨提示[:：]?|关 ?键 ?词[:：].{0,60}|(?:格式|页数|大小|上传时间)[:：].{1,30}|收藏本文|点击查看更多>*|阅读 ?[\d.]{1,8}[万+]{0,2}|(?:赞|在看|留言) ?\d{1,6})(?: (?:视频|小程序|赞|在看|分享|留言|收藏|听过|取消|允许)){0,8})$/;
/** What `WEAK` begins with. */
export const WEAK_STARTS = `•·资下微功-—–TE全正×,.:。、${BLANKS}知取允分视小赞在留收听去更关写精暂阅轻朋发温格页大上点`;
// Matches the name of a file:  发言模板.docx   典型材料.docxVIP . Trap: 见附件1.docx。 is a sentence.
const WEAK_FILE = /^[^。;:]{4,60}\.(?:docx?|pdf|pptx?|wps)(?: ?VIP)?$/;
/** Longer lines are none of a shell. */
export const LONGEST_SHELL = 200;

export type ShellLine = 'sure' | 'related' | 'weak' | 'listed' | 'other';

export function shellLineOf(trimmed: string): ShellLine {
  if (trimmed.length > LONGEST_SHELL) return 'other';
  if (isSure(trimmed)) return 'sure';
  if (trimmed.startsWith('【') && RELATED.test(trimmed)) return 'related';
  if (isWeak(trimmed)) return 'weak';
  return trimmed.length <= LONGEST_LISTED && LISTED.test(trimmed) ? 'listed' : 'other';
}

const begunBy = new Map<number, RegExp[]>();
for (const [starts, pattern] of SURE_BEGUN) {
  for (let at = 0; at < starts.length; at++) {
    const known = begunBy.get(starts.charCodeAt(at));
    if (known === undefined) begunBy.set(starts.charCodeAt(at), [pattern]);
    else known.push(pattern);
  }
}
const needed = characterSet(SURE_NEEDS);
const opensWeak = characterSet(WEAK_STARTS);

function isSure(trimmed: string): boolean {
  const begun = begunBy.get(trimmed.charCodeAt(0));
  if (begun?.some((pattern) => pattern.test(trimmed)) === true) return true;
  for (let at = 0; at < trimmed.length; at++) if (needed[trimmed.charCodeAt(at)] === 1) return SURE_HOLDING.some((pattern) => pattern.test(trimmed));
  return false;
}

function isWeak(trimmed: string): boolean {
  return (opensWeak[trimmed.charCodeAt(0)] === 1 && WEAK.test(trimmed)) || (trimmed.includes('.') && WEAK_FILE.test(trimmed));
}

/** The first and last characters of nearly no line of a document; a name between two such lines is the account's. */
// Matches a name:  青石教育   江平日报社 . Trap: a heading has a number or a mark.
export const ACCOUNT = /^[\u4e00-\u9fffA-Za-z0-9]{2,16}$/;
