import { characterSet } from '../lexicon/character-sets';
import type { LineRoles } from './line-roles';
import type { TextLine } from './lines';
import { markerAt } from './markers';

/** What the sections of plans and reports are called, the whole line. */
const SECTION_NAMES = new Set(`
指导思想 总体要求 总体思路 总体目标 基本原则 工作目标 工作原则 目标任务 主要目标 主要任务 重点任务 工作任务 重点工作 工作重点 工作内容 主要内容
工作措施 主要措施 主要举措 保障措施 组织保障 组织领导 组织实施 工作步骤 实施步骤 方法步骤 时间安排 进度安排 工作要求 有关要求 相关要求 几点要求
主要做法 主要成效 主要工作及成效 主要工作成效 工作成效 主要成绩 工作开展情况 基本情况 总体情况 存在问题 存在的问题 存在的主要问题 主要问题 存在不足 存在的不足 原因分析
下一步打算 下步打算 下一步工作 下步工作 下一步工作打算 下步工作打算 下一步工作计划 下一步工作安排 工作打算 下半年工作打算 下半年打算 下半年工作安排 上半年工作情况 上半年工作回顾 明年工作打算 明年工作计划 下一阶段工作打算 整改措施 意见建议 工作建议 经验启示
`.trim().split(/\s+/));
const LONGEST_NAME = 10;

/** Two at least, of different names. */
const FEWEST = 2;

/** What stands above a heading ends in one of these. */
const ENDS_PROSE = characterSet('。！？!?…”’）)：:.;；');

/**
 * Starts of lines that are names of sections, and nothing else, above （一） or 1. where no 一、 and no chapter parts the text:
 * somebody left the highest numbers out, or they were lost. All numbers must stand below the first of these lines.
 * Nothing where one of the names comes twice (cells of a table), or none stands right above a number.
 */
export function plannedLines(text: string, lines: readonly TextLine[], from: number, to: number, roles: LineRoles): number[] {
  const found = new Map<string, number>();
  let overNumbers = false;
  for (let at = from; at < to; at++) {
    const line = lines[at] as TextLine;
    const mark = roles[at] === undefined ? markerAt(text, line.start, line.end) : null;
    if (mark?.weak === false) {
      if (found.size === 0 || (mark.style !== 'cjk-paren' && mark.style !== 'arabic' && mark.style !== 'arabic-paren')) return [];
      continue;
    }
    const name = line.end - line.start <= LONGEST_NAME ? text.slice(line.start, line.end) : '';
    if (!SECTION_NAMES.has(name)) continue;
    const below = at + 1 < to ? lines[at + 1] : undefined;
    const above = lines[at - 1];
    if (found.has(name) || below === undefined || (at > from && above !== undefined && ENDS_PROSE[text.charCodeAt(above.end - 1)] !== 1)) return [];
    found.set(name, line.start);
    overNumbers ||= markerAt(text, below.start, below.end)?.weak === false;
  }
  return found.size >= FEWEST && overNumbers ? [...found.values()] : [];
}
