/** A place of a clause where only few words can stand, and the ones that can, likeliest first. */
export interface Slot {
  readonly before: string;
  /** Matches what stands in the slot, from its start. */
  readonly pattern: RegExp;
  readonly suggestions: readonly string[];
}

// Matches what may stand beside a Party committee: an organ, or words that go on speaking of the committee.
// Trap: 党委、纪检组《… and 省委、省政府办公厅《… are organs by their last character.
const ORGAN = /[会厅局部院办署法府协团联社组委处所室席军校关]$|政府|国务院|关于|印发/;
export const isRightful = (words: string): boolean => ORGAN.test(words);

// Matches what stands before a document of the Party's centre:  某某《法治…纲要》 . Trap: 国务院《意见》 is an organ.
const BEFORE_DOCUMENT = /^[一-鿿A-Za-z0-9]{2,8}(?=《|印发|关于)/;
// Matches the same behind a committee of a province, city or county:  某某关于… . Trap: 市政府关于….
const BEFORE_ORDER = /^[一-鿿A-Za-z0-9]{2,6}(?=《|印发|关于|决策部署)/;

export const SLOTS: readonly Slot[] = [
  { before: '中共中央、', pattern: BEFORE_DOCUMENT, suggestions: ['国务院', '中央军委'] },
  { before: '党中央、', pattern: BEFORE_ORDER, suggestions: ['国务院'] },
  { before: '省委、', pattern: BEFORE_ORDER, suggestions: ['省政府'] },
  { before: '市委、', pattern: BEFORE_ORDER, suggestions: ['市政府'] },
  { before: '县委、', pattern: BEFORE_ORDER, suggestions: ['县政府'] },
  { before: '区委、', pattern: BEFORE_ORDER, suggestions: ['区政府'] },
];

// Matches the address of a site, or its name, glued into Chinese:  工作www.abc.com开展   督察abcwk.cc工作 .
// Trap: 网址：www.abc.com and an address behind a blank or bracket are announced.
export const ADDRESS = /(?<=[一-鿿])(?:www\.)?[a-z0-9-]{2,20}\.(?:com|cn|net|cc|org|top|vip|xyz)(?=[一-鿿，。；])(?<!(?:网址|网站|官网|登录|访问|邮箱|域名|平台)(?:www\.)?[a-z0-9-]{2,20}\.[a-z]{2,3})/g;

// Matches small letters, or letters with figures, glued into a Chinese clause:  推进vx加我工作   落实yyds各项 .
// Trap: capitals (GDP, APP, 5G) are terms; units stand behind figures (10km).
export const LATIN = /(?:[a-z]{3,12}|[A-Z][a-z]{2,11}|(?:vx|wx|qq|VX|WX|QQ)(?=[一-鿿]))(?<=[一-鿿][A-Za-z]{2,12})[0-9]{0,3}(?=[一-鿿，。；])/g;

// Matches letters that name a betting or spam site by the trade behind them:  开展K7体育工作   落实OB电竞各项   在bb电玩领域 .
// Trap: VR体育, 5G直播, NBA and KTV娱乐场所 name kinds of things.
export const LETTERED = /(?<=[一-鿿])(?!KTV|VR|AR|AI|XR|IP|UP|NBA|CBA|CUBA|4K|8K|TV|APP|App|MCN)[A-Za-z]{1,6}\d{0,3}(?:体育|娱乐城?|棋牌|彩票|电竞|视讯|真人|捕鱼|电玩|官网|大游|麻将|扑克|斗地主|私聊|加我|号加我|号加)(?!场所|产业|市场|行业|局)/g;

// Matches a short code of small letters and figures glued into a clause:  落实w88各项   推进pk10工作 . Trap: 面积m2 and 10km2 are units, A4, T3 and G60 are capitals.
export const CODE = /(?<=[一-鿿])(?!pm|km|cm|mm|m\d|co|h\d|k\d)[a-z]{1,4}\d{1,3}(?=[一-鿿，。；])/g;
