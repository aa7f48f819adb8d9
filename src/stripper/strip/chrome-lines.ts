import { readFields } from './chrome-fields';
import { readChrome, type Reading } from './chrome-grammar';
import type { ChromeLine, LineKind, Verdict } from './chrome-line';
import { bareField } from './chrome-patterns';
import { isBar, isColumn, isGluedMenu, isLinkList } from './chrome-bars';
import { isOwnerPath } from './chrome-site-names';
import { glanceAt, HOLDS } from './line-glance';
import { LineMemory } from './line-memory';
import { isHan } from '../../lexicon/character-sets';
import { foldWidth } from '../../lexicon/folded-text';
import { wordsOf } from '../../model/lists';
import type { LineText } from './line-text';
import { isControl } from './page-controls';
import { isFieldRow, isSlashedRow } from './page-field-rows';
import { isPageSentence } from './page-sentences';
import { ANNOUNCES, DIARY, TEMPLATE_BLANK } from './own-line-terms';
import { speaksOfSellers } from './quoted-speech';
import { voicesOf } from '../voice/voice-model';
import { BARS, isOfSigns } from './page-signs';
import { isPressLine } from './press-lines';
import { ATTACHMENT_HEADS, HARD_FOOTER, RELATED_HEAD, SOFT_FOOTER, type ValueKind } from './page-chrome-terms';

const attachmentHeads = new Set(wordsOf(ATTACHMENT_HEADS));

// Matches the ends and fields of a site's footer:  京ICP备05070218号   版权所有   Copyright ©   网站标识码 . Trap: 备案 alone is a word of reports.
export const HARD = new RegExp(`${HARD_FOOTER.replace(/All Rights Reserved/, 'All\\s?Rights\\s?Reserved').split(/ (?!Rights|Reserved)/).map((word) => word.trim()).join('|')}|©`, 'gi');
const SOFT = new RegExp(wordsOf(SOFT_FOOTER).join('|'), 'g');
// Matches the start of a contact field of a footer or a notice:  地址:   联系电话:
const CONTACT = /^(?:通讯|通信|办公|单位|联系)?(?:地 {0,2}址|邮 {0,2}编|邮政编码|电 {0,2}话|传 {0,2}真|邮 {0,2}箱|值班电话|咨询电话|联系电话|电子邮箱|(?:咨询|服务|便民|监督|投诉)?热线)[ :]/;

