/*
 * A document that warns of sellers, forbids their trade or tells of a find quotes them. The words are a seller's, the sentence is not.
 * All read folded, trimmed lines.
 */

// Matches quoted words that the sentence itself says are somebody else's:  谎称“…”   还留着“…”   以“…”为卖点   “…”字样   “…”等信息 . Trap: 回复“材料”领取 and 关注公众号“某某文库” name a word and a channel; 搜索 and 回复 tell of nobody.
const TOLD = new RegExp(
  '(?:[谎声自宣号诈][称报]|冒充|假冒|假借|打出|[\\u4e00-\\u9fff]着|[写印标留附挂贴喷]有|标注|载明|显示|弹出|提示|张贴|散布|散发|发布|群发|推送|添加|夹带|粘贴|插入|残留|出现|看到|收到|接到|发现|查到|搜出|冠以|替换(?:为|成)|改(?:为|成)|[凡系]以|所谓(?:的)?|诸如|自诩|吹嘘|称|以|用|说|问|喊|像|写道|说道|表示|感叹|留言)[了的过到出是为]{0,2}[:,]? ?“[^“”]{4,}”' +
  '|(?:推介|介绍|讲解|吆喝|喊话|代言)[^,。:“”]{0,12}: ?“[^“”]{4,}”$' +
  '|“[^“”]{4,}”(?:[、,和及或与]?“[^“”]{2,}”)*(?:等|之类|一类|为(?:卖点|名|由|噱头|幌子|借口|诱饵)|的?(?:字样|字眼|信息|广告|短信|消息|帖子|口号|话术|噱头|名义|幌子|承诺|标语|弹窗|网页|邮件|电话|说法|条款|水印|尾巴|谎言|骗局|诱饵|套路|宣传|二维码|链接))',
);
// Matches the order of a seller outside of what he quotes:  请加微信   欢迎扫码   ,关注我们 . Trap: 添加 before a quotation is what somebody else did.
const ORDERS = /(?:请|欢迎|立即|马上|赶紧|抓紧|快来?|即可|免费|只需|就能|可)(?:[添]?加|扫|关注|回复|领|点击|搜索?|咨询|私信|下载|联系)|(?:^|[,。!;:])(?:[添]?加(?:微信|VX?|QQ|我|好友|群)|扫码|关注|回复|点击|搜索|私信|戳|长按|转发)/i;
// Matches a sentence with a clause in quotation marks:  他开口就是“全套资料打包带走”，大家都笑了。 . Trap: names of channels are shorter.
const WHOLE = /“[^“”]{8,}”.*。$/;
// Matches a shop or a program that hands something out, around a name in quotation marks:  用“速读大师”…,点此安装   本店首页搜索“…”   “…”插件 . Trap: 本站 and 点击 stand in warnings as well.
const OF_SHOP = /本[店号群]|点此|插件|免积分/;
const QUOTED = /“[^“”]*”/g;
const SHORTEST_OUTSIDE = 8;

// Matches who forbids or scorns what sellers offer:  谁再花钱买稿子   不得请人代写   严禁购买   坚决抵制网上下载 . Trap: 不要再熬夜写材料 forbids nothing that is sold, and a seller names his channel.
const FORBIDS = /(?:谁[再敢要还]|不[准许得能要可]|严禁|禁止|杜绝|拒绝|抵制|别再?|切?勿|反对|[绝决]不)[^,。;]{0,10}(?:花钱|购?买|请人|找人|代[写笔做发考]|抄袭|拼凑|下载|套用|照搬|照抄|转账|汇款|轻信)/;
// Matches what no speaker and no rule gives, and what a site says of itself:  微信   400-123-8899   本店   本网注明…的作品
const CHANNEL = /微信|[Vv]信|QQ|公众号|本[店站号群网文]|转载|版权|小编|会员|\d{6}|\d{3,4}-\d{3,4}|www|APP/;

