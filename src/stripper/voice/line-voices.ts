import type { LineText } from '../strip/line-text';
import { ANNOUNCES, TITLE_ENDS } from '../strip/own-line-terms';
import { speaksOfSellers } from '../strip/quoted-speech';
import { isListItem, isOfficeContact } from './line-shapes';
import { voicesOf, type Voices } from './voice-model';

/** Longer lines are paragraphs. */
const LONGEST_JUDGED = 140;

/** What a line counts that is the document's for sure. */
const OWN: Voices = { seller: -9, page: -9 };

// Matches what only the document puts on a line of its own: a date, a number, an attachment, a copy list, how it is made public, a heading, an entry of a table of contents or of a list of references, a sentence that goes on.
// Trap: 2024年最新范文 holds a year and is a seller's; 1.关注公众号 is numbered as advertisements number.
const OWN_LINE = /^(?:[〇○零一二三四五六七八九]{4}|(?:19|20)\d\d ?)年 ?[\d〇○零一二三四五六七八九十]{1,3} ?月(?: ?[\d〇○零一二三四五六七八九十]{1,3} ?[日号])?$|^\d{1,2}月\d{1,2}日$|[〔﹝[](?:19|20)\d\d[〕﹞\]] ?\d{1,4}号|^附 ?[件:表录]|^[([]?此件|^抄[送报]|^主送|^[一二三四五六七八九十]{1,3} ?[、.]|^[(][一二三四五六七八九十]{1,3}[)]|^第[一二三四五六七八九十百\d]{1,4}[章条节篇编]|[.…·]{3} ?\d{1,3}$|^\[\d{1,3}\]|\[[A-Z](?:\/[A-Z]{2})?\]|[,、;]$/;

// Matches rows of an office's price list and of a table of contents, filing codes, numbers and titles of several documents in one file, and what stands on papers that are not for everybody:  骨灰寄存  60元/年   SFJ-2023-0415   篇一   工作总结2   保管制度篇5   内部资料 注意保存   19:35 天气预报   1. 普查记录表.xls   受理时间:星期一至星期五 . Trap: 仅售60元 has no blank before it.
const OWN_ROW = /^[\u4e00-\u9fff()]{2,16} +[\d.]{1,8} ?元(?:\/[\u4e00-\u9fff]{1,3})?$|^[A-Z]{2,10}-\d{4}-\d{2,6}$|^篇[一二三四五六七八九十\d]{1,3}(?:$|[:、 ])| 篇[一二三四五六七八九十\d]{1,2}$|(?:总结|报告|计划|方案|讲话|制度|体会|事迹|材料|申请书|演讲稿|发言稿|合同)[(]?(?:范文)?篇?[一二三四五六七八九十\d]{1,2}[)]?$|^内部(?:资料|文件|刊物)|^(?:\d{1,2} ?[.、] ?[^。:]{2,60}|[^。:]{2,60}(?:[表图书]|名单|清单|目录|模板|格式|样式|说明|指南|要点|标准|附件\d{0,2}))\.(?:docx?|xlsx?|pdf|wps|et|ofd|zip|rar|jpe?g)$|^相关附件 ?:?$|^(?:[01]?\d|2[0-4]):[0-5]\d(?: ?[-—~至] ?\d{1,2}:\d\d)? {0,4}[\u4e00-\u9fff]|^(?:受理|办公|接待|报名|咨询)时间 ?:.{0,8}(?:星期|周[一二三四五六日末]|工作日|上午|每[周月日])|^\d{1,2}(?:\.\d{1,2})* [\u4e00-\u9fff]{2,20} \d{1,3}$/;

// Matches who made a paper or deals with it, and what is said of a speaker and of his text:  起草:王立 审核:赵明   承办人及联系电话:…   (报告人系县教育局局长)   (根据录音整理,未经本人审阅)   【关键词】财政 债务   网友“山里娃”留言:好 . Trap: 作者:李明 and 承办单位:… and 审核:赵明 编辑:李明 are a page's.
const OWN_NOTE = /^(?:起草|拟稿|核稿|会签|承办(?:负责)?人|经办人|填报人|主办科室|共印|印数)[\u4e00-\u9fff]{0,8} ?:|[ (](?:拟稿|核稿|起草)人? ?:|^[(]?(?:发言人|报告人|作者)(?:单位|职务|简介)?(?:系|为|是|(?<=[位务介人]):)|^作者(?:单位|简介)$|^(?:网友|群众|村民|家长|市民|读者|游客)[“(][^”)]{1,12}[”)][^:。]{0,6}:|^[[【(]?(?:论文|中图)?(?:关 ?键 ?[词字]|分类号)[\]】)]?[: ]|^[(][^()]{0,12}(?:根据)?(?:录音|记录|速记|讲话)整理[^()]{0,16}[)]$/;

// Matches a row of a table whose columns blanks part:  1  云溪发布  386万  2.1万 . Trap: two words with a gap are a menu.
const TABLE_ROW = /\S {2,}\S+ {2,}\S+ {2,}\S/;
const ROW_NUMBER = /^(?:\d{1,3} |序号)/;
// Matches a row of a table that was filled in, however its columns are parted:  人员值守 夜间双人值班 是   a⇥b . Trap: 首页 新闻 政务 is a menu.
const FILLED_ROW = /\t|^\|(?:[^|]*\|){3}|\S {1,8}\S.* (?:[是否√×—无-]|合格|\d{1,4}%?)$/;

// Matches a label without its value, of a page or of a form alike:  日期:   负责人(签字): . Trap: 扫码领取: asks for something, and is longer.
const EMPTY_LABEL = /^(?:日期|时间|地点|姓名|单位|签[字名章]|盖章):$|^[\u4e00-\u9fff]{2,8}\([\u4e00-\u9fff]{2}\):$/;

// Matches a line of pay tokens, which another rule removes: the lines around it are judged again then. Trap: #安全生产# is a hashtag.
const PAY_TOKEN = /^[#$ ]*paid\w*[#$ ]*$|^[#$ ]+$/i;
// Matches the day of a signature with a page's buttons behind it:  2016年10月10日 【字号 大 中 小】 . Trap: 2016年10月10日 10:20 is the page's own; the buttons are cut out of the line elsewhere.
const SIGNED_DAY = /^(?:19|20)\d\d年\d{1,2}月\d{1,2}日 {0,4}[[【(]{1,2}(?:字[体号级]|打印|关闭|收藏|返回|分享)/;

/** A row of a table is the document's where no seller is heard around it. */
const ROW: Voices = { seller: -2, page: -2 };
/** Of code, or a line in another script, nothing is known; beside foreign lines it may go with them. */
const UNKNOWN: Voices = { seller: 0, page: 0 };
// Matches three characters of kana, hangul or Cyrillic; CJK punctuation stands below them . Trap: one or two stand in for figures in a seller's number: 1З9.
const OTHER_SCRIPTS = /(?:[\u3040-\u30ff\uac00-\ud7af\u0400-\u04ff][^\u3040-\u30ff\uac00-\ud7af\u0400-\u04ff]{0,140}){3}/;
const LETTERS = /[A-Za-z]/g;
const HAN = /[\u4e00-\u9fff]/g;
// Matches what stands without Chinese in advertisements and on pages: a number to call, a divider. Trap: a document gives addresses of sites on lines of their own.
const ALONE = /(?:\d[ -]?){6}|^[^\w\u4e00-\u9fff]{4,}$/;

const TAG = /<\/?[a-z]/i; // what is left of a page's source is another rule's

function isKnown(trimmed: string): boolean {
  if (OTHER_SCRIPTS.test(trimmed) || TAG.test(trimmed)) return false;
  const han = trimmed.match(HAN)?.length ?? 0;
  return (han >= 2 && han * 3 >= (trimmed.match(LETTERS)?.length ?? 0)) || ALONE.test(trimmed);
}

/** It goes where foreign lines stand on both sides, and nowhere else: an office's with its notice, a seller's with his offer. */
const CONTACT: Voices = { seller: -0.9, page: -0.9 };
/** Words of another language are judged only where they are very sure: what a converter writes into what it made. */
function foreignWords(trimmed: string): Voices {
  if (OTHER_SCRIPTS.test(trimmed) || TAG.test(trimmed) || !trimmed.includes(' ')) return UNKNOWN;
  const voices = voicesOf(trimmed);
  return voices.seller >= VERY_SURE && voices.page >= VERY_SURE ? voices : UNKNOWN;
}

const VERY_SURE = 3.5;

/** A page does not number its menus: what a document lists may sound like one. */
const ITEM_ASKS = 1.5;
// Matches a whole sentence, as a report may end with:  让我们同心协力,奋力谱写新篇章! . Trap: 手慢无! is none.
const SENTENCE_END = /[。!]$/;
const SHORTEST_SENTENCE = 12;
const SENTENCE_ASKS = 1.7;

// Matches the marks of Markdown around a line:  **一、总体要求**   ## 第二章 . Trap: a star inside a line is no mark.
const MARKS = /^[*#>_ ]{1,8}|[*_]{1,4}$/g;

// Matches what only forms have, and what a document quotes by the line:  姓名:____   □是   “日结300元” . Trap: a seller's dividers are longer and have no label.
const FORM = /[\u4e00-\u9fff] ?:? ?_{3,}|□|^“[^“”]*”[,。;]?$/;
// Matches characters set apart in a masthead, and its number:  民 情 专 报   (总第 112 期) . Trap: 办 证 电 话 1 5 0 has figures behind.
const MASTHEAD = /^(?:[\u4e00-\u9fff] {1,3}){2,8}[\u4e00-\u9fff]$|^\(?(?:总?第) ?\d{1,4} ?期\)?$/;

const OWN_SENTENCE = -1;
/** So quiet a line needs no second look. */
const SURELY_OWN = -2;
const SHORTEST_OWN = 8;

/** A sentence of the document with something glued to it: as a line it is the document's. */
function isMixed(trimmed: string): boolean {
  const end = trimmed.indexOf('。') + 1;
  if (end < SHORTEST_OWN || end === trimmed.length) return false;
  const { seller, page } = voicesOf(trimmed.slice(0, end));
  return seller < OWN_SENTENCE && page < OWN_SENTENCE;
}

// Matches a title that a site shows as the file it offers:  防汛应急预案【最新版】.docx . Trap: 总结范文.doc is a site's own.
const TITLED_FILE = new RegExp(`^.{4,60}(?:${TITLE_ENDS})(?:【[^】]{1,8}】|[(][^()]{1,8}[)])\\.(?:docx?|pdf|wps)$`);

/** True for what only a document says, whoever it sounds like. @param line folded and trimmed. */
export function isSurelyOwn(line: string, trimmed = line.replace(MARKS, '')): boolean {
  return OWN_LINE.test(trimmed) || (trimmed.length >= SHORTEST_OWN && ANNOUNCES.test(trimmed)) || OWN_ROW.test(trimmed) || TITLED_FILE.test(trimmed) || FORM.test(trimmed) || OWN_NOTE.test(trimmed) || MASTHEAD.test(trimmed) || PAY_TOKEN.test(line) || SIGNED_DAY.test(trimmed);
}

/** Whose some text sounds, but for what is surely the document's. @param line folded and trimmed. */
export function judge(line: string): Voices {
  const trimmed = line.replace(MARKS, '');
  if (isSurelyOwn(line, trimmed)) return OWN;
  if ((TABLE_ROW.test(trimmed) && ROW_NUMBER.test(trimmed)) || FILLED_ROW.test(trimmed)) return ROW;
  if (EMPTY_LABEL.test(trimmed)) return UNKNOWN;
  if (!isKnown(trimmed)) return foreignWords(trimmed);
  if (isOfficeContact(trimmed)) return CONTACT;
  const told = voicesOf(trimmed);
  const loudest = Math.max(told.seller, told.page);
  if ((loudest > OWN_SENTENCE && isMixed(trimmed)) || (loudest > SURELY_OWN && speaksOfSellers(trimmed))) return OWN;
  const voices = isListItem(trimmed) ? { seller: told.seller, page: told.page - ITEM_ASKS } : told;
  return trimmed.length >= SHORTEST_SENTENCE && trimmed.includes(',') && SENTENCE_END.test(trimmed) ? { seller: voices.seller - SENTENCE_ASKS, page: voices.page - SENTENCE_ASKS } : voices;
}

const remembered = new Map<string, Voices>();
const MOST_REMEMBERED = 4000;

/** Whose a line sounds, but for what is surely the document's; the last few thousand answers are kept, since several sweeps ask. */
export function voicesOfLine(line: LineText): Voices {
  if (line.length > LONGEST_JUDGED) return OWN;
  const { trimmed } = line;
  let known = remembered.get(trimmed);
  if (known === undefined) {
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    known = judge(trimmed);
    remembered.set(Buffer.from(trimmed, 'utf16le').toString('utf16le'), known);
  }
  return known;
}
