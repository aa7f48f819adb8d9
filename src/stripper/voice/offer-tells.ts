/*
 * What only somebody who sells says, by kinds, whatever he sells: to a reader of reports anything is offered that a portal or a mirror is paid for.
 * The voices know what they were fitted on; these are turns that no list of goods needs. Two kinds in one line are a seller's. All read folded text.
 */

const TELLS: readonly RegExp[] = [
  // What he stands for:  不成功不收费   先看稿后付款   假一赔十 . Trap: 包过 in a warning stands in quotation marks, 照价赔偿 is a rule's.
  /不(?:成功|满意|过|达标|中|通过|出结果|对版)(?:则|,)?(?:不|全额|包|可|无条件)?(?:收费|收钱|退|要钱|重做|重学|付款|免费)|(?:无效|未过|未录取)(?:全额|包)?退|包(?:过|教会|邮|安装|拿证|通过|退换?|改到|学会|上岸|售后|配送)|假一[赔罚]|无理由(?:退|更换)|先(?:看稿|试听?|装|做|发货|验货|出稿|体验|用),?(?:再|后)(?:付|收|决)|货到付款|签约保|(?:终身|永久)(?:质保|免费|维护|更新|保修|复训|售后)|坏[单果]包赔|售后无忧/,
  // What it costs:  首付12万起   千字180元起   首月0元   低至三折   立减60元 . Trap: 首批 and 起步价 are a report's, 每吨300元 has no 起 behind.
  /\d(?:\.\d+)? ?[万千]?元? ?(?:起(?![\u4e00-\u9fff])|搞定|包邮|秒杀|抢购)|\d(?:\.\d+)? ?元(?:[/一每](?:年|月|份|篇|本|套|天|次|节|课|箱|盒|位|间|晚|千字)(?!以|的)|就能|就可|解锁|试[吃听用]|拿下|带走|入手)|首[月年单次件周](?: ?[\d零一免半]|试|仅)|首付 ?\d|低至|(?:仅|只)[需售要] ?\d|立减|满 ?\d+元?[减送返免]|另?享 ?\d\d?折|(?<!打)(?<![\d.])(?:[一二三四五六七八九]|\d(?:\.\d)?)折(?=[,。!优起]|$)|特价|直降|限时[价免特优]|折后|早鸟|团购(?:价|另)|会员价|券后|到手价|下单(?=立|即|送|减|享|就|可)|[零0免](?:首付|押金|库存|加盟费|手续费|利息|运费|邮费)|免费(?:试[听用吃]|量房|上门|报价|看稿)|返[现佣]|分期免息|一口价|\d ?元 ?(?:涨|调|升)[至到]|涨到 ?\d{2,}|(?:售|订|定|票)价 ?\d|年费 ?\d|版面费|优惠(?:码|券)|[再可]减 ?\d|分成 ?\d|提现|打[一二三四五六七八九]折|千字 ?\d|续费|(?:咨询|试用|使?用|体验|名额|以内)免费|免费(?:试|用(?=[,。!]|$))|征订|价格(?:从优|优惠|低于市场|面议|实惠|公道|美丽)|量大从优|可?随时取消|半价/,
  // How he is reached and what the reader is to do:  来电即送   有意请致电   点我测测   订购热线   送到您家 . Trap: 咨询电话 and 欢迎来电 are an office's as well.
  /欢迎(?:选购|订购|垂询|洽谈|加盟|扫码|试听|进店|订阅|私信|新老)|来电(?:即|有惊喜|垂询|面议|洽)|有意(?:者|向者?)?(?:请|可)?(?:致电|联系|私信|加|来电|扫)|垂询|(?:订购|贵宾|招商|加盟|售楼|看房|订货|订房|订餐)(?:服务)?(?:热线|专线)|微信同号?|同微信?|[点戳](?:我|这里|此)(?:测|领|看|了解|咨询|查|进)|加(?:我|V|v|微信)|私信|手慢|名额(?:有限|仅|不多)|仅剩|抢(?:购|先订|订)|送[到至]您|(?:致电|联系)(?:站长|店主|掌柜|客服|老板)|(?:认准|就找|首选|尽在|就上|就选|请找)(?![^,。]{0,6}(?:方案|志愿|路线|方式|项目))|扫码(?:领|下单|进群|添加|试|测|加)/,
  // His trade:  一件代发   诚招代理   源头厂家   十五年老牌机构   广告位招租 . Trap: 招商引资 and 一站式服务 are an office's.
  /一件代发|诚(?:招|聘兼)|招(?:商加盟|代理|加盟|租|兼职|写手)|找代理|加盟[店费商]|厂家(?:直销|直供|批发|价)|源头(?:厂家|工厂|直供|果园|货)|代办(?=[^,。]{0,16}(?:资质|许可证|执照|证书|认定|业务,))|代运营|高价回收|低价转让|旺铺|急转|上门(?:安装|回收|取件|量尺|洗)|次日达|当[日天](?:发货|出稿|送达)|一站(?:式)?(?:办理|配齐|购齐|搞定)|[\d一二三四五六七八九十多]年(?:老店|老牌|专注|口碑|写稿|行业经验)|老店|行业首选|广告(?:位|招商|投放)|商务合作|日均(?:展示|曝光)|(?:诚邀|期待)(?:加盟|合作)|包月|可?开(?:具)?正规[^,。]{0,6}票|长期供应商|返点|零[库风]|售出|支持(?:定制|分期|花呗|对公转账)|设有分公司/,
  // Lessons:  主讲   共42节音频   一对一   小班 . Trap: 开班式 is a party school's.
  /主讲(?!人)|\d ?节(?:课|音频|视频|直播|大课|微课|系统)|音频课|试听|协议班|系统课|冲刺班|直播(?:课|答疑)|名师(?!工)|陪跑|训练营|上岸|押[中题]|提分|零基础|小白|速成/,
  // Money and cover:  当天放款   征信花也能办   意外险一年128元 . Trap: 发放贷款 is a bank's in a report.
  /下款|放款|秒[批到]|当天到账|征信(?:花|不好|无要求|黑)|能贷|可贷|意外险|医疗险|能不能投保|荐股|牛股|涨停|开户佣金|打新|靓号|流量卡/,
  // Houses, and what is made for firms:  建面98平方米   低密洋房   等保测评一站式办理   母语译审 . Trap: 建筑面积 is a report's.
  /低密|洋房|建面|学区房|现房|售楼|品鉴|恭迎|全屋定制|建站|等保测评|密评|译审|仿宋印|喷绘|锦旗(?=、|制|定)|公章刻|发稿|软文|源码/,
  // How a reader is asked what he lacks, and what he gets:  还在手动排版?   想知道…排第几?   也能读本科! . Trap: 怎么办? of a report's heading asks nobody.
  /^(?:还在|还为|想知道|想[要学找]|是不是|有没有|遇到|单位要|又到|没时间|不会写|担心|苦于|愁|不想|谁说|开会|您(?!好))[^。请]{2,36}[?!]|(?:也能|就能|轻松)[^,。?!]{2,12}[!]|—— ?(?:试试|就用|快来|认准)|(?:就|来)?试试“|新人(?:送|立|专)|老(?:用户|客户|朋友|会员)(?:邀|续|带|专)|抓紧上车|已服务 ?\d|(?:收录|覆盖) ?[\d.]+ ?万?(?:个|篇|部|项|条|套|份)[^,。]{0,12}[,。]开通|预约(?:演示|试用|体验)|(?:专业|会员|高级)版(?=即可|可|,)|(?:面向全国|长期|现面向[^,。]{0,4})征稿|录用即|审稿周期/,
  // What is behind a wall, and how many have bought it:  以下为付费内容   已有318人付费   解锁全文   月销 . Trap: 已有318人报名 is a notice's.
  /(?:以下|后面|剩余|此处)(?:为|是|的)?(?:付费|会员|隐藏|VIP)|付费(?:内容|阅读|文档)|试读(?:结束|部分|完)|解锁|支付 ?\d|\d ?[万+]?\+?(?:位|人)(?:付费|已购|已买|下单)|已售|月销|回头客|好评/,
];

