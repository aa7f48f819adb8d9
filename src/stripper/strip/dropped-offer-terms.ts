/*
 * Whole phrases that a reposting site drops into a clause of the document, each with its end told by its own words: an account, a
 * quotation mark, a noun of wares, a verb of making. All read folded text.
 */

/** What is sold or handed over, at the end of a phrase. */
const WARES = '(?:本|该)?(?:全套|全部|完整|同款|更多|配套|海量|最新|原创|高清|整套|无水印)?(?:版)? ?(?:(?:PPT|ppt|Word|word|WORD|电子)版?|材料|资料|全文|原文|素材|模板|范文|文档|文稿|完整版|课件|报告|总结|讲稿|稿件?|文章)';
/** What the reader is to do for it. */
const GET = '(?:取(?:稿|文)|可?代写|可?代笔|定制|(?:免费)?(?:领取?|获取|索取|下载|索要)|购买?|买|查?看|要|拿)';
/** Letters, digits, and stars where they were blotted out; at least one digit or star, or eight signs in a row. */
const ACCOUNT = '(?=[A-Za-z0-9_.\\- ]{0,14}[\\d*])[A-Za-z0-9*_.\\-][A-Za-z0-9*_.\\- ]{3,22}[A-Za-z0-9*]';
/** A private channel in the spellings of those who hide it. */
const CHANNEL = '(?:微 ?信|薇 ?信?|威 ?信|[vV] ?信|[vV] ?[xX]|[wW][xX]|[qQ]{2}|扣扣裙?|蔻蔻裙?|[qQ]裙|企鹅|绿泡泡|[qQvV](?=[:群])|旺旺)(?:群|号)?';
/** The name of a site of texts, or of an account that hands them out. */
const SITE = '[\\u4e00-\\u9fffA-Za-z]{1,8}?(?:文库|文档网?|公文[网库]?|范文[网吧]?|资料[网库]?|素材[网库]|文秘(?:家园|[\\u4e00-\\u9fff]{0,2}网)?|写作网?|文稿[网馆]|讲话网|好文网|文案网|文苑|课件网?|材料[网库]|文?稿库|秘书网|范例网|下载网)';
const DOMAIN = '(?:https?://)?(?:[wW]{3}\\.)?[A-Za-z0-9*\\-]{2,24}(?:\\.[A-Za-z]{2,8}){1,2}/?';
/** An address that somebody disguised. */
const DISGUISED = '(?:[wWω] ?[wWω] ?[wWω] ?(?:\\.|点) ?)?(?:(?:m|www)(?:点|\\.))?[A-Za-z0-9](?: ?[A-Za-z0-9*]){2,24}(?<=\\*[A-Za-z0-9* ]{1,20}) ?(?:\\.|点) ?(?:c ?[o0] ?m|n ?e ?t|c ?n|o ?r ?g|c ?c|t ?o ?p)';
const MADE = '(?:独家|用户|会员|网友|精心)?(?:提供|整理发布|整理|收集整理|搜集整理|收集|上传|发布|原创|排版|首发|分享)';
const QUOTED = '[“"「【][^“”"「」【】,。;]{2,14}[”"」】]';

const ACCOUNT_KIND = '(?:微信)?(?:公众号|小程序|头条号|视频号|淘宝店铺?|小红书|抖音号?|公众[hH]ao|公zhong号|gzh) ?[:@]? ?';
const OF_WARES = '公文|文秘|写作|范文|文库|文稿|文案|素材|材料库|写材料|笔杆子';
const NAME_OF_WARES = `[\\u4e00-\\u9fff]{1,6}(?:${OF_WARES}|小站|资料)(?:[库网馆社站])?(?!发布|推出|刊发|开设)`;
const QUOTED_WARES = `(?=[“"「【][^“”"「」【】,。;]{0,10}(?:${OF_WARES}))${QUOTED}`;
const REPLY = `(?:,? ?(?:回复|发送) ?[“"]?[\\w\\u4e00-\\u9fff]{1,6}[”"]?)?(?: ?,? ?(?:即可|可)?${GET}${WARES}|,每[日天]更新)?`;

const LEAD = '(?:(?:完整版|全文|原文|更多|需要|想要|代写|详情)[^,。;:()“”]{0,12}?)';
const TO_CHANNEL = `(?:请|可)?(?:(?:加|添加|联系|\\+|咨询|找) ?(?:(?:助理|客服|小编|老师)?[\\u4e00-\\u9fff]{0,2})?)?${CHANNEL}`;

/** @param words of a phrase; where it may begin is asked of the text before it. */
const phrase = (words: string): RegExp => new RegExp(words, 'g');

