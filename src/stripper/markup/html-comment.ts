import type { Finding, Rule } from '../../model/rule';
import { holdsProse } from '../prose';
import { SIGN } from '../signs';

// Matches either half of a comment. Trap: “->” and “——>” are arrows.
const HALF = /<!--|-->/g;

// Matches the tokens of content systems, which strip/page-marker knows:  <!--nextpage-->  <!--more-->
// Trap: <!-- more news --> is an ordinary comment.
const PAGE_TOKEN = /^<!--\s*(?:nextpage|more|pagebreak)\s*-->$/i;

// Matches the rest of a line that holds nothing more.
const BLANK_AFTER = /[ \t\u00a0\u3000]*(?:[\r\n]|$)/y;

const BLANK = /[ \t\u00a0\u3000]/;
const LINE_END = /[\r\n]/;

export const htmlComment: Rule = {
  id: 'markup/html-comment',
  phase: 'markup',
  needs: SIGN.angle,
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'warning',
  docs: {
    what: {
      en: 'Cuts HTML comments left in text (<!-- … -->), empty or holding code, and a lone <!-- or --> on its own line; a comment that holds Chinese sentences is reported and stays. On a web page every comment goes, prose or not: no browser shows it.',
      zh: '删除文本中残留的 HTML 注释（<!-- … -->，为空或只含代码）以及独占一行的 <!-- 或 -->；含中文语句的注释只报告、不删除。网页中的注释全部删除：浏览器从不显示。',
    },
    why: {
      en: 'Pages saved as text keep empty comments and scripts such as turnpage() in them. What somebody wrote in sentences may be the report.',
      zh: '网页另存为文本时会留下空注释和 turnpage() 之类的脚本。成句的内容可能就是报告正文。',
    },
    examples: {
      match: ['标题\n<!--\n      \n-->\n正文', '<!-- function turnpage(page){ return page; } -->', '正文\n-->\n结尾'],
      ignore: ['由甲 --> 乙 --> 丙依次办理', '《通知》<一>', '<!--nextpage-->'],
    },
  },
  messages: {
    prose: {
      en: 'An HTML comment holds Chinese sentences; it stays, since it may be part of the document.',
      zh: 'HTML 注释中有中文语句，可能是正文，未删除。',
      help: { en: 'Look whether they belong to the document; if not, cut the comment by hand.', zh: '请核对是否属于正文；如不属于，请手工删去。' },
    },
  },
  *find({ text }) {
    if (!text.includes('<!--') && !text.includes('-->')) return;
    let open = -1;
    for (const { 0: half, index } of text.matchAll(HALF)) {
      if (half === '<!--') {
        if (open >= 0) yield* strayHalf(text, open, open + 4);
        open = index;
      } else if (open < 0) {
        yield* strayHalf(text, index, index + 3);
      } else {
        yield* wholeComment(text, open, index + 3);
        open = -1;
      }
    }
    if (open >= 0) yield* strayHalf(text, open, open + 4);
  },
};

function* wholeComment(text: string, viewStart: number, viewEnd: number): Iterable<Finding> {
  const comment = text.slice(viewStart, viewEnd);
  if (holdsProse(comment)) yield { viewStart, viewEnd, message: 'prose' };
  else if (!PAGE_TOKEN.test(comment)) yield { viewStart, viewEnd, to: '' };
}

/** Half a comment is noise only where it has its line to itself: 甲 --> 乙 is an arrow. */
function* strayHalf(text: string, viewStart: number, viewEnd: number): Iterable<Finding> {
  let before = viewStart - 1;
  while (BLANK.test(text.charAt(before))) before--;
  if (before >= 0 && !LINE_END.test(text.charAt(before))) return;
  BLANK_AFTER.lastIndex = viewEnd;
  if (BLANK_AFTER.test(text)) yield { viewStart, viewEnd, to: '' };
}
