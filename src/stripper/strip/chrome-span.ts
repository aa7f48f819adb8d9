import { readChrome, type Reading } from './chrome-grammar';
import type { ChromeLine } from './chrome-line';
import { footerBehind } from './chrome-lines';
import { characterSet } from '../../lexicon/character-sets';
import { FOLDED_BLANKS, foldWidth } from '../../lexicon/folded-text';
import { wordsOf } from '../../model/lists';
import { RELATED_LEAD } from './page-chrome-terms';
import type { Stretch } from './sentence-bounds';
import { middleOf, pairsOf, scanFor } from './word-scan';
import type { View } from '../../model/view';

// Matches where chrome may begin inside a line:  发布时间:   日期:2024-01-09   【字体   浏览次数   当前位置:   首页 >   索引号:
const HEAD_ANCHOR = /(?:发布|发文|发表|更新|录入|成文)(?:时间|日期) ?:|(?:[【[(] ?(?:信息|文章|稿件|新闻)?|(?<=[\u4e00-\u9fff]{8}))(?:日期|时间) ?:(?= ?(?:19|20)\d\d[-年.])|(?:信息|文章|稿件)?来 {0,4}源 ?:|作 {0,2}者 ?:|(?:浏览|点击|访问|阅读)(?:次数|量|数) ?:|[【[(]? ?字[体号] ?[:[【]|(?:当前|您的|所在|现在的?)位置|首页 ?[>»›]|索 {0,3}引 {0,3}号|责任编辑 ?:|(?:19|20)\d\d[-年.]\d{1,2}[-月.]\d{1,2}日? \d{1,2}:\d\d/g;
/** One of these stands in every head anchor, in the width the view may have it. */
const mayHoldHead = scanFor([
  ...pairsOf('布文表入', '时日'), '更新', ...pairsOf('览击问读', '次量数'), '来源', '作者', '索引', ...pairsOf('来作索', ` ${FOLDED_BLANKS}`),
  '字体', '字号', '位置', '首页', '任编', ...pairsOf('0123456789０１２３４５６７８９', ':：'),
]);

const TAIL_WORDS = ['字号', '字体', '字级', '责任编辑', '责编', '编辑', '本文来源', '文章来源', '信息来源', '来源', '作者', '审核', '发布时间', '上一篇', '下一篇', '上一条', '下一条', '分享到', '浏览次数', '微信扫一扫', '扫一扫', '打印', '关闭窗口', '关闭', '收藏', '纠错', '返回顶部', '我要纠错', '【纠错】'];
const RELATED_WORDS = wordsOf(RELATED_LEAD);
// Matches where a tail may begin inside a line, behind the end of a sentence:  责任编辑   【打印   相关链接:
const TAIL_ANCHOR = new RegExp(`[(【[]? ?(?:(?:${TAIL_WORDS.join('|')})|(?:${RELATED_WORDS.join('|')}) ?[:>])`, 'g');
const mayHoldTail = scanFor([...TAIL_WORDS, ...RELATED_WORDS].map(middleOf));
// Matches the counter behind an attachment's name, its number often left to a script:  附件【名单.xls】已下载次   申请表.doc 已下载12次
// Trap: 该软件已下载3万次 has no name of a file before it.
const DOWNLOADS = /(?<=】|\.(?:docx?|xlsx?|pdf|wps|rar|zip|ofd|et))[ \u00a0]?已下载[ \u00a0]?[0-9]{0,8}[ \u00a0]?次[ \u00a0]?$/i;
// Matches what was put around a title for readers, and the kind of its file:  【完整版】.docx   (精选多篇)   (通用5篇)   【独家首发】…   …(收藏版)   ▲点击上方蓝字关注我们▲…
// Trap: (三篇) of speeches and (试行) are the document's own, so is 附件.docx, and 【重磅】 is an office's account's too.
const DRESSED = new RegExp([
  '[【([（［](?:完整|最新|精品|精选|可编辑|打印|高清|无水印|定稿|终稿|[Ww]ord|WORD)版?[】)\\]）］]\\.(?:docx?|pdf|wps|txt)$',
  '[（(【](?:精选|通用|推荐|热门|最新|优质|必备|合集)(?:多|[\\d一二三四五六七八九十]{1,3})篇[)）】]$',
  '^[【[](?:独家首发|独家|首发|精品|干货|收藏|珍藏|必备|必看|VIP|会员专享|付费)[】\\]]',
  '[（(【](?:收藏|珍藏|可编辑|付费|无水印)版[)）】]$',
  '^[▲▼△▽↑↓☞]{0,3}点[击按](?:上[方面]|下[方面])的?(?:蓝字|蓝色字|标题|文字)[^。，▲▼△▽↑↓]{0,10}关注[^。，▲▼△▽↑↓ ]{0,8}[▲▼△▽↑↓☜]{1,3}',
  '^【[^】。]{2,10}】免费(?:领|领取|下载)[→»>]{1,3}',
].join('|'), 'g');
const SHORTEST_DRESSED = 8;
// Matches the sizes of letters behind the name of who signs:  某县农业技术推广站A- A A+ . Trap: 维生素A has no other size behind it.
const SIZES = /(?<=[\u4e00-\u9fff] ?)A[-－] ?\|? ?A ?\|? ?A[+＋]$/;
// Matches a path without its signs before the head line:  首页政务公开工作报告正文|发布时间:…
const GLUED_PATH = /^首页[\u4e00-\u9fff>]{2,30}正文 ?$/;
const COUNTER_REACH = 40;
const NONE: readonly Stretch[] = [];
const LONGEST_TITLE = 80;
const HEAD_REACH = 800;
const TAIL_REACH = 400;

/** Chrome glued to a title or to the first words of the body, of at least two things, one of them surely of a page. */
export function headStretches(view: View, line: ChromeLine): readonly Stretch[] {
  const { viewStart, viewEnd } = line.line;
  const dresses = viewEnd - viewStart > LONGEST_TITLE ? NONE : dressesOf(view, viewStart, viewEnd);
  if (dresses.length > 0) return dresses;
  const reach = Math.min(viewEnd, viewStart + HEAD_REACH);
  if (!mayHoldHead(view.text, viewStart, reach)) return NONE;
  const folded = foldWidth(view.text.slice(viewStart, reach));
  const whole = viewStart + folded.length === viewEnd;
  const stretches: Stretch[] = [];
  let done = 0;
  for (const found of folded.matchAll(HEAD_ANCHOR)) {
    if (found.index < done) continue;
    const reading = readChrome(folded, found.index);
    const path = found.index === 0 && /^首页|^(?:当前|您的|所在|现在的?)位置/.test(found[0]) && reading.strong > 0;
    // 【字体:小 中 大】【打印】 closes behind its last button.
    const closed = found.index === 0 && /[】\]]$/.test(folded.slice(0, reading.end).trimEnd());
    if ((things(reading) < 2 && !path && !closed) || reading.strong === 0 || (reading.end >= folded.length && !whole)) continue;
    if (!startsClean(folded, found.index, reading)) continue;
    done = reading.end;
    stretches.push(grown(folded, viewStart, GLUED_PATH.test(folded.slice(0, found.index)) ? 0 : found.index, reading.end));
  }
  return stretches;
}

/** What was put around a title; something of it must be left. */
function dressesOf({ text }: View, viewStart: number, viewEnd: number): readonly Stretch[] {
  if (!'【[▲▼△▽↑↓☞点'.includes(text.charAt(viewStart)) && DRESS_END[text.charCodeAt(viewEnd - 1)] !== 1) return NONE;
  const found = [...text.slice(viewStart, viewEnd).matchAll(DRESSED)].map(({ index, 0: { length } }) => ({ viewStart: viewStart + index, viewEnd: viewStart + index + length }));
  return viewEnd - viewStart - found.reduce((sum, { viewStart: from, viewEnd: to }) => sum + to - from, 0) < SHORTEST_DRESSED ? NONE : found;
}

/** The last character of what stands behind a title; a look at it spares most lines the pattern. */
const DRESS_END = characterSet('】)）xcfst');

/** Chrome glued behind the last sentence of a line: …长期执行。 相关链接:一图读懂《X》 */
export function tailStretches(view: View, line: ChromeLine): readonly Stretch[] {
  const { viewStart, viewEnd } = line.line;
  const end = view.text.slice(Math.max(viewStart, viewEnd - COUNTER_REACH), viewEnd);
  const counter = DOWNLOADS.exec(end) ?? SIZES.exec(end);
  if (counter !== null) return [{ viewStart: viewEnd - counter[0].length, viewEnd }];
  const from = Math.max(viewStart, viewEnd - TAIL_REACH);
  const footer = /[。日]/.test(line.line.raw) ? footerBehind(foldWidth(view.text.slice(from, viewEnd))) : -1;
  if (footer > 0) return [{ viewStart: from + footer, viewEnd }];
  if (!mayHoldTail(view.text, from, viewEnd)) return NONE;
  const folded = foldWidth(view.text.slice(from, viewEnd));
  for (const found of folded.matchAll(TAIL_ANCHOR)) {
    const before = folded.slice(0, found.index).trimEnd();
    // Only behind a finished sentence, a closing mark, or the day of a signature.
    if (before === '' && from === viewStart) continue;
    if (!/[。!?…”》)\]】]$|[\d一二三四五六七八九十]日$/.test(before)) continue;
    const rest = folded.slice(found.index);
    const reading = readChrome(rest);
    const tail = rest.trimEnd();
    if (reading.end >= tail.length ? enough(reading, found[0]) : isRelatedTail(tail)) return [grown(folded, from, found.index, folded.length)];
  }
  return NONE;
}

function things(reading: Reading): number {
  return reading.strong + reading.index + reading.weak + reading.widgets + reading.stamps;
}

function enough(reading: Reading, anchor: string): boolean {
  return reading.strong > 0 || things(reading) >= 2 || (/[(【[]/.test(anchor) && things(reading) >= 1);
}

/** A heading of other pages' titles and nothing that ends like a sentence. */
function isRelatedTail(tail: string): boolean {
  return tail.length <= 200 && !/[。;]/.test(tail) && /^(?:相关|延伸|推荐|热门|上一|下一|猜你)/.test(tail);
}

/** What stands before must be nothing, a title, or a finished sentence: not the middle of one. */
function startsClean(folded: string, at: number, reading: Reading): boolean {
  const before = folded.slice(0, at).trimEnd();
  // What is left of the line must be worth a line: a title, not a shred of a button.
  return before === '' || before.length >= 5 && !/[,、“《(]$/.test(before) && (reading.strong >= 2 || things(reading) >= 3 || /[\s。!?)》\]】]/.test(folded.charAt(at - 1)) || /[\u4e00-\u9fff]$/.test(before));
}

/** Takes the white space between the stretch and what stays, but leaves one break's worth when text stays on both sides. */
function grown(folded: string, base: number, start: number, end: number): Stretch {
  let from = start;
  let to = end;
  while (from > 0 && /\s/.test(folded.charAt(from - 1))) from--;
  if (from === 0) while (to < folded.length && /\s/.test(folded.charAt(to))) to++;
  else if (to < folded.length) from = start;
  return { viewStart: base + from, viewEnd: base + to };
}
