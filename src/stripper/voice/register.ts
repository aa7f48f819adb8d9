import type { View } from '../../model/view';
import { foldWidth } from '../../lexicon/folded-text';
import { genreOf } from '../../lexicon/genres';
import { headOf } from '../strip/line-text';
import { voicesOf } from './voice-model';

const MOST_SAMPLES = 40;
const LONGEST_SAMPLE = 60;
const SHORTEST_SAMPLE = 10;
/** A line this foreign is noise, and says nothing of the text. */
const FOREIGN = 1;
/** One line that is surely official does not outweigh a page of others. */
const QUIETEST = -5;
/** Official texts stand at −2 to −5, newspapers at −1 to −3, blogs and programs above −1. */
const OFFICIAL = -1.25;
/** What one writes of one's own year speaks less as offices do. */
const OFFICIAL_BY_TITLE = -0.7;
const LONGEST_TITLE = 40;
const MOST_HEAD = 6;

/**
 * True when the text for the most part speaks as official texts do. Of a blog, a program or a letter to friends the
 * voices of lines tell nothing: all of it sounds foreign.
 */
export function speaksOfficially(view: View): boolean {
  return isBelow(view, OFFICIAL);
}

/** True when a title names the kind of paper, and the text speaks like one of these: a report on one's own year, a speech. */
export function speaksAsItsTitle(view: View): boolean {
  return namesKind(view) && isBelow(view, OFFICIAL_BY_TITLE);
}

/** True when the lines of a text that are not surely a seller's sound less like one than `most`, each as far as it is long. */
function isBelow(view: View, most: number): boolean {
  const { lines, text } = view;
  const step = Math.max(1, Math.floor(lines.count / MOST_SAMPLES));
  let sum = 0;
  let length = 0;
  for (let nth = 0; nth < lines.count; nth += step) {
    const start = lines.start(nth);
    if (lines.end(nth) - start < SHORTEST_SAMPLE) continue;
    const sample = foldWidth(text.slice(start, Math.min(lines.end(nth), start + LONGEST_SAMPLE))).trim();
    if (sample.length < SHORTEST_SAMPLE) continue;
    const { seller } = voicesOf(sample);
    if (seller > FOREIGN) continue;
    sum += Math.max(QUIETEST, seller) * sample.length;
    length += sample.length;
    // Whatever the other samples say: each is as foreign as one that counts may be, and as long.
    const left = Math.floor((lines.count - 1 - nth) / step) * LONGEST_SAMPLE;
    if (sum + FOREIGN * left < most * (length + left)) return true;
  }
  return sum < most * length;
}

/** Papers in which somebody speaks for himself. Those that instruct a reader (使用说明, 须知) sound like sellers throughout. */
const OF_ONESELF: ReadonlySet<string> = new Set(['总结', '工作总结', '报告', '工作报告', '述职报告', '述职述廉报告', '情况报告', '调研报告', '汇报', '心得', '心得体会', '讲话', '讲话稿', '发言', '发言稿', '演讲稿', '发言材料', '交流材料', '典型材料', '事迹材料', '检查材料', '对照检查材料', '计划', '工作计划', '致辞']);

/** True when one of the first lines ends as the titles of such papers do. */
function namesKind(view: View): boolean {
  const head = headOf(view);
  for (let at = 0; at < MOST_HEAD; at++) {
    const line = head.line(at, MOST_HEAD);
    if (line === null) return false;
    if (line.length <= LONGEST_TITLE && OF_ONESELF.has(genreOf(line.trimmed) ?? '')) return true;
  }
  return false;
}
