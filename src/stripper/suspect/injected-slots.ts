/** A place of a clause where only few words can stand, and the ones that can, likeliest first. */
export interface Slot {
  /** What the text holds if the slot is there: cheaper to ask for than to match. */
  readonly sign: readonly string[];
  /** Group 1 is what stands in the slot. */
  readonly pattern: RegExp;
  /** What stands there by right. */
  readonly rightful: RegExp;
  readonly suggestions: readonly string[];
}

// Matches what may stand beside a Party committee: an organ, or words that go on speaking of the committee.
// Trap: 党委、纪检组《… and 省委、省政府办公厅《… are organs by their last character.
const ORGAN = /[会厅局部院办署法府协团联社组委处所室席军校关]$|政府|国务院|关于|印发/;

// Words that make of the betting suffix an ordinary one:  全民体育  群众体育  福利彩票  文化娱乐 . Trap: 三昇体育 has none of them.
const ORDINARY =
  /(?:全民|群众|学校|竞技|青少年|老年|社会|农村|民族|传统|文化|教育|卫生|科技|休闲|公共|大众|职业|冬季|冰雪|户外|水上|残疾人|旅游|福利|中国|国家|全国|全省|全市|全县|省|市|县|区|政务|政府|门户|部门|服务|管理|监管|交易|信息|网络|数据|综合|开放|合作|创新|融资|共享|[的和与及、])(?:体育|娱乐|彩票|电竞|官网|平台)$/;

/** What the names of betting brands end in. */
export const TRADES: readonly string[] = ['体育', '娱乐', '棋牌', '彩票', '电竞', '官网', '平台', '真人', '博彩', 'app', 'APP', 'App'];

export const SLOTS: readonly Slot[] = [
  // Matches what stands behind the Party's centre before a document:  中共中央、某某《法治…纲要》 . Trap: 中共中央、国务院《意见》.
  { sign: ['中共中央、'], pattern: /中共中央、([一-鿿A-Za-z0-9]{2,8})(?=《|印发|关于)/g, rightful: ORGAN, suggestions: ['国务院', '中央军委'] },
  // Matches the same behind a committee of a province, city or county:  市委、某某关于… . Trap: 市委、市政府关于….
  { sign: ['省委、'], pattern: /省委、([一-鿿A-Za-z0-9]{2,6})(?=《|印发|关于|决策部署)/g, rightful: ORGAN, suggestions: ['省政府'] },
  { sign: ['市委、'], pattern: /市委、([一-鿿A-Za-z0-9]{2,6})(?=《|印发|关于|决策部署)/g, rightful: ORGAN, suggestions: ['市政府'] },
  { sign: ['县委、'], pattern: /县委、([一-鿿A-Za-z0-9]{2,6})(?=《|印发|关于|决策部署)/g, rightful: ORGAN, suggestions: ['县政府'] },
  { sign: ['区委、'], pattern: /区委、([一-鿿A-Za-z0-9]{2,6})(?=《|印发|关于|决策部署)/g, rightful: ORGAN, suggestions: ['区政府'] },
  // Matches a brand that stands for the reach of a system:  开展某某体育工信系统 . Trap: 开展全省体育系统 names the branch of sport.
  {
    sign: TRADES,
    pattern: /(?:开展|推进|组织|加强|深化|完成|覆盖|面向|抓好|部署|在|对)([一-鿿A-Za-z0-9]{1,4}(?:体育|娱乐|棋牌|彩票|电竞|官网|平台|博彩|[Aa][Pp][Pp]))(?=[一-鿿]{2,4}系统)/g,
    rightful: ORDINARY,
    suggestions: ['全省', '全市', '全县'],
  },
];

// Matches a betting brand by its trade and its stem:  亿博体育  金鼎棋牌  K8娱乐  yabo体育 . The stem holds a character such brands
// are made of, or is Latin. Trap: 博物馆体育 and 澳门娱乐业 go on; 全民体育, 省体育总会 and 乐享体育生活 are ordinary.
export const BRAND =
  /(?:[一-鿿]{0,2}[昇鼎葡亿赢博彩盈豪濠沐昊皇凰星鱼][一-鿿]{0,1}|(?<![A-Za-z])[A-Za-z]{1,6}\d{0,3})(?:体育|娱乐城?|棋牌|彩票|电竞|官网|真人|[Aa][Pp][Pp])(?![局业馆场总强事设产用运生活节项器类部与和、比赛中教文休公产])/g;

// Matches the address of a site, or its name, glued into Chinese:  工作www.abc.com开展   督察abcwk.cc工作 .
// Trap: 网址：www.abc.com and an address behind a blank or bracket are announced.
export const ADDRESS = /(?<=[一-鿿])(?:www\.)?[a-z0-9-]{2,20}\.(?:com|cn|net|cc|org|top|vip|xyz)(?=[一-鿿，。；])(?<!(?:网址|网站|官网|登录|访问|邮箱|域名|平台)(?:www\.)?[a-z0-9-]{2,20}\.[a-z]{2,3})/g;

// Matches small letters, or letters with figures, glued into a Chinese clause:  推进vx加我工作   落实yyds各项 .
// Trap: capitals (GDP, APP, 5G) are terms; units stand behind figures (10km).
export const LATIN = /(?:[a-z]{3,12}|[A-Z][a-z]{2,11}|(?:vx|wx|qq|VX|WX|QQ)(?=[一-鿿]))(?<=[一-鿿][A-Za-z]{2,12})[0-9]{0,3}(?=[一-鿿，。；])/g;
