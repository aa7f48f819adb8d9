import type { Rule } from '../../model/rule';
import { holdsProse } from '../prose';
import { SIGN } from '../signs';

// Matches the start of a script or style:  <script type="text/javascript">   <STYLE>
// Trap: the attributes are bounded, so an unclosed “<script ” costs little.
const START = /<(script|style)(?:\s[^<>]{0,400})?>/gi;

// Matches either end. Trap: a “</script” inside a string of the script ends it for browsers too.
const END = /<\/(?:script|style)\s*>/gi;

export const htmlScript: Rule = {
  id: 'markup/html-script',
  phase: 'markup',
  needs: SIGN.angle,
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'warning',
  docs: {
    what: {
      en: 'Cuts <script>…</script> and <style>…</style> left in text with what they hold; one that holds Chinese sentences is reported and stays. On a web page every script and style goes, but for a document written inside one.',
      zh: '删除文本中残留的 <script>…</script> 和 <style>…</style> 及其内容；含中文语句的只报告、不删除。网页中的脚本和样式全部删除，其中写有正文的除外。',
    },
    why: {
      en: 'Half-stripped pages keep them. An end that closes much later may enclose the report itself, so prose is never cut this way.',
      zh: '清洗不彻底的网页会留下它们。结束标签若远在其后，可能把正文也包进去，因此含正文的绝不整段删除。',
    },
    examples: {
      match: ['正文<script>var a = 1;</script>结尾', '<style type="text/css">p{color:red}</style>'],
      ignore: ['script 是英文词', '<script>没有结束的标签'],
    },
  },
  messages: {
    prose: {
      en: 'A <script> or <style> holds Chinese sentences; it stays, since they may be part of the document.',
      zh: '<script> 或 <style> 中有中文语句，可能是正文，未删除。',
      help: { en: 'Look whether they belong to the document; if not, cut it by hand.', zh: '请核对是否属于正文；如不属于，请手工删去。' },
    },
  },
  *find({ text }) {
    // A needle of one character settles it for nearly every text.
    if (!text.includes('</')) return;
    let viewStart = -1;
    START.lastIndex = 0;
    for (let start = START.exec(text); start !== null; start = START.exec(text)) {
      viewStart = start.index;
      END.lastIndex = START.lastIndex;
      const end = END.exec(text);
      if (end === null) return;
      const viewEnd = END.lastIndex;
      START.lastIndex = viewEnd;
      if (holdsProse(text.slice(viewStart, viewEnd))) yield { viewStart, viewEnd, message: 'prose' };
      else yield { viewStart, viewEnd, to: '' };
    }
  },
};
