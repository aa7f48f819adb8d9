import { foldWidth } from '../../lexicon/folded-text';
import { tellsAsOffice } from './own-sentences';
import type { Stretch } from './sentence-bounds';

/*
 * What a sentence of the document needs is no offer that was dropped into it, though a seller uses the same words.
 */

// Matches a place that the words behind it belong to, and what is done there:  从|QQ群文件中下载模板   到|政务服务网上查询
// Trap: an offer dropped behind 在 names no inside of a place.
const OF_PLACE = /[从在到至由]$/;
const INSIDE = /[中里内上](?:下载|查看|领取|获取|查询|填报|报名|提交)/;
// Matches somebody whose name is kept back:  某|文库网站 . Trap: 某某 stands for a name of two characters, and an offer may follow it.
const SOMEBODY = /(?<!某)某$/;
// Matches an address alone, the verb before it, and what is done there:  请点击|http://sb.example.cn/a|登录
// Trap: 点击http://…下载 is a seller's as often.
const ADDRESS = /^(?:https?:\/\/|www\.)[\w.\/?=&%#~:-]+$/i;
const LED_TO = /(?:点击|登录|访问|打开|进入|浏览|网址|链接|[至到在])[:：]?$/;
const DONE_THERE = /^(?:登录|填[报写]|报名|查[询看]|申[报请]|注册|投票|参[与加]|观看|进行|办理|在线|提交|打印)/;
// Matches somebody's words, up to where an offer seems to begin:  一位院长说：“上一篇招聘启事还没撕，|下一篇又贴上去了。”
// Trap: 回复“资料”领取 tells of nobody.
const SPOKEN = /(?:[说說道称稱讲講问問答喊写寫笑]|表示|感[叹慨嘆]|坦言|反映|回忆|直言|[显顯]示|提示)[了着]?[：:，,]?[“「][^”」\n]{0,80}$/;
const SPEECH_REACH = 100;
// Matches of whom a report tells, and no seller:  直播带货,一斤八块八还包邮,老百姓尝到了甜头 . Trap: 党员干部 are customers of texts.
const TOLD_OF = /老百姓|农户|村民|贫困户|脱贫户|乡亲/;
const REACH = 8;

/** Whether the words around a stretch inside a line need it. */
export function isPartOfSentence(text: string, { viewStart, viewEnd }: Stretch): boolean {
  const said = text.slice(viewStart, viewEnd);
  const before = text.slice(Math.max(0, viewStart - REACH), viewStart);
  if (TOLD_OF.test(said)) return true;
  // The mark before a stretch belongs to it: 「開通會員…」.
  if (SPOKEN.test(text.slice(Math.max(0, viewStart - SPEECH_REACH), viewStart + 1))) return true;
  if (BRACKET.test(said) && OWN_FILES.test(text.slice(Math.max(0, viewStart - FILES_REACH), viewStart))) return true;
  if (countOf(said, '“') !== countOf(said, '”') || SOMEBODY.test(before)) return true;
  if (OF_PLACE.test(before) && INSIDE.test(said)) return true;
  if (tellsAsOffice(sentenceAround(text, viewStart, viewEnd))) return true;
  return ADDRESS.test(said) && LED_TO.test(before) && DONE_THERE.test(text.slice(viewEnd, viewEnd + REACH));
}

// Matches a bracket that opens. Trap: （点击下载，已下载402次） counts, as pages do.
const BRACKET = /^[（(](?![\s\S]*下载\d)/;
const FILES_REACH = 30;
// Matches what a document does with a file of its own, right before the bracket that links to it:  年报表格已上传网盘，请自行下载（链接：…） . Trap: 更多资料请下载 is a seller's.
const OWN_FILES = /^(?![\s\S]*(?:更多|资料))[\s\S]*(?:(?:上传|[放存]在|[放存]入|共享)[^，。]{0,8}(?:网盘|云盘|群|邮箱|平台)|(?:表格|表样|附件|软件|模板|样表|文件|课件|视频)[^。，]{0,12}(?:下载|上传|见附件))/;

const SENTENCE_REACH = 80;

/** The sentence that a stretch is in, folded, as far as it is looked at. */
function sentenceAround(text: string, viewStart: number, viewEnd: number): string {
  const before = text.slice(Math.max(0, viewStart - SENTENCE_REACH), viewStart);
  const behind = text.slice(viewEnd, viewEnd + SENTENCE_REACH);
  const end = behind.search(/[。\n]/);
  return foldWidth(before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1) + text.slice(viewStart, viewEnd) + (end < 0 ? behind : behind.slice(0, end + 1)));
}

function countOf(text: string, mark: string): number {
  return text.split(mark).length - 1;
}
