import { characterSet } from '../lexicon/character-sets';
import type { LineRoles } from './line-roles';
import type { TextLine } from './lines';
import { markerAt } from './markers';

/** What the sections of plans and reports are called, the whole line. */
const SECTION_NAMES = new Set(`
指导思想 总体要求 总体思路 总体目标 基本原则 工作目标 工作原则 目标任务 主要目标 主要任务 重点任务 工作任务 重点工作 工作重点 工作内容 主要内容
活动主题 活动时间 活动内容 活动安排 活动要求 活动目的 活动步骤
工作措施 主要措施 主要举措 保障措施 组织保障 组织领导 组织实施 工作步骤 实施步骤 方法步骤 时间安排 进度安排 工作要求 有关要求 相关要求 几点要求
主要做法 主要成效 主要工作及成效 主要工作成效 工作成效 主要成绩 工作开展情况 基本情况 总体情况 存在问题 存在的问题 存在的主要问题 主要问题 存在不足 存在的不足 原因分析
下一步打算 下步打算 下一步工作 下步工作 下一步工作打算 下步工作打算 下一步工作计划 下一步工作安排 工作打算 下半年工作打算 下半年打算 下半年工作安排 上半年工作情况 上半年工作回顾 明年工作打算 明年工作计划 下一阶段工作打算 整改措施 意见建议 工作建议 经验启示
`.trim().split(/\s+/));
const LONGEST_NAME = 10;

// Matches what the halves of a yearly report are called, above 一、 too: 2023年主要工作 · 2024年工作安排 · 过去五年工作回顾
// Trap: 2023年工作总结 is a title.
const HALF = /^(?:(?:19|20)[0-9]{2}年|过去[一五]年|今后五年|[上下]半年|[今明]年)的?(?:主要)?(?:工作|任务)(?:回顾|情况|安排|打算|计划|思路|建议|目标|任务|部署|重点)?$/;
const LONGEST_HALF = 16;

/** Two at least, of different names. */
const FEWEST = 2;
/** Where nothing is numbered. */
const FEWEST_ALONE = 3;

/** What stands above a heading ends in one of these. */
const ENDS_PROSE = characterSet('。！？!?…”’）)：:.;；');

/**
 * Starts of lines that are names of sections, and nothing else, above （一） or 1. where no 一、 and no chapter parts the text:
 * somebody left the highest numbers out, or they were lost. The halves of a yearly report stand above 一、 as well, and three
 * names part a text in which nothing is numbered. All numbers must stand below the first of these lines.
 * Nothing where one of the names comes twice (cells of a table), or none stands right above a number.
 */
/** True of what a section of plans and reports is called. */
export function isSectionName(name: string): boolean {
  return SECTION_NAMES.has(name);
}

export function plannedLines(text: string, lines: readonly TextLine[], from: number, to: number, roles: LineRoles): number[] {
  const found = new Map<string, number>();
  const halves: number[] = [];
  let overNumbers = false;
  let numbered = false;
  for (let at = from; at < to; at++) {
    const line = lines[at] as TextLine;
    const mark = roles[at] === undefined ? markerAt(text, line.start, line.end) : null;
    if (mark?.weak === false) {
      numbered = true;
      if (halves.length === 0 && (found.size === 0 || (mark.style !== 'cjk-paren' && mark.style !== 'arabic' && mark.style !== 'arabic-paren'))) return [];
      continue;
    }
    const length = line.end - line.start;
    const name = length <= LONGEST_HALF ? text.slice(line.start, line.end) : '';
    if (name !== '' && HALF.test(name) && at + 1 < to) halves.push(line.start);
    if (length > LONGEST_NAME || !SECTION_NAMES.has(name)) continue;
    const below = at + 1 < to ? lines[at + 1] : undefined;
    const above = lines[at - 1];
    if (found.has(name) || below === undefined || (at > from && above !== undefined && ENDS_PROSE[text.charCodeAt(above.end - 1)] !== 1)) return [];
    found.set(name, line.start);
    overNumbers ||= markerAt(text, below.start, below.end)?.weak === false;
  }
  if (halves.length >= FEWEST) return halves;
  return found.size >= FEWEST && overNumbers ? [...found.values()] : !numbered && found.size >= FEWEST_ALONE ? [...found.values()] : [];
}
