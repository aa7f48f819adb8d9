/**
 * Groups of letters that censored copies write for a word, with the words that must stand on one side of them.
 * Each list is parted by spaces. A group alone says nothing: ZF is a maker of gearboxes, ZY a firm, GCD the greatest common divisor.
 */
export interface LetterCode {
  readonly to: string;
  /** Words right before; `*` stands for any Chinese text, where the group itself is enough. */
  readonly before: string;
  /** Words right behind. */
  readonly after: string;
  /** Words right behind that tell of another meaning. */
  readonly never: string;
}

export const LETTER_CODES: Readonly<Record<string, LetterCode>> = {
  GCD: {
    to: '共产党',
    before: '中国 坚持 拥护 热爱 歌颂 跟着 没有 加入 感谢 在 向 对 忠于 相信 信任',
    after: '员 人 宣言 领导 的领导 章程 成立 万岁 执政 好 ， 、 。',
    never: '算法 值 函数 队列 与 和LCM 运算 问题 定理 （最大 (最大 最大公约',
  },
  GC: { to: '共产', before: '', after: '主义 党 国际', never: '' },
  ZF: {
    to: '政府',
    before: '人民 委、县 委、市 委、区 委、镇 委、乡 县 市 省 区 乡 镇 州 旗 自治区 地方 各级 本级 上级 基层 法治 数字 服务型 电子 阳光 廉洁 本届 党委、 党委和 委、 党和 责任 诚信 有限 责任型 我国 我市 我县',
    after: '工作报告 部门 机关 采购 网站 信息公开 令 办公室 办公厅 办 文件 职能 规章 债务 性债务 投资 补贴 购买服务 常务会议 引导 主导 公信力 法律顾问 立法 行为 督查 性基金 权力 责任 形象 治理 服务 自身 各部门 组成部门 数据 投入 主要负责 领导 专职 班子 负责 与社会',
    never: '分解 变速 公司 集团 采埃孚 齿轮 底盘 法 函数 型 系列',
  },
  ZY: {
    to: '中央',
    before: '党 中共 D Ｄ 党和 贯彻 落实 按照 对标 在',
    after: '决策 精神 、国务院 和国务院 、国院 全会 经济工作 农村工作 城市工作 政法工作 八项规定 巡视 环保督察 生态环境保护督察 纪委 军委 政治局 文件 领导 财政 关于 重大 部署 一号文件 依法治国 委员会 候补 有关 要求 全面',
    never: '公司 集团 空调 型 系列 企业有限 大厦 广场',
  },
  ZG: {
    to: '中国',
    before: '新 爱 建设美丽 美丽 平安 健康 数字 法治 全 热爱 伟大的',
    after: '特色 共产 梦 式现代化 人民 政府 经济 化 精神 力量 道路 智慧 方案 国情 革命',
    never: '公司 集团 型 系列 号',
  },
  GWY: {
    to: '国务院',
    before: '中央、 ZY、 和 、 经 报 党中央 按照 根据 落实 贯彻',
    after: '关于 办公厅 办公室 常务会议 令 总理 各部委 部门 国资委 批准 同意 印发 决策 部署 要求 文件 副总理 安委会 督查 有关 及',
    never: '公司 集团 考试 真题',
  },
  XJP: { to: '习近平', before: '*', after: '总书记 主席 同志 新时代 法治思想 生态文明 强军 外交 经济思想 关于 重要 文化思想', never: '' },
};

/** Names of which one character is a letter or pinyin; nothing else is written so. */
export const LETTER_NAMES: Readonly<Record<string, string>> = {
  X近平: '习近平', xi近平: '习近平', Xi近平: '习近平', 习JP: '习近平', 习jp: '习近平', 习zs: '习总书记', 习ZS: '习总书记', 习ZSJ: '习总书记', 习zsj: '习总书记',
};
