/*
 * Letters, figures and signs that are glued into a Chinese clause. Terms of official prose are written in capitals (GDP,
 * PM2.5, G60), units stand behind figures.
 */

/** Units around the sign of a place that the expressions read. */
const BEFORE = 24;
const BEHIND = 40;

// Matches the address of a site, or its name, glued into Chinese:  工作www.abc.com开展   督察abcwk.cc工作 .
// Trap: 网址：www.abc.com and an address behind a blank or bracket are announced.
const ADDRESS = /(?<=[一-鿿])(?:www\.)?[a-z0-9-]{2,20}\.(?:com|cn|net|cc|org|top|vip|xyz)(?=[一-鿿，。；])(?<!(?:网址|网站|官网|登录|访问|邮箱|域名|平台)(?:www\.)?[a-z0-9-]{2,20}\.[a-z]{2,3})/g;

// Matches letters that name a betting or spam site by the trade behind them:  开展K7体育工作   落实OB电竞各项   在bb电玩领域 .
// Trap: VR体育, 5G直播, NBA and KTV娱乐场所 name kinds of things.
const LETTERED = /(?<=[一-鿿，。；、])(?!KTV|VR|AR|AI|XR|IP|UP|NBA|CBA|CUBA|4K|8K|TV|APP|App|MCN)[A-Za-z]{1,6}\d{0,3}(?:体育|娱乐城?|棋牌|彩票|电竞|视讯|真人|捕鱼|电玩|官网|大游|麻将|扑克|斗地主|私聊|加我|号加我|号加)(?!场所|产业|市场|行业|局)/g;

// Matches capitals with figures that betting sites like, and capitals that the net speaks in:  推进M88工作   落实JJ8各项   开展YYDS各类 .
// Trap: M8线, C919首飞, SU7售价 and 5G are none.
const CAPITALS = /(?<=[一-鿿，。；、])(?:[A-Z](?:88|66|99|77|98|68)|(?!PM|CO|GB|ISO)[A-Z]{2,3}[89]|YYDS|XSWL|QAQ|TAT|OTZ|ORZ|T_T|BBIN|USDT|SEO)(?![A-Za-z0-9]|高速|[高线路国省道号段楼栋座馆展区型系])/g;

// Matches letters before a word that only shops, sites and accounts have:  推进SEO快排   落实TCL电视   聚财猫P2P加我 .
// Trap: KTV娱乐场所 and IP地址 are none.
const NAMED = /(?<=[一-鿿，。；、])[A-Za-z][A-Za-z-]{1,5}\d{0,2}(?:影院|视频站|手机(?:网|壳|店)|专卖|会所|资料库|商城|导航|快排|承兑|搬运工|盒子|旗舰|直聘|达人|币商|厅|凯发|威尼斯|米乐|利来|九州|新浪|猫的|优化侠|网盘|看全文|领取|彩)(?![场产行管])/g;

// Matches one letter before a name:  加K8凯发   k歌达人   m6米乐   v6国际 . Trap: B超, T恤, A级 and U盘 are none.
const ONE_LETTER = /(?<=[一-鿿，。；、])(?:[A-Za-z]\d(?:国际|凯发|利来|米乐|娱乐|体育|棋牌|平台|九游|真人|旗舰)|Q币|K歌|[eu]世博|[栓3]Q|加V(?:信|看|领)?|V(?:信|同号))/g;

// Matches letters of other scripts:  推进사랑해工作   落实спасибо各项   加强ありがとう监管 . Trap: the dot of 日本の店 alone is none.
const SCRIPTS = /(?<=[一-鿿])[\u0400-\u04ff\u3041-\u30fa\uac00-\ud7a3][\u0400-\u04ff\u3041-\u30ff\uac00-\ud7a3 ]+(?=[一-鿿，。；、])/g;