/** These stand in documents as well: beside another kind they count as much. */
const HINTS: readonly RegExp[] = [
  // Where he is found and how he is paid:  群号   提取码   支付宝:…   付款后去除 . Trap: 公众号 and 微信 alone are an office's too.
  /知识星球|星球[“「]|(?:放|发|传)(?:在|到|进)(?:星球|群)|网盘|云盘|提取码|群号|群文件|[进加入]群|支付宝 ?:|旺旺|淘宝|客服|掌柜|店主|付款[后即]|付完|打款|转账截图|汇款帐号|入会(?:热线|费)|验证写|公众号 ?: ?(?:[\u4e00-\u9fff] ){2}|(?:微信|微|VX?|公众号) ?: ?[\w*]{4,}|[(][a-z]{2,12}_?\*+[)]/i,
  // How he speaks of his wares and to his readers:  老规矩   催更   网上搜不到第二份   售出三份即下架   欢迎置顶 . Trap: 欢迎批评指正 is a speaker's.
  /老规矩|催更|老粉|新号为|重新关注|停更|加不上微信|小号|橱窗|辛苦费|二刷|打卡 ?\d+ ?天|返学费|抄袭必究|置顶|星标|网上(?:搜|找)不到|精品收藏|独家(?:收藏|原创)|即下架|试用样稿|样稿|每[晚早周][^,。]{0,6}更新|更新一篇|同系列 ?\d|自取|拿走不谢|求(?:打赏|关注|点赞)|保存(?:下方|图片)|发送(?:数字|关键词|“)|弹出[^,。]{0,16}(?:链接|提取码)|收费吗|怎么进|终身有效|没进的/,
];

const SHORTEST = 12;
/** A line this quiet is the document's, whatever it names. */
const LEAST_VOICE = 0;
const LEAST_VOICE_OF_TWO = -2;
/** A line this loud needs no tell. */
const LOUD = 5;
const ONE_SAYS = 1.5;
const TWO_SAY = 5;

// Matches a clause in quotation marks, whose words are somebody else's:  以“首付零元”为诱饵 . Trap: a name of up to four characters may be his own: “代理”.
const TOLD = /“[^“”]{5,}”/;

/** How much likelier a seller's the tells make a line. @param trimmed folded. @param voice how a seller it sounds without them. */
export function worthOfTells(trimmed: string, voice: number): number {
  if (voice < LEAST_VOICE_OF_TWO || voice > LOUD || trimmed.length < SHORTEST || TOLD.test(trimmed)) return 0;
  const tells = kindsIn(TELLS, trimmed);
  if (tells + kindsIn(HINTS, trimmed) >= 2) return TWO_SAY;
  return tells === 1 && voice >= LEAST_VOICE ? ONE_SAYS : 0;
}

/** How many kinds the line holds, two at most. */
function kindsIn(patterns: readonly RegExp[], trimmed: string): number {
  let kinds = 0;
  for (const pattern of patterns) if (pattern.test(trimmed) && ++kinds === 2) break;
  return kinds;
}
