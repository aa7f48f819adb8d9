import { isHan } from '../../lexicon/character-sets';
import type { OfficialProse } from './injected-model';
import { isUsual } from './injected-words';

/*
 * A name that ends in a trade, swapped in for a word in any kind of text:  家庭星皇体育享受待遇 . Its stem fits neither the
 * trade nor what stands before it, and what goes on behind does not speak of the trade. No list of names is asked.
 */

// Matches a trade that such names end in. Trap: 平台 and 官网 end the names of offices' own systems, 国际 those of ports.
const TRADE = /^(?:体育|娱乐城?|棋牌室?|彩票|电竞|影视|影院|游戏|视讯|捕鱼|电玩城?)/;

// Matches what makes an ordinary trade of it:  全民体育  福利彩票  网络游戏  充值过游戏 . Trap: 三昇体育 has none of them.
const ORDINARY =
  /(?:全民|群众|学校|竞技|青少年|老年|社会|农村|民族|传统|文化|教育|卫生|科技|休闲|公共|大众|职业|[春夏秋冬]季|冰雪|户外|水上|残疾人|旅游|福利|中国|国家|全国|全省|全市|全县|网络|网页|手机|电子|线上|线下|境外|非法|涉赌|猫鼠|文字|销售|购买|即开型|足球|联合|动漫|益智|广播|电视|私人|智能|[省市县区校小大玩打出过向做种款类项个的地得了着是有在于为及和与或把被从对到等新老各每本该此其这那])$/;

// Matches words that speak of the trade behind it:  体育局  体育场馆  娱乐活动  游戏规则 . Trap: 星皇体育享受待遇.
const OF_TRADE =
  /^(?:[局馆场部系类事产用运生活节项器设比赛课界业圈迷片剧城间室厅店网站所会类化性者家人员族商行厂队团]|中心|彩票|教|总[局会]|文|公司|集团|有限|频道|新闻|作品|道德|推广|规则|账|充值|消费|广告|软件|程序|环节|时间|内容|直播|发行|销售|管理|监管|执法|特长|特色|锻炼|健身|考试|成绩|测试|竞赛|精神|强[国省市县]|下乡)/;

/** Characters of a stem, likeliest first. */
const STEMS = [2, 3] as const;
/** Up to this level a pair was never seen in official prose. */
const ODD = 1;
/** From this level on a word belongs to official prose. */
const USED = 3;
const LONGEST_BEHIND = 4;
/** Texts that name a trade so often speak of it: sports news, games and children. */
const OFTEN = 3;

export interface TradeName {
  readonly viewStart: number;
  readonly viewEnd: number;
}

/** The name that ends in the trade at a place of the text, if one was swapped in. */
export function tradeNameAt(text: string, at: number, prose: OfficialProse): TradeName | undefined {
  const [trade] = TRADE.exec(text.slice(at, at + LONGEST_BEHIND)) ?? [];
  if (trade === undefined || !isHan(text.charCodeAt(at - 1)) || !isHan(text.charCodeAt(at - 2))) return undefined;
  const end = at + trade.length;
  if (ORDINARY.test(text.slice(Math.max(0, at - LONGEST_BEHIND), at)) || OF_TRADE.test(text.slice(end, end + LONGEST_BEHIND))) return undefined;
  if (levelAt(text, at, prose) > ODD || levelAt(text, end, prose) > ODD) return undefined;
  const goesOn = isHan(text.charCodeAt(end));
  const stem = STEMS.filter((length) => isStem(text, at - length, at, goesOn, prose)).sort((a, b) => levelAt(text, at - a, prose) - levelAt(text, at - b, prose))[0];
  if (stem === undefined || (!(goesOn && isHan(text.charCodeAt(at - stem - 1))) && isOften(text, trade.slice(0, 2), text.slice(at - stem, at)))) return undefined;
  return isUsual(text, at - stem, end) ? undefined : { viewStart: at - stem, viewEnd: end };
}

/** A stem is odd behind what stands before it, and no word of official prose itself. */
function isStem(text: string, start: number, at: number, goesOn: boolean, prose: OfficialProse): boolean {
  for (let place = Math.max(0, start); place < at; place++) if (!isHan(text.charCodeAt(place))) return false;
  if (start < 0 || levelAt(text, start, prose) > ODD) return false;
  return (goesOn || isHan(text.charCodeAt(start - 1))) && prose.word(text, start, at) < USED;
}

/** How usual a pair is in official prose; where a clause begins or ends none is odd. */
const levelAt = (text: string, at: number, prose: OfficialProse): number => (isHan(text.charCodeAt(at - 1)) && isHan(text.charCodeAt(at)) ? prose.pair(text.charCodeAt(at - 1), text.charCodeAt(at)) : 0);

function isOften(text: string, trade: string, stem: string): boolean {
  let others = 0;
  for (let at = text.indexOf(trade); at >= 0 && others < OFTEN; at = text.indexOf(trade, at + trade.length)) others += text.startsWith(stem, at - stem.length) ? 0 : 1;
  return others >= OFTEN;
}
