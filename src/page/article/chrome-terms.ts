import { FILE_ENDINGS } from '../../lexicon/file-endings';

/* The words of a page around its document, box by box. `box-words` asks them. */

/** Fewer than the labels of `facts/label-terms`: those of a box that is then no part of the document, whatever its values are. */
const LABELS = '发布时间|发布日期|发文时间|发表时间|更新时间|更新日期|录入时间|生成日期|公开日期|添加时间|上传时间|时间|日期|信息来源|文章来源|稿件来源|新闻来源|来源|稿源|出处|作者|责任编辑|责编|编辑|发布人|发布机构|发布单位|供稿|审核|校对|浏览次数|浏览量|点击数|点击量|点击次数|访问量|访问次数|阅读次数|阅读量|阅读|浏览|点击|字体|字号|字体大小|打印|保存|关闭|分享到?';
// Matches a field of the line under a title:  发布时间：2024-03-01   来源: 市政府办   浏览次数： 30 次   字体：[大 中 小]
// Trap: 资金来源：财政拨款, 时间安排, 来源于: the label must begin a line or follow a space, and a colon or bracket must follow.
export const FIELD = new RegExp(`(?:^|[\\s|｜【\\[（(·])(?:${LABELS})[\\s　]*(?:[:：]|】|\\])`, 'g');
// Matches a bare date and time at the beginning:  2024-03-01 09:30   2024年3月1日   05/14 22:01   Trap: 2024年度工作安排.
export const DATE = /^(?:20|19)?\d{2}[-./年]\d{1,2}(?:[-./月]\d{1,2}日?)?(?![\d年度月])/;
// Matches a way to the page:  首页 > 新闻 > 正文   当前位置：首页   您所在的位置   Trap: 位置图, 首页 in prose.
export const CRUMBS = /^(?:您?的?(?:现在|当前|所在|目前|所处|您|你)(?:的|所在)?(?:的)?位置|(?:网站)?首页\s*(?:[>＞»›/\-]|&gt;|&raquo;)|位置[:：])/;

