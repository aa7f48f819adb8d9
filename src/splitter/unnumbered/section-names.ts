import { characterSet } from '../../lexicon/character-sets';
import { wordsOf } from '../../model/lists';

/** What the sections of plans and reports are called, the whole line. */
const SECTION_NAMES = new Set(wordsOf(`
指导思想 总体要求 总体思路 总体目标 基本原则 工作目标 工作原则 目标任务 主要目标 主要任务 重点任务 工作任务 重点工作 工作重点 工作内容 主要内容
活动主题 活动时间 活动内容 活动安排 活动要求 活动目的 活动步骤
工作措施 主要措施 主要举措 保障措施 组织保障 组织领导 组织实施 工作步骤 实施步骤 方法步骤 时间安排 进度安排 工作要求 有关要求 相关要求 几点要求
主要做法 主要成效 主要工作及成效 主要工作成效 工作成效 主要成绩 工作开展情况 基本情况 总体情况 存在问题 存在的问题 存在的主要问题 主要问题 存在不足 存在的不足 原因分析
下一步打算 下步打算 下一步工作 下步工作 下一步工作打算 下步工作打算 下一步工作计划 下一步工作安排 工作打算 下半年工作打算 下半年打算 下半年工作安排 上半年工作情况 上半年工作回顾 明年工作打算 明年工作计划 下一阶段工作打算 整改措施 意见建议 工作建议 经验启示
建设目标 建设内容 建设任务 运行机制 工作机制 考核办法 考核奖惩 经费保障 人员配备 职责分工 工作职责 主要职责 机构设置 组织机构 适用范围 编制依据 编制目的 目的意义 重要意义 背景意义 工作背景 活动对象 参加对象 评选标准 评选范围 奖项设置 奖励办法 报名方式 报名条件 注意事项 经费来源 资金来源 资金安排 补贴标准 补助标准 申报条件 申报程序 办理流程 主要特点 主要经验 几点建议 对策建议 今后打算 努力方向
出台背景 起草背景 制定背景 编制背景 政策背景 制定依据 政策依据 起草依据 文件依据 起草过程 制定过程 编制过程 主要亮点 政策亮点 创新举措 适用对象 实施时间 施行日期 解读机关 总体考虑 关键词解读
基本案情 案情简介 案情回顾 裁判结果 裁判理由 裁判要旨 典型意义 执行经过 执行结果 法官说法 法官提醒 检察官说法 检察官提醒 律师说法 专家点评 处理结果 案例启示 法条链接
原因剖析 产生问题的原因 存在问题及原因 不足之处 问题与不足 问题和不足
`));

// Matches what else names a part of a report:  法治政府建设推进情况   存在的困难和不足   下一年度工作安排   2024年工作打算 . Trap: 案件办理情况 names an item as well as a part.
const PART = /^(?:[\u4e00-\u9fa5]{2,12}(?:推进|开展|落实|进展|完成|履职)情况|存在的?[\u4e00-\u9fa5]{0,4}(?:问题|不足|困难|短板)(?:[和与及][\u4e00-\u9fa5]{2,6})?|(?:下一?步|下一?年度?|下半年|明年|今后|下一?阶段|20\d\d年)[\u4e00-\u9fa5]{0,6}(?:安排|打算|计划|思路|举措|重点|任务))$/;

/** As `isSectionName`, or a name that says which part of a report it is. */
export function isPartOfReport(name: string): boolean {
  return SECTION_NAMES.has(name) || PART.test(name);
}

const opens = characterSet([...SECTION_NAMES].map((name) => name.charAt(0)).join(''));

/** True where such a name may begin: of most headings none does. */
export function mayOpenSectionName(code: number): boolean {
  return opens[code] === 1;
}

/** True of what a section of plans and reports is called. */
export function isSectionName(name: string): boolean {
  return SECTION_NAMES.has(name);
}

// Matches what the halves of a yearly report are called, above 一、 too: 2023年主要工作 · 2024年工作安排 · 过去五年工作回顾
// Trap: 2023年工作总结 is a title.
export const HALF = /^(?:(?:19|20)[0-9]{2}年|过去[一五]年|今后五年|[上下]半年|[今明]年)(?:目标(?:任务)?和(?:重点|主要)?(?:工作|任务)|的?(?:主要|重点)?(?:工作|任务)(?:回顾|情况|安排|打算|计划|思路|建议|目标|任务|部署|重点)?|的?(?:总体|主要|发展|奋斗)[\u4e00-\u9fa5]{2,10}(?:目标|思路|任务|要求))$/;
