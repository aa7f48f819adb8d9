import { ABROAD, type Kind } from './party-d-kinds';

/*
 * More kinds, read as those of party-d-kinds: places, families and desks that are called so, parties abroad, and what a party does in verse,
 * letters and talks. They came from a list of the rarest words, so most ask for a word of their field close by.
 */

/** The region of old, its opera and what grows there. */
const SHANGDANG = '梆子 落子 八音 长治 潞安 潞州 潞党 壶关 长子县 屯留 襄垣 晋东南 太行 老爷山 文峰塔';
/** Around a river of the west. */
const DUNHUANG = '敦煌 肃北 祁连 阿克塞 瓜州 海西 沙州 酒泉 鸣沙';
const OF_MEMBERS = '入党 党员 党龄 党费 党支部 党组织 初心 乡亲 烈士 革命';
const ELECTIONS = `${ABROAD} 选区 选票 议员 党魁 党首 得票`;

/** Eleven to ninety-nine years, without the tens, which the older kinds hold. */
const YEARS = ['十', '二十', '三十', '四十', '五十', '六十', '七十', '八十', '九十'].flatMap((tens) => ['一', '二', '三', '四', '五', '六', '七', '八', '九'].map((one) => `${tens}${one}年`)).join(' ');

export const KINDS_OF_NAMES: readonly Kind[] = [
  // 上党戏剧博物馆: whatever stands on a line (网上, 地上), no letter goes before these
  { left: '上', right: '戏剧 大地 剧院 鼓书 快板 名郡 风情 风物 古镇 堆锦 秧歌 皮影 剪纸 书院 艺人 历史文化' },
  { left: '^上 《上 “上 是上 在上 古上 咱上 产上 与上 的上', right: '$ 的 从来 见证 春 关 门 文化 号', near: SHANGDANG, alone: true },
  // 党河水库; an exam's D河流域 has no such place beside it
  { left: '^ 的 在 去 到 是 以 从 沿 和 与 至 看 游 过 于 了', right: '河从 河水 河大桥 河风情 河湿地 河流域 河灌区 河沙漠 河北岸 河南岸 河两岸 河夜市 河峡谷 河上游 河下游 河故道 河谷 河命名 河” 金山 金果勒', near: DUNHUANG, alone: true },
  { left: '^ 的 在 去 到 和 与', right: '河湿地公园 河风情线 河沙漠公园 河大峡谷 河灌区管理', alone: true },
  // 本村党氏兄弟, 因党姓而名
  { left: '^ 村 的 为 是 与 和 由', right: '氏兄弟 氏后人 氏先祖 氏先人 氏子孙 氏父子 氏夫妇 氏一门 氏始迁 氏迁 氏墓 氏老宅 氏族人 家大院 家祠堂 家老宅 家后人', alone: true },
  { left: '因 村里 以 村中', right: '姓而 姓仍占 姓村民 姓人 姓占 姓居多 姓为主 姓大户 姓一族', alone: true },
  // 先联系党办, 院党办主任; 校党校办公室
  { left: '院 校 厂 局 镇 公司 集团 机关 分区 支队 联系 推给 交给 报给 请示', right: '办$ 办（ 办( 办专线 办电话 办主任 办副主任 办收 办每 办存 办负责', alone: true },
  { left: '校 市委 县委 区委 省委', right: '校办公室 校办$', alone: true },
  // 党日下乡: a day of an assault goes on otherwise
  { left: '^ 本月 每月 当月 上月', right: '日下乡 日安排在 日走进 日慰问 日义诊 日义务 日走访', alone: true },
  { left: '来过 过好 过', right: '日$', near: OF_MEMBERS, alone: true },
  // 党际之间, 立党宗旨, 反党野心家
  { left: '^', right: '际之间 际协商 际合作 际互动' },
  { left: '^立 的立 其立', right: '宗旨 初心 使命 根基 兴国', alone: true },
  { left: '^反 的反 搞反', right: '野心家 阴谋 夺权 乱军', alone: true },
  // 在党一天, 入党十九年, 离党越久
  { left: '入 在 建', right: YEARS, alone: true },
  { left: '^在 人在', right: '一天，就 一天就 一日，就 一日就', near: OF_MEMBERS, alone: true },
  { left: '^离', right: '越久 三年 多年 数年', near: `${OF_MEMBERS} 党证 脱党 归队`, alone: true },
  { left: '脱 退', right: '登报 又归队 归队 自首' },
  { left: '与 和 同', right: '失散 失联 接上线 断了音', near: OF_MEMBERS, alone: true },
  { left: '岁找 又找到 重新找到 四处寻 到处找 ^找', right: '$ 的路上', near: OF_MEMBERS, alone: true },
  { left: '没忘 忘不了 不曾忘', right: '$', near: OF_MEMBERS, alone: true },
  { left: '清', right: '时被捕 中被捕 后被捕 时牺牲 中牺牲 一段', near: '国民党 四一二 大革命 1927 一九二七 工会 右派' },
  { left: '要', right: '没有', near: '要命 要钱' },
  // 党没忘我, 党，是咱的靠山: what nothing but a party does to one who speaks
  { left: '^', right: '没忘我 没忘咱 没有忘记我 不会忘记 不能看着 不能不管 不会丢下 不会不管 不缺好听 就是要听 就是咱 就是靠山 就在我 就在咱 教我做 给我力 给我骨 给我第二 说：到', near: OF_MEMBERS, alone: true },
  { left: '^ ，是 还是', right: '是咱 ，是灯塔 ，是春风 ，是太阳 ，是母亲 ，是咱 ，是我的', alone: true },
  { left: '跟', right: '奋进新 奔小康 奔向 闯新路 干革命', alone: true },
  { left: '听 感 颂', right: '话感 话、感 恩听 恩、听 恩跟', alone: true },
  // 唱党歌, 党心换民心, 一位党刊老编辑
  { left: '唱 高唱 齐唱', right: '歌$', near: `${OF_MEMBERS} 党旗 党员 跟党 国歌`, alone: true },
  { left: '^', right: '心换民心 心连民心 心民心 情乡情 情民情', alone: true },
  { left: '一位 老', right: '刊编辑 刊老编辑 刊记者', alone: true },
  { left: '^', right: '派人员管 派人员与 派人员和', near: '中共 民主党派 统战' },
  { left: '^', right: '味足 味浓 味更浓 味不足', near: '党建 党课 党校 党媒 党刊 报告', alone: true },
  // 党是我的姓
  { left: '^', right: '是我的姓 是他的姓 是她的姓' },
  // 非党骨干, 候选人党代表, 县党代表票
  { left: '非', right: '骨干 专家 学生 教师 职工 青年 人才 背景 身份', near: '党员 党支部 党委 党总支 党组织 党建 党务 党性 统战 支部', alone: true },
  { left: '候选人', right: '代表担任', near: '监票 大会' },
  { left: '县 市 区 省', right: '代表票 代表候选 代表名额 代表选举' },
  // 英国工党在地方选举中增席: names that need their country or a parliament close by
  {
    left: '工 绿 改革 保守 自民 社民 民主 共和 自由 国大 团结 平民 新人 海盗 左翼 右翼 极右 温和 人民',
    right: '在地方 在东部 在西部 在大选 首次拿下 首次进入 首次入阁 首次执政 首次赢 首次获 冒头 党魁 党首 新任 以微弱 守住 入阁 未过 意外 难进 为在野 前座 后座 影子 单独过半 更名 改称 跌破 反弹',
    near: ELECTIONS,
  },
  { left: '新任 逼宫 现任 前任 选出新', right: '首$ 首承诺 首宣布 首表示 首之争 首一职 首辞 首由', near: ELECTIONS },
  { left: '^', right: '鞭$ 鞭压力 鞭要求 鞭表示', near: ELECTIONS },
  { left: '^', right: '三役', near: '自民党 总裁' },
  { left: '要求本 求本 背本', right: '议员 成员 籍', near: ELECTIONS },
  { left: '姊妹', right: '$', near: '基民盟 保守党 社民党 共产党 工党 自民党 民主党' },
  { left: '在野各 朝野各', right: '* $' },
  { left: '两 三 四 五', right: '同票 平分议席', near: ELECTIONS },
  { left: '跨', right: '投票 提名 联署 议员', near: ELECTIONS, alone: true },
  { left: '^弃', right: '保人 保己', near: ELECTIONS },
  { left: '利于小 利于大', right: '$', near: `${ELECTIONS} 议席 比例代表`, alone: true },
  // 《论语》有乡党一篇, 五百家就是一党
  { left: '有乡 《乡 里乡 论语·乡', right: '$ 一篇 篇 第十', near: '论语 孔子 乡里乡 邻里' },
  { left: '五百家就是一 五百家是一 五百家为一', right: '* $' },
];