// Matches matter behind a document:  上一篇：…   相关链接   责任编辑：…   免责声明：…   本文来源   网友评论   版权声明   文章关键词
// Trap: 相关附件 and 附件：, （此件公开发布）, 来源 in a table, 声明 as a document's title (the body would be the longer neighbour).
export const AFTERWORD =
  /^[\s【\[（(>＞·|]*(?:上一?[篇条则个]|下一?[篇条则个]|上一页|下一页|相关(?:范文|链接|阅读|报道|新闻|文章|信息|文档|文件|政策|稿件|解读|推荐|专题|资讯|搜索)|政策原文|原文链接|满意度评价|信件评价|往期(?:推荐|回顾|精彩|热门)|延伸阅读|推荐阅读|猜你喜欢|热门|责任编辑|责编|编辑[:：]|网络编辑|值班编辑|本文(?:来源|编辑|关键)|文章(?:来源|关键词)|来源[:：]|稿源[:：]|作者[:：]|关键词[:：]|标签[:：]|免责|特别声明|版权|声明[:：]|特别提[示醒][:：]|转载|分享|评论|网友|发表评论|我要评论|我来说|登录|举报|阅读原文|展开|返回|扫一扫|扫码|下载.{0,6}(?:APP|客户端)|打开.{0,6}(?:APP|客户端)|浏览次数|点击数|阅读[:：\d]|主办单位|承办单位|关于我们|关于本[站网]|联系我们|网站(?:简介|介绍)|栏目(?:简介|介绍)|文[档件](?:介绍|简介|摘要|标签)|Copyright|©|&copy;)/i;
// Matches a sentence that only a platform says:  …仅代表作者观点，不代表本平台立场   以上内容由用户上传   未经授权不得转载
// Trap: 代表大会, 上传至系统, 观点 in an essay: two cues are asked for.
export const PLATFORM = /不代表.{0,24}(?:观点|立场)|仅代表.{0,12}(?:作者|个人)|(?:用户|作者|机构|创作者).{0,24}(?:上传|发布).{0,30}(?:平台|网站)|(?:未经|禁止|谢绝).{0,10}转载|如有侵权|侵权.{0,10}删除|信息存储(?:空间)?服务|请(?:先)?登录/;

// Matches what a mailbox tells its writers, as a box beside a letter:  写信须知：一、来信内容应当客观真实…   来信须知⏎
// Trap: 来信须知 as the title of a document is that of its own box.
export const FOR_WRITERS = /(?:^|\n)(?:写信|来信|留言|信访|投诉|咨询|网上)须知(?:[:：]|\n)/;

// Matches the end of an official paper:  国务院办公厅⏎2024年3月1日   二〇二四年三月   （此件公开发布）   附件：1.…   特此公告
export const SIGNATURE = /(?:^|\D)(?:(?:20|19)\d{2}\s*年\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?|[一二][〇○零０九OoＯ]?[〇○零０一二三四五六七八九OoＯ]{2,3}年[一二三四五六七八九十]{1,2}月(?:[一二三四五六七八九十]{1,3}日)?)\s*$|^[（(]?此件|^[（(]本文有删减|^(?:相关)?附件|^抄送/;
/** What a title's neighbour in front of a body says when it belongs to the document: a number, an addressee, a lead. */
export const FRONT_MATTER = /[〔［\[（(](?:20|19)\d{2}[〕］\]）)]\s*\d+\s*号|第\s*\d+\s*号|^(?:摘\s*要|内容提要|内容摘要|核心提示|导\s*[读语]|编者按|提要)|[:：]$/;

// Matches the line of date and source whose parts lost what stood between them:  2025-01-16 10:32来源：北湾制水厂 1,204
// Trap: 2024年来源于… has no day; a sentence has a full stop.
export const GLUED = /^(?:20|19)\d{2}[-./年]\d{1,2}[-./月]\d{1,2}日?(?:\s?\d{1,2}:\d{2}(?::\d{2})?)?\s?(?:(?:信息|文章|稿件)?来源|作者|发布(?:机构|单位|人)|编辑)[:：][^。；]{1,48}$/;

// Matches the heading of an account's list of its other pages:  往期推荐   【推荐阅读】   Trap: 推荐阅读书目 goes on; 相关新闻 may be a part of a news story.
export const OFFER = /^[\s【\[—\-·|▼↓]*(?:往期(?:推荐|回顾|精彩|热门)|推荐阅读|精彩推荐|热门(?:推荐|文章)|猜你喜欢|更多(?:推荐|精彩))[\s】\]—\-·|▼↓:：]*$/;

// Matches how the writer of a letter rates its answer:  满意度评价⏎办理态度：满意 办理时效：基本满意
// Trap: 满意度评价结果 in a report goes on as a sentence.
export const RATING = /^(?:满意度|信件|办理|服务)评价[\s：:]+(?:[\u4e00-\u9fff]{2,6}[：:]\s?(?:非常|基本|比较|不)?满意\s*){1,6}(?:我要评价)?$/;

// Matches a line that is the name of an office:  青石县应急管理局   市人民政府办公室   某某有限公司   Trap: 来源：县应急局, a sentence.
export const OFFICE = /^[\u4e00-\u9fff（）() ]{2,28}(?:局|厅|委|委员会|政府|办公室|中心|公司|大队|支队|指挥部|领导小组|法院|检察院|学校|大学|学院|医院|协会|村委会|居委会|管委会)$/;

// Matches the heading of what came of a consultation, which is signed and dated as well and another text:  征集结果反馈⏎征求意见期间…   意见采纳情况：⏎
// Trap: 结果反馈表 and 采纳情况的说明 go on; a page of outcomes alone has its text in its main box.
export const OUTCOME = /^[【\[]?(?:(?:意见|建议|民意)?(?:征集|征求|调查)(?:意见|结果|情况)?(?:结果|情况|意见)?反馈|(?:意见|建议)?(?:采纳|反馈)情况|(?:结果|意见)反馈|(?:征集|调查)结果)[】\]]?[:：]?\n/;

// Matches the heading of the document's own files:  附件：排查表.doc   相关附件   附件1   附：   Trap: 附件下载 as a button of the site.
export const ATTACHMENTS = new RegExp(`^[【\\[]?(?:相关)?附(?:件|表|录)?\\s*\\d{0,2}\\s*[】\\]:：.、\\s]|^(?:相关)?附件[】\\]]?$|\\.(?:${FILE_ENDINGS.join('|')})\\b`, 'i');

// Matches the end of a text that what stands below it belongs to:  现将目录公布如下：   Trap: a signature ends in a day.
export const OPENS_LIST = /(?:[:：]|如下[。.]?)\s*$/;
