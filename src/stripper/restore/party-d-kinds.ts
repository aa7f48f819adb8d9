/**
 * Kinds of names and sayings in which both sides speak for 党 and neither does so by itself: any word of the left list with any of the right.
 *
 * `^` stands for the beginning of a clause, `^word` for a word that begins one, `$` for its end, `*` for anything that is no noun of a letter. Where `near` stands, one of its words
 * must be in the same line close by: 绿D is a party beside 议会, and a colour elsewhere.
 */
export interface Kind {
  readonly left: string;
  readonly right: string;
  readonly near?: string;
  /** Where the words could be said of a person or a brand called D: no other letter may stand alone close by. */
  readonly alone?: true;
}

/** What parties of other countries do, have and are: only words that no grade, group or building goes with. */
const POLITICS = `
  领袖 领导人 主席 副主席 总书记 秘书长 总部 候选人 总统 首相 总理 总裁 议员 参议员 众议员 国会议员 党魁 党首 党鞭 党团 党籍 党内 党员 席位 阵营 政府 内阁 影子内阁 上台 下台 执政 籍 人士 代表 代表团 代表大会 发言人 支持率 支持者 支持
  得票 败选 胜选 赢得 获胜 失利 惨败 大胜 险胜 宣布 宣称 表示 抨击 批评 指责 质询 反对 拒绝 抵制 主张 承诺 呼吁 组阁 组成 结盟 联盟 联合 谈判 内部 内讧 内斗 创始人 议会 初选 全国 退出 加入 分裂 解散 重返 失去 领先 落后 对峙 竞选
  参选 提名 政客 青年 高层 元老 大佬 成员 政治家 政要 主导 掌权 左翼 右翼 轮流 和解 僵持 达成 会谈 斡旋 力推 提案 动议 未获 得到 占据 控制 拿下 丢掉 取得 获得 推出 推举 夺回 打出 元首 前主席 前议员 议席 多数 少数 选民 基本盘 大会 提出减排
`;

/** Of these, what nothing but a party has or does. */
const POLITICS_ONLY = `
  领袖 领导人 议员 参议员 众议员 国会议员 党魁 党首 党鞭 席位 议席 阵营 内阁 影子内阁 执政 组阁 竞选 参选 总统候选人 首相 支持率 得票 败选 胜选 抨击 质询 轮流 对峙 僵持 结盟 达成妥协 会谈 谈判 初选 政府 联盟 上台 下台 宣布抵制 政客 主席 大佬
  元老 提出减排 人士
`;

/** Of a country or its parliament; a name of a party that could be something else needs one in the line. */
export const ABROAD = `
  英国 法国 德国 美国 意大利 西班牙 葡萄牙 希腊 荷兰 比利时 瑞典 挪威 丹麦 芬兰 冰岛 爱尔兰 波兰 捷克 匈牙利 奥地利 瑞士 俄罗斯 乌克兰 白俄罗斯 土耳其 以色列 伊朗 伊拉克 埃及 突尼斯 摩洛哥 南非 尼日利亚 埃塞俄比亚 肯尼亚 坦桑尼亚
  加纳 津巴布韦 安哥拉 莫桑比克 纳米比亚 乌干达 日本 韩国 朝鲜 蒙古国 越南 老挝 柬埔寨 泰国 缅甸 马来西亚 新加坡 印尼 印度 菲律宾 巴基斯坦 孟加拉 斯里兰卡 尼泊尔 哈萨克斯坦 澳大利亚 新西兰 加拿大 墨西哥 巴西 阿根廷 智利 秘鲁 古巴
  委内瑞拉 哥伦比亚 玻利维亚 厄瓜多尔 乌拉圭 尼加拉瓜 塞尔维亚 罗马尼亚 保加利亚 南斯拉夫 苏联 拉脱维亚 立陶宛 爱沙尼亚 欧洲议会 外媒 议会 国会 下院 上院 众议院 参议院 大选 竞选 组阁 内阁 首相 总统 议席 选举 执政联盟 在野 民盟
  政坛 叙利亚 也门 黎巴嫩 研究系 右翼 左翼 极右 时代力量 台湾 党魁 党首 自民党 社民党 民主党 共和党 工党 保守党 国民党 民进党
`;

