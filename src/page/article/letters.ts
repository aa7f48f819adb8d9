import type { Features } from './features';
import { Tag } from './tags';
import { textOf } from './text-of';

/*
 * A letter to an office and its answer stand in boxes of their own, each below its label. Whichever of them holds more is found by its
 * prose; the other one belongs to it.
 */

// Matches the label above a letter, or above its answer, alone in its box:  留言内容   来信内容：   官方回复   办理结果
// Trap: 留言 and 回复 alone are buttons; 回复选登 is a column; 网友评论 heads comments.
const LABEL = /^[【\[]?(?:(?:留言|来信|信件|写信|咨询|诉求|投诉|提问|反映|建议|问题)(?:内容|正文|描述|详情)|(?:官方|办理|部门|单位|政府|处理)(?:回复|答复|回应)|(?:回复|答复|办理|处理)(?:内容|情况|结果|意见))[】\]]?[:：]?$/;
const SHORTEST_LABEL = 4;
const LONGEST_LABEL = 8;
/** Prose of the shortest letter. */
const LEAST = 12;
/** Levels above a body at which the other half may stand. */
const LEVELS = 6;

// Matches the label above what a citizen wrote:  来信内容   留言内容： . Trap: 办理结果 and 问题情况 head parts of any paper.
const LETTER = /^[【\[]?(?:留言|来信|信件|写信|咨询|诉求|投诉|提问)(?:内容|正文|描述|详情)[】\]]?[:：]?$/;

/** The letter that a box holds below its label, without what else stands there (number, type, day); -1: there is none, or it is a row of a table. */
export function letterIn(features: Features, box: number): number {
  const { tree, nodes, last, chars, han, links, marks, parent, tags } = features;
  if ((tags[box]! & Tag.table) !== 0) return -1;
  for (let label = box + 1; label < last[box]!; label++) {
    if (han[label]! < SHORTEST_LABEL || chars[label]! > LONGEST_LABEL || links[label]! > 0 || marks[label]! > 0) continue;
    const below = last[label]! + 1;
    if (below <= last[box]! && parent[below] === parent[label] && isProse(features, below) && LETTER.test(textOf(tree, nodes[label]!, LONGEST_LABEL * 2).trim())) return innermost(features, below);
  }
  return -1;
}

/** Boxes of prose outside of a body and of what else belongs to it, below labels of a letter or of an answer. */
export function otherHalves(features: Features, body: number, others: readonly number[]): number[] {
  const { parent, last, shade, chars, han, links, marks } = features;
  let outer = body;
  for (let level = 0; level < LEVELS && parent[outer]! > 0; level++) outer = parent[outer]!;
  const found: number[] = [];
  for (let label = outer + 1; label < last[outer]!; label++) {
    if (label === body) {
      label = last[body]!;
      continue;
    }
    if (han[label]! < SHORTEST_LABEL || chars[label]! > LONGEST_LABEL || links[label]! > 0 || marks[label]! > 0 || shade[label] !== shade[body]) continue;
    const below = last[label]! + 1;
    if (below > last[outer]! || parent[below] !== parent[label] || !isProse(features, below) || (below <= body && last[below]! >= body)) continue;
    if (!LABEL.test(textOf(features.tree, features.nodes[label]!, LONGEST_LABEL * 2).trim())) continue;
    const half = innermost(features, below);
    if (!others.some((other) => (other <= half && last[other]! >= half) || (half <= other && last[half]! >= other))) found.push(half);
  }
  return found;
}

function isProse({ block, gain, marks, chars, links }: Features, number: number): boolean {
  return block[number]! !== 0 && marks[number]! > 0 && links[number]! * 3 < chars[number]! && gain[number]! > 0 && chars[number]! >= LEAST;
}

/** The least box that holds all sentences of another: who answered when stands beside it. */
function innermost({ block, last, marks }: Features, number: number): number {
  let current = number;
  for (let i = current + 1; i <= last[current]!; ) {
    if (block[i]! !== 0 && marks[i] === marks[number]) current = i++;
    else i = last[i]! + 1;
  }
  return current;
}