// Matches script and style as pages leave them:  $('#a').share(   document.write(   .a{color:blue;}   var x = 1;   function f(   </div>   });
// Trap: a price such as $(100) needs a quote or a call behind the bracket, and 函数f(x) has Chinese before it.
export const CODE = /^[ \t]*(?:\$\(|\$\.|jQuery\b|document\.\w|window\.\w|location\.\w|(?:var|let|const) [\w$]{1,40} ?=|function ?\w{0,40} ?\(|\(function|if ?\(\w|try ?\{|<!--|-->|\/\*|\/\/ ?<!\[CDATA|<!\[CDATA|\]\]>|<\/?[a-z][a-z0-9]{0,12}(?:[ >/]|$)|@(?:media|charset|import|font-face)\b|\}\)?;|[.#]?[\w-]{1,40}(?:[ .#,>:][\w\-.#,>: ]{0,80})? ?\{|[{}]{1,2}$|\}\)$|(?:class|style|href|src|id) ?= ?["'])/i;
// Matches one declaration of a style sheet:  height: 55px;   color:#333; . Trap: a Chinese label and its value are none.
export const DECLARATION = /^[ \t]*[a-z-]{3,30} ?: ?[\w#%.,() "'-]{1,80};?$/i;
// Matches what only code of a page speaks of; a program quoted in a report has var and function too.
const WEB_CODE = /\$[ (.=]|jQuery|document\.|window\.|location\.|innerHTML|getElementBy|_config|\.share|\.ajax|onclick|<!--|-->|<\/?[a-z]|CDATA|^@|^[.#][\w-]|^(?:img|a|p|div|span|table|td|tr|th|ul|ol|li|dl|dt|dd|body|html|h[1-6]|input|select)\b[^()=]{0,80}\{|^(?:class|style|href|src|id) ?= ?["']/i;
export const CALL = /^[ \t]*[\w.$]{2,60}\([^\u4e00-\u9fff]{0,200}\);?$/;

// Matches a key of a list that was stored by hash:  abcd39f1fb7f426d9dfb6bd0fa1f2146: . Trap: a document number is shorter.
export const HASH_KEY = /^[0-9a-f]{24,64} ?:?$/i;

// Matches the marker of a heading:  一、   (一)   1.   第三章   ① . Trap: 1.5万 is a number, 一月 a month.
const HEADING = /^(?:第[一二三四五六七八九十百零〇\d]{1,5}(?:[编章节条篇]|部分)|[一二三四五六七八九十]{1,3} ?[、.](?!\d)|[(〔[][一二三四五六七八九十\d]{1,3}[)〕\]]|\d{1,2} ?[.、)](?!\d)|[①-⑳])/;
// Matches a salutation:  各位代表:   各县(市、区)人民政府,省政府各部门:   同志们! . Trap: 来源: is a label and is read before.
export const SALUTATION = /^(?:尊敬的|各|同志|[\u4e00-\u9fff]{2,20}(?:人民政府|委员会|办公室|办公厅|[局厅处部院])[,、:]).{0,200}[:!]$|^[\u4e00-\u9fff(),、 ]{2,40}(?:人民政府|委员会|办公室|办公厅|[局厅委]|代表|委员|同志们?|单位|部门):$/;
// Matches what a document puts behind its last sentence:  (此件公开发布)   附件:1.…   抄送:…   2023年11月21日   联系人:…   A.设为首页   选择题:1.D   某中心主任 王某
const KEPT = /^(?:[A-H] ?[.、] ?[\u4e00-\u9fff]|(?:[\u4e00-\u9fff]{1,4}题|(?:参考)?答案) ?: ?\d|[\u4e00-\u9fff]{4,24}(?:主任|[局处科部院校馆站所镇乡县市区厅司组]长|书记|经理|委员|总编辑?|主编|秘书长|调研员|主席|主任委员) {1,4}[\u4e00-\u9fff](?: ?[\u4e00-\u9fff]){1,2}$|[([]?(?:此件|本件|公开属性|公开方式|信息公开选项)|(?:相关)?附件(?!(?:下载|列表) ?: ?(?:(?:暂?无|没有)(?: |$)|[^。;.]{0,12}[(]?(?:已下载|下载次数|打包下载)))|附[:表录图]|附 +件|抄[送报]|主送|解 ?读 ?(?:人|单位|机关|部门) ?:|[\u4e00-\u9fff]{2,20}(?:办公[室厅]|委员会|局|厅) ?(?:\d{4}年\d{1,2}月\d{1,2}日|[〇○零一二三四五六七八九十]{4}年.{2,6}日)?印发|联系人|(?:19|20)\d\d年\d{1,2}月\d{1,2}日$|[〇○零一二三四五六七八九十oO]{4}年[〇○零一二三四五六七八九十]{1,3}月[〇○零一二三四五六七八九十]{1,4}日$)/;
// Matches who signed a paper, alone on a line of its head:  签发人:李某 . Trap: among editors below a text (编辑:… 审核:… 签发人:…) he is the page's.
const SIGNER = /^签 {0,2}发 {0,2}人 ?: ?[\u4e00-\u9fff ]{2,6}$/;
// Matches the head of a listed company's paper, and who speaks at a press conference:  证券代码:600000 股票简称:…   发布人:水利厅办公室副主任 程某 . Trap: 发布人:管理员 is the page's.
const OWN_HEAD = /^(?:证券|股票|债券)(?:代码|简称) ?:|^发布人 ?: ?[^:。]{4,40}(?:主任|[厅局处司院所]长|发言人|联络人|书记|研究员) ?[\u4e00-\u9fff]{2,4}$/;
export const ATTACHMENT_FILE = /\.(?:docx?|xlsx?|pdf|zip|rar|wps|ofd|et|pptx?|jpe?g)\)?$/i;
// Matches the day of a signature with the page's buttons glued to it:  2018年4月20日[打印本页][关闭窗口] . Trap: 2018-04-20 [打印] is the page's own day.
const SIGNED_DAY = /^(?:19|20)\d\d年\d{1,2}月\d{1,2}日 ?[[【(]?(?:打印|关闭|收藏|返回|分享|扫一扫|【|我要)/;
// Matches the same with a size switch before the buttons, or with a counter; as a page's own day it stands above the text.
const DAY_FIRST = /^(?:19|20)\d\d年\d{1,2}月\d{1,2}日 {0,4}[[【(]{0,2}(?:字[体号级]|打印|关闭|收藏|返回|分享|大 |浏览|阅读)/;

/** True for the day of a signature with nothing behind it but a size switch, counters and buttons. */
export function isSignedDay({ line, reading }: ChromeLine): boolean {
  return reading !== null && reading.stamps === 0 && DAY_FIRST.test(line.trimmed);
}

// Matches what ends or parts sentences, a point between Chinese words included, as texts are typed in half-width signs. Trap: www.某某.中国 has letters in front.
const SENTENCE = /[。;]|[!?](?=.)|[\u4e00-\u9fff]{4}\.(?=$|[\u4e00-\u9fff“])/;

const LONGEST_OTHER = 100;
const SHORTEST_SENTENCE = 12;
const LONGEST_CAPTION = 200;
const LONGEST_OF_PAGE = 1200;

export function readLine(line: LineText): ChromeLine {
  return (line.read ??= readAnew(line));
}

function readAnew(line: LineText): ChromeLine {
  if (isPlainlyBody(line)) return chromeLine(line, PLAINLY_BODY);
  const { raw } = line;
  if (raw.length > LONGEST_REMEMBERED || line.viewEnd - line.viewStart > LONGEST_REMEMBERED * 2) return chromeLine(line, classify(line));
  return chromeLine(line, verdicts.get(raw) ?? verdicts.keep(raw, classify(line)));
}

const verdicts = new LineMemory<Verdict>();
const LONGEST_REMEMBERED = 250;

// Matches the head of attachments with the button of one that has no name, signs left out:  附件下载点击下载 . Trap: 附件下载办法 names a paper.
const EMPTY_DOWNLOAD = /^(?:相关)?(?:附件|文件|资料)下载(?:点击|点此|立即|本地)(?:下载|查看)$/;

const PLAINLY_BODY = make('body', 0, false);

function make(kind: LineKind, points: number, hard: boolean, reading: Reading | null = null, open: ValueKind | null = null): Verdict {
  return { kind, reading, points, hard, open };
}

function chromeLine(line: LineText, { kind, reading, points, hard, open }: Verdict): ChromeLine {
  return { line, kind, reading, points, hard, open };
}

/** A row of links that begins with the bar between them is read without it. */
const classify = ({ trimmed }: LineText): Verdict => classified(trimmed.startsWith('|') && !BARS.test(trimmed) ? trimmed.replace(/^\| ?/, '') : trimmed);

function classified(trimmed: string): Verdict {
  const { length } = trimmed;
  if (BARS.test(trimmed)) return make('menu', 2, true);
  if (length <= LONGEST_HEAD) {
    const heading = trimmed.replace(/[:>»\s★◆■·•|【】]+/g, '');
    if (RELATED_HEAD.test(heading)) return make('related', 2, true);
    if (length <= 16 && attachmentHeads.has(heading)) return make('kept', 0, false);
    if (length <= 16 && EMPTY_DOWNLOAD.test(heading)) return make('menu', 2, true);
  }
  if (SIGNER.test(trimmed) || DIARY.test(trimmed) || TEMPLATE_BLANK.test(trimmed) || OWN_HEAD.test(trimmed)) return make('kept', 0, false);
  const field = bareField(trimmed);
  if (field !== null) return make('chrome', field.weight === 'strong' ? 2 : 1, field.weight === 'strong', readChrome(`${trimmed}:`), field.value);
  if (length >= SHORTEST_HASH && HASH_KEY.test(trimmed)) return make('code', 2, true);
  if (isCode(trimmed)) return make('code', WEB_CODE.test(trimmed) ? 2 : 0, WEB_CODE.test(trimmed));
  const held = glanceAt(trimmed);
  const holds = (needed: number): boolean => (held & needed) !== 0;
  if (length <= LONGEST_READ) {
    const reading = readChrome(trimmed, 0, held);
    const whole = reading.end === length && !SIGNED_DAY.test(trimmed) ? reading : readFields(trimmed);
    if (whole !== null) {
      // Labels of notices too, in a row that only a page has.
      const says = whole.strong === 0 && holds(HOLDS.speech) && isPageSentence(trimmed);
      return make('chrome', pointsOf(whole) + (says ? 2 : 0), says || whole.strong > 0, whole, whole.open);
    }
    if ((holds(HOLDS.front) && isMenu(trimmed)) || isBracketPath(trimmed) || isBar(trimmed) || (holds(HOLDS.links) && isLinkList(trimmed)) || isControl(trimmed)) return make('menu', 2, true);
    if (isSlashedRow(trimmed) || isOwnerPath(trimmed)) return make('menu', 2, true);
    if ((holds(HOLDS.colon) && isFieldRow(trimmed)) || (holds(HOLDS.signs) && isOfSigns(trimmed))) return make('menu', 2, true);
  }
  if (isPressLine(trimmed, held)) return make('press', 0, false);
  if ((holds(HOLDS.file) && ATTACHMENT_FILE.test(trimmed)) || KEPT.test(trimmed)) return make('kept', 0, false);
  if (length <= LONGEST_READ) {
    const hard = holds(HOLDS.footer) ? different(trimmed, HARD) : 0;
    const mayBeContact = length <= 160 && !SENTENCE.test(trimmed);
    const soft = hard > 0 || mayBeContact ? different(trimmed, SOFT) : 0;
    if (hard > 0 && (hard + soft >= 2 || length <= 80) && !isReportOnSites(trimmed) && !NORM.test(trimmed) && !speaksOfSellers(trimmed) && !isOwnSentence(trimmed) && !opensOwnSentence(trimmed) && footerBehind(trimmed) < 0) return make('footer', 2, true);
    if (holds(HOLDS.speech) && isPageSentence(trimmed)) return make('menu', 2, true);
    if (soft >= 1 && mayBeContact) return make('contact', 0, false);
    if (length <= 120 && CONTACT.test(trimmed)) return make('contact', 0, false);
  }
  return make(isBody(trimmed) ? 'body' : 'other', 0, false);
}

/** A whole sentence that does not sound like a page, whatever words of a footer are in it: …做好网站地图、联系我们等页面的维护。 */
function isOwnSentence(trimmed: string): boolean {
  return trimmed.length >= SHORTEST_SENTENCE && trimmed.endsWith('。') && voicesOf(trimmed).page < SURELY_OWN;
}

const SURELY_OWN = -1.8;

/** A sentence of the document, and behind it what a page glued there: 五、明年打算。开展隐患排查。上一条:… 某县人民政府版权所有 */
function opensOwnSentence(trimmed: string): boolean {
  const own = trimmed.slice(0, trimmed.indexOf('。') + 1);
  if (own.length === trimmed.length || own.length === 0) return false;
  const sentence = own.length >= SHORTEST_SENTENCE ? own : trimmed.slice(0, trimmed.indexOf('。', own.length) + 1);
  return sentence.length >= SHORTEST_SENTENCE && different(sentence, HARD) === 0 && voicesOf(sentence).page < SURELY_OWN;
}

/** Where the foot of a site begins that is glued behind a sentence of the document: …保持高压态势。版权所有:某局 湘ICP备…; -1 where none is. */
export function footerBehind(trimmed: string): number {
  const at = trimmed.search(FOOTER_STARTS);
  const before = at <= 0 ? '' : trimmed.slice(0, at).trimEnd();
  return ((before.length >= SHORTEST_SENTENCE && before.endsWith('。')) || SIGNED.test(before)) && different(before, HARD) === 0 && voicesOf(before).page < 0 && (different(trimmed.slice(at), HARD) > 0 || (SIGNED.test(before) && WHO_RUNS.test(trimmed.slice(at)))) ? at : -1;
}

// Matches the day of a signature, with who signs before it. Trap: 更新时间:2024年1月18日 is the site's.
const SIGNED = /^[\u4e00-\u9fff]{0,24} {0,4}(?:19|20)\d\d年\d{1,2}月\d{1,2}日$/;

// Matches what the foot of a site begins with:  版权所有:   主办单位:   Copyright   湘ICP备 . Trap: inside a sentence no stop stands before it.
const FOOTER_STARTS = /(?<=[。日] {0,4})(?:[\u4e00-\u9fff]{0,16}版权所有|主办(?:单位)? ?:|承办(?:单位)? ?:|网站主办|Copyright|©|[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]ICP备|网站标识码|网站地图)/i;
// Matches who is over a site, and who runs it:  主办:某县公安局 承办:某县大数据中心 . Trap: who holds a contest is no foot behind a signature.
const WHO_RUNS = /^主办(?:单位)? ?:.{2,30}(?:承办|维护|技术支持)(?:单位)? ?:/;
const LONGEST_HEAD = 20;
const SHORTEST_HASH = 24;
const LONGEST_READ = 600;

/** How many different phrases of a pattern the line holds. */
function different(trimmed: string, pattern: RegExp): number {
  const found = trimmed.match(pattern);
  return found === null ? 0 : new Set(found).size;
}

/** Longer than a caption, and in sentences, or longer than any line of a page. Settled without the patterns below. */
function isPlainlyBody({ viewStart, viewEnd, raw }: LineText): boolean {
  if (viewEnd - viewStart > LONGEST_OF_PAGE) return true;
  if (raw.length <= LONGEST_CAPTION) return false;
  const stop = raw.indexOf('。');
  return stop >= 0 && stop < raw.length - 1;
}

/** True for a line that begins with the marker of a heading. */
export function isHeading(trimmed: string): boolean {
  return HEADING.test(trimmed);
}

/** As `isBody` of the line's words; most sentences are not folded for it. */
export function isBodyLine(line: LineText): boolean {
  return isSentence(line.raw, line.length) || isBody(line.trimmed);
}

/** As `isBody` of a line as the view has it. */
export function isBodyRaw(raw: string): boolean {
  return isSentence(raw, raw.length) || isBody(foldWidth(raw));
}

function isSentence(raw: string, length: number): boolean {
  return length > LONGEST_OTHER || (length >= SHORTEST_SENTENCE && raw.includes('。'));
}

// Matches a row of keywords, which marks of sentences may part:  关键词⇥重污染天气;应急;通知 . Trap: 关键词是落实。 is a sentence.
const KEYWORD_ROW = /^(?:关 {0,2}键 {0,2}[词字]|主 {0,2}题 {0,2}词) ?[\t:]/;

/** How salutations and announcements end. */
const CALLING = ':!';

/** A sentence, a heading or a salutation: what a document begins and ends with. */
export function isBody(trimmed: string): boolean {
  if (trimmed.length > LONGEST_OTHER || HEADING.test(trimmed)) return true;
  if (KEYWORD_ROW.test(trimmed)) return false;
  if (CALLING.includes(trimmed.charAt(trimmed.length - 1)) && (SALUTATION.test(trimmed) || (trimmed.length > SHORTEST_SENTENCE && ANNOUNCES.test(trimmed)))) return true;
  return trimmed.length >= SHORTEST_SENTENCE && SENTENCE.test(trimmed);
}

function pointsOf(reading: Reading): number {
  return reading.strong * 2 + reading.index + reading.weak + reading.widgets + reading.stamps;
}

function isCode(trimmed: string): boolean {
  // Code begins with a sign or a Latin letter, or holds no Chinese at all.
  if (trimmed.length > 1000 || isHan(trimmed.charCodeAt(0))) return false;
  if (!CODE.test(trimmed) && !DECLARATION.test(trimmed) && !CALL.test(trimmed) && !(/[;{}]$/.test(trimmed) && !/[\u4e00-\u9fff]/.test(trimmed))) return false;
  const han = trimmed.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
  return han * 2 <= trimmed.length;
}

/** Four or more column names on one line, the front page among them, and nothing else. */
function isMenu(trimmed: string): boolean {
  if (trimmed.length > 300) return false;
  const parts = trimmed.split(/[\s|/·•>]+/).filter((part) => part !== '');
  // 首 页 政 务 公 开: a page set the characters apart.
  if (parts.length === 1 || parts.every((part) => part.length === 1)) return isGluedMenu(parts.join(''));
  if (!/首页|主页/.test(trimmed)) return false;
  const known = parts.filter(isColumn).length;
  return parts.length >= 4 && known * 3 >= parts.length * 2 && parts.every((part) => part.length <= 8);
}

// Matches a path whose steps stand in brackets:  【部门频道】 → 【交通运输局】 → 【通知公告】 . Trap: 【受理】→【审查】→【公示】 is a procedure: it names no front page or channel, and one column at most.
const BRACKET_PATH = /^[[【][^[\]【】。]{2,14}[\]】](?: ?[>→/|-]{1,2} ?[[【][^[\]【】。]{2,14}[\]】]){1,6}(?: ?[>→])?$/;

function isBracketPath(trimmed: string): boolean {
  if (!BRACKET_PATH.test(trimmed)) return false;
  const steps = trimmed.split(/[[\]【】>→/| -]+/).filter((step) => step !== '');
  return steps.some((step) => /首页|主页|频道|专栏|栏目|门户/.test(step)) || steps.filter(isColumn).length >= 2;
}

// Matches what a rule says of people and bodies:  版权所有单位应当在作品上标明权利人名称。   经营者可以公示隐私政策。
// Trap: 未经授权不得转载，转载应当注明出处。 is a footer: it speaks of this site and of passing on.
const NORM = /^(?!.*(?:转载|镜像|链接到|本[网站页]|ICP|©|copyright)).*(?:应当|必须|可以|有权|予以|依法)[^。]{2,80}[。;]$/i;

/** A sentence that tells of footers is none:  我省推进网站集约化，规范ICP备案和网站标识码管理。 */
function isReportOnSites(trimmed: string): boolean {
  return /^(?:[一二三四五六七八九十]是|我[省市县区局])|(?:推进|加强|规范|完善|落实|开展|检查|核查|整改)[^。]{0,30}(?:备案|标识码|版权|备)/.test(trimmed);
}
