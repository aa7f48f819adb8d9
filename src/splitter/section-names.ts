/** What the sections of plans and reports are called, the whole line. */
const SECTION_NAMES = new Set(`
指导思想 总体要求 总体思路 总体目标 基本原则 工作目标 工作原则 目标任务 主要目标 主要任务 重点任务 工作任务 重点工作 工作重点 工作内容 主要内容
活动主题 活动时间 活动内容 活动安排 活动要求 活动目的 活动步骤
工作措施 主要措施 主要举措 保障措施 组织保障 组织领导 组织实施 工作步骤 实施步骤 方法步骤 时间安排 进度安排 工作要求 有关要求 相关要求 几点要求
主要做法 主要成效 主要工作及成效 主要工作成效 工作成效 主要成绩 工作开展情况 基本情况 总体情况 存在问题 存在的问题 存在的主要问题 主要问题 存在不足 存在的不足 原因分析
下一步打算 下步打算 下一步工作 下步工作 下一步工作打算 下步工作打算 下一步工作计划 下一步工作安排 工作打算 下半年工作打算 下半年打算 下半年工作安排 上半年工作情况 上半年工作回顾 明年工作打算 明年工作计划 下一阶段工作打算 整改措施 意见建议 工作建议 经验启示
`.trim().split(/\s+/));

/** True of what a section of plans and reports is called. */
export function isSectionName(name: string): boolean {
  return SECTION_NAMES.has(name);
}