/** What begins at a pause, or where a line begins. */
export const AT_PAUSE: readonly RegExp[] = [
  // 加V信:zlk6688领全套材料   V 信:gaoz***88 可代写   全文加QQ 3302***1 . Trap: a work group's number stands alone.
  phrase(`${LEAD}?${TO_CHANNEL} ?[:号]? ?${ACCOUNT} ?,? ?${GET}(?:${WARES})?`),
  phrase(`${LEAD}${TO_CHANNEL} ?[:号]? ?${ACCOUNT}`),
  // 完整版+PPT请加助理小圆:yuanyuan_gw88
  phrase(`(?:(?:完整版|全文|原文|更多|需要|想要)[^,。;:()“”]{0,12}?)?请?加(?:助理|客服|小编|老师|站长)[\\u4e00-\\u9fff]{0,3} ?: ?${ACCOUNT}`),
  // 下载全文请搜"菱角公文"   看讲话稿,认准“丹墀文苑”!
  phrase(`(?:(?:下载)?(?:全文|完整版|原文|更多[\\u4e00-\\u9fff]{0,8})(?:下载)?|(?:看|找|写|要)(?:讲话稿?|材料|公文|范文|总结|报告|资料|稿子?)) ?,?(?:请?(?:搜索?|移步|上|到|见|关注|百度)|认准|就[上来到搜])${QUOTED}[!]?`),
  // 加群 4**9**07 免费领同款 PPT   qq群00000**6免费领材料   加群下载原文:33 190 27
  phrase(`(?:请?(?:加|进|入)群|[qQ]{2}群) ?(?:号 ?)?:? ?(?:${GET} ?${WARES} ?: ?(?:${ACCOUNT}|[\\d* ]{6,14}\\d)|(?:${ACCOUNT}|[\\d* ]{6,14}\\d) ?,? ?${GET} ?${WARES})`),
  // 本资料由西窗文库(xi***ku.com)独家提供   本文来自好写手网www.…,转载请保留链接!   本文档下载自金石文档网,内容可编辑。
  phrase(`(?:本|此|该)(?:文档?|资料|文章|材料|范文|稿件?|内容)(?:来源|出处|来自|转自|摘自|选自|下载自|下载于|由)(?:于|:)? ?(?:${SITE}|${QUOTED}|[\\u4e00-\\u9fff]{2,8}网(?= ?[(]?(?:[wW]{3}\\.|[A-Za-z0-9*\\-]{2,24}\\.(?:com|cn|net|org))))(?:[(]?${DOMAIN}[)]?)?(?:${MADE})?(?:,? ?(?:转载请[^,。;!]{2,12}|盗[版用]必究|下载后(?:无水印|可编辑|可修改|可打印|即可编辑)|内容可编辑|请勿转载|版权归[^,。;]{2,8})[!]?){0,2}`),
  // 文档下载网 www.wdxz365.com   金石文库 jswk.com 免费下载
  phrase(`${SITE} ?[(]?${DOMAIN}[)]?(?: ?(?:免费下载|${MADE}))?`),
  // 网盘提取码:k7t3,失效请留言
  phrase('(?:百度)?(?:[网云]盘)?(?:链接)?提取码 ?:? ?[A-Za-z0-9]{4},? ?失效请?(?:留言|私信|反馈|告知|联系(?:客服|我)?)|百度网盘(?:链接)?(?:提取)?码 ?:? ?[A-Za-z0-9]{4}'),
  // 关注微信公众号公文小站,回复888,获取本文档   搜公众号“竹里馆写作”领资料
  phrase(`(?:请?(?:关注|搜索?|微信搜索?|认准)|首发于?) ?${ACCOUNT_KIND}(?:${QUOTED_WARES}|${NAME_OF_WARES})${REPLY}`),
  // 关注“砚北公文”公众号,天天有新稿
  phrase(`请?关注${QUOTED_WARES}(?:微信)?公众号(?:,[^,。;]{2,6}(?:新稿|更新|干货|好稿|范文|素材))?`),
  // 淘宝店:霁月公文   公众号:竹里馆写作,每日更新
  phrase(`${ACCOUNT_KIND}(?:${QUOTED_WARES}|${NAME_OF_WARES})${REPLY}`),
  // 开通会员,免费下载全站80万篇文档
  phrase(`(?:开通|加入|成为|升级)(?:VIP|vip|超级)?会员,?(?:即可|可)?(?:免费|畅|无限)(?:下载|读|看)(?:全站|站内|所有)?(?:\\d{1,6}万?\\+?[份篇])?${WARES}`),
  // 小编推荐:领导干部述法报告(精选6篇)   推荐阅读:2026年银行行长述职报告模板(点击下载)
  phrase('(?:小编推荐|推荐阅读|相关阅读|延伸阅读|猜你喜欢|热门推荐) ?:[^,。;:()]{4,36}[(](?:精选\\d{1,2}篇|点击[下载查看]{2}|附下载|通用\\d{1,2}篇)[)]'),
  // “加微信gz**51免费送你300套方案”
  phrase(`“[^“”]{0,8}${CHANNEL} ?:? ?[A-Za-z0-9_]{0,10}\\*{1,6}[A-Za-z0-9_]{0,10}[^“”]{0,16}”`),
  // 来源:沅芷文档 作者:佚名 点击:3**次
  phrase('来源: ?\\S{2,12} 作者: ?\\S{1,8} (?:点击|浏览|阅读)(?:数|量)?: ?[\\d*]{1,8} ?次? ?'),
  // _工作总结_拾穗范文网    免费在线阅读 - 稻草人文库
  phrase(`(?:_[\\u4e00-\\u9fff]{2,8}){0,2}_${SITE}$| ?(?:免费)?在线阅读 ?[-—_] ?${SITE}$`),
  // 文/苏小糯(公众号:糯米写材料)
  phrase(`文/[\\u4e00-\\u9fff]{2,4}[(]?公众号:[\\u4e00-\\u9fff]{2,8}[)]? ?`),
  // 欢迎光临九章文档
  phrase(`欢迎(?:光临|来到|访问)[\\u4e00-\\u9fff]{1,4}(?:文档|文库|范文网?|公文网?)`),
  // 荻花秘书网 欢迎您
  phrase(`${SITE} ?欢迎(?:您|你|光临)(?:的(?:到来|访问))? ?`),
  // 淘宝店同名
  phrase('(?:淘宝|闲鱼|抖音|小红书)(?:店铺?|号)?同名'),
];

