/** What a mask stands for, told by the words beside it. The words of a kind are parted by spaces; the longest counts. */
export const MASK_AFTER = {
  date: '年 月 日 时 年度 年度报告 年底 年初 月份 日至 季度 学年',
  place: '市 县 区 省 州 乡 镇 村 街道 社区 路 街 自治区 自治州 自治县 旗 盟 地区 新区 开发区 高新区 园区 小区 流域 河 江 湖 山 大道 国道 组 屯 庄 岛 港 机场 广场 片区 示范区 市委 县委 区委 省委 市政府 县政府 人民政府',
  organisation: '局 厅 委 委员会 办 办公室 公司 集团 学校 大学 学院 中学 小学 医院 部 部门 院 所 站 中心 银行 协会 支队 大队 总队 日报 晚报 电视台 法院 检察院 政府 党委 单位 企业 工厂 厂 社 基金会 律师事务所 事务所 派出所 分局 科室 科 处 学会 商会 平台 品牌 研究院 研究所',
  person: '同志 先生 女士 书记 局长 主任 县长 市长 区长 镇长 乡长 科长 处长 老师 医生 同学 院长 校长 经理 董事长 总经理 代表 等人 某 夫妇 一家 被告人 （男 （女 (男 (女',
  number: '家 人 人次 名 个 项 件 次 万 亿 元 万元 亿元 ％ % 吨 亩 公里 平方 立方 户 起 份 余 多 号 号文 届 期 批 场 篇 条 例 台 辆 所次 岁 米 公顷 千瓦 天 小时 分 倍 百分点 个百分点 种 处次 幅 本 册 套 座 栋 对',
} as const;

/** Words that begin like one of these and tell nothing. */
export const MASK_PLAIN = '部分 部署 所有 所以 所在 办理 办法 办好 处理 处置 处罚 科学 社会 路径 组织 组成 日常 日益 时间 时期 时候 年轻 月亮 个别 件数 天然 分别 分析 家庭 场所 批准 名单 多年 号召 河流 院落 站立 委托 委员 对于 对照 对策 条件 条例 部位 多种 多次 例如 本次 本级 册封 座谈 套用 种类 份额 余额 岁月 米饭 代表性';

/** Words right before a mask. */
export const MASK_BEFORE = {
  number: '达 共 约 增长 下降 超过 超 率 电话 手机 账号 账户 身份证号 证号 号码 文号 编号 第 总数 累计 合计 近 共计 完成率 传真 邮编 尾号',
  person: '同志 法定代表人 负责人 联系人 当事人 被告人 原告 嫌疑人 姓名 记者 编辑 审核 经办人 作者 申请人 受害人 死者 居民 村民 群众 职工 网友 证人',
} as const;

/** Words that 党 begins: a mask in front of one hides that character. Words that others begin too (员, 组织, 支部) are here with what only such words go on in. */
export const PARTY_AFTER =
  '建工作 建引领 建品牌 建联 建责任 建活动 建业务 建带 建促 建、 员干部 员队伍 员大会 员发展 员教育 员先锋 员志愿 员领导 员、干部 员和干部 风廉政 风政风 史学习 纪国法 纪政纪 纪处分 纪党规 章党规 课教育 性修养 性教育 性锻炼 政领导 政干部 政班子 政同责 政主要 政机关 内政治 内法规 内监督 的十六 的十七 的十八 的十九 的二十 的群众路线 组书记 组中心组 组理论学习 委理论学习 委中心组 组织生活 组织建设 组织书记 支部书记 支部委员 总支书记';

/** Words behind a single X or asterisk, each with the kind of what it hides; only a text that has several of them is believed. */
export const SINGLE_AFTER = {
  place: '县委 县政府 县人民 县公安 县教育 县财政 县 镇 乡 区 市委 市政府 市人民 街道 村委 村',
  number: '万元 亿元 亩 名 次 人次 户 届 家 个 项 件 人 万人 ％ % 余 支 篇 场 期 条 项次 起',
  date: '年度 年',
} as const;
