import { REPLY_MARK } from '../../lexicon/reply-marks';
import { ANNOUNCES, DIARY, TEMPLATE_BLANK, TITLE_ENDS } from '../strip/own-line-terms';

/*
 * Lines that only a document has, whoever they sound like. All read folded, trimmed lines. A kind that is met is a pattern more, and no exception elsewhere.
 */

const NUMERAL = '[一二三四五六七八九十]';
const FILE = '\\.(?:docx?|xlsx?|pdf|wps|et|ofd|zip|rar|jpe?g)$';

const PATTERNS: readonly RegExp[] = [
  DIARY,
  // A day, set apart too or with room for it:  二〇一〇年七月十五日   二 〇 一 〇 年 七 月 五 日   2023年11月   2013年4月 日   4月20日 . Trap: 2024年最新范文 holds a year and is a seller's.
  /^(?:[〇○零一二三四五六七八九](?: ?[〇○零一二三四五六七八九]){3} ?|(?:19|20)\d\d ?)年(?: ?[\d〇○零一二三四五六七八九十]){1,3} ?月(?:(?: ?[\d〇○零一二三四五六七八九十]){1,3} ?[日号]| {1,12}日)?$|^\d{1,2}月\d{1,2}日$/,
  // The day of a signature with a page's buttons behind it, which are cut out of the line elsewhere:  2016年10月10日 【字号 大 中 小】 . Trap: 2016年10月10日 10:20 is the page's own.
  /^(?:19|20)\d\d年\d{1,2}月\d{1,2}日 {0,4}[[【(]{1,2}(?:字[体号级]|打印|关闭|收藏|返回|分享)/,
  TEMPLATE_BLANK,
  // A document's number:  西政发〔2016〕31号 . Trap: 〔2016〕 alone may be a volume's.
  /[〔﹝[](?:19|20)\d\d[〕﹞\]] ?\d{1,4}号/,
  // Attachments, copies, how it is made public:  附件:1.名单   抄送:   (此件公开发布)   相关附件: . Trap: 附近 is a place.
  /^附 ?(?:件(?!下载[需要仅]\d)(?!(?:下载|列表) ?: ?(?:暂?无|没有)(?: |$))|[:表录])|^[([]?此件|^抄[送报]|^主送|^相关附件 ?:?$/,
  // Files that are listed as attached, by number or by what they are:  1. 普查记录表.xls   任务分工表.docx . Trap: 实施方案.doc alone is a title that a site shows.
  new RegExp(`^(?:\\d{1,2} ?[.、] ?[^。:]{2,60}|[^。:]{2,60}(?:[表图书]|名单|清单|目录|模板|格式|样式|说明|指南|要点|标准|附件\\d{0,2}))${FILE}`),
  // A title that a site shows as the file it offers:  防汛应急预案【最新版】.docx . Trap: 总结范文.doc is a site's own.
  new RegExp(`^.{4,60}(?:${TITLE_ENDS})(?:【[^】]{1,8}】|[(][^()]{1,8}[)])\\.(?:docx?|pdf|wps)$`),
  // Headings:  一、总体要求   (二)主要做法   第三章 . Trap: 1.关注公众号 is numbered as advertisements number.
  new RegExp(`^${NUMERAL}{1,3} ?[、.]|^[(]${NUMERAL}{1,3}[)]|^第[一二三四五六七八九十百\\d]{1,4}[章条节篇编]`),
  // Parts and questions that are counted:  PART 03 常见问题   Q1:能否同时享受? . Trap: QQ群1: is a channel.
  /^(?:PART|Part)[. ]{0,2}0?\d{1,2}[ .·|:](?=.*[\u4e00-\u9fff])|^(?:Q|问) ?\d{1,2} ?[:.、](?=.*\?$)/,
  // What a document counts by name:  ★ 亮点一:全市首创“复议直通车”   案例三、邻里纠纷 . Trap: 福利一:加微信 is a seller's.
  new RegExp(`^[★☆◆●■▲] ?(?:亮点|做法|案例|经验|特色|变化|举措|任务|目标|问题|原则|步骤|环节|专题|议题|板块)${NUMERAL}{1,2} ?[:、 ]|^(?:亮点|做法|案例|举措|议题)${NUMERAL}{1,2} ?[:、]`),
  // What it counts in brackets:  【样稿二】   【例一】原文 . Trap: 【福利一】加微信 is a seller's.
  new RegExp(`^[【[](?:样稿|样本|样例|例[文句]?|范例|示例|案例|片段|选段|实例|亮点|做法|问题)(?:${NUMERAL}{1,2}|\\d{1,2})[】\\]]`),
  // Options of a question, who speaks in a sketch, what is heard of the audience, and the rounds of a contest:  A.弹窗广告   应当选择( )   送:市中院   乙:看到最后   …手慢无。(掌声)   复赛:5月10日 . Trap: A4打印 has no point behind the letter.
  /^[A-H] ?[.、．] ?[\u4e00-\u9fff]|^(?:[\u4e00-\u9fff]{1,4}题|(?:参考)?答案) ?: ?\d{1,2} ?[.、]|.{10}[(] {0,8}[)] ?[。.]?$|^(?:报|送|发|分送) ?: ?\S|^[(]共印 ?\d{1,5} ?份[)]$|^[甲乙丙丁合] ?:|[(](?:热烈)?(?:掌声|笑声|鼓掌)[)]$|^(?:初|复|决|半决|预)赛 ?:|^注 ?[:1-9](?=.*(?:本表|此表|一式))|(?:局|委|办|中心|政府|法院)提供,免费/,
  // A salutation with something behind a blank, which is cut by itself:  各位领导、同志们: 材料库,范文文库 . Trap: 各位老板加微信 has no colon behind the words.
  /^(?:尊敬的)?(?:各位|同志们?|全体)[\u4e00-\u9fff、,]{0,24}(?:们|领导|代表|委员|同志|同事|同仁|来宾|嘉宾|朋友)[:!] ?\S/,
  // What a speaker or a paper asks for:  为了身边的人,我们倡议:   全体党员郑重承诺: . Trap: 特别声明: and 温馨提示: open a site's own.
  /(?:我们|我|本人|全体[\u4e00-\u9fff]{0,8})(?:郑重|在此|特此?|一致|真诚)?(?:倡议|呼吁|号召|承诺|建议|宣誓):$/,
  // The number of a part of a speech, alone on its line:  三   十二 . Trap: 3 alone is a page's.
  new RegExp(`^${NUMERAL}{1,3}$`),
  // Entries of a table of contents and of references, and what goes on in the next line:  第一篇 ...... 3   1.2 现状 15   [1]李某.[J]   市财政局, . Trap: 15 alone is a page's number.
  /[.…·]{3} ?\d{1,3}$|^\d{1,2}(?:\.\d{1,2})* [\u4e00-\u9fff]{2,20} \d{1,3}$|^\[\d{1,3}\]|\[[A-Z](?:\/[A-Z]{2})?\]|^(?!(?:\d{1,2} ?[.、)] ?)?(?:本(?:站|网站|平台|文库|店)|用户上传|虚拟商品|付费下载)).*[,、;]$/,
  // Rows of an office's price list, of a programme, and its hours:  骨灰寄存  60元/年   19:35 天气预报   受理时间:星期一至星期五 . Trap: 仅售60元 has no blank before it.
  /^[\u4e00-\u9fff()]{2,16} +[\d.]{1,8} ?元(?:\/[\u4e00-\u9fff]{1,3})?$|^(?:[01]?\d|2[0-4]):[0-5]\d(?: ?[-—~至] ?\d{1,2}:\d\d)? {0,4}[\u4e00-\u9fff]|^(?:受理|办公|接待|报名|咨询)时间 ?:.{0,8}(?:星期|周[一二三四五六日末]|工作日|上午|每[周月日])/,
  // Filing codes, and what stands on papers that are not for everybody:  SFJ-2023-0415   内部资料 注意保存 . Trap: VIP-666 is shorter.
  /^[A-Z]{2,10}-\d{4}-\d{2,6}$|^内部(?:资料|文件|刊物)/,
  // Numbers and titles of several documents in one file:  篇一   工作总结2   保管制度篇5 . Trap: 工作总结范文大全 names no one of them.
  /^篇[一二三四五六七八九十\d]{1,3}(?:$|[:、 ])| 篇[一二三四五六七八九十\d]{1,2}$|(?:总结|报告|计划|方案|讲话|制度|体会|事迹|材料|申请书|演讲稿|发言稿|合同)[(]?(?:范文)?篇?[一二三四五六七八九十\d]{1,2}[)]?$/,
  // Who explains a paper, and an office's own telephone:  解读人:物业管理股 某某   咨询电话:0795-7713086 . Trap: a seller's hotline is 报名热线, a mobile or a 400 number.
  /^解 ?读 ?(?:人|单位|机关|部门) ?:|^(?:政策)?(?:咨询|解读|联系)电话 ?: ?0\d{2,3}-\d{7,8}$/,
  // Who made a paper or deals with it:  起草:王立 审核:赵明   承办人及联系电话:… . Trap: 承办单位:… and 审核:赵明 编辑:李明 are a page's.
  /^(?:起草|拟稿|核稿|会签|承办(?:负责)?人|经办人|填报人|主办科室|共印|印数)[\u4e00-\u9fff]{0,8} ?:|[ (](?:拟稿|核稿|起草)人? ?:/,
  // What is said of a speaker or an author and of his text:  (报告人系县教育局局长)   作者单位   (根据录音整理,未经本人审阅) . Trap: 作者:李明 is a page's.
  /^[(]?(?:发言人|报告人|作者)(?:单位|职务|简介)?(?:系|为|是|(?<=[位务介人]):)(?!.*(?:接单|约稿|改稿|代写|公众号|头条号|微信))|^作者(?:单位|简介)$|^[(][^()]{0,12}(?:根据)?(?:录音|记录|速记|讲话)整理[^()]{0,16}[)]$/,
  // Where an author works, and a subtitle behind its dash:  (某某大学建筑学院,湖北 江城 431200)   ——以预算编制权为视角 . Trap: ——更多范文请关注 is a seller's, and —— 广告 —— rules off.
  /^[(][^()。:]{2,40}(?:大学|学院|党校|研究[院所]|医院|学校|中心|[局委])[^()。:]{0,24}[, ][\u4e00-\u9fff ]{2,8} ?\d{6}[)]$|^[—–―]{2} ?(?:以[^。:!?—]{3,30}为(?:例|视角|中心|样本|案例|切入点|研究对象)|[^。:!?—]{3,36}(?:纪实|侧记|调查|启示|思考|探索|实践|倡议书|公开信|一封信|讲话|致辞|之路|述评|综述|走笔|掠影|研究))$/,
  // Any other subtitle or attribution behind a dash:  ——走进乡镇卫生院(上)   ——在全县教育大会上的发言 . Trap: ——更多范文请关注 and ——本站推荐 are a site's, ——来源:县报 a page's, and —— 广告 —— rules off.
  /^[—–―]{2} ?(?!.*(?:关注|更多|下载|微信|公众号|QQ|扫码|点击|广告|推荐|客服|订阅|购买|会员|[范例]文|文[库秘档]|素材|模板|来源|转[自载]|[选摘]自|整理|本站|[站网]$|编辑|\.(?:com|cn|net)))[^。;—]{4,40}$/,
  // What a paper carries, and what a reader is quoted with:  【关键词】财政 债务   中图分类号:F320   网友“山里娃”留言:好 . Trap: 热门关键词 is a page's.
  /^[[【(]?(?:论文|中图)?(?:关 ?键 ?[词字]|分类号)[\]】)]?[: ]|^(?:网友|群众|村民|家长|市民|读者|游客)[“(][^”)]{1,12}[”)][^:。]{0,6}:/,
  // An answer to a letter, who speaks in an interview, and a paper's words in English:  回复内容:您好!…   [主持人]   Key words: county; reform . Trap: 回复:1234 has no answer, and [打印] no speaker.
  /^(?:(?:信件)?(?:回复|答复|办理|处理)(?:内容|意见|情况|结果)|来信(?:内容|主题)|信件(?:内容|标题)|[答问]) ?:(?=.*[。!?,])|^[[【(]?(?:主持人|嘉宾|主播|记者|听众|观众|发言人|网友(?:提问)?|市民|提问|回答)[\])】]?:?$|^(?:Key ?words?|Abstract|ABSTRACT|KEY ?WORDS) ?:/,
  // Rows of lodgings with their prices in a notice:  云台宾馆 标间260元/天 电话 … . Trap: 特价260元/天 电话微信同号 names no house.
  /^[\u4e00-\u9fff()]{2,12}(?:宾馆|饭店|酒店|招待所|旅馆|旅社|大厦|山庄|公寓|会馆|客栈|[培接][训待]中心) {1,4}(?!.*(?:微信|特[价惠]|优惠))[^。]{0,40}\d元[^。]{0,40}$/,
  // Who edits a journal or a yearbook, and who is above it:  编辑:《…》编辑部 主编:…   主管单位:… 主办单位:…   编委会 . Trap: 责任编辑:李明 alone and 主办单位:县政府 alone are a page's.
  /^(?:编辑(?:出版)?|编印|出版|主编|主办|编著|编纂) ?:(?:[^:。]{0,12}《[^》]{2,20}》(?:编辑部|编委会|编纂委员会|杂志社|编写组|编辑室)|[^:。]{0,20}(?:编纂委员会|编纂办公室|出版社|杂志社|史志办(?:公室)?|地方志办公室)(?: |$))|^主管(?:单位|部门)? ?:[^:。]{2,30} 主办(?:单位)? ?:|^(?:版权页|版权记录|编委会|编辑委员会|编纂委员会|出版说明|编辑说明|凡例)$/,
  // Numbers of an imprint, and how it was printed:  国内统一刊号:CN 41-1 定价:8元   开本:787×1092 印张:12   ISBN 978-7 . Trap: a newspaper's head on a page has its address beside the number.
  /^(?!.*(?:https?:|www\.|@|E-?mail))(?:.{0,40} )?(?:国内统一(?:连续出版物)?刊?号|国际标准(?:连续出版物|书)号|准印证号?|邮发代号|广告(?:经营)?许可证号?) ?:|^(?:ISBN|ISSN|CN) ?[\d-]{4}|^(?:开本|印张|字数|印数|版次|印次|书号|定价|责任印制|封面设计|装帧设计|版式设计) ?:.*(?:[ ;](?:开本|印张|字数|印数|版次|印次|书号|定价|责任印制|封面设计|版式设计) ?:|元$|千字$|毫米|册$)/,
  // What only forms have, and what a document quotes by the line:  姓名:____   □是   “日结300元” . Trap: a seller's dividers are longer and have no label.
  /[\u4e00-\u9fff] ?:? ?_{3,}|^(?!(?:页面|网页|字体|文字)?(?:背景|颜色|字号|底色)[^。]{0,16}□).*□|^[“"][^“”"]*[”"](?:[,。;]?$|—{1,2})/,
  // Who wrote a paper and who explains it:  本报告由起草组编写,县人民政府负责解释。 . Trap: 本报告由网友上传 is a library's.
  /^本(?:报告|办法|规定|方案|意见|细则|章程|制度|通知)由(?!(?:用户|网友|会员|本站|小编))[^。]{2,60}(?:负责解释|编写|起草|制定)/,
  // What the editor of an office's account explains:  怎么办、要什么,小编为您划重点 . Trap: 小编为大家整理了范文 is a site's.
  /小编[^,。]{0,4}(?:划重点|梳理|解读|盘点|支招|科普|解答|带您看)/,
  // How a serial goes on, and an office's own program:  上一篇章,我们说到搬迁的艰难   您可以下载“网上国网”APP,足不出户缴纳电费 . Trap: 上一篇:… is a page's, and “学习强国”同款素材 a seller's.
  /^上一(?:篇章|章|讲)[,]|(?:下载|登录|打开|通过|使用)(?:并登录)?“?(?:网上国网|交管12123|个人所得税|国家反诈中心|国务院客户端|国家医保服务平台|电子税务局|随申办|浙里办|粤省事|皖事通|苏服办|湘易办|豫事办)”?(?:APP|app|小程序|客户端|微信|支付宝|,)/,
  // Whom a speech addresses, whatever is glued before it:  ↓文末有福利↓各位领导、同事: . Trap: 各位网友: is a site's.
  /(?:各位|尊敬的|亲爱的)(?:[\u4e00-\u9fff]{0,4}(?:领导|同事|代表|委员|评委|老师|同学|来宾|乡亲|村民|同志|嘉宾)们?、?){1,4}:$/,
  // What a letter begins with, and the attachments below its signature:  您好!   欢迎光临!   相关附件:1.任务分解表   相关附件:自查表.xls . Trap: 您好,欢迎访问某网 is a site's.
  new RegExp(`^(?:您好|你们好|欢迎您|欢迎光临|欢迎您的到来)[!。]?$|^相关附件 ?: ?(?:\\d{1,2} ?[.、]|《|[^。;:]{1,80}${FILE})`),
  REPLY_MARK,
  // Characters set apart in a masthead, and its number:  民 情 专 报   (总第 112 期) . Trap: 办 证 电 话 1 5 0 has figures behind.
  /^(?:[\u4e00-\u9fff] {1,3}){2,8}[\u4e00-\u9fff]$|^\(?(?:总?第) ?\d{1,4} ?期\)?$/,
];

const OWN_LINE = new RegExp(PATTERNS.map(joinable).join('|'));
const SHORTEST_ANNOUNCEMENT = 8;

/** @throws Error for what joining would lose or shift: flags, and references to groups by their number. */
function joinable({ source, flags }: RegExp): string {
  // Matches a reference to a group by its number:  \1 . Trap: a backslash that is meant stands in front of a figure too (\\1).
  if (flags !== '' || /(?<!\\)\\[1-9]/.test(source)) throw new Error(`No expression of own lines may have flags, or name a group by its number: ${source}`);
  return source;
}

// Matches a line of pay tokens, which another rule removes: the lines around it are judged again then. Trap: #安全生产# is a hashtag.
const PAY_TOKEN = /^[#$ ]*paid\w*[#$ ]*$|^[#$ ]+$/i;

// Matches the marks of Markdown around a line, and what a page sets before a headline:  **一、总体要求**   ## 第二章   [视频]省政府召开会议 . Trap: a star inside a line is no mark.
const MARKS = /^[*#>_ ]{1,8}|[*_]{1,4}$|^[[【](?:视频|音频|图文|组图|图)[\]】] ?(?=[\u4e00-\u9fff]{6})/g;

export function withoutMarks(line: string): string {
  return line.replace(MARKS, '');
}

/** True for what only a document says, whoever it sounds like. @param line folded and trimmed. @param bare the same without marks of Markdown. */
// Matches the key of an examination:  参考答案(阅卷老师留存):1.D 2.D 3.B 4.√ . Trap: 1. 加微信 2. 付款 has words behind its numbers.
const ANSWER_KEY = /(?:^|[: ])\d{1,2} ?[.、] ?[A-H√×对错]{1,6}(?:[ ,;、]{1,3}\d{1,2} ?[.、] ?[A-H√×对错]{1,6}){3,60}/;

export function isSurelyOwn(line: string, bare = withoutMarks(line)): boolean {
  return OWN_LINE.test(bare) || (bare.length >= SHORTEST_ANNOUNCEMENT && ANNOUNCES.test(bare)) || ANSWER_KEY.test(bare) || PAY_TOKEN.test(line);
}
