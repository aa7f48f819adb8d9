import { OF_VILLAGE_OR_POSTER } from './sales-terms';

/**
 * How a seller of texts speaks, by kinds. One kind proves nothing: `spam-pitch` counts how many different kinds stand in one short line.
 * Groups of grammar and of channels, no names of sites. All read folded text.
 */

// Matches what sellers of texts and courses have:  素材   范文   述职报告   电子版   写作课 . Trap: 申报材料 and 建筑材料 are an applicant's and a builder's.
const WARES = /素材|范文|公文|文秘|文稿|讲话稿|原稿|大稿|稿子|述职报告|心得|总结|课件|PPT|(?<!申报|建筑|申请|证明|报名|案件)(?:材料|资料)|模板|方案|台账|调研报告|干货|[好美]文(?=[,。!]|$)|写作|申论|遴选|笔试|论文|文档|教程|课程|(?:体验|试听|网)课|训练营|培训班|代写|代笔|代发|润色|范本|(?:电子|完整|Word|原文|PDF)[版档]|原文|文章|资源|文件|笔杆子|文库|精品/i;

// Matches where a seller is found, none of which is an office's desk:  微信   Q群   网盘   会员   店铺   扫码 . Trap: 会员单位 and 会员大会 are an association's.
const CHANNELS = /微信|薇|公众号|公号|小程序|QQ|[QV]信?(?:群|❤)?:|V信|VX|网盘|云盘|提取码|二维码|扫码|会员(?!单位|大会|代表)|VIP|星球|(?:资料|交流|材料|会员|粉丝|写作|学习|福利)群|群(?:主|号|内|聊)|[①-⑩\d个]群(?![众体])|[进加入本]群|旺旺|淘宝|店铺|客服|助手|私信|朋友圈|后台回复|在看|点赞|直播间|视频号|评论区|抖音|快手|小红书|出售|网店|俱乐部|打赏|私[我聊]|付款后|拍[下前]|自动发[货送]|网(?=整理|[,。! ]|$)|www\./i;

// Matches an order to the reader, at the start of a clause or behind a word of asking:  请加   关注…   可下载   扫码领取 . Trap: 推动下载量 has the verb in its middle.
const CALLS = /(?:^|[,。!?;、:()【】“”|>↓ →—-]|[.．]|请先?|可以?|欢迎|并|即可?|就|先|来|上|需要?|马上|立[即刻]|一[起键]|识别|免费|码|信|想|评论区|进直播间)(?:[添请]?加(?!强|快|大|上|之)|关注|搜|扫|长按|点[击开]|戳|回复|领取|获取|咨询(?!时间|地点|热线|电话|方式|服务)|购买|下载|报名(?!热线|电话|时间|地点|微信|方式|人数|条件|表|费)|转发|扣\d|分享|联系|查[阅看]|访问|私[信我聊]|领(?=\d)|进群|入群|注册|充值|收藏|点赞|订阅|体验|试读|登录|认准|备注|投稿|拿走|找|留言)|请到|加(?:我|群|微|薇|入)|[进入]群/;

// Matches the voice of the seller and the reader it speaks to:  您   本站   小编   老师们 . Trap: 本市 and 本局 are an office's.
const VOICE = /您|你|亲[,爱]|的(?:老师|朋友|同志|小伙伴)|(?:各位|广大)?(?:笔友|书友|网友|小伙伴|同仁)|我们吧|(?:我|找)(?:薇|微|V)|我们(?:$|吧|[,!])|交给我们|本页材料|本(?:站|店|号|群|公众号|平台|文档|文|篇|资料|资源|课程|团队)|小编|掌柜|支持!?$|团队|名师|商务合作|看到必回|招人/;

// Matches how it is praised and priced:  免费   限时   299元   海量   每天更新   不满意退款   更多…
const PRAISE = /免费|限时|优惠|特[价惠]|(?:仅|只)[需要]|原价|现价|年费|\d元|元\/|先到先得|名额|火热|招生|海量|每[天日期][^,。]{0,6}(?:更新|推送|一篇|上新|分钟)|终身|永久|满意(?!度)|退款|包[教会过录]|价值|轻松|更多|全套|整套|打包|完整版|价格|一网打尽|不再为|竭诚|定制|专注|经验|独家|内部|高质量|优质|海外|提分|随[心意]|秒[发回]|同号|同类|仅此一家|精彩|一对一|送[你您]|福利|一站式|代[写笔发]|假冒|上当|冒充|骗子|包邮|交付|盗版|畅享|无忧|代理|日结|同名|千字\d/;

