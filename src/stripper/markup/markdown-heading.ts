import type { Finding, Rule } from '../../model/rule';
import type { View } from '../../model/view';

// Matches the mark of a heading at the start of its line:  ## 二、重点任务
// Trap: #党建# is a topic: a space follows the mark.
const OPENING = /^#{1,6}[ \t]{1,8}(?=\S)/;
// Matches the closing mark some write:  ## 二、重点任务 ##
// Trap: C# ends in one without a space before it.
const CLOSING = /[ \t]{1,8}#{1,6}$/;
// Matches words that fill their line in bold:  **（一）健全网络**
// Trap: ####家 and **市 are masks: the marks enclose the whole line and nothing inside it is a mark.
const BOLD = /^(\*\*|__)[^\s*_][^*]{0,78}[^\s*]\1$/;
const HAN = /[\u4e00-\u9fff]/;
const LONGEST_HEADING = 200;

/** Cuts the marks and keeps the words; the splitter reads from the ledger that the line was marked up as a heading. */
export const markdownHeading: Rule = {
  id: 'markup/markdown-heading',
  phase: 'markup',
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'info',
  docs: {
    what: {
      en: 'Cuts the marks of Markdown headings (## …) and of whole lines in bold (**…**) in .md files, and in texts with three such headings or two such lines and more; the line becomes a section, numbered or not.',
      zh: '在 .md 文件及有三处以上此类标题、两处以上此类整行加粗的文本中删去标题标记（## ……）和整行加粗标记（**……**）；该行成为一节，有无编号均可。',
    },
    why: {
      en: 'The marks say that a line is a heading; they are no part of its title. Other texts are not read so: # may open a topic and ** may mask a name.',
      zh: '标记表明该行是标题，但不属于标题文字。其他文本不如此处理：# 可能是话题，** 可能是隐去的名称。',
    },
    examples: { match: ['## 二、重点任务', '**强化保障**\n落实经费，压实责任。'], ignore: ['#党建# 话题', '**市工信局到会指导', '完成****家'] },
  },
  messages: {},
  find: (view, { kind }): Iterable<Finding> => (kind === 'markdown' ? headingMarks(view) : NONE),
};

const NONE: readonly Finding[] = [];

/** Lines are asked for here, and of no other text: they are looked for when they are first asked for. */
function* headingMarks({ text, lines }: View): Iterable<Finding> {
  for (let line = 0; line < lines.count; line++) {
    const start = lines.start(line);
    const end = lines.end(line);
    if (end - start <= LONGEST_HEADING) yield* marksOf(text.slice(start, end).trimEnd(), start);
  }
}

// Matches an indentation in front of the mark, which another rule cuts.
const INDENT = /^[ \t\u00a0\u3000]{0,8}/;

function* marksOf(line: string, lineStart: number): Iterable<Finding> {
  if (!HAN.test(line)) return;
  const indent = INDENT.exec(line)?.[0].length ?? 0;
  const content = line.slice(indent);
  const viewStart = lineStart + indent;
  const opening = OPENING.exec(content)?.[0].length ?? 0;
  const closing = opening > 0 ? (CLOSING.exec(content)?.[0].length ?? 0) : 0;
  const bold = BOLD.test(content.slice(opening, content.length - closing)) ? 2 : 0;
  const end = viewStart + content.length;
  if (opening + bold > 0) yield { viewStart, viewEnd: viewStart + opening + bold, to: '' };
  if (closing + bold > 0) yield { viewStart: end - closing - bold, viewEnd: end, to: '' };
}