/** What no sentence holds, wherever it begins. */
export const ANYWHERE: readonly RegExp[] = [
  // 关注公众号“砚北公文”回复0611取全文 . Trap: 关注公众号“某县发布” asks for nothing in return.
  phrase(`请?关注(?:微信)?(?:公众号|小程序) ?${QUOTED},?(?:回复|发送) ?[“"]?[\\w]{1,6}[”"]?,?(?:即可|可)?(?:取(?:稿|文)|(?:${GET}|取)${WARES})`),
  // 本文由竹里文库整理发布
  phrase(`本(?:文档?|资料|文章)(?:由|来自) ?(?:${SITE}|[【“"][^【】“”",。;]{2,14}[】”"]) ?${MADE}`),
  // 取消证明www.huaixufw.cn事项64项: an address that nothing leads to and that no mark follows
  phrase('(?<=^|[\\u4e00-\\u9fff])(?<![录问网址站台统于到在至入见为由是从过看用等和与及、])[wW]{3}\\.(?![^\\u4e00-\\u9fff]*(?:gov|edu|org))[A-Za-z0-9\\-]{2,24}(?:\\.[A-Za-z]{2,8}){1,2}(?=[\\u4e00-\\u9fff])'),
  // 半亩塘资料 bmt**.net 半亩塘资料
  phrase(`([\\u4e00-\\u9fff]{2,6}) ?${DOMAIN} ?\\1`),
  // 来源:沅芷文档
  phrase(`(?<!数据|资金|信息|经费|收入|案件|线索|药品|主要|图片|资料|食品)来源 ?: ?[\\u4e00-\\u9fff]{2,4}(?:文档网?|文库网?|范文[网吧]?|公文[网库]?|写作网?|素材[网库]?|秘书网?|资料[网库]?)`),
  // 公众hao:南陌笔杆子   微信搜索小程序青芜写作
  phrase(`(?:公众[hH]ao|公zhong号|微信搜索?(?:小程序|公众号)) ?:? ?[\\u4e00-\\u9fff]{1,5}(?:${OF_WARES})`),
  // 此处省略1800字,付费后可看
  phrase('(?:此处|以下|中间)?省略\\d{2,5}字,?(?:付费|购买|开通|登录|下载)[^,。;]{2,8}'),
  // #公文写作# #法治政府# 关注我不迷路
  phrase('(?:#[^#,。;\\s]{2,10}# ?){1,4}(?:点赞)?关注我?不迷路'),
  // 薇❤lq**k8
  phrase('[薇微vV] ?[❤♥心] ?:? ?[A-Za-z0-9_]{0,10}\\*{1,6}[A-Za-z0-9_]{0,10}'),
  // 旁听庭审V信 ms**0217 . Trap: 加入QQ群4417****8咨询 leads to its number, and a pause or a bracket parts a work group's.
  phrase(`(?<=[\\u4e00-\\u9fff])(?<![入加号的在到用过为是建群])(?:加? ?[VvＶ] ?(?:信|[xX])?|加?[微薇] ?信|(?:QQ|qq|扣扣)群?) ?:? ?(?=[A-Za-z0-9]{0,12}\\*)[A-Za-z0-9*_\\-]{4,20}(?:(?: ?,? ?${GET}(?:${WARES})?)|(?=[\\u4e00-\\u9fff]))`),
  // 加V:tz**997看全文
  phrase(`加? ?(?:[VvＶ] ?(?:信|[xX])?|[微薇] ?信) ?:? ?(?=[A-Za-z0-9]{0,12}\\*)[A-Za-z0-9*_\\-]{4,20} ?,? ?${GET}(?:${WARES})?`),
  // h t t p : / / d h m s w . c c   www点cangxuefw点com
  phrase('h t t p s? ?: ?/ ?/(?: ?[A-Za-z0-9*\\-])+(?: ?\\.(?: [A-Za-z])+){1,3}|[wW]{3}(?:点|\\(点\\)| dot )[A-Za-z0-9*\\-]{2,24}(?:点|\\(点\\)| dot )(?:com|cn|net|org|cc|top)'),
  // 某宝搜“苇杭资料铺”同款更低价
  phrase(`(?:某宝|淘宝|咸鱼|闲鱼|拼夕夕|拼多多)搜${QUOTED}(?:同款)?(?:更低价|更便宜|低价|直达|下单)?`),
  // 文库VIP专享文档
  phrase('文库VIP(?:专享|会员)?(?:文档|资料)'),
  // [hide]回复后可见隐藏内容[/hide]
  phrase('\\[hide\\][^\\[\\]]{0,30}(?:\\[/hide\\])?'),
  // (www.bmtzl**.com)   【半亩塘资料 bmt**.net】   bi*yu*wen.c0m   m点shu*mi*wang点net . Trap: 县人才网(www.yx***.com) says whose address it is.
  phrase(`(?<![网站台统馆])[(【\\[{][^()【】{},。;\\[\\]]{0,14}?${DISGUISED}/?[^()【】{},。;\\[\\]]{0,14}[)】\\]}]`),
  phrase(`(?<![A-Za-z@*./:(【\\[{])${DISGUISED}`),
  // 【链接: https://pan.q***k.cn/s/8f*2a 永久有效】
  phrase('[(【\\[]链接 ?: ?https?://[^()【】\\[\\]]{4,50}[)】\\]]'),
  // (相关阅读:《农业农村局领导班子述职述廉报告》)   (该文档共12页,当前为第5页,…)   (精选3篇)-知微范文网
  phrase('[(【\\[](?:相关阅读|推荐阅读|推荐|延伸阅读|点击查看) ?:? ?《[^《》]{4,40}》[)】\\]]'),
  phrase('[(【\\[](?:该|本)文档共\\d{1,4}页[^()【】\\[\\]]{0,40}[)】\\]]'),
  phrase(`[(](?:精选|共|通用|最新|热门)?\\d{1,2}篇[)] ?[-—_] ?${SITE}`),
  // “——摘自秋水文稿库,更多请百度搜索秋水文稿库”
  phrase(`“—*(?:摘自|来自|选自)${SITE}[^“”]{0,24}”`),
  // ©沅芷文档 2023-2025 All Rights Reserved©
  phrase('(?:Copyright ?)?[©®] ?[\\d\\- ]{0,10}[\\u4e00-\\u9fffA-Za-z ]{2,16}?[\\d\\- ]{0,10}(?:All Rights Reserved|版权所有)[.©]?'),
  // 《免费资料请加薇信:hx**009》
  phrase(`《[^《》]{2,16}${CHANNEL} ?:? ?[A-Za-z0-9*_\\-]{3,16}》`),
  // 文章来源于橘颂公文   素材来自订阅号【机关夜读】
  phrase(`(?:文章|素材|稿件)(?:来源于?|来自|转自|源自)(?:公众号|订阅号|微信号)? ?(?:[【“][^【】“”,。;]{2,12}[】”]|[\\u4e00-\\u9fff]{1,4}(?:${OF_WARES}))`),
  // 淘宝搜店铺老笔头文稿   闲鱼同名文稿小铺
  phrase(`(?:淘宝|闲鱼|咸鱼|拼多多)(?:搜(?:店铺)?|同名)[\\u4e00-\\u9fff]{0,5}(?:${OF_WARES})(?:小?铺|店)?`),
  // 上一篇乡镇环境整治工作汇报,下一篇社区党建工作要点
  phrase('上一篇:? ?[^,。;]{4,24},下一篇:? ?[^,。;]{4,24}'),
  // 本文地址:http://www.lz**fw.com/shuzhi/77*3.html
  phrase('本文(?:地址|链接|网址|出处) ?:? ?https?://[^\\s,。;\\u4e00-\\u9fff]{6,80}'),
  // 上传人:秋**田 贡献于:芸窗文档 格式:docx 售价:5.00元
  phrase('(?:上传人|贡献者) ?: ?\\S{1,10}(?: \\S{2,6}:\\S{1,12}){0,4} (?:售价|下载券|积分|价格) ?: ?[\\d.]{1,6} ?(?:元|分|张|点)?'),
  // 喜欢本文的读者还看了《党建述职报告三篇》《…》
  phrase('(?:编者按:)?(?:喜欢|看过?|读过?)本文的(?:读者|网友|人)还(?:看|读|喜欢)过?了?(?:《[^《》]{2,40}》、?){1,4}'),
  // ©青藜公文素材库
  phrase(`[©®] ?${SITE}`),
  // 六合彩特码资料大全   棋牌送58元彩金   澳门新濠彩票网注册送18元
  phrase('(?:六合彩|香港)?特码(?:资料|网站|大全|论坛|预测){1,2}|(?:澳门)?(?:新濠|新葡京|永利|威尼斯人?|银河|金沙|皇冠|太阳城)?(?:棋牌|彩票网?|娱乐[城场]?|真人)(?:注册|开户)?送\\d{1,4}元?(?:彩金|体验金|红包)?'),
];