// Matches notes in brackets and signs of copyists:  推进【水印】工作   落实#原创#各项   加强※※※监管   开展©公文库 .
// Trap: 【附件】 at the head of a line and a single # stand beside no clause.
const NOTES = /(?<=[一-鿿])(?:([【[#])(?:本站|水印|转自|转载|来源|原创|来自|摘自|版权|盗版|独家|广告|免费|关注|公众号|微信)[^】\]#\s]{0,8}[】\]#]|[※→~]{2,}|→_→|[©™][™©]?[\d一-鿿]{2,6}|\(?⊙[^\s一-鿿]{0,3}⊙\)?|QQ:\d{4,})(?=[一-鿿，。；、])/g;

// Matches a run of letters and figures with blanks, dots and strokes inside:  推进hello world工作   落实t.cn/Rx8各项 .
// Trap: it also matches GDP and 10km2; what is a term and what a unit is told after.
const RUN = /(?<=[一-鿿，。；、])[A-Za-z0-9]+(?:[ ._/-][A-Za-z0-9]+)*(?=[一-鿿，。；、])/g;

// Matches figures with a unit:  10km2   35.5kWh   120mg/L . Trap: 7k7k and 69x are none.
const UNIT = /^[\d.]*(?:[munk]?[mlgswavh]|cm|hm|ha|min|db|ph|gw|tw|[kmgt]?(?:pa|hz|wh|va|bps|b|ppm|mol|cal|ce))\d?(?:\/[a-z]{1,3}\d?)?$/i;
// Matches abbreviations that are also written small:  app   wifi   p2p   eVTOL . Trap: vx and qq name accounts.
const TERM = /^(?:app|wi-?fi|[aiv]i|i[pt]|[vax]r|[po2bc]2[opbc]|pvc|led|vip|ktv|atm|pos|gps|usb|pc|tv|ppp|gdp|ok卡|e-?mail|evtol|ios|mrna|ipv\d|[psi]aas|lora|web\d?|id|no|vs|etc|and|of|the|[345]s|[23]d|[2-6]g|[2458]k|h5|co2?|so2|no[2x]|nh3|h2o|ch4|pm2\.5|pm10|word|excel|edge|chrome|jpe?g|png|gif|mp[34]|safari|firefox|windows|android|office|ie\d*|python|java|wechat|pdf|ppt|txt|docx?|xlsx?)$/i;

// Matches signs that decorate: two stars, words between two of them, faces:  推进☆☆☆工作   落实◆原创◆各项   加强^_^监管 .
// Trap: □□ and ×× are masks, ● before a heading is a bullet, ○ is a nought.
const SIGNS = /(?<=[一-鿿])(?:[☆★◆◇■▲△▼▽♪♫♡♥❀✿❤]{2,}|([☆★◆◇■])[一-鿿A-Za-z]{1,8}\1|[(（]?[^\s一-鿿，。；、：“”《》（）()A-Za-z0-9]{0,2}(?:[╮╯╰╭◕﹏ω≧≦]|\^[_o.-]?\^)[^\s一-鿿，。；、]{0,8}|@[一-鿿]{2})(?=[一-鿿])/g;

export interface GluedPlace {
  readonly start: number;
  readonly end: number;
}

const OF_LETTERS = [ADDRESS, LETTERED, CAPITALS, NAMED, ONE_LETTER, RUN, SIGNS];
const BEHIND_A_PAUSE = [LETTERED, CAPITALS, NAMED, ONE_LETTER, RUN];
const OF_SIGNS = [SIGNS, NOTES];
const OF_SCRIPTS = [SCRIPTS];
const OF_Q = [...OF_LETTERS, NOTES];

/** The expressions that the sign of a place can begin: each costs as much as all the rest of the search. */
function patternsFor(text: string, at: number): readonly RegExp[] {
  const code = text.charCodeAt(at);
  if (code >= 0x30 && code <= 0x7a && !(code >= 0x5b && code <= 0x60)) return text.charAt(at) === 'Q' ? OF_Q : '，。；、'.includes(text.charAt(at - 1)) ? BEHIND_A_PAUSE : OF_LETTERS;
  return (code >= 0x0400 && code <= 0x04ff) || (code >= 0x3041 && code <= 0x30fa) || code >= 0xac00 ? OF_SCRIPTS : OF_SIGNS;
}

/** What no text has, be it official or not: names by their trade. Addresses, units, names of fields, signs and other scripts stand in any notice. */
const IN_ANY_TEXT: readonly RegExp[] = [LETTERED, NAMED, ONE_LETTER];

/** Spans of foreign letters or signs that hold the place `at`. @param official whether the text speaks as official prose does. */
export function lettersAt(text: string, at: number, official = true): GluedPlace[] {
  const from = Math.max(0, at - BEFORE);
  const near = text.slice(from, at + BEHIND);
  const found: GluedPlace[] = [];
  for (const pattern of patternsFor(text, at)) {
    if (!official && !IN_ANY_TEXT.includes(pattern)) continue;
    for (const { 0: words, index } of near.matchAll(pattern)) {
      const [start, end] = [from + index, from + index + words.length];
      if (start <= at && at < end && (pattern !== RUN || (isForeign(words) && !isAnnounced(text, start) && !isContact(words, text, end)))) found.push({ start, end });
    }
  }
  return found;
}

// Matches words that an address, an account or a code follows:  邮箱   微信号   型号 . Trap: 平台 alone announces one too.
const ANNOUNCED = /(?:网址|网站|官网|登录|访问|邮箱|域名|平台|账号|微信号|型号|牌号|编号|代码|软件|系统)$/;
const isAnnounced = (text: string, start: number): boolean => ANNOUNCED.test(text.slice(Math.max(0, start - 4), start));

// Matches what a contact or an account goes on with behind QQ:  群   邮箱   工作群 . Trap: 见 and 私聊 are none.
const CONTACT = /^(?:群|号|邮箱|工作群|答疑|离线|办理|交流|。)/;
const isContact = (words: string, text: string, end: number): boolean => words === 'QQ' && (CONTACT.test(text.slice(end, end + 3)) || text.charAt(end - 3) === '、');

const LEAST_SMALL = 3;

function isForeign(words: string): boolean {
  if (UNIT.test(words) || TERM.test(words)) return false;
  const small = words.replace(/[^a-z]/g, '').length;
  return small >= LEAST_SMALL || (small > 0 && /\d/.test(words)) || /^(?:[a-z]{2}|VX|WX|QQ)$/.test(words);
}
