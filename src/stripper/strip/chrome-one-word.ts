import type { Role } from './chrome-role';
import type { ChromeLine, Zone } from './chrome-line';

/*
 * Widgets that were copied with one word a line: no word proves anything, a row of them does.
 */

// Matches a tag of a post alone on its line:  #法治建设#   #述职述廉
const TAG = /^#[^#\s。]{2,20}#?$/;

// Matches a part of the weather of a page alone on its line:  星期三   2023年4月12日   阴   11~19℃   空气质量 良
const WEATHER = /^(?:(?:星期|周)[一二三四五六日天]|(?:19|20)\d\d年\d{1,2}月\d{1,2}日|农历[\u4e00-\u9fff]{2,8}|(?:晴|阴|多云|[小中大暴阵]雨|[小中大]雪|雾|霾)(?:[转到](?:晴|阴|多云|[小中大暴阵]雨))?|-?\d{1,2} ?[~-] ?-?\d{1,2} ?℃|-?\d{1,2}℃|空气质量 ?:? ?[优良轻中重][\u4e00-\u9fff]{0,3}|[\u4e00-\u9fff]{1,2}风 ?\d ?级?)$/;

// Matches a drop-down of a site:  市级部门网站 ▾   乡镇街道 ▾
const DROP_DOWN = /^[\u4e00-\u9fff(、)]{2,16} ?[▾▼⌄﹀]$/;

export const isDropDown = (word: string): boolean => DROP_DOWN.test(word);

/** Rows of words of one kind: how many it takes, where they stand, and what one of them must have. */
const ROWS: readonly { readonly word: RegExp; readonly least: number; readonly side?: Zone['side']; readonly proof?: string }[] = [
  { word: DROP_DOWN, least: 2 },
  { word: WEATHER, least: 3, side: 'head', proof: '℃' },
  { word: TAG, least: 2, side: 'tail' },
];

/** Marks every such row, players and size switches, and below a text its editors. */
export function markOneWordLines(lines: readonly ChromeLine[], roles: Role[], { side }: Zone): void {
  for (const { word, least, side: own = side, proof = '' } of ROWS) if (own === side) markRows(lines, roles, word, least, proof);
  markSizes(lines, roles);
  markPlayers(lines, roles);
  if (side === 'tail') markEditors(lines, roles);
}

function markRows(lines: readonly ChromeLine[], roles: Role[], word: RegExp, least: number, proof: string): void {
  for (let from = 0; from < lines.length; from++) {
    let to = from;
    while (word.test(lines[to]?.line.trimmed ?? '')) to++;
    if (to - from >= least && lines.slice(from, to).some(({ line }) => line.trimmed.includes(proof))) roles.fill('bar', from, to);
    if (to > from) from = to;
  }
}

// Matches a post of an editorial office alone on its line:  责任编辑   二审   终审 . Trap: 编辑 alone heads a column of posts as well: two with their names are asked.
const POST = /^(?:(?:责任|值班|本期|网络)?编辑|责编|[一二三]审|[初复终]审|(?:责任)?校对|审核|监制|签发|编审|总编|供稿|撰稿)$/;
const NAME = /^[\u4e00-\u9fff·]{2,4}$/;
const LEAST_POSTS = 2;

/** Editors with post and name on lines of their own: 编辑⏎纪小舟⏎二审⏎凌志. */
function markEditors(lines: readonly ChromeLine[], roles: Role[]): void {
  for (let from = 0; from + 1 < lines.length; from++) {
    let to = from;
    while (POST.test(lines[to]?.line.trimmed ?? '') && NAME.test(lines[to + 1]?.line.trimmed ?? '')) to += 2;
    if (to - from >= 2 * LEAST_POSTS) roles.fill('bar', from, to);
    if (to > from) from = to - 1;
  }
}

// Matches the clock of a player alone on its line, and its speed:  00:00   08:33   1.25X
const CLOCK = /^\d{1,2}:\d\d(?::\d\d)?$/;
const SPEED = /^\d(?:\.\d{1,2})?[xX倍]$|^倍速$/;
const PLAYS = /^(?:语音)?(?:播报|播放|朗读|暂停|听全文|收听|听新闻)$/;

/** A player with one control a line: 播报⏎暂停⏎00:00⏎08:33⏎1.25X. */
function markPlayers(lines: readonly ChromeLine[], roles: Role[]): void {
  const wordAt = (at: number): string => lines[at]?.line.trimmed ?? '';
  for (let at = 0; at + 1 < lines.length; at++) {
    if (!/^0?0:00$/.test(wordAt(at)) || !CLOCK.test(wordAt(at + 1))) continue;
    let [from, to] = [at, at + 2];
    while (from > 0 && PLAYS.test(wordAt(from - 1))) from--;
    while (SPEED.test(wordAt(to))) to++;
    if (to - from > 2) roles.fill('bar', from, to);
  }
}

const SIZES = ['大', '中', '小'];

/** A size switch with one size a line: 小⏎中⏎大. */
function markSizes(lines: readonly ChromeLine[], roles: Role[]): void {
  for (let at = 0; at + 2 < lines.length; at++) {
    const three = lines.slice(at, at + 3).map(({ line }) => line.trimmed);
    if (SIZES.every((size) => three.includes(size))) roles.fill('bar', at, at + 3);
  }
}