// Matches the name of a private channel whose value was taken out, a number in single figures, or a link with its password:  加V:   QQ:,   薇❤:   电话:1 8 7 0   https://… 密码:7h8d
// Trap: 联系电话: is a blank of a form; QQ群:310 226 558 is whole.
const EMPTIED = /https?:\/\/\S{4,80}[\s\S]{0,6}(?:密码|提取码|访问码)|(?:微信号?|薇信?|威信|[vV]信?|VX|QQ号?|Q|扣扣|旺旺|[Qq交流资料]{0,4}群号?|客服|管理员|小?助手|编辑|店主|站长)[❤♥号]? ?[:](?= *(?:$|[,。;!()（]|\d{0,4}(?: (?!\d{3}(?: |$))|$|,)|(?!同(?:手机|电话|号))[\u4e00-\u9fff]))|(?:电话|致电|手机|[:〓]) ?:? ?\d(?: {1,2}\d){3}/i;

// Matches the trimmings of an advertisement:  【广告】   ★★   ↓↓   two exclamation marks . Trap: one ★ may head an item.
const TRIM = /^[>*=~«]{1,8}[^>*=~«<»]{6,80}[<*=~»]{1,8}$|(?:[★⭐↓✅❤☆▼➤►▶]|👇|🔥){2}|![^!]{0,80}!|【广告】|\?.{0,30}!|^——.*——$/;

/** One pattern for each kind. */
export const PITCH_KINDS = { wares: WARES, channel: CHANNELS, call: CALLS, voice: VOICE, praise: PRAISE, emptied: EMPTIED, trim: TRIM } as const;

// Matches what offices say when they ask the public for something, and who they are:  群众   县司法局   报名截止   0517-82345678
// Trap: 县域 is no office; a seller's group may be named after anything, but names no bureau.
const OFFICES = /求职者|仅限本[区县市校]|现场咨询|进修学校|在线填写|图书馆|文化馆|博物馆|档案馆|原告|被告|群众|市民|居民|村民|企业|用人|商户|学员|考生|参[会赛训]|农[户民]|[种养]植?殖?户|村级|家长|公众(?!号)|旅客|患者|职工|党员|干部|网格|(?:[省市县区镇乡州]|旗(?!舰))[\u4e00-\u9fff]{0,8}(?:局|委|办|厅|政府|中心|馆|站|院|校|会|人社|发布)(?![\u4e00-\u9fff]{0,3}(?:资源|素材))|(?:[省县区镇乡]|(?<!超)市)[\u4e00-\u9fff]{0,3}”|门户|栏目|秘书处|截止|0\d{2,3}-\d{7,8}|12\d{3}(?!\d)|\.gov\.|举报|投诉|办理|查询|办事|申[报请]|缴|问卷|公示|征[求集]意见|收件|邮寄|政务|发布”|出席|召开|我[局市县区省镇院校]|违[规法纪]|查处|打击|整治|严格|严禁(?!外传|转卖|倒卖)|贯彻|落实|推进|完善|健全|治理|监管|(?:建|设|开|举)[成办立设](?!以来)/;
export const OFFICIAL = new RegExp(`${OF_VILLAGE_OR_POSTER}|${OFFICES.source}`);

// Matches words of offices that are a seller's wares or customers when a private account stands in the line:  课题申报   入党申请   第9期学员   会员办理
// Trap: 县水利局 and 举报 are an office's in any company, and are not here.
export const ORDERED = /申[报请]|办理|学员|党员|干部|考生|企业|职工|政府(?=规划|工作报告)/g;
export const MEMBERSHIP = /会员(?:办理|申请|缴费|查询)/g;
// Matches a private account with its name:  加V信:abc0001   微信bwyf_bzr   卫星:dx100 . Trap: 微信公众号 has no Latin name behind it.
export const PRIVATE = /(?:微信?号?|薇信?|[VvQq]信?|VX|卫星|QQ|扣扣?|客服|旺旺)[\u4e00-\u9fff]{0,3} ?:? ?[A-Za-z][\w-]{4,30}/i;
// Matches what stands in for an account where its name is lost or stands alone:  qinghe_cl   1 3 9 . Trap: a short word such as Word or PPT.
export const ACCOUNT = /[A-Za-z][\w-]{4,30}|\d(?: {1,2}\d){2}/;
// Matches an account alone on its line:  wenmi_a(已满) . Trap: a Latin word of four letters without figures or a low line.
export const ACCOUNT_ALONE = /^(?=.{0,20}[_\d-])[A-Za-z][\w-]{3,20}(?:\(已?[满未][^()]{0,3}\))?$/;

// Matches how a seller hurries its reader; such a short line belongs to the offer beside it:  名额仅剩12个!   限时特价 . Trap: alone it is anybody's.
export const URGENT = /名额|限时|优惠|先到|[特原现]价|仅剩/;

// Matches what makes an offer of wares that are praised in a group:  29元   免费   5000篇   网盘 . Trap: 每天点评三篇习作 offers nothing.
export const OFFERED = /\d元|免费|会员|VIP|[万千\d]多?[篇份套]|网盘|全套|打包|合集|更多|ID ?:|招生|同号|淘宝|店铺|定制/i;

/** First two characters of sellers' words that reports are full of. */
export const QUIET_WORDS = '资料 课程 培训 上传 价格 支付 付款 代理 利息 好评 精品';

/** Signs that set words apart from the sentence around them. */
export const SETTING_APART = '|【〖※★◆*<＜';
