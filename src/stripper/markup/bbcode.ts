import type { Finding, Rule } from '../../model/rule';
import { SIGN } from '../signs';

// Matches a tag of forums, opening with what it sets or closing:  [align=center]   [font=宋体]   [b]   [/color]
// Trap: [1] and [附件] are no names of tags; [b] alone is a variable, and counts only where [/b] follows somewhere.
const TAG = /\[(\/?)(b|i|u|s|size|font|color|backcolor|align|url|quote|indent|table|tr|td|p|hr|list|float)(?:=[^[\]\r\n]{1,80})?\]/gi;
// Matches a picture, whose address is no text:  [img]http://…/a.jpg[/img]   [img=600,400]…[/img]
const PICTURE = /\[img(?:=[^[\]\r\n]{1,40})?\][^[\]\r\n]{0,300}\[\/img\]/gi;
/** What these enclose stands on lines of its own. */
const BLOCKS: ReadonlySet<string> = new Set(['align', 'quote', 'indent', 'table', 'tr', 'p', 'hr', 'list']);

export const bbcode: Rule = {
  id: 'markup/bbcode',
  phase: 'markup',
  needs: SIGN.token,
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'info',
  docs: {
    what: {
      en: 'Removes the tags that forums write their posts with ([align=center][b]…[/b][/align]); the text between them stays, a block ends its line.',
      zh: '删除论坛帖子的标记（[align=center][b]…[/b][/align]）；标记之间的文字保留，块级标记处换行。',
    },
    why: {
      en: 'Copies out of the source of a Discuz post keep its tags, in the title too. Only names of tags count, and only those that are closed somewhere in the text; [1], [附件] and [b] of a formula stay.',
      zh: '从 Discuz 帖子源码复制的文本连标题里都带着标记。只认标记名，且文中须有相应的结束标记；[1]、[附件] 和公式中的 [b] 保留。',
    },
    examples: {
      match: ['[align=center][b]统计公报[/b][/align]', '[size=3]全年[/size]粮食总产量增长。'],
      ignore: ['参见附件[1]和[2]', '数组 a[i] 与 [b] 相等', '详见[附件]', '[table] 一词'],
    },
  },
  messages: {},
  *find({ text }): Iterable<Finding> {
    for (const { index, 0: whole } of text.matchAll(PICTURE)) yield { viewStart: index, viewEnd: index + whole.length, to: '' };
    const tags = [...text.matchAll(TAG)];
    const namesOf = (slash: string): Set<string> => new Set(tags.filter((tag) => tag[1] === slash).map((tag) => (tag[2] ?? '').toLowerCase()));
    const [opened, closed] = [namesOf(''), namesOf('/')];
    for (const { index, 0: whole, 1: slash, 2: written = '' } of tags) {
      const name = written.toLowerCase();
      if (!opened.has(name) || !closed.has(name)) continue;
      const end = index + whole.length;
      yield { viewStart: index, viewEnd: end, to: slash === '/' && BLOCKS.has(name) && !endsLine(text, end) ? '\n' : '' };
    }
  },
};

function endsLine(text: string, at: number): boolean {
  return at >= text.length || text[at] === '\n' || text[at] === '\r';
}
