/**
 * Fixed phrases of official Chinese, the last character apart. Without it what is left ends no clause and takes no 的:
 * 社会主 is nothing. A phrase must be cut behind one of `CUT_ENDS`, which few texts hold before a mark; 有效措 (beside 举措)
 * and 安全生 (beside 民生) are left out, since every report would have to be searched for them.
 */
export const CUT_PHRASES =
  '法治政府建|设 服务型政府建|设 政治建|设 思想建|设 文化建|设 队伍建|设 制度建|设 作风建|设 能力建|设 体系建|设 机制建|设 廉政建|设 文明建|设 信用建|设 法制建|设 法治建|设 基础设施建|设 ' +
  '良好的效|果 明显的效|果 显著的效|果 较好的效|果 积极的效|果 一定的效|果 预期的效|果 社会的效|益 ' +
  '贯彻落|实 认真落|实 狠抓落|实 全面落|实 严格落|实 抓好落|实 推动落|实 落地落|实 会议精|神 讲话精|神 文件精|神 全会精|神 大会精|神 ' +
  '责任追|究 教育培|训 业务培|训 开展培|训 行政许|可 党风廉|政 ' +
  '扎实推|进 稳步推|进 深入推|进 有序推|进 大力推|进 持续推|进 统筹推|进 加快推|进 协同推|进 全面推|进 强力推|进';

/**
 * Characters that begin words and end none but those named: character, what it goes on with, and what may stand before it at the end of a clause.
 * 履 is lost 行 or 职, except in 革履.
 */
export const BOUND_STARTS =
  '履|行|革草步 扎|实|驻挣包捆结绑马 宣|传|不 贯|彻|一连籍横鱼条纵万 隐|患|归退恻 矛|盾|长 纠|纷|不 垃|圾| 竣|工|告完 牵|头|魂 衔|接|头官军学警职授 遏|制|阻 巩|固| 综|合|错 夯|实|打 扩|大| ' +
  '执|行|固争各所偏回收 继|续|相后为承过 推|进|助力主首互类同手公反';

/** Other phrases are cut behind one of these, before one of the marks; few texts hold both together. */
export const CUT_ENDS = '履扎宣贯隐矛纠垃竣牵衔遏巩综夯扩执继精许追培廉推落';
export const CUT_MARKS = '，。；、';

/** 建 is no end before a mark (党建，), and 效 none (成效，): 建 counts before 的, 效 behind it. */
export const CUT_PAIRS: readonly string[] = ['建的', '的效'];
