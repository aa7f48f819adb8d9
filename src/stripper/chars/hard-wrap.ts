import { endsFully, endsSentence, holdsMark, joinerOf } from '../../lexicon/line-joins';
import { isSectionHeading, opensParagraph } from '../../lexicon/line-openers';
import type { Finding, Rule } from '../../model/rule';
import type { View } from '../../model/view';
import { printedLinesOf, type PrintedLine } from './wrapped-lines';
import { wrappingOf, type Wrapping } from './wrap-evidence';

export const hardWrap: Rule = {
  id: 'chars/hard-wrap',
  phase: 'chars',
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'info',
  docs: {
    what: {
      en: 'Joins the lines of paragraphs that were broken at a fixed width, in text files and in PDF pages.',
      zh: '把按固定宽度断开的行接回成段，用于文本文件和 PDF 页面。',
    },
    why: {
      en: 'Mail, terminals and copies from a PDF break a line wherever the edge comes, in mid-word. The text as a whole decides: line lengths (Chinese counts two) gather at one edge, lines break off in mid-sentence, and full stops stand within lines. Verse, lists, tables and texts with one paragraph a line do none of this and stay; a paragraph ends at a short line, a blank line, an indentation or a section number.',
      zh: '电子邮件、终端和从 PDF 复制的文本在版心边缘断行，往往断在词中。判断依据是全文：行长（汉字计两格）集中在同一边缘、行尾断在句中、句号落在行内。诗歌、名单、表格和一段一行的文本都不如此，均保留；短行、空行、缩进、条目编号处为段落结束。',
    },
    examples: {
      match: [
        '　　全县上下坚持稳中求进工作总基调，统筹推进各项重点任\n务，经济运行总体平稳。全年新建农村公路一百二十公里，改\n造危桥十四座，行政村通客车率保持百分之百。新增城镇就业\n六千三百人，零就业家庭动态清零。教育质量稳步提高，三所\n乡镇中学完成改扩建，学位紧张状况得到缓解。县医院新院区\n投入使用，乡镇卫生院全部配齐全科医生。群众办事更加方便\n，政务服务事项网上可办率超过九成。生态环境持续向好，主\n要河流断面水质全部达标。\n　　同时，我们也清醒看到存在的不足。',
      ],
      ignore: ['床前明月光，疑是地上霜。\n举头望明月，低头思故乡。', '王建国\n李爱民\n张卫东\n赵春梅\n孙小红\n周长海\n吴永安', '第一段只有一行。\n第二段也只有一行。'],
    },
  },
  messages: {
    joined: {
      en: 'The lines of this text were broken at {width} columns ({full} of {lines} lines are full); the breaks inside paragraphs were taken out.',
      zh: '本文按 {width} 格宽度断行（{lines} 行中有 {full} 行排满），段内换行已去掉。',
      help: { en: 'If the lines are the author’s, set chars/hard-wrap to "off".', zh: '如果断行是作者原意，请把 chars/hard-wrap 设为 "off"。' },
    },
    'may-be-wrapped': {
      en: 'The lines of this text may have been broken at {width} columns ({full} of {lines} lines are full), but there are too few of them to be sure, so nothing was joined.',
      zh: '本文可能按 {width} 格宽度断行（{lines} 行中有 {full} 行排满），但行数太少，无法断定，未作合并。',
      help: { en: 'Look at it, and join the lines by hand if they are one paragraph.', zh: '请查看，确属同一段的请手工接上。' },
    },
  },
  find(view): Finding[] {
    const lines = printedLinesOf(view);
    const wrapping = lines === null ? null : wrappingOf(view.text, lines);
    if (lines === null || wrapping === null) return [];
    const found = joints(view, lines, wrapping);
    const first = found[0];
    if (first === undefined) return [];
    const evidence = { width: wrapping.width, full: wrapping.full.filter(Boolean).length, lines: lines.length };
    if (!wrapping.sure) return [{ viewStart: first.viewStart, viewEnd: first.viewEnd, message: 'may-be-wrapped', evidence }];
    found[0] = { ...first, message: 'joined', evidence };
    return found;
  },
};

function joints({ text }: View, lines: readonly PrintedLine[], wrapping: Wrapping): Finding[] {
  const found: Finding[] = [];
  let continues = false;
  for (let at = 0; at + 1 < lines.length; at++) {
    const line = lines[at] as PrintedLine;
    const next = lines[at + 1] as PrintedLine;
    continues = wrapping.full[at] === true && goesOn(text, line, next, lines[at + 2], wrapping, wrapping.full[at + 1] === true, continues);
    if (!continues) continue;
    const left = text.slice(line.viewStart, line.viewEnd);
    // The white space on both sides goes with the break, so that no other rule sees half of it.
    found.push({ viewStart: line.viewEnd, viewEnd: next.viewStart, to: joinerOf(left, text.slice(next.viewStart, next.viewStart + 2)) });
  }
  return found;
}

/** True when the line after a full one is of the same paragraph. @param continued whether the full line itself goes on with the one before it. */
function goesOn(text: string, line: PrintedLine, next: PrintedLine, third: PrintedLine | undefined, { indent, indented }: Wrapping, nextIsFull: boolean, continued: boolean): boolean {
  if (next.indent > indent + 1) return false;
  const left = text.slice(line.viewStart, line.viewEnd);
  const right = text.slice(next.viewStart, next.viewEnd);
  if (opensParagraph(right) && (endsSentence(left) || isSectionHeading(left))) return false;
  // A line deep inside is set in the middle or at the right, and the first line of a paragraph is not.
  if (line.indent > indent + 8) return false;
  if (indented) return true;
  if (/[：:]$/.test(left)) return false;
  // A heading that fills its line is followed by a paragraph; the second line of a long one is short.
  if (!continued && isSectionHeading(left) && (nextIsFull || endsFully(right))) return false;
  // A full line without a mark, and a short one behind it: a title, unless the paragraph goes on.
  return continued || holdsMark(left) || holdsMark(right) || third === undefined || line.indent > indent;
}