/** A private account as the end of a clause, which no verb makes part of it. */
export const BEFORE_PAUSE: readonly RegExp[] = [
  // 公众号“统计材料库”
  phrase(`(?:微信)?(?:公众号|小程序)${QUOTED_WARES}`),
];

/** What is set off by arrows of its own. */
export const BETWEEN_ARROWS: readonly RegExp[] = [
  // >>>点此进入芸窗文库下载完整版<<<   ↓↓↓点击展开↓↓↓
  // ***百叶文库***   ==公文素材网==   ~~~岚烟范文,写材料的好帮手~~~   //素材来自订阅号【机关夜读】//   |嘉禾范文吧|
  /(?<![|\dA-Za-z])\|[^|,。;\n]{4,16}\|(?![^|,。;]{0,30}\|)(?=[\u4e00-\u9fff])/g,
  /([*=~#+_◆●■★]{2,6}|\/\/|[✿❀☀]) ?[^*=~#。;\n]{4,28}\1/g,
  /(?<![>》】])([>》】]{2,6}|[→➤▶►]{1,4})[^<>→←。;]{4,40}(?:[<《【]{2,}|[←◀◄]{1,4})/g,
];

// Matches what an arrow is set around, when it is an offer:  点此进入芸窗文库下载完整版 . Trap: >> parts the steps of a path.
export const OFFERED_BY_ARROWS = new RegExp(`点[此击这]|下载|推荐:|相关:|${SITE}|素材|${WARES}|${CHANNEL}`);

// Matches what names whose account it is when it is no seller's:  县政府公众号   某局官网 . Trap: 公文 and 材料 in a name are a seller's.
export const OF_OFFICE = /政府|(?:[省市县区镇乡]|自治[区州县])[\u4e00-\u9fff]{0,6}(?:局|委|办|厅|院|中心|发布|网信)|人民|新华|官[网方]|图书馆|博物馆|档案馆|工会|学校|医院|gov|edu/;

// Matches the verb that makes an account part of its sentence:  通过   利用   在   依托   开通了 . Trap: what stands before a pause says nothing.
export const PART_OF_SENTENCE = /(?:通过|利用|运用|借助|依托|使用|经由|在|于|用|以|为|是|开通了?|开设了?|推出了?|上线了?|建立了?|创办了?|打造了?|开发了?|运营|设立|注册|冒充|假冒|发现|名为|叫做?|称|等|和|与|及|、|将|把|对|由|从|到|向|的)$/;

// Matches the fields of a contact line, in which an account is one more:  联系人:薄晓松,电话0311-8660925
export const CONTACT_FIELDS = /联系人|电话|传真|邮箱|地址|咨询(?:热线|电话)|热线|服务号/;
