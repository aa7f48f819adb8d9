/** What the names of betting brands end in, by the two characters a search begins from. */
export const TRADES = ['体育', '娱乐', '棋牌', '彩票', '电竞', '官网', '真人', '平台', '博彩', '影视', '影院', '游戏', '视讯', '捕鱼', '电玩'] as const;

// Words that make of the betting suffix an ordinary one:  全民体育  群众体育  福利彩票  文化娱乐 . Trap: 三昇体育 has none of them.
const ORDINARY =
  /(?:全民|群众|学校|竞技|青少年|老年|社会|农村|民族|传统|文化|教育|卫生|科技|休闲|公共|大众|职业|冬季|冰雪|户外|水上|残疾人|旅游|福利|中国|国家|全国|全省|全市|全县|省|市|县|区|政务|政府|门户|部门|服务|管理|监管|交易|信息|网络|数据|综合|开放|合作|创新|融资|共享|[的和与及、])(?:体育|娱乐|彩票|电竞|官网|平台)$/;

// Matches a betting brand by its trade and its stem:  亿博体育  金鼎棋牌 . The stem holds a character such brands are made of.
// Trap: 博物馆体育 and 澳门娱乐业 go on; 全民体育, 省体育总会 and 乐享体育生活 are ordinary.
const BRAND = /[一-鿿]{0,2}[昇鼎葡亿赢博彩盈豪濠沐昊皇凰星鱼][一-鿿]?(?:体育|娱乐城?|棋牌|彩票|电竞|官网|真人)(?![局业馆场总强事设产用运生活节项器类部与和、比赛中教文休公产])/g;

// Matches a brand that stands for the reach of a system:  开展某某体育工信系统 . Trap: 开展全省体育系统 names the branch of sport.
const SYSTEM = /(?<=开展|推进|组织|加强|深化|完成|覆盖|面向|抓好|部署|召开|在|对)[一-鿿A-Za-z0-9]{1,4}(?:体育|娱乐|棋牌|彩票|电竞|官网|平台|博彩)(?=[一-鿿]{2,4}系统)/g;

/** Behind what each holds: most trades are an office's platform, and a search makes a pattern of its own for each place. */
const PATTERNS: readonly (readonly [needed: RegExp, pattern: RegExp, suggestions: readonly string[]])[] = [
  [/系统/, SYSTEM, ['全省', '全市', '全县']],
  [/[昇鼎葡亿赢博彩盈豪濠沐昊皇凰星鱼]/, BRAND, []],
];

/** Characters before its trade that a brand's name and the verb before it may have. */
const LONGEST_BEFORE = 10;
const LONGEST_BEHIND = 8;

export interface BrandPlace {
  readonly viewStart: number;
  readonly viewEnd: number;
  /** What may have stood there; empty when that is open. */
  readonly suggestions: readonly string[];
}

/** The brands around a trade that stands at a place of the text. */
export function brandsAt(text: string, at: number): BrandPlace[] {
  const from = Math.max(0, at - LONGEST_BEFORE);
  const near = text.slice(from, at + LONGEST_BEHIND);
  const found: BrandPlace[] = [];
  for (const [needed, pattern, suggestions] of PATTERNS) {
    if (!needed.test(near)) continue;
    for (const { 0: words, index } of near.matchAll(pattern)) {
      if (from + index <= at && at < from + index + words.length && !ORDINARY.test(words)) found.push({ viewStart: from + index, viewEnd: from + index + words.length, suggestions });
    }
  }
  return found;
}