/** Old China: courts, secret societies and their like. */
const SOCIETY = '天地会 哥老会 三合会 小刀会 同盟会 兴中会 光复会 共进会 洪门 白莲教 天理教 青帮 维新 立宪 保皇 清流 革命 东林 阉 会 会中';
/** What is said of factions; a pair of surnames or common words counts where one of these is near. */
export const QUARREL = '争 攻讦 倾轧 水火 对立 对峙 朝 变法 役法 报馆 笔仗 论战 交恶 互相 朋党 君子 小人 起复 贬 奏 廷 晚明 北宋 海外 洋务派 戊戌';

/** Names of parties beside one another: 青年党、民社党. Each could be something else alone. */
const PARTIES_OF_A_ROW = `
  青年 民社 亲民 新 民进 国民 共产 社会 民主 自由 工人 进步 统一 共和 保守 公明 社民 自民 立宪 革新 劳动 农民 人民 正义 绿 工 海盗 独立 中间 温和 左翼 右翼 激进 民族 国家 改革 繁荣 团结 公民 前进 希望 致公 农工 国大 执政 反对 在野
  自由民主 社会民主 国民力量 共同民主
`;

/** Factions of one time: a name counts beside another of its row only, as 李 and 康 are surnames too. */
export const FACTIONS: readonly { readonly names: string; readonly quarrel: boolean }[] = [
  { names: '蜀 洛 朔', quarrel: false },
  { names: '浙 楚 齐 宣 昆 东林 阉 复社', quarrel: false },
  { names: '元祐 熙丰 元丰', quarrel: false },
  { names: '牛 李', quarrel: true },
  { names: '康 梁', quarrel: true },
  { names: '新 旧', quarrel: true },
  { names: '帝 后', quarrel: false },
  { names: PARTIES_OF_A_ROW, quarrel: false },
];

