import type { Role } from './chrome-role';
import type { ChromeLine } from './chrome-line';

/*
 * Forms that a page puts below a document: to report an error, to comment, to vote, to log in. A document has forms of its own, with the
 * same fields; it has no buttons. So a row of buttons proves the form, and the fields above it go with it.
 */

const BUTTON = '提 ?交(?:评论|留言|评价|意见|反馈|纠错|问卷|投票|信息)?|重 ?置|重 ?填|清 ?空|取 ?消|确 ?定|登 ?录|登 ?陆|注 ?册|发 ?送|发 ?表(?:评论|留言)?|发布(?:评论|留言)|投 ?票|查看(?:结果|投票|评论|答复)|匿名(?:发表|评论|提交)?|搜 ?索|检 ?索|换一[张个]|刷新(?:验证码)?|关 ?闭|返 ?回|忘记密码';
const wholeButtons = `(?:[[【(<]{0,2} ?(?:${BUTTON})\\?? ?[\\]】)>]{0,2}[ |/]{0,6}){1,6}`;
// Matches a row of buttons of a form and nothing else:  提交 重置   [登录] [注册]   【发表评论】 . Trap: 提交材料 is a step, and goes on.
const BUTTONS = new RegExp(`^${wholeButtons}$`);
// Matches a button that sends what was filled in; 返回 and 关闭 stand below everything.
const SENDS = /提 ?交|重 ?[置填]|清 ?空|登 ?[录陆]|发 ?[送表]|发布|投 ?票/;

const ABOUT = '问题|错误|纠错|报错|反馈|评论|留言|评价|意见|建议|投诉|咨询|来信|信件|联系';
// Matches a field of such a form, filled in or not:  问题类型:错别字□ 链接失效□   问题描述(500字以内):   您的邮箱:   验证码:   * 昵称(选填) . Trap: 联系人:李明 is a notice's; it goes only with the buttons below it.
const FIELD = new RegExp(
  `^[*· ]{0,3}(?:您的?|你的?|请输入|请选择|请填写)?(?:(?:${ABOUT})(?:类型|类别|描述|内容|说明|页面|网址|链接|标题|主题|详情|位置|地址|方式|电话|人)?|昵称|网名|姓名|称呼|电?子?邮箱|手机号?码?|电话|用户名?|密码|[帐账]号|验证码|校验码|关键[词字]|页面地址|有效链接|标题|主题|正文)` +
  `(?:\\([^()]{1,20}\\))?(?: ?:[^。]{0,80}| [^。]{0,20})?(?:${wholeButtons})?$`,
);
// A word holds no box, so there is one way to part the row. Matches choices and counters of a form:  ○非常满意 ○满意 ○一般   □内容错误 □链接失效   还可以输入140字   0/500   请文明发言   看不清?换一张 . Trap: □ alone ticks a box of the document's; it goes only with the buttons below it.
const CHOICE = /^(?:[^。:□○◯☐◎●☆★⊙]{0,20}[:?]? ?)(?:[□○◯☐◎●☆★⊙] ?[^\s。,□○◯☐◎●☆★⊙]{1,10}[ ,]{0,4}){2,10}$|^(?:[^\s。,□○◯☐◎⊙]{1,10} ?[□○◯☐◎⊙][ ,]{0,4}){2,10}$|^(?:还?可以?(?:再)?输入|已输入|剩余|最多可?(?:输入|填写)?|限) ?\d{1,4}(?: ?\/ ?\d{1,4})? ?个?(?:汉)?字符?[^。]{0,10}$|^\d{1,4} ?\/ ?\d{2,4} ?字?$|^请?(?:各位)?(?:网友)?(?:文明|理性|遵守)[^。]{0,16}(?:发言|留言|评论|上网)[^。]{0,10}$|^看不清[^。]{0,8}$|^(?:请(?:在此)?(?:输入|填写|选择|留下))[^。]{1,30}$/;
// Matches what heads such a form:  信息纠错   网页报错   发表评论   满意度评价   我要留言 . Trap: 意见反馈 may head the document's own form, which has no buttons.
const HEAD = /^[【[]?(?:信息|办理|答复|复文|办理复文|网页|页面|内容|网站|文章|本页|本文|我要|我来|网友|发表|最新|用户|会员|在线|办事|服务|信件)?(?:纠错|报错|捉虫|评价|评论|说两句|留言|投票|打分|满意度(?:调查|评价)?|反馈|意见反馈|错误反馈|登录|登陆|检索|查询)(?:表单?|窗口|区|系统|调查)?[】\]]?:?$/;
const MOST_FIELDS = 14;
const LONGEST_ROW = 80;

/** True for a row of buttons that send what was filled in. */
export function sendsForm(trimmed: string): boolean {
  return trimmed.length <= LONGEST_ROW && SENDS.test(trimmed) && (BUTTONS.test(trimmed) || endsInButtons(trimmed));
}

/** Marks the fields of a page's form above its buttons. */
export function markForms(lines: readonly ChromeLine[], roles: Role[]): void {
  for (let at = 0; at < lines.length; at++) {
    const words = trimmedAt(lines, at);
    if (!sendsForm(words)) continue;
    let first = at;
    let fields = BUTTONS.test(words) ? 0 : 1;
    while (first > 0 && at - first < MOST_FIELDS && isOfForm(trimmedAt(lines, first - 1))) {
      first--;
      fields++;
    }
    if (fields === 0) continue;
    if (first > 0 && HEAD.test(trimmedAt(lines, first - 1))) first--;
    for (let of = first; of <= at; of++) roles[of] = 'bar';
  }
}

const trimmedAt = (lines: readonly ChromeLine[], at: number): string => lines[at]?.line.trimmed ?? '';
const isOfForm = (trimmed: string): boolean => trimmed.length <= 100 && (FIELD.test(trimmed) || CHOICE.test(trimmed) || BUTTONS.test(trimmed));

// Matches fields with their buttons on one line:  用户名: 密码: 验证码: [登录] [注册] . Trap: one field with 提交 behind it may be a table's: 材料:身份证 提交.
const ONE_LINE = new RegExp(`^(?:(?:用户名?|[帐账]号|密码|验证码|昵称|邮箱) ?:[ _*]{0,12}){2,4}${wholeButtons}$`);

function endsInButtons(trimmed: string): boolean {
  return ONE_LINE.test(trimmed);
}
