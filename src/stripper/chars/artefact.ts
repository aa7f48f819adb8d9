import type { Rule } from '../../model/rule';
import { SIGN } from '../signs';

// Matches a run of code points written out by R:  <U+00A0><U+00A0>各位代表
//                                                 ^^^^^^^^^^^^^^^^
// Trap: bare U+4E00 and \u4e00 are how people write about characters; they stay.
const WRITTEN_OUT = /(?:<U\+[0-9A-Fa-f]{4,6}>)+/g;

// Matches one code point of such a run.
const ONE = /<U\+([0-9A-Fa-f]{4,6})>/g;

// Matches a character worth putting back. Trap: half a surrogate pair, controls, private use and unassigned codes say more as they are.
const CHARACTER = /^[^\p{Cc}\p{Cs}\p{Co}\p{Cn}]$/u;

export const artefact: Rule = {
  id: 'chars/artefact',
  phase: 'chars',
  needs: SIGN.angle,
  local: true,
  default: 'apply',
  levels: ['off', 'report', 'apply'],
  severity: 'info',
  docs: {
    what: {
      en: 'Puts back characters that a program wrote out as <U+XXXX>: <U+00A0> becomes the space it stands for, which chars/space then treats as any other.',
      zh: '还原被程序写成 <U+XXXX> 的字符：<U+00A0> 还原为它所代表的空格，再由 chars/space 统一处理。',
    },
    why: {
      en: 'R on Windows prints what its locale cannot show in this form, up to 58 in a row at the start of a paragraph. Codes of no printable character stay.',
      zh: 'Windows 上的 R 会把当前区域设置无法显示的字符印成这种形式，段首可连续出现 58 个。不是可见字符的代码保持原样。',
    },
    examples: {
      match: ['<U+00A0><U+00A0>各位代表：', '王<U+5803>同志', '完成<U+2705>'],
      ignore: ['字符 U+4E00 是“一”', '代码 <U+D800> 不成字', '<U+12>', '《U+》'],
    },
  },
  messages: {},
  *find({ text }) {
    if (!text.includes('<U+')) return;
    for (const match of text.matchAll(WRITTEN_OUT)) {
      const to = match[0].replace(ONE, (code: string, hex: string) => characterOf(Number.parseInt(hex, 16)) ?? code);
      if (to !== match[0]) yield { viewStart: match.index, viewEnd: match.index + match[0].length, to };
    }
  },
};

function characterOf(codePoint: number): string | null {
  if (codePoint > 0x10ffff) return null;
  const character = String.fromCodePoint(codePoint);
  return CHARACTER.test(character) ? character : null;
}