// Matches what an inspection tells of people who bought:  经查,个别干部在网店购买心得体会,…造成不良影响。   有的学生请人代写
// Trap: 个别同学还在请人代写? asks its reader.
const TELLS_OF_BUYERS = /^(?:经查|经核实|检查发现|[^,。]{0,12}(?:个别|有的|少数|部分)(?:干部|单位|地方|党员|同志|教师|学生|人员|部门|机构|考生))[^?!]{0,40}(?:购买|请人|找人|雇人|花钱|抄袭|下载)[^?!]{0,60}。$/;

// Matches words that a label says are a swindler's:  骗子原话:“宝妈、学生党均可,日入300元,加微信领任务。”   常见话术:“…” . Trap: 公众号:“某某文库” labels a channel.
const LABELLED = /^[^,。:“”]{0,8}(?:原话|话术|套路|骗术|诱饵|短信|弹窗|广告词|广告语|说辞|谎言|口号|标语)(?:有|是|为|包括|如下)? ?: ?“[^“”]{4,}”(?:[、,;]?“[^“”]{2,}”)*[^“”]{0,4}$/;
// Matches a swindler's words:  骗子常说:“低息贷款,秒批秒下款,…”   诈骗分子声称“…” . Trap: who offers calls nobody so.
const OF_SWINDLER = /(?:骗子|诈骗(?:分子|团伙|人员)|不法(?:分子|商家|中介)|犯罪(?:分子|嫌疑人)|黑中介)[^,。:“”]{0,8}[:,]? ?“|被(?:不法|犯罪|诈骗)分子/;
// Matches a case that a warning tells:  真实案例:阙某点击链接下载了一款软件,先后转出4.6万元。 . Trap: 案例:加微信领取 asks its reader.
const CASE = /^(?:真实|典型|身边|警示|反面)?案例[一二三四五六七八九十\d]{0,2} ?:[^?!]{17,}。$/;

/** True of a sentence that tells what others say, write, offer or buy, or forbids it, and itself asks the reader for nothing. */
export function speaksOfSellers(written: string): boolean {
  const trimmed = written.includes('"') ? curled(written) : written;
  return tellsOfOthers(trimmed) || OF_SWINDLER.test(trimmed) || LABELLED.test(trimmed) || (CASE.test(trimmed) && !ORDERS.test(trimmed)) || TELLS_OF_BUYERS.test(trimmed) || (FORBIDS.test(trimmed) && !ORDERS.test(trimmed) && !CHANNEL.test(trimmed));
}

/** Straight quotation marks in pairs, as the patterns have them. */
function curled(written: string): string {
  let opens = false;
  return written.replace(/"/g, () => ((opens = !opens) ? '“' : '”'));
}

function tellsOfOthers(trimmed: string): boolean {
  if (!trimmed.includes('“') || !(TOLD.test(trimmed) || WHOLE.test(trimmed))) return false;
  const outside = trimmed.replace(QUOTED, '');
  return outside.length >= SHORTEST_OUTSIDE && !ORDERS.test(outside) && !OF_SHOP.test(outside) && (TOLD.test(trimmed) || !CHANNEL.test(outside));
}

// Matches what tells of others' words on the lines below:  …每章末尾均写有:   短信内容如下: . Trap: 下载方式如下: is a seller's.
const ANNOUNCES = /[,。;][^。]{0,30}(?:[写印标附][有着]|内容(?:为|如下)|[显提]示|声称|自称|谎称|打出|例如)[^。,]{0,6}:$/;

export function announcesQuote(trimmed: string): boolean {
  return ANNOUNCES.test(trimmed);
}

// Matches the end of a name in quotation marks, from inside it, and what it is of:  一篇”“下一篇”链接 . Trap: 回复“资料”领取 names no part of a page.
const NAME_OF_PART = /^[^“”]{1,8}”(?:[、和]?“[^“”]{1,8}”)*的?(?:链接|按钮|栏目|标签|字样|菜单|页面|功能|选项|图标)/;
const NAME_REACH = 40;
const NAME_BEFORE = 6;

/** True of a word in quotation marks, at a place of a text that is not folded, that names a part of a page. */
export function namesPartOfPage(text: string, place: number): boolean {
  return text.slice(Math.max(0, place - NAME_BEFORE), place).includes('“') && NAME_OF_PART.test(text.slice(place, place + NAME_REACH));
}