export const KINDS: readonly Kind[] = [
  // 社区党委派员: an office before it, and who is sent behind it.
  { left: '镇 乡 县 市 街道 社区 村 局 厅 院 校 处 国资委 教委 建委 经委 计委 卫健委 集团 公司 机关 学校 医院 中心 支队 大队', right: '委派员 委派出 委派驻 委派人 委派党 委派专 委派干 委派工作 委选派 委下派' },
  // 国民力量党对峙: words that name a party and little else a letter could stand behind.
  { left: '自由 国家 正义 公正 进步 改革 繁荣 民众 亲民 力量 人民行动 国家行动 民主行动 海盗 独立 人民 革命 工人 劳动 社会 社会主义 工 民族 团结 制度 立宪 国民 基督教民主 左翼 右翼 极右翼', right: POLITICS },
  // 反对党领袖, 两党议员, 绿党首相: names that are common words as well, so only before what nothing but a party has.
  { left: '反对 两 多 小 各 新 绿 左 发展 前进 选择 维新 行动 中心 未来 希望 联盟', right: POLITICS_ONLY },
  // 墨西哥革命制度党, 加拿大绿党: at the end of a clause or before a particle, with a country or a parliament in the line.
  {
    left: '绿 自由 国家 正义 公正 进步 改革 繁荣 民众 亲民 新 民众力量 时代力量 国民力量 意大利力量 社会力量 国家行动 民主行动 人民行动 公民行动 海盗 独立 人民 革命 工人 劳动 社会 社会主义 工 民族 团结 制度 公民纲领 国民大会 正义运动 民族运动 左翼 民意 祖国 农民 巩发 立宪 另类选择',
    right: '$ 与 和 及 、 的 （ ” 》 人',
    near: ABROAD,
  },
  { left: '交给', right: '$ 和人民', near: '一生 青春 生命 自己 一切 忠诚 身心 我的心 把心' },
  { left: '^', right: '，我的母亲 ，我亲爱的 ，您是 ，伟大的 ！亲爱的' },
  { left: '朝野两', right: '*' },
  { left: '两', right: '往来 互访 友好 之间 两国 、两国' },
  { left: '两 多 小 各', right: '在议会 在国会 在众议院 在参议院 在下院 在上院 在预算' },
  { left: '反对', right: '发表声明 拒绝 的主张 的关系 的议员 的领袖 的抗议 的质询 的席位 八股' },
  { left: '英国反对 法国反对 德国反对 日本反对 韩国反对 印度反对 泰国反对 世界反对 各国反对 部分反对 八大反对 国会反对 议会反对', right: '$ 的 与 和 、' },
  { left: '德国选择 最大反对 主要反对 第一大反对 最大的反对 英国工 澳大利亚工 新西兰工 以色列工 挪威工 三K', right: '*' },
  // 天地会党人, 会党起事
  { left: SOCIETY, right: '人 徒 众 起义 起事 起兵 举事 举义 首领 头目 头领 暴动 造反 聚众 潜 与官军 与清军 失败 流亡 余孽 残余 把持 倾轧 山堂 乱政 专权 弄权 擅权 逃亡 星散 密谋 诸人 中人 作乱 滋事 骨干 领袖 运动 志士 分子 之祸 之乱' },
  { left: '天地会会 哥老会会 三合会会 魏阉之 牛李 元祐 庆元', right: '* $ 人 禁 籍 争 案' },
  // 同党七人, 余党溃散, 私党林立
  { left: '余 同 乱 逆 奸', right: '$ 溃 残 被 潜逃 四散 逃 遁 星散 未 尽 二人 两人 三人 四人 五人 六人 七人 八人 九人 十人 十余人 若干人 头目 首领 落网 供认 在逃 伏法 分子 之 皆 悉 作乱 尚 仍 也 藏匿 归案 数人 数十' },
  { left: '结成私 结私 树私 植私 树立私 各树私 培植私 朋', right: '*' },
  { left: '私 死', right: '$ 盘 林立 横行 把持 遍布 充斥 、 羽 分子 之流' },
  // 兴党强党, 护党爱国
  {
    left: '兴 强 爱 护 忧 建 治 信 管 忠 亡 为 叛 反',
    right: '强党 兴党 护党 爱党 忧党 信党 为党 治党 管党 建党 强国 兴国 爱国 护国 亡国 强军 忧国 叛国 救国 反国家 反人民 反社会 反华 、强党 、兴党 、护党 、爱党 、忧党 、治党 、管党 、为党 ，兴党 ，强党 ，护党',
  },
  { left: '叛 背叛', right: '行径 投敌 投靠 者 变节 后 分子 行为 罪 通敌 出逃 求荣 投降 自首 投' },
  { left: '反', right: '行为 宗派 小集团 活动 势力 罪 思想 逆流 小 暴乱 ” 、反' },
  { left: '护', right: '先锋 卫国 卫士 救国 运动 军' },
  { left: '入', right: '时间 日期 年月 转正 初心 年限 年份 前 后 以后 以来 之后 之前 那 的时间 的日期 满 不 是 誓 问题 条件 流程 决心 信念 的初心 光荣 于' },
  { left: '清 整 脱 退', right: '声明 反共 运动 结束后 以后 以来 期间 后 之后 开始 工作组 委员会 ” ’ 」 整军 反腐 事件 中 和' },
  { left: '结', right: '营私 结社 拉派 结派 为奸 成群 ” 、' },
  { left: '拉 树 植 招 聚', right: '结派 营私 结伙 立派 结社 羽' },
  { left: '给', right: '听$ 过生日 庆生' },
  { left: '把', right: '来比 比作 比母亲 当母亲 当亲人 当作母 当成 放在心 记心 装在心 唱 爱 歌唱 的恩情 交给我 的话记' },
  { left: '^', right: '际$ 刊$ 鞭$ 鞭负责 鞭和 鞭与 鞭组织 鞭办公 鞭通知 鞭要求 鞭制度 鞭、' },
  { left: '^', right: '啊， 啊！ 啊, 啊、 啊! 啊$ 在心中 在我心 在心头 在我们心 引航 啊我' },
  { left: '啊 亲爱的 亲爱 敬爱的 伟大', right: '$ 啊 啊， 啊！' },
  { left: '白区 苏区 解放区 根据地 敌占区 沦陷区 地下', right: '的工作 的组织 的活动 的秘密 的斗争 县委 市委 区委 省委 工委 交通 员 人 联络 特委 老同志 同志 组织 支部 小组 成员 人员 报 刊物 斗争 工作' },
  { left: '地下', right: '$ 利用 在 以 通过 派 借', near: '联络点 根据地 潜伏 白区 解放前 革命 敌 特务 联络 中共 国民党 被捕 起义 学运 交通员 情报 烈士 抗战 新四军 八路军' },
  // 县党部, 解除党禁
  { left: '县 省 市 中央 区', right: '部$ 部主任 部特派 部书记长 部特务 部执行 部委员', near: '国民党 特务 民国 蒋介石 北伐 军阀 党国 南京 汪精卫' },
  { left: '解除 开放 庆元 解', right: '禁$ 禁后 禁之 禁以' },
  { left: '新 旧 后 帝 阉', right: '复起 反扑 得势 失势 当政 之争 掌权 失意 之祸 尽去 尽逐' },
  { left: '后党帝 帝党后', right: '* $ 势 之' },
  { left: '戴 佩戴 亮', right: '徽章' },
  { left: '我代表 谨代表', right: '感谢 和人民 和政府 向你 向大家 向您' },
  { left: '离开 没有 失去', right: '，什么 ，就没有 ，就没 就没有' },
  { left: '站在', right: '的一边 和人民' },
  { left: '和 与 跟 同', right: '一条心 同心 同德 同呼吸 心连心 肝胆' },
  { left: '生是 死是', right: '的' },
  { left: '忧', right: '之忧' },
  // 古巴党领导人: countries whose only party needs no name.
  { left: '越南 古巴 老挝 朝鲜 中越两 中老两', right: '代表团 领导人 中央 和政府' },
  { left: '茶', right: '运动 人士 成员 议员 势力' },
  { left: '茶 长枪 复兴 平民 斧头 青年 国家复兴运动 复兴运动 北方联盟 人民联盟 左翼联盟 国民阵线 民族阵线 进步 统一 民社 人民力量', right: '$ 与 和 、', near: ABROAD },
  { left: '强 兴', right: '一体' },
  { left: '父 母 妻', right: '母党 妻党 、妻 、母 、母党 、妻党 三族 势力坐大 之族' },
  { left: '父党母 母党妻 父党妻 妻党母 父党、母 母党、妻 父党、妻', right: '* $' },
  // 州闾乡党称其孝
  { left: '乡', right: '邻里 称 宗族 父老 之间 亲邻 、邻 和睦 戚友 莫不 皆 自好 敬重 咸 推' },
  { left: '不', right: '不争 不群 不阿 不私 ，不 而' },
  // 纹党: kinds of a root that is sold
  { left: '纹 潞 白条 防风 种植 潞州 野生 种', right: '参 、 收购 价 每 种 ， 苗 $', near: '党参 黄芪 当归 药材 每斤 元 公斤 种植 收购 中药 亩 药 价格 行情' },
  { left: '党', right: '首 魁 鞭' },
  { left: '兄弟', right: '代表团 之间 关系 领导人 同志' },
  // 新芬党, 统一社会主义党: names of parties that nothing else bears.
  {
    left: '新芬 托利 辉格 奉辛比克 桑兰西 真主 国民之声 民族主义 爱国阵线 民盟 专业集团 五星运动 青民盟 统一社会主义 社会主义统一 公民联盟 公民论坛 人民阵线 民主联盟 人民联合 社会主义 激进 民社 社民 自民 胡斯 东学 黄巾 德钦 革命制度 革命民主 法律与公正 阿拉伯复兴社会 极右翼 中左翼 中右翼',
    right: '*',
  },
  { left: '社会 工人 共产 民主 社会民主 自由 绿 保守 激进', right: '国际$ 国际理事 国际会议 国际联盟 国际组织 国际代表 国际大会 国际主席 国际成立 国际第 国际成员 国际在' },
  { left: '十二月 北洋 改组派 研究系 同盟会', right: '人' },
  // 三党合并: not three dimensions where parties stand close by.
  { left: '三 四 五 八', right: '合并 合一 联合 组成 鼎立 联盟 结盟 谈判 轮流 联手 达成', near: `${ABROAD} 进步党 统一党 共和 民国 政团` },
  // 枪指挥党, 入的党, 贵党来函
  { left: '枪指挥', right: '*' },
  { left: '时入的 候入的 年入的 月入的 天入的 日入的 里入的 上入的 线入的', right: '$' },
  { left: '贵', right: '来函 代表 主席 领导人 中央 总书记 诸君 $ 与我党 同我党', near: '函 敬悉 贺电 两党 我党 致电 代表团 敬启 惠鉴 中央' },
  { left: '涉', right: '涉政 涉军 涉国 、涉政 、涉军 、涉国' },
  { left: '创 组', right: '初期 之初 元老 人之一 元勋 先驱 伊始 参选 结社' },
  { left: '创', right: '人 宗旨 以来 大会 时 者 成员' },
  { left: '强', right: '必先强 先强 必强 要强 首先 必须强' },
  { left: '兴', right: '必先 强国 富国' },
  { left: '脱 退', right: '者 多年 数年 几年 十年 手续 除名 人员 处理 问题 行为' },
  { left: '忧 爱 护', right: '之心 之情' },
  { left: '在 入 建', right: '十年 二十年 三十年 四十年 五十年 六十年 七十年 八十年 九十年 百年 十余年 十多年 二十余年 二十多年 三十余年 三十多年 四十余年 四十多年 五十余年 五十多年 六十余年 六十多年 七十多年 七十余年 五十载 六十载 七十载 三十载' },
  // 上党梆子: a place of old; 党姓 and bearers of the name
  { left: '上', right: '战役 梆子 盆地 郡 八音 民歌 落子 会馆 太行 腊驴 门票根 古城 小米 老区 地区$ 地区的' },
  { left: '^', right: '姓村 姓族 姓氏 姓后 姓子孙 姓家 姓始祖 姓宗 姓祠 姓大族 姓居 姓起源 姓源 姓人口 姓人家' },
  { left: '大将 名将 将领 骁将', right: '进$ 进率 进与 进不 进大', near: '宋' },
  // 朋党比周, 狐群狗党
  { left: '朋 阿', right: '比周 相为' },
  { left: '狐群狗 狐朋狗 狗', right: '$ 、 之 聚 ， 们' },
  { left: '听', right: '号令 安排 调遣 吩咐 命令 教导 使唤' },
  { left: '以', right: '治国 代政 领政 领军 养 治军' },
  // 剁手党: people of one habit; words that a letter seldom labels, with anything that is no noun of a letter
  {
    left: '剁手 标题 考研 考公 考编 考证 追剧 追星 追番 通勤 租房 骑行 自驾 薅羊毛 羊毛 夜猫 熬夜 早起 早八 加班 摸鱼 手残 懒人 备考 刷题 刷剧 囤货 拼单 砍价 抢票 蹭网 蹭饭 潜水 伸手 剧透 原著 自拍 露营 徒步 暴走 逃课 晒图 海淘 带饭 甜粽 咸粽 颜值 黄牛 飞车 太子 拆白 暗杀 斧头 打赏 复读 早餐 夜宵 素颜 低头',
    right: '*',
  },
  { left: '学生 上班 手机 数码 外卖 健身 减肥 打工 兼职 实习 网购 电脑 旅行 旅游 摄影 游戏 走读 住校', right: '必备 必看 必买 福利 福音 集合 狂喜 看过来 有福 慎入 专属 平价 零花 省钱 性价比 入手 闭眼 友好 低头 刚需 首选 狂欢' },
  { left: '先锋 模范 红旗 示范 巾帼 网格 流动 突击', right: '小组' },
  // Slogans cut short, foundations and lines of descent: 夯实党基, 立党之本
  { left: '新形势下 新时代加强 改进新形势下', right: '$' },
  { left: '夯实 筑牢 固 夯 打牢 厚植 巩固 铸牢 稳固 强', right: '基$ 基、 基， 基固 基强 脉$ 脉、 脉，' },
  { left: '赓续 续 延续 传 传承 守护', right: '脉$ 脉、 脉，' },
  { left: '^', right: '脉$ 脉、 脉，', near: '党魂 党纲 党性 党史 党根 党心' },
  { left: '立 治 兴 强 管', right: '之本 之基 之要$ 之要， 之要在 之要是 之魂 之源 之根' },
  // 党以重教为先，政以兴学为本
  { left: '^', right: '以', near: '，政以 ,政以 ；政以 ，军以 ,军以 ，民以 ,民以', alone: true },
  // 长期执政的党最怕: what a party in office does and fears
  { left: '执政的 当政的', right: '最怕 最忌 最容易 最大的危险 最需要 如何 怎样 能否 决不能 绝不能 一旦 必须 面临 脱离 失去 要 不能 尤其 更要', alone: true },
  // 辱党言论, 打着党的旗号谋私利, 没有党哪有我今天
  { left: '^辱 ^谤 发表辱 散布辱 转发辱 有辱 的辱 发布辱 涉辱', right: '言论 言行 文章 行为 分子 反华 卖国 辱国 媚外 博文 、辱国', alone: true },
  { left: '侮辱 污蔑 诬蔑 诽谤 攻击 丑化 诋毁 妖魔化 妄议', right: '和国家 和政府 和社会主义 的领导 的历史 的形象 的领袖 的方针 的路线 中央', alone: true },
  { left: '打着 借着', right: '的旗号谋 的旗号反 的旗号欺压 的旗号鱼肉 的旗号搞特权 的旗号以权', alone: true },
  { left: '没有 若无', right: '哪有我 哪有咱 哪有今天 哪有新 哪有幸福 哪来今 哪来的今 哪来幸福 何来今', alone: true },
  // Papers and men of the years before 1949: 1938年延安签发的党证, 那位党代表叫洪常青, 旧政权党团类全宗
  { left: '的 发 张 本 枚 份', right: '证$ 证和 证、 证， 证上 证及 证。', near: '1921年 1922年 1923年 1924年 1925年 1926年 1927年 1928年 1929年 1930年 1931年 1932年 1933年 1934年 1935年 1936年 1937年 1938年 1939年 1940年 1941年 1942年 1943年 1944年 1945年 1946年 1947年 1948年 1949年 边区 苏区 根据地 红军 八路军 新四军 地下工作', alone: true },
  { left: '那位 这位 一位 那个 派来的 来了位', right: '代表', near: '娘子军 洪常青 红军 苏区 游击队 新四军 八路军 起义', alone: true },
  { left: '政权 敌伪 汪伪', right: '团类 团全宗 团机关 团档案 团组织' },
  { left: '蒋家 蒋介石 南京 一班 一帮 国民党 蒋氏', right: '国要员 国显要 国权贵 国大员 国天下 国江山 国将领 国高官', alone: true },
  // 吾党之士, 死党几个, 结党数千人
  { left: '吾 汝 ^尔 ^彼 ^逆', right: '之士 之人 之中 中人 诸君 诸子 健者 同志 之精神 之光 之耻 之幸' },
  { left: '^死 的死 些死 群死', right: '几个 一个 一群 一帮 一伙 两个 三个 数人 三五个' },
  { left: '会结 匪结 教结 众结 民结 寇结 贼结 ^结', right: '数千 数百 数万 数十 千余 百余 万余 千人 万人' },
  { left: '手机 学生 上班 电脑 外卖 游戏 网购 健身', right: '$ 、 ， 和', near: '族、 族和 族与 族” 族，', alone: true },
  { left: '建起 建立 成立 组建 设立', right: '小组', near: '村民小组 党员 支部 院落 屋场 湾组', alone: true },
  // 下设党小组3个, 党小组组长兼: groups of a branch, with no other letter close by
  { left: '下设 分设 设 增设 划分 编为 分为 建', right: '小组', near: '支部 党总支 党委 党员', alone: true },
  { left: '^', right: '小组组长', near: '支部 党总支 支委', alone: true },
  // 参观县党史馆, 报党办
  { left: '县 市 区 省 镇 乡 村 本地 红色 参观 走进 参观了 前往 到', right: '史馆', alone: true },
  { left: '报 送 交 报送 送交', right: '办$ 办备 办汇 办存 办审', alone: true },
  { left: '跨', right: '分子', alone: true },
  { left: '在', right: '干什么 为什么 干啥', near: '入党 为党' },
  { left: '心里装着 心中装着 心里只有 心中只有', right: '$ 、 ，' },
  // 党报姓党、党台姓党
  { left: '党报姓 党台姓 党刊姓 党网姓 党媒姓 党校姓', right: '$ 、 ， 根本 的根本 原则 的原则 办学 这一 要求 是' },
  // 关键在党。, 办好中国的事情
  { left: '关键在 关键还在 根本在 核心在', right: '$', near: '中国 打铁 事情 领导 治党' },
  // 离开了党，我们…, 离党越近, 言必称党, 替党说话
  { left: '离开了 没有了', right: '，我们 ，咱们 ，人民 ，国家 ，我什么 ，就', alone: true },
  { left: '离', right: '越近 越远 更近 更远 最近的地方', alone: true },
  { left: '言必称', right: '$', alone: true },
  { left: '替 为 代', right: '说话 发声 发言 立言 做事 办事', alone: true },
  { left: '小党与大 小党和大 大党与小 大党和小 政党不分大', right: '$ 一律 都 应', near: '平等 小党 大党' },
  { left: '小 大', right: '与大党 和大党 、大党 与小党 和小党', near: '平等', alone: true },
  { left: '在', right: '内是极 内担任 内任职 内有威望 内享有 内影响', alone: true },
  { left: '与 和 同', right: '失去联系 失去了联系 取得联系 接上关系 失掉联系 断了联系 中断联系', alone: true },
  { left: '马克思主义建 主义建 建', right: '学说', alone: true },
  { left: '替 为', right: '守好 看好 管好 站好', alone: true },
  { left: '院 校 厂 局 司 团', right: '〔19 〔20 ［19 ［20 字〔 字［', alone: true },
  { left: '^', right: '因', near: '，国因 ,国因 ，军因', alone: true },
  { left: '无', right: '无派', alone: true },
  { left: '小人', right: '而不群' },
  { left: '局分 院分 委分 会分 厅分', right: '组书记 组成员 组负责 组会议 组研究 组扩大', alone: true },
  { left: '死', right: '之间无话 之间称兄' },
  { left: '强', right: '工程 行动 战略', alone: true },
  { left: '整党建', right: '*' },
  { left: '^整 农村整 基层整 开展整 次整 期整 年整 的整', right: '工作 建党 对象 试点 期间 阶段 教育' },
  { left: '于', right: '于民 于国 于公 于人民 于己', alone: true },
  { left: '混进 混入 留在 清除出 清除 拉入 钻进 打入 潜伏在', right: '内$ 内的', alone: true },
  { left: '两', right: '关系 交流 合作 领导人 高层 共识 恶斗 缠斗 互斗 极化 轮替 对话 在众 在参' },
  { left: '入', right: '一年 两年 三年 四年 五年 六年 七年 八年 九年 多年 几年 不到 不足 已 近 整整', alone: true },
  { left: '^', right: '不仅关心 不仅领导 不仅关注 能给予 所给予 用三十年 用五十年 用七十年 用一百年 现在号召 一再号召 始终关心 一直关心', alone: true },
  // 划分党小组21个
  { left: '划分 编设 下设', right: '小组', near: '就近 便于 无职党员 网格 支部', alone: true },
  { left: '^', right: '办、', near: '院办 政办 校办 厂办 行办 人事科 纪检 工会', alone: true },
  { left: '碰瓷 砸窗 “碰瓷 “砸窗 扒窃 盗车 砸车', right: '$ 落网 被' },
  // 朝鲜劳动党八大召开: congresses of parties; eight large classes of things go on otherwise
  { left: '朝鲜劳动 越南共产 古巴共产 老挝人民革命 苏联共产 日本共产 人民革命 农工民主 国大 致公 统一社会', right: '一大$ 一大召开 一大开幕 一大闭幕 一大以来 一大精神 一大报告 一大后 一大代表 一大确定 一大提出 一大决议 二大$ 二大召开 二大开幕 二大闭幕 二大以来 二大精神 二大报告 二大后 二大代表 二大确定 二大提出 二大决议 三大$ 三大召开 三大开幕 三大闭幕 三大以来 三大精神 三大报告 三大后 三大代表 三大确定 三大提出 三大决议 四大$ 四大召开 四大开幕 四大闭幕 四大以来 四大精神 四大报告 四大后 四大代表 四大确定 四大提出 四大决议 五大$ 五大召开 五大开幕 五大闭幕 五大以来 五大精神 五大报告 五大后 五大代表 五大确定 五大提出 五大决议 六大$ 六大召开 六大开幕 六大闭幕 六大以来 六大精神 六大报告 六大后 六大代表 六大确定 六大提出 六大决议 七大$ 七大召开 七大开幕 七大闭幕 七大以来 七大精神 七大报告 七大后 七大代表 七大确定 七大提出 七大决议 八大$ 八大召开 八大开幕 八大闭幕 八大以来 八大精神 八大报告 八大后 八大代表 八大确定 八大提出 八大决议 九大$ 九大召开 九大开幕 九大闭幕 九大以来 九大精神 九大报告 九大后 九大代表 九大确定 九大提出 九大决议 十大$ 十大召开 十大开幕 十大闭幕 十大以来 十大精神 十大报告 十大后 十大代表 十大确定 十大提出 十大决议' },
  // 全党展开了, 我们党区别于, 纠正党内右倾: what the whole party does, and what happened inside it
  { left: '全', right: '展开 开展 掀起 兴起 发起 动员 深入开展 集中开展 必须 都要', alone: true },
  { left: '我们 咱们', right: '区别于 同其他 与其他 和其他 之所以', alone: true },
  { left: '批判了 批判 纠正了 纠正 克服了 克服 清算了 清算 的', right: '内右倾 内左倾 内“左” 内的右倾 内的“左” 内错误 内宗派 内路线 内教条', alone: true },
  { left: '任 担任 当选 出任 选为 选举为', right: '的第一届中央 的第二届中央 的第三届中央 的第一任 的中央', alone: true },
  { left: '全市 全省 全县 全区 全州 全旗 各市 各级', right: '代表分 代表深入 代表赴 代表视察 代表开展 代表走进 代表联络 代表参加', alone: true },
  { left: '交给', right: '$ ，', near: '党费 抚恤金 积蓄 遗产 遗愿 老红军 烈士 子女', alone: true },
  { left: '人是 们是 我是 代是 都是', right: '培养出来 培养出 教育培养 教育出', alone: true },
  { left: '，是 ^是 还是', right: '给了 给咱 给我 培养了 教育了 救了', near: '新社会 好日子 幸福 共产党 恩 解放', alone: true },
  { left: '兼任 推选为 担任', right: '小组组长 小组长', alone: true },
  { left: '楼栋 片区 屋场 院落 街巷', right: '小组 小组与', near: '社区 网格 楼栋 单元长 支部 党员', alone: true },
  { left: '推优入', right: '工作 程序 制度 推荐 对象 大会 $' },
  { left: '恢复 重建 撤销', right: '组$ 组，', near: '核心小组 党委 中共 党章 革委会', alone: true },
  { left: '早期', right: '证 员 组织 报刊 章', near: '文物 革命 党史 红军 苏区', alone: true },
  { left: '劝其退 其退', right: '$ 而 、 的', near: '除名 支部 党员', alone: true },
  { left: '其同 及同', right: '一网打尽 一举 全部 一并' },
  // 加强党对中小学工作的领导, 对党忠心拥护, 工会是党联系职工群众的桥梁
  { left: '加强 改善 坚持 强化 改进 健全 完善 保证', right: '对中小学 对学校 对高等 对企业 对社会 对互联网 对事业 对物业 对行业 对法院 对检察 对公安 对青少年 对文化 对科技 对审计 对信访 对机关 对国家 对立法 对司法 对城市 对社区 对民营 对非公 对医院 对医疗 对卫生 对共青团 对街道 对村', alone: true },
  { left: '对', right: '忠心 忠贞 赤诚 赤胆 一片丹心 一片赤', alone: true },
  { left: '是 作为 成为', right: '联系职工 联系群众 联系青年 联系妇女 联系广大 联系人民 联系科技 联系各界 联系知识 联系侨', alone: true },
  { left: '作 为 作为 当', right: '的发展对象 的后备力量', alone: true },
  // 给党写下最后一封信, 离开过党
  { left: '给', right: '写信 写下 写了 写血书 写过', near: '狱 牺牲 遗书 就义 烈士 入党 血书 信里', alone: true },
  { left: '编入 纳入 划入', right: '小组', near: '党员 党组织 党支部', alone: true },
  { left: '对', right: '说的一句话 说的话 说句心里 说声谢 说一声', alone: true },
  { left: '离开过 背叛过 辜负过 忘记过', right: '$ 的', alone: true },
  // 各位党代表和列席同志, 连队第一任党代表
  { left: '各位 历届 列席 本届 上届 与会', right: '代表', near: '列席 审议 名单 党 大会 报告', alone: true },
  { left: '第一任 首任 红军 第二任', right: '代表', near: '连队 红军 部队 军 团 营', alone: true },
  // 同意党办提出的方案, 记录人：党办 秦雪
  { left: '同意 请 由 责成 授权 通知 经 会同', right: '办提出 办提交 办牵头 办负责 办起草 办统一 办汇总 办印发 办整理 办组织 办会同 办拟', alone: true },
  { left: '记录人： 记录： 整理： 撰稿： 供稿： 责任科室： 责任部门： 牵头部门： 牵头科室： 主办：', right: '办$ 办、 办 和 办 ', alone: true },
];
